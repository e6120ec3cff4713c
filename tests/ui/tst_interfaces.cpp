// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "ui/models/interface_hosts_model.h"
#include "ui/models/interface_model.h"
#include "ui/pages/interfaces_view.h"
#include "ui_hosts.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTableView>

using namespace port135;
using namespace port135::ui;
using namespace Qt::StringLiterals;

namespace {

constexpr auto samr = "12345778-1234-abcd-ef00-0123456789ac";

QStringList office()
{
    return {u"10.0.0.1 listed high dc tcp:49664:open@%1 np:\\pipe\\spoolss"_s.arg(QLatin1StringView(samr)),
            u"10.0.0.2 listed low pc tcp:49665:open local:spoolss"_s,
            u"10.0.0.3 listed low pc2 local:x@%1"_s.arg(QLatin1StringView(samr)), u"10.0.0.4 silent"_s};
}

} // namespace

class TestInterfaces : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsWhatHostsExpose()
    {
        HostModel hosts;
        HostSortFilter shown(hosts);
        InterfaceModel model(shown);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        hosts.append(test::hosts(office()));
        model.refresh();
        QCOMPARE(model.rowCount(), 2);
        const int samrRow = model.filterTerm(0).endsWith(QLatin1StringView(samr)) ? 0 : 1;
        QCOMPARE(model.row(samrRow).hosts, 2);
        QCOMPARE(model.row(samrRow).remote, 1);
        QCOMPARE(model.row(samrRow).open, 1);
        const int other = 1 - samrRow;
        QCOMPARE(model.row(other).hosts, 2);
        QCOMPARE(model.row(other).remote, 2);
        QCOMPARE(model.row(other).open, 1);
        QVERIFY(model.index(samrRow, InterfaceModel::ServiceColumn).data().toString().contains(u"samr"_s));

        // The filter of the hosts counts here, too, and the term that is offered finds the same hosts.
        QVERIFY(shown.setFilterText(model.filterTerm(samrRow)));
        QCOMPARE(shown.shownHosts(), 2);
        QVERIFY(shown.setFilterText(u"name:pc2"_s));
        model.refresh();
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(model.row(0).hosts, 1);
    }

    void takesTheWorstOpenFindingAboutIt()
    {
        auto all = test::hosts(office());
        auto first = *all[0];
        const auto uuid = core::Uuid::parse(samr).value();
        first.rating.findings = {{"R5", core::Level::Medium, core::Confidence::High, {{"x", {}}}, {uuid}},
                                 {"R6",
                                  core::Level::High,
                                  core::Confidence::High,
                                  {{"x", {}}},
                                  {uuid},
                                  {std::make_shared<core::Acceptance>()}}};
        all[0] = std::make_shared<core::HostResult>(first);
        HostModel hosts;
        HostSortFilter shown(hosts);
        InterfaceModel model(shown);
        hosts.append(all);
        model.refresh();
        for (int row = 0; row < model.rowCount(); ++row) {
            const bool isSamr = model.filterTerm(row).endsWith(QLatin1StringView(samr));
            QCOMPARE(model.index(row, 0).data(InterfaceModel::LevelRole).toInt(),
                     isSamr ? levelKey(core::Level::Medium) : 0);
        }
    }

    void listsTheHostsOfOne()
    {
        HostModel hosts;
        HostSortFilter shown(hosts);
        InterfaceHostsModel model(shown);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        hosts.append(test::hosts(office()));
        quint32 number = 0;
        while (hosts.interfaces().entry(number).id.uuid != core::Uuid::parse(samr).value())
            ++number;
        model.setInterface(number);
        QCOMPARE(test::column(model, InterfaceHostsModel::AddressColumn),
                 QStringList({u"10.0.0.1"_s, u"10.0.0.3"_s}));
        QCOMPARE(model.index(0, InterfaceHostsModel::EndpointsColumn).data().toString(),
                 u"ncacn_ip_tcp:49664"_s);
        QCOMPARE(model.host(1), hosts.row(2).result);
        QVERIFY(!model.host(2));
        model.setInterface(std::nullopt);
        QCOMPARE(model.rowCount(), 0);
    }

    void viewAsksForTheHostsOfTheChosenOne()
    {
        HostModel hosts;
        HostSortFilter shown(hosts);
        InterfacesView view(shown);
        view.resize(900, 500);
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        hosts.append(test::hosts(office()));
        auto *table = view.findChild<QTableView *>(u"interfaces"_s);
        auto *hostTable = view.findChild<QTableView *>(u"interfaceHosts"_s);
        QTRY_COMPARE(table->model()->rowCount(), 2);
        table->selectRow(0);
        QTRY_VERIFY(hostTable->model()->rowCount() > 0);
        hostTable->selectRow(0);
        QVERIFY(view.currentHost());
        const auto host = view.currentHost();
        QSignalSpy wanted(&view, &InterfacesView::hostsWanted);
        table->setFocus();
        QTest::keyClick(table, Qt::Key_Return);
        QCOMPARE(wanted.count(), 1);
        QVERIFY(wanted.front().front().toString().startsWith(u"interface:"_s));
        // More hosts arrive: what was chosen stays chosen.
        hosts.append(test::hosts({u"10.0.0.9 listed low x np:y@deadbeef-0000-4000-8000-000000000001"_s}));
        QTRY_COMPARE(table->model()->rowCount(), 3);
        QVERIFY(table->currentIndex().isValid());
        QCOMPARE(view.currentHost(), host);
    }
};

QTEST_MAIN(TestInterfaces)
#include "tst_interfaces.moc"
