// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/triage.h"

#include "rating/rule.h"
#include "report/text/words.h"
#include "ui/models/host_model.h"
#include "ui/settings.h"

#include <QFileInfo>
#include <QRegularExpression>
#include <QUndoCommand>
#include <QtConcurrentRun>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace port135::ui {
namespace {

constexpr qint64 countMilliseconds = 8;

class Step : public QUndoCommand
{
public:
    Step(const QString &text, std::function<void()> redo, std::function<void()> undo)
        : QUndoCommand(text)
        , m_redo(std::move(redo))
        , m_undo(std::move(undo))
    {
    }

    void redo() override { m_redo(); }
    void undo() override { m_undo(); }

private:
    std::function<void()> m_redo;
    std::function<void()> m_undo;
};

bool sameJudgement(const core::Rating &a, const core::Rating &b)
{
    const auto sameException = [](const core::AcceptancePtr &x, const core::AcceptancePtr &y) {
        return x == y || (x && y && *x == *y);
    };
    return a.level == b.level && a.confidence == b.confidence
        && std::ranges::equal(a.findings, b.findings, [&](const core::Finding &x, const core::Finding &y) {
               return std::ranges::equal(x.accepted, y.accepted, sameException);
           });
}

constexpr qsizetype hostCharacters = 40; ///< of a host in the text of a menu

QString shortHost(const QString &text)
{
    const QString shown = report::shown(text.toStdString());
    return shown.size() > hostCharacters ? QString(shown.left(hostCharacters) + u'…') : shown;
}

/// "The print spooler is reachable"
QString findingName(const std::string &rule)
{
    core::Finding finding;
    const auto *known = rating::findRule(rule);
    finding.rule = known ? known->id : std::string_view(rule);
    return rating::title(finding);
}

/// The first of them, and how many more.
QString hostsOf(const core::Acceptance &exception)
{
    const auto words =
        QString::fromStdString(exception.hosts).split(QRegularExpression(u"[\\s,;]+"_s), Qt::SkipEmptyParts);
    return words.size() <= 1
        ? shortHost(words.value(0))
        : Triage::tr("%1 and %n more", nullptr, int(words.size()) - 1).arg(shortHost(words.front()));
}

QStringList sorted(QStringList texts)
{
    texts.removeDuplicates();
    texts.sort(Qt::CaseInsensitive);
    return texts;
}

} // namespace

Triage::Triage(HostModel &hosts, Settings &settings, const QString &historyFile, QObject *parent)
    : QObject(parent)
    , m_hosts(hosts)
    , m_settings(settings)
    , m_historyFile(historyFile)
    , m_resolver(new intake::NameResolver(this))
{
    connect(m_resolver, &intake::NameResolver::finished, this, [this] {
        const auto &answers = m_resolver->answers();
        for (auto it = answers.cbegin(); it != answers.cend(); ++it)
            m_resolved[it.key().toStdString()].assign(it->addresses.begin(), it->addresses.end());
        takeExceptions();
        apply(0);
    });
    m_pool.setMaxThreadCount(1);
    m_applyTimer.setSingleShot(true);
    m_applyTimer.setInterval(1ms);
    connect(&m_applyTimer, &QTimer::timeout, this, &Triage::applySlice);
    connect(&hosts, &QAbstractItemModel::rowsInserted, this, [this](const QModelIndex &, int first) {
        // Also where the last one is withdrawn: a running scan still accepts by those of its beginning.
        if (m_differ)
            apply(first);
        else if (!m_applyTimer.isActive())
            m_applied = m_hosts.size();
    });
    connect(&hosts, &QAbstractItemModel::modelReset, this, [this] {
        m_applyTimer.stop();
        m_applied = 0;
    });
}

Triage::~Triage()
{
    m_pool.waitForDone();
}

void Triage::load()
{
    if (!QFileInfo::exists(m_historyFile))
        return;
    struct Stored
    {
        QList<core::Acceptance> exceptions;
        QList<history::HostNote> notes;
    };
    QtConcurrent::run(&m_pool, [file = m_historyFile]() -> history::HistoryResult<Stored> {
        auto opened = history::History::open(file, history::Access::ReadOnly);
        if (!opened)
            return tl::make_unexpected(opened.error());
        auto exceptions = (*opened)->exceptions();
        if (!exceptions)
            return tl::make_unexpected(exceptions.error());
        auto notes = (*opened)->hostNotes();
        if (!notes)
            return tl::make_unexpected(notes.error());
        return Stored{std::move(*exceptions), std::move(*notes)};
    }).then(this, [this](const history::HistoryResult<Stored> &stored) {
        if (!stored) {
            Q_EMIT failed(stored.error().message);
            return;
        }
        for (const auto &exception : stored->exceptions) {
            auto accepted = std::make_shared<Accepted>();
            accepted->exception = exception;
            accepted->id = exception.id;
            m_accepted.push_back(std::move(accepted));
        }
        if (!stored->exceptions.isEmpty())
            exceptionsDiffer();
        if (!stored->notes.isEmpty())
            putNotes(stored->notes, false);
    });
}

