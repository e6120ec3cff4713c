// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/part_file.h"

#include "codec/frame_layout.h"
#include "core/escape.h"
#include "report/text/words.h"
#include "text/qt_text.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <map>
#include <set>

namespace port135::service {
namespace {

class PartFileText
{
    Q_DECLARE_TR_FUNCTIONS(PartFile)
};

constexpr qsizetype shownDifferences = 12;
constexpr std::size_t shownText = 200;

QString safe(const std::string &text)
{
    return QString::fromStdString(core::escaped(text, shownText));
}

/// The first few ranges of a set.
QString rangesOf(const target::RangeSet &set)
{
    constexpr std::size_t shown = 5;
    QStringList list;
    for (const auto &range : set.ranges()) {
        if (std::size_t(list.size()) == shown) {
            list.append(QStringLiteral("…"));
            break;
        }
        list.append(QString::fromStdString(target::toString(range)));
    }
    return list.join(QStringLiteral(", "));
}

/// Fields that are not alike, by the names that the description has for them.
template <typename T>
void compareFields(const T &a, const T &b, const QString &prefix, const std::set<std::string_view> &leftOut,
                   const std::function<void(const QString &, const QString &, const QString &)> &differs)
{
    codec::forEachField<T>([&](const auto &field) {
        using Value = typename std::remove_cvref_t<decltype(field)>::Value;
        const auto name = prefix + text::fromLatin1(field.name);
        const auto &left = a.*field.member;
        const auto &right = b.*field.member;
        if (leftOut.contains(field.name))
            return;
        if constexpr (codec::Described<Value>) {
            compareFields(left, right, name + u'.', leftOut, differs);
        } else if (left != right) {
            if constexpr (codec::isDuration<Value>)
                differs(name, QString::number(left.count()), QString::number(right.count()));
            else
                differs(name, QString::number(qulonglong(left)), QString::number(qulonglong(right)));
        }
    });
}

} // namespace

std::vector<core::ScanPart> PartFile::parts() const
{
    if (header.shard == 0) {
        auto parts = header.record.parts;
        for (auto &part : parts) {
            if (!signer)
                part.signer.clear();
        }
        return parts;
    }
    core::ScanPart part;
    part.shard = header.shard;
    part.machine = header.machine;
    part.operatorName = header.operatorName;
    part.programVersion = header.record.programVersion;
    part.started = header.record.started;
    part.ended = end.ended;
    part.clockOffset = end.clockOffset;
    part.hosts = end.hosts;
    part.examined = end.examined;
    part.stoppedEarly = end.stoppedEarly || end.examined < end.hosts;
    part.digest = core::hex(digest);
    part.signer = signer ? signer->text() : std::string();
    part.attempts = std::max(header.attempt, 1u);
    return {part};
}

core::Result<std::unique_ptr<codec::FrameReader>, QString> openPart(const QString &file)
{
    // A pipe or a device could keep us for ever.
    if (!QFileInfo(file).isFile())
        return core::failure(
            QFileInfo::exists(file)
                ? PartFileText::tr("%1 is no file.").arg(QDir::toNativeSeparators(file))
                : PartFileText::tr("There is no file %1.").arg(QDir::toNativeSeparators(file)));
    const auto opened = std::make_shared<QFile>(file);
    if (!opened->open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return core::failure(PartFileText::tr("%1 cannot be read: %2.")
                                 .arg(QDir::toNativeSeparators(file), opened->errorString()));
    return std::make_unique<codec::FrameReader>([opened](char *to, std::size_t size) {
        return static_cast<std::ptrdiff_t>(opened->read(to, qint64(size)));
    });
}

bool isPart(const QString &file)
{
    QFile opened(file);
    if (!QFileInfo(file).isFile() || !opened.open(QIODevice::ReadOnly))
        return false;
    const auto magic = opened.read(qint64(codec::frameMagic.size()));
    return std::string_view(magic.constData(), std::size_t(magic.size())) == codec::frameMagic;
}

core::Result<PartFile, QString> inspectPart(const QString &file, const ReadOn &readOn)
{
    auto reader = openPart(file);
    if (!reader)
        return core::failure(reader.error());
    const auto failed = [&file](const codec::FrameError &error) {
        return core::failure(partMessage(error, file));
    };
    auto header = (*reader)->header();
    if (!header)
        return failed(header.error());
    PartFile part;
    part.file = file;
    part.header = std::move(*header);
    part.bytes = std::uint64_t(std::max<qint64>(QFileInfo(file).size(), 0));
    part.planHash = codec::planHash(part.header.plan, part.header.record.options, part.header.record.place);
    std::uint64_t before = 0;
    while (true) {
        const auto more = (*reader)->skip();
        if (!more)
            return failed(more.error());
        if (readOn && !readOn((*reader)->position() - std::exchange(before, (*reader)->position())))
            return core::failure(QString());
        if (!*more)
            break;
    }
    part.end = (*reader)->end();
    part.digest = (*reader)->digest();
    part.signer = (*reader)->signer();
    part.isUnchecked = (*reader)->isUnchecked();
    return part;
}

QString partMessage(const codec::FrameError &error, const QString &file)
{
    using Kind = codec::FrameError::Kind;
    const QString name = QDir::toNativeSeparators(file);
    switch (error.kind) {
    case Kind::CannotRead:
        return PartFileText::tr("%1 cannot be read to its end.").arg(name);
    case Kind::NotAFrame:
        return PartFileText::tr("%1 is no part of a scan (*.p135).").arg(name);
    case Kind::Newer:
        return PartFileText::tr("%1 was written by a later version of Port135: update this one to read it.")
            .arg(name);
    case Kind::Cut:
        return PartFileText::tr(
                   "%1 ends too early: it was not copied whole, or its scan was cut off. Copy it again.")
            .arg(name);
    case Kind::Damaged:
        return PartFileText::tr(
                   "%1 is damaged, or not what Port135 writes. Copy it again, or scan its part again.")
            .arg(name);
    case Kind::WrongDigest:
        return PartFileText::
            tr("%1 was changed after it was written: its SHA-256 is not that of its content. Copy it again.")
                .arg(name);
    case Kind::WrongSignature:
        return PartFileText::tr(
                   "The signature of %1 is wrong: it was not made by whom it names. Do not use it.")
            .arg(name);
    }
    return {};
}

QStringList differences(const codec::FrameHeader &a, const QString &nameA, const codec::FrameHeader &b,
                        const QString &nameB)
{
    QStringList lines;
    const auto differs = [&](const QString &what, const QString &inA, const QString &inB) {
        if (lines.size() < shownDifferences && inA != inB)
            lines.append(
                PartFileText::tr("%1: %2 in %3, %4 in %5", "what, value, file, value, file")
                    .arg(what, inA, QDir::toNativeSeparators(nameA), inB, QDir::toNativeSeparators(nameB)));
    };
    differs(PartFileText::tr("number of parts"), QString::number(a.shards), QString::number(b.shards));
    differs(PartFileText::tr("place"), safe(a.record.place), safe(b.record.place));
    const auto onlyIn = [&](const codec::FrameHeader &one, const codec::FrameHeader &other,
                            const QString &name) {
        auto rest = one.plan.fixed;
        rest.subtract(other.plan.fixed);
        if (rest.count() > 0)
            lines.append(
                PartFileText::tr("only in %1: %2 addresses (%3)", "file, number, ranges")
                    .arg(QDir::toNativeSeparators(name), QString::number(rest.count()), rangesOf(rest)));
    };
    onlyIn(a, b, nameA);
    onlyIn(b, a, nameB);
    const auto typed = [](const codec::FrameHeader &one) {
        std::set<QString> names;
        for (const auto &name : one.plan.names)
            names.insert((name.excluded ? QStringLiteral("!") : QString()) + safe(name.name)
                         + (name.prefix > 0 ? u'/' + QString::number(name.prefix) : QString()));
        return names;
    };
    const auto namesA = typed(a), namesB = typed(b);
    for (const auto &[one, other, file] :
         {std::tuple(&namesA, &namesB, &nameA), std::tuple(&namesB, &namesA, &nameB)}) {
        QStringList only;
        std::set_difference(one->begin(), one->end(), other->begin(), other->end(), std::back_inserter(only));
        if (!only.isEmpty())
            lines.append(
                PartFileText::tr("only in %1: the names %2", "file, names")
                    .arg(QDir::toNativeSeparators(*file), only.mid(0, 5).join(QStringLiteral(", "))));
    }
    // How fast is not what.
    compareFields(a.record.options, b.record.options, {}, {"profile", "in_flight", "rate", "threads"},
                  differs);
    return lines;
}

QStringList nameDifferences(const QList<PartFile> &files)
{
    struct Answer
    {
        std::set<std::string> addresses;
        QString file;
    };
    std::map<std::string, Answer> first;
    std::set<std::string> told;
    QStringList lines;
    for (const auto &file : files) {
        for (const auto &name : file.header.plan.names) {
            Answer answer{{}, file.file};
            for (const auto &address : name.addresses)
                answer.addresses.insert(address.toString());
            const auto [known, isNew] = first.try_emplace(name.name, answer);
            if (isNew || known->second.addresses == answer.addresses || !told.insert(name.name).second)
                continue;
            const auto text = [](const Answer &one) {
                QStringList list;
                for (const auto &address : one.addresses)
                    list.append(QString::fromStdString(address));
                return list.isEmpty() ? PartFileText::tr("nowhere")
                                      : list.mid(0, 5).join(QStringLiteral(", "));
            };
            lines.append(
                PartFileText::tr(
                    "The name %1 leads to %2 according to %3, and to %4 according to %5. Examined was what "
                    "the computer found that had its part.")
                    .arg(safe(name.name), text(known->second), QDir::toNativeSeparators(known->second.file),
                         text(answer), QDir::toNativeSeparators(file.file)));
        }
    }
    return lines;
}

} // namespace port135::service
