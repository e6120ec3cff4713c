// SPDX-License-Identifier: GPL-3.0-or-later
// The report of the shown scan as it is printed, to be saved in any format.
#pragma once

#include "report/document/document.h"
#include "ui/pages/page.h"

#include <QFuture>

#include <memory>

class QComboBox;
class QLabel;
class QPrinter;
class QPrintPreviewWidget;
class QStackedWidget;
class QToolButton;

namespace port135::ui {

class Banner;
class EmptyState;

class ReportPage : public Page
{
    Q_OBJECT

public:
    explicit ReportPage(Session &session, QWidget *parent = nullptr);
    ~ReportPage() override;

    void arrive() override;
    int pageCount() const;

Q_SIGNALS:
    /// The pages are shown.
    void previewed();

protected:
    void changeEvent(QEvent *event) override;

private:
    /// Makes the report anew, away from the window's thread.
    void rebuild();
    void paint(QPrinter *printer);
    void showPlace();
    /// What can be done with it, once it is there.
    void followDocument();
    void save();
    void print();
    void retranslate();

    Session &m_session;
    std::shared_ptr<const report::Document> m_document;
    bool m_stale = true; ///< the document is not of the hosts that are shown now
    quint64 m_run = 0; ///< answers to older questions are dropped
    QFuture<void> m_building;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    Banner *m_message;
    QLabel *m_formatLabel;
    QComboBox *m_format;
    QToolButton *m_save;
    QToolButton *m_print;
    QToolButton *m_back;
    QLabel *m_place;
    QToolButton *m_next;
    QToolButton *m_smaller;
    QToolButton *m_larger;
    QToolButton *m_fit;
    QToolButton *m_width;
    QStackedWidget *m_body;
    QLabel *m_waiting; ///< in place of the pages while they are made
    std::unique_ptr<QPrinter> m_printer;
    QPrintPreviewWidget *m_preview;
};

} // namespace port135::ui
