// SPDX-License-Identifier: GPL-3.0-or-later
// Names to addresses: each once, a bounded number at a time, never from within the call. Only names that this computer
// answers by itself are asked for: nothing is sent.
#include "intake/name_resolver.h"

#include <QTest>

#include <QSignalSpy>

using port135::core::Address;
using port135::intake::NameResolver;
using namespace Qt::StringLiterals;

class NameResolverTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingToAskIsFinishedLater()
    {
        NameResolver resolver;
        QSignalSpy finished(&resolver, &NameResolver::finished);
        resolver.resolve({});
        QCOMPARE(finished.size(), 0);
        QTRY_COMPARE(finished.size(), 1);
        QVERIFY(resolver.answers().isEmpty());
    }

    void everyNameHasItsAnswer()
    {
        NameResolver resolver;
        QSignalSpy finished(&resolver, &NameResolver::finished);
        resolver.resolve({u"127.0.0.7"_s, u"localhost"_s, u"a..b"_s, u"localhost"_s});
        QTRY_COMPARE(finished.size(), 1);
        QCOMPARE(resolver.answers().size(), 3);
        const auto literal = resolver.answers()[u"127.0.0.7"_s];
        QCOMPARE(literal.addresses, QList<Address> {*Address::parse("127.0.0.7")});
        const auto here = resolver.answers()[u"localhost"_s];
        QVERIFY(here.addresses.contains(*Address::parse("127.0.0.1")) || here.addresses.contains(*Address::parse("::1")));
        QVERIFY(here.error.isEmpty());
        const auto none = resolver.answers()[u"a..b"_s];
        QVERIFY(none.addresses.isEmpty());
        QVERIFY(!none.error.isEmpty());
    }

    void mappedAddressesAreVersion4()
    {
        NameResolver resolver;
        QSignalSpy finished(&resolver, &NameResolver::finished);
        resolver.resolve({u"::ffff:127.0.0.9"_s});
        QTRY_COMPARE(finished.size(), 1);
        QCOMPARE(resolver.answers().begin()->addresses, QList<Address> {*Address::parse("127.0.0.9")});
    }

    void moreNamesThanAreAskedAtOnce()
    {
        NameResolver resolver;
        QSignalSpy finished(&resolver, &NameResolver::finished);
        QStringList names;
        for (int i = 0; i < 200; ++i)
            names.append(u"127.0.1.%1"_s.arg(i));
        resolver.resolve(names);
        QTRY_COMPARE(finished.size(), 1);
        QCOMPARE(resolver.answers().size(), 200);
        for (const QString &name : std::as_const(names))
            QCOMPARE(resolver.answers()[name].addresses.value(0).toString(), name.toStdString());
    }

    void whatIsCancelledDoesNotCome()
    {
        NameResolver resolver;
        QSignalSpy finished(&resolver, &NameResolver::finished);
        resolver.resolve({u"localhost"_s, u"127.0.0.2"_s});
        resolver.cancel();
        resolver.resolve({u"127.0.0.3"_s});
        QTRY_COMPARE(finished.size(), 1);
        QCOMPARE(resolver.answers().keys(), QStringList {u"127.0.0.3"_s});
    }

    void endingWhileItAsksIsHarmless()
    {
        for (int i = 0; i < 20; ++i) {
            NameResolver resolver;
            resolver.resolve({u"localhost"_s, u"127.0.0.%1"_s.arg(i + 1)});
            QCoreApplication::processEvents();
        }
    }
};

QTEST_GUILESS_MAIN(NameResolverTest)
#include "tst_name_resolver.moc"
