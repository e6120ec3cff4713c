// SPDX-License-Identifier: GPL-3.0-or-later
// Who uses port 135 here: recordings and logs, what they tell, and what a block would do. Sends nothing.
#pragma once

#include "ui/models/segment_matrix.h"
#include "ui/models/use_model.h"
#include "ui/pages/page.h"
#include "ui/traffic_task.h"

class QComboBox;
class QLabel;
class QSplitter;
class QStackedWidget;
class QTableView;
class QTabWidget;
class QTextBrowser;
class QToolButton;

namespace port135::ui {

class Banner;
class ColouredLabel;
class FlowFilterLine;
class KeptTraffic;
class ReadingStrip;
class TrafficDetails;
class UseTable;

class TrafficPage : public Page
{
    Q_OBJECT

public:
    explicit TrafficPage(Session &session, QWidget *parent = nullptr);
    ~TrafficPage() override;

    /// Recordings, logs, and files with segments (.policy), by their names.
    void takeFiles(const QStringList &files);
    void readFiles(const QStringList &files);
    /// False, and a message, where the file has none or cannot be read.
    bool readSegments(const QString &file);

    void arrive() override;
    void copySelection() override;
    void focusFilter() override;
    void saveState() override;

protected:
    void changeEvent(QEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void build();
    void connectAll();
    void begin(const QString &what);
    void chooseFiles();
    void chooseSegments();
    void save();
    void show(const ReadTraffic &read);
    void showRunning(bool running);
    void forgetShown();
    void narrow(const QString &term);
    void openCell(const QModelIndex &cell);
    void showUse();
    void showShown();
    void showTraffic();
    void retranslate();

    Session &m_session;
    UseModel m_uses;
    SegmentMatrix m_matrix;
    TrafficTask m_task;
    std::optional<qint64> m_shown; ///< in the history
    qint64 m_asked = 0; ///< to be deleted, if the user says so

    QToolButton *m_open;
    QToolButton *m_practice;
    QToolButton *m_segments;
    QToolButton *m_save;
    QToolButton *m_stored;
    KeptTraffic *m_kept;
    QLabel *m_blockLabel;
    QComboBox *m_block;
    Banner *m_message;
    ReadingStrip *m_strip;
    QStackedWidget *m_stack;
    QTextBrowser *m_welcome;
    ColouredLabel *m_headline;
    FlowFilterLine *m_filter;
    QTabWidget *m_views;
    UseTable *m_table;
    QTableView *m_cells;
    ColouredLabel *m_cellsNote;
    TrafficDetails *m_details;
    QSplitter *m_split;
};

} // namespace port135::ui
