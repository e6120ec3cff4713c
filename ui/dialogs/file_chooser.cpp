// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/file_chooser.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace port135::ui {

namespace {

/// "pdf" of "PDF (*.pdf)"; empty for "All files (*)".
QString suffixOf(const QString &filter)
{
    const auto begin = filter.lastIndexOf(u"*."_s);
    const auto end = filter.indexOf(QRegularExpression(u"[) ;]"_s), begin);
    return begin < 0 || end < 0 ? QString() : filter.mid(begin + 2, end - begin - 2);
}

} // namespace

FileChooser::~FileChooser() = default;

QString FileChooser::saveName(QWidget *parent, const QString &title, const QString &suggestion,
                              const QString &filter)
{
    // Not the static function: it knows no default suffix, so that an existing file would be replaced
    // unasked.
    QFileDialog dialog(parent, title, QFileInfo(suggestion).absolutePath(), filter);
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setFileMode(QFileDialog::AnyFile);
    dialog.setDefaultSuffix(suffixOf(dialog.nameFilters().value(0)));
    dialog.selectFile(QFileInfo(suggestion).fileName());
    QObject::connect(&dialog, &QFileDialog::filterSelected, &dialog, [&dialog](const QString &chosen) {
        // The ending decides: another format is another ending.
        const QString suffix = suffixOf(chosen);
        const QString name = QFileInfo(dialog.selectedFiles().value(0)).fileName();
        const QString old = u'.' + dialog.defaultSuffix();
        dialog.setDefaultSuffix(suffix);
        if (!suffix.isEmpty() && name.endsWith(old, Qt::CaseInsensitive))
            dialog.selectFile(name.chopped(old.size()) + u'.' + suffix);
    });
    return dialog.exec() == QDialog::Accepted ? dialog.selectedFiles().value(0) : QString();
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

QString FileChooser::folderName(QWidget *parent, const QString &title, const QString &folder)
{
    return QFileDialog::getExistingDirectory(parent, title, folder);
}

} // namespace port135::ui
