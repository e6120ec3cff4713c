// SPDX-License-Identifier: GPL-3.0-or-later
// Logs of one JSON object a line; each says by its own keys what it is.
#include "usage/log_reader.h"
#include "usage/log_records.h"
#include "usage/suricata.h"
#include "usage/time_text.h"

#include <rapidjson/document.h>
#include <rapidjson/error/en.h>

#include <deque>
#include <string>

namespace port135::usage {
namespace {

using rapidjson::Value;

std::string_view viewOf(const Value &value)
{
    return {value.GetString(), value.GetStringLength()};
}

class JsonLines : public LogFormat
{
public:
    explicit JsonLines(LogBook &book)
        : m_book(book)
        , m_suricata(book)
    {
    }

    SourceKind kind() const override { return SourceKind::Unknown; }

    void line(std::string_view text) override
    {
        // Where each line is an object, a damaged one must not take the next ones along.
        if (m_depth > 0 && text.starts_with('{')) {
            m_depth = 0;
            m_object.clear();
            m_tooLong = false;
            m_book.unread();
        }
        piece(text);
        if (m_depth > 0)
            m_object += '\n';
    }

    /// Objects wherever they begin and end: one a line, in an array, or spread over lines.
    bool piece(std::string_view text) override
    {
        bool rubbish = false;
        bool any = false;
        std::size_t begin = 0;
        for (std::size_t i = 0; i < text.size(); ++i) {
            const char c = text[i];
            if (m_depth == 0) {
                if (c == '{') {
                    begin = i;
                    m_depth = 1;
                    m_inText = m_escaped = false;
                    m_object.clear();
                } else {
                    rubbish |= std::string_view("[], \t").find(c) == std::string_view::npos;
                }
            } else if (m_inText) {
                m_inText = m_escaped || c != '"';
                m_escaped = !m_escaped && c == '\\';
            } else if (c == '"') {
                m_inText = true;
            } else if (c == '{') {
                ++m_depth;
            } else if (c == '}' && --m_depth == 0) {
                any = true;
                end(text.substr(begin, i + 1 - begin));
                begin = i + 1;
            }
        }
        if (m_depth > 0)
            keep(text.substr(begin));
        else if (rubbish && !any)
            m_book.unread();
        return true;
    }

    void finish() override
    {
        if (m_depth > 0)
            m_book.unread();
        m_depth = 0;
        m_suricata.finish();
    }

private:
    void keep(std::string_view text)
    {
        m_tooLong |= m_object.size() + text.size() > longestLogLine;
        if (m_tooLong)
            m_object.clear();
        else
            m_object += text;
    }

    /// The last part of an object.
    void end(std::string_view part)
    {
        if (!m_object.empty() || m_tooLong) {
            keep(part);
            part = m_object;
        }
        if (m_tooLong || part.size() > longestLogLine)
            m_book.unread();
        else
            parse(part);
        m_tooLong = false;
        m_object.clear();
    }

    void parse(std::string_view text)
    {
        m_wrappings = 0;
        parseWithin(text);
        m_allocator.Clear();
    }

    void parseWithin(std::string_view text)
    {
        rapidjson::Document document(&m_allocator);
        // Iterative: nesting must not cost stack. Numbers as texts: ports and times keep every digit.
        document.Parse<rapidjson::kParseIterativeFlag | rapidjson::kParseNumbersAsStringsFlag
                       | rapidjson::kParseStopWhenDoneFlag>(text.data(), text.size());
        if (document.HasParseError() || !document.IsObject())
            m_book.unread();
        else
            object(document);
    }

    /// Texts, numbers and truth values of an object as fields; of arrays and objects nothing.
    void flatten(const Value &object)
    {
        for (const auto &member : object.GetObject()) {
            const auto &value = member.value;
            if (value.IsString())
                m_fields.add(viewOf(member.name), viewOf(value));
            else if (value.IsBool())
                m_fields.add(viewOf(member.name), value.GetBool() ? "true" : "false");
        }
    }

    /// What is in objects within, by names with dots: {"id": {"orig_h": …}} as "id.orig_h".
    void flattenBelow(const Value &object, const std::string &prefix, int depth)
    {
        constexpr int deepest = 4;
        constexpr std::size_t most = 512;
        for (const auto &member : object.GetObject()) {
            const auto &value = member.value;
            if (value.IsObject() && depth < deepest)
                flattenBelow(value, prefix + std::string(viewOf(member.name)) + '.', depth + 1);
            else if (depth > 0 && value.IsString() && m_names.size() < most)
                m_fields.add(m_names.emplace_back(prefix + std::string(viewOf(member.name))), viewOf(value));
        }
    }

    void flattenMember(const Value &object, const char *name)
    {
        const auto member = object.FindMember(name);
        if (member != object.MemberEnd() && member->value.IsObject())
            flatten(member->value);
    }

    std::string_view text(const Value &object, const char *name) const
    {
        const auto member = object.FindMember(name);
        return member != object.MemberEnd() && member->value.IsString() ? viewOf(member->value)
                                                                        : std::string_view();
    }

    void alias(std::string_view from, std::string_view to)
    {
        if (const auto value = m_fields.get(from); !value.empty())
            m_fields.add(to, value);
    }

