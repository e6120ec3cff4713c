// SPDX-License-Identifier: GPL-3.0-or-later
// How fast to scan, from which kind of segment and named place, and what to leave out: what is remembered of
// the targets beside their text.
#pragma once

#include "pipeline/scan_service.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QToolButton;

namespace port135::ui {

class Session;

class ScanOptionsRow : public QWidget
{
    Q_OBJECT

public:
    explicit ScanOptionsRow(Session &session, QWidget *parent = nullptr);

    /// Preselects the place these targets were scanned from before, and counts what is left out of them.
    void follow(const QString &targets);
    /// The options, the place and the exclusions of a request whose targets are set.
    void fill(pipeline::ScanRequest &request) const;
    /// The place is the one of these targets from now on.
    void remember(const QString &targets);

Q_SIGNALS:
    /// Another speed, or other exclusions: the plan is another one.
    void changed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void recallVantage();
    void showExclusions();
    void editExclusions();
    void retranslate();

    Session &m_session;
    QLabel *m_profileLabel;
    QComboBox *m_profile;
    QLabel *m_vantageLabel;
    QComboBox *m_vantage;
    QLineEdit *m_place;
    QToolButton *m_exclusions;
    QString m_targets;
    bool m_vantageRecalled = false; ///< chosen by recallVantage(), not by the user
};

} // namespace port135::ui
