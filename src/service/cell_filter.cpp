// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/cell_filter.h"

#include "report/places/matrix_words.h"
#include "report/text/words.h"
#include "service/folded.h"

#include <algorithm>

namespace port135::service {
namespace {

/// The entry of `zone`, or the last for addresses outside all zones.
const std::string &nameAt(const std::vector<std::string> &names, std::size_t index)
{
    return names[std::min(index, names.size() - 1)];
}

std::vector<std::string> zoneNames(const policy::Policy &policy)
{
    std::vector<std::string> names;
    names.reserve(policy.zones.size() + 1);
    for (std::size_t i = 0; i < policy.zones.size(); ++i)
        names.push_back(folded(report::zoneWord(policy, i)));
    names.push_back(folded(report::zoneWord(policy, policy::outsideZones)));
    return names;
}

std::vector<std::string> ruleNames(const policy::Policy &policy)
{
    std::vector<std::string> names;
    names.reserve(policy.rules.size() + 1);
    for (const auto &rule : policy.rules)
        names.push_back(folded(report::shown(rule.name)));
    names.emplace_back(policy::defaultRuleName);
    return names;
}

bool holds(const std::string &text, std::string_view word)
{
    return text.find(word) != text.npos;
}

} // namespace

filter::Vocabulary cellVocabulary(const report::MatrixReport *report)
{
    auto vocabulary = hostVocabulary();
    vocabulary.fields = filter::cellFields();
    if (!report)
        return vocabulary;
    vocabulary.segments = zoneNames(report->policy);
    vocabulary.policyRules = ruleNames(report->policy);
    for (const auto &place : report->matrix.places)
        vocabulary.places.push_back(folded(report::placeWord(place)));
    return vocabulary;
}

/// A cell as filters see it. All that it is made of stays where it is.
class FilteredCell : public filter::FlowSubject
{
public:
    FilteredCell(const CellFilter &words, const policy::Matrix &matrix, const policy::MatrixCell &cell)
        : m_words(words)
        , m_matrix(matrix)
        , m_cell(cell)
    {
    }

    bool isFrom(const filter::AddressSet &) const override { return false; }
    bool isTo(const filter::AddressSet &addresses) const override
    {
        const auto &host = m_matrix.hostOf(m_cell);
        const auto isWanted = [&](const core::Address &address) { return addresses.contains(address); };
        return isWanted(host.address) || std::ranges::any_of(host.addresses, isWanted);
    }
    std::uint16_t port() const override { return m_matrix.serviceOf(m_cell).port; }
    std::optional<core::Level> severity() const override
    {
        const bool breaks =
            m_cell.result == policy::CellResult::Violation || m_cell.result == policy::CellResult::BrokenNeed;
        if (!breaks)
            return {};
        const auto *rule = policy::ruleOf(m_words.m_report->policy, m_cell.rule);
        return rule ? rule->severity : m_words.m_report->policy.defaultSeverity;
    }
    bool contains(std::string_view word) const override
    {
        return holds(m_words.m_places[m_cell.place], word) || holds(m_words.m_hosts[m_cell.host], word)
            || holds(service(), word) || holds(fromZone(), word) || holds(toZone(), word)
            || holds(m_words.m_results[std::size_t(m_cell.result)], word)
            || holds(m_words.m_verdicts[std::size_t(m_cell.verdict)], word)
            || (m_matrix.hasPolicy && holds(rule(), word));
    }
    bool isOf(const filter::InterfaceSet &interfaces) const override
    {
        return std::ranges::any_of(m_matrix.serviceOf(m_cell).interfaces,
                                   [&](const core::Uuid &uuid) { return interfaces.contains(uuid); });
    }
    std::string_view choice(filter::FilterField field) const override
    {
        return field == filter::FilterField::Result ? policy::name(m_cell.result)
                                                    : policy::name(m_cell.verdict);
    }
    std::string text(filter::FilterField field) const override
    {
        switch (field) {
        case filter::FilterField::Interface:
            return m_matrix.serviceOf(m_cell).interfaces.empty() ? std::string() : service();
        case filter::FilterField::Place:
            return m_words.m_places[m_cell.place];
        case filter::FilterField::Target:
            return m_words.m_hosts[m_cell.host];
        case filter::FilterField::FromZone:
            return fromZone();
        case filter::FilterField::ToZone:
            return toZone();
        case filter::FilterField::PolicyRule:
            return m_matrix.hasPolicy ? rule() : std::string();
        default:
            return {};
        }
    }

private:
    const std::string &service() const { return m_words.m_services[m_cell.host][m_cell.service]; }
    const std::string &fromZone() const { return nameAt(m_words.m_zones, m_matrix.placeOf(m_cell).zone); }
    const std::string &toZone() const { return nameAt(m_words.m_zones, m_matrix.hostOf(m_cell).zone); }
    const std::string &rule() const { return nameAt(m_words.m_rules, m_cell.rule); }

    const CellFilter &m_words;
    const policy::Matrix &m_matrix;
    const policy::MatrixCell &m_cell;
};

CellFilter::CellFilter(std::shared_ptr<const report::MatrixReport> report)
    : m_report(std::move(report))
    , m_zones(zoneNames(m_report->policy))
    , m_rules(ruleNames(m_report->policy))
{
    const auto &matrix = m_report->matrix;
    for (const auto &place : matrix.places)
        m_places.push_back(folded(report::placeWord(place)));
    m_hosts.reserve(matrix.hosts.size());
    m_services.reserve(matrix.hosts.size());
    for (const auto &host : matrix.hosts) {
        auto text = folded(report::hostWord(host));
        for (const auto &address : host.addresses)
            text += '\n' + address.toString();
        m_hosts.push_back(std::move(text));
        auto &services = m_services.emplace_back();
        for (const auto &service : host.services)
            services.push_back(folded(report::serviceWord(service, m_report->options.words)));
    }
    for (std::size_t i = 0; i < matrix.results.size(); ++i)
        m_results.push_back(folded(report::word(policy::CellResult(i))));
    for (std::size_t i = 0; i < matrix.verdicts.size(); ++i)
        m_verdicts.push_back(folded(report::word(policy::PathVerdict(i))));
}

std::vector<bool> CellFilter::select(const filter::FlowQuery &query) const
{
    const auto &matrix = m_report->matrix;
    std::vector<bool> shown(matrix.cells.size());
    for (std::size_t i = 0; i < matrix.cells.size(); ++i)
        shown[i] = query.matches(FilteredCell(*this, matrix, matrix.cells[i]));
    return shown;
}

} // namespace port135::service
