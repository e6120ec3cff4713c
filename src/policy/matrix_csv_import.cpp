// SPDX-License-Identifier: GPL-3.0-or-later
#include "policy/matrix_csv_import.h"

#include "policy/policy_lexer.h"
#include "policy/policy_parser.h"

#include <algorithm>
#include <map>
#include <optional>

namespace port135::policy {
namespace {

using Kind = PolicyError::Kind;

struct CsvRow
{
    std::size_t line = 1;
    std::vector<std::string> cells;
};

/// Excel's own first line, "sep=;": its separator, and the line is taken away.
std::optional<char> statedSeparator(std::string_view &csv)
{
    constexpr std::string_view mark = "sep=";
    const auto end = csv.find_first_of("\r\n");
    if (!csv.starts_with(mark) || end != mark.size() + 1)
        return {};
    const char separator = csv[mark.size()];
    csv.remove_prefix(end); // the empty line that is left keeps the numbers of the others
    return separator;
}

/// What the first line has first, outside quotation marks.
char separatorOf(std::string_view csv)
{
    bool quoted = false;
    for (const char c : csv) {
        if (c == '"')
            quoted = !quoted;
        else if (!quoted && (c == ',' || c == ';' || c == '\t'))
            return c;
        else if (!quoted && (c == '\n' || c == '\r'))
            break;
    }
    return ',';
}

/// [RFC 4180]; a quotation mark within a cell without them is itself.
core::Result<std::vector<CsvRow>, PolicyError> rowsOf(std::string_view csv)
{
    if (csv.starts_with("\xef\xbb\xbf"))
        csv.remove_prefix(3);
    const auto stated = statedSeparator(csv);
    const char separator = stated ? *stated : separatorOf(csv);
    std::vector<CsvRow> rows;
    std::size_t line = 1;
    std::size_t at = 0;
    while (at < csv.size()) {
        CsvRow row{line, {{}}};
        for (bool inRow = true; inRow;) {
            auto &cell = row.cells.back();
            if (at < csv.size() && csv[at] == '"' && cell.empty()) {
                const auto opened = line;
                ++at;
                while (at < csv.size() && (csv[at] != '"' || (at + 1 < csv.size() && csv[at + 1] == '"'))) {
                    line += csv[at] == '\n';
                    at += csv[at] == '"' ? 2 : 1;
                    cell += csv[at - 1];
                }
                if (at >= csv.size()) {
                    PolicyError problem;
                    problem.kind = Kind::UnclosedQuote;
                    problem.line = opened;
                    problem.column = row.cells.size();
                    return core::failure(std::move(problem));
                }
                ++at;
            }
            while (at < csv.size() && csv[at] != separator && csv[at] != '\n' && csv[at] != '\r')
                cell += csv[at++];
            if (at < csv.size() && csv[at] == separator) {
                ++at;
                row.cells.emplace_back();
                continue;
            }
            if (at < csv.size()) {
                at += csv.substr(at).starts_with("\r\n") ? 2 : 1;
                ++line;
            }
            inRow = false;
        }
        const bool isEmpty = std::all_of(row.cells.begin(), row.cells.end(), [](const std::string &cell) {
            return cell.find_first_not_of(" \t\r\n") == std::string::npos;
        });
        if (!isEmpty)
            rows.push_back(std::move(row));
    }
    return rows;
}

/// One line, without semicolons at the ends.
std::vector<std::string> partsOf(const std::string &cell)
{
    std::vector<std::string> parts{{}};
    for (const char c : cell) {
        if (c == ';' || c == '\n')
            parts.emplace_back();
        else
            parts.back() += c == '\r' ? ' ' : c;
    }
    return parts;
}

class Importer
{
public:
    explicit Importer(const PolicyWords &words)
        : m_words(words)
    {
    }

    core::Result<ImportedPolicy, PolicyError> run(std::string_view csv)
    {
        const auto rows = rowsOf(csv);
        if (!rows)
            return core::failure(rows.error());
        if (rows->empty())
            return core::failure(error(Kind::MissingWord, 1, 1, {}, "zone"));
        try {
            read(*rows);
        } catch (PolicyError &problem) {
            return core::failure(std::move(problem));
        }
        return finish();
    }

private:
    struct Zone
    {
        std::string name;
        std::vector<std::string> networks;
    };

    static PolicyError error(Kind kind, std::size_t line, std::size_t cell, const std::string &token,
                             const char *expected = "")
    {
        PolicyError problem;
        problem.kind = kind;
        problem.line = line;
        problem.column = cell;
        problem.token = token.substr(0, 100);
        problem.expected = expected;
        return problem;
    }

    std::vector<PolicyToken> tokensOf(const std::string &text, const CsvRow &row, std::size_t cell) const
    {
        auto tokens = policyTokens(text, row.line);
        if (!tokens) {
            auto problem = tokens.error();
            problem.column = cell + 1;
            throw problem;
        }
        return std::move(*tokens);
    }

