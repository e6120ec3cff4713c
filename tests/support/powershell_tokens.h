// SPDX-License-Identifier: GPL-3.0-or-later
// PowerShell code as tokens, for tests: a strict reader of the part of the language that Port135 writes. What
// it does not know is an error, so nothing can hide behind it.
#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace port135::test {

struct PowerShellToken
{
    enum class Kind {
        Word, ///< bare: cmdlets, parameters, operators, numbers, members
        Variable, ///< "$_.LocalPort", "$env:TEMP"
        String, ///< verbatim; `text` is its value
        HereString, ///< verbatim, several lines
        Expandable, ///< in double quotation marks; only variables may stand in it
        Open, ///< { ( [ @{ @(
        Close,
        Pipe,
        Comma,
        Semicolon,
        LineEnd,
        Comment,
    };

    Kind kind = Kind::Word;
    QString text;
    qsizetype line = 1;
};

struct PowerShellCode
{
    QList<PowerShellToken> tokens;
    QString error; ///< "line 3: …"; empty where everything was understood
};

PowerShellCode tokenized(const QString &code);

} // namespace port135::test
