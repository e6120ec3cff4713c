// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/use_filter.h"

#include "program/user_catalogue.h"
#include "report/traffic/traffic_words.h"

#include <algorithm>

namespace port135::service {
filter::Vocabulary useVocabulary(const usage::Segments &segments)
{
    auto vocabulary = hostVocabulary();
    vocabulary.fields = filter::useFields();
    for (int i = -1; i < int(segments.list().size()); ++i)
        vocabulary.segments.push_back(report::segmentText(segments, i).toLower().toStdString());
    return vocabulary;
}

core::Result<filter::FlowQuery, FilterProblem> parseFlowFilter(const QString &text,
                                                               const filter::Vocabulary &vocabulary)
{
    const QByteArray bytes = text.toUtf8();
    auto query = filter::FlowQuery::parse({bytes.data(), std::size_t(bytes.size())}, vocabulary);
    if (query)
        return std::move(*query);
    return core::failure(filterProblem(query.error(), bytes));
}

std::string searchText(const usage::Use &use)
{
    const auto &catalogue = program::catalogue();
    QString text = QString::fromStdString(use.client.toString());
    const auto add = [&text](const QString &part) {
        if (!part.isEmpty())
            text += u'\n' + part;
    };
    add(QString::fromStdString(use.server.toString()));
    add(report::transportText(use));
    add(report::serviceText(use, catalogue));
    add(report::groupText(use, catalogue));
    add(report::operationsText(use));
    add(report::programText(use));
    add(report::word(use.known));
    add(report::word(use.blocked.port135));
    add(report::word(use.looks));
    if (use.interfaceName && !use.interfaceName->id.uuid.isNil())
        add(QString::fromStdString(use.interfaceName->id.uuid.toString()));
    return text.toLower().toStdString();
}

bool FilteredUse::contains(std::string_view word) const
{
    return (m_text ? m_text->find(word) : searchText(m_use).find(word)) != std::string::npos;
}

bool FilteredUse::isOf(const filter::InterfaceSet &interfaces) const
{
    const auto isWanted = [&](const usage::InterfaceName &name) {
        return !name.id.uuid.isNil() && interfaces.contains(name.id.uuid);
    };
    return (m_use.interfaceName && isWanted(*m_use.interfaceName))
        || std::any_of(m_use.candidates.begin(), m_use.candidates.end(), isWanted);
}

std::string_view FilteredUse::choice(filter::FilterField field) const
{
    switch (field) {
    case filter::FilterField::Over:
        return usage::name(m_use.over);
    case filter::FilterField::Known:
        return usage::name(m_use.known);
    case filter::FilterField::Blocked:
        return usage::name(m_use.blocked.port135);
    case filter::FilterField::BlockedDynamic:
        return usage::name(m_use.blocked.port135AndDynamic);
    case filter::FilterField::Looks:
        return m_use.looks == usage::Looks::Ordinary ? std::string_view() : usage::name(m_use.looks);
    default:
        return {};
    }
}

std::string FilteredUse::text(filter::FilterField field) const
{
    switch (field) {
    case filter::FilterField::From:
        return report::segmentText(m_segments, m_from).toLower().toStdString();
    case filter::FilterField::To:
        return report::segmentText(m_segments, m_to).toLower().toStdString();
    case filter::FilterField::Interface:
        return m_use.interfaceName || !m_use.candidates.empty()
            ? report::serviceText(m_use, program::catalogue()).toLower().toStdString()
            : std::string();
    case filter::FilterField::Operation:
        return report::operationsText(m_use).toLower().toStdString();
    case filter::FilterField::Program:
        return report::programText(m_use).toLower().toStdString();
    default:
        return {};
    }
}

} // namespace port135::service
