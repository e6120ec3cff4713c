// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/text/note_origin.h"

#include "core/letters.h"
#include "report/text/report_texts.h"
#include "report/text/words.h"

#include <QCoreApplication>

namespace port135::report {
namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype addressesSaid = 4;

/// Reverse DNS gives a name alone, and what was typed led to the address: neither is the host's own word.
bool isOwnWord(const core::Names &names, const QString &name)
{
    return !names.netbios.empty()
        && QString::fromStdString(core::lowered(names.target)).compare(name, Qt::CaseInsensitive) != 0;
}

QString list(const QStringList &addresses)
{
    const QString shownOnes = addresses.mid(0, addressesSaid).join(u", "_s);
    return shown(shownOnes.toStdString(), 300) + (addresses.size() > addressesSaid ? u" …"_s : QString());
}

} // namespace

QString noteOrigin(const core::Observation &host, const QString &name, const QStringList &writtenAt)
{
    const QString address = QString::fromStdString(host.address.toString());
    if (name.isEmpty() || name == address || writtenAt.contains(address))
        return {};
    const QString shownName = shown(name.toStdString(), 80);
    if (writtenAt.isEmpty())
        return ReportText::tr("Kept for the name “%1”: every host that says it has this name shows it.")
            .arg(shownName);
    const QString written =
        ReportText::tr("Note and tags were written when “%1” was at %2; this host is at %3.")
            .arg(shownName, list(writtenAt), address);
    if (!isOwnWord(host.names, name))
        return written;
    return written + u' '
        + ReportText::tr(
               "That it is the same, only its own word says, and any host can say a name: see that it is "
               "the same.");
}

QString noteOrigin(const core::Observation &host, const HostMemo &memo)
{
    return memo.note.isEmpty() && memo.tags.isEmpty() ? QString()
                                                      : noteOrigin(host, memo.noteName, memo.noteAddresses);
}

} // namespace port135::report
