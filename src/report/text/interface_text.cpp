// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/text/interface_text.h"

#include "knowledge/pack.h"
#include "text/qt_text.h"

namespace port135::report {

using text::toQString;
QString interfaceTitle(const knowledge::InterfaceInfo &info)
{
    if (const auto *text = knowledge::current().interfaceTexts().find(info.title))
        return inLanguage(text->title);
    return toQString(info.title);
}

QString interfaceName(const knowledge::InterfaceInfo &info)
{
    return info.title.empty() ? toQString(info.name) : interfaceTitle(info);
}

QString interfaceLabel(const knowledge::InterfaceInfo &info)
{
    const QString title = interfaceTitle(info);
    const QString name = toQString(info.name);
    return title.isEmpty()                ? name
        : name.isEmpty() || name == title ? title
                                          : QStringLiteral("%1 (%2)").arg(title, name);
}

QString interfacePurpose(const knowledge::InterfaceInfo &info)
{
    const auto *text = knowledge::current().interfaceTexts().find(info.title);
    return text == nullptr ? QString() : inLanguage(text->purpose);
}

} // namespace port135::report