    void object(const Value &object)
    {
        m_fields.clear();
        m_names.clear();
        if (!text(object, "event_type").empty()) {
            m_suricata.add(object);
            return;
        }
        const auto winlog = object.FindMember("winlog");
        if (winlog != object.MemberEnd() && winlog->value.IsObject()) {
            // winlogbeat: the event's own data below, its frame above [Elastic, winlogbeat exported fields].
            flattenMember(winlog->value, "event_data");
            m_fields.add("EventID", text(winlog->value, "event_id"));
            m_fields.add("Computer", text(winlog->value, "computer_name"));
            m_fields.add("Provider", text(winlog->value, "provider_name"));
            m_fields.add("Time", text(object, "@timestamp"));
            const auto event = object.FindMember("event");
            if (event != object.MemberEnd() && event->value.IsObject())
                m_fields.add("outcome", text(event->value, "outcome"));
            noteWindowsEvent(m_fields, m_book);
            return;
        }
        flatten(object);
        flattenMember(object, "EventData");
        flattenMember(object, "event_data");
        if (m_fields.has("EventID") || m_fields.has("event_id")) { // nxlog, and others like it
            alias("event_id", "EventID");
            alias("Hostname", "Computer");
            alias("SourceName", "Provider");
            alias("ProviderName", "Provider");
            noteWindowsEvent(m_fields, m_book);
            return;
        }
        flattenBelow(object, {}, 0);
        if (unifyShipped() || !m_fields.get({"id.orig_h", "id_orig_h"}).empty()) {
            const auto stream = m_fields.get({"@stream", "_path"});
            const bool isRpc = m_fields.has("operation") || m_fields.has("endpoint") || stream == "dce_rpc";
            if (isRpc || m_fields.has("conn_state") || stream == "conn") {
                noteZeek(m_fields, isRpc, m_book);
                return;
            }
            m_book.item(0); // another log of Zeek
            return;
        }
        if (unwrap(object))
            return;
        if (m_fields.get({"event.dataset", "data_stream.dataset"}).starts_with("zeek."))
            m_book.item(0);
        else
            m_book.unread();
    }

    /// What a shipper put into a frame of its own: an export of Elasticsearch, Filebeat without a module, a
    /// line as text.
    bool unwrap(const Value &frame)
    {
        constexpr int most = 3;
        if (++m_wrappings > most)
            return false;
        for (const auto *name : {"_source", "json"}) {
            const auto member = frame.FindMember(name);
            if (member != frame.MemberEnd() && member->value.IsObject()) {
                object(member->value);
                return true;
            }
        }
        auto line = text(frame, "message");
        const auto event = frame.FindMember("event");
        if (line.empty())
            line = text(frame, "event.original");
        if (line.empty() && event != frame.MemberEnd() && event->value.IsObject())
            line = text(event->value, "original");
        if (!line.starts_with('{'))
            return false;
        parseWithin(line);
        return true;
    }

    /// Zeek's logs in the words of Filebeat and Elastic [Filebeat, exported fields, Zeek]: true for one.
    bool unifyShipped()
    {
        const auto set = m_fields.get({"event.dataset", "data_stream.dataset"});
        const bool isRpc = set == "zeek.dce_rpc" || m_fields.has("zeek.dce_rpc.operation");
        if (!isRpc && set != "zeek.connection" && !m_fields.has("zeek.connection.state"))
            return false;
        static constexpr std::pair<std::string_view, std::string_view> names[] = {
            {"zeek.dce_rpc.ts", "ts"},
            {"zeek.connection.ts", "ts"},
            {"zeek.session_id", "uid"},
            {"source.address", "id.orig_h"},
            {"source.ip", "id.orig_h"},
            {"zeek.dce_rpc.id.orig_h", "id.orig_h"},
            {"source.port", "id.orig_p"},
            {"zeek.dce_rpc.id.orig_p", "id.orig_p"},
            {"destination.address", "id.resp_h"},
            {"destination.ip", "id.resp_h"},
            {"zeek.dce_rpc.id.resp_h", "id.resp_h"},
            {"destination.port", "id.resp_p"},
            {"zeek.dce_rpc.id.resp_p", "id.resp_p"},
            {"zeek.dce_rpc.endpoint", "endpoint"},
            {"zeek.dce_rpc.operation", "operation"},
            {"zeek.connection.state", "conn_state"},
            {"network.transport", "proto"},
            {"network.application", "service"},
            {"network.protocol", "service"},
        };
        for (const auto &[from, to] : names)
            alias(from, to);
        // Before Elasticsearch took it in, the time of a connection is here as a number; later it is another.
        if (const auto created = m_fields.get("event.created"); parseEpoch(created))
            m_fields.add("ts", created);
        alias("@timestamp", "ts");
        m_fields.add("@stream", isRpc ? "dce_rpc" : "conn");
        return true;
    }

    LogBook &m_book;
    SuricataEvents m_suricata;
    std::string m_object; ///< what has been of one that goes over several pieces
    int m_depth = 0; ///< of braces; 0: between objects
    bool m_inText = false;
    bool m_escaped = false;
    bool m_tooLong = false; ///< the object
    rapidjson::MemoryPoolAllocator<> m_allocator;
    LogFields m_fields;
    std::deque<std::string> m_names; ///< of fields within objects
    int m_wrappings = 0; ///< around the object that is looked at
};

} // namespace

std::unique_ptr<LogFormat> readJsonLines(LogBook &book)
{
    return std::make_unique<JsonLines>(book);
}

} // namespace port135::usage
