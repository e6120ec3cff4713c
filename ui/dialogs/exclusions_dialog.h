// SPDX-License-Identifier: GPL-3.0-or-later
// What no scan of this window examines, network by network, one expression a line.
#pragma once

#include <QDialog>
#include <QStringList>

class QComboBox;
class QLabel;
class QPlainTextEdit;

namespace port135::ui {

class Triage;

class ExclusionsDialog : public QDialog
{
    Q_OBJECT

public:
    /// `network`: the targets whose exclusions are shown first; they may have none yet.
    ExclusionsDialog(Triage &triage, const QString &network, QWidget *parent);

    void accept() override;

private:
    void showNetwork(int number);
    void keepText();
    /// False, and the line is shown, where it is not understood.
    bool check(int number);

    Triage &m_triage;
    QStringList m_networks; ///< as in m_network; the empty one, every network, last
    QStringList m_texts; ///< of the networks; as edited
    int m_shown = 0;
    QComboBox *m_network;
    QPlainTextEdit *m_text;
    QLabel *m_problem;
};

} // namespace port135::ui
