// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/about_dialog.h"

#include "knowledge/catalogue.h"
#include "program/knowledge_store.h"
#include "program/program_info.h"
#include "program/user_catalogue.h"
#include "rating/rule.h"
#include "text/qt_text.h"
#include "ui/plain.h"
#include "ui/theme/icons.h"
#include "ui/units.h"

#include <QDialogButtonBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace port135::ui {
namespace {

using text::toQString;

void finish(QDialog &dialog, QVBoxLayout &layout)
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, &dialog);
    QObject::connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    layout.addWidget(buttons);
}

} // namespace

AboutDialog::AboutDialog(QWidget *parent)
    : QDialog(parent)
{
    setObjectName(u"aboutDialog"_s);
    setWindowTitle(tr("About Port135"));
    const auto &catalogue = program::catalogue();
    auto *picture = new Label(this);
    picture->setPixmap(applicationIcon().pixmap(QSize(64, 64), devicePixelRatioF()));
    auto *text = new Label(this);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    text->setWordWrap(true);
    text->setMinimumWidth(fontMetrics().averageCharWidth() * 60);
    text->setMarkup(u"<h2>Port135 %1</h2><p>%2</p><p>%3<br/>%4<br/>%5<br/>Qt %6</p><p>%7</p>"_s.arg(
        program::programVersionText().toHtmlEscaped(),
        tr("Shows what TCP port 135 of a network exposes, how bad it is, and what to do about it.")
            .toHtmlEscaped(),
        tr("Rules: %1").arg(toQString(rating::rulesVersion())).toHtmlEscaped(),
        program::knowledgeLine().toHtmlEscaped(),
        tr("Known interfaces: %1 (%2)")
            .arg(number(catalogue.size()), toQString(catalogue.version()))
            .toHtmlEscaped(),
        QString::fromLatin1(qVersion()),
        tr("Free software under the GNU General Public License, version 3 or later. It comes without any "
           "warranty. Scan "
           "only networks that are yours or whose owner has agreed.")
            .toHtmlEscaped()));
    auto *row = new QHBoxLayout;
    row->addWidget(picture, 0, Qt::AlignTop);
    row->addSpacing(10);
    row->addWidget(text, 1);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(row);
    finish(*this, *layout);
}

} // namespace port135::ui
