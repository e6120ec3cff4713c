// SPDX-License-Identifier: GPL-3.0-or-later
#include "wire/interfaces_reader.h"

#include "wire/pdu.h"

#include <algorithm>

namespace port135::wire {
namespace {

constexpr std::size_t interfaceSize = 20;
/// Whoever counts more than fit into the longest call lies.
constexpr std::uint32_t mostPointers = largestStub / 4;

} // namespace

InterfacesReader::InterfacesReader(std::vector<core::InterfaceId> &interfaces, std::size_t limit)
    : m_interfaces(interfaces)
    , m_limit(limit)
{
}

std::size_t InterfacesReader::take(Bytes bytes)
{
    switch (m_part) {
    case Part::Pointer:
        return takePointer(bytes);
    case Part::Counts:
        return takeCounts(bytes);
    case Part::Referents:
        return takeReferents(bytes);
    case Part::Interfaces:
        return takeInterfaces(bytes);
    case Part::Status:
        break;
    }
    constexpr std::size_t size = 4;
    if (bytes.size() < size)
        return needs(size);
    m_summary.rpcStatus = u32(bytes);
    m_summary.status = ReadStatus::Ok;
    end();
    return size;
}

std::size_t InterfacesReader::takePointer(Bytes bytes)
{
    const auto size = encoding().wordSize();
    if (bytes.size() < size)
        return needs(size);
    m_part = word(bytes) != 0 ? Part::Counts : Part::Status;
    return size;
}

std::size_t InterfacesReader::takeCounts(Bytes bytes)
{
    const auto size = 2 * encoding().wordSize(); // maximum count, count, and what aligns the pointers
    if (bytes.size() < size)
        return needs(size);
    m_pointers = u32(bytes.subspan(encoding().wordSize()));
    if (word(bytes) != m_pointers || m_pointers > mostPointers) {
        // Without a count nobody knows where the list begins: it must not become interfaces that nobody has.
        m_summary.reason = "interface list with a count that cannot be";
        end();
        return 0;
    }
    m_part = m_pointers > 0 ? Part::Referents : Part::Status;
    return size;
}

std::size_t InterfacesReader::takeReferents(Bytes bytes)
{
    const auto size = encoding().wordSize();
    if (bytes.size() < size)
        return needs(size);
    const auto whole = std::min<std::size_t>(m_pointers, bytes.size() / size);
    for (std::size_t i = 0; i < whole; ++i)
        m_left += word(bytes.subspan(size * i)) != 0 ? 1 : 0;
    m_pointers -= static_cast<std::uint32_t>(whole);
    if (m_pointers == 0)
        m_part = m_left > 0 ? Part::Interfaces : Part::Status;
    return size * whole;
}

std::size_t InterfacesReader::takeInterfaces(Bytes bytes)
{
    if (bytes.size() < interfaceSize)
        return needs(interfaceSize);
    if (m_taken == m_limit) {
        m_summary.limited = true;
        skip(std::size_t(m_left) * interfaceSize - interfaceSize);
        m_left = 1;
    } else {
        Reader reader(bytes.first(interfaceSize), encoding().order);
        auto &id = m_interfaces.emplace_back();
        id.uuid = reader.uuid();
        id.major = reader.u16();
        id.minor = reader.u16();
        ++m_taken;
    }
    if (--m_left == 0)
        m_part = Part::Status;
    return interfaceSize;
}

InterfacesSummary InterfacesReader::finish()
{
    if (m_summary.status != ReadStatus::Ok && !*m_summary.reason)
        m_summary.reason = "interface list shorter than its fields";
    if (m_summary.status == ReadStatus::Ok && behind() >= interfaceSize) {
        // A pointer that was lost: then what was taken for the status is the last interface.
        m_summary.status = ReadStatus::Malformed;
        m_summary.reason = "interface list longer than its pointers";
    }
    return m_summary;
}

} // namespace port135::wire
