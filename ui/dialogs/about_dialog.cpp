// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/about_dialog.h"

#include "knowledge/catalogue.h"
#include "rating/rule.h"
#include "service/program_info.h"
#include "ui/actions/action_collection.h"
#include "ui/theme/icons.h"
#include "ui/units.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QTextBrowser>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace port135::ui {
namespace {

void finish(QDialog &dialog, QVBoxLayout &layout)
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, &dialog);
    QObject::connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    layout.addWidget(buttons);
}

QString fromView(std::string_view text)
{
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

} // namespace

HelpDialog::HelpDialog(const ActionCollection &actions, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(u"helpDialog"_s);
    setWindowTitle(tr("Help"));
    QString html;
    const auto section = [&](const QString &title, const QString &text) {
        html += u"<h3>%1</h3><p>%2</p>"_s.arg(title.toHtmlEscaped(), text.toHtmlEscaped());
    };
    section(tr("What a scan does"),
            tr("Every Windows computer answers on TCP port 135: there it tells which RPC services it runs "
               "and where they "
               "can be reached. The scan asks each host for that list, tries whether the listed ports take a "
               "connection, "
               "and asks who the host is. It logs on nowhere, calls no service and changes nothing."));
    section(tr("Targets"),
            tr("Write addresses (10.0.0.5), ranges (10.0.0.5-90), subnets (10.0.0.0/24) and names "
               "(srv-7.example), "
               "separated by blanks or commas. A part that begins with “!” is left out."));
    section(tr("Levels"),
            tr("A level says how bad the proven exposure is: what was seen to be listed and to take a "
               "connection. It is no "
               "probability. “Not rated” means that too little was seen, never that all is well."));
    section(tr("Your place"),
            tr("A service that is open to the same segment is usual; the same service open to another "
               "segment or to the "
               "internet is not. Say where this computer stands, so that the rating is right."));
    html += u"<h3>%1</h3><table cellpadding='2'>"_s.arg(tr("Keys").toHtmlEscaped());
    for (const auto &command : commands()) {
        const auto *action = actions.action(command.id);
        if (action->shortcut().isEmpty())
            continue;
        QStringList keys;
        for (const auto &sequence : action->shortcuts())
            keys += sequence.toString(QKeySequence::NativeText);
        html += u"<tr><td style='padding-right:16px'><b>%1</b></td><td>%2</td></tr>"_s.arg(
            keys.join(u", "_s).toHtmlEscaped(), action->statusTip().toHtmlEscaped());
    }
    html += u"</table>"_s;

    auto *browser = new QTextBrowser(this);
    browser->setHtml(html);
    browser->setAccessibleName(windowTitle());
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(browser);
    finish(*this, *layout);
    resize(fontMetrics().averageCharWidth() * 95, fontMetrics().lineSpacing() * 32);
}

AboutDialog::AboutDialog(QWidget *parent)
    : QDialog(parent)
{
    setObjectName(u"aboutDialog"_s);
    setWindowTitle(tr("About Port135"));
    const auto &catalogue = knowledge::Catalogue::builtIn();
    auto *picture = new QLabel(this);
    picture->setPixmap(applicationIcon().pixmap(QSize(64, 64), devicePixelRatioF()));
    auto *text = new QLabel(this);
    text->setTextFormat(Qt::RichText);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    text->setWordWrap(true);
    text->setMinimumWidth(fontMetrics().averageCharWidth() * 60);
    text->setText(u"<h2>Port135 %1</h2><p>%2</p><p>%3<br/>%4<br/>Qt %5</p><p>%6</p>"_s.arg(
        service::programVersionText().toHtmlEscaped(),
        tr("Shows what TCP port 135 of a network exposes, how bad it is, and what to do about it.")
            .toHtmlEscaped(),
        tr("Rules: %1").arg(fromView(rating::rulesVersion())).toHtmlEscaped(),
        tr("Known interfaces: %1 (%2)")
            .arg(number(catalogue.size()), fromView(catalogue.version()))
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
