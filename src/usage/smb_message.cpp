// SPDX-License-Identifier: GPL-3.0-or-later
#include "usage/smb_message.h"

#include "wire/utf16.h"

#include <algorithm>

namespace port135::usage {
namespace {

using wire::Bytes;
using wire::Reader;
using Kind = SmbEvent::Kind;

constexpr std::uint32_t statusPending = 0x103;
constexpr std::uint32_t statusBufferOverflow = 0x80000005; ///< there is more than fits: what fits is there
constexpr std::uint32_t pipeTransceive = 0x0011c017;
constexpr std::size_t longestName = 1024;

bool isError(std::uint32_t status)
{
    return (status & 0xc0000000) == 0xc0000000;
}

/// A part of the message by offset and length; nothing where it leads outside.
Bytes part(Bytes message, std::size_t offset, std::size_t length)
{
    if (offset > message.size())
        return {};
    return message.subspan(offset, std::min(length, message.size() - offset));
}

FileId readFileId(Reader &reader)
{
    FileId id;
    const auto bytes = reader.bytes(id.bytes.size());
    std::copy(bytes.begin(), bytes.end(), id.bytes.begin());
    return id;
}

// Version 2 [MS-SMB2 2.2]

enum Smb2Command : std::uint16_t {
    Smb2Create = 5,
    Smb2Close = 6,
    Smb2Read = 8,
    Smb2Write = 9,
    Smb2Ioctl = 11,
};

constexpr std::size_t smb2Header = 64;

void readSmb2One(Bytes message, std::vector<SmbEvent> &events)
{
    Reader reader(message);
    reader.skip(8);
    const auto status = reader.u32();
    const auto command = reader.u16();
    reader.skip(2);
    const auto flags = reader.u32();
    reader.skip(4);
    SmbEvent event;
    event.message = reader.u64();
    const bool answer = flags & 1;
    event.failed = answer && isError(status);
    event.final = status != statusPending;
    Reader body(part(message, smb2Header, message.size()));
    switch (command) {
    case Smb2Create:
        if (!answer) {
            body.skip(44);
            const std::size_t offset = body.u16();
            const std::size_t length = body.u16();
            event.kind = Kind::Open;
            event.name = wire::utf8FromUtf16Le(part(message, offset, std::min(length, longestName)));
        } else {
            event.kind = Kind::Opened;
            if (!event.failed && event.final) {
                body.skip(64);
                event.file = readFileId(body);
                event.namesFile = body.ok();
            }
        }
        break;
    case Smb2Close:
        if (answer)
            return;
        event.kind = Kind::Close;
        body.skip(8);
        event.file = readFileId(body);
        event.namesFile = true;
        break;
    case Smb2Write: {
        if (answer)
            return;
        event.kind = Kind::Write;
        body.skip(2);
        const std::size_t offset = body.u16();
        const std::size_t length = body.u32();
        body.skip(8);
        event.file = readFileId(body);
        event.namesFile = true;
        event.data = part(message, offset, length);
        break;
    }
    case Smb2Read:
        if (!answer) {
            event.kind = Kind::ReadRequest;
            body.skip(16);
            event.file = readFileId(body);
            event.namesFile = true;
        } else {
            event.kind = Kind::Data;
            body.skip(2);
            const std::size_t offset = body.u8();
            body.skip(1);
            const std::size_t length = body.u32();
            if (!event.failed && event.final && body.ok())
                event.data = part(message, offset, length);
        }
        break;
    case Smb2Ioctl: {
        body.skip(4);
        const auto code = body.u32();
        event.file = readFileId(body);
        event.namesFile = true;
        std::size_t offset = body.u32();
        std::size_t length = body.u32();
        if (answer) {
            event.kind = Kind::Data;
            // A failed one is an error message without these fields.
            if (event.failed || !event.final) {
                event.namesFile = false;
                break;
            }
            if (code != pipeTransceive)
                return;
            offset = body.u32();
            length = body.u32();
            event.data = part(message, offset, length);
        } else {
            if (code != pipeTransceive)
                return;
            event.kind = Kind::Write;
            event.data = part(message, offset, length);
            if (body.ok())
                events.push_back(event);
            event.kind = Kind::ReadRequest;
            event.data = {};
        }
        break;
    }
    default:
        return;
    }
    if (body.ok() || event.failed || !event.final)
        events.push_back(std::move(event));
}

void readSmb2(Bytes message, std::vector<SmbEvent> &events)
{
    constexpr int mostInChain = 64;
    for (int i = 0; i < mostInChain && message.size() >= smb2Header; ++i) {
        Reader reader(message);
        reader.skip(20);
        const std::size_t next = reader.u32();
        const bool more = next >= smb2Header && next < message.size();
        readSmb2One(more ? message.first(next) : message, events);
        if (!more)
            return;
        message = message.subspan(next);
    }
}

// Version 1 [MS-CIFS 2.2.3, 2.2.4]

enum Smb1Command : std::uint8_t {
    Smb1Close = 0x04,
    Smb1Trans = 0x25,
    Smb1OpenAndX = 0x2d,
    Smb1ReadAndX = 0x2e,
    Smb1WriteAndX = 0x2f,
    Smb1NtCreateAndX = 0xa2,
};

constexpr std::size_t smb1Header = 32;
constexpr std::uint16_t transactNamedPipe = 0x26;

FileId fileIdOf(std::uint16_t fid)
{
    FileId id;
    id.bytes[0] = static_cast<std::uint8_t>(fid);
    id.bytes[1] = static_cast<std::uint8_t>(fid >> 8);
    return id;
}

/// A name in the data of a request: behind a padding byte where it is UTF-16 at an odd place.
std::string nameAt(Bytes message, std::size_t at, std::size_t length, bool unicode)
{
    if (!unicode) {
        auto text = part(message, at, std::min(length, longestName));
        text = text.first(std::size_t(std::find(text.begin(), text.end(), 0) - text.begin()));
        return wire::utf8FromLatin1(text);
    }
    at += at % 2;
    auto text = wire::utf8FromUtf16Le(part(message, at, std::min(length, longestName)));
    return text.substr(0, text.find('\0'));
}

void readSmb1(Bytes message, std::vector<SmbEvent> &events)
{
    Reader reader(message);
    reader.skip(4);
    const auto command = reader.u8();
    const auto status = reader.u32();
    const auto flags = reader.u8();
    const auto flags2 = reader.u16();
    reader.skip(12 + 2);
    const auto process = reader.u16();
    reader.skip(2);
    const auto multiplex = reader.u16();
    const auto wordBytes = std::size_t{2} * reader.u8();
    if (!reader.ok())
        return;
    Reader words(part(message, smb1Header + 1, wordBytes));
    const auto dataAt = smb1Header + 1 + wordBytes + 2;
    const bool answer = flags & 0x80;
    const bool unicode = flags2 & 0x8000;

    SmbEvent event;
    event.message = std::uint64_t(process) << 16 | multiplex;
    event.failed = answer && status != 0 && status != statusBufferOverflow && wordBytes == 0;
    event.namesFile = true;
    switch (command) {
    case Smb1NtCreateAndX:
        words.skip(5);
        if (!answer) {
            event.kind = Kind::Open;
            event.namesFile = false;
            event.name = nameAt(message, dataAt, words.u16(), unicode);
        } else {
            event.kind = Kind::Opened;
            event.file = fileIdOf(words.u16());
        }
        break;
    case Smb1OpenAndX:
        words.skip(4);
        if (!answer) {
            event.kind = Kind::Open;
            event.namesFile = false;
            event.name = nameAt(message, dataAt, longestName, unicode);
        } else {
            event.kind = Kind::Opened;
            event.file = fileIdOf(words.u16());
        }
        break;
    case Smb1Close:
        if (answer)
            return;
        event.kind = Kind::Close;
        event.file = fileIdOf(words.u16());
        break;
    case Smb1WriteAndX: {
        if (answer)
            return;
        event.kind = Kind::Write;
        words.skip(4);
        event.file = fileIdOf(words.u16());
        words.skip(4 + 4);
        const auto mode = words.u16();
        words.skip(2);
        const std::size_t high = words.u16();
        const std::size_t length = words.u16();
        const std::size_t offset = words.u16();
        event.data = part(message, offset, high << 16 | length);
        // A message that begins here says its length first [MS-CIFS 2.2.4.43.1 WriteMode].
        constexpr unsigned startOfMessage = 0x8;
        if (mode & startOfMessage && event.data.size() > 2 && event.data[0] != 5)
            event.data = event.data.subspan(2);
        break;
    }
    case Smb1ReadAndX:
        words.skip(4);
        if (!answer) {
            event.kind = Kind::ReadRequest;
            event.file = fileIdOf(words.u16());
        } else {
            event.kind = Kind::Data;
            event.namesFile = false;
            words.skip(2 + 2 + 2);
            const std::size_t length = words.u16();
            const std::size_t offset = words.u16();
            const std::size_t high = words.u16();
            event.data = part(message, offset, high << 16 | length);
        }
        break;
    case Smb1Trans:
        if (!answer) {
            words.skip(22);
            const std::size_t length = words.u16();
            const std::size_t offset = words.u16();
            words.skip(2); // number of setup words
            const auto function = words.u16();
            const auto fid = words.u16();
            if (!words.ok() || function != transactNamedPipe)
                return;
            event.kind = Kind::Write;
            event.file = fileIdOf(fid);
            event.data = part(message, offset, length);
            events.push_back(event);
            event.kind = Kind::ReadRequest;
            event.data = {};
        } else {
            event.kind = Kind::Data;
            event.namesFile = false;
            words.skip(12);
            const std::size_t length = words.u16();
            const std::size_t offset = words.u16();
            event.data = part(message, offset, length);
        }
        break;
    default:
        return;
    }
    if (words.ok() || event.failed)
        events.push_back(std::move(event));
}

} // namespace

int smbVersion(Bytes message)
{
    if (message.size() < 4 || message[1] != 'S' || message[2] != 'M' || message[3] != 'B')
        return 0;
    switch (message[0]) {
    case 0xff:
        return 1;
    case 0xfe:
        return 2;
    case 0xfd:
        return 3;
    default:
        return 0;
    }
}

void readSmb(Bytes message, std::vector<SmbEvent> &events)
{
    switch (smbVersion(message)) {
    case 1:
        readSmb1(message, events);
        break;
    case 2:
        readSmb2(message, events);
        break;
    default:
        break;
    }
}

} // namespace port135::usage