void Triage::store(Work work)
{
    QtConcurrent::run(&m_pool, [file = m_historyFile, work = std::move(work)]() -> QString {
        auto opened = history::History::open(file);
        if (!opened)
            return opened.error().message;
        const auto done = work(**opened);
        return done ? QString() : done.error().message;
    }).then(this, [this](const QString &problem) {
        if (!problem.isEmpty())
            Q_EMIT failed(tr("This is not stored, and is forgotten when the window closes. %1").arg(problem));
    });
}

void Triage::push(const QString &text, std::function<void()> redo, std::function<void()> undo)
{
    m_undo.push(new Step(text, std::move(redo), std::move(undo)));
}

std::vector<core::Acceptance> Triage::exceptions() const
{
    std::vector<core::Acceptance> all;
    all.reserve(m_accepted.size());
    for (const auto &accepted : m_accepted)
        all.push_back(accepted->exception);
    return all;
}

void Triage::add(const AcceptedPtr &accepted, std::size_t place, bool keep)
{
    m_accepted.insert(m_accepted.begin() + std::ptrdiff_t(std::min(place, m_accepted.size())), accepted);
    exceptionsDiffer();
    if (keep) {
        store([accepted](history::History &file) -> history::HistoryResult<void> {
            auto exception = accepted->exception;
            exception.id = accepted->id;
            if (exception.id != 0)
                return file.restoreException(exception);
            const auto id = file.addException(exception);
            if (!id)
                return tl::make_unexpected(id.error());
            accepted->id = *id;
            return {};
        });
    }
}

void Triage::remove(const AcceptedPtr &accepted)
{
    std::erase(m_accepted, accepted);
    exceptionsDiffer();
    store([accepted](history::History &file) -> history::HistoryResult<void> {
        // 0: it could never be stored, and so there is nothing to take away.
        const qint64 id = accepted->id;
        return id == 0 ? history::HistoryResult<void>() : file.removeException(id);
    });
}

void Triage::accept(const core::Acceptance &exception)
{
    auto accepted = std::make_shared<Accepted>();
    accepted->exception = exception;
    accepted->exception.id = 0;
    if (accepted->exception.created == core::Timestamp())
        accepted->exception.created = core::now();
    const auto place = m_accepted.size();
    push(
        tr("accept “%1” on %2", "what undo takes back; %1 is a finding, %2 are hosts")
            .arg(findingName(exception.rule), hostsOf(exception)),
        [this, accepted, place] { add(accepted, place, true); }, [this, accepted] { remove(accepted); });
}

void Triage::withdraw(std::size_t place)
{
    if (place >= m_accepted.size())
        return;
    const auto accepted = m_accepted[place];
    push(
        tr("withdraw the exception for “%1” on %2", "what undo takes back; %1 is a finding, %2 are hosts")
            .arg(findingName(accepted->exception.rule), hostsOf(accepted->exception)),
        [this, accepted] { remove(accepted); }, [this, accepted, place] { add(accepted, place, true); });
}

void Triage::takeExceptions()
{
    m_exceptions = rating::Exceptions(exceptions(), m_resolved);
}

/// Names count for the addresses that they lead to: those that are new are looked up.
void Triage::lookUpNames()
{
    if (!m_settings.value(Setting::AskDns).toBool())
        return;
    QStringList names;
    for (const auto &name : rating::Exceptions::namesOf(exceptions())) {
        if (!m_resolved.contains(name))
            names += QString::fromStdString(name);
    }
    if (!names.isEmpty())
        m_resolver->resolve(names);
}

void Triage::exceptionsDiffer()
{
    takeExceptions();
    lookUpNames();
    m_differ = true;
    apply(0);
    Q_EMIT exceptionsChanged();
}

void Triage::apply(int firstRow)
{
    m_applied = m_applyTimer.isActive() ? std::min(m_applied, firstRow) : firstRow;
    m_applyTimer.start();
}

