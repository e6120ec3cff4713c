// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/places/matrix_json.h"

#include "report/json/json_writer.h"
#include "report/places/matrix_words.h"
#include "report/table/csv.h"
#include "report/text/words.h"

#include <QCryptographicHash>

namespace port135::report {
namespace {

using policy::CellResult;
using policy::MatrixCell;
using policy::PortView;

constexpr std::size_t flushAt = 1u << 16;

/// "epmapper", "samr,lsarpc", a UUID where no name is known; empty: unknown.
std::string serviceNames(const policy::MatrixService &service, const policy::PolicyWords &words)
{
    if (service.mapper)
        return "epmapper";
    std::string names;
    for (const auto &uuid : service.interfaces) {
        const auto known = words.nameOf(uuid);
        names += (names.empty() ? "" : ",") + (known.empty() ? uuid.toString() : known);
    }
    return names;
}

std::string_view viewName(PortView view)
{
    return view == PortView::None ? std::string_view() : name(view);
}

std::string jsonTime(core::Timestamp time)
{
    return time == core::Timestamp{} ? std::string() : core::toIso8601(time);
}

std::string_view ruleName(const policy::Policy &policy, std::uint16_t rule)
{
    const auto *known = policy::ruleOf(policy, rule);
    return known ? std::string_view(known->name) : policy::defaultRuleName;
}

class Json
{
public:
    Json(const MatrixReport &report, const std::function<void(std::string_view)> &write)
        : m_report(report)
        , m_matrix(report.matrix)
        , m_out(write)
        , m_writer(m_buffer)
    {
    }

    void run()
    {
        m_writer.StartObject();
        m_writer.key("\"policy\"");
        policyObject();
        m_writer.key("\"places\"");
        list(m_matrix.places, [this](const policy::MatrixPlace &place) { this->place(place); });
        m_writer.key("\"cells\"");
        list(m_matrix.cells, [this](const MatrixCell &cell) { this->cell(cell); });
        m_writer.key("\"violations\"");
        list(m_matrix.groups, [this](const policy::MatrixGroup &group) { this->group(group); });
        m_writer.key("\"not_proven\"");
        m_writer.Uint64(m_matrix.count(CellResult::NotProven));
        m_writer.key("\"notes\"");
        list(m_matrix.notes, [this](const policy::MatrixNote &note) { m_writer.text(sentence(note)); });
        m_writer.key("\"changes\"");
        if (m_report.hasBefore)
            list(m_report.changes, [this](const policy::CellChange &change) { this->change(change); });
        else
            m_writer.Null();
        m_writer.key("\"cuts\"");
        list(m_matrix.cuts, [this](const policy::UseCut &cut) { this->cut(cut); });
        m_writer.EndObject();
        flush(true);
        m_out("\n");
    }

private:
    template <typename List, typename Write>
    void list(const List &values, Write write)
    {
        m_writer.StartArray();
        for (const auto &value : values) {
            write(value);
            flush(false);
        }
        m_writer.EndArray();
    }

    void flush(bool all)
    {
        if (!all && m_buffer.GetSize() < flushAt)
            return;
        m_out({m_buffer.GetString(), m_buffer.GetSize()});
        m_buffer.Clear();
    }

    void zone(policy::ZoneIndex zone)
    {
        if (m_matrix.hasPolicy)
            m_writer.foreign(m_report.policy.zoneName(zone));
        else
            m_writer.Null();
    }

    void policyObject()
    {
        if (!m_matrix.hasPolicy) {
            m_writer.Null();
            return;
        }
        m_writer.StartObject();
        m_writer.key("\"title\"");
        m_writer.foreignOrNull(m_report.policy.title);
        m_writer.key("\"file\"");
        m_writer.foreign(m_report.policyFile.toStdString());
        m_writer.key("\"sha256\"");
        m_writer.word(
            QCryptographicHash::hash(m_report.policyText, QCryptographicHash::Sha256).toHex().toStdString());
        m_writer.key("\"zones\"");
        list(m_report.policy.zones, [this](const policy::PolicyZone &zone) { m_writer.foreign(zone.name); });
        m_writer.key("\"rules\"");
        m_writer.Uint64(m_report.policy.rules.size());
        m_writer.key("\"default\"");
        m_writer.word(name(m_report.policy.defaultAction));
        m_writer.EndObject();
    }

