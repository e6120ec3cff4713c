// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/column_headings.h"

#include <QHash>
#include <QStringList>

#include <algorithm>

namespace port135::intake {
namespace {

using namespace Qt::StringLiterals;

/// "ＩＰ アドレス" and "IPアドレス", "コンピューター名" and "コンピュータ名" are one.
QString normalized(const QString &heading)
{
    QString result;
    const auto folded = heading.normalized(QString::NormalizationForm_KC).toCaseFolded();
    for (const QChar c : folded) {
        if (c.isLetterOrNumber() && c != QChar(0x30fc))
            result += c;
    }
    return result;
}

// ADD A HEADING HERE: words of one role, separated by blanks, written as normalized() gives them.
constexpr const char16_t *words[] = {
    // Address
    u"ip ipv4 ipaddress ipaddresses ipaddr ipadd ipnumber ipv4address ipv4addresses ipv4addr address "
    u"addresses "
    u"addr hostaddress hostip inetaddress internetaddress clientip clientipaddress primaryip "
    u"primaryipaddress "
    u"managementip managementipaddress mgmtip privateip privateipaddress lanip lastip lastknownip lastseenip "
    u"deviceip computerip serveraddress ipadresse ipadressen ipv4adresse adresse adresseip adresseipv4 "
    u"direccionip direcciónip ipaddressv4 ip4 "
    u"ipアドレス ipv4アドレス アドレス クライアントipアドレス クライアントip 管理ip 管理ipアドレス "
    u"管理用ipアドレス "
    u"プライベトipアドレス 固定ip 固定ipアドレス 割当ip 割当ipアドレス 割り当てipアドレス 端末ip "
    u"端末ipアドレス "
    u"インタネットアドレス ホストip ホストipアドレス サバip サバipアドレス ip番号",
    // FullName
    u"dnshostname fqdn dnsname dnsnames fullyqualifieddomainname fullcomputername fullname hostfqdn "
    u"dnsdomainname ptr reversedns "
    u"dnsホスト名 dns名 完全修飾ドメイン名 フルコンピュタ名 完全なコンピュタ名 fqdn名",
    // Name
    u"name hostname hostnames host hosts computer computers computername computernames machine machinename "
    u"server servers servername system systemname device devicename node nodename target targets netbios "
    u"netbiosname pc pcname pcs client clientname workstation workstationname samaccountname samname cn "
    u"asset "
    u"assetname endpoint endpointname displayname pscomputername vmname vm rechner rechnername gerät "
    u"gerätename "
    u"geraet ordinateur nomdhôte equipo "
    u"ホスト ホスト名 コンピュタ コンピュタ名 コンピュタアカウント pc名 pc名称 サバ サバ名 端末 端末名 機器 "
    u"機器名 "
    u"機器名称 マシン マシン名 名前 名称 クライアント クライアント名 デバイス デバイス名 装置名 ノド ノド名 "
    u"対象 "
    u"スキャン対象 タゲット パソコン パソコン名 ワクステション名 資産名 netbios名 システム名",
    // Ipv6Address
    u"ipv6 ipv6address ipv6addresses ipv6adresse ipv6アドレス",
    // None
    u"",
    // RecordType
    u"type recordtype rrtype 種類 レコドの種類 レコドタイプ typ",
    // RecordData
    u"data recorddata rdata デタ レコドデタ daten",
    // State
    u"addressstate state status leasestate 状態 アドレスの状態",
};

const QHash<QString, ColumnRole> &roles()
{
    static const QHash<QString, ColumnRole> all = [] {
        QHash<QString, ColumnRole> result;
        for (std::size_t role = 0; role < std::size(words); ++role) {
            const auto list = QString::fromUtf16(words[role]).split(u' ', Qt::SkipEmptyParts);
            for (const auto &word : list)
                result.insert(normalized(word), ColumnRole(role));
        }
        return result;
    }();
    return all;
}

} // namespace

ColumnRole roleOf(const QString &heading)
{
    return roles().value(normalized(heading), ColumnRole::None);
}

bool isSurelyHeading(const QString &heading)
{
    static const QStringList mayBeHosts{u"name"_s,   u"host"_s,    u"hosts"_s,  u"computer"_s,   u"machine"_s,
                                        u"server"_s, u"system"_s,  u"device"_s, u"node"_s,       u"target"_s,
                                        u"pc"_s,     u"client"_s,  u"asset"_s,  u"endpoint"_s,   u"vm"_s,
                                        u"cn"_s,     u"netbios"_s, u"ptr"_s,    u"workstation"_s};
    const auto role = roleOf(heading);
    return role <= ColumnRole::Ipv6Address && role != ColumnRole::None
        && !mayBeHosts.contains(normalized(heading));
}

} // namespace port135::intake
