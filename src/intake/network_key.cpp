// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/network_key.h"

#include "target/specification.h"

#include <QCryptographicHash>
#include <QStringList>

#include <algorithm>

namespace port135::intake {
namespace {

constexpr int keyLength = 16;

} // namespace

QString networkKey(const QString &targets)
{
    const auto parsed = target::parseTargets(targets.toStdString());
    if (!parsed)
        return {};
    QStringList names;
    for (const target::NameTarget &name : parsed->names) {
        if (!name.excluded)
            names.append(QString::fromStdString(name.name).toLower() + u'/'
                         + QString::number(name.prefixLength.value_or(0)));
    }
    names.sort();
    names.removeDuplicates();
    QByteArray text;
    for (const target::AddressRange &range : parsed->include)
        text += QByteArray::fromStdString(range.first.toString() + '-' + range.last.toString()) + '\n';
    text += names.join(u'\n').toUtf8();
    if (text.isEmpty())
        return {};
    return QString::fromLatin1(
        QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex().left(keyLength));
}

bool isNetworkKey(const QString &text)
{
    return text.size() == keyLength && std::all_of(text.begin(), text.end(), [](QChar c) {
               return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f');
           });
}

} // namespace port135::intake
