// SPDX-License-Identifier: GPL-3.0-or-later
// DefectDojo's "Generic Findings Import" in JSON. An unknown key makes it refuse the whole file, so every key
// here is one of its own.
#include "rating/rule.h"
#include "report/export/exporters.h"
#include "report/json/json_writer.h"
#include "report/text/rule_memo.h"
#include "report/text/words.h"

#include <QStringList>

namespace port135::report {
namespace {

using namespace Qt::StringLiterals;

std::string_view severity(std::optional<core::Level> level)
{
    if (!level)
        return "Info";
    switch (*level) {
    case core::Level::Critical:
        return "Critical";
    case core::Level::High:
        return "High";
    case core::Level::Medium:
        return "Medium";
    case core::Level::Low:
        return "Low";
    case core::Level::Info:
        break;
    }
    return "Info";
}

/// Descriptions are Markdown there: lines indented by four are shown as they are.
QString verbatim(const QStringList &lines)
{
    QString text;
    for (const QString &line : lines)
        text += u"    "_s + line + u'\n';
    return text;
}

/// What is the same for all findings by a rule; finished values, but `meaning`.
struct DojoRule
{
    QString meaning;
    std::string title;
    std::string remedies;
    std::string limits;
    std::string verification;
    std::string references;
};

DojoRule dojoRule(const core::Finding &finding)
{
    const auto json = [](const QString &text) { return jsonOf(text.toStdString()); };
    return {rating::meaning(finding),
            json(rating::title(finding)),
            json(rating::remedies(finding).join(u"\n\n"_s)),
            json(rating::limits(finding)),
            json(rating::verification(finding)),
            json(rating::references(finding).join(u'\n'))};
}

/// One finding for every finding of every host, with an identifier that stays the same from scan to scan.
/// Potential issues stay out: what is imported counts as found there, is assigned and has to be closed, and
/// these were not seen but follow from the version. HTML, Excel and JSON name them.
class DefectDojoExporter final : public Exporter
{
public:
    DefectDojoExporter(QIODevice &device, const knowledge::Catalogue &catalogue)
        : Exporter(device, catalogue)
    {
    }

private:
    void writeBegin(const core::ScanRecord &scan) override;
    void writeHost(const core::HostResult &host) override;
    void writeEnd(const core::ScanRecord &) override { write("\n]}\n"); }

    void finding(JsonWriter &writer, const core::Observation &seen, const core::Finding &finding);

    RuleMemo<DojoRule> m_rules;
    core::Date m_date{};
    bool m_practice = false;
    bool m_first = true;
};

void DefectDojoExporter::writeBegin(const core::ScanRecord &scan)
{
    m_date = std::chrono::floor<std::chrono::days>(scan.started);
    m_practice = scan.practice;
    m_first = true;
    m_rules.clear();
    rapidjson::StringBuffer buffer;
    JsonWriter writer(buffer);
    writer.StartObject();
    writer.key("\"name\"");
    writer.word("Port135");
    writer.key("\"type\"");
    writer.word("Port135");
    writer.key("\"version\"");
    writer.foreign(scan.programVersion);
    writer.key("\"static_tool\"");
    writer.Bool(false);
    writer.key("\"dynamic_tool\"");
    writer.Bool(true);
    writer.EndObject();
    std::string head(buffer.GetString(), buffer.GetSize());
    head.pop_back(); // the object goes on
    write(head + ",\"findings\":[");
}

void DefectDojoExporter::finding(JsonWriter &writer, const core::Observation &seen,
                                 const core::Finding &finding)
{
    const std::string address = seen.address.toString();
    const QString host = QString::fromStdString(address);
    const QString name = displayName(seen);
    const bool accepted = !finding.accepted.empty();
    const DojoRule &rule = m_rules.of(finding, dojoRule);
    writer.StartObject();
    writer.key("\"title\"");
    writer.value(rule.title);
    writer.key("\"severity\"");
    writer.word(severity(finding.level));
    writer.key("\"description\"");
    writer.text(
        rule.meaning + u"\n\n"_s
        + verbatim(QStringList{name.isEmpty() ? host : host + u' ' + name} + rating::evidence(finding)));
    writer.key("\"date\"");
    writer.word(core::toIso8601(m_date));
    writer.key("\"mitigation\"");
    writer.value(rule.remedies);
    writer.key("\"severity_justification\"");
    writer.value(rule.limits);
    writer.key("\"steps_to_reproduce\"");
    writer.value(rule.verification);
    writer.key("\"references\"");
    writer.value(rule.references);
    writer.key("\"active\"");
    writer.Bool(!accepted);
    writer.key("\"verified\"");
    writer.Bool(finding.confidence == core::Confidence::High);
    writer.key("\"risk_accepted\"");
    writer.Bool(accepted);
    writer.key("\"static_finding\"");
    writer.Bool(false);
    writer.key("\"dynamic_finding\"");
    writer.Bool(true);
    writer.key("\"vuln_id_from_tool\"");
    writer.foreign(finding.rule);
    writer.key("\"unique_id_from_tool\"");
    writer.foreign("port135 " + address + ' ' + std::to_string(seen.port) + ' ' + std::string(finding.rule));
    writer.key("\"service\"");
    writer.word("msrpc");
    writer.key("\"endpoints\"");
    writer.StartArray();
    writer.StartObject();
    writer.key("\"host\"");
    writer.word(address);
    writer.key("\"port\"");
    writer.Uint(seen.port);
    writer.key("\"protocol\"");
    writer.word("tcp");
    writer.EndObject();
    writer.EndArray();
    writer.key("\"tags\"");
    writer.StartArray();
    writer.word("port135");
    if (m_practice)
        writer.word("practice");
    writer.EndArray();
    writer.EndObject();
}

void DefectDojoExporter::writeHost(const core::HostResult &host)
{
    for (const core::Finding &finding : host.rating.findings) {
        rapidjson::StringBuffer buffer;
        JsonWriter writer(buffer);
        this->finding(writer, host.observation, finding);
        write(m_first ? "\n" : ",\n");
        m_first = false;
        write({buffer.GetString(), buffer.GetSize()});
    }
}

} // namespace

std::unique_ptr<Exporter> createDefectDojo(QIODevice &device, const knowledge::Catalogue &catalogue)
{
    return std::make_unique<DefectDojoExporter>(device, catalogue);
}

} // namespace port135::report
