// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/text_encoding.h"

#include "intake/legacy_japanese.h"

#include <QCoreApplication>
#include <QStringConverter>
#include <QStringDecoder>
#include <QUtf8StringView>

#include <algorithm>
#include <optional>

namespace port135::intake {
namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype sample = 4096;

class TextEncodingText
{
    Q_DECLARE_TR_FUNCTIONS(TextEncoding)
};

std::optional<Encoding> byMark(QByteArrayView bytes)
{
    if (bytes.startsWith(QByteArrayView("\xff\xfe\0\0", 4)))
        return Encoding::Utf32Le;
    if (bytes.startsWith(QByteArrayView("\0\0\xfe\xff", 4)))
        return Encoding::Utf32Be;
    if (bytes.startsWith("\xff\xfe"))
        return Encoding::Utf16Le;
    if (bytes.startsWith("\xfe\xff"))
        return Encoding::Utf16Be;
    if (bytes.startsWith("\xef\xbb\xbf"))
        return Encoding::Utf8;
    return std::nullopt;
}

/// UTF-16 without a mark: addresses, separators and line ends have a zero in every second byte.
std::optional<Encoding> byZeros(QByteArrayView bytes)
{
    const auto part = bytes.first(std::min(bytes.size(), sample));
    qsizetype even = 0;
    qsizetype odd = 0;
    for (qsizetype i = 0; i < part.size(); ++i) {
        if (part[i] == '\0')
            ++(i % 2 == 0 ? even : odd);
    }
    if (odd > 4 * even)
        return Encoding::Utf16Le;
    if (even > 4 * odd)
        return Encoding::Utf16Be;
    return std::nullopt;
}

std::optional<TextProblem> knownBinary(QByteArrayView bytes)
{
    if (bytes.startsWith(QByteArrayView("PK\x03\x04", 4)))
        return TextProblem::ExcelWorkbook;
    if (bytes.startsWith("\xd0\xcf\x11\xe0"))
        return TextProblem::OldWorkbook;
    if (bytes.startsWith("\x1f\x8b") || bytes.startsWith("BZh")
        || bytes.startsWith("\xfd"
                            "7zXZ")
        || bytes.startsWith("7z\xbc\xaf"))
        return TextProblem::Compressed;
    if (bytes.startsWith("%PDF-"))
        return TextProblem::Pdf;
    return std::nullopt;
}

QStringConverter::Encoding toQt(Encoding encoding)
{
    switch (encoding) {
    case Encoding::Utf16Le:
        return QStringConverter::Utf16LE;
    case Encoding::Utf16Be:
        return QStringConverter::Utf16BE;
    case Encoding::Utf32Le:
        return QStringConverter::Utf32LE;
    case Encoding::Utf32Be:
        return QStringConverter::Utf32BE;
    default:
        return QStringConverter::Utf8;
    }
}

QString withoutMark(QString text)
{
    if (text.startsWith(QChar(0xfeff)))
        text.remove(0, 1);
    return text;
}

core::Result<DecodedText, TextProblem> decodeUnicode(QByteArrayView bytes, Encoding encoding)
{
    const int unit = encoding == Encoding::Utf32Le || encoding == Encoding::Utf32Be ? 4
        : encoding == Encoding::Utf8                                                ? 1
                                                                                    : 2;
    if (bytes.size() % unit != 0)
        return core::failure(TextProblem::CutOff);
    QStringDecoder decoder(toQt(encoding), QStringConverter::Flag::Stateless);
    QString text = decoder(bytes);
    if (decoder.hasError())
        return core::failure(encoding == Encoding::Utf8 ? TextProblem::BrokenUtf8 : TextProblem::CutOff);
    if (text.contains(QChar(u'\0')))
        return core::failure(TextProblem::Binary);
    return DecodedText{withoutMark(std::move(text)), encoding};
}

/// How Japanese a text out of code page 932 looks: letters of every-day texts against those that only a
/// misreading gives.
bool looksJapanese(const QString &text)
{
    qsizetype good = 0;
    qsizetype bad = 0;
    bool afterHalfWidth = false;
    for (const QChar c : text) {
        const auto code = c.unicode();
        const bool halfWidth = code >= 0xff61 && code <= 0xff9f;
        if (code < 0x80) {
            afterHalfWidth = false;
            continue;
        }
        const bool isFullWidth = (code >= 0x3000 && code <= 0x30ff) // kana and punctuation
            || (code >= 0x4e00 && code <= 0x9fff) || (code >= 0xff01 && code <= 0xff5e); // kanji, letters
        if (isFullWidth
            || (halfWidth && afterHalfWidth)) // a half-width one alone between Latin letters is an umlaut
            ++good;
        else
            ++bad;
        if (halfWidth && afterHalfWidth && bad > 0)
            --bad; // the one before was no stray letter
        afterHalfWidth = halfWidth;
    }
    return good > bad;
}

/// In code page 932 an accented letter swallows the letter behind it: kanji stand alone between Latin
/// letters.
bool looksWestern(QByteArrayView bytes)
{
    const auto isLatin = [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); };
    qsizetype alone = 0;
    qsizetype inRuns = 0;
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        const auto at = [&](qsizetype place) {
            return place >= 0 && place < bytes.size() ? static_cast<unsigned char>(bytes[place])
                                                      : static_cast<unsigned char>('\n');
        };
        if (at(i) < 0x80)
            continue;
        const bool lonely = at(i - 1) < 0x80 && at(i + 1) < 0x80;
        const bool inWord = isLatin(char(at(i - 1))) || isLatin(char(at(i + 1)));
        ++(lonely && inWord && at(i) >= 0xc0 ? alone : inRuns);
    }
    return alone > inRuns;
}

