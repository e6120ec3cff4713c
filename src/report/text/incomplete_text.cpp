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

QString explainAll(const core::Observation &observation)
{
    return (explain(observation) + u' ' + explain(observation.incomplete)).trimmed();
}

} // namespace port135::report
