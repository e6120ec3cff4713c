// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/target_file.h"

#include "core/escape.h"
#include "intake/nmap_targets.h"
#include "intake/table_text.h"
#include "intake/target_column.h"
#include "intake/target_messages.h"
#include "intake/text_encoding.h"
#include "target/specification.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLocale>
#include <QRegularExpression>

#include <algorithm>

namespace port135::intake {
namespace {

using namespace Qt::StringLiterals;
using ReadFile = core::Result<TargetList, QString>;

constexpr qint64 beginningSize = 8 << 10;

class TargetFileText
{
    Q_DECLARE_TR_FUNCTIONS(TargetFile)
};

QString quoted(const QString &text)
{
    return QString::fromStdString(core::escaped(text.toStdString(), 80));
}

/// No target begins with a "<".
bool isXml(QByteArrayView beginning)
{
    const auto encoding = guessUnicode(beginning);
    const bool wide = encoding != Encoding::Utf8;
    QByteArray plain = beginning.toByteArray();
    if (wide)
        plain.removeIf([](char c) { return c == '\0'; });
    for (const QByteArrayView mark :
         {QByteArrayView("\xef\xbb\xbf"), QByteArrayView("\xff\xfe"), QByteArrayView("\xfe\xff")}) {
        if (plain.startsWith(mark))
            plain.remove(0, mark.size());
    }
    return plain.trimmed().startsWith('<');
}

target::Meaning meaningOf(ListUse use)
{
    return use == ListUse::Exclusions ? target::Meaning::Exclusions : target::Meaning::Targets;
}

/// Pipes give what they have; this waits for all of it.
QByteArray readAll(QIODevice &device, qint64 most)
{
    QByteArray bytes;
    while (bytes.size() < most) {
        const auto part = device.read(std::min<qint64>(most - bytes.size(), 1 << 20));
        if (!part.isEmpty())
            bytes += part;
        else if (!device.isSequential() || !device.waitForReadyRead(-1))
            break;
    }
    return bytes;
}

/// A pipe whose beginning was read already.
class RestOfPipe final : public QIODevice
{
public:
    RestOfPipe(QByteArray beginning, QIODevice &rest)
        : m_beginning(std::move(beginning))
        , m_rest(rest)
    {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }

    bool isSequential() const override { return true; }
    bool waitForReadyRead(int milliseconds) override { return m_rest.waitForReadyRead(milliseconds); }

protected:
    qint64 readData(char *data, qint64 most) override
    {
        if (!m_beginning.isEmpty()) {
            const auto size = std::min<qint64>(most, m_beginning.size());
            std::copy_n(m_beginning.constData(), size, data);
            m_beginning.remove(0, size);
            return size;
        }
        const auto size = m_rest.read(data, most);
        if (size < 0)
            setErrorString(m_rest.errorString());
        return size;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QByteArray m_beginning;
    QIODevice &m_rest;
};

class ListReader
{
public:
    ListReader(const QString &name, ListUse use)
        : m_name(name)
        , m_use(use)
    {
    }

    ReadFile nmap(QIODevice &device)
    {
        const auto found = readNmapTargets(device, NmapSelection::PreferPort135Open);
        if (!found)
            return core::failure(message(found.error(), m_name));
        if (found->addresses.empty())
            return core::failure(
                TargetFileText::tr("%1 names no host that is up and may have port 135 open.").arg(m_name));
        QStringList lines;
        for (const auto &address : found->addresses)
            lines.append(QString::fromStdString(address.toString()));
        if (found->selectedByPort)
            m_list.notes.append(
                TargetFileText::tr("%1: the hosts with TCP port 135 open are taken (%2 of %3 that are up).")
                    .arg(m_name, number(qint64(found->addresses.size())), number(qint64(found->hostsUp))));
        if (const QString skipped = skippedText(*found, m_name); !skipped.isEmpty())
            m_list.notes.append(skipped);
        m_list.text = lines.join(u'\n');
        if (const auto parsed = target::parseTargets(m_list.text.toStdString(), meaningOf(m_use)); !parsed)
            return core::failure(TargetFileText::tr("%1: %2").arg(m_name, what(parsed.error())));
        return m_list;
    }

    ReadFile text(const QByteArray &bytes)
    {
        auto decoded = decodeText(bytes);
        if (!decoded)
            return core::failure(message(decoded.error(), m_name));
        m_isGuess = decoded->isGuess();
        QString &text = decoded->text;
        text.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n');
        while (text.endsWith(QChar(0x1a))) // the end of a file of CP/M, which some programs still write
            text.chop(1);
        const auto suffix = QFileInfo(m_name).suffix().toLower();
        const bool isTableFile = suffix == u"csv" || suffix == u"tsv" || suffix == u"tab";
        const auto table = readTable(text, isTableFile);
        auto read = table ? fromTable(*table) : fromLines(text);
        if (!read)
            return core::failure(read.error());
        if (m_list.text.isEmpty())
            return core::failure(TargetFileText::tr("There are no targets in %1.").arg(m_name));
        return m_list;
    }

private:
    using Problem = core::Result<void, QString>;

    static QString number(qint64 value) { return QLocale().toString(value); }

    QString inLine(qsizetype line, const QString &reason) const
    {
        return TargetFileText::tr("%1, line %2: %3", "file, line, what is wrong")
            .arg(m_name)
            .arg(line)
            .arg(reason);
    }

