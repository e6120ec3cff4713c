// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/reading_strip.h"

#include "ui/plain.h"

#include <QHBoxLayout>
#include <QProgressBar>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace port135::ui {

ReadingStrip::ReadingStrip(QWidget *parent)
    : QWidget(parent)
    , m_what(new Label(this))
    , m_progress(new QProgressBar(this))
    , m_stop(new QPushButton(this))
{
    m_progress->setObjectName(u"trafficProgress"_s);
    m_stop->setObjectName(u"trafficStop"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_what);
    row->addWidget(m_progress, 1);
    row->addWidget(m_stop);
    connect(m_stop, &QPushButton::clicked, this, &ReadingStrip::stopWanted);
}

void ReadingStrip::begin(const QString &what)
{
    m_what->setText(what);
    showProgress(0, 0);
}

void ReadingStrip::showProgress(quint64 read, quint64 all)
{
    constexpr int steps = 1000;
    m_progress->setRange(0, all > 0 ? steps : 0);
    if (all > 0)
        m_progress->setValue(int(std::min<quint64>(steps, read * steps / all)));
}

void ReadingStrip::retranslate()
{
    m_stop->setText(tr("Stop"));
    m_stop->setToolTip(tip(tr("Read no further; what was read so far counts")));
    m_progress->setAccessibleName(tr("How much was read"));
}

} // namespace port135::ui
