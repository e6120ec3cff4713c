// SPDX-License-Identifier: GPL-3.0-or-later
// Names to addresses, a bounded number at a time, without blocking.
#pragma once

#include "core/address.h"

#include <QHash>
#include <QList>
#include <QObject>
#include <QString>
#include <QStringList>

class QHostInfo;
class QTimer;

namespace port135::intake {

/// Lives in one thread; signals come there.
class NameResolver : public QObject
{
    Q_OBJECT

public:
    struct Answer
    {
        QList<core::Address> addresses; ///< every address of the name; empty: not found
        QString error; ///< the resolver's words, where there are no addresses
    };

    explicit NameResolver(QObject *parent = nullptr);
    ~NameResolver() override;

    /// Looks all names up, each once; finished() follows, also for an empty list, never from within this
    /// call.
    void resolve(const QStringList &names);
    /// Forgets what is under way; finished() will not come.
    void cancel();

    const QHash<QString, Answer> &answers() const { return m_answers; }

Q_SIGNALS:
    void finished();

private:
    void next();
    void take(const QString &name, const QHostInfo &info);

    QStringList m_waiting;
    QTimer *m_begin; ///< starts a round from the event loop
    QHash<int, QString> m_underWay; ///< by lookup id
    QHash<QString, Answer> m_answers;
};

} // namespace port135::intake
