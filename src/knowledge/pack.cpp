// SPDX-License-Identifier: GPL-3.0-or-later
#include "knowledge/pack.h"

#include "core/sha256.h"
#include "knowledge/resource.h"
#include "knowledge/tsv.h"
#include "text/qt_text.h"

#include <QCoreApplication>

#include <algorithm>
#include <atomic>
#include <charconv>
#include <mutex>
#include <optional>
#include <vector>

namespace port135::knowledge {
namespace {

using text::viewOf;

constexpr std::string_view fileNames[] = {"interfaces.tsv",   "interface_texts.tsv", "traits.tsv",
                                          "known_issues.tsv", "issue_texts.tsv",     "windows_builds.tsv"};
constexpr std::string_view firstLine = "port135-knowledge 1";
constexpr qsizetype mostHeaderBytes = 4096;
constexpr unsigned mostRevision = 999;

QByteArray toBytes(std::string_view text)
{
    return {text.data(), qsizetype(text.size())};
}

QByteArray sha256(const QByteArray &bytes)
{
    return QByteArray::fromStdString(core::hex(core::sha256(viewOf(bytes))));
}

std::optional<qsizetype> number(std::string_view text)
{
    qsizetype value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc{} || end != text.data() + text.size() || value < 0)
        return std::nullopt;
    return value;
}

/// The lines in front of the files; what is wrong with one of them is told with its number.
class Header
{
public:
    Header(std::string_view bytes, QString file)
        : m_rest(bytes.substr(0, std::size_t(mostHeaderBytes)))
        , m_file(std::move(file))
    {
    }

    /// The next line, which must begin with this word; what follows it.
    std::optional<std::string_view> line(std::string_view word)
    {
        ++m_number;
        const std::size_t end = m_rest.find('\n');
        const std::string_view text = m_rest.substr(0, end);
        const bool isWord = text.substr(0, text.find(' ')) == word;
        if (end == std::string_view::npos || !isWord) {
            fail(
                QCoreApplication::translate("Knowledge", "The line must begin with “%1”.").arg(quoted(word)));
            return std::nullopt;
        }
        m_rest.remove_prefix(end + 1);
        m_size += end + 1;
        return text.substr(std::min(word.size() + 1, text.size()));
    }
    void fail(const QString &reason)
    {
        if (m_error.isEmpty())
            m_error = QCoreApplication::translate("Knowledge", "%1, line %2: %3")
                          .arg(m_file)
                          .arg(m_number)
                          .arg(reason);
    }
    const QString &error() const { return m_error; }
    std::size_t size() const { return m_size; }

private:
    std::string_view m_rest;
    std::size_t m_size = 0;
    int m_number = 0;
    QString m_file;
    QString m_error;
};

struct FileLine
{
    qsizetype size = 0;
    std::string_view hash;
};

/// "interfaces.tsv 226123 1a2b…"
std::optional<FileLine> readFileLine(std::string_view text, std::string_view name)
{
    const auto words = wordsOf(text);
    if (words.size() != 3 || words[0] != name || words[2].size() != 64)
        return std::nullopt;
    const auto size = number(words[1]);
    return size ? std::optional(FileLine{*size, words[2]}) : std::nullopt;
}

std::vector<QByteArray> builtInFiles()
{
    std::vector<QByteArray> files;
    for (const std::string_view name : fileNames)
        files.push_back(resourceBytes(text::fromLatin1(name)));
    return files;
}

/// Every issue has its texts and every text its issue; every title has its purpose.
QString mismatch(const Pack &pack)
{
    for (const KnownIssue &issue : pack.issues().all()) {
        if (pack.issueTexts().find(issue.id) == nullptr)
            return QCoreApplication::translate("Knowledge", "%1: “%2” has no texts in %3.")
                .arg(QStringLiteral("known_issues.tsv"), quoted(issue.id), QStringLiteral("issue_texts.tsv"));
    }
    for (const auto &[id, text] : pack.issueTexts().all()) {
        const KnownIssue *issue = pack.issues().find(id);
        if (issue == nullptr || issue->id != id)
            return QCoreApplication::translate("Knowledge", "%1: “%2” does not stand in %3.")
                .arg(QStringLiteral("issue_texts.tsv"), quoted(id), QStringLiteral("known_issues.tsv"));
    }
    for (const auto &entry : pack.catalogue().entries()) {
        if (!entry.info.title.empty() && pack.interfaceTexts().find(entry.info.title) == nullptr)
            return QCoreApplication::translate("Knowledge", "%1: “%2” has no texts in %3.")
                .arg(QStringLiteral("interfaces.tsv"), quoted(entry.info.title),
                     QStringLiteral("interface_texts.tsv"));
    }
    return {};
}

std::atomic<const Pack *> chosen{nullptr};

} // namespace

