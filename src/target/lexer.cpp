// SPDX-License-Identifier: GPL-3.0-or-later
#include "target/lexer.h"

#include <algorithm>

namespace port135::target {
namespace {

constexpr std::size_t maximumQuote = 200;

constexpr bool isSpace(char32_t c)
{
    return c == ' ' || (c >= '\t' && c <= '\r') || c == 0x00a0 || c == 0x2028 || c == 0x2029 || c == 0x3000
        || (c >= 0x2000 && c <= 0x200a);
}

constexpr bool isContinuation(char c)
{
    return (static_cast<unsigned char>(c) & 0xc0) == 0x80;
}

/// The ASCII twin of a character; itself where there is none. `before` is the (folded) byte before it, 0 for
/// none.
char32_t fold(char32_t c, char before)
{
    if (c < 0x80)
        return c;
    if (c == 0xff5e || c == 0x301c) // the wave dash, which ranges are written with in Japanese
        return '-';
    if (c >= 0xff01 && c <= 0xff5d)
        return c - 0xff01 + '!';
    if (c == 0x00a5 || c == 0xffe5) // what the key of the backslash gives in Japanese
        return '\\';
    if (c == 0x3001 || c == 0xff64)
        return ',';
    if (c == 0x3002 || c == 0xff61)
        return '.';
    if ((c >= 0x2010 && c <= 0x2015) || c == 0x2212)
        return '-';
    // The key of the hyphen gives the long vowel mark, which is also a letter of many names: a hyphen only
    // where no Japanese word can have it.
    const bool isLongVowel = c == 0x30fc || c == 0xff70;
    if (isLongVowel && static_cast<unsigned char>(before) < 0x80)
        return '-';
    return c;
}

/// Letters that a name may have beyond ASCII; no controls, spaces, punctuation, private or formatting
/// characters.
constexpr bool isWordCharacter(char32_t c)
{
    if (c < 0x80)
        return c > ' ' && c != 0x7f;
    return c > 0x00a0 && c != 0x00ad && !(c >= 0x2000 && c <= 0x2bff) && !(c >= 0x3000 && c <= 0x3004)
        && !(c >= 0x3008 && c <= 0x3030) && !(c >= 0xe000 && c <= 0xf8ff) && !(c >= 0xfe00 && c <= 0xfe0f)
        && c != 0xfeff && !(c >= 0xfff0 && c <= 0xffff) && c < 0xe0000;
}

void appendUtf8(std::string &text, char32_t c)
{
    if (c < 0x80) {
        text += static_cast<char>(c);
    } else if (c < 0x800) {
        text += static_cast<char>(0xc0 | c >> 6);
        text += static_cast<char>(0x80 | (c & 0x3f));
    } else if (c < 0x10000) {
        text += static_cast<char>(0xe0 | c >> 12);
        text += static_cast<char>(0x80 | (c >> 6 & 0x3f));
        text += static_cast<char>(0x80 | (c & 0x3f));
    } else {
        text += static_cast<char>(0xf0 | c >> 18);
        text += static_cast<char>(0x80 | (c >> 12 & 0x3f));
        text += static_cast<char>(0x80 | (c >> 6 & 0x3f));
        text += static_cast<char>(0x80 | (c & 0x3f));
    }
}

} // namespace

void Token::append(std::string_view separator, const Token &next)
{
    const auto end = sources.back();
    text += separator;
    text += next.text;
    // The separator itself begins where the text so far ends.
    sources.insert(sources.end(), separator.size() > 1 ? separator.size() - 1 : 0, end);
    if (separator.empty())
        sources.pop_back();
    sources.insert(sources.end(), next.sources.begin(), next.sources.end());
}

void Token::removePrefix(std::size_t bytes)
{
    text.erase(0, bytes);
    sources.erase(sources.begin(), sources.begin() + static_cast<std::ptrdiff_t>(bytes));
}

Lexer::Lexer(std::string_view text)
    : m_text(text)
{
    if (m_text.substr(0, 3) == "\xef\xbb\xbf") // byte order mark
        m_position = 3;
}

/// The character at m_position, which is not the end of the text.
Lexer::Character Lexer::read(char before) const
{
    const auto byteAt = [this](std::size_t i) { return static_cast<unsigned char>(m_text[i]); };
    const auto lead = byteAt(m_position);
    Character character{lead, m_position, m_position + 1, true};
    if (lead < 0x80)
        return character;
    const std::size_t length = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : 2;
    static constexpr char32_t smallest[] = {0, 0, 0x80, 0x800, 0x10000};
    character.code = lead & (0x7fu >> length);
    for (std::size_t i = 1; i < length; ++i) {
        if (m_position + i >= m_text.size() || !isContinuation(m_text[m_position + i])) {
            character.valid = false;
            return character;
        }
        character.code = character.code << 6 | (byteAt(m_position + i) & 0x3fu);
    }
    const auto code = character.code;
    character.valid = lead >= 0xc2 && lead < 0xf5 && code >= smallest[length] && code <= 0x10ffff
        && (code < 0xd800 || code > 0xdfff);
    if (character.valid) {
        character.end = m_position + length;
        character.code = fold(code, before);
    }
    return character;
}

void Lexer::skipComment()
{
    while (m_position < m_text.size() && m_text[m_position] != '\n' && m_text[m_position] != '\r')
        ++m_position;
}

std::optional<ParseError> Lexer::skipSeparators()
{
    bool comma = false;
    bool space = false;
    bool lineBreak = !m_hasItem;
    while (m_position < m_text.size()) {
        const auto character = read(0);
        if (!character.valid)
            break;
        if (character.code == '#') {
            skipComment();
            continue;
        }
        if (character.code == ',') {
            if (!m_hasItem)
                return errorAt(ParseError::Kind::MissingItem, character.begin, character.end);
            m_hasItem = false;
            comma = true;
        } else if (character.code == '\n' || character.code == '\r') {
            const bool isPair = m_text.substr(m_position, 2) == "\r\n"; // counted with its second half
            m_line += isPair ? 0 : 1;
            lineBreak = true;
        } else if (character.code == ';') {
            lineBreak = true;
        } else if (isSpace(character.code)) {
            space = true;
        } else {
            break;
        }
        m_position = character.end;
    }
    m_before = lineBreak || (comma && space) ? Separator::Break : comma ? Separator::Comma : Separator::Space;
    return std::nullopt;
}

ParseResult<std::optional<Token>> Lexer::next()
{
    if (auto error = skipSeparators())
        return core::failure(std::move(*error));
    if (m_position >= m_text.size())
        return std::nullopt;
    Token token;
    token.line = m_line;
    token.before = m_before;
    const auto begin = m_position;
    while (m_position < m_text.size()) {
        const auto character = read(token.text.empty() ? '\0' : token.text.back());
        if (!character.valid)
            return core::failure(errorAt(ParseError::Kind::BadEncoding, character.begin, character.end));
        if (isSpace(character.code) || character.code == ',' || character.code == ';')
            break;
        if (!isWordCharacter(character.code))
            return core::failure(errorAt(ParseError::Kind::BadCharacter, character.begin, character.end));
        const auto size = token.text.size();
        appendUtf8(token.text, character.code);
        token.sources.insert(token.sources.end(), token.text.size() - size,
                             static_cast<std::uint32_t>(character.begin));
        m_position = character.end;
        if (token.text.size() > maximumToken) {
            auto error = errorAt(ParseError::Kind::TokenTooLong, begin, m_position);
            error.maximum = maximumToken;
            return core::failure(std::move(error));
        }
    }
    token.sources.push_back(static_cast<std::uint32_t>(m_position));
    m_hasItem = true;
    return token;
}

ParseError Lexer::error(ParseError::Kind kind, const Token &token, std::size_t offset,
                        std::size_t length) const
{
    const auto size = token.text.size();
    const auto from = std::min(offset, size);
    const auto to = length > size - from ? size : from + length;
    auto result = errorAt(kind, token.sources[from], token.sources[to]);
    result.line = token.line;
    return result;
}

ParseError Lexer::errorAt(ParseError::Kind kind, std::size_t begin, std::size_t end) const
{
    ParseError error;
    error.kind = kind;
    error.position = begin;
    error.length = end - begin;
    error.line = m_line;
    // The surroundings, cut at ASCII separators: good enough to recognise, and never larger than a message.
    const auto isEdge = [](char c) { return c == ';' || (c >= '\t' && c <= '\r') || c == ' '; };
    auto from = begin;
    while (from > 0 && begin - from < maximumQuote / 2 && !isEdge(m_text[from - 1]))
        --from;
    auto to = std::min(std::max(end, begin), from + maximumQuote);
    while (to < m_text.size() && to - from < maximumQuote && !isEdge(m_text[to]))
        ++to;
    while (from < begin && isContinuation(m_text[from]))
        ++from;
    while (to > from && to < m_text.size() && isContinuation(m_text[to]))
        --to;
    error.token = m_text.substr(from, to - from);
    return error;
}

} // namespace port135::target
