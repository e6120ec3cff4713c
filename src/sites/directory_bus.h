// SPDX-License-Identifier: GPL-3.0-or-later
// A shared folder as a bus: locks by rename, leases by the times of files as the folder's own computer has
// them, no daemon. docs/architecture.md says what lies where.
#pragma once

#include "sites/bus.h"

#include <chrono>
#include <filesystem>
#include <set>

namespace port135::sites {

class DirectoryBus final : public Bus
{
public:
    static constexpr std::chrono::milliseconds usualLease{60'000};

    /// `worker` is part of file names: letters, digits and hyphens are kept of it.
    DirectoryBus(std::filesystem::path folder, const std::string &worker,
                 std::chrono::milliseconds lease = usualLease);

    /// Makes the folder ready for the scan with this plan (see codec::planHash()); what is there of the same
    /// plan, and not closed, stays: the scan goes on. Refused where another scan is under way in it.
    Bused<void> open(const std::string &plan);
    /// A worker: false while nobody has opened it.
    bool isOpen() const;

    Bused<void> offer(std::uint32_t shard, std::string_view unit) override;
    Bused<std::vector<Delivery>> collect() override;
    Bused<void> refuse(const Delivery &delivery, std::string_view unit) override;
    std::vector<std::uint32_t> givenUp() override;
    void setPaused(bool paused) override;
    void close() override;

    Bused<std::optional<Task>> fetch() override;
    bool extend(const Task &task) override;
    Bused<void> publish(const Task &task, std::string_view frame) override;
    bool acknowledge(const Task &task) override;
    void giveBack(const Task &task) override;
    bool isClosed() override;

    std::chrono::milliseconds lease() const { return m_lease; }
    /// This computer's clock minus that of the folder's computer.
    std::optional<std::chrono::milliseconds> clockOffset();

private:
    using Time = std::filesystem::file_time_type;

    Bused<void> checkMark() const;
    std::optional<Time> folderTime();
    Bused<std::optional<Task>> fetchWaiting();
    Bused<std::optional<Task>> fetchExpired();
    Bused<void> write(const std::filesystem::path &file, std::string_view bytes);

    std::filesystem::path m_folder;
    std::string m_worker;
    std::chrono::milliseconds m_lease;
    std::string m_mark; ///< what open() wrote; empty: a worker
    std::vector<std::string> m_waiting; ///< names as last listed
    std::set<std::string> m_collected;
    std::optional<std::set<std::uint32_t>> m_known; ///< shards that somebody has offered
};

} // namespace port135::sites
