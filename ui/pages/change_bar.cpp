// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/change_bar.h"

#include "report/comparison/comparison_text.h"
#include "ui/plain.h"
#include "ui/theme/change_style.h"
#include "ui/units.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace port135::ui {
namespace {

using comparison::Change;

constexpr Change changes[] = {Change::New, Change::Gone, Change::Changed, Change::NotComparable,
                              Change::Same};

} // namespace

ChangeBar::ChangeBar(QWidget *parent)
    : QWidget(parent)
    , m_filter(new QLineEdit(this))
{
    m_filter->setObjectName(u"compareFilter"_s);
    m_filter->setClearButtonEnabled(true);
    m_filter->addAction(icon(Icon::Filter), QLineEdit::LeadingPosition);
    connect(m_filter, &QLineEdit::textChanged, this, &ChangeBar::textChanged);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    for (const auto change : changes) {
        auto *chip = new QToolButton(this);
        chip->setObjectName(u"change%1"_s.arg(int(change)));
        chip->setCheckable(true);
        chip->setChecked(change != Change::Same);
        chip->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        chip->setIcon(icon(changeIcon(change)));
        chip->setFocusPolicy(Qt::StrongFocus);
        connect(chip, &QToolButton::toggled, this,
                [this, change](bool shown) { Q_EMIT kindToggled(change, shown); });
        m_chips[std::size_t(change)] = chip;
        row->addWidget(chip);
    }
    row->addWidget(m_filter, 1);
}

void ChangeBar::setComparison(const comparison::Comparison *comparison)
{
    for (const auto change : changes) {
        quint64 count = comparison ? comparison->hostCounts[change] : 0;
        if (comparison && change == Change::NotComparable)
            count += comparison->sameByClaim(); // shown with both
        auto *chip = m_chips[std::size_t(change)];
        chip->setText(u"%1  %2"_s.arg(report::word(change), number(count)));
        chip->setAccessibleName(tr("%1: %2 hosts").arg(report::word(change), number(count)));
        chip->setToolTip(tip(tr("Show or hide these hosts")));
    }
}

void ChangeBar::setText(const QString &text)
{
    m_filter->setText(text);
}

void ChangeBar::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

void ChangeBar::retranslate()
{
    m_filter->setPlaceholderText(tr("Filter: host, level, what happened"));
    m_filter->setAccessibleName(tr("Filter the changes"));
}

} // namespace port135::ui
