// SPDX-License-Identifier: GPL-3.0-or-later
// Who uses port 135 here: from recordings and logs that are dropped here; what breaks if it is blocked.
#pragma once

#include "core/result.h"
#include "ui/models/traffic_filter.h"
#include "ui/models/traffic_matrix_model.h"
#include "ui/pages/page.h"

#include <QStringList>

#include <atomic>
#include <memory>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSplitter;
class QStackedWidget;
class QTableView;

namespace port135::ui {

class Banner;
class EmptyState;

class TrafficPage : public Page
{
    Q_OBJECT

public:
    explicit TrafficPage(Session &session, QWidget *parent = nullptr);
    ~TrafficPage() override;

    /// Reads them in the background, and shows what they say.
    void readFiles(const QStringList &files);
    /// The `zone` lines of a policy file; false and a message where it has none.
    bool readSegments(const QString &file);

    void copySelection() override;
    void focusFilter() override;

protected:
    void changeEvent(QEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void chooseFiles();
    void chooseSegments();
    void show(core::Result<usage::Traffic, QString> traffic);
    void applyFilter();
    void applyQuestion();
    void retranslate();

    Session &m_session;
    TrafficModel m_model;
    TrafficFilter m_shown;
    TrafficMatrixModel m_matrix;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    Banner *m_message;
    QPushButton *m_open;
    QPushButton *m_segments;
    QLabel *m_questionLabel;
    QComboBox *m_question;
    QLineEdit *m_filter;
    QLabel *m_headline;
    QLabel *m_notices;
    QTableView *m_table;
    QTableView *m_matrixTable;
    QSplitter *m_splitter;
    std::shared_ptr<std::atomic<bool>> m_stopped = std::make_shared<std::atomic<bool>>(false);
    bool m_reading = false;
};

} // namespace port135::ui