unsigned char byteAt(QByteArrayView bytes, qsizetype i)
{
    return i < bytes.size() ? static_cast<unsigned char>(bytes[i]) : static_cast<unsigned char>('\n');
}

/// UTF-8 with some damage: read as Shift-JIS it would give wrong names.
bool isNearlyUtf8(QByteArrayView bytes)
{
    const auto isTail = [&](qsizetype i) { return (byteAt(bytes, i) & 0xc0) == 0x80; };
    qsizetype whole = 0;
    qsizetype broken = 0;
    for (qsizetype i = 0; i < bytes.size();) {
        const auto lead = byteAt(bytes, i);
        const qsizetype length = lead < 0x80 ? 1 : lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : lead >= 0xc2 ? 2 : 0;
        bool good = length > 0;
        for (qsizetype k = 1; k < length; ++k)
            good = good && isTail(i + k);
        if (length != 1)
            ++(good ? whole : broken);
        i += good ? length : 1;
    }
    return whole > 0 && whole > 2 * broken;
}

/// EUC-JP, which Shift-JIS takes for half-width katakana.
bool mayBeEucJp(QByteArrayView bytes)
{
    bool any = false;
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        if (byteAt(bytes, i) < 0x80)
            continue;
        if (byteAt(bytes, i) < 0xa1 || byteAt(bytes, i + 1) < 0xa1)
            return false;
        any = true;
        ++i;
    }
    return any;
}

/// What code page 1252 leaves out: no text has them.
bool isCodePage1252(QByteArrayView bytes)
{
    return std::none_of(bytes.begin(), bytes.end(), [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return byte == 0x81 || byte == 0x8d || byte == 0x8f || byte == 0x90 || byte == 0x9d;
    });
}

QString fromCodePage1252(QByteArrayView bytes)
{
    static constexpr char16_t upper[] = {0x20ac, 0xfffd, 0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021,
                                         0x02c6, 0x2030, 0x0160, 0x2039, 0x0152, 0xfffd, 0x017d, 0xfffd,
                                         0xfffd, 0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014,
                                         0x02dc, 0x2122, 0x0161, 0x203a, 0x0153, 0xfffd, 0x017e, 0x0178};
    QString text = QString::fromLatin1(bytes);
    for (QChar &c : text) {
        if (c.unicode() >= 0x80 && c.unicode() < 0xa0)
            c = QChar(upper[c.unicode() - 0x80]);
    }
    return text;
}

