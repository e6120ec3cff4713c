// SPDX-License-Identifier: GPL-3.0-or-later
// The filter language for the cells of a matrix of places: from this place, that port of that host.
#pragma once

#include "filter/query.h"
#include "report/places/matrix_report.h"
#include "service/use_filter.h"

#include <memory>
#include <string>
#include <vector>

namespace port135::service {

/// With the names of this matrix for completion; null: none.
filter::Vocabulary cellVocabulary(const report::MatrixReport *report);

/// The words of a matrix, folded once: in the language as it is when made. Immutable; any thread.
class CellFilter
{
public:
    explicit CellFilter(std::shared_ptr<const report::MatrixReport> report);

    /// By cell: whether it matches. 350,000 cells take some tenths of a second.
    std::vector<bool> select(const filter::FlowQuery &query) const;

private:
    friend class FilteredCell;

    std::shared_ptr<const report::MatrixReport> m_report;
    std::vector<std::string> m_places; ///< by place
    std::vector<std::string> m_hosts; ///< by host: addresses and name
    std::vector<std::vector<std::string>> m_services; ///< by host and service
    std::vector<std::string> m_zones; ///< by zone; the last for outside
    std::vector<std::string> m_rules; ///< by rule; the last for the default
    std::vector<std::string> m_results; ///< by CellResult, in words
    std::vector<std::string> m_verdicts; ///< by PathVerdict, in words
};

} // namespace port135::service
