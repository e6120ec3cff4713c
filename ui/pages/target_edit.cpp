// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/target_edit.h"

#include "intake/local_networks.h"
#include "ui/marked_text.h"
#include "ui/theme/icons.h"
#include "ui/units.h"

#include <QAbstractItemView>
#include <QLineEdit>
#include <QStyledItemDelegate>

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

void TargetEdit::offer(const QStringList &favourites, const QStringList &recent)
{
    const QString typed = currentText();
    const QSignalBlocker blocker(this);
    clear();
    const auto networks = intake::localNetworks();
    for (const auto &network : networks) {
        addItem(icon(Icon::Network), network.expression);
        const QString detail = tr("%1, this computer is %2: %n address(es)", nullptr, int(network.hosts))
                                   .arg(network.interfaceName, network.ownAddress);
        setItemData(count() - 1, detail, detailRole);
    }
    const auto add = [this](const QStringList &targets, const QString &detail) {
        if (count() > 0 && !targets.isEmpty())
            insertSeparator(count());
        for (const auto &target : targets) {
            addItem(target);
            setItemData(count() - 1, detail, detailRole);
        }
    };
    add(favourites, tr("favourite"));
    QStringList others = recent;
    others.removeIf([&](const QString &target) { return favourites.contains(target); });
    add(others, tr("scanned before"));
    view()->setMinimumWidth(view()->sizeHintForColumn(0) + 24);
    setCurrentIndex(-1);
    setEditText(typed);
}

void TargetEdit::mark(qsizetype position, qsizetype length)
{
    if (length <= 0 && !m_marked)
        return;
    m_marked = length > 0;
    markText(*lineEdit(), position, length);
}

} // namespace port135::ui
