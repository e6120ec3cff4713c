// SPDX-License-Identifier: GPL-3.0-or-later
// The chosen scan of the history: its facts, and the name and note that one may write.
#pragma once

#include "history/scan_info.h"

#include <QTimer>
#include <QWidget>

#include <optional>

class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace port135::ui {

class ScanForm : public QWidget
{
    Q_OBJECT

public:
    explicit ScanForm(QWidget *parent = nullptr);

    /// One scan is shown and edited; of several only their number. What was typed before is told first.
    void setScans(const QList<history::ScanInfo> &scans);
    /// Tells what is typed and was not told yet.
    void store();

Q_SIGNALS:
    void nameTyped(port135::history::ScanId scan, const QString &name);
    /// After a pause in typing.
    void noteTyped(port135::history::ScanId scan, const QString &note);

protected:
    void changeEvent(QEvent *event) override;

private:
    QString factsOf(const history::ScanInfo &scan) const;
    void showFacts();
    void retranslate();

    QList<history::ScanInfo> m_scans;
    QLabel *m_nameLabel;
    QLineEdit *m_name;
    QLabel *m_noteLabel;
    QPlainTextEdit *m_note;
    QLabel *m_facts;
    std::optional<history::ScanId> m_edited; ///< whose name and note are in the fields
    QString m_toldName;
    QString m_toldNote;
    QTimer m_noteTimer;
};

} // namespace port135::ui