    void place(const policy::MatrixPlace &place)
    {
        m_writer.StartObject();
        m_writer.key("\"name\"");
        m_writer.foreign(place.name);
        m_writer.key("\"named\"");
        m_writer.Bool(place.named);
        m_writer.key("\"zone\"");
        zone(place.zone);
        m_writer.key("\"realm\"");
        m_writer.foreign(place.realm);
        m_writer.key("\"vantage\"");
        m_writer.wordOrNull(place.scans > 0 ? core::name(place.vantage) : std::string_view());
        m_writer.key("\"reference\"");
        m_writer.StartArray();
        if (place.referenceForAll)
            m_writer.word("any");
        for (const auto index : place.referenceZones)
            zone(index);
        m_writer.EndArray();
        m_writer.key("\"scans\"");
        m_writer.Uint64(place.scans);
        m_writer.key("\"first\"");
        m_writer.wordOrNull(jsonTime(place.first));
        m_writer.key("\"last\"");
        m_writer.wordOrNull(jsonTime(place.last));
        m_writer.EndObject();
    }

    void cell(const MatrixCell &cell)
    {
        const auto &host = m_matrix.hostOf(cell);
        const auto &service = m_matrix.serviceOf(cell);
        const auto &place = m_matrix.placeOf(cell);
        m_writer.StartObject();
        m_writer.key("\"from\"");
        m_writer.foreign(place.name);
        m_writer.key("\"host\"");
        m_writer.word(host.address.toString());
        m_writer.key("\"port\"");
        m_writer.Uint(service.port);
        m_writer.key("\"service\"");
        m_writer.foreignOrNull(serviceNames(service, m_report.options.words));
        m_writer.key("\"verdict\"");
        m_writer.word(name(cell.verdict));
        m_writer.key("\"reference\"");
        m_writer.wordOrNull(viewName(cell.reference));
        m_writer.key("\"tested\"");
        m_writer.wordOrNull(viewName(cell.tested));
        m_writer.key("\"first\"");
        m_writer.wordOrNull(jsonTime(cell.first));
        m_writer.key("\"last\"");
        m_writer.wordOrNull(jsonTime(cell.last));
        m_writer.key("\"rule\"");
        if (m_matrix.hasPolicy)
            m_writer.foreign(ruleName(m_report.policy, cell.rule));
        else
            m_writer.Null();
        m_writer.key("\"result\"");
        m_writer.word(name(cell.result));
        m_writer.key("\"zone\"");
        zone(place.zone);
        m_writer.key("\"to_zone\"");
        zone(host.zone);
        m_writer.key("\"realm\"");
        m_writer.foreign(host.realm);
        m_writer.EndObject();
    }

    void group(const policy::MatrixGroup &group)
    {
        m_writer.StartObject();
        m_writer.key("\"rule\"");
        m_writer.foreign(ruleName(m_report.policy, group.rule));
        m_writer.key("\"severity\"");
        m_writer.word(core::name(group.severity));
        m_writer.key("\"from_zone\"");
        zone(group.from);
        m_writer.key("\"to_zone\"");
        zone(group.to);
        m_writer.key("\"hosts\"");
        m_writer.Uint64(group.hosts);
        m_writer.key("\"verdict\"");
        m_writer.word(name(group.verdict));
        m_writer.key("\"examples\"");
        m_writer.StartArray();
        for (const auto index : group.examples)
            cell(m_matrix.cells[index]);
        m_writer.EndArray();
        m_writer.key("\"used_by\"");
        m_writer.Uint64(group.usedBy);
        m_writer.EndObject();
    }

