// SPDX-License-Identifier: GPL-3.0-or-later
// The seam in front of the system's file dialog: tests answer it instead of a person.
#pragma once

#include <QString>
#include <QStringList>

class QWidget;

namespace port135::ui {

class FileChooser
{
public:
    virtual ~FileChooser();

    /// A file name to write to, or an empty string for "cancelled". `filter` as for QFileDialog.
    virtual QString saveName(QWidget *parent, const QString &title, const QString &suggestion,
                             const QString &filter);
    /// A file name to read, or an empty string for "cancelled".
    virtual QString openName(QWidget *parent, const QString &title, const QString &folder,
                             const QString &filter);
    /// The same for several; empty for "cancelled".
    virtual QStringList openNames(QWidget *parent, const QString &title, const QString &folder,
                                  const QString &filter);
    /// A folder to write to, or an empty string for "cancelled".
    virtual QString folderName(QWidget *parent, const QString &title, const QString &folder);
};

} // namespace port135::ui
