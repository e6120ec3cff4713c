// SPDX-License-Identifier: GPL-3.0-or-later
// What is missing of what is known of a host, in words.
#include "report/text/words.h"

#include <QCoreApplication>
#include <QStringList>

namespace port135::report {

QString explain(const core::Incomplete &incomplete)
{
    const std::pair<bool, const char *> sentences[] = {
        {incomplete.time,
         QT_TRANSLATE_NOOP("Words", "The time for this host ended before all that it lists was tried.")},
        {incomplete.damaged,
         QT_TRANSLATE_NOOP("Words",
                           "Parts of its answers could not be read; what stands beside them was kept.")},
        {incomplete.textCut,
         QT_TRANSLATE_NOOP("Words", "It sent a text or a list that is longer than what is kept of it.")},
        {incomplete.evidenceCut,
         QT_TRANSLATE_NOOP("Words", "Not all of the messages found room among the evidence.")},
    };
    QStringList texts;
    for (const auto &[holds, source] : sentences) {
        if (holds)
            texts += QCoreApplication::translate("Words", source);
    }
    return texts.join(u' ');
}

QString remark(const core::Names &names)
{
    constexpr qsizetype longestNetbios = 15; // [MS-NBTE 2.2.1]
    if (QString::fromStdString(names.netbios).size() <= longestNetbios)
        return {};
    return QCoreApplication::translate("Words",
                                       "Its computer name has more than 15 characters, which no NetBIOS name "
                                       "has: it may not be what it says.");
}

QString explainAll(const core::Observation &observation)
{
    QStringList texts{explain(observation), explain(observation.incomplete), remark(observation.names)};
    texts.removeAll(QString());
    return texts.join(u' ');
}

} // namespace port135::report
