// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/endpoint_model.h"

#include "knowledge/catalogue.h"
#include "program/user_catalogue.h"
#include "report/text/interface_text.h"
#include "report/text/words.h"
#include "text/qt_text.h"
#include "ui/plain.h"

#include <QFont>

#include <algorithm>
#include <map>
#include <tuple>
#include <utility>

using namespace Qt::StringLiterals;

namespace port135::ui {
namespace {

using text::toQString;

/// Open first, then unknown, then what did not take a connection.
int reachRank(core::PortState state)
{
    switch (state) {
    case core::PortState::Open:
        return 0;
    case core::PortState::NotTried:
    case core::PortState::Wrapped:
        return 1;
    case core::PortState::Closed:
    case core::PortState::Silent:
        return 2;
    }
    return 2;
}

} // namespace

EndpointModel::EndpointModel(QObject *parent)
    : QAbstractItemModel(parent)
    , m_nodes(1)
{
}

void EndpointModel::setHost(const core::HostResultPtr &host)
{
    beginResetModel();
    m_host = host;
    build();
    endResetModel();
}

void EndpointModel::retranslate()
{
    // Groups are sorted by names, which come in another order now: what is chosen stays chosen.
    Q_EMIT layoutAboutToBeChanged();
    const auto from = persistentIndexList();
    const auto before = std::exchange(m_nodes, {});
    build();
    QModelIndexList to;
    for (const auto &index : from) {
        const auto &old = before[std::size_t(index.internalId())];
        const auto same = std::ranges::find_if(m_nodes, [&old](const Node &node) {
            return node.kind == old.kind && node.endpoint == old.endpoint;
        });
        to.append(createIndex(same->row, index.column(), quintptr(same - m_nodes.begin())));
    }
    changePersistentIndexList(from, to);
    Q_EMIT layoutChanged();
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

int EndpointModel::add(Kind kind, int parent, const core::Endpoint *endpoint)
{
    const int id = int(m_nodes.size());
    auto &siblings = m_nodes[std::size_t(parent)].children;
    Node node{kind, parent, int(siblings.size()), endpoint, {}};
    siblings.push_back(id);
    m_nodes.push_back(std::move(node));
    return id;
}

void EndpointModel::addGroups(int parent, const std::vector<const core::Endpoint *> &endpoints)
{
    struct Group
    {
        int reach = 3;
        bool unknown = false;
        QString title;
        std::vector<const core::Endpoint *> members;
    };
    std::map<core::InterfaceId, Group> groups;
    for (const auto *endpoint : endpoints) {
        auto &group = groups[endpoint->interfaceId];
        if (group.members.empty()) {
            const auto *info = program::catalogue().find(endpoint->interfaceId);
            group.unknown = !info;
            group.title = info ? report::interfaceName(*info) : QString();
        }
        const bool tried = core::isTcpBased(endpoint->protseq);
        group.reach = std::min(group.reach, tried ? reachRank(endpoint->reach) : 3);
        group.members.push_back(endpoint);
    }
    std::vector<Group> sorted;
    sorted.reserve(groups.size());
    for (auto &[id, group] : groups)
        sorted.push_back(std::move(group));
    std::ranges::stable_sort(sorted, [](const Group &a, const Group &b) {
        if (a.reach != b.reach)
            return a.reach < b.reach;
        if (a.unknown != b.unknown)
            return b.unknown;
        return a.title.compare(b.title, Qt::CaseInsensitive) < 0;
    });
    for (auto &group : sorted) {
        std::ranges::stable_sort(group.members, [](const core::Endpoint *a, const core::Endpoint *b) {
            return std::tuple(reachRank(a->reach), a->protseq, a->port)
                < std::tuple(reachRank(b->reach), b->protseq, b->port);
        });
        const int id = add(Kind::Group, parent, group.members.front());
        for (const auto *member : group.members)
            add(Kind::Endpoint, id, member);
    }
}

void EndpointModel::build()
{
    m_nodes.assign(1, Node());
    if (!m_host)
        return;
    std::vector<const core::Endpoint *> remote;
    std::vector<const core::Endpoint *> local;
    for (const auto &endpoint : m_host->observation.endpoints)
        (core::isLocalOnly(endpoint.protseq) ? local : remote).push_back(&endpoint);
    addGroups(0, remote);
    if (!local.empty())
        addGroups(add(Kind::Local, 0, nullptr), local);
}

QModelIndex EndpointModel::localNode() const
{
    const auto &top = m_nodes.front().children;
    if (top.empty() || m_nodes[std::size_t(top.back())].kind != Kind::Local)
        return {};
    return createIndex(int(top.size()) - 1, 0, quintptr(top.back()));
}

const EndpointModel::Node &EndpointModel::node(const QModelIndex &index) const
{
    return m_nodes[index.isValid() ? std::size_t(index.internalId()) : 0];
}

QModelIndex EndpointModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, quintptr(node(parent).children[std::size_t(row)]));
}