std::span<const std::string_view> packFiles()
{
    return fileNames;
}

const Pack &Pack::builtIn()
{
    static const Pack pack = [] {
        auto loaded = fromFiles(builtInFiles());
        if (!loaded)
            qFatal("%s", qUtf8Printable(loaded.error()));
        return std::move(*loaded);
    }();
    return pack;
}

core::Result<Pack, QString> Pack::fromFiles(std::span<const QByteArray> files, unsigned revision)
{
    if (files.size() != std::size(fileNames))
        return core::failure(QCoreApplication::translate("Knowledge", "A pack has exactly %1 files.")
                                 .arg(std::size(fileNames)));
    Pack pack;
    const auto take = [](auto &part, auto loaded) -> QString {
        if (!loaded)
            return loaded.error();
        part = std::move(*loaded);
        return {};
    };
    QString error = take(pack.m_catalogue, Catalogue::fromTsv(files[0], files[2]));
    if (error.isEmpty())
        error = take(pack.m_interfaceTexts, InterfaceTexts::fromTsv(files[1]));
    if (error.isEmpty())
        error = take(pack.m_issues, KnownIssues::fromTsv(files[3]));
    if (error.isEmpty())
        error = take(pack.m_issueTexts, IssueTexts::fromTsv(files[4]));
    if (error.isEmpty())
        error = take(pack.m_builds, WindowsBuilds::fromTsv(files[5]));
    if (error.isEmpty())
        error = mismatch(pack);
    if (!error.isEmpty())
        return core::failure(std::move(error));

    const std::string_view dates[] = {pack.m_catalogue.version().substr(0, 10), pack.m_interfaceTexts.date(),
                                      pack.m_issues.version().substr(0, 10), pack.m_issueTexts.date(),
                                      pack.m_builds.version().substr(0, 10)};
    for (const std::string_view text : dates) {
        const auto date = core::parseDate(text);
        if (!date)
            return core::failure(QCoreApplication::translate(
                "Knowledge", "Each file of a pack needs its day in a line such as “# date: 2026-11-30”."));
        pack.m_id.date = std::max(pack.m_id.date, *date);
    }
    pack.m_id.revision = revision;

    const std::string day = core::toIso8601(pack.m_id.date);
    pack.m_bytes = toBytes(firstLine) + "\ndate " + QByteArray::fromStdString(day) + "\nrevision "
        + QByteArray::number(revision) + '\n';
    for (std::size_t i = 0; i < files.size(); ++i)
        pack.m_bytes += "file " + toBytes(fileNames[i]) + ' ' + QByteArray::number(files[i].size()) + ' '
            + sha256(files[i]) + '\n';
    pack.m_bytes += "end\n";
    for (const QByteArray &file : files)
        pack.m_bytes += file;
    pack.m_hash = sha256(pack.m_bytes).toStdString();
    pack.m_version = day + ' ' + pack.m_hash.substr(0, 8);
    return pack;
}

