// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/name_resolver.h"

#include "intake/qt_address.h"

#include <QHostInfo>
#include <QTimer>

namespace port135::intake {
namespace {

constexpr qsizetype atOnce = 16; // more only queue up in the system's resolver

} // namespace

NameResolver::NameResolver(QObject *parent)
    : QObject(parent)
    , m_begin(new QTimer(this))
{
    m_begin->setSingleShot(true);
    connect(m_begin, &QTimer::timeout, this, &NameResolver::next);
}

NameResolver::~NameResolver()
{
    cancel();
}

void NameResolver::resolve(const QStringList &names)
{
    cancel();
    m_answers.clear();
    m_waiting = names;
    m_waiting.removeDuplicates();
    m_begin->start(0);
}

void NameResolver::cancel()
{
    m_begin->stop();
    m_waiting.clear();
    for (auto it = m_underWay.keyBegin(); it != m_underWay.keyEnd(); ++it)
        QHostInfo::abortHostLookup(*it);
    m_underWay.clear();
}

void NameResolver::next()
{
    while (!m_waiting.isEmpty() && m_underWay.size() < atOnce) {
        const QString name = m_waiting.takeFirst();
        const int id =
            QHostInfo::lookupHost(name, this, [this, name](const QHostInfo &info) { take(name, info); });
        m_underWay.insert(id, name);
    }
    if (m_waiting.isEmpty() && m_underWay.isEmpty())
        Q_EMIT finished();
}

void NameResolver::take(const QString &name, const QHostInfo &info)
{
    if (!m_underWay.remove(info.lookupId()))
        return; // cancelled
    Answer answer;
    const auto addresses = info.addresses();
    for (const auto &address : addresses)
        answer.addresses.append(toAddress(address).unmapped());
    if (answer.addresses.isEmpty())
        answer.error = info.errorString();
    m_answers.insert(name, answer);
    next();
}

} // namespace port135::intake
