// SPDX-License-Identifier: GPL-3.0-or-later
#include "wire/lookup_reader.h"

#include "wire/binding.h"
#include "wire/epm.h"
#include "wire/limits.h"
#include "wire/pdu.h"

#include <algorithm>

namespace port135::wire {
namespace {

/// Object, referent, annotation offset and length, in the shorter encoding.
constexpr std::size_t smallestEntry = 28;
/// Whoever counts more than fit into the longest call lies.
constexpr std::uint32_t mostLines = largestStub / smallestEntry;

} // namespace

LookupWalker::LookupWalker(Taker &taker, std::size_t annotation, std::size_t tower)
    : m_taker(taker)
    , m_mostAnnotation(annotation)
    , m_mostTower(tower)
{
}

std::size_t LookupWalker::malformed(const char *reason)
{
    m_summary.reason = reason;
    end();
    return 0;
}

std::size_t LookupWalker::take(Bytes bytes)
{
    switch (m_part) {
    case Part::Head:
        return takeHead(bytes);
    case Part::MoreLines:
        return takeMoreLines(bytes);
    case Part::Lines:
    case Part::Towers:
        return takeWhole(bytes);
    case Part::Status:
    case Part::LateStatus:
        break;
    }
    return takeStatus(bytes);
}

std::size_t LookupWalker::takeHead(Bytes bytes)
{
    const auto headSize = 24 + 3 * encoding().wordSize(); // handle, number of entries, array header
    if (bytes.size() < headSize)
        return needs(headSize);
    NdrReader reader(bytes.first(headSize), encoding());
    m_summary.handle = reader.handle();
    const auto number = reader.u32();
    const auto array = reader.conformantVarying();
    // The number of entries is said twice, and an offset moves nothing, as all that was sent stands here: one
    // of these may be wrong.
    const auto [smaller, greater] = std::minmax(number, array.count);
    if (smaller > mostLines || (smaller == 0 && greater > mostLines)
        || (smaller != greater && array.offset != 0))
        return malformed("lookup answer without a number of entries that can be");
    m_count = smaller > 0 ? smaller : greater;
    m_more = greater > mostLines ? 0 : greater - m_count;
    m_summary.damaged = array.offset != 0 || smaller != greater;
    m_taker.begin({array.maxCount, 0, m_count + m_more});
    m_part = m_count > 0 ? Part::Lines : Part::Status;
    return headSize;
}

/// All lines, or all towers, that are whole here.
std::size_t LookupWalker::takeWhole(Bytes bytes)
{
    const auto part = m_part;
    std::size_t taken = 0;
    while (m_part == part && !skips()) {
        const auto rest = bytes.subspan(taken);
        const auto size = part == Part::Lines ? takeLine(rest, taken) : takeTower(rest, taken);
        if (size == 0)
            break;
        taken += size;
    }
    return taken;
}

std::size_t LookupWalker::takeLine(Bytes bytes, std::size_t ahead)
{
    const auto wordSize = encoding().wordSize();
    const auto begin = padding(wordSize, ahead);
    const auto behind = begin + uuidSize + 3 * wordSize; // object, referent, annotation offset and length
    if (bytes.size() < behind)
        return needs(behind);
    const auto *fields = bytes.data() + begin;
    const auto object = uuidAt(fields, encoding().order);
    const bool hasTower = wordAt(fields + uuidSize, encoding()) != 0;
    const auto offset = wordAt(fields + uuidSize + wordSize, encoding());
    const std::size_t length = wordAt(fields + uuidSize + 2 * wordSize, encoding());
    // With its NUL, to tell a text of the greatest length from a longer one.
    const auto kept = m_mostAnnotation < length ? m_mostAnnotation + 1 : length;
    if (bytes.size() < behind + kept)
        return needs(behind + kept);
    auto annotation = bytes.subspan(behind, kept);
    if (length == kept && !annotation.empty() && annotation.back() == 0)
        annotation = annotation.first(kept - 1);
    if (annotation.size() > m_mostAnnotation) {
        annotation = annotation.first(m_mostAnnotation);
        m_summary.textCut = true;
    }
    if (offset != 0) // no known server starts within a string; as many bytes follow all the same
        m_summary.damaged = true;
    if (!hasTower)
        m_towerless.push_back(m_line);
    m_taker.line(object, annotation);
    skip(length - kept);
    if (++m_line == m_count) {
        m_part = m_more > 0 ? Part::MoreLines : Part::Towers;
        if (m_part == Part::Towers)
            beginTowers();
    }
    return behind + kept;
}

/// Two numbers of entries, and as many as the smaller one were read: what follows shows which is true.
std::size_t LookupWalker::takeMoreLines(Bytes bytes)
{
    const auto size = encoding().wordSize() + 4;
    const auto begin = padding(encoding().wordSize()) + size;
    if (bytes.size() < begin)
        return needs(begin);
    NdrReader lengths(bytes.subspan(begin - size, size), encoding());
    const auto maxCount = lengths.word();
    const bool isTower = maxCount == lengths.u32() && maxCount > 0 && maxCount <= mostTower;
    m_part = isTower ? Part::Towers : Part::Lines;
    m_count += isTower ? 0 : m_more;
    m_more = 0;
    if (isTower)
        beginTowers();
    return take(bytes);
}

void LookupWalker::beginTowers()
{
    m_part = Part::Towers;
    m_line = 0;
    passTowerless();
}

void LookupWalker::passTowerless()
{
    while (m_line < m_count && m_passed < m_towerless.size() && m_towerless[m_passed] == m_line) {
        ++m_passed;
        ++m_line;
        ++m_summary.entries;
        m_taker.tower(nullptr);
    }
    if (m_line == m_count)
        m_part = Part::Status;
}

std::size_t LookupWalker::takeTower(Bytes bytes, std::size_t ahead)
{
    const auto wordSize = encoding().wordSize();
    const auto size = wordSize + 4; // its length twice
    const auto begin = padding(wordSize, ahead) + size;
    if (bytes.size() < begin)
        return needs(begin);
    const auto *lengths = bytes.data() + begin - size;
    const auto maxCount = wordAt(lengths, encoding());
    const auto said = u32At(lengths + wordSize, encoding().order);
    const auto smaller = std::min<std::size_t>({maxCount, said, mostTower});
    if (bytes.size() < begin + smaller)
        return needs(begin + smaller);
    const std::size_t length =
        maxCount == said ? said : towerLength(maxCount, said, bytes.subspan(begin, smaller));
    const auto kept = std::min(length, m_mostTower);
    if (bytes.size() < begin + kept)
        return needs(begin + kept);
    m_summary.damaged |= maxCount != said;
    m_summary.textCut |= kept < length;
    const auto tower = bytes.subspan(begin, kept);
    ++m_summary.entries;
    m_taker.tower(&tower);
    skip(length - kept);
    ++m_line;
    passTowerless();
    return begin + kept;
}

std::size_t LookupWalker::takeStatus(Bytes bytes)
{
    const auto begin = padding(4);
    if (bytes.size() < begin + 4)
        return needs(begin + 4);
    m_summary.rpcStatus = Reader(bytes.subspan(begin, 4), encoding().order).u32();
    m_summary.status = ReadStatus::Ok;
    // As NdrReader::status().
    const bool isGap = encoding().isNdr64 && m_part == Part::Status && m_summary.rpcStatus == 0
        && (position() + begin + 4) % 8 == 0;
    if (isGap)
        m_part = Part::LateStatus;
    else
        end();
    return begin + 4;
}

LookupSummary LookupWalker::finish()
{
    if (!hasEnded()) {
        switch (m_part) {
        case Part::Head:
            malformed("lookup answer shorter than its fields");
            break;
        case Part::Lines:
        case Part::MoreLines:
            malformed("lookup answer ends within its entries");
            break;
        case Part::Towers:
            malformed("lookup answer ends within its towers");
            break;
        case Part::Status:
            malformed("lookup answer without a status");
            break;
        case Part::LateStatus: // it was no gap
            break;
        }
    }
    constexpr std::size_t smallestTower = 8; // what pads a stub is less
    if (m_summary.status == ReadStatus::Ok && behind() >= smallestTower) {
        m_summary.status = ReadStatus::Malformed;
        m_summary.reason = "lookup answer has more towers than entries";
        if (!m_towerless.empty())
            m_firstUnpaired = m_towerless.front();
    }
    m_summary.damaged |= m_summary.status != ReadStatus::Ok;
    return m_summary;
}

LookupReader::LookupReader(std::vector<core::Endpoint> &endpoints, std::size_t limit)
    : m_endpoints(endpoints)
    , m_first(endpoints.size())
    , m_limit(limit)
    , m_walker(*this, mostAnnotation, mostTower)
{
}

void LookupReader::feed(Bytes piece, StubEncoding encoding)
{
    if (!m_walker.hasBegun())
        m_atHand = piece.size();
    m_walker.feed(piece, encoding);
}

void LookupReader::begin(const ArrayHeader &array)
{
    m_most = m_first + std::min<std::size_t>(array.count, m_limit);
    // No more than the bytes at hand call for; at least double, as many answers append to one vector.
    const auto wanted = std::min(m_most, m_first + m_atHand / smallestEntry);
    if (wanted > m_endpoints.capacity())
        m_endpoints.reserve(std::max(wanted, 2 * m_endpoints.capacity()));
}

void LookupReader::line(const core::Uuid &object, Bytes annotation)
{
    if (m_endpoints.size() - m_first >= m_limit)
        return;
    if (const auto size = m_endpoints.size(); size == m_endpoints.capacity() && size < m_most)
        m_endpoints.reserve(
            std::min(m_most, 2 * size + 1)); // not beyond the last line, as it would by itself
    static const core::Endpoint blank; // is copied faster than one is made in place, filled with zeros twice
    auto &endpoint = m_endpoints.emplace_back(blank);
    endpoint.object = object;
    endpoint.annotation = toView(annotation);
    m_textBytes += endpoint.annotation.held();
}

void LookupReader::tower(const Bytes *tower)
{
    if (m_towers >= m_limit)
        return;
    auto &endpoint = m_endpoints[m_first + m_towers++];
    if (!tower)
        return;
    const auto reading = readTowerInto(*tower, endpoint);
    m_damaged |= reading.damaged;
    m_textCut |= reading.textCut;
    m_textBytes += endpoint.endpoint.held() + endpoint.address.held() + endpoint.tower.held();
}

LookupSummary LookupReader::finish()
{
    auto summary = m_walker.finish();
    m_endpoints.erase(m_endpoints.begin() + std::ptrdiff_t(m_first + m_towers), m_endpoints.end());
    // The towers are of this host, but of which of the lines nobody knows.
    for (auto i = m_first + m_walker.firstUnpaired(); i < m_endpoints.size(); ++i) {
        m_endpoints[i].object = {};
        m_endpoints[i].annotation = "";
    }
    summary.limited = summary.entries > m_limit;
    summary.damaged |= m_damaged;
    summary.textCut |= m_textCut;
    return summary;
}

} // namespace port135::wire
