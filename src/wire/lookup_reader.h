// SPDX-License-Identifier: GPL-3.0-or-later
// The answer to ept_lookup [C706 Appendix O, MS-RPCE 2.2.1.2.4], read while it comes.
#pragma once

#include "core/endpoint.h"
#include "wire/ndr.h"
#include "wire/piece_reader.h"

#include <vector>

namespace port135::wire {

/// What a lookup answer says beside its entries.
struct LookupSummary
{
    ReadStatus status = ReadStatus::Malformed; ///< Ok or Malformed
    const char *reason = ""; ///< why it is malformed; static
    ContextHandle handle; ///< null: there is no more to ask for
    std::uint32_t entries = 0; ///< that were read, those above the limit included
    bool limited = false; ///< there were more entries than the limit
    bool damaged = false; ///< something in it breaks the rules; what is beside it was read
    bool textCut = false; ///< a text was longer than what is kept of it (limits.h)
    std::uint32_t rpcStatus =
        0; ///< only if Ok; status::EptNotRegistered may come together with the last entries
};

/// The lines and towers of an answer one by one: all lines come before the first tower.
class LookupWalker : public PieceReader
{
public:
    class Taker
    {
    public:
        virtual void begin(const ArrayHeader &array) = 0;
        /// `annotation` is raw, without the final NUL.
        virtual void line(const core::Uuid &object, Bytes annotation) = 0;
        /// Of the next line; nullptr where it has none.
        virtual void tower(const Bytes *tower) = 0;

    protected:
        ~Taker() = default;
    };

    /// `taker` outlives the walker. Of longer annotations and towers these many bytes are handed out.
    LookupWalker(Taker &taker, std::size_t annotation, std::size_t tower);

    /// Bytes of memory: of an element that is not whole, and of what is remembered of lines without towers.
    std::size_t held() const { return PieceReader::held() + m_towerless.capacity() * sizeof m_towerless[0]; }

    /// The stub ended here.
    LookupSummary finish();
    /// From this line on it is not known which tower belongs to which line, as one lost its pointer; mostly
    /// there is no such line. After finish().
    std::size_t firstUnpaired() const { return m_firstUnpaired; }

private:
    enum class Part : std::uint8_t {
        Head,
        Lines,
        MoreLines, ///< or the first tower
        Towers,
        Status,
        LateStatus, ///< the one read was a gap
    };

    std::size_t take(Bytes bytes) override;
    std::size_t takeHead(Bytes bytes);
    std::size_t takeLine(Bytes bytes, std::size_t ahead);
    std::size_t takeMoreLines(Bytes bytes);
    std::size_t takeTower(Bytes bytes, std::size_t ahead);
    std::size_t takeWhole(Bytes bytes);
    void beginTowers();
    std::size_t takeStatus(Bytes bytes);
    void passTowerless();
    std::size_t malformed(const char *reason);

    Taker &m_taker;
    const std::size_t m_mostAnnotation;
    const std::size_t m_mostTower;
    Part m_part = Part::Head;
    LookupSummary m_summary;
    std::uint32_t m_count = 0; ///< of lines
    std::uint32_t m_more = 0; ///< that there may be beside these
    std::uint32_t m_line = 0; ///< the next one
    std::vector<std::uint32_t> m_towerless; ///< numbers of lines without a tower: hardly ever any
    std::size_t m_passed = 0; ///< of them
    std::size_t m_firstUnpaired = std::uint32_t(-1);
};

/// Appends an Endpoint for every line to a vector.
class LookupReader final : private LookupWalker::Taker
{
public:
    /// At most `limit` of them; `endpoints` outlives the reader. See appendLookupResponse.
    LookupReader(std::vector<core::Endpoint> &endpoints, std::size_t limit);

    void feed(Bytes piece, StubEncoding encoding);
    bool hasBegun() const { return m_walker.hasBegun(); }
    /// Bytes of memory held for the texts of the lines and for what is not whole yet.
    std::size_t held() const { return m_textBytes + m_walker.held(); }
    /// Of the texts alone.
    std::size_t textBytes() const { return m_textBytes; }
    /// The stub ended here: lines whose tower did not come are taken away.
    LookupSummary finish();

private:
    void begin(const ArrayHeader &array) override;
    void line(const core::Uuid &object, Bytes annotation) override;
    void tower(const Bytes *tower) override;

    std::vector<core::Endpoint> &m_endpoints;
    const std::size_t m_first; ///< of them
    const std::size_t m_limit;
    std::size_t m_most = 0; ///< endpoints with those of this answer
    std::size_t m_atHand = 0; ///< bytes of the first piece
    std::size_t m_towers = 0;
    std::size_t m_textBytes = 0;
    bool m_damaged = false;
    bool m_textCut = false;
    LookupWalker m_walker;
};

} // namespace port135::wire
