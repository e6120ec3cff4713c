// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "codec/scan_record_codec.h"
#include "program/language.h"
#include "ui/main_window.h"
#include "ui/pages/settings_page.h"
#include "ui/pages/topic_view.h"
#include "ui/request_settings.h"
#include "ui/settings.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QProcess>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>

using namespace port135;
using namespace port135::ui;
using namespace Qt::StringLiterals;

class TestSettings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QVERIFY(m_folder.isValid());
        m_file = m_folder.filePath(u"settings-%1.ini"_s.arg(m_number++));
    }

    void namesAreUnique()
    {
        QSet<QString> names;
        for (const auto &row : settingDefinitions())
            names += QString::fromLatin1(row.name);
        QCOMPARE(std::size_t(names.size()), settingDefinitions().size());
    }

    void defaultsAreWithinTheirBounds()
    {
        for (const auto &row : settingDefinitions())
            QVERIFY2(settingProblem(row.key, row.defaultValue()).isEmpty(), row.name);
    }

    void everyDefaultSurvivesTheFile()
    {
        {
            Settings settings(m_file);
            for (const auto &row : settingDefinitions()) {
                if (row.kind != SettingKind::State)
                    QVERIFY2(settings.set(row.key, row.defaultValue()), row.name);
            }
        }
        const Settings again(m_file);
        for (const auto &row : settingDefinitions()) {
            if (row.kind != SettingKind::State)
                QCOMPARE(again.value(row.key).toString(), row.defaultValue().toString());
        }
    }

    void valuesAreCheckedInWords_data()
    {
        QTest::addColumn<Setting>("key");
        QTest::addColumn<QVariant>("value");
        QTest::addColumn<bool>("allowed");
        QTest::newRow("hosts at once") << Setting::InFlight << QVariant(64) << true;
        QTest::newRow("hosts as the profile has it") << Setting::InFlight << QVariant(0) << true;
        QTest::newRow("too many hosts at once") << Setting::InFlight << QVariant(65537) << false;
        QTest::newRow("negative rate") << Setting::Rate << QVariant(-1) << false;
        QTest::newRow("rate in words") << Setting::Rate << QVariant(u"fast"_s) << false;
        QTest::newRow("timeout too short") << Setting::ConnectTimeout << QVariant(9) << false;
        QTest::newRow("shortest timeout") << Setting::ConnectTimeout << QVariant(10) << true;
        QTest::newRow("timeout too long") << Setting::AnswerTimeout << QVariant(60001) << false;
        QTest::newRow("no attempt") << Setting::Attempts << QVariant(0) << false;
        QTest::newRow("known profile") << Setting::Profile << QVariant(u"gentle"_s) << true;
        QTest::newRow("unknown profile") << Setting::Profile << QVariant(u"brutal"_s) << false;
        QTest::newRow("unknown colours") << Setting::Theme << QVariant(u"purple"_s) << false;
        QTest::newRow("language of the system") << Setting::Language << QVariant(QString()) << true;
        QTest::newRow("unknown language") << Setting::Language << QVariant(u"tlh"_s) << false;
        QTest::newRow("management networks")
            << Setting::ManagementNetworks << QVariant(u"10.0.0.0/24, 10.1.1.5-9"_s) << true;
        QTest::newRow("nonsense network")
            << Setting::ManagementNetworks << QVariant(u"10.0.0.0/99"_s) << false;
        QTest::newRow("a name as network")
            << Setting::ManagementNetworks << QVariant(u"srv-7.example"_s) << false;
        QTest::newRow("clients of services")
            << Setting::ServiceClients << QVariant(u"R5=10.0.0.0/8\n\nr34=10.1.0.0/16, 10.2.0.0/16"_s)
            << true;
        QTest::newRow("clients of a rule without such a step")
            << Setting::ServiceClients << QVariant(u"R6=10.0.0.0/8"_s) << false;
        QTest::newRow("clients of no rule") << Setting::ServiceClients << QVariant(u"10.0.0.0/8"_s) << false;
        QTest::newRow("name of a person") << Setting::Operator << QVariant(u"田中 花子"_s) << true;
        QTest::newRow("line break in a name") << Setting::Operator << QVariant(u"a\nb"_s) << false;
        QTest::newRow("very long name") << Setting::Operator << QVariant(QString(201, u'x')) << false;
        QTest::newRow("syslog receiver") << Setting::SyslogReceiver << QVariant(u"log.example:514"_s) << true;
        QTest::newRow("syslog over TCP")
            << Setting::SyslogReceiver << QVariant(u"tcp://log.example:601"_s) << true;
        QTest::newRow("syslog at a web address")
            << Setting::SyslogReceiver << QVariant(u"https://log.example"_s) << false;
        QTest::newRow("webhook") << Setting::Webhook << QVariant(u"https://hooks.example/a"_s) << true;
        QTest::newRow("webhook to a file") << Setting::Webhook << QVariant(u"file:///etc/passwd"_s) << false;
        QTest::newRow("smallest history") << Setting::HistoryMegabytes << QVariant(9) << false;
    }

    void valuesAreCheckedInWords()
    {
        QFETCH(Setting, key);
        QFETCH(QVariant, value);
        QFETCH(bool, allowed);
        const QString problem = settingProblem(key, value);
        QCOMPARE(problem.isEmpty(), allowed);
        // Words, and a sentence of them.
        QVERIFY(allowed || (problem.size() > 15 && problem.endsWith(u'.')));
        Settings settings(m_file);
        const QVariant before = settings.value(key);
        QSignalSpy changed(&settings, &Settings::changed);
        QCOMPARE(settings.set(key, value), allowed);
        QCOMPARE(settings.value(key).toString(), (allowed ? value : before).toString());
        QCOMPARE(changed.count(), allowed && value != before ? 1 : 0);
    }

    void damagedFileGivesDefaults()
    {
        QFile file(m_file);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("[Scan]\nRate=lots\nAttempts=99\nProfile=warp\n[View]\nTheme=plaid\n");
        file.close();
        const Settings settings(m_file);
        for (const auto key : {Setting::Rate, Setting::Attempts, Setting::Profile, Setting::Theme})
            QCOMPARE(settings.value(key), definition(key).defaultValue());
    }

    void storedFilesNameTheirVersion()
    {
        {
            Settings settings(m_file);
            QVERIFY(settings.set(Setting::Rate, 50));
        }
        QCOMPARE(QSettings(m_file, QSettings::IniFormat).value(u"Port135/SettingsVersion"_s).toInt(), 1);
        QCOMPARE(Settings(m_file).value(Setting::Rate).toInt(), 50);
    }

    void olderSettingsAreKept()
    {
        writeFile("[Scan]\nRate=50\nExclusions=10.0.0.1, 10.0.0.9\n");
        const Settings settings(m_file);
        QVERIFY(settings.refusal().isEmpty());
        QCOMPARE(settings.value(Setting::Rate).toInt(), 50);
        QCOMPARE(settings.value(Setting::Exclusions).toStringList(),
                 QStringList({u"10.0.0.1"_s, u"10.0.0.9"_s}));
        QCOMPARE(QSettings(m_file, QSettings::IniFormat).value(u"Port135/SettingsVersion"_s).toInt(), 1);
    }

    void laterSettingsAreNeitherReadNorWritten()
    {
        const QByteArray stored = "[Port135]\nSettingsVersion=2\n[Scan]\nRate=50\n";
        writeFile(stored);
        {
            Settings settings(m_file);
            QVERIFY(settings.refusal().contains(m_file));
            QCOMPARE(settings.value(Setting::Rate).toInt(), 0);
            QVERIFY(!settings.set(Setting::Rate, 70));
        }
        QCOMPARE(readFile(), stored);
    }

    void windowDoesNotOpenWithLaterSettings_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("words");
        QTest::newRow("English") << u"en"_s << u"was written by a later version of Port135"_s;
        QTest::newRow("Japanese") << u"ja"_s << u"新しいバージョン"_s;
    }

    void windowDoesNotOpenWithLaterSettings()
    {
        QFETCH(QString, language);
        QFETCH(QString, words);
        const QTemporaryDir folder;
        m_file = folder.filePath(u"port135.ini"_s);
        const QByteArray stored = "[Port135]\nSettingsVersion=2\n[Scan]\nExclusions=10.0.0.1\n";
        writeFile(stored);
        QProcess window;
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"PORT135_DATA"_s, folder.path());
        window.setProcessEnvironment(environment);
        window.start(QStringLiteral(PORT135_WINDOW), {u"--lang"_s, language});
        QVERIFY(window.waitForFinished(60'000));
        const QString said = QString::fromUtf8(window.readAllStandardError());
        QVERIFY2(said.contains(words) && said.contains(m_file), qUtf8Printable(said));
        QCOMPARE(window.exitCode(), 2);
        QCOMPARE(readFile(), stored);
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList{u"port135.ini"_s});
    }

    void settingsChangeTheRequest()
    {
        Settings settings(m_file);
        pipeline::ScanRequest request;
        request.options = core::ScanOptions::forProfile(core::Profile::Normal);
        const auto plain = request.options;
        applySettings(request, settings);
        QCOMPARE(request.options.inFlight, plain.inFlight);
        QCOMPARE(request.options.rate, plain.rate);
        QVERIFY(request.options.connectTimeout == plain.connectTimeout);
        QCOMPARE(request.options.limits.evidence, plain.limits.evidence);
        settings.set(Setting::InFlight, 7);
        settings.set(Setting::Rate, 50);
        settings.set(Setting::ConnectTimeout, 250);
        settings.set(Setting::AnswerTimeout, 350);
        settings.set(Setting::Attempts, 1);
        settings.set(Setting::TryPorts, false);
        settings.set(Setting::AskIdentity, false);
        settings.set(Setting::AskDns, false);
        settings.set(Setting::KeepEvidence, false);
        applySettings(request, settings);
        QCOMPARE(request.options.inFlight, 7U);
        QCOMPARE(request.options.rate, 50U);
        QVERIFY(request.options.connectTimeout == std::chrono::milliseconds(250));
        QVERIFY(request.options.answerTimeout == std::chrono::milliseconds(350));
        QCOMPARE(request.options.attempts, 1U);
        QVERIFY(!request.options.stages.reach);
        QVERIFY(!request.options.stages.identity);
        QVERIFY(!request.reverseDns);
        QCOMPARE(request.options.limits.evidence, 0U);
    }

    /// Whatever is on or off, or a figure, and has to do with scans.
    void everySettingOfAScanReachesTheRequest()
    {
        int met = 0;
        for (const auto &row : settingDefinitions()) {
            const bool isFlag = row.kind == SettingKind::Flag;
            if ((!isFlag && row.kind != SettingKind::Number)
                || !QLatin1StringView(row.name).startsWith("Scan/"_L1))
                continue;
            ++met;
            Settings settings(m_file);
            const auto stored = [&settings] {
                pipeline::ScanRequest request;
                applySettings(request, settings);
                core::ScanRecord record;
                record.options = request.options;
                return std::pair(codec::encodeRecord(record), request.reverseDns);
            };
            const auto before = stored();
            QVERIFY(settings.set(row.key,
                                 isFlag ? QVariant(!row.defaultValue().toBool()) : QVariant(row.highest)));
            QVERIFY2(stored() != before, row.name);
        }
        QVERIFY(met >= 9);
    }

    /// Every field of the page, by hand, into the file and back into a new page.
    void pageRoundTrip()
    {
        {
            Session session(m_file);
            SettingsPage page(session);
            createAll(page);
            int fields = 0;
            for (const auto &row : settingDefinitions()) {
                auto *field = page.findChild<QWidget *>(objectName(row));
                if (!field)
                    continue;
                ++fields;
                if (auto *box = qobject_cast<QCheckBox *>(field))
                    box->toggle();
                else if (auto *number = qobject_cast<QSpinBox *>(field))
                    number->setValue(row.highest);
                else if (auto *line = qobject_cast<QLineEdit *>(field))
                    QTest::keyClicks(line, textFor(row.key));
                else if (auto *text = qobject_cast<QPlainTextEdit *>(field))
                    text->setPlainText(textFor(row.key));
                else if (auto *combo = qobject_cast<QComboBox *>(field)) {
                    combo->setCurrentIndex(combo->count() - 1);
                    Q_EMIT combo->activated(combo->currentIndex());
                } else
                    QFAIL(row.name);
                QVERIFY2(session.settings().value(row.key) != row.defaultValue(), row.name);
            }
            QVERIFY(fields >= 20);
        }
        Session session(m_file);
        SettingsPage page(session);
        createAll(page);
        for (const auto &row : settingDefinitions()) {
            auto *field = page.findChild<QWidget *>(objectName(row));
            if (!field)
                continue;
            const QVariant stored = session.settings().value(row.key);
            QVERIFY2(stored != row.defaultValue(), row.name);
            if (auto *box = qobject_cast<QCheckBox *>(field))
                QCOMPARE(box->isChecked(), stored.toBool());
            else if (auto *number = qobject_cast<QSpinBox *>(field))
                QCOMPARE(number->value(), stored.toInt());
            else if (auto *line = qobject_cast<QLineEdit *>(field))
                QCOMPARE(line->text(), stored.toString());
            else if (auto *text = qobject_cast<QPlainTextEdit *>(field))
                QCOMPARE(text->toPlainText(), stored.toString());
            else if (auto *combo = qobject_cast<QComboBox *>(field))
                QCOMPARE(combo->currentData().toString(), stored.toString());
        }
    }

    void badValueIsRefusedBelowItsField()
    {
        Session session(m_file);
        SettingsPage page(session);
        createAll(page);
        auto *webhook = page.findChild<QLineEdit *>(u"settingNotifyWebhook"_s);
        auto *problem = page.findChild<QLabel *>(u"settingNotifyWebhookProblem"_s);
        QVERIFY(webhook && problem);
        QVERIFY(problem->isHidden());
        QTest::keyClicks(webhook, u"ftp://x"_s);
        QVERIFY(!problem->isHidden());
        QVERIFY(!problem->text().isEmpty());
        QVERIFY(session.settings().value(Setting::Webhook).toString().isEmpty());
        webhook->selectAll();
        QTest::keyClicks(webhook, u"https://hooks.example/a"_s);
        QVERIFY(problem->isHidden());
        QCOMPARE(session.settings().value(Setting::Webhook).toString(), u"https://hooks.example/a"_s);
    }

    void fieldsFollowChangesMadeElsewhere()
    {
        Session session(m_file);
        SettingsPage page(session);
        createAll(page);
        session.settings().set(Setting::Rate, 77);
        QCOMPARE(page.findChild<QSpinBox *>(u"settingScanRate"_s)->value(), 77);
        session.settings().set(Setting::Profile, u"fast"_s);
        QCOMPARE(page.findChild<QComboBox *>(u"settingScanProfile"_s)->currentData().toString(), u"fast"_s);
        session.settings().set(Setting::AskDns, false);
        QVERIFY(!page.findChild<QCheckBox *>(u"settingScanAskDns"_s)->isChecked());
    }

private:
    void writeFile(const QByteArray &text) const
    {
        QFile file(m_file);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(text), text.size());
    }
    QByteArray readFile() const
    {
        QFile file(m_file);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static QString objectName(const SettingDefinition &row)
    {
        return u"setting"_s + QString::fromLatin1(row.name).remove(u'/');
    }
    static QString textFor(Setting key)
    {
        if (key == Setting::ManagementNetworks)
            return u"10.9.0.0/24"_s;
        if (key == Setting::ServiceClients)
            return u"R5=10.9.0.0/24"_s;
        if (key == Setting::SyslogReceiver)
            return u"log.example:514"_s;
        if (key == Setting::Webhook)
            return u"https://hooks.example/a"_s;
        return u"Some text"_s;
    }
    static void createAll(SettingsPage &page)
    {
        for (int topic = 0; topic < page.topics().count(); ++topic)
            page.topics().topic(topic);
    }

    QTemporaryDir m_folder;
    QString m_file;
    int m_number = 0;
};

QTEST_MAIN(TestSettings)
#include "tst_settings.moc"