    void cut(const policy::UseCut &cut)
    {
        m_writer.StartObject();
        m_writer.key("\"rule\"");
        m_writer.foreign(ruleName(m_report.policy, cut.rule));
        m_writer.key("\"severity\"");
        m_writer.word(core::name(cut.severity));
        m_writer.key("\"from_zone\"");
        zone(cut.from);
        m_writer.key("\"to_zone\"");
        zone(cut.to);
        m_writer.key("\"clients\"");
        m_writer.Uint64(cut.clients);
        m_writer.key("\"hosts\"");
        m_writer.Uint64(cut.servers);
        m_writer.key("\"examples\"");
        list(cut.examples, [this](const policy::KnownUse &use) {
            m_writer.StartObject();
            m_writer.key("\"client\"");
            m_writer.word(use.client.toString());
            m_writer.key("\"host\"");
            m_writer.word(use.server.toString());
            m_writer.key("\"port\"");
            m_writer.Uint(use.port);
            m_writer.key("\"interface\"");
            m_writer.wordOrNull(use.interfaceUuid ? use.interfaceUuid->toString() : std::string());
            m_writer.EndObject();
        });
        m_writer.EndObject();
    }

    void change(const policy::CellChange &change)
    {
        const auto &before = m_report.before.cells[change.before];
        const auto &after = m_matrix.cells[change.after];
        m_writer.StartObject();
        m_writer.key("\"from\"");
        m_writer.foreign(m_matrix.placeOf(after).name);
        m_writer.key("\"host\"");
        m_writer.word(m_matrix.hostOf(after).address.toString());
        m_writer.key("\"port\"");
        m_writer.Uint(m_matrix.serviceOf(after).port);
        m_writer.key("\"before\"");
        m_writer.word(name(before.result));
        m_writer.key("\"after\"");
        m_writer.word(name(after.result));
        m_writer.key("\"rule_before\"");
        m_writer.foreign(ruleName(m_report.beforePolicy, before.rule));
        m_writer.key("\"rule_after\"");
        m_writer.foreign(ruleName(m_report.policy, after.rule));
        m_writer.EndObject();
    }

    const MatrixReport &m_report;
    const policy::Matrix &m_matrix;
    const std::function<void(std::string_view)> &m_out;
    rapidjson::StringBuffer m_buffer;
    JsonWriter m_writer;
};

} // namespace

void writeMatrixJson(const MatrixReport &report, const std::function<void(std::string_view)> &write)
{
    Json(report, write).run();
}

void writeMatrixCsv(const MatrixReport &report, const std::function<void(std::string_view)> &write)
{
    const auto &matrix = report.matrix;
    std::string lines(csv::byteOrderMark);
    lines += "from,host,port,service,verdict,reference,tested,first,last,rule,result,zone,to_zone,realm";
    lines += csv::lineEnd;
    for (const auto &cell : matrix.cells) {
        const auto &host = matrix.hostOf(cell);
        const auto &service = matrix.serviceOf(cell);
        const auto &place = matrix.placeOf(cell);
        const auto zone = [&](policy::ZoneIndex index) {
            return matrix.hasPolicy ? escaped(report.policy.zoneName(index)) : std::string();
        };
        csv::appendText(lines, escaped(place.name));
        for (const auto &word : {host.address.toString(), std::to_string(service.port)})
            csv::appendCell(lines += ',', word);
        csv::appendText(lines += ',', escaped(serviceNames(service, report.options.words)));
        for (const std::string_view word :
             {name(cell.verdict), viewName(cell.reference), viewName(cell.tested)})
            csv::appendCell(lines += ',', word);
        csv::appendCell(lines += ',', jsonTime(cell.first));
        csv::appendCell(lines += ',', jsonTime(cell.last));
        csv::appendText(lines += ',',
                        matrix.hasPolicy ? escaped(ruleName(report.policy, cell.rule)) : std::string());
        csv::appendCell(lines += ',', name(cell.result));
        csv::appendText(lines += ',', zone(place.zone));
        csv::appendText(lines += ',', zone(host.zone));
        csv::appendText(lines += ',', escaped(host.realm));
        lines += csv::lineEnd;
        if (lines.size() > flushAt) {
            write(lines);
            lines.clear();
        }
    }
    write(lines);
}

} // namespace port135::report
