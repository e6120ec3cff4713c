// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/target_edit.h"

#include "service/local_networks.h"
#include "ui/theme/colours.h"
#include "ui/theme/icons.h"
#include "ui/units.h"

#include <QAbstractItemView>
#include <QCoreApplication>
#include <QInputMethodEvent>
#include <QLineEdit>
#include <QStyledItemDelegate>
#include <QTextCharFormat>

using namespace Qt::StringLiterals;

namespace port135::ui {
namespace {

constexpr int detailRole = Qt::UserRole;

/// "192.168.1.0/24 — 254 addresses, eth0": the choice is longer than what goes into the field.
class OfferDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        const QString detail = index.data(detailRole).toString();
        if (!detail.isEmpty())
            option->text += u"   —   "_s + detail;
    }
};

} // namespace

TargetEdit::TargetEdit(QWidget *parent)
    : QComboBox(parent)
{
    setEditable(true);
    setInsertPolicy(QComboBox::NoInsert);
    setCompleter(nullptr);
    setMaxVisibleItems(16);
    setIconSize(QSize(16, 16));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setMinimumContentsLength(20);
    setItemDelegate(new OfferDelegate(this));
    lineEdit()->setMaxLength(1 << 20);
    lineEdit()->setClearButtonEnabled(true);
}

void TargetEdit::offer(const QStringList &recent)
{
    const QString typed = currentText();
    const QSignalBlocker blocker(this);
    clear();
    const auto networks = service::localNetworks();
    for (const auto &network : networks) {
        addItem(icon(Icon::Network), network.expression);
        const QString detail = tr("%1, this computer is %2: %n address(es)", nullptr, int(network.hosts))
                                   .arg(network.interfaceName, network.ownAddress);
        setItemData(count() - 1, detail, detailRole);
    }
    if (count() > 0 && !recent.isEmpty())
        insertSeparator(count());
    for (const auto &target : recent) {
        addItem(target);
        setItemData(count() - 1, tr("scanned before"), detailRole);
    }
    view()->setMinimumWidth(view()->sizeHintForColumn(0) + 24);
    setCurrentIndex(-1);
    setEditText(typed);
}

void TargetEdit::mark(qsizetype position, qsizetype length)
{
    if (length <= 0 && !m_marked)
        return;
    m_marked = length > 0;
    QList<QInputMethodEvent::Attribute> attributes;
    if (m_marked) {
        QTextCharFormat format;
        format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        format.setUnderlineColor(colour(Colour::ErrorText));
        format.setForeground(colour(Colour::ErrorText));
        // Positions count from the cursor: QLineEdit knows no other way to format a part of its text.
        attributes.append({QInputMethodEvent::TextFormat, int(position) - lineEdit()->cursorPosition(),
                           int(length), QVariant(format)});
    }
    QInputMethodEvent event(QString(), attributes);
    QCoreApplication::sendEvent(lineEdit(), &event);
}

} // namespace port135::ui
