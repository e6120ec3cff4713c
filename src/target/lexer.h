// SPDX-License-Identifier: GPL-3.0-or-later
// Cuts a text of targets at its separators, and makes ASCII of what a Japanese input method makes of ASCII.
#pragma once

#include "target/parse_error.h"

#include <optional>
#include <string_view>
#include <vector>

namespace port135::target {

/// Four octets of a list of 256 numbers each are 3.7 kB: nothing sensible is longer than this.
inline constexpr std::size_t maximumToken = 8192;

/// What stands before a token.
enum class Separator : std::uint8_t {
    Comma, ///< a comma alone
    Space, ///< white space within a line
    Break, ///< beginning of the text, end of line, semicolon, or a comma with white space
};

/// One run of characters without separators, folded.
struct Token
{
    std::string text;
    /// Where each byte of `text` comes from: as many as text has, and the end. Bytes of the source text.
    std::vector<std::uint32_t> sources;
    std::size_t line = 1;
    Separator before = Separator::Break;

    void append(std::string_view separator, const Token &next);
    void removePrefix(std::size_t bytes);
};

/// Single use, one thread. The text must outlive it.
class Lexer
{
public:
    explicit Lexer(std::string_view text);

    /// The next token; empty at the end.
    ParseResult<std::optional<Token>> next();

    /// An error about `length` bytes from `offset` of a token; length npos: to its end.
    ParseError error(ParseError::Kind kind, const Token &token, std::size_t offset = 0,
                     std::size_t length = std::string_view::npos) const;

private:
    struct Character
    {
        char32_t code = 0; ///< folded
        std::size_t begin = 0;
        std::size_t end = 0;
        bool valid = true; ///< false: no UTF-8
    };

    Character read(char before) const;
    std::optional<ParseError> skipSeparators();
    void skipComment();
    ParseError errorAt(ParseError::Kind kind, std::size_t begin, std::size_t end) const;

    std::string_view m_text;
    std::size_t m_position = 0;
    std::size_t m_line = 1;
    Separator m_before = Separator::Break;
    bool m_hasItem = false; ///< since the last comma
};

} // namespace port135::target
