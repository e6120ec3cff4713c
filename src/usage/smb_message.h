// SPDX-License-Identifier: GPL-3.0-or-later
// What SMB carries for named pipes, read from one message of either version [MS-SMB2 2.2, MS-CIFS 2.2,
// MS-SMB 2.2].
#pragma once

#include "wire/bytes.h"

#include <array>
#include <compare>
#include <string>
#include <vector>

namespace port135::usage {

/// An open file: 16 bytes in version 2, two in version 1.
struct FileId
{
    std::array<std::uint8_t, 16> bytes{};

    friend bool operator==(const FileId &, const FileId &) = default;
    friend auto operator<=>(const FileId &, const FileId &) = default;
};

/// One step of interest within a message.
struct SmbEvent
{
    enum class Kind : std::uint8_t {
        Open, ///< request: a name
        Opened, ///< answer: a file
        Write, ///< data towards the server
        ReadRequest, ///< the answer will hold data of this file
        Data, ///< answer: data from the server
        Close,
    };

    Kind kind = Kind::Open;
    std::uint64_t message = 0; ///< pairs request and answer on a connection
    FileId file; ///< Opened, Write, ReadRequest, Close; of Data only where it names one
    bool namesFile = false; ///< `file` is set
    bool failed = false; ///< the server says so
    bool final = true; ///< of an answer: no other follows for this message
    std::string name; ///< Open
    wire::Bytes data; ///< Write, Data: within the message
};

/// Longer ones hold nothing but file data.
inline constexpr std::size_t longestSmbMessage = 72u << 10;

/// Whether this is the beginning of an SMB message; 0 for none, 1 or 2 the version, 3 for an encrypted one.
int smbVersion(wire::Bytes message);

/// Appends what the message (without its NetBIOS header) holds. Reads what can be read and passes over the
/// rest; a message that was cut is read as far as it goes.
void readSmb(wire::Bytes message, std::vector<SmbEvent> &events);

} // namespace port135::usage
