// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/help/self_test_view.h"

#include "program/program_info.h"
#include "ui/pages/help/topics.h"
#include "ui/plain.h"
#include "ui/theme/colours.h"
#include "ui/theme/icons.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPointer>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace port135::ui {

SelfTestView::SelfTestView(QWidget *parent)
    : QWidget(parent)
    , m_note(new Label(this))
    , m_run(new QPushButton(this))
    , m_copy(new QPushButton(this))
    , m_table(new QTreeWidget(this))
    , m_verdict(new Label(this))
{
    m_note->setWordWrap(true);
    m_run->setObjectName(u"selfTestRun"_s);
    m_copy->setObjectName(u"selfTestCopy"_s);
    m_copy->setIcon(icon(Icon::Copy));
    m_copy->setEnabled(false);
    m_table->setObjectName(u"selfTestResults"_s);
    m_table->setColumnCount(3);
    m_table->setRootIsDecorated(false);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_verdict->setObjectName(u"selfTestVerdict"_s);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_run);
    buttons->addWidget(m_copy);
    buttons->addWidget(m_verdict, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_note);
    layout->addLayout(buttons);
    layout->addWidget(m_table, 1);
    connect(m_run, &QPushButton::clicked, this, &SelfTestView::run);
    connect(m_copy, &QPushButton::clicked, this, &SelfTestView::copy);
    retranslate();
}

SelfTestView::~SelfTestView()
{
    m_running.waitForFinished();
}

void SelfTestView::run()
{
    m_results.clear();
    m_table->clear();
    m_verdict->setText(tr("The checks run; this takes a few seconds."));
    m_run->setEnabled(false);
    m_copy->setEnabled(false);
    // It runs an event loop of its own: not in the thread of the window.
    const QPointer<SelfTestView> self(this);
    m_running = QtConcurrent::run([self] {
        service::runSelfTest([self](const service::SelfTestResult &result) {
            QMetaObject::invokeMethod(
                qApp,
                [self, result] {
                    if (self)
                        self->add(result);
                },
                Qt::QueuedConnection);
        });
        QMetaObject::invokeMethod(
            qApp,
            [self] {
                if (self)
                    self->finish();
            },
            Qt::QueuedConnection);
    });
}

void SelfTestView::add(const service::SelfTestResult &result)
{
    m_results += result;
    auto *item = new QTreeWidgetItem(
        m_table, {result.name, result.passed ? tr("passed") : tr("failed"), result.detail});
    const auto tone = colour(result.passed ? Colour::OpenText : Colour::ErrorText);
    item->setIcon(1, icon(result.passed ? Icon::Check : Icon::Failure, tone));
    item->setToolTip(2, tip(result.detail));
}

void SelfTestView::finish()
{
    const bool passed = std::all_of(m_results.begin(), m_results.end(),
                                    [](const service::SelfTestResult &result) { return result.passed; });
    m_verdict->setText(passed ? tr("Everything works.")
                              : tr("Something does not work: see what the failed checks say."));
    m_run->setEnabled(true);
    m_copy->setEnabled(true);
    Q_EMIT finished(passed);
}

void SelfTestView::copy() const
{
    QString text = u"Port135 %1\n"_s.arg(program::programVersionText());
    for (const auto &result : m_results)
        text += u"%1\t%2\t%3\n"_s.arg(result.passed ? u"passed"_s : u"FAILED"_s, result.name, result.detail);
    QGuiApplication::clipboard()->setText(text);
}

void SelfTestView::retranslate()
{
    m_note->setText(
        tr("The self-test checks the program's own data, scans the practice network inside this "
           "computer and writes every format. Nothing leaves this computer. Send its result along "
           "when you ask for help."));
    m_run->setText(tr("&Run the self-test"));
    m_copy->setText(tr("&Copy the result"));
    m_table->setHeaderLabels({tr("Check"), tr("Result"), tr("Details")});
    m_table->setAccessibleName(tr("Results of the self-test"));
    m_table->setColumnWidth(0, fontMetrics().averageCharWidth() * 32);
    m_table->setColumnWidth(1, fontMetrics().averageCharWidth() * 14);
}

void SelfTestView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

QWidget *createSelfTest(Session &, QWidget *parent)
{
    return new SelfTestView(parent);
}

} // namespace port135::ui