    Problem fromTable(const TextTable &table)
    {
        const auto column = targetColumn(table);
        if (!column)
            return core::failure(TargetFileText::tr("%1: %2").arg(m_name, column.error()));
        QStringList lines;
        for (const auto &cell : column->cells) {
            if (auto good = take(cell.text, cell.line); !good)
                return good;
            lines.append(cell.text);
        }
        m_list.text = lines.join(u'\n');
        if (!column->title.isEmpty())
            m_list.notes.append(TargetFileText::tr("%1: the hosts are taken from the column “%2” (%3).")
                                    .arg(m_name, quoted(column->title), number(column->cells.size())));
        if (column->fromOthers > 0)
            m_list.notes.append(
                TargetFileText::tr("%1: rows where that column is empty, and another one names the host: %2.")
                    .arg(m_name, number(column->fromOthers)));
        if (column->without > 0)
            m_list.notes.append(TargetFileText::tr("%1: rows left out because they name no host: %2.")
                                    .arg(m_name, number(column->without)));
        if (column->left > 0)
            m_list.notes.append(
                TargetFileText::tr("%1: rows left out because they are no addresses in use (other "
                                   "records, leases that are over): %2.")
                    .arg(m_name, number(column->left)));
        return {};
    }

    Problem fromLines(const QString &written)
    {
        static const QRegularExpression ofNmap(u"^\\s*(# Nmap \\d|Starting Nmap|Nmap scan report for )"_s);
        if (ofNmap.match(written).hasMatch())
            return core::failure(
                TargetFileText::tr(
                    "%1 is what nmap writes for people (-oN) or for grep (-oG). Choose a file that it "
                    "wrote with -oX.")
                    .arg(m_name));
        const auto text = withoutRemarks(written);
        const auto parsed = target::parseTargets(text.toStdString(), meaningOf(m_use));
        if (!parsed)
            return core::failure(inLine(qsizetype(parsed.error().line), what(parsed.error())));
        QStringList lines;
        qsizetype number = 0;
        for (const auto line : QStringView(text).tokenize(u'\n')) {
            ++number;
            const auto item = line.left(commentIn(line)).trimmed();
            if (item.isEmpty())
                continue;
            if (m_isGuess && !isAscii(item))
                return core::failure(inLine(number, notSure(item.toString())));
            lines.append(item.toString());
        }
        m_list.text = lines.join(u'\n');
        return {};
    }

    /// One cell, one target.
    Problem take(const QString &cell, qsizetype line) const
    {
        if (m_isGuess && !isAscii(cell))
            return core::failure(inLine(line, notSure(cell)));
        if (cell.contains(u' ') || cell.contains(u'\n'))
            return core::failure(
                inLine(line, TargetFileText::tr("“%1” is not a valid host name.").arg(quoted(cell))));
        const auto parsed = target::parseTargets(cell.toStdString(), meaningOf(m_use));
        if (!parsed)
            return core::failure(inLine(line, what(parsed.error())));
        if (parsed->isEmpty())
            return core::failure(
                inLine(line, TargetFileText::tr("“%1” is not a valid host name.").arg(quoted(cell))));
        return {};
    }

    /// The sentence without a line of its own.
    static QString what(target::ParseError error)
    {
        error.line = 1;
        return message(error);
    }

    static QString notSure(const QString &text)
    {
        return TargetFileText::
            tr("“%1” has letters that may be others, because the encoding of the file is not known. Save it "
               "as UTF-8 and try again.")
                .arg(quoted(text));
    }

    static bool isAscii(QStringView text)
    {
        return std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x80; });
    }

    /// Lines that are comments in other programs' lists stay empty, so that no word of them becomes a name.
    static QString withoutRemarks(const QString &text)
    {
        static const QRegularExpression remark(u"^[ \\t]*(?:;|//).*$"_s, QRegularExpression::MultilineOption);
        return QString(text).remove(remark);
    }

    /// Where a comment begins: at the beginning of a word only, as the grammar has it.
    static qsizetype commentIn(QStringView line)
    {
        for (qsizetype i = line.indexOf(u'#'); i >= 0; i = line.indexOf(u'#', i + 1)) {
            if (i == 0 || line[i - 1].isSpace() || line[i - 1] == u',' || line[i - 1] == u';')
                return i;
        }
        return line.size();
    }

    QString m_name;
    ListUse m_use;
    bool m_isGuess = false;
    TargetList m_list;
};

} // namespace

ReadFile readTargetList(QIODevice &device, const QString &name, qint64 mostBytes, ListUse use)
{
    ListReader reader(name, use);
    QByteArray bytes;
    if (device.isSequential()) {
        bytes = readAll(device, beginningSize);
        if (isXml(bytes)) {
            RestOfPipe whole(bytes, device);
            return reader.nmap(whole);
        }
    } else if (isXml(device.peek(beginningSize))) {
        return reader.nmap(device);
    }
    bytes += readAll(device, mostBytes + 1 - bytes.size());
    if (bytes.size() > mostBytes && decodeText(QByteArrayView(bytes).first(8)).has_value())
        return core::failure(
            TargetFileText::tr("The file %1 is larger than %2 MiB. Divide it into several scans.")
                .arg(name)
                .arg(mostBytes >> 20));
    return reader.text(bytes);
}

ReadFile readTargetFile(const QString &path, qint64 mostBytes, ListUse use)
{
    const QString shown = QDir::toNativeSeparators(path);
    const QFileInfo info(path);
    if (info.isDir())
        return core::failure(TargetFileText::tr("%1 is a folder, not a file.").arg(shown));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return core::failure(
            TargetFileText::tr("The target file %1 cannot be read: %2.").arg(shown, file.errorString()));
    auto list = readTargetList(file, shown, mostBytes, use);
    if (list)
        list->source = info.fileName();
    return list;
}

} // namespace port135::intake
