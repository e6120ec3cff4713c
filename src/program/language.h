// SPDX-License-Identifier: GPL-3.0-or-later
// The language of a program; windows follow QEvent::LanguageChange.
#pragma once

#include <QObject>
#include <QString>
#include <QStringList>
#include <QTranslator>

#include <span>

namespace port135::program {

/// One per application; owns the installed translators.
class Language : public QObject
{
    Q_OBJECT

public:
    explicit Language(QObject *parent = nullptr);

    struct Entry
    {
        const char *code; ///< "en", "ja"
        const char16_t *ownName; ///< in the language itself
    };
    static std::span<const Entry> all();
    /// `wanted` if it is one of all(), else the system's language if it is, else "en".
    static QString resolve(const QString &wanted);

    /// May be called again while windows are shown.
    void use(const QString &code);
    QString code() const { return m_code; }

private:
    QString m_code;
    QTranslator m_product;
    QTranslator m_qt;
};

/// The value of --lang in a command line, before it is parsed; empty where it is not there.
QString languageOption(const QStringList &arguments);

} // namespace port135::program
