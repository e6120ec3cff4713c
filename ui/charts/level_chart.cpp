// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/level_chart.h"

#include "report/text/words.h"
#include "ui/plain.h"
#include "ui/units.h"

#include <QEvent>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace port135::ui {
namespace {

constexpr auto chartInterval = 250ms;

} // namespace

LevelChart::LevelChart(const HostModel &hosts, QWidget *parent)
    : QWidget(parent)
    , m_hosts(hosts)
    , m_title(new Label(this))
    , m_donut(new Donut(this))
{
    setObjectName(u"levelChart"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(3);
    QFont font = m_title->font();
    font.setBold(true);
    m_title->setFont(font);
    m_title->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    layout->addWidget(m_title);
    connect(m_donut, &Donut::sliceClicked, this, &LevelChart::choose);
    layout->addWidget(m_donut, 100);
    for (int key : levelKeysWorstFirst) {
        auto *button = new QToolButton(this);
        button->setObjectName(u"level%1"_s.arg(key));
        button->setCheckable(true);
        button->setAutoRaise(true);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        button->setFocusPolicy(Qt::StrongFocus);
        connect(button, &QToolButton::clicked, this, [this, key] { choose(key); });
        layout->addWidget(button);
        m_buttons[std::size_t(key)] = button;
    }
    layout->addStretch(1); // what is left where the ring is as large as it gets

    m_refreshTimer.setSingleShot(true);
    m_refreshTimer.setInterval(chartInterval);
    connect(&m_refreshTimer, &QTimer::timeout, this, &LevelChart::refresh);
    const auto refreshSoon = [this] {
        if (!m_refreshTimer.isActive())
            m_refreshTimer.start();
    };
    connect(&hosts, &QAbstractItemModel::rowsInserted, this, refreshSoon);
    connect(&hosts, &QAbstractItemModel::dataChanged, this, refreshSoon);
    connect(&hosts, &QAbstractItemModel::modelReset, this, &LevelChart::refresh);
    retranslate();
}

void LevelChart::setLevel(std::optional<int> levelKey)
{
    m_level = levelKey;
    refresh();
}

void LevelChart::choose(int levelKey)
{
    m_level = m_level == levelKey ? std::nullopt : std::optional(levelKey);
    refresh();
    Q_EMIT levelChosen(m_level);
}

void LevelChart::refresh()
{
    const auto &counts = m_hosts.levelCounts();
    for (int key : levelKeysWorstFirst) {
        const auto &style = levelStyle(key);
        const auto word = report::word(levelOfKey(key));
        auto *button = m_buttons[std::size_t(key)];
        button->setText(u"%1   %2"_s.arg(number(counts[std::size_t(key)]), word));
        button->setAccessibleName(tr("%1: %2 hosts").arg(word, number(counts[std::size_t(key)])));
        button->setToolTip(tip(m_level == key ? tr("Show the hosts of all levels again")
                                              : tr("Show only the hosts of this level")));
        button->setChecked(m_level == key);
        // A filled swatch with the level's own sign: the same three marks as in the table.
        const int size = fontMetrics().height();
        QPixmap swatch(QSize(size, size) * devicePixelRatioF());
        swatch.setDevicePixelRatio(devicePixelRatioF());
        swatch.fill(colour(style.back));
        QPainter painter(&swatch);
        painter.drawPixmap(2, 2, pixmap(style.icon, size - 4, colour(style.text), devicePixelRatioF()));
        painter.end();
        button->setIcon(swatch);
        button->setIconSize({size, size});
    }
    m_donut->show(counts, m_level);
}

void LevelChart::retranslate()
{
    m_title->setText(tr("Hosts by level"));
    setAccessibleName(m_title->text());
    refresh();
}

void LevelChart::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        refresh();
    QWidget::changeEvent(event);
}

} // namespace port135::ui
