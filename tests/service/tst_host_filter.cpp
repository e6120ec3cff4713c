// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "knowledge/catalogue.h"
#include "program/language.h"
#include "rating/rule.h"
#include "service/filter_messages.h"
#include "service/host_filter.h"

using namespace port135;
using namespace Qt::StringLiterals;
using filter::Error;

namespace {

core::HostResult controller()
{
    core::HostResult host;
    host.observation.address = *core::Address::parse("10.0.0.5");
    host.observation.outcome = core::Outcome::Listed;
    host.observation.names.dns = "Dépôt.example";
    host.observation.os = core::OsVersion{10, 0, 17763};
    host.rating.level = core::Level::High;
    host.rating.roles = {"domain_controller"};
    host.rating.findings = {{"R4", core::Level::High, core::Confidence::High, {{"x", {}}}}};
    core::Endpoint endpoint;
    endpoint.interfaceId.uuid = core::Uuid::parse("12345778-1234-abcd-ef00-0123456789ac").value();
    endpoint.interfaceId.major = 1;
    endpoint.protseq = core::ProtocolSequence::NcacnNp;
    endpoint.endpoint = "\\PIPE\\lsass";
    endpoint.annotation = "Bad\x01 text";
    host.observation.endpoints.push_back(endpoint);
    endpoint.interfaceId.uuid = core::Uuid::parse("deadbeef-0000-4000-8000-000000000001").value();
    host.observation.endpoints.push_back(endpoint);
    return host;
}

} // namespace

class TestHostFilter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_language.use(u"en"_s); }

    void changesAreAskedForWhereTheyAreKnown()
    {
        QVERIFY(!service::HostFilter::parse(u"changed:new"_s));
        const auto filter = service::HostFilter::parse(u" changed:new,gone level:high "_s, true);
        QVERIFY(filter);
        QVERIFY(filter->asksChange());
        QCOMPARE(filter->text(), u"changed:new,gone level:high"_s);
        const auto host = controller();
        QVERIFY(filter->matches(host, comparison::Change::New));
        QVERIFY(filter->matches(host, comparison::Change::Gone));
        QVERIFY(!filter->matches(host, comparison::Change::Same));
        QVERIFY(!filter->matches(host));
        QVERIFY(!service::HostFilter::parse(u"level:high"_s, true)->asksChange());
    }

    void finds_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("found");
        const auto row = [](const QString &text, bool found) {
            QTest::newRow(qPrintable(text)) << text << found;
        };
        row(u"10.0.0.5"_s, true);
        row(u"DÉPÔT"_s, true);
        row(u"high"_s, true);
        row(u"\"domain controller\""_s, true);
        row(u"2019"_s, true);
        row(u"os:\"windows server 2019\""_s, true);
        row(u"lsass"_s, true);
        row(u"samr"_s, true);
        row(u"interface:samr"_s, true);
        row(u"interface:\"MS-SAMR\""_s, true);
        row(u"deadbeef"_s, true);
        row(u"r4"_s, true);
        row(u"rule:R4 -level:low"_s, true);
        row(u"role:dc"_s, true);
        row(u"role:print"_s, false);
        row(u"spoolss"_s, false);
        row(u"interface:spoolss"_s, false);
        row(u"tag:none note:none"_s, true);
    }

    void finds()
    {
        QFETCH(QString, text);
        const auto parsed = service::HostFilter::parse(text);
        QVERIFY2(parsed, parsed ? "" : qPrintable(parsed.error().message));
        QTEST(parsed->matches(controller()), "found");
    }

    void cvesOfRulesAreKnown()
    {
        // Whatever references the rules have: each finds its own hosts.
        int asked = 0;
        for (const auto &rule : rating::rules()) {
            for (const char *reference : rule.references) {
                if (!QByteArrayView(reference).startsWith("CVE-"))
                    continue;
                core::HostResult host;
                host.rating.findings = {{rule.id, core::Level::Low, core::Confidence::High, {{"x", {}}}}};
                const auto parsed = service::HostFilter::parse(u"cve:"_s + QString::fromLatin1(reference));
                QVERIFY(parsed);
                QVERIFY2(parsed->matches(host), reference);
                ++asked;
            }
        }
        QVERIFY(asked > 0);
    }

    void wrongPartsAreCountedInCharacters()
    {
        const auto parsed = service::HostFilter::parse(u"名前 levle:high"_s);
        QVERIFY(!parsed);
        QCOMPARE(parsed.error().position, qsizetype(3));
        QCOMPARE(parsed.error().length, qsizetype(5));
        QVERIFY(parsed.error().message.contains(u"“level”"_s));
    }

    void everyErrorHasItsSentence_data()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("English") << u"en"_s;
        QTest::newRow("Japanese") << u"ja"_s;
    }

    void everyErrorHasItsSentence()
    {
        QFETCH(QString, language);
        m_language.use(language);
        QSet<QString> seen;
        for (int kind = 0; kind <= int(Error::Kind::NoComparison); ++kind) {
            const QString text = service::message(Error{Error::Kind(kind), 0, 1, "x", {}});
            QVERIFY2(text.endsWith(u'.') || text.endsWith(u'。'), qPrintable(text));
            QVERIFY(!text.contains(u'%'));
            QVERIFY(!seen.contains(text));
            seen.insert(text);
        }
        for (const auto &field : filter::fields())
            QVERIFY(!service::fieldHelp(field.id).isEmpty());
    }

    void theVocabularyKnowsWhatThereIs()
    {
        const auto words = service::hostVocabulary();
        QVERIFY(std::ranges::find(words.roles, "domain_controller") != words.roles.end());
        QVERIFY(std::ranges::find(words.roles, "remote_execution") == words.roles.end());
        QCOMPARE(words.rules.size(), rating::rules().size());
        QVERIFY(std::ranges::find(words.interfaceNames, "samr") != words.interfaceNames.end());
        for (const auto &field : filter::fields()) {
            if (field.id != filter::FilterField::Changed)
                QVERIFY2(filter::Query::parse(field.example, words), field.example.data());
        }
    }

private:
    program::Language m_language;
};

QTEST_GUILESS_MAIN(TestHostFilter)
#include "tst_host_filter.moc"