QModelIndex EndpointModel::parent(const QModelIndex &child) const
{
    if (!child.isValid())
        return {};
    const int id = node(child).parent;
    return id == 0 ? QModelIndex() : createIndex(m_nodes[std::size_t(id)].row, 0, quintptr(id));
}

int EndpointModel::rowCount(const QModelIndex &parent) const
{
    return parent.column() > 0 ? 0 : int(node(parent).children.size());
}

int EndpointModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

core::PortState EndpointModel::bestReach(const Node &node) const
{
    if (node.kind == Kind::Endpoint)
        return node.endpoint->reach;
    auto best = core::PortState::NotTried;
    bool first = true;
    for (int child : node.children) {
        const auto &endpoint = *m_nodes[std::size_t(child)].endpoint;
        if (!core::isTcpBased(endpoint.protseq))
            continue;
        if (first || reachRank(endpoint.reach) < reachRank(best))
            best = endpoint.reach;
        first = false;
    }
    return best;
}

QString EndpointModel::groupText(const Node &node, Column column) const
{
    const auto &id = node.endpoint->interfaceId;
    switch (column) {
    case ServiceColumn: {
        const auto *info = program::catalogue().find(id);
        return info ? report::interfaceLabel(*info) : tr("Unknown service");
    }
    case EndpointColumn:
        return tr("%1 v%2", "UUID and version of an interface")
            .arg(toQString(id.uuid.toString()), toQString(id.versionString()));
    case ReachColumn: {
        const auto reach = bestReach(node);
        return reach == core::PortState::NotTried ? QString() : report::word(reach);
    }
    case AnnotationColumn: {
        // Windows repeats the annotation on every line of an interface.
        for (int child : node.children) {
            const auto &annotation = m_nodes[std::size_t(child)].endpoint->annotation;
            if (!annotation.empty())
                return report::shown(annotation, 512);
        }
        return {};
    }
    default:
        return {};
    }
}

QString EndpointModel::endpointText(const core::Endpoint &endpoint, Column column) const
{
    switch (column) {
    case ServiceColumn:
        return toQString(core::name(endpoint.protseq));
    case EndpointColumn:
        if (endpoint.protseq == core::ProtocolSequence::Unknown)
            return QString::fromLatin1(
                QByteArray(endpoint.tower.data(),
                           qsizetype(std::min<std::size_t>(endpoint.tower.size(), 256)))
                    .toHex());
        return report::shown(endpoint.endpoint, 512);
    case ReachColumn:
        return core::isTcpBased(endpoint.protseq) ? report::word(endpoint.reach) : QString();
    case AddressColumn:
        return report::shown(endpoint.address, 512);
    case AnnotationColumn:
        return report::shown(endpoint.annotation, 512);
    default:
        return {};
    }
}

QString EndpointModel::text(const Node &node, Column column) const
{
    switch (node.kind) {
    case Kind::Group:
        return groupText(node, column);
    case Kind::Endpoint:
        return endpointText(*node.endpoint, column);
    case Kind::Local:
        return column == ServiceColumn
            ? tr("Local only: %n service(s) that the network cannot use", nullptr, int(node.children.size()))
            : QString();
    case Kind::Root:
        break;
    }
    return {};
}

QVariant EndpointModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto &item = node(index);
    switch (role) {
    case Qt::DisplayRole:
        return text(item, Column(index.column()));
    case Qt::ToolTipRole:
        return tip(text(item, Column(index.column())));
    case Qt::FontRole:
        if (item.kind == Kind::Group && index.column() == ServiceColumn) {
            QFont font;
            font.setBold(bestReach(item) == core::PortState::Open);
            return font;
        }
        return {};
    case FilterRole: {
        QStringList all;
        for (int column = 0; column < ColumnCount; ++column)
            all += text(item, Column(column));
        return all.join(u'\n');
    }
    case ReachableRole:
        return item.kind != Kind::Local && bestReach(item) == core::PortState::Open;
    case LocalRole:
        return item.kind == Kind::Local;
    default:
        return {};
    }
}

QVariant EndpointModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case ServiceColumn:
        return tr("Service / protocol");
    case EndpointColumn:
        return tr("Interface / endpoint");
    case ReachColumn:
        return tr("Connection");
    case AddressColumn:
        return tr("Address");
    case AnnotationColumn:
        return tr("Annotation");
    default:
        return {};
    }
}

} // namespace port135::ui
