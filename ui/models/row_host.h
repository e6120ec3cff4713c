// SPDX-License-Identifier: GPL-3.0-or-later
// A row of the host model as the filter language sees it.
#pragma once

#include "filter/host.h"
#include "ui/models/host_row.h"

#include <array>

namespace port135::ui {

/// The words for outcomes, folded once: there may be very many hosts that gave nothing.
struct OutcomeWords
{
    OutcomeWords();

    std::array<std::string, std::size_t(core::Outcome::Error) + 1> words;
};

/// Valid as long as what it is made of.
class RowHost : public filter::Host
{
public:
    RowHost(const HostRow &row, const InterfaceTable &interfaces, const OutcomeWords &outcomes)
        : m_row(row)
        , m_interfaces(interfaces)
        , m_outcomes(outcomes)
    {
    }

    const core::HostResult &result() const override { return *m_row.result; }
    bool contains(std::string_view word) const override;
    std::string os() const override;
    std::string_view support() const override;
    bool lists(const filter::InterfaceSet &interfaces) const override;
    std::string_view note() const override;
    std::span<const std::string> tags() const override;
    std::string_view change() const override;

private:
    const HostRow &m_row;
    const InterfaceTable &m_interfaces;
    const OutcomeWords &m_outcomes;
};

} // namespace port135::ui
