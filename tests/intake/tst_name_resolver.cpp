// SPDX-License-Identifier: GPL-3.0-or-later
// Names to addresses: each once, a bounded number at a time, never from within the call. Only names that this
// computer answers by itself are asked for: nothing is sent.
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
        resolver.resolve({u"localhost"_s, u"a..b"_s, u"localhost"_s});
        QTRY_COMPARE(finished.size(), 1);
        QCOMPARE(resolver.answers().size(), 2);
        const auto here = resolver.answers()[u"localhost"_s];
        QVERIFY(here.addresses.contains(*Address::parse("127.0.0.1"))
                || here.addresses.contains(*Address::parse("::1")));
        QVERIFY(here.error.isEmpty());
        const auto none = resolver.answers()[u"a..b"_s];
        QVERIFY(none.addresses.isEmpty());
        QVERIFY(!none.error.isEmpty());
    }

    void moreNamesThanAreAskedAtOnce()
    {
        NameResolver resolver;
        QSignalSpy finished(&resolver, &NameResolver::finished);
        QStringList names;
        for (int i = 0; i < 200; ++i)
            names.append(u"a..b%1"_s.arg(i)); // no resolver is asked for what is no name
        resolver.resolve(names);
        QTRY_COMPARE(finished.size(), 1);
        QCOMPARE(resolver.answers().size(), 200);
        for (const QString &name : std::as_const(names))
            QVERIFY(!resolver.answers()[name].error.isEmpty());
    }

    void whatIsCancelledDoesNotCome()
    {
        NameResolver resolver;
        QSignalSpy finished(&resolver, &NameResolver::finished);
        resolver.resolve({u"localhost"_s, u"a..b"_s});
        resolver.cancel();
        resolver.resolve({u"a..c"_s});
        QTRY_COMPARE(finished.size(), 1);
        QCOMPARE(resolver.answers().keys(), QStringList{u"a..c"_s});
    }

    void endingWhileItAsksIsHarmless()
    {
        for (int i = 0; i < 20; ++i) {
            NameResolver resolver;
            resolver.resolve({u"localhost"_s, u"a..b%1"_s.arg(i)});
            QCoreApplication::processEvents();
        }
    }
};

QTEST_GUILESS_MAIN(NameResolverTest)
#include "tst_name_resolver.moc"
