// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/role_words.h"

#include <QCoreApplication>

namespace port135::ui {
namespace {

struct RoleWord
{
    std::string_view role;
    const char *word;
};

constexpr RoleWord words[] = {
    {"domain_controller", QT_TRANSLATE_NOOP("Roles", "Domain controller")},
    {"certificate_authority", QT_TRANSLATE_NOOP("Roles", "Certificate authority")},
    {"rd_licensing", QT_TRANSLATE_NOOP("Roles", "Remote desktop licensing")},
    {"rd_gateway", QT_TRANSLATE_NOOP("Roles", "Remote desktop gateway")},
    {"deployment_server", QT_TRANSLATE_NOOP("Roles", "Windows deployment")},
    {"message_queuing", QT_TRANSLATE_NOOP("Roles", "Message queuing")},
    {"dns_server", QT_TRANSLATE_NOOP("Roles", "DNS server")},
    {"dhcp_server", QT_TRANSLATE_NOOP("Roles", "DHCP server")},
    {"wins_server", QT_TRANSLATE_NOOP("Roles", "WINS server")},
    {"cluster_node", QT_TRANSLATE_NOOP("Roles", "Cluster node")},
    {"exchange_server", QT_TRANSLATE_NOOP("Roles", "Exchange server")},
    {"routing", QT_TRANSLATE_NOOP("Roles", "Routing and remote access")},
    {"dfs_replication", QT_TRANSLATE_NOOP("Roles", "DFS replication")},
    {"file_replication", QT_TRANSLATE_NOOP("Roles", "File replication")},
    {"kms_host", QT_TRANSLATE_NOOP("Roles", "Licence activation (KMS)")},
    {"spooler", QT_TRANSLATE_NOOP("Roles", "Print spooler")},
    {"samba", QT_TRANSLATE_NOOP("Roles", "Samba")},
};

} // namespace

QString roleWord(std::string_view role)
{
    for (const auto &row : words) {
        if (row.role == role)
            return QCoreApplication::translate("Roles", row.word);
    }
    QString text = QString::fromUtf8(role.data(), qsizetype(role.size()));
    text.replace(u'_', u' ');
    return text;
}

} // namespace port135::ui
