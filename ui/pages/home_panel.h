// SPDX-License-Identifier: GPL-3.0-or-later
// Where one comes back to: the last result of each network and what changed since the one before, exceptions
// that end soon, watches, recent scans and favourites.
#pragma once

#include "history/scan_info.h"
#include "ui/models/change_list.h"

#include <QHash>
#include <QScrollArea>

class QVBoxLayout;

namespace port135::ui {

class Session;

/// The newest whole scan of each network, practice scans and re-checks left out; newest first, `most` at the
/// most. `scans` has the newest first.
QList<history::ScanInfo> newestOfNetworks(const QList<history::ScanInfo> &scans, qsizetype most);

class HomePanel : public QScrollArea
{
    Q_OBJECT

public:
    explicit HomePanel(Session &session, QWidget *parent = nullptr);

    /// Whether there is anything to remember.
    static bool hasMemories(const Session &session);

Q_SIGNALS:
    void scanWanted(const QString &targets);
    void fillWanted(const QString &targets);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    /// Of hosts, by what became of their levels.
    struct Changes
    {
        history::ScanInfo before;
        quint64 fresh = 0;
        quint64 gone = 0;
        quint64 better = 0;
        quint64 worse = 0;
    };

    void lookForChanges();
    void refresh();
    QVBoxLayout *addCard(const QString &title, const QString &name);
    void addNetworks();
    void addExceptions();
    void addWatch();
    void addRecent();
    void addFavourites();
    QString changeSentence(history::ScanId scan) const;

    Session &m_session;
    QVBoxLayout *m_cards;
    QHash<history::ScanId, Changes> m_changes; ///< by the later scan
    quint64 m_run = 0; ///< answers to an earlier one are late
};

} // namespace port135::ui
