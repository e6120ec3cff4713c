// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/catalogue_words.h"

#include "core/letters.h"

#include <QRegularExpression>
#include <QString>

#include <algorithm>
#include <memory>
#include <unordered_map>

namespace port135::service {
namespace {

struct Tables
{
    std::unordered_map<std::string, std::vector<core::Uuid>> byName; ///< lower case
    std::unordered_map<core::Uuid, std::string> names;
    std::unordered_map<core::Uuid, std::string> processes;
};

/// The one program that a binary column names; a shared service host says nothing.
std::string processIn(std::string_view binary)
{
    static const QRegularExpression program(QStringLiteral(R"(([A-Za-z0-9_.-]+\.exe))"));
    auto found = program.globalMatch(QString::fromUtf8(binary.data(), qsizetype(binary.size())));
    std::string name;
    while (found.hasNext()) {
        const auto next = core::lowered(found.next().captured(1).toStdString());
        if (!name.empty() && name != next)
            return {};
        name = next;
    }
    return name == "svchost.exe" || name == "dllhost.exe" ? std::string() : name;
}

} // namespace

policy::PolicyWords policyWords(const knowledge::Catalogue &catalogue)
{
    const auto tables = std::make_shared<Tables>();
    const auto keep = [&](std::string_view word, const core::Uuid &uuid) {
        if (word.empty())
            return;
        auto &list = tables->byName[core::lowered(word)];
        if (list.empty() || list.back() != uuid) // entries come by UUID
            list.push_back(uuid);
    };
    policy::PolicyWords words;
    for (const auto &entry : catalogue.entries()) {
        const auto &uuid = entry.id.uuid;
        keep(entry.info.name, uuid);
        keep(entry.info.category, uuid);
        if (entry.info.name == "epmapper")
            keep("epm", uuid);
        if (!entry.info.name.empty())
            tables->names.try_emplace(uuid, entry.info.name);
        if (auto process = processIn(entry.info.binary); !process.empty())
            tables->processes.try_emplace(uuid, std::move(process));
    }
    for (const auto &[name, uuids] : tables->byName)
        words.names.push_back(name);
    std::sort(words.names.begin(), words.names.end());
    words.interfaces = [tables](std::string_view name) {
        const auto found = tables->byName.find(core::lowered(name));
        return found == tables->byName.end() ? std::vector<core::Uuid>() : found->second;
    };
    const auto look = [tables](const auto &table, const core::Uuid &uuid) {
        const auto found = table.find(uuid);
        return found == table.end() ? std::string() : found->second;
    };
    words.nameOf = [tables, look](const core::Uuid &uuid) { return look(tables->names, uuid); };
    words.processOf = [tables, look](const core::Uuid &uuid) { return look(tables->processes, uuid); };
    return words;
}

} // namespace port135::service
