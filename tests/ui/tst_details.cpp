// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui_hosts.h"

#include "knowledge/known_issues.h"
#include "rating/rate.h"
#include "rating/rule.h"
#include "report/text/words.h"
#include "ui/pages/details_pane.h"
#include "ui/pages/finding_document.h"
#include "ui/pages/identity_document.h"
#include "ui/session.h"
#include "ui/units.h"

#include <QLabel>
#include <QPlainTextEdit>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBrowser>
#include <QTextDocument>
#include <QUrl>

#include <algorithm>

using namespace port135;
using namespace port135::ui;
using namespace Qt::StringLiterals;

class TestDetails : public QObject
{
    Q_OBJECT

    static core::HostResultPtr rated(const QString &line, const std::string &annotation = {})
    {
        auto result = std::make_shared<core::HostResult>(*test::host(line));
        for (auto &endpoint : result->observation.endpoints)
            endpoint.annotation = annotation;
        result->rating = rating::rate(
            result->observation,
            {knowledge::Catalogue::builtIn(), core::Vantage::OtherSegment, *core::parseDate("2026-11-23")});
        return result;
    }

    /// With everything unfolded.
    static FindingDocument whole(const core::HostResult &host,
                                 const rating::ManagementNetworks &networks = {})
    {
        return findingDocument(host, networks, FindingFolds::all(host));
    }

    static QString plain(const QString &html)
    {
        QTextDocument document;
        document.setHtml(html);
        return document.toPlainText();
    }

private Q_SLOTS:
    void findingsSayEverythingOfTheRule()
    {
        const auto host = rated(u"10.0.0.1 listed - - tcp:49665:open np:\\pipe\\spoolss"_s);
        QVERIFY(!host->rating.findings.empty());
        const auto document = whole(*host);
        const QString text = plain(document.html).simplified();
        for (const auto &finding : host->rating.findings) {
            QVERIFY(text.contains(rating::title(finding).simplified()));
            QVERIFY(text.contains(rating::meaning(finding).simplified()));
            QVERIFY(text.contains(rating::limits(finding).simplified()));
            for (const auto &sentence : rating::evidence(finding))
                QVERIFY2(text.contains(sentence.simplified()), qPrintable(sentence));
        }
        QVERIFY(!document.copies.isEmpty());
        for (const auto &copy : document.copies)
            QVERIFY(text.contains(copy.simplified()));
    }

    void commandsLetTheManagementNetworksIn()
    {
        const auto host = rated(u"10.0.0.1 listed - - tcp:49665:open"_s);
        const auto networks = rating::ManagementNetworks::parse({u"10.0.9.0/24"_s});
        QVERIFY(networks);
        const auto with = whole(*host, *networks);
        QVERIFY(plain(with.html).contains(u"-RemoteAddress '10.0.9.0/24'"_s));
        QVERIFY(!plain(with.html).contains(u"<YOUR-MANAGEMENT-NETWORKS>"_s));
        const auto isCommand = [](const QString &copy) {
            return copy.startsWith(u"Get-NetFirewallPortFilter"_s);
        };
        QVERIFY(std::any_of(with.copies.begin(), with.copies.end(), isCommand));
        QVERIFY(plain(whole(*host).html).contains(u"<YOUR-MANAGEMENT-NETWORKS>"_s));
    }

    void commandsLetTheClientsOfAServiceIn()
    {
        core::HostResult host = *rated(u"10.0.0.1 listed - - tcp:49665:open"_s);
        host.rating.findings.front().rule = "R5";
        const auto networks =
            rating::ManagementNetworks::parse({u"10.0.9.0/24"_s}, {u"R5=10.7.0.0/16"_s}).value();
        QVERIFY(plain(whole(host, networks).html).contains(u"10.7.0.0/16"_s));
        host.rating.findings.front().rule = "R6";
        QVERIFY(!plain(whole(host, networks).html).contains(u"10.7.0.0/16"_s));
    }

    /// What is set reaches the report and the details.
    void theSessionKnowsTheClients()
    {
        QTemporaryDir folder;
        Session session(folder.filePath(u"settings.ini"_s));
        QVERIFY(session.settings().set(Setting::ServiceClients, u"R5=10.7.0.0/16\nR34=10.8.0.0/16"_s));
        QCOMPARE(session.reportContext().clientNetworks,
                 (QStringList{u"R5=10.7.0.0/16"_s, u"R34=10.8.0.0/16"_s}));
    }

