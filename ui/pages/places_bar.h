// SPDX-License-Identifier: GPL-3.0-or-later
// Above the matrix of places: which policy, how far back, and what to do with it.
#pragma once

#include <QWidget>

#include <chrono>

class QAction;
class QComboBox;
class QLabel;
class QToolButton;

namespace port135::ui {

class MenuButton;

class PlacesBar : public QWidget
{
    Q_OBJECT

public:
    explicit PlacesBar(QWidget *parent = nullptr);

    /// The file's name without its folder; empty: none is chosen.
    void setPolicy(const QString &name, bool isDraft);
    /// Whether there are scans that a policy can be laid beside.
    void setHasScans(bool has);
    /// In the practice network the policy and the scans are given.
    void setPractice(bool isOn);
    std::chrono::hours since() const;
    void retranslate();

Q_SIGNALS:
    void openWanted();
    void draftWanted();
    void draftEnded();
    void firstPolicyWanted();
    void noPolicyWanted();
    void practiceWanted();
    void saveWanted();
    void sinceChanged();

private:
    QLabel *m_policyLabel;
    MenuButton *m_policy;
    QLabel *m_sinceLabel;
    QComboBox *m_since;
    QToolButton *m_save;
    QAction *m_open;
    QAction *m_draft;
    QAction *m_endDraft;
    QAction *m_first;
    QAction *m_none;
    QAction *m_practice;
    QString m_name;
    bool m_isDraft = false;
    bool m_hasScans = false;
    bool m_isPractice = false;
};

} // namespace port135::ui
