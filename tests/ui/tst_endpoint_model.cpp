// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/endpoint_filter.h"
#include "ui/models/endpoint_model.h"
#include "ui_hosts.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace port135;
using namespace port135::ui;
using namespace Qt::StringLiterals;

class TestEndpointModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void groupsByInterfaceAndFoldsLocal()
    {
        EndpointModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const auto samr = u"12345778-1234-abcd-ef00-0123456789ac"_s;
        model.setHost(test::host(
            u"10.0.0.1 listed high dc local:a np:\\pipe\\spoolss tcp:49700:closed tcp:49665:open@%1 "
            "np:\\pipe\\samr@%1 local:b@%1"_s.arg(samr)));
        QCOMPARE(model.rowCount(), 3); // two interfaces and what is local
        // What took a connection comes first.
        const auto first = model.index(0, 0);
        QVERIFY(first.siblingAtColumn(EndpointModel::EndpointColumn).data().toString().startsWith(samr));
        QVERIFY(first.data(EndpointModel::ReachableRole).toBool());
        QCOMPARE(test::column(model, EndpointModel::EndpointColumn, first),
                 (QStringList{u"49665"_s, u"\\pipe\\samr"_s}));
        QVERIFY(!model.index(1, 0).data(EndpointModel::ReachableRole).toBool());
        const auto local = model.localNode();
        QCOMPARE(local.row(), 2);
        QVERIFY(local.data(EndpointModel::LocalRole).toBool());
        QVERIFY(local.data().toString().contains(u"2"_s));
        QCOMPARE(model.rowCount(local), 2);
    }

    void filterKeepsParentsAndChildren()
    {
        EndpointModel model;
        EndpointFilter filtered;
        filtered.setSourceModel(&model);
        const QAbstractItemModelTester tester(&filtered,
                                              QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setHost(test::host(
            u"10.0.0.1 listed - - tcp:49665 np:\\pipe\\x tcp:49700@12345778-1234-abcd-ef00-0123456789ac"_s));
        filtered.setText(u"49700"_s);
        QCOMPARE(filtered.rowCount(), 1);
        filtered.setText(u"0123456789ab"_s);
        QCOMPARE(filtered.rowCount(), 1);
        QCOMPARE(filtered.rowCount(filtered.index(0, 0)), 2);
    }

    void filterLeavesOutWhatIsNotWanted()
    {
        EndpointModel model;
        EndpointFilter filtered;
        filtered.setSourceModel(&model);
        const auto samr = u"12345778-1234-abcd-ef00-0123456789ac"_s;
        model.setHost(test::host(
            u"10.0.0.1 listed - - tcp:49665@%1 np:\\pipe\\lsass@%1 tcp:49700 local:a"_s.arg(samr)));
        const int all = filtered.rowCount();
        // One endpoint of an interface goes, the interface stays.
        filtered.setText(EndpointFilter::with({}, u"49665"_s, true));
        QCOMPARE(filtered.rowCount(), all);
        QCOMPARE(filtered.rowCount(filtered.index(0, 0)), 1);
        // An interface that is not wanted goes with all that is below it, and so does one of which nothing is
        // left.
        filtered.setText(u"-"_s + samr);
        QCOMPARE(filtered.rowCount(), all - 1);
        filtered.setText(u"-49700"_s);
        QCOMPARE(filtered.rowCount(), all - 1);
        // Two words, one of the interface and one of its endpoint.
        filtered.setText(EndpointFilter::with(samr, u"\\pipe\\lsass"_s, false));
        QCOMPARE(filtered.rowCount(), 1);
        QCOMPARE(filtered.rowCount(filtered.index(0, 0)), 1);
        filtered.setText(samr + u" 49700"_s);
        QCOMPARE(filtered.rowCount(), 0);
        filtered.setText({});
        QCOMPARE(filtered.rowCount(), all);
    }

    void valuesBecomeWordsOfTheFilter_data()
    {
        QTest::addColumn<QString>("value");
        QTest::addColumn<bool>("exclude");
        QTest::addColumn<QString>("text");
        QTest::newRow("a word") << u"49665"_s << false << u"samr 49665"_s;
        QTest::newRow("not a word") << u"49665"_s << true << u"samr -49665"_s;
        QTest::newRow("several") << u"not tried"_s << true << u"samr -\"not tried\""_s;
        QTest::newRow("a dash") << u"-5"_s << false << u"samr \"-5\""_s;
        QTest::newRow("quotation marks") << u"say \"no\""_s << false << u"samr \"say no\""_s;
    }

    void valuesBecomeWordsOfTheFilter()
    {
        QFETCH(QString, value);
        QFETCH(bool, exclude);
        QTEST(EndpointFilter::with(u"samr "_s, value, exclude), "text");
    }

    void nothingChosenIsEmpty()
    {
        EndpointModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setHost(test::host(u"10.0.0.1 listed - - tcp:49665"_s));
        model.setHost(nullptr);
        QCOMPARE(model.rowCount(), 0);
        QVERIFY(!model.localNode().isValid());
    }

    void hostileTextIsEscaped()
    {
        auto result = std::make_shared<core::HostResult>(*test::host(u"10.0.0.1 listed - - tcp:49665"_s));
        result->observation.endpoints.front().annotation = "<img src=x>\n\xff\xe2\x80\xae";
        EndpointModel model;
        model.setHost(result);
        const auto child = model.index(0, EndpointModel::AnnotationColumn, model.index(0, 0));
        const QString text = child.data().toString();
        QVERIFY(!text.contains(u'\n'));
        QVERIFY(!text.contains(QChar(0x202e)));
        QVERIFY(!child.data(Qt::ToolTipRole).toString().contains(u"<img"_s));
    }
};

QTEST_MAIN(TestEndpointModel)
#include "tst_endpoint_model.moc"