bool hasControls(QByteArrayView bytes)
{
    return std::any_of(bytes.begin(), bytes.end(), [](char c) {
        return (c >= 0 && c < 0x20 && c != '\t' && c != '\n' && c != '\r' && c != '\f' && c != 0x1a)
            || c == 0x7f;
    });
}

} // namespace

Encoding guessUnicode(QByteArrayView beginning)
{
    if (const auto mark = byMark(beginning))
        return *mark;
    if (beginning.contains('\0'))
        return byZeros(beginning).value_or(Encoding::Utf8);
    return Encoding::Utf8;
}

core::Result<DecodedText, TextProblem> decodeText(QByteArrayView bytes)
{
    if (const auto known = knownBinary(bytes))
        return core::failure(*known);
    if (const auto mark = byMark(bytes))
        return decodeUnicode(bytes, *mark);
    if (bytes.contains('\0')) {
        const auto wide = byZeros(bytes);
        if (!wide || bytes.size() % 2 != 0)
            return core::failure(TextProblem::Binary);
        return decodeUnicode(bytes, *wide);
    }
    if (QUtf8StringView(bytes.data(), bytes.size()).isValidUtf8())
        return DecodedText{QString::fromUtf8(bytes), Encoding::Utf8};
    if (hasControls(bytes))
        return core::failure(TextProblem::Binary);
    if (isNearlyUtf8(bytes))
        return core::failure(TextProblem::BrokenUtf8);
    if (!looksWestern(bytes)) {
        if (mayBeEucJp(bytes))
            return core::failure(TextProblem::UnknownEncoding);
        if (auto japanese = fromCodePage932(bytes); japanese && looksJapanese(*japanese))
            return DecodedText{std::move(*japanese), Encoding::ShiftJis};
    }
    if (isCodePage1252(bytes))
        return DecodedText{fromCodePage1252(bytes), Encoding::Western};
    return core::failure(TextProblem::UnknownEncoding);
}

QString encodingName(Encoding encoding)
{
    switch (encoding) {
    case Encoding::Utf8:
        return u"UTF-8"_s;
    case Encoding::Utf16Le:
    case Encoding::Utf16Be:
        return u"UTF-16"_s;
    case Encoding::Utf32Le:
    case Encoding::Utf32Be:
        return u"UTF-32"_s;
    case Encoding::ShiftJis:
        return u"Shift-JIS"_s;
    case Encoding::Western:
        return u"Windows-1252"_s;
    }
    return {};
}

QString message(TextProblem problem, const QString &file)
{
    switch (problem) {
    case TextProblem::ExcelWorkbook:
        return TextEncodingText::tr(
                   "The file “%1” is an Excel workbook or another zipped document, not a text. Save the "
                   "sheet with the hosts as “CSV UTF-8 (Comma delimited)” and use that file.")
            .arg(file);
    case TextProblem::OldWorkbook:
        return TextEncodingText::tr(
                   "The file “%1” is a workbook or document of an old Office program, not a text. Save "
                   "the sheet with the hosts as “CSV UTF-8 (Comma delimited)” and use that file.")
            .arg(file);
    case TextProblem::Compressed:
        return TextEncodingText::tr("The file “%1” is compressed. Unpack it and use the text within.")
            .arg(file);
    case TextProblem::Pdf:
        return TextEncodingText::tr(
                   "The file “%1” is a PDF document, not a text. Save the list of hosts as text or CSV.")
            .arg(file);
    case TextProblem::Binary:
        return TextEncodingText::tr("The file “%1” is no text: it has bytes that no list of hosts has.")
            .arg(file);
    case TextProblem::CutOff:
        return TextEncodingText::tr(
                   "The file “%1” ends within a character or is damaged. Copy it again, or save it as "
                   "UTF-8.")
            .arg(file);
    case TextProblem::BrokenUtf8:
    case TextProblem::UnknownEncoding:
        break;
    }
    return TextEncodingText::tr(
               "The encoding of the file “%1” is none of UTF-8, UTF-16 and Shift-JIS, or the file is "
               "damaged. Save it as UTF-8 and try again.")
        .arg(file);
}

} // namespace port135::intake
