// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/accept_dialog.h"

#include "knowledge/catalogue.h"
#include "program/user_catalogue.h"
#include "rating/exceptions.h"
#include "rating/rule.h"
#include "text/qt_text.h"
#include "ui/models/host_groups.h"
#include "ui/models/interface_table.h"
#include "ui/plain.h"
#include "ui/session.h"
#include "ui/theme/coloured_label.h"
#include "ui/triage.h"

#include <QComboBox>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <map>
#include <set>

using namespace Qt::StringLiterals;

namespace port135::ui {
namespace {

using text::toQString;

constexpr int defaultDays = 90; ///< long enough for the next maintenance, short enough to be looked at again

bool isOpen(const core::Finding &finding)
{
    return finding.level && finding.accepted.empty();
}

} // namespace

AcceptDialog::AcceptDialog(Session &session, const QList<core::HostResultPtr> &hosts, QWidget *parent,
                           const QString &rule)
    : QDialog(parent)
    , m_session(session)
    , m_hosts(hosts)
    , m_rule(new QComboBox(this))
    , m_scope(new QComboBox(this))
    , m_targets(new QLineEdit(this))
    , m_interface(new QComboBox(this))
    , m_owner(new QLineEdit(this))
    , m_reason(new QPlainTextEdit(this))
    , m_expires(new QDateEdit(this))
    , m_problem(new ColouredLabel(Colour::ErrorText, this))
{
    setObjectName(u"acceptDialog"_s);
    setWindowTitle(tr("Accept a finding"));
    m_rule->setObjectName(u"acceptRule"_s);
    m_scope->setObjectName(u"acceptScope"_s);
    m_targets->setObjectName(u"acceptTargets"_s);
    m_interface->setObjectName(u"acceptInterface"_s);
    m_owner->setObjectName(u"acceptOwner"_s);
    m_reason->setObjectName(u"acceptReason"_s);
    m_expires->setObjectName(u"acceptExpires"_s);
    m_problem->setObjectName(u"acceptProblem"_s);
    auto *intro = new Label(tr("An accepted finding stays in lists and reports, with its owner and reason, "
                               "but gives no level until it ends."),
                            this);
    intro->setWordWrap(true);
    m_reason->setTabChangesFocus(true);
    m_reason->setMaximumHeight(fontMetrics().lineSpacing() * 4);
    m_expires->setCalendarPopup(true);
    m_expires->setMinimumDate(QDate::currentDate());
    m_expires->setDate(QDate::currentDate().addDays(defaultDays));
    m_owner->setText(session.settings().value(Setting::Operator).toString());
    m_problem->hide();
    for (auto *combo : {m_rule, m_scope, m_interface}) {
        combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        combo->setMinimumContentsLength(30);
    }

    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("&Finding:"), m_rule);
    form->addRow(tr("F&or:"), m_scope);
    form->addRow(tr("&Hosts:"), m_targets);
    form->addRow(tr("&Service:"), m_interface);
    form->addRow(tr("O&wner:"), m_owner);
    form->addRow(tr("&Reason:"), m_reason);
    form->addRow(tr("&Until:"), m_expires);
    m_owner->setPlaceholderText(tr("who answers for it"));
    m_reason->setPlaceholderText(tr("why it is acceptable for now, and what is planned"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Ok)->setText(tr("&Accept the finding"));
    buttons->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(intro);
    layout->addLayout(form);
    layout->addWidget(m_problem);
    layout->addWidget(buttons);
    resize(560, sizeHint().height());

    connect(buttons, &QDialogButtonBox::accepted, this, &AcceptDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_rule, &QComboBox::currentIndexChanged, this, &AcceptDialog::fillInterfaces);
    connect(m_scope, &QComboBox::currentIndexChanged, this,
            [this] { m_targets->setText(m_scope->currentData().toString()); });
    fillRules();
    fillScopes();
    if (const int place = m_rule->findData(rule); place >= 0)
        m_rule->setCurrentIndex(place);
    (m_owner->text().isEmpty() ? static_cast<QWidget *>(m_owner) : m_reason)->setFocus();
}

bool AcceptDialog::hasOpenFinding(const QList<core::HostResultPtr> &hosts)
{
    return std::ranges::any_of(hosts, [](const core::HostResultPtr &host) {
        return std::ranges::any_of(host->rating.findings, isOpen);
    });
}

void AcceptDialog::fillRules()
{
    std::map<std::string_view, int> counts;
    for (const auto &host : m_hosts) {
        for (const auto &finding : host->rating.findings) {
            if (isOpen(finding))
                ++counts[finding.rule];
        }
    }
    // In the order of the rule table: what gives the level comes first.
    for (const auto &rule : rating::rules()) {
        const auto count = counts.find(rule.id);
        if (count == counts.end())
            continue;
        core::Finding finding;
        finding.rule = rule.id;
        const QString text = u"%1: %2"_s.arg(toQString(rule.id), rating::title(finding));
        m_rule->addItem(m_hosts.size() == 1 ? text
                                            : tr("%1 (on %n host(s))", nullptr, count->second).arg(text),
                        toQString(rule.id));
    }
}

void AcceptDialog::fillInterfaces()
{
    m_interface->clear();
    m_interface->addItem(tr("All of the finding"), QString());
    std::set<core::Uuid> seen;
    const auto rule = m_rule->currentData().toString().toStdString();
    for (const auto &host : m_hosts) {
        for (const auto &finding : host->rating.findings) {
            if (finding.rule != rule)
                continue;
            for (const auto &uuid : finding.interfaces) {
                if (!seen.insert(uuid).second)
                    continue;
                const auto endpoint = std::ranges::find(host->observation.endpoints, uuid,
                                                        [](const auto &one) { return one.interfaceId.uuid; });
                const auto *info = endpoint == host->observation.endpoints.end()
                    ? nullptr
                    : program::catalogue().find(endpoint->interfaceId);
                const QString text = QString::fromStdString(uuid.toString());
                m_interface->addItem(tr("Only %1").arg(info ? interfaceTitle(info) : text), text);
            }
        }
    }
    m_interface->setEnabled(m_interface->count() > 1);
}

void AcceptDialog::fillScopes()
{
    QStringList addresses;
    QStringList subnets;
    for (const auto &host : m_hosts) {
        const auto &address = host->observation.address;
        addresses += QString::fromStdString(address.toString());
        if (address.isV4()) {
            const auto network = core::Address::v4(address.toV4() & 0xffffff00u);
            subnets += QString::fromStdString(network.toString()) + u"/24"_s;
        }
    }
    subnets.removeDuplicates();
    m_scope->addItem(m_hosts.size() == 1 ? tr("Only this host")
                                         : tr("These %n host(s)", nullptr, int(m_hosts.size())),
                     addresses.join(u' '));
    if (subnets.size() == 1)
        m_scope->addItem(tr("All hosts of the subnet %1").arg(subnets.front()), subnets.front());
    m_targets->setText(m_scope->currentData().toString());
    m_targets->setToolTip(tip(tr("Addresses, ranges and networks as in the target field, or one host name")));
}

core::Acceptance AcceptDialog::exception() const
{
    core::Acceptance exception;
    exception.rule = m_rule->currentData().toString().toStdString();
    exception.hosts = m_targets->text().simplified().toStdString();
    exception.interfaceUuid = core::Uuid::parse(m_interface->currentData().toString().toStdString());
    exception.owner = m_owner->text().simplified().toStdString();
    exception.reason = m_reason->toPlainText().trimmed().toStdString();
    const QDate date = m_expires->date();
    exception.expires = std::chrono::year(date.year()) / date.month() / date.day();
    exception.created = core::now();
    return exception;
}

void AcceptDialog::accept()
{
    const auto wanted = exception();
    if (const auto checked = rating::checkException(wanted); !checked) {
        m_problem->setText(checked.error());
        m_problem->show();
        return;
    }
    m_session.triage().accept(wanted);
    QDialog::accept();
}

} // namespace port135::ui
