// SPDX-License-Identifier: GPL-3.0-or-later
#include "program/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace port135::program {
namespace {

constexpr Language::Entry entries[] = {
    {"en", u"English"},
    {"ja", u"日本語"},
};

bool isKnown(const QString &code)
{
    return std::ranges::any_of(entries,
                               [&](const auto &entry) { return code == QLatin1StringView(entry.code); });
}

} // namespace

Language::Language(QObject *parent)
    : QObject(parent)
{
}

std::span<const Language::Entry> Language::all()
{
    return entries;
}

QString Language::resolve(const QString &wanted)
{
    if (isKnown(wanted))
        return wanted;
    const QString system = QLocale::system().name().section(u'_', 0, 0);
    return isKnown(system) ? system : u"en"_s;
}

void Language::use(const QString &code)
{
    m_code = resolve(code);
    QCoreApplication::removeTranslator(&m_product);
    QCoreApplication::removeTranslator(&m_qt);
    // A system in English keeps its own habits for numbers and dates (en_GB, en_IE).
    const bool ofSystem = QLocale::system().name().startsWith(m_code);
    QLocale::setDefault(ofSystem ? QLocale::system() : QLocale(m_code));
    if (m_qt.load(u"qtbase_"_s + m_code, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qt);
    if (m_product.load(u":/port135/i18n/port135_%1.qm"_s.arg(m_code)))
        QCoreApplication::installTranslator(&m_product);
}

QString languageOption(const QStringList &arguments)
{
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        if (arguments[i] == u"--lang"_s)
            return arguments.value(i + 1);
        if (arguments[i].startsWith(u"--lang="_s))
            return arguments[i].section(u'=', 1);
    }
    return {};
}

} // namespace port135::program
