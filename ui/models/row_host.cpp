// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/row_host.h"

#include "report/text/words.h"
#include "service/host_filter.h"

#include <algorithm>

namespace port135::ui {

OutcomeWords::OutcomeWords()
{
    for (std::size_t i = 0; i < words.size(); ++i) {
        const auto outcome = core::Outcome(i);
        words[i] = std::string(core::name(outcome)) + '\n' + report::word(outcome).toLower().toStdString();
    }
}

bool RowHost::contains(std::string_view word) const
{
    if (m_row.note
        && (m_row.note->searchText.find(word) != std::string::npos
            || std::ranges::find(m_row.note->searchTags, word) != m_row.note->searchTags.end()))
        return true;
    if (m_row.interesting)
        return m_row.search.find(word) != std::string::npos;
    const auto &seen = m_row.result->observation;
    if (seen.address.toString().find(word) != std::string::npos
        || m_outcomes.words[std::size_t(seen.outcome)].find(word) != std::string::npos)
        return true;
    const auto &names = seen.names;
    return (!names.target.empty() || !names.dns.empty())
        && (filter::containsWord(names.target, word) || filter::containsWord(names.dns, word));
}

std::string RowHost::os() const
{
    return service::osSearchText(*m_row.result);
}

std::string_view RowHost::support() const
{
    return service::supportWhenSeen(*m_row.result);
}

bool RowHost::lists(const filter::InterfaceSet &interfaces) const
{
    return std::ranges::any_of(m_row.interfaces, [&](const InterfaceUse &use) {
        return interfaces.contains(m_interfaces.entry(use.number).id.uuid);
    });
}

std::string_view RowHost::note() const
{
    return m_row.note ? std::string_view(m_row.note->searchText) : std::string_view();
}

std::string_view RowHost::change() const
{
    return m_row.change ? comparison::name(*m_row.change) : std::string_view();
}

std::span<const std::string> RowHost::tags() const
{
    return m_row.note ? std::span<const std::string>(m_row.note->searchTags) : std::span<const std::string>();
}

} // namespace port135::ui
