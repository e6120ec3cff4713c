// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace port135::ui {
namespace {

struct Definition
{
    Setting key;
    const char *name;
    QVariant (*defaultValue)();
};

const Definition definitions[] = {
    {Setting::WindowGeometry, "State/WindowGeometry", [] { return QVariant(); }},
    {Setting::TableHeader, "State/TableHeader", [] { return QVariant(); }},
    {Setting::SideSplitter, "State/SideSplitter", [] { return QVariant(); }},
    {Setting::DetailsSplitter, "State/DetailsSplitter", [] { return QVariant(); }},
    {Setting::RecentTargets, "Scan/RecentTargets", [] { return QVariant(QStringList()); }},
    {Setting::Profile, "Scan/Profile", [] { return QVariant(u"normal"_s); }},
    {Setting::Theme, "View/Theme", [] { return QVariant(u"system"_s); }},
    {Setting::Language, "View/Language", [] { return QVariant(QString()); }},
    {Setting::AllHosts, "View/AllHosts", [] { return QVariant(false); }},
    {Setting::AskDns, "Scan/AskDns", [] { return QVariant(true); }},
    {Setting::KeepEvidence, "Scan/KeepEvidence", [] { return QVariant(true); }},
    {Setting::ExportFolder, "Export/Folder", [] { return QVariant(QString()); }},
};

const Definition &definition(Setting key)
{
    return definitions[std::size_t(key)];
}

} // namespace

Settings::Settings(const QString &fileName)
    : m_file(fileName.isEmpty() ? std::make_unique<QSettings>(QSettings::IniFormat, QSettings::UserScope,
                                                              u"Port135"_s, u"port135"_s)
                                : std::make_unique<QSettings>(fileName, QSettings::IniFormat))
{
}

QVariant Settings::value(Setting key) const
{
    const auto &row = definition(key);
    return m_file->value(QLatin1StringView(row.name), row.defaultValue());
}

void Settings::set(Setting key, const QVariant &value)
{
    m_file->setValue(QLatin1StringView(definition(key).name), value);
}

} // namespace port135::ui
