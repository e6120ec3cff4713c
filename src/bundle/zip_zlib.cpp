// SPDX-License-Identifier: GPL-3.0-or-later
// By zlib alone, where libzip is not to be had: files stored or deflated, neither encrypted nor split, none
// of 4 GiB or more [PKWARE APPNOTE.TXT 6.3.10, 4.3].
#include "bundle/zip.h"

#include "bundle/bundle_text.h"
#include "bundle/zip_source.h"

#include <zlib.h>

#include <QDir>
#include <QFile>
#include <QSaveFile>

#include <algorithm>
#include <chrono>
#include <limits>
#include <memory>

namespace port135::bundle {
namespace {

using namespace Qt::StringLiterals;

constexpr quint32 localMark = 0x04034b50;
constexpr quint32 centralMark = 0x02014b50;
constexpr quint32 endMark = 0x06054b50;
constexpr qsizetype localBytes = 30;
constexpr qsizetype centralBytes = 46;
constexpr qsizetype endBytes = 22;
constexpr qint64 crcAt = 14; ///< in a local header, with both sizes behind it
constexpr quint16 zipVersion = 20; ///< 2.0: deflate
constexpr quint16 stored = 0;
constexpr quint16 deflated = 8;
constexpr quint16 encrypted = 1;
constexpr quint16 utf8Names = 1 << 11;
constexpr qint64 most32 = std::numeric_limits<quint32>::max();
constexpr qsizetype pieceBytes = 1 << 16;

struct Entry
{
    QString name;
    quint16 flags = utf8Names;
    quint16 method = deflated;
    quint32 crc = 0;
    qint64 packed = 0;
    qint64 size = 0;
    qint64 offset = 0; ///< of its local header
};

void add16(QByteArray &bytes, unsigned value)
{
    bytes += char(value & 0xff);
    bytes += char(value >> 8 & 0xff);
}

void add32(QByteArray &bytes, quint32 value)
{
    add16(bytes, value & 0xffff);
    add16(bytes, value >> 16);
}

quint16 read16(QByteArrayView bytes, qsizetype at)
{
    return quint16(static_cast<unsigned char>(bytes[at]) | static_cast<unsigned char>(bytes[at + 1]) << 8);
}

quint32 read32(QByteArrayView bytes, qsizetype at)
{
    return read16(bytes, at) | quint32(read16(bytes, at + 2)) << 16;
}

/// Time and date as DOS has them, in UTC.
quint32 dosTime(core::Timestamp time)
{
    const auto day = std::chrono::floor<std::chrono::days>(time);
    const std::chrono::year_month_day date(day);
    const std::chrono::hh_mm_ss clock(std::chrono::floor<std::chrono::seconds>(time - day));
    const int year = std::clamp(int(date.year()), 1980, 2107) - 1980;
    return quint32(year << 25 | int(unsigned(date.month())) << 21 | int(unsigned(date.day())) << 16
                   | int(clock.hours().count()) << 11 | int(clock.minutes().count()) << 5
                   | int(clock.seconds().count()) / 2);
}

/// What local header and central directory have alike.
void addShared(QByteArray &bytes, const Entry &entry, quint32 time)
{
    add16(bytes, entry.flags);
    add16(bytes, entry.method);
    add32(bytes, time);
    add32(bytes, entry.crc);
    add32(bytes, quint32(entry.packed));
    add32(bytes, quint32(entry.size));
    add16(bytes, unsigned(entry.name.size()));
    add16(bytes, 0); // no further fields
}

/// Deflates all of `in`; fills sums and sizes. Empty, or what is wrong.
QString pack(QIODevice &in, QIODevice &out, Entry &entry)
{
    z_stream stream{};
    if (deflateInit2(&stream, Z_DEFAULT_COMPRESSION, Z_DEFLATED, -MAX_WBITS, 8, Z_DEFAULT_STRATEGY) != Z_OK)
        return BundleText::tr("there is not enough memory");
    const std::unique_ptr<z_stream, decltype(&deflateEnd)> owner(&stream, deflateEnd);
    QByteArray raw(pieceBytes, Qt::Uninitialized);
    QByteArray made(pieceBytes, Qt::Uninitialized);
    entry.crc = quint32(crc32(0, nullptr, 0));
    for (bool more = true; more;) {
        const qint64 read = in.read(raw.data(), raw.size());
        if (read < 0)
            return in.errorString();
        more = read > 0;
        auto *bytes = reinterpret_cast<Bytef *>(raw.data());
        entry.crc = quint32(crc32(entry.crc, bytes, uInt(read)));
        entry.size += read;
        stream.next_in = bytes;
        stream.avail_in = uInt(read);
        do {
            stream.next_out = reinterpret_cast<Bytef *>(made.data());
            stream.avail_out = uInt(made.size());
            deflate(&stream, more ? Z_NO_FLUSH : Z_FINISH);
            const auto length = qint64(made.size()) - qint64(stream.avail_out);
            entry.packed += length;
            if (out.write(made.constData(), length) != length)
                return out.errorString();
        } while (stream.avail_out == 0);
        if (entry.size > most32 || entry.packed > most32)
            return BundleText::tr("it holds more than a bundle may");
    }
    return {};
}

/// The other way.
QString unpack(QIODevice &in, QIODevice &out, const Entry &entry, std::uint64_t &left)
{
    z_stream stream{};
    if (inflateInit2(&stream, -MAX_WBITS) != Z_OK)
        return BundleText::tr("there is not enough memory");
    const std::unique_ptr<z_stream, decltype(&inflateEnd)> owner(&stream, inflateEnd);
    QByteArray raw(pieceBytes, Qt::Uninitialized);
    QByteArray made(pieceBytes, Qt::Uninitialized);
    auto crc = crc32(0, nullptr, 0);
    qint64 size = 0;
    const auto keep = [&](const char *bytes, qint64 length) -> QString {
        if (std::uint64_t(length) > left)
            return BundleText::tr("it holds more than a bundle may");
        left -= std::uint64_t(length);
        size += length;
        crc = crc32(crc, reinterpret_cast<const Bytef *>(bytes), uInt(length));
        return out.write(bytes, length) == length ? QString() : out.errorString();
    };
    const QString damaged = BundleText::tr("its bytes are damaged");
    bool ended = entry.method == stored;
    for (qint64 toCome = entry.packed; toCome > 0;) {
        const qint64 read = in.read(raw.data(), std::min<qint64>(raw.size(), toCome));
        if (read <= 0)
            return read < 0 ? in.errorString() : damaged;
        toCome -= read;
        if (entry.method == stored) {
            if (const QString problem = keep(raw.constData(), read); !problem.isEmpty())
                return problem;
            continue;
        }
        if (ended) // bytes behind the end
            return damaged;
        stream.next_in = reinterpret_cast<Bytef *>(raw.data());
        stream.avail_in = uInt(read);
        do {
            stream.next_out = reinterpret_cast<Bytef *>(made.data());
            stream.avail_out = uInt(made.size());
            const int state = inflate(&stream, Z_NO_FLUSH);
            if (state != Z_OK && state != Z_STREAM_END && state != Z_BUF_ERROR)
                return damaged;
            const auto length = qint64(made.size()) - qint64(stream.avail_out);
            if (const QString problem = keep(made.constData(), length); !problem.isEmpty())
                return problem;
            ended = state == Z_STREAM_END;
        } while (!ended && stream.avail_out == 0);
        if (ended && stream.avail_in > 0)
            return damaged;
    }
    if (!ended || size != entry.size || quint32(crc) != entry.crc)
        return damaged;
    return {};
}

/// Where the record at the end begins; -1: there is none.
qint64 endRecord(QFile &file, QByteArray &record)
{
    const qint64 tail = std::min<qint64>(file.size(), endBytes + 0xffff);
    if (tail < endBytes || !file.seek(file.size() - tail))
        return -1;
    const QByteArray bytes = file.read(tail);
    for (qsizetype at = bytes.size() - endBytes; at >= 0; --at) {
        // A comment may hold the mark, too: its length has to fit.
        if (read32(bytes, at) != endMark || at + endBytes + read16(bytes, at + 20) != bytes.size())
            continue;
        record = bytes.mid(at, endBytes);
        return file.size() - tail + at;
    }
    return -1;
}

/// Empty, or what is wrong.
QString readDirectory(QFile &file, std::vector<Entry> &entries)
{
    const QString none = BundleText::tr("it is no zip file, or it is cut off");
    QByteArray record;
    const qint64 end = endRecord(file, record);
    if (end < 0 || read32(record, 4) != 0) // of the first and only disk
        return none;
    const quint16 count = read16(record, 10);
    const qint64 begin = read32(record, 16);
    const qint64 length = read32(record, 12);
    if (read16(record, 8) != count || begin + length != end || !file.seek(begin))
        return none;
    const QByteArray bytes = file.read(length);
    qsizetype at = 0;
    for (int i = 0; i < count; ++i) {
        if (bytes.size() - at < centralBytes || read32(bytes, at) != centralMark)
            return none;
        Entry entry;
        entry.flags = read16(bytes, at + 8);
        entry.method = read16(bytes, at + 10);
        entry.crc = read32(bytes, at + 16);
        entry.packed = read32(bytes, at + 20);
        entry.size = read32(bytes, at + 24);
        const qsizetype nameBytes = read16(bytes, at + 28);
        const qsizetype behind = read16(bytes, at + 30) + read16(bytes, at + 32);
        entry.offset = read32(bytes, at + 42);
        if (bytes.size() - at - centralBytes < nameBytes + behind)
            return none;
        entry.name = QString::fromUtf8(bytes.mid(at + centralBytes, nameBytes));
        if ((entry.flags & encrypted) != 0 || (entry.method != stored && entry.method != deflated))
            return BundleText::tr("a file in it is packed in a way that bundles are not");
        entries.push_back(std::move(entry));
        at += centralBytes + nameBytes + behind;
    }
    return at == bytes.size() ? QString() : none;
}

/// Sets the file to the first byte of the entry's data. Empty, or what is wrong.
QString seekData(QFile &file, const Entry &entry)
{
    const QByteArray header =
        file.seek(entry.offset) ? file.read(localBytes + entry.name.size()) : QByteArray();
    if (header.size() < localBytes || read32(header, 0) != localMark
        || read16(header, 26) != entry.name.size() || header.mid(localBytes) != entry.name.toUtf8()
        || !file.seek(entry.offset + localBytes + read16(header, 26) + read16(header, 28)))
        return BundleText::tr("it is no zip file, or it is cut off");
    return {};
}

class ZlibSource : public ZipSource
{
public:
    explicit ZlibSource(const QString &file)
        : m_file(file)
    {
    }

