// SPDX-License-Identifier: GPL-3.0-or-later
// The frame: a scan, or a part of one, as it travels: files that are carried (*.p135), pipes, folders. What
// was seen, not how it is judged: ratings are made where parts come together. docs/architecture.md has the
// layout.
#pragma once

#include "codec/decode_error.h"
#include "codec/host_codec.h"
#include "codec/scan_plan.h"
#include "codec/split.h"
#include "core/scan_record.h"
#include "core/sha256.h"
#include "sign/key.h"

#include <cstddef>
#include <deque>
#include <functional>
#include <future>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace port135::codec {

/// This version and the one before are read.
inline constexpr std::uint64_t frameVersion = 1;
inline constexpr std::uint64_t oldestFrameVersion = 1;

/// What stands in front of the hosts.
struct FrameHeader
{
    std::string scan; ///< uuid: of the scan of this computer
    core::ScanRecord record; ///< targets, options, beginning; `parts` only of what was merged
    SharedPlan plan; ///< of the whole scan
    std::uint32_t shard = 1; ///< 1 .. shards; 0: merged, see record.parts
    std::uint32_t shards = 1;
    std::string machine;
    std::string operatorName;
    std::string name; ///< of the scan in the history
    std::string note;
    std::uint32_t attempt = 1; ///< how often the shard was begun
};

/// Of a scan as it is kept: who made it is left to the caller.
FrameHeader frameHeader(const core::ScanRecord &record, const ScanPlan &plan);

/// What stands behind them.
struct FrameEnd
{
    core::Timestamp ended{};
    std::uint64_t hosts = 0; ///< to examine
    std::uint64_t examined = 0;
    std::uint64_t written = 0; ///< in this frame, names without an address among them
    bool stoppedEarly = false;
    std::optional<std::chrono::milliseconds>
        clockOffset; ///< our clock minus that of the place the frame goes to
};

struct FrameError
{
    enum class Kind {
        CannotRead,
        NotAFrame,
        Newer,
        Cut, ///< ends too early
        Damaged,
        WrongDigest, ///< not the bytes that were written
        WrongSignature,
    };
    Kind kind = Kind::Damaged;
};

template <typename Value>
using Framed = core::Result<Value, FrameError>;

/// One thread. Hosts wait until a block of them is full (some 256 KiB).
class FrameWriter
{
public:
    /// False: the bytes could not be written; then nothing more is.
    using Sink = std::function<bool(std::string_view)>;

    /// `key` outlives the writer; null: unsigned.
    FrameWriter(Sink sink, const FrameHeader &header, const sign::SecretKey *key = nullptr);

    void add(const core::HostResult &host);
    /// Of another frame or a history: its facts are handed on as the bytes they are, ratings left out.
    void add(const EncodedHost &host);
    /// `end.written` is filled in. False where anything could not be written.
    bool finish(FrameEnd end);
    bool ok() const { return m_ok; }
    /// After finish().
    const core::Sha256::Digest &digest() const { return m_digest; }

private:
    struct Waiting
    {
        char type = 0;
        std::size_t size = 0; ///< unpacked
        std::future<std::string> packed;
    };
    void put(std::string_view bytes);
    void block(char type, std::string content);
    void writeWaiting(std::size_t most);
    void flushHosts();
    void flushQuiet();

    Sink m_sink;
    const sign::SecretKey *m_key;
    core::Sha256 m_hash;
    core::Sha256::Digest m_digest{};
    std::string m_hosts;
    std::vector<EncodedHost> m_quiet;
    std::deque<Waiting> m_waiting;
    std::uint64_t m_written = 0;
    bool m_ok = true;
};

/// Takes bytes from anybody: no block is larger than a host can be, and no memory is taken for what is not
/// there.
class FrameReader
{
public:
    /// Up to `size` bytes to `to`; 0: the end; -1: an error.
    using Source = std::function<std::ptrdiff_t(char *to, std::size_t size)>;

    explicit FrameReader(Source source);

    /// First of all.
    Framed<FrameHeader> header();
    /// Then again and again, until it gives none: then end() stands.
    Framed<std::vector<EncodedHost>> next();
    /// Instead of next(), without a look at the hosts: one block of them. False: that was the end.
    Framed<bool> skip();
    /// Of every frame, checked: what next() found behind the last host.
    const FrameEnd &end() const { return m_end; }
    const core::Sha256::Digest &digest() const { return m_digest; }
    /// Empty: unsigned, or not to be checked: see isUnchecked().
    const std::optional<sign::PublicKey> &signer() const { return m_signer; }
    /// It has a signature, which a program without libsodium cannot check.
    bool isUnchecked() const { return m_isUnchecked; }
    /// Bytes read.
    std::uint64_t position() const { return m_position; }

private:
    struct Block
    {
        char type = 0;
        std::string content;
    };
    Framed<void> take(std::string &to, std::size_t size);
    Framed<std::uint64_t> number();
    Framed<Block> block(bool unpacks = true);
    Framed<void> readEnd(std::string_view content);

    Source m_source;
    std::unique_ptr<char[]> m_buffer;
    std::size_t m_filled = 0;
    std::size_t m_at = 0;
    core::Sha256 m_hash;
    FrameEnd m_end;
    core::Sha256::Digest m_digest{};
    std::optional<sign::PublicKey> m_signer;
    std::uint64_t m_position = 0;
    std::uint64_t m_read = 0;
    bool m_isOver = false;
    bool m_skips = false;
    bool m_isUnchecked = false;
};

/// Bytes in memory; they outlive the source.
FrameReader::Source sourceOf(std::string_view bytes);

} // namespace port135::codec
