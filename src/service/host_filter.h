// SPDX-License-Identifier: GPL-3.0-or-later
// The filter language with the words of this program: what an interface, a role or a rule is called, and what
// is wrong with a filter, in the language of the user.
#pragma once

#include "comparison/comparison.h"
#include "core/host_result.h"
#include "core/result.h"
#include "filter/query.h"

#include <QString>

#include <optional>
#include <string>

namespace port135::service {

/// Why a filter was not understood, for people.
struct FilterProblem
{
    QString message; ///< one or two sentences, translated
    qsizetype position = 0; ///< in the text, in UTF-16 units
    qsizetype length = 0;
};

/// With the titles of interfaces in the language as it is now: made anew when that changes. A few ms.
filter::Vocabulary hostVocabulary();

/// `error` of `text`, for people.
FilterProblem filterProblem(const filter::Error &error, const QByteArray &text);

core::Result<filter::Query, FilterProblem> parseFilter(const QString &text,
                                                       const filter::Vocabulary &vocabulary);

/// Lower case, UTF-8: everything that a word of a filter finds in a host, but for interfaces that the
/// catalogue has a name for: words find those by their UUIDs.
std::string searchText(const core::HostResult &host);
/// Lower case, UTF-8; empty where the host named none.
std::string osSearchText(const core::HostResult &host);
/// "ended": as of the day on which the host was examined, as charts and reports of its scan have it.
std::string_view supportWhenSeen(const core::HostResult &host);

/// What a field stands for: half a line, translated.
QString fieldHelp(filter::FilterField field);

/// One filter over results that no notes or tags are known for: for the command line.
class HostFilter
{
public:
    /// Matches everything.
    HostFilter() = default;
    /// `knowsChanges`: whoever asks matches() can say what changed about a host.
    static core::Result<HostFilter, FilterProblem> parse(const QString &text, bool knowsChanges = false);

    bool isEmpty() const { return m_query.isEmpty(); }
    /// As it was given, without blanks around it.
    const QString &text() const { return m_text; }
    bool asksChange() const { return m_query.asks(filter::FilterField::Changed); }
    bool matches(const core::HostResult &host, std::optional<comparison::Change> change = {}) const;

private:
    filter::Query m_query;
    QString m_text;
};

} // namespace port135::service