    void acceptedFindingsNameWhoAcceptedThem()
    {
        core::HostResult host = *rated(u"10.0.0.1 listed - - tcp:49665:open"_s);
        core::Acceptance exception;
        exception.owner = "<b>Sato</b>";
        exception.reason = "Replaced in spring";
        exception.expires = core::parseDate("2027-03-31").value();
        host.rating.findings.front().accepted = {std::make_shared<const core::Acceptance>(exception)};
        const QString text = plain(whole(host).html).simplified();
        QVERIFY2(text.contains(u"Accepted by <b>Sato</b> until 2027-03-31: Replaced in spring"_s),
                 qPrintable(text));
    }

    void hostileTextStaysText()
    {
        const auto host =
            rated(u"10.0.0.1 listed - - tcp:49665:open"_s, "<a href='copy:0'>x</a><img src='file:///x'>");
        QVERIFY(!whole(*host).html.contains(u"<img"_s));
        core::HostResult named = *host;
        named.observation.names.netbios = "<script>&\x07";
        const QString html = identityHtml(named);
        QVERIFY(!html.contains(u"<script>"_s));
        QVERIFY(plain(html).contains(u"<script>&"_s));
    }

    void unknownIdentityIsEmpty() { QVERIFY(identityHtml(core::HostResult()).isEmpty()); }

    void identityNamesWhatIsServedButNotListed()
    {
        core::HostResult host;
        core::PortReach port{49664, core::PortState::Open, core::PortSeen::Rpc, true, {}};
        port.unlisted.push_back({*core::Uuid::parse("12345778-1234-abcd-ef00-0123456789ab"), 0, 0});
        port.unlisted.push_back({*core::Uuid::parse("00000000-1111-2222-3333-444444444444"), 1, 2});
        host.observation.ports = {port};
        const QString text = plain(identityHtml(host));
        QVERIFY2(text.contains(u"49664"_s) && text.contains(u"lsarpc 0.0"_s), qPrintable(text));
        QVERIFY2(text.contains(u"00000000-1111-2222-3333-444444444444 1.2"_s), qPrintable(text));
    }

    void emptyPartsAreHidden()
    {
        DetailsPane pane;
        auto *tabs = pane.findChild<QTabWidget *>(u"detailsTabs"_s);
        pane.setHost(rated(u"10.0.0.1 denied"_s));
        QVERIFY(tabs->isTabVisible(0));
        for (int i = 1; i < tabs->count(); ++i)
            QVERIFY(!tabs->isTabVisible(i));
        pane.setHost(rated(u"10.0.0.2 listed - srv-2.example tcp:49665:open"_s));
        QVERIFY(tabs->isTabVisible(1));
        QVERIFY(tabs->isTabVisible(2));
        QVERIFY(pane.findChild<QLabel *>(u"detailsTitle"_s)->text().contains(u"srv-2.example"_s));
        pane.setHost(nullptr);
        QVERIFY(!tabs->isVisibleTo(&pane));
    }

    void oneSentenceSaysWhatToDo()
    {
        DetailsPane pane;
        auto *sentence = pane.findChild<QLabel *>(u"detailsSentence"_s);
        auto *explanation = pane.findChild<QLabel *>(u"detailsExplanation"_s);
        const auto host = rated(u"10.0.0.1 listed - - tcp:49665:open"_s);
        pane.setHost(host);
        QVERIFY(!rating::summary(host->rating).isEmpty());
        QCOMPARE(sentence->text(), rating::summary(host->rating));
        QCOMPARE(explanation->text(), report::explain(host->observation));
        pane.setHost(nullptr);
        QVERIFY(sentence->isVisibleTo(&pane)); // says to choose one
        QVERIFY(!explanation->isVisibleTo(&pane));
    }

    void evidenceIsMadeWhenLookedAt()
    {
        auto result = std::make_shared<core::HostResult>(*test::host(u"10.0.0.1 listed"_s));
        result->observation.evidence.push_back({false, "hello"});
        DetailsPane pane;
        pane.setHost(result);
        auto *tabs = pane.findChild<QTabWidget *>(u"detailsTabs"_s);
        auto *evidence = pane.findChild<QPlainTextEdit *>(u"evidence"_s);
        QVERIFY(evidence->toPlainText().isEmpty());
        tabs->setCurrentWidget(evidence);
        QVERIFY(evidence->toPlainText().contains(u"hello"_s));
        QVERIFY(!evidence->toPlainText().contains(u"found room"_s));
    }

