// SPDX-License-Identifier: GPL-3.0-or-later
// What the user decides about hosts: accepted findings, notes, tags, exclusions. Every change can be undone,
// is applied to the shown hosts, and is kept in the history (exclusions: in the settings).
#pragma once

#include "core/acceptance.h"
#include "history/history.h"
#include "intake/exclusion_memory.h"
#include "intake/name_resolver.h"
#include "rating/exceptions.h"

#include <QElapsedTimer>
#include <QObject>
#include <QStringList>
#include <QThreadPool>
#include <QTimer>
#include <QUndoStack>

#include <atomic>
#include <functional>
#include <map>
#include <memory>
#include <vector>

namespace port135::ui {

class HostModel;
class Settings;

class Triage : public QObject
{
    Q_OBJECT

public:
    /// `historyFile` is made with the first change, if it is not there.
    Triage(HostModel &hosts, Settings &settings, const QString &historyFile, QObject *parent = nullptr);
    ~Triage() override; ///< waits until everything is stored

    /// Reads what is stored, away from this thread.
    void load();
    QUndoStack &undoStack() { return m_undo; }

    /// In the order in which they were accepted.
    std::vector<core::Acceptance> exceptions() const;
    /// One that rating::checkException() has no objection to.
    void accept(const core::Acceptance &exception);
    /// By its place in exceptions().
    void withdraw(std::size_t place);

    /// With empty text and no tags where there is none.
    history::HostNote note(const core::Observation &host) const;
    /// One step of undo for all of them.
    void setNotes(const QList<history::HostNote> &notes);
    /// All that are in use, sorted.
    QStringList tags() const;

    /// What no scan of this window examines.
    intake::ExclusionMemory exclusions() const;
    /// `text`: what undo would take back; empty: a change of them.
    void setExclusions(const intake::ExclusionMemory &exclusions, const QString &text = {});
    /// `network`: the targets that these target expressions belong to; empty: wherever they are.
    void exclude(const QString &network, const QStringList &expressions);

    /// True while changed exceptions are still being applied to the shown hosts.
    bool isApplying() const { return m_applyTimer.isActive(); }

Q_SIGNALS:
    void exceptionsChanged();
    void notesChanged();
    void exclusionsChanged();
    /// What could not be stored, translated; the window goes on with it.
    void failed(const QString &message);

private:
    struct Accepted
    {
        core::Acceptance exception;
        std::atomic<qint64> id{0}; ///< of the history; set by the thread that stores
    };
    using AcceptedPtr = std::shared_ptr<Accepted>;
    using Work = std::function<history::HistoryResult<void>(history::History &)>;

    void add(const AcceptedPtr &accepted, std::size_t place, bool store);
    void remove(const AcceptedPtr &accepted);
    void putNotes(const QList<history::HostNote> &notes, bool store);
    void putExclusions(const intake::ExclusionMemory &exclusions);
    void push(const QString &text, std::function<void()> redo, std::function<void()> undo);
    void store(Work work);
    void exceptionsDiffer();
    void takeExceptions();
    void lookUpNames();
    void apply(int firstRow);
    void applySlice();
    void showNotes();

    HostModel &m_hosts;
    Settings &m_settings;
    QString m_historyFile;
    QUndoStack m_undo;
    std::vector<AcceptedPtr> m_accepted;
    rating::Exceptions m_exceptions;
    intake::NameResolver *m_resolver;
    rating::Exceptions::Resolved m_resolved; ///< names of exceptions
    bool m_differ = false; ///< there were exceptions since the window opened
    std::map<QString, history::HostNote> m_notes; ///< by host key
    QThreadPool m_pool; ///< one thread: things are stored in the order in which they happen
    QTimer m_applyTimer;
    int m_applied = 0; ///< rows before this are up to date
};

} // namespace port135::ui
