// SPDX-License-Identifier: GPL-3.0-or-later
// What the window remembers: one table of keys with their defaults, in one INI file.
#pragma once

#include <QSettings>
#include <QVariant>

#include <memory>

namespace port135::ui {

enum class Setting {
    WindowGeometry,
    TableHeader,
    SideSplitter,
    DetailsSplitter,
    RecentTargets, ///< newest first
    Profile, ///< core::name(Profile)
    Theme, ///< name(Scheme)
    Language, ///< "en", "ja"; empty: the system's
    AllHosts,
    AskDns,
    KeepEvidence,
    ExportFolder,
};

class Settings
{
public:
    /// The user's own file, or `fileName` (tests, portable use).
    explicit Settings(const QString &fileName = {});

    QVariant value(Setting key) const;
    void set(Setting key, const QVariant &value);

private:
    std::unique_ptr<QSettings> m_file;
};

} // namespace port135::ui
