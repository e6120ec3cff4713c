// SPDX-License-Identifier: GPL-3.0-or-later
#include "program/settings_format.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QSettings>

#include <optional>

using namespace Qt::StringLiterals;

namespace port135::program {
namespace {

class SettingsFormatText
{
    Q_DECLARE_TR_FUNCTIONS(SettingsFormat)
};

QString versionKey()
{
    return u"Port135/SettingsVersion"_s;
}

// ADD A STEP HERE: what was written by a released program is never lost.
constexpr SettingsStep all[] = {
    // 1: the file names its version; the keys stay as they were.
    [](QSettings &) {},
};

/// Nothing where the file says one that no version of this program would: it is not ours to change.
std::optional<std::size_t> versionOf(const QSettings &file)
{
    if (!file.contains(versionKey()))
        return 0;
    bool isNumber = false;
    const auto version = file.value(versionKey()).toString().toUInt(&isNumber);
    return isNumber ? std::optional<std::size_t>(version) : std::nullopt;
}

QString refusalOf(const QSettings &file, std::size_t latest)
{
    const auto version = versionOf(file);
    if (version && *version <= latest)
        return {};
    return SettingsFormatText::tr(
               "%1 was written by a later version of Port135 and is left as it is. Update this program, or "
               "move the file away to begin with new settings.")
        .arg(QDir::toNativeSeparators(file.fileName()));
}

} // namespace

std::span<const SettingsStep> settingsSteps()
{
    return all;
}

core::Result<void, QString> prepareSettings(QSettings &file, std::span<const SettingsStep> steps)
{
    if (auto refusal = refusalOf(file, steps.size()); !refusal.isEmpty())
        return core::failure(std::move(refusal));
    const auto version = *versionOf(file);
    if (version == steps.size() || file.allKeys().isEmpty())
        return {};
    const QString copy = u"%1.v%2"_s.arg(file.fileName()).arg(version);
    QFile::remove(copy);
    QFile::copy(file.fileName(), copy);
    for (const auto step : steps.subspan(version))
        step(file);
    file.setValue(versionKey(), quint32(steps.size()));
    file.sync();
    return {};
}

void nameSettingsVersion(QSettings &file)
{
    if (!file.contains(versionKey()))
        file.setValue(versionKey(), quint32(settingsSteps().size()));
}

QString settingsRefusal(const QString &fileName)
{
    return QFile::exists(fileName)
        ? refusalOf(QSettings(fileName, QSettings::IniFormat), settingsSteps().size())
        : QString();
}

} // namespace port135::program
