// SPDX-License-Identifier: GPL-3.0-or-later
// The real window for tests, with settings and a history of its own in a folder that is removed afterwards.
#pragma once

#include "history/scan_writer.h"
#include "ui/main_window.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace port135::test {

class ChosenFile : public ui::FileChooser
{
public:
    explicit ChosenFile(QString fileName)
        : m_fileName(std::move(fileName))
    {
    }
    QString saveName(QWidget *, const QString &, const QString &, const QString &) override
    {
        return m_fileName;
    }
    QString openName(QWidget *, const QString &, const QString &, const QString &) override
    {
        return m_fileName;
    }

    QString folderName(QWidget *, const QString &, const QString &) override { return m_fileName; }

private:
    QString m_fileName;
};

struct WindowFixture
{
    QTemporaryDir folder;
    ui::Session session{folder.filePath(QStringLiteral("settings.ini"))};
    program::Language language;
    std::unique_ptr<ui::MainWindow> window;

    /// In English, shown and exposed; results by host, unless another view is asked for.
    bool open(QSize size = {1280, 800}, const QString &view = QStringLiteral("hosts"))
    {
        session.settings().set(ui::Setting::ResultsView, view);
        language.use(QStringLiteral("en"));
        window = std::make_unique<ui::MainWindow>(session, language);
        window->resize(size);
        window->show();
        return QTest::qWaitForWindowExposed(window.get());
    }

    /// A scan of the practice network, until all its hosts are in the table.
    bool practice()
    {
        QSignalSpy settled(&session, &ui::Session::settled);
        action(ui::Command::Practice)->trigger();
        return session.service().isActive() && settled.wait(60'000);
    }

    QAction *action(ui::Command command) { return session.actions().action(command); }

    template <typename T>
    T *find(const QString &name)
    {
        auto *found = window->findChild<T *>(name);
        if (!found)
            qFatal("no %s in the window", qUtf8Printable(name));
        return found;
    }

    /// Writes a complete scan into the history.
    bool store(const QString &name, core::Timestamp started, const QList<core::HostResultPtr> &hosts)
    {
        history::ScanWriter writer(session.historyFile());
        history::NewScan scan;
        scan.name = name;
        scan.machine = QStringLiteral("admin-7");
        scan.record.targets = "10.20.0.0/22";
        scan.record.started = started;
        scan.record.options = core::ScanOptions::forProfile(core::Profile::Normal);
        scan.record.hosts = std::uint64_t(hosts.size());
        for (const auto &host : hosts)
            scan.plan.addresses.add(host->observation.address, host->observation.address);
        if (!writer.begin(scan))
            return false;
        writer.add(hosts);
        auto record = scan.record;
        record.ended = started + std::chrono::seconds(41);
        record.examined = std::uint64_t(hosts.size());
        for (const auto &host : hosts)
            ++record.counts[host->observation.outcome];
        return writer.finish(record, history::ScanStatus::Complete);
    }
};

} // namespace port135::test
