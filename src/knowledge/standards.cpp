// SPDX-License-Identifier: GPL-3.0-or-later
#include "knowledge/standards.h"

#include "core/clock.h"
#include "knowledge/resource.h"
#include "knowledge/tsv.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace port135::knowledge {
namespace {

constexpr std::string_view standardColumns[] = {"framework", "control", "rules",  "en",
                                                "ja",        "source",  "checked"};

std::vector<std::string_view> words(std::string_view text)
{
    std::vector<std::string_view> list;
    while (!text.empty()) {
        const auto end = std::min(text.find(' '), text.size());
        if (end > 0)
            list.push_back(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return list;
}

} // namespace

const Standards &Standards::builtIn()
{
    static const Standards standards = [] {
        auto loaded = fromTsv(resourceBytes(u"standards.tsv"));
        if (!loaded)
            qFatal("%s", qUtf8Printable(loaded.error()));
        return std::move(*loaded);
    }();
    return standards;
}

core::Result<Standards, QString> Standards::fromTsv(QByteArray rows)
{
    Standards standards;
    standards.m_bytes = std::move(rows);
    TsvReader reader(QStringLiteral("standards.tsv"),
                     {standards.m_bytes.constData(), std::size_t(standards.m_bytes.size())}, standardColumns);
    std::array<std::string_view, std::size(standardColumns)> fields;
    while (reader.next(fields)) {
        if (std::ranges::any_of(fields, &std::string_view::empty) || !core::parseDate(fields[6])) {
            reader.fail(QCoreApplication::translate("Knowledge", "The row has a wrong or an empty field."));
            break;
        }
        standards.m_controls.push_back(
            {fields[0], fields[1], {fields[3], fields[4]}, fields[5], fields[6], words(fields[2])});
    }
    if (reader.failed())
        return core::failure(reader.error());
    return standards;
}

std::vector<const Control *> Standards::of(std::string_view rule) const
{
    std::vector<const Control *> list;
    for (const Control &control : m_controls) {
        if (std::ranges::find(control.rules, rule) != control.rules.end())
            list.push_back(&control);
    }
    return list;
}

QString frameworkTitle(std::string_view framework)
{
    if (framework == "cis")
        return QStringLiteral("CIS Controls v8.1");
    if (framework == "nist")
        return QStringLiteral("NIST SP 800-53 Rev. 5");
    if (framework == "iso")
        return QStringLiteral("ISO/IEC 27001:2022");
    if (framework == "pci")
        return QStringLiteral("PCI DSS 4.0.1");
    if (framework == "ipa")
        return QCoreApplication::translate("Knowledge", "IPA five articles");
    if (framework == "meti")
        return QCoreApplication::translate("Knowledge", "METI Cybersecurity Management Guidelines 3.0");
    return quoted(framework);
}

} // namespace port135::knowledge
