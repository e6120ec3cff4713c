// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/history_task.h"
#include "knowledge/age.h"
#include "program/knowledge_store.h"
#include "service/rating_again.h"
#include "ui/pages/settings/sections.h"
#include "ui/pages/settings/settings_form.h"
#include "ui/session.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QPushButton>
#include <QStandardPaths>

#include <memory>
#include <utility>

using namespace Qt::StringLiterals;

namespace port135::ui {
namespace {

class KnowledgeSettings : public SettingsForm
{
    Q_DECLARE_TR_FUNCTIONS(KnowledgeSettings)

public:
    KnowledgeSettings(Session &session, QWidget *parent)
        : SettingsForm(session.settings(), parent)
        , m_session(session)
    {
        addHeading([] { return tr("The facts that scans are judged by"); });
        addNote([] {
            return tr(
                "A knowledge pack holds facts and sentences about interfaces, Windows builds and known "
                "issues. It holds no commands and no rules. A newer one takes the place of the built-in "
                "one.");
        });
        m_pack = fact(u"knowledgePack"_s, [] { return tr("In use:"); });
        m_age = fact(u"knowledgeAge"_s, [] { return tr("Age:"); });
        button(
            u"knowledgeImport"_s, [] { return tr("&Look at a newer pack…"); }, [this] { choose(); });
        m_candidate =
            fact(u"knowledgeCandidate"_s, [] { return tr("Before you take it, compare its hash:"); });
        m_take = button(
            u"knowledgeTake"_s, [] { return tr("&Take this pack"); }, [this] { takeCandidate(); });
        m_reset = button(
            u"knowledgeReset"_s, [] { return tr("Back to the &built-in pack"); }, [this] { reset(); });
        addHeading([] { return tr("Stored scans"); });
        addNote([] {
            return tr(
                "The scan that is shown can be rated again with the pack in use, without scanning: what "
                "was seen stays, and the new ratings take the place of the stored ones.");
        });
        m_rate = button(
            u"knowledgeRate"_s, [] { return tr("&Rate the shown scan again"); }, [this] { rate(); });
        m_result = fact(u"knowledgeResult"_s, [] { return tr("Result:"); });
        KnowledgeSettings::refresh();
    }

protected:
    void refresh() override
    {
        const auto &pack = knowledge::current();
        m_pack->setText(program::knowledgeLine() + u'\n' + hashLine(pack));
        const auto age = knowledge::age(pack.version(), core::today());
        QStringList lines{tr("%n day(s)", nullptr, age.days)};
        if (!age.sentence.isEmpty())
            lines += age.sentence;
        if (const auto problem = program::knowledgeProblem())
            lines += *problem;
        m_age->setText(lines.join(u'\n'));
        m_reset->setEnabled(!program::isKnowledgeBuiltIn() || program::knowledgeProblem());
        m_take->setEnabled(m_chosen != nullptr);
        m_candidate->setText(m_chosen ? factsOf(*m_chosen) : m_refusal);
        m_rate->setEnabled(m_session.shownScan().has_value() && !m_session.service().isActive());
    }

    void showEvent(QShowEvent *event) override
    {
        refresh();
        SettingsForm::showEvent(event);
    }

private:
    QLabel *fact(const QString &name, Text label)
    {
        auto *made = addFact(label);
        made->setObjectName(name);
        return made;
    }

    template <typename Do>
    QPushButton *button(const QString &name, Text label, Do work)
    {
        auto *made = new QPushButton(this);
        made->setObjectName(name);
        connect(made, &QPushButton::clicked, this, work);
        addButton(made, label);
        return made;
    }

    static QString hashLine(const knowledge::Pack &pack)
    {
        return tr("SHA-256: %1").arg(QString::fromUtf8(pack.hash().data(), qsizetype(pack.hash().size())));
    }

    static QString factsOf(const knowledge::Pack &pack)
    {
        return tr("Pack of %1: %2 interfaces, %3 known issues, %4 Windows builds")
                   .arg(pack.name())
                   .arg(pack.catalogue().size())
                   .arg(pack.issues().all().size())
                   .arg(pack.builds().all().size())
            + u'\n' + hashLine(pack);
    }

    void choose()
    {
        const QString file = m_session.fileChooser().openName(
            this, tr("Knowledge pack"), QStandardPaths::writableLocation(QStandardPaths::DownloadLocation),
            tr("Knowledge packs (*.pack)") + u";;"_s + tr("All files (*)"));
        if (file.isEmpty())
            return;
        m_chosen.reset();
        m_refusal.clear();
        if (const QFileInfo info(file); info.exists() && !info.isFile()) { // a pipe would be waited for
            m_refusal = tr("%1 is a pipe or a device, not a file.").arg(QDir::toNativeSeparators(file));
            return refresh();
        }
        auto pack = program::readPack(file);
        if (!pack)
            m_refusal = pack.error();
        else if (m_refusal = program::whyNot(**pack, core::today()); m_refusal.isEmpty())
            m_chosen = std::move(*pack);
        refresh();
    }

    void takeCandidate()
    {
        if (!m_chosen)
            return;
        const auto taken = program::importPack(std::move(m_chosen), core::today());
        m_refusal = taken ? QString() : taken.error();
        changed();
    }

    void reset()
    {
        const auto done = program::resetKnowledge();
        m_refusal = done ? QString() : done.error();
        changed();
    }

    void changed()
    {
        m_result->clear();
        Q_EMIT m_session.knowledgeChanged();
        refresh();
    }

    void rate()
    {
        const auto id = m_session.shownScan();
        if (!id || m_session.service().isActive())
            return;
        m_rate->setEnabled(false);
        m_result->setText(tr("The scan is rated again…"));
        struct Answer
        {
            service::RatedAgain rated;
            history::ScanInfo info;
            QList<core::HostResultPtr> hosts;
        };
        history::withHistory(m_session.historyFile(), history::Access::ReadWrite,
                             [id = *id](history::History &history) -> history::HistoryResult<Answer> {
                                 auto rated = service::rateAgain(history, id, true);
                                 if (!rated)
                                     return tl::make_unexpected(rated.error());
                                 auto info = history.scan(id);
                                 if (!info)
                                     return tl::make_unexpected(info.error());
                                 auto hosts = history.hosts(id);
                                 if (!hosts)
                                     return tl::make_unexpected(hosts.error());
                                 return Answer{std::move(*rated), std::move(*info), std::move(*hosts)};
                             })
            .then(this, [this](const history::HistoryResult<Answer> &answer) {
                if (!answer) {
                    m_result->setText(answer.error().message);
                } else {
                    QStringList lines{service::summary(answer->rated)};
                    constexpr std::size_t mostLines = 20;
                    for (std::size_t i = 0; i < std::min(mostLines, answer->rated.changed.size()); ++i)
                        lines += service::line(answer->rated.changed[i]);
                    m_result->setText(lines.join(u'\n'));
                    m_session.open(answer->info, answer->hosts);
                }
                refresh();
            });
    }

    Session &m_session;
    QLabel *m_pack = nullptr;
    QLabel *m_age = nullptr;
    QLabel *m_candidate = nullptr;
    QLabel *m_result = nullptr;
    QPushButton *m_take = nullptr;
    QPushButton *m_reset = nullptr;
    QPushButton *m_rate = nullptr;
    std::unique_ptr<const knowledge::Pack> m_chosen; ///< looked at, not taken yet
    QString m_refusal; ///< why the last one cannot be taken
};

} // namespace

QWidget *createKnowledgeSettings(Session &session, QWidget *parent)
{
    return new KnowledgeSettings(session, parent);
}

} // namespace port135::ui
