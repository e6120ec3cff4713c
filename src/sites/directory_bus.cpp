// SPDX-License-Identifier: GPL-3.0-or-later
#include "sites/directory_bus.h"

#include "core/clock.h"

#include <algorithm>
#include <charconv>
#include <cstdio>
#include <fstream>
#include <random>
#include <system_error>

namespace port135::sites {
namespace {

namespace fs = std::filesystem;

constexpr auto markFile = "port135-bus";
constexpr auto overFile = "over";
constexpr auto pausedFile = "paused";
constexpr const char *rooms[] = {"waiting", "taken", "results", "done", "given-up", "tmp"};
constexpr std::size_t mostMark = 4'096; // bytes
constexpr std::size_t mostUnit = 16u << 20;
constexpr std::size_t mostFrame = 256u << 20;
constexpr std::size_t shardDigits = 8;

std::string failureOf(const fs::path &file, const std::error_code &problem)
{
    return file.string() + ": " + problem.message();
}

std::string shardName(std::uint32_t shard)
{
    char text[16];
    std::snprintf(text, sizeof text, "%08u", unsigned(shard));
    return text;
}

/// "00000012", "00000012.a1.tokyo-pc-71", "00000012.a1.tokyo-pc-71.p135"; whatever else lies there is not
/// ours.
struct Name
{
    std::uint32_t shard = 0;
    std::uint32_t attempt = 0;
};

std::optional<std::uint32_t> numberOf(std::string_view text)
{
    std::uint32_t value = 0;
    const auto [end, problem] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (problem != std::errc() || end != text.data() + text.size())
        return std::nullopt;
    return value;
}

std::optional<Name> parse(std::string_view name)
{
    if (name.size() < shardDigits || name.size() > 128)
        return std::nullopt;
    const auto shard = numberOf(name.substr(0, shardDigits));
    if (!shard || *shard == 0)
        return std::nullopt;
    name.remove_prefix(shardDigits);
    if (name.empty())
        return Name{*shard, 0};
    if (!name.starts_with(".a"))
        return std::nullopt;
    name.remove_prefix(2);
    const auto attempt = numberOf(name.substr(0, name.find('.')));
    if (!attempt)
        return std::nullopt;
    return Name{*shard, *attempt};
}

std::vector<std::string> namesIn(const fs::path &folder)
{
    std::vector<std::string> names;
    std::error_code problem;
    for (fs::directory_iterator entry(folder, problem), end; !problem && entry != end;
         entry.increment(problem)) {
        auto name = entry->path().filename().string();
        if (parse(name) && fs::is_regular_file(entry->symlink_status(problem)))
            names.push_back(std::move(name));
    }
    std::sort(names.begin(), names.end());
    return names;
}

/// A file of the folder itself: who reads a pipe that somebody put there waits for ever, and a link leads to
/// what is not the bus's.
bool isFile(const fs::path &file)
{
    std::error_code problem;
    return fs::is_regular_file(fs::symlink_status(file, problem));
}

bool isFolder(const fs::path &folder)
{
    std::error_code problem;
    return fs::is_directory(fs::symlink_status(folder, problem));
}

/// Nothing where it is not there, or larger than `most`.
std::optional<std::string> contentOf(const fs::path &file, std::size_t most)
{
    if (!isFile(file))
        return std::nullopt;
    std::error_code problem;
    const auto size = fs::file_size(file, problem);
    if (problem || size > most)
        return std::nullopt;
    std::ifstream in(file, std::ios::binary);
    std::string content(static_cast<std::size_t>(size), '\0');
    in.read(content.data(), std::streamsize(content.size()));
    if (std::size_t(in.gcount()) != content.size() || in.bad())
        return std::nullopt;
    return content;
}

/// Its time becomes now, by the clock of the computer that it lies on. Never makes a file.
bool touch(const fs::path &file)
{
    if (!isFile(file))
        return false;
    std::fstream both(file, std::ios::in | std::ios::out | std::ios::binary);
    const int first = both.get();
    if (!both || first < 0)
        return false;
    both.seekp(0);
    both.put(static_cast<char>(first));
    both.close();
    return bool(both);
}

bool moved(const fs::path &from, const fs::path &to)
{
    std::error_code problem;
    fs::rename(from, to, problem);
    return !problem;
}

std::string plain(const std::string &worker)
{
    std::string kept;
    for (const char c : worker.substr(0, 40)) {
        const bool isPlain =
            (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-';
        kept += isPlain ? c : '-';
    }
    std::random_device random;
    return kept + '-' + std::to_string(random() % 1'000'000'000);
}

} // namespace

DirectoryBus::DirectoryBus(fs::path folder, const std::string &worker, std::chrono::milliseconds lease)
    : m_folder(std::move(folder))
    , m_worker(plain(worker))
    , m_lease(lease)
{
}

Bused<void> DirectoryBus::write(const fs::path &file, std::string_view bytes)
{
    const auto part = m_folder / "tmp" / (m_worker + '.' + file.filename().string());
    std::ofstream out(part, std::ios::binary | std::ios::trunc);
    out.write(bytes.data(), std::streamsize(bytes.size()));
    out.close();
    std::error_code problem;
    if (!out) {
        fs::remove(part, problem);
        return core::failure(failureOf(part, std::make_error_code(std::errc::io_error)));
    }
    fs::rename(part, file, problem);
    if (problem)
        return core::failure(failureOf(file, problem));
    return {};
}

Bused<void> DirectoryBus::open(const std::string &plan)
{
    std::error_code problem;
    fs::create_directories(m_folder, problem);
    if (problem)
        return core::failure(failureOf(m_folder, problem));
    const std::string mark = "port135 bus 1\n" + plan + "\n";
    const auto known = contentOf(m_folder / markFile, mostMark);
    const bool isOver = fs::exists(m_folder / overFile, problem);
    if (known && *known != mark && !isOver)
        return core::failure(m_folder.string() + ": another scan is under way in this folder");
    if (known && isOver) {
        for (const char *room : rooms) {
            for (const auto &name : namesIn(m_folder / room))
                fs::remove(m_folder / room / name, problem);
        }
        fs::remove(m_folder / overFile, problem);
    }
    for (const char *room : rooms) {
        fs::create_directory(m_folder / room, problem);
        if (problem)
            return core::failure(failureOf(m_folder / room, problem));
    }
    for (const char *room : rooms) {
        if (!isFolder(m_folder / room))
            return core::failure((m_folder / room).string() + ": a link, where a folder belongs");
    }
    fs::remove(m_folder / pausedFile, problem);
    m_mark = mark;
    return write(m_folder / markFile, mark);
}

/// Whoever took the folder for another scan since then: its results are not ours to judge.
Bused<void> DirectoryBus::checkMark() const
{
    if (const auto known = contentOf(m_folder / markFile, mostMark); known && *known != m_mark)
        return core::failure(m_folder.string() + ": another scan has been begun in this folder");
    return {};
}

bool DirectoryBus::isOpen() const
{
    std::error_code problem;
    return isFile(m_folder / markFile) && isFolder(m_folder / "tmp");
}

Bused<void> DirectoryBus::offer(std::uint32_t shard, std::string_view unit)
{
    if (!m_known) {
        m_known.emplace();
        for (const char *room : {"waiting", "taken", "results", "done", "given-up"}) {
            for (const auto &name : namesIn(m_folder / room))
                m_known->insert(parse(name)->shard);
        }
    }
    const auto file = m_folder / "waiting" / shardName(shard);
    if (!m_known->insert(shard).second) {
        // What waits there under our name may be anybody's; what is gone meanwhile, a worker has.
        const auto there = contentOf(file, mostUnit);
        if (!there || *there == unit)
            return {};
    }
    return write(file, unit);
}

Bused<std::vector<Delivery>> DirectoryBus::collect()
{
    if (const auto ours = checkMark(); !ours)
        return core::failure(ours.error());
    constexpr std::size_t atOnce = 16u << 20; // bytes, and one more result
    std::vector<Delivery> deliveries;
    std::size_t size = 0;
    for (const auto &name : namesIn(m_folder / "results")) {
        if (size >= atOnce)
            break;
        if (!m_collected.insert(name).second)
            continue;
        auto frame = contentOf(m_folder / "results" / name, mostFrame);
        size += frame ? frame->size() : 0;
        deliveries.push_back({parse(name)->shard, frame ? std::move(*frame) : std::string(), name});
    }
    return deliveries;
}

Bused<void> DirectoryBus::refuse(const Delivery &delivery, std::string_view unit)
{
    if (auto ours = checkMark(); !ours)
        return ours;
    std::error_code problem;
    fs::remove(m_folder / "results" / delivery.name, problem);
    m_collected.erase(delivery.name);
    const auto name = shardName(delivery.shard);
    for (const auto &done : namesIn(m_folder / "done")) {
        if (done.starts_with(name))
            fs::remove(m_folder / "done" / done, problem);
    }
    return write(m_folder / "waiting" / name, unit);
}

std::vector<std::uint32_t> DirectoryBus::givenUp()
{
    std::vector<std::uint32_t> shards;
    for (const auto &name : namesIn(m_folder / "given-up"))
        shards.push_back(parse(name)->shard);
    return shards;
}

void DirectoryBus::setPaused(bool paused)
{
    std::error_code problem;
    if (paused)
        (void)write(m_folder / pausedFile, "paused\n");
    else
        fs::remove(m_folder / pausedFile, problem);
}

void DirectoryBus::close()
{
    if (!m_mark.empty() && !checkMark())
        return; // not ours any more
    (void)write(m_folder / overFile, "over\n");
}

bool DirectoryBus::isClosed()
{
    std::error_code problem;
    return fs::exists(m_folder / overFile, problem)
        || (!fs::exists(m_folder / markFile, problem) && !problem);
}

std::optional<DirectoryBus::Time> DirectoryBus::folderTime()
{
    const auto file = m_folder / "tmp" / (m_worker + ".now");
    {
        std::ofstream out(file, std::ios::binary | std::ios::trunc);
        out.put('.');
    }
    std::error_code problem;
    const auto time = fs::last_write_time(file, problem);
    return problem ? std::nullopt : std::optional(time);
}

std::optional<std::chrono::milliseconds> DirectoryBus::clockOffset()
{
    const auto there = folderTime();
    if (!there)
        return std::nullopt;
    return std::chrono::duration_cast<std::chrono::milliseconds>(Time::clock::now() - *there);
}

Bused<std::optional<Task>> DirectoryBus::fetch()
{
    std::error_code problem;
    if (fs::exists(m_folder / pausedFile, problem))
        return std::optional<Task>();
    auto task = fetchWaiting();
    if (!task || *task)
        return task;
    return fetchExpired();
}

Bused<std::optional<Task>> DirectoryBus::fetchWaiting()
{
    if (m_waiting.empty()) {
        m_waiting = namesIn(m_folder / "waiting");
        // Workers that begin at the same place would be in each other's way.
        if (!m_waiting.empty()) {
            std::random_device random;
            std::rotate(m_waiting.begin(), m_waiting.begin() + std::ptrdiff_t(random() % m_waiting.size()),
                        m_waiting.end());
        }
    }
    while (!m_waiting.empty()) {
        const auto name = std::move(m_waiting.back());
        m_waiting.pop_back();
        const auto number = parse(name);
        if (!number || number->attempt != 0)
            continue;
        const auto from = m_folder / "waiting" / name;
        const auto taken = name + ".a1." + m_worker;
        // Its time first: a lease that began long ago would be taken away at once.
        if (!touch(from) || !moved(from, m_folder / "taken" / taken))
            continue; // another was quicker
        auto unit = contentOf(m_folder / "taken" / taken, mostUnit);
        if (!unit)
            continue;
        return std::optional(Task{number->shard, 1, std::move(*unit), taken});
    }
    return std::optional<Task>();
}

Bused<std::optional<Task>> DirectoryBus::fetchExpired()
{
    const auto names = namesIn(m_folder / "taken");
    if (names.empty())
        return std::optional<Task>();
    const auto now = folderTime();
    if (!now)
        return core::failure(failureOf(m_folder / "tmp", std::make_error_code(std::errc::io_error)));
    for (const auto &name : names) {
        const auto from = m_folder / "taken" / name;
        std::error_code problem;
        const auto time = fs::last_write_time(from, problem);
        // A time that lies ahead is no lease for ever: somebody wrote it, or the folder's clock was set back.
        const auto age = *now - time;
        if (problem || (age < m_lease && age > -m_lease))
            continue;
        const auto number = *parse(name);
        // Its worker died between its result and its word for it.
        if (fs::exists(m_folder / "results" / (name + ".p135"), problem)) {
            moved(from, m_folder / "done" / name);
            continue;
        }
        if (number.attempt >= mostAttempts) {
            moved(from, m_folder / "given-up" / name);
            continue;
        }
        const auto taken =
            shardName(number.shard) + ".a" + std::to_string(number.attempt + 1) + '.' + m_worker;
        if (!touch(from) || !moved(from, m_folder / "taken" / taken))
            continue;
        auto unit = contentOf(m_folder / "taken" / taken, mostUnit);
        if (!unit)
            continue;
        return std::optional(Task{number.shard, number.attempt + 1, std::move(*unit), taken});
    }
    return std::optional<Task>();
}

bool DirectoryBus::extend(const Task &task)
{
    return touch(m_folder / "taken" / task.name);
}

Bused<void> DirectoryBus::publish(const Task &task, std::string_view frame)
{
    return write(m_folder / "results" / (task.name + ".p135"), frame);
}

bool DirectoryBus::acknowledge(const Task &task)
{
    return moved(m_folder / "taken" / task.name, m_folder / "done" / task.name);
}

void DirectoryBus::giveBack(const Task &task)
{
    moved(m_folder / "taken" / task.name, m_folder / "waiting" / shardName(task.shard));
}

} // namespace port135::sites
