// SPDX-License-Identifier: GPL-3.0-or-later
// Filters that the user gave a name, in the settings.
#pragma once

#include <QList>
#include <QString>

namespace port135::ui {

class Settings;

struct SavedFilter
{
    QString name;
    QString text;

    friend bool operator==(const SavedFilter &, const SavedFilter &) = default;
};

QList<SavedFilter> savedFilters(const Settings &settings);
/// At most 100, each name once.
void setSavedFilters(Settings &settings, const QList<SavedFilter> &filters);
/// What one often asks, with names in the current language.
QList<SavedFilter> exampleFilters();

} // namespace port135::ui