void Triage::applySlice()
{
    QElapsedTimer clock;
    clock.start();
    const auto today = core::today();
    std::vector<std::pair<int, core::HostResultPtr>> changed;
    while (m_applied < m_hosts.size() && clock.elapsed() < countMilliseconds) {
        // Looking at the clock costs more than most rows do.
        const int end = std::min(m_applied + 32, m_hosts.size());
        for (; m_applied < end; ++m_applied) {
            const auto &row = m_hosts.row(m_applied);
            const auto &host = *row.result;
            if (host.rating.findings.empty() || (m_exceptions.isEmpty() && row.accepted == 0))
                continue;
            auto rating = host.rating;
            rating::apply(rating, host.observation, m_exceptions, today);
            if (!sameJudgement(rating, host.rating))
                changed.emplace_back(m_applied,
                                     std::make_shared<core::HostResult>(
                                         core::HostResult{host.observation, std::move(rating)}));
        }
    }
    if (!changed.empty())
        m_hosts.replace(changed);
    if (m_applied < m_hosts.size())
        m_applyTimer.start();
}

history::HostNote Triage::note(const core::Observation &host) const
{
    const QString key = history::hostKey(host);
    const auto found = m_notes.find(key);
    return found == m_notes.end() ? history::HostNote{key, {}, {}} : found->second;
}

void Triage::setNotes(const QList<history::HostNote> &notes)
{
    QList<history::HostNote> before;
    QList<history::HostNote> after;
    for (const auto &note : notes) {
        const auto found = m_notes.find(note.key);
        const auto old = found == m_notes.end() ? history::HostNote{note.key, {}, {}} : found->second;
        if (old == note)
            continue;
        before.append(old);
        after.append(note);
    }
    if (after.isEmpty())
        return;
    push(
        after.size() == 1
            ? tr("note on %1", "what undo takes back; %1 is a host").arg(shortHost(after.front().key))
            : tr("note on %n host(s)", "what undo takes back", int(after.size())),
        [this, after] { putNotes(after, true); }, [this, before] { putNotes(before, true); });
}

void Triage::putNotes(const QList<history::HostNote> &notes, bool keep)
{
    for (const auto &note : notes) {
        if (note.text.isEmpty() && note.tags.isEmpty())
            m_notes.erase(note.key);
        else
            m_notes.insert_or_assign(note.key, note);
    }
    showNotes();
    Q_EMIT notesChanged();
    if (!keep)
        return;
    store([notes](history::History &file) -> history::HistoryResult<void> {
        for (const auto &note : notes) {
            if (auto done = file.setHostNote(note); !done)
                return done;
        }
        return {};
    });
}

void Triage::showNotes()
{
    HostModel::Notes shown;
    for (const auto &[key, note] : m_notes) {
        auto row = std::make_shared<RowNote>();
        row->text = note.text;
        row->tags = note.tags;
        row->addresses = note.addresses;
        row->searchText = note.text.toLower().toStdString();
        for (const auto &tag : note.tags)
            row->searchTags.push_back(tag.toLower().toStdString());
        shown.insert(key, std::move(row));
    }
    m_hosts.setNotes(std::move(shown));
}

QStringList Triage::tags() const
{
    QStringList all;
    for (const auto &[key, note] : m_notes)
        all += note.tags;
    return sorted(std::move(all));
}

intake::ExclusionMemory Triage::exclusions() const
{
    intake::ExclusionMemory memory(m_settings.value(Setting::NetworkExclusions).toStringList());
    memory.add({}, m_settings.value(Setting::Exclusions).toStringList());
    return memory;
}

void Triage::putExclusions(const intake::ExclusionMemory &exclusions)
{
    auto ofNetworks = exclusions;
    ofNetworks.set({}, {});
    m_settings.set(Setting::NetworkExclusions, ofNetworks.toList());
    m_settings.set(Setting::Exclusions, exclusions.exclusions({}));
    Q_EMIT exclusionsChanged();
}

void Triage::setExclusions(const intake::ExclusionMemory &exclusions, const QString &text)
{
    const auto before = this->exclusions();
    if (exclusions == before)
        return;
    push(
        text.isEmpty() ? tr("change of the exclusions", "what undo takes back") : text,
        [this, exclusions] { putExclusions(exclusions); }, [this, before] { putExclusions(before); });
}

void Triage::exclude(const QString &network, const QStringList &expressions)
{
    auto after = exclusions();
    after.add(network, expressions);
    setExclusions(
        after,
        expressions.size() == 1
            ? tr("exclude %1", "what undo takes back; %1 is a host").arg(shortHost(expressions.front()))
            : tr("exclude %n host(s)", "what undo takes back", int(expressions.size())));
}

} // namespace port135::ui
