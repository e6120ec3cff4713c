// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/finding_words.h"

#include "rating/rule.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace port135::ui {
namespace {

class FindingWordsText
{
    Q_DECLARE_TR_FUNCTIONS(FindingWords)
};

} // namespace

QString hostNoun(const core::HostResult &host)
{
    if (host.rating.roles.empty())
        return FindingWordsText::tr("This host");
    // An English role begins with a capital only at the beginning of a text; "DNS server" keeps its own.
    QString role = rating::roleWord(host.rating.roles.front());
    if (role.size() > 1 && role[1].isLower())
        role[0] = role[0].toLower();
    return FindingWordsText::tr("This %1", "%1 is a role: domain controller").arg(role);
}

QString firstStep(std::string_view rule)
{
    const auto *known = rating::findRule(rule);
    if (!known || known->remedies.empty())
        return {};
    const QString text = QCoreApplication::translate("Rules", known->remedies.front().text);
    // Not within brackets, and not at the point of an abbreviation or a number.
    static const QRegularExpression end(u"[:;.] |[.]$|。|；|：|: "_s);
    const auto found = text.indexOf(end);
    return found > 0 ? text.left(found) : text;
}

} // namespace port135::ui
