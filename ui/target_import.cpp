// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/target_import.h"

#include "intake/nmap_targets.h"
#include "intake/target_messages.h"
#include "target/specification.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStringDecoder>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace port135::ui {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(TargetImport)
};

constexpr qint64 longest = 1 << 20; ///< what the target field takes

/// The first cells of RFC 4180 rows; comma, semicolon or tab, as the first line has it.
QStringList firstColumn(const QString &text)
{
    QChar separator = u',';
    for (const QChar c : text) {
        if (c == u',' || c == u';' || c == u'\t') {
            separator = c;
            break;
        }
        if (c == u'\n')
            break;
    }
    QStringList cells;
    QString cell;
    bool quoted = false;
    bool first = true;
    for (qsizetype i = 0; i <= text.size(); ++i) {
        const QChar c = i < text.size() ? text.at(i) : QChar(u'\n');
        if (c == u'"') {
            quoted = !quoted;
        } else if (!quoted && (c == u'\n' || c == u'\r')) {
            if (!cell.trimmed().isEmpty())
                cells += cell.trimmed();
            cell.clear();
            first = true;
        } else if (!quoted && c == separator) {
            first = false;
        } else if (first) {
            cell += c;
        }
    }
    return cells;
}

/// A heading is a word where addresses are expected: it must not be looked up as the name of a host.
bool isHeading(const QString &cell)
{
    static const QStringList words{u"address"_s,     u"addresses"_s, u"ip"_s,
                                   u"ip address"_s,  u"ipaddress"_s, u"ip_address"_s,
                                   u"host"_s,        u"hosts"_s,     u"hostname"_s,
                                   u"name"_s,        u"target"_s,    u"targets"_s,
                                   u"computer"_s,    u"アドレス"_s,  u"ホスト"_s,
                                   u"ip アドレス"_s, u"ホスト名"_s,  u"コンピューター名"_s};
    return words.contains(cell.toLower());
}

core::Result<QString, QString> readNmap(QFile &file, const QString &name)
{
    const auto found = intake::readNmapTargets(file, intake::NmapSelection::PreferPort135Open);
    if (!found)
        return core::failure(intake::message(found.error(), name));
    QStringList list;
    for (const auto &address : found->addresses)
        list.append(QString::fromStdString(address.toString()));
    if (list.isEmpty())
        return core::failure(Text::tr("%1 names no host that is up and may have port 135 open.").arg(name));
    return list.join(u' ');
}

} // namespace

core::Result<QString, QString> importTargets(const QString &fileName)
{
    const QString name = QDir::toNativeSeparators(fileName);
    QFile file(fileName);
    if (!file.open(QIODevice::ReadOnly))
        return core::failure(Text::tr("The file %1 cannot be read: %2.").arg(name, file.errorString()));
    QByteArray beginning = file.peek(256);
    if (beginning.startsWith("\xef\xbb\xbf"))
        beginning.remove(0, 3);
    if (beginning.trimmed().startsWith('<'))
        return readNmap(file, name);
    QByteArray bytes = file.read(longest + 1);
    if (bytes.size() > longest)
        return core::failure(
            Text::tr("The file %1 is larger than 1 MiB. Scan it with port135-cli, or divide it.").arg(name));
    QStringDecoder decoder(QStringDecoder::Utf8);
    QString text = decoder(bytes);
    if (decoder.hasError())
        return core::failure(Text::tr("The file %1 is not UTF-8. Save it as UTF-8 and try again.").arg(name));
    text.remove(QChar(0xfeff));
    if (QFileInfo(fileName).suffix().compare(u"csv"_s, Qt::CaseInsensitive) == 0) {
        auto cells = firstColumn(text);
        if (!cells.isEmpty() && isHeading(cells.front()))
            cells.removeFirst();
        text = cells.join(u' ');
    } else {
        // Comments end with their line, and the field has only one.
        QStringList lines;
        for (const auto &line : text.split(u'\n'))
            lines += line.section(u'#', 0, 0);
        text = lines.join(u' ').simplified();
    }
    if (text.trimmed().isEmpty())
        return core::failure(Text::tr("There are no targets in %1.").arg(name));
    if (const auto parsed = target::parseTargets(text.toStdString()); !parsed)
        return core::failure(Text::tr("%1: %2").arg(name, intake::message(parsed.error())));
    return text;
}

} // namespace port135::ui