    /// Empty, or what is wrong.
    QString open()
    {
        return m_file.open(QIODevice::ReadOnly) ? readDirectory(m_file, m_entries) : m_file.errorString();
    }

    std::int64_t count() const override { return std::int64_t(m_entries.size()); }
    QString name(std::int64_t index) const override { return m_entries[std::size_t(index)].name; }

    QString unpack(std::int64_t index, QIODevice &out, std::uint64_t &left) override
    {
        const Entry &entry = m_entries[std::size_t(index)];
        const QString reason = seekData(m_file, entry);
        return reason.isEmpty() ? bundle::unpack(m_file, out, entry, left) : reason;
    }

private:
    QFile m_file;
    std::vector<Entry> m_entries;
};

} // namespace

core::Result<void, QString> writeZip(const QString &file, const std::vector<ZippedFile> &files,
                                     core::Timestamp time)
{
    const auto problem = [&file](const QString &reason) {
        return core::failure(BundleText::tr("The bundle %1 could not be written: %2.")
                                 .arg(QDir::toNativeSeparators(file), reason));
    };
    QSaveFile out(file);
    if (!out.open(QIODevice::WriteOnly))
        return problem(out.errorString());
    const quint32 stamp = dosTime(time);
    QByteArray directory;
    for (const ZippedFile &one : files) {
        QFile in(one.path);
        if (!in.open(QIODevice::ReadOnly))
            return problem(in.errorString());
        Entry entry;
        entry.name = one.name;
        entry.offset = out.pos();
        if (entry.offset > most32)
            return problem(BundleText::tr("it holds more than a bundle may"));
        QByteArray header;
        add32(header, localMark);
        add16(header, zipVersion);
        addShared(header, entry, stamp);
        header += one.name.toUtf8();
        if (out.write(header) != header.size())
            return problem(out.errorString());
        if (const QString reason = pack(in, out, entry); !reason.isEmpty())
            return problem(reason);
        QByteArray sums;
        add32(sums, entry.crc);
        add32(sums, quint32(entry.packed));
        add32(sums, quint32(entry.size));
        const qint64 end = out.pos();
        if (!out.seek(entry.offset + crcAt) || out.write(sums) != sums.size() || !out.seek(end))
            return problem(out.errorString());
        add32(directory, centralMark);
        add16(directory, zipVersion);
        add16(directory, zipVersion);
        addShared(directory, entry, stamp);
        add16(directory, 0); // no comment
        add16(directory, 0); // the first disk
        add16(directory, 0);
        add32(directory, 0);
        add32(directory, quint32(entry.offset));
        directory += one.name.toUtf8();
    }
    const qint64 begin = out.pos();
    if (begin > most32)
        return problem(BundleText::tr("it holds more than a bundle may"));
    const auto length = quint32(directory.size());
    add32(directory, endMark);
    add32(directory, 0);
    add16(directory, unsigned(files.size()));
    add16(directory, unsigned(files.size()));
    add32(directory, length);
    add32(directory, quint32(begin));
    add16(directory, 0); // no comment
    if (out.write(directory) != directory.size() || !out.commit())
        return problem(out.errorString());
    return {};
}

core::Result<std::unique_ptr<ZipSource>, QString> openZip(const QString &file)
{
    auto source = std::make_unique<ZlibSource>(file);
    if (const QString reason = source->open(); !reason.isEmpty())
        return core::failure(reason);
    return source;
}

} // namespace port135::bundle
