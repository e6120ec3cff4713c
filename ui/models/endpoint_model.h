// SPDX-License-Identifier: GPL-3.0-or-later
// The endpoint map of one host as a tree: interfaces, and under each where it can be called. What is usable
// over the network comes first; what only the host itself can use is folded under one last node.
#pragma once

#include "core/host_result.h"

#include <QAbstractItemModel>

#include <vector>

namespace port135::ui {

class EndpointModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column {
        ServiceColumn, ///< interface, or protocol sequence of an endpoint
        EndpointColumn, ///< UUID and version, or port or pipe
        ReachColumn,
        AddressColumn,
        AnnotationColumn,
        ColumnCount,
    };
    enum Role {
        FilterRole = Qt::UserRole, ///< all texts of a row
        ReachableRole, ///< bool: a connection was taken
        LocalRole, ///< bool: the node that folds local endpoints
    };

    explicit EndpointModel(QObject *parent = nullptr);

    /// May be null.
    void setHost(const core::HostResultPtr &host);
    void retranslate();
    /// The node "Local only", or an invalid index.
    QModelIndex localNode() const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    enum class Kind {
        Root,
        Group,
        Endpoint,
        Local,
    };
    struct Node
    {
        Kind kind = Kind::Root;
        int parent = 0;
        int row = 0;
        const core::Endpoint *endpoint = nullptr; ///< of a group: its first
        std::vector<int> children;
    };

    void build();
    int add(Kind kind, int parent, const core::Endpoint *endpoint);
    void addGroups(int parent, const std::vector<const core::Endpoint *> &endpoints);
    const Node &node(const QModelIndex &index) const;
    core::PortState bestReach(const Node &node) const;
    QString text(const Node &node, Column column) const;
    QString groupText(const Node &node, Column column) const;
    QString endpointText(const core::Endpoint &endpoint, Column column) const;

    core::HostResultPtr m_host;
    std::vector<Node> m_nodes; ///< the first is the root; index.internalId() is a position here
};

} // namespace port135::ui
