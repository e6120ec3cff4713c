// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/file_chooser.h"

#include <QFileDialog>

namespace port135::ui {

FileChooser::~FileChooser() = default;

QString FileChooser::saveName(QWidget *parent, const QString &title, const QString &suggestion,
                              const QString &filter)
{
    return QFileDialog::getSaveFileName(parent, title, suggestion, filter);
}

QString FileChooser::openName(QWidget *parent, const QString &title, const QString &folder,
                              const QString &filter)
{
    return QFileDialog::getOpenFileName(parent, title, folder, filter);
}

QStringList FileChooser::openNames(QWidget *parent, const QString &title, const QString &folder,
                                   const QString &filter)
{
    return QFileDialog::getOpenFileNames(parent, title, folder, filter);
}

} // namespace port135::ui
