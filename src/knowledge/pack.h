// SPDX-License-Identifier: GPL-3.0-or-later
// A knowledge pack: all facts and sentences of the product as one dated, versioned file with a hash. It holds
// no commands, no rules and no levels. The built-in one is made of resources/knowledge; a newer one takes its
// place without a new program.
//
// The file: lines of text, each with a line feed, then the files one behind the other.
//   port135-knowledge 1
//   date 2026-11-30
//   revision 1
//   file interfaces.tsv 226123 <SHA-256 of the file, 64 digits>        one line for each of packFiles()
//   end
#pragma once

#include "core/clock.h"
#include "core/result.h"
#include "knowledge/catalogue.h"
#include "knowledge/known_issues.h"
#include "knowledge/texts.h"
#include "knowledge/windows_builds.h"

#include <QByteArray>
#include <QString>

#include <memory>
#include <span>
#include <string>
#include <string_view>

namespace port135::knowledge {

/// "interfaces.tsv" and the others, in the order of the pack.
std::span<const std::string_view> packFiles();

/// What one pack says of itself. Packs are compared by date, then by revision.
struct PackId
{
    core::Date date{};
    unsigned revision = 1;

    friend auto operator<=>(const PackId &, const PackId &) = default;
};

/// Immutable after loading; any thread.
class Pack
{
public:
    static constexpr qint64 mostBytes = 16 << 20;

    static const Pack &builtIn();
    /// Reads a file of the form above and everything in it. Errors name `file`, or the file inside and its
    /// line. Nothing of a pack that is damaged in one place is taken.
    static core::Result<Pack, QString> fromBytes(const QByteArray &bytes, const QString &file);
    /// Of the files themselves, in the order of packFiles(); the date is the newest of theirs.
    static core::Result<Pack, QString> fromFiles(std::span<const QByteArray> files, unsigned revision = 1);

    const Catalogue &catalogue() const { return m_catalogue; }
    const WindowsBuilds &builds() const { return m_builds; }
    const KnownIssues &issues() const { return m_issues; }
    const InterfaceTexts &interfaceTexts() const { return m_interfaceTexts; }
    const IssueTexts &issueTexts() const { return m_issueTexts; }

    const PackId &id() const { return m_id; }
    /// "2026-11-30", with a later revision "2026-11-30.2"
    QString name() const;
    /// SHA-256 of the pack's file, 64 digits: what `sha256sum FILE` prints.
    std::string_view hash() const { return m_hash; }
    /// Date and the first digits of the hash: "2026-11-30 1a2b3c4d"; what scans and reports write down.
    std::string_view version() const { return m_version; }
    /// The pack's file.
    const QByteArray &bytes() const { return m_bytes; }

private:
    QByteArray m_bytes;
    PackId m_id;
    std::string m_hash;
    std::string m_version;
    Catalogue m_catalogue;
    WindowsBuilds m_builds;
    KnownIssues m_issues;
    InterfaceTexts m_interfaceTexts;
    IssueTexts m_issueTexts;
};

/// What this program goes by: the built-in pack until another is taken. Any thread.
const Pack &current();
/// Packs live as long as the program, for ratings and texts hold views into them. Any thread; what was begun
/// with the former one goes on with it.
const Pack &take(std::unique_ptr<const Pack> pack);
void takeBuiltIn();

} // namespace port135::knowledge
