// SPDX-License-Identifier: GPL-3.0-or-later
// The filter language for uses of RPC in traffic, with the words of this program.
#pragma once

#include "filter/query.h"
#include "service/host_filter.h"
#include "usage/segments.h"
#include "usage/use.h"

#include <QString>

#include <string>

namespace port135::service {

/// With the titles of interfaces in the language as it is now, and the segments' names for completion.
filter::Vocabulary useVocabulary(const usage::Segments &segments);

/// With a vocabulary of uses or of cells.
core::Result<filter::FlowQuery, FilterProblem> parseFlowFilter(const QString &text,
                                                               const filter::Vocabulary &vocabulary);

/// Lower case, UTF-8: everything that a word of a filter finds in a use.
std::string searchText(const usage::Use &use);

/// A use as filters see it. All that it is made of stays where it is.
class FilteredUse : public filter::FlowSubject
{
public:
    /// `from`, `to`: segments of its ends, -1 for none. `text`: searchText() where it is at hand.
    FilteredUse(const usage::Use &use, const usage::Segments &segments, int from, int to,
                const std::string *text = nullptr)
        : m_use(use)
        , m_segments(segments)
        , m_from(from)
        , m_to(to)
        , m_text(text)
    {
    }

    bool isFrom(const filter::AddressSet &addresses) const override
    {
        return addresses.contains(m_use.client);
    }
    bool isTo(const filter::AddressSet &addresses) const override { return addresses.contains(m_use.server); }
    std::uint16_t port() const override { return m_use.port; }
    std::uint64_t calls() const override { return m_use.calls; }
    bool contains(std::string_view word) const override;
    bool isOf(const filter::InterfaceSet &interfaces) const override;
    std::string_view choice(filter::FilterField field) const override;
    std::string text(filter::FilterField field) const override;

private:
    const usage::Use &m_use;
    const usage::Segments &m_segments;
    int m_from;
    int m_to;
    const std::string *m_text;
};

} // namespace port135::service