    void evidenceThatFoundNoRoomIsSaid()
    {
        auto result = std::make_shared<core::HostResult>(*test::host(u"10.0.0.1 listed"_s));
        result->observation.incomplete.evidenceCut = true;
        DetailsPane pane;
        pane.setHost(result);
        auto *tabs = pane.findChild<QTabWidget *>(u"detailsTabs"_s);
        auto *evidence = pane.findChild<QPlainTextEdit *>(u"evidence"_s);
        QVERIFY(tabs->isTabVisible(tabs->indexOf(evidence)));
        tabs->setCurrentWidget(evidence);
        QVERIFY(evidence->toPlainText().contains(u"Not all messages found room"_s));
        QVERIFY(pane.findChild<QLabel *>(u"detailsExplanation"_s)->text().contains(u"among the evidence"_s));
    }

    /// A domain controller has very many: those that are known to be exploited come first, the rest on
    /// demand.
    void manyPossibleIssuesAreFolded()
    {
        auto result = std::make_shared<core::HostResult>(*test::host(u"10.0.0.1 listed high dc1"_s));
        const auto all = knowledge::KnownIssues::builtIn().all();
        QVERIFY(all.size() > 20);
        std::size_t exploited = 0;
        for (const auto &issue : all) {
            result->rating.potential.push_back({issue.id, {}});
            exploited += issue.exploited;
        }
        QVERIFY(exploited > 0);
        const auto named = [&](const QString &text, bool onlyExploited) {
            return std::ranges::count_if(all, [&](const knowledge::KnownIssue &issue) {
                return (issue.exploited || !onlyExploited)
                    && text.contains(u'\n' + QString::fromUtf8(issue.id.data(), qsizetype(issue.id.size())));
            });
        };
        const QString folded = plain(findingDocument(*result, {}, {}).html);
        QCOMPARE(named(folded, false), 5);
        QCOMPARE(named(folded, true), qsizetype(std::min<std::size_t>(exploited, 5)));
        QVERIFY2(folded.contains(u"Show all %1"_s.arg(all.size())), qPrintable(folded));
        QVERIFY2(folded.contains(u"%1 known weakness"_s.arg(all.size())), qPrintable(folded));

        DetailsPane pane;
        pane.setHost(result);
        auto *findings = pane.findChild<QTextBrowser *>(u"findings"_s);
        Q_EMIT findings->anchorClicked(QUrl(potentialLink));
        QCOMPARE(named(findings->toPlainText(), false), qsizetype(all.size()));
        Q_EMIT findings->anchorClicked(QUrl(potentialLink));
        QCOMPARE(named(findings->toPlainText(), false), 5);
        // Another host begins folded.
        Q_EMIT findings->anchorClicked(QUrl(potentialLink));
        auto other = std::make_shared<core::HostResult>(*result);
        other->observation.address = *core::Address::parse("10.0.0.2");
        pane.setHost(other);
        QCOMPARE(named(findings->toPlainText(), false), 5);
    }

    /// What a rule names first is done first, whichever family of defences it belongs to.
    void firstStepIsTheRulesOwn()
    {
        auto host = std::make_shared<core::HostResult>(*rated(u"10.0.0.1 listed - - tcp:49665:open"_s));
        host->rating.findings.resize(1);
        host->rating.findings.front().rule = rating::findRule("R7")->id; // the print spooler
        const auto &finding = host->rating.findings.front();
        const auto *rule = rating::findRule(finding.rule);
        QVERIFY(rule && rule->remedies.size() > 1);
        QVERIFY(rule->remedies.front().family != rating::RemedyFamily::Firewall);
        const auto document = findingDocument(*host, {}, FindingFolds::first(*host));
        const QString first = QCoreApplication::translate("Rules", rule->remedies.front().text);
        QCOMPARE(document.copies.front(), first);
        const QString text = plain(document.html);
        QVERIFY2(text.contains(u"Do this first"_s), qPrintable(text));
        QVERIFY(text.simplified().contains(first.simplified()));
        // The other ways, and what the finding rests on, are asked for.
        for (const auto &other : rule->remedies.subspan(1))
            QVERIFY(!text.simplified().contains(QString::fromUtf8(other.text).simplified()));
        QVERIFY(text.contains(u"Other ways (%1)"_s.arg(rule->remedies.size() - 1)));
    }

