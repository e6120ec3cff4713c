// SPDX-License-Identifier: GPL-3.0-or-later
// The bytes of a text file as text, whatever program wrote it: PowerShell, Notepad, Excel, a Unix tool.
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

namespace port135::intake {

enum class Encoding {
    Utf8,
    Utf16Le,
    Utf16Be,
    Utf32Le,
    Utf32Be,
    ShiftJis, ///< Windows code page 932
    Western, ///< Windows code page 1252: a guess, no file says so
};

struct DecodedText
{
    QString text; ///< without a byte order mark
    Encoding encoding = Encoding::Utf8;

    /// Nothing in the file says which encoding it is: its letters beyond ASCII may be others.
    bool isGuess() const { return encoding == Encoding::Western; }
};

/// Why bytes are no text that can be read.
enum class TextProblem {
    ExcelWorkbook, ///< .xlsx, .ods and other zipped documents
    OldWorkbook, ///< .xls
    Compressed, ///< gzip, xz, bzip2, 7z
    Pdf,
    Binary,
    CutOff, ///< ends within a character
    BrokenUtf8, ///< UTF-8 but for one place
    UnknownEncoding,
};

/// By the byte order mark, else by what the bytes can be. `beginning` is at least the first kilobytes, or
/// all.
Encoding guessUnicode(QByteArrayView beginning);

core::Result<DecodedText, TextProblem> decodeText(QByteArrayView bytes);

/// "UTF-16", as people know it.
QString encodingName(Encoding encoding);

/// A sentence about the file, with what to do. Translated.
QString message(TextProblem problem, const QString &file);

} // namespace port135::intake
