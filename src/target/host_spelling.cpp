// SPDX-License-Identifier: GPL-3.0-or-later
#include "target/host_spelling.h"

#include <algorithm>

namespace port135::target {
namespace {

bool isSchemeCharacter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '+' || c == '-'
        || c == '.';
}

/// "pc01" of "user@pc01:8080/path".
std::string_view authority(std::string_view text)
{
    text = text.substr(0, text.find_first_of("/\\?#"));
    text = text.substr(text.rfind('@') + 1);
    if (!text.empty() && text.front() == '[')
        return text.substr(0, text.find(']') + 1);
    return text.substr(0, text.find(':'));
}

std::string_view withoutQuotes(std::string_view text)
{
    const bool quoted =
        text.size() > 2 && text.front() == text.back() && (text.front() == '"' || text.front() == '\'');
    return quoted ? text.substr(1, text.size() - 2) : text;
}

std::string_view withoutSurroundings(std::string_view text)
{
    if (const auto scheme = text.find("://"); scheme != text.npos && scheme > 0
        && std::all_of(text.begin(), text.begin() + std::ptrdiff_t(scheme), isSchemeCharacter))
        return authority(text.substr(scheme + 3));
    if (text.starts_with("\\\\") || text.starts_with("//")) {
        text.remove_prefix(2);
        return text.substr(0, text.find_first_of("/\\"));
    }
    return text;
}

} // namespace

std::string_view hostWithin(std::string_view text)
{
    auto host = withoutSurroundings(withoutQuotes(text));
    if (host.size() > 1 && host.back() == '$') { // the account of a computer: PC01$, OFFICE\PC01$
        host.remove_suffix(1);
        host = host.substr(host.rfind('\\') + 1);
    }
    // The root of the name space; "10.0.0." is an address that lacks a number.
    const auto dots = std::count(host.begin(), host.end(), '.');
    const bool isNumber = host.find_first_not_of("0123456789.") == host.npos;
    if (host.size() > 1 && host.back() == '.' && host[host.size() - 2] != '.' && dots > (isNumber ? 3 : 1))
        host.remove_suffix(1);
    return host.empty() ? text : host;
}

} // namespace port135::target