    /// "clients 10.1.0.0/16 10.2.0.0/16"; empty: no zone there.
    std::string zone(const CsvRow &row, std::size_t cell)
    {
        const auto tokens = tokensOf(row.cells[cell], row, cell);
        if (tokens.empty())
            return {};
        const auto &name = tokens.front().text();
        if (name == "any" || name == "outside")
            return name;
        if (name.find('"') != std::string::npos || name.find(' ') != std::string::npos
            || name.size() > mostNameBytes || name == "default")
            throw error(Kind::ReservedName, row.line, cell + 1, name);
        const auto [known, isNew] = m_zoneIndex.try_emplace(name, m_zones.size());
        if (isNew) {
            if (m_zones.size() == mostCsvZones) {
                auto problem = error(Kind::TooMany, row.line, cell + 1, name);
                problem.value = mostCsvZones;
                throw problem;
            }
            m_zones.push_back({name, {}});
        }
        auto &networks = m_zones[known->second].networks;
        for (std::size_t i = 0; i < tokens.size(); ++i) {
            for (std::size_t j = i == 0 ? 1 : 0; j < tokens[i].items.size(); ++j) {
                const auto &text = tokens[i].items[j].text;
                const auto prefix = parsePrefix(text);
                if (!prefix)
                    throw error(Kind::BadNetwork, row.line, cell + 1, text);
                if (std::find(networks.begin(), networks.end(), prefix->toString()) == networks.end())
                    networks.push_back(prefix->toString());
            }
        }
        return name;
    }

    void read(const std::vector<CsvRow> &rows)
    {
        const auto &head = rows.front();
        std::vector<std::string> targets;
        for (std::size_t i = 1; i < head.cells.size(); ++i)
            targets.push_back(zone(head, i));
        for (std::size_t r = 1; r < rows.size(); ++r) {
            const auto &row = rows[r];
            const auto source = zone(row, 0);
            for (std::size_t i = 1; i < row.cells.size(); ++i) {
                const auto text = row.cells[i];
                if (text.find_first_not_of(" \t\r\n") == std::string::npos)
                    continue;
                if (source.empty())
                    throw error(Kind::MissingWord, row.line, 1, {}, "zone");
                if (i > targets.size() || targets[i - 1].empty())
                    throw error(Kind::NotSquare, row.line, i + 1, text);
                for (const auto &part : partsOf(text))
                    rule(source, targets[i - 1], part, row, i);
            }
        }
    }

    void rule(const std::string &from, const std::string &to, const std::string &part, const CsvRow &row,
              std::size_t cell)
    {
        auto tokens = tokensOf(part, row, cell);
        if (tokens.empty())
            return;
        auto action = tokens.front().text();
        std::transform(action.begin(), action.end(), action.begin(),
                       [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
        if (action == "block")
            action = "deny";
        std::string list;
        std::string kind;
        for (std::size_t i = 1; i < tokens.size(); ++i) {
            const auto &word = tokens[i].text();
            const bool isAlone = tokens[i].items.size() == 1;
            if (isAlone && (word == "only" || word == "tcp"))
                continue;
            if (isAlone && (word == "all" || word == "any" || word == "port" || word == "rpc")
                && kind.empty()) {
                kind = word == "all" ? "any" : word;
                continue;
            }
            for (const auto &item : tokens[i].items)
                list += (list.empty() ? "" : ",") + item.text;
        }
        if (kind.empty())
            kind = list.empty()                                       ? "any"
                : list.find_first_not_of("0123456789-,") == list.npos ? "port"
                                                                      : "rpc";
        const std::string rest =
            action + ' ' + from + " -> " + to + ' ' + kind + (list.empty() ? "" : " ") + list;
        check("rule x " + rest, from, to, row, cell);
        m_rules.push_back("rule M" + std::to_string(m_rules.size() + 1) + ' ' + rest);
    }

    /// A cell is wrong where its rule is.
    void check(const std::string &line, const std::string &from, const std::string &to, const CsvRow &row,
               std::size_t cell) const
    {
        std::string text = line + '\n';
        if (from != "any" && from != "outside")
            text += "zone " + from + " 192.0.2.1\n";
        if (to != from && to != "any" && to != "outside")
            text += "zone " + to + " 192.0.2.2\n";
        const auto parsed = parsePolicy(text, m_words);
        if (parsed)
            return;
        auto problem = parsed.error().front();
        problem.line = row.line;
        problem.column = cell + 1;
        problem.otherLine = 0;
        throw problem;
    }

    ImportedPolicy finish() const
    {
        ImportedPolicy result;
        result.rules = m_rules.size();
        result.text = "# port135 policy 1\n";
        for (const auto &zone : m_zones) {
            if (zone.networks.empty()) {
                result.zonesWithoutNetworks.push_back(zone.name);
                result.text += "# zone " + zone.name + " NETWORK,NETWORK\n";
                continue;
            }
            result.text += "zone " + zone.name + ' ';
            for (std::size_t i = 0; i < zone.networks.size(); ++i)
                result.text += (i > 0 ? "," : "") + zone.networks[i];
            result.text += '\n';
        }
        for (const auto &rule : m_rules)
            result.text += rule + '\n';
        result.text += "default unstated\n";
        return result;
    }

    const PolicyWords &m_words;
    std::vector<Zone> m_zones;
    std::map<std::string, std::size_t> m_zoneIndex;
    std::vector<std::string> m_rules;
};

} // namespace

core::Result<ImportedPolicy, PolicyError> policyFromCsv(std::string_view csv, const PolicyWords &words)
{
    if (csv.size() > mostPolicyBytes) {
        PolicyError problem;
        problem.kind = Kind::TextTooLong;
        problem.value = mostPolicyBytes;
        return core::failure(std::move(problem));
    }
    return Importer(words).run(csv);
}

} // namespace port135::policy