core::Result<Pack, QString> Pack::fromBytes(const QByteArray &bytes, const QString &file)
{
    if (bytes.size() > mostBytes)
        return core::failure(QCoreApplication::translate("Knowledge", "%1: The file is larger than %2 MiB.")
                                 .arg(file)
                                 .arg(mostBytes >> 20));
    if (!bytes.startsWith(toBytes(firstLine) + '\n')) {
        // Two reasons, and what to do differs.
        const bool isPack = bytes.startsWith("port135-knowledge ");
        return core::failure(
            (isPack ? QCoreApplication::translate("Knowledge",
                                                  "%1 is a knowledge pack of another form: it needs a newer "
                                                  "version of this program.")
                    : QCoreApplication::translate("Knowledge", "%1 is not a knowledge pack."))
                .arg(file));
    }
    Header header(viewOf(bytes), file);
    header.line(firstLine.substr(0, firstLine.find(' ')));
    const auto day = header.line("date");
    const auto date = day ? core::parseDate(*day) : std::nullopt;
    if (day && !date)
        header.fail(QCoreApplication::translate("Knowledge", "“%1” is not a day such as 2026-01-31.")
                        .arg(quoted(*day)));
    const auto count = date ? header.line("revision") : std::nullopt;
    const qsizetype revision = count ? number(*count).value_or(0) : 0;
    if (count && (revision < 1 || revision > qsizetype(mostRevision)))
        header.fail(QCoreApplication::translate("Knowledge", "“%1” is not a number from 1 to %2.")
                        .arg(quoted(*count))
                        .arg(mostRevision));
    std::vector<FileLine> lines;
    for (const std::string_view name : fileNames) {
        if (!header.error().isEmpty())
            break;
        const auto text = header.line("file");
        const auto line = text ? readFileLine(*text, name) : std::nullopt;
        if (line)
            lines.push_back(*line);
        else
            header.fail(QCoreApplication::translate("Knowledge",
                                                    "The line must name the file %1, its size and its hash.")
                            .arg(quoted(name)));
    }
    if (header.error().isEmpty())
        header.line("end");
    if (!header.error().isEmpty())
        return core::failure(header.error());

    std::vector<QByteArray> files;
    qsizetype at = qsizetype(header.size());
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const QString name = quoted(fileNames[i]);
        if (lines[i].size > bytes.size() - at)
            return core::failure(QCoreApplication::translate(
                                     "Knowledge", "%1 is cut off: %2 in it is not whole. Get it again.")
                                     .arg(file, name));
        files.push_back(bytes.mid(at, lines[i].size));
        at += lines[i].size;
        if (viewOf(sha256(files.back())) != lines[i].hash)
            return core::failure(
                QCoreApplication::translate("Knowledge",
                                            "%1 is damaged: %2 in it does not match its hash. "
                                            "Get it again.")
                    .arg(file, name));
    }
    if (at != bytes.size())
        return core::failure(QCoreApplication::translate(
                                 "Knowledge", "%1 is damaged: there is more in it than its first lines say.")
                                 .arg(file));
    auto pack = fromFiles(files, unsigned(revision));
    if (!pack)
        return core::failure(QStringLiteral("%1: %2").arg(file, pack.error()));
    if (pack->m_id.date != *date || pack->m_bytes != bytes)
        return core::failure(QCoreApplication::translate(
                                 "Knowledge", "%1: The day of the pack is not the newest of its files.")
                                 .arg(file));
    return pack;
}

QString Pack::name() const
{
    const QString day = QString::fromStdString(core::toIso8601(m_id.date));
    return m_id.revision == 1 ? day : QStringLiteral("%1.%2").arg(day).arg(m_id.revision);
}

const Pack &current()
{
    const Pack *pack = chosen.load(std::memory_order_acquire);
    return pack == nullptr ? Pack::builtIn() : *pack;
}

const Pack &take(std::unique_ptr<const Pack> pack)
{
    static std::mutex mutex;
    static std::vector<std::unique_ptr<const Pack>> kept;
    const std::lock_guard lock(mutex);
    kept.push_back(std::move(pack));
    chosen.store(kept.back().get(), std::memory_order_release);
    return *kept.back();
}

void takeBuiltIn()
{
    chosen.store(nullptr, std::memory_order_release);
}

} // namespace port135::knowledge