    void findingsFoldAndUnfold()
    {
        auto host = std::make_shared<core::HostResult>(*rated(u"10.0.0.1 listed - - tcp:49665:open"_s));
        host->rating.findings.push_back(host->rating.findings.front());
        host->rating.findings.front().rule = rating::findRule("R7")->id;
        DetailsPane pane;
        pane.setHost(host);
        auto *view = pane.findChild<QTextBrowser *>(u"findings"_s);
        const QString meaning = rating::meaning(host->rating.findings[1]).simplified();
        const auto text = [view] { return view->toPlainText().simplified(); };
        QVERIFY(text().contains(rating::meaning(host->rating.findings[0]).simplified()));
        QVERIFY(!text().contains(meaning));
        const auto rule = host->rating.findings[1].rule;
        const QUrl fold(foldScheme + u':' + QString::fromUtf8(rule.data(), qsizetype(rule.size())));
        Q_EMIT view->anchorClicked(fold);
        QVERIFY(text().contains(meaning));
        Q_EMIT view->anchorClicked(fold);
        QVERIFY(!text().contains(meaning));
        Q_EMIT view->anchorClicked(QUrl(foldAllLink));
        for (const auto &finding : host->rating.findings)
            QVERIFY(text().contains(rating::limits(finding).simplified()));
        Q_EMIT view->anchorClicked(QUrl(foldNoneLink));
        QVERIFY(!text().contains(rating::meaning(host->rating.findings[0]).simplified()));
        QVERIFY(text().contains(rating::title(host->rating.findings[0]).simplified()));
    }

    void sentencesKnowTheRole()
    {
        auto host = std::make_shared<core::HostResult>(*rated(u"10.0.0.1 listed - - tcp:49665:open"_s));
        host->rating.roles = {"domain_controller"};
        const QString text = plain(findingDocument(*host, {}, FindingFolds::first(*host)).html);
        QVERIFY2(text.contains(u"This domain controller:"_s), qPrintable(text));
    }

    void noteAndTagsAreShown()
    {
        DetailsPane pane;
        const auto host = rated(u"10.0.0.1 listed - srv-1.example tcp:49665:open"_s);
        pane.setHost(host);
        auto *note = pane.findChild<QLabel *>(u"detailsNote"_s);
        QVERIFY(!note->isVisibleTo(&pane));
        pane.setNote({u"srv-1.example"_s, u"<b>patch in March</b>"_s, {u"office"_s, u"print"_s}});
        QVERIFY(note->isVisibleTo(&pane));
        QCOMPARE(note->textFormat(), Qt::PlainText);
        QVERIFY(note->text().contains(u"<b>patch in March</b>"_s));
        QVERIFY(note->text().contains(u"office, print"_s));
        pane.setHost(rated(u"10.0.0.2 listed - - tcp:49665:open"_s));
        QVERIFY(!note->isVisibleTo(&pane));
    }

    /// The host sends some lines twice: why the list is shorter than what was read is said beside it.
    void repeatedLinesAreExplained()
    {
        auto host =
            std::make_shared<core::HostResult>(*rated(u"10.0.0.1 listed - - tcp:49665:open np:\\pipe\\x"_s));
        host->observation.entriesRead = 5;
        DetailsPane pane;
        pane.setHost(host);
        auto *explanation = pane.findChild<QLabel *>(u"detailsExplanation"_s);
        QVERIFY2(explanation->text().contains(u"3 line"_s), qPrintable(explanation->text()));
    }

    void durations_data()
    {
        QTest::addColumn<int>("seconds");
        QTest::addColumn<QString>("text");
        QTest::newRow("seconds") << 45 << u"45 s"_s;
        QTest::newRow("minutes") << 200 << u"3 min 20 s"_s;
        QTest::newRow("hours") << 7500 << u"2 h 5 min"_s;
        QTest::newRow("never negative") << -3 << u"0 s"_s;
    }

    void durations()
    {
        QFETCH(int, seconds);
        QTEST(duration(std::chrono::seconds(seconds)), "text");
    }
};

QTEST_MAIN(TestDetails)
#include "tst_details.moc"
