// SPDX-License-Identifier: GPL-3.0-or-later
#include "program/paths.h"
#include "ui/pages/settings/sections.h"
#include "ui/pages/settings/settings_form.h"
#include "ui/session.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QLabel>

namespace port135::ui {
namespace {

class AdvancedSettings : public SettingsForm
{
    Q_DECLARE_TR_FUNCTIONS(AdvancedSettings)

public:
    AdvancedSettings(Session &session, QWidget *parent)
        : SettingsForm(session.settings(), parent)
    {
        addHeading([] { return tr("Files of this program"); });
        m_file = addFact([] { return tr("Settings:"); });
        m_catalogue = addFact([] { return tr("Your interfaces:"); });
        m_portable = addFact([] { return tr("Portable use:"); });
        AdvancedSettings::refresh();
    }

protected:
    void refresh() override
    {
        m_file->setText(QDir::toNativeSeparators(settings().fileName()));
        const QString catalogue = QDir::toNativeSeparators(program::userCatalogueFile());
        m_catalogue->setText(
            QFileInfo::exists(catalogue)
                ? catalogue
                : tr("%1 (there is none: the built-in catalogue is used alone)").arg(catalogue));
        m_portable->setText(
            program::isPortable()
                ? tr("Yes: everything is kept beside the program.")
                : tr(
                    "No. To keep everything beside the program, such as on a memory stick, put an empty file "
                    "named portable.ini there and start again."));
    }

private:
    QLabel *m_file = nullptr;
    QLabel *m_catalogue = nullptr;
    QLabel *m_portable = nullptr;
};

} // namespace

QWidget *createAdvancedSettings(Session &session, QWidget *parent)
{
    return new AdvancedSettings(session, parent);
}

} // namespace port135::ui
