// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/prepared_targets.h"

#include "intake/local_networks.h"
#include "intake/target_messages.h"
#include "target/scope.h"

#include <QCoreApplication>

#include <algorithm>

namespace port135::pipeline {
namespace {

class ScanPlanText
{
    Q_DECLARE_TR_FUNCTIONS(ScanPlan)

public:
    static QString refused(const target::ScopeError &error);
    static QString nameNotFoundForExclusion(const QString &name)
    {
        return tr("The name %1 is to be left out, but could not be resolved: nothing is scanned, since its "
                  "host might be hit. "
                  "Write its address instead.")
            .arg(name);
    }
    static QString beyondTargets(const QString &ranges)
    {
        return tr("The stored scan would go on with addresses that its targets do not name: %1. Nothing is "
                  "scanned. Do not trust the file that it came from; begin a new scan.")
            .arg(ranges);
    }
    static QString noShard(unsigned most)
    {
        return tr("--shard needs a part and their number, such as 3/8, of %1 at the most.").arg(most);
    }
    static QString unreasonable()
    {
        return tr("The options of this scan are out of range, so that nothing is scanned with them. Begin a "
                  "new scan.");
    }
    static QString outOfRange(const QString &option, qint64 least, qint64 most)
    {
        return tr("%1 must be a number from %2 to %3.").arg(option).arg(least).arg(most);
    }
};

QString listed(const std::vector<target::AddressRange> &ranges)
{
    constexpr std::size_t shown = 5;
    QStringList list;
    for (std::size_t i = 0; i < std::min(ranges.size(), shown); ++i)
        list.append(QString::fromStdString(target::toString(ranges[i])));
    if (ranges.size() > shown)
        list.append(QStringLiteral("… (+%1)").arg(ranges.size() - shown));
    return list.join(QStringLiteral(", "));
}

QString ScanPlanText::refused(const target::ScopeError &error)
{
    using Kind = target::ScopeError::Kind;
    switch (error.kind) {
    case Kind::Empty:
        return tr("There is no address to scan. Name at least one host or network that is not left out.");
    case Kind::TooManyRanges:
        return tr("The targets are scattered over too many ranges. Write them as fewer, wider ranges.");
    case Kind::TooManyAddresses:
        return tr("The targets have more than 4,294,967,296 addresses. Name smaller networks.");
    case Kind::Unspecified:
        return tr("%1 is not the address of a host.").arg(listed(error.ranges));
    case Kind::Broadcast:
        return tr("%1 is a broadcast address, not a host. Leave it out.").arg(listed(error.ranges));
    case Kind::Multicast:
        return tr("%1 are multicast addresses, not hosts. Leave them out.").arg(listed(error.ranges));
    case Kind::Public:
        return tr("These are public addresses: %1. Scan them only if they are yours, and say so "
                  "(--allow-public).")
            .arg(listed(error.ranges));
    }
    return {};
}

RequestError toRequestError(const target::ParseError &error, bool inTargets)
{
    RequestError result;
    result.message = intake::message(error);
    if (inTargets) {
        result.position = static_cast<qsizetype>(error.position);
        result.length = static_cast<qsizetype>(error.length);
    }
    return result;
}

/// Byte positions in UTF-8 as positions in the QString that the user typed.
void toCharacters(RequestError &error, const QByteArray &utf8)
{
    if (error.position < 0)
        return;
    const auto end = QString::fromUtf8(utf8.left(error.position + error.length)).size();
    error.position = QString::fromUtf8(utf8.left(error.position)).size();
    error.length = end - error.position;
}

} // namespace

core::Result<PreparedTargets, RequestError> PreparedTargets::parse(const ScanRequest &request)
{
    PreparedTargets prepared;
    const QByteArray utf8 = request.targets.toUtf8();
    auto targets = target::parseTargets({utf8.constData(), static_cast<std::size_t>(utf8.size())});
    if (!targets) {
        auto error = toRequestError(targets.error(), true);
        toCharacters(error, utf8);
        return core::failure(error);
    }
    prepared.m_specification = std::move(*targets);
    for (const auto &exclude : request.excludes) {
        auto parsed = target::parseTargets(exclude.toStdString(), target::Meaning::Exclusions);
        if (!parsed)
            return core::failure(toRequestError(parsed.error(), false));
        prepared.m_specification.add(std::move(*parsed));
    }
    prepared.combine();
    prepared.m_shared.fixed = prepared.m_addresses;
    for (const auto &name : prepared.m_specification.names) {
        const auto prefix = static_cast<std::uint8_t>(name.prefixLength.value_or(0));
        prepared.m_shared.names.push_back({name.name, prefix, name.excluded, {}});
    }
    return prepared;
}

QStringList PreparedTargets::names() const
{
    QStringList names;
    for (const auto &target : m_specification.names)
        names.append(QString::fromStdString(target.name));
    names.removeDuplicates();
    return names;
}

bool PreparedTargets::isExcludedName(const QString &name) const
{
    return std::any_of(m_specification.names.begin(), m_specification.names.end(),
                       [&name](const auto &target) {
                           return target.excluded && QString::fromStdString(target.name) == name;
                       });
}

core::Result<void, RequestError> PreparedTargets::addName(const QString &name,
                                                          const QList<core::Address> &addresses)
{
    const auto typed = name.toStdString();
    for (std::size_t i = 0; i < m_specification.names.size(); ++i) {
        const auto &target = m_specification.names[i];
        if (target.name != typed)
            continue;
        if (target.excluded && addresses.isEmpty())
            return core::failure(RequestError{ScanPlanText::nameNotFoundForExclusion(name)});
        for (const auto &address : addresses) {
            // A name server does not know by which interface of this computer it is reached.
            const bool lacksZone = address.isV6() && address.isLinkLocal() && address.scope() == 0;
            if (lacksZone && !target.excluded)
                continue;
            const auto range = target::resolved(target, address);
            if (!range)
                return core::failure(toRequestError(range.error(), false));
            auto &set = target.excluded ? m_specification.exclude : m_specification.include;
            set.add(range->first, range->last);
            m_shared.names[i].addresses.push_back(address.unmapped());
            if (!target.excluded)
                m_typedNames.insert(address.unmapped(), typed);
        }
    }
    combine();
    return {};
}

core::Result<void, RequestError> PreparedTargets::checkScope(bool allowPublic) const
{
    return pipeline::checkScope(m_addresses, allowPublic);
}

core::Result<void, RequestError> checkScope(const target::RangeSet &addresses, bool allowPublic)
{
    const auto checked = target::checkScope(addresses, allowPublic);
    if (checked)
        return {};
    RequestError error;
    error.message = ScanPlanText::refused(checked.error());
    error.needsPublicConsent = checked.error().kind == target::ScopeError::Kind::Public;
    return core::failure(error);
}

core::Result<void, RequestError> checkWithinTargets(const core::ScanRecord &record,
                                                    const history::ScanPlan &plan)
{
    const auto targets = target::parseTargets(record.targets);
    auto beyond = plan.addresses;
    if (targets) {
        beyond.subtract(targets->include);
        for (const auto &[address, name] : plan.typedNames) {
            for (const auto &typed : targets->names) {
                if (typed.excluded || typed.name != name)
                    continue;
                if (const auto range = target::resolved(typed, address))
                    beyond.subtract(target::RangeSet(std::vector<target::AddressRange>{*range}));
            }
        }
    }
    if (beyond.count() == 0)
        return {};
    return core::failure(RequestError{ScanPlanText::beyondTargets(rangesText(beyond))});
}

QString rangesText(const target::RangeSet &addresses)
{
    return listed(addresses.ranges());
}

ScanPreview PreparedTargets::plan(const core::ScanOptions &options) const
{
    ScanPreview plan;
    plan.hosts = m_addresses.count();
    plan.names = names();
    const auto publicRanges = m_addresses.publicRanges();
    for (const auto &range : publicRanges)
        plan.publicRanges.append(QString::fromStdString(target::toString(range)));
    plan.longest = longestTime(m_addresses, options);
    return plan;
}

void PreparedTargets::take(const Shard &shard)
{
    m_addresses = codec::Split(m_shared, shard.of).addresses(shard.number);
    for (auto it = m_typedNames.begin(); it != m_typedNames.end();)
        it = m_addresses.contains(it.key()) ? std::next(it) : m_typedNames.erase(it);
}

void PreparedTargets::combine()
{
    m_addresses = m_specification.include;
    m_addresses.subtract(m_specification.exclude);
}

std::chrono::seconds longestTime(const target::RangeSet &addresses, const core::ScanOptions &options)
{
    const auto byPace = longestTime(addresses.count(), options);
    const auto places = intake::neighbourTableSize();
    if (!places)
        return byPace;
    return std::max(byPace, neighbourTime(intake::countOnLink(addresses), *places, options));
}

std::chrono::seconds neighbourTime(std::uint64_t onLink, std::uint64_t places,
                                   const core::ScanOptions &options)
{
    if (onLink <= places)
        return std::chrono::seconds(0);
    // Three requests for the address, a second apart, and the time until the system gives the place up.
    constexpr double held = 9;
    const double seconds = double(onLink) * options.attempts * held / double(places);
    return std::chrono::seconds(static_cast<std::int64_t>(seconds + 0.999));
}

std::chrono::seconds longestTime(std::uint64_t hosts, const core::ScanOptions &options)
{
    const auto inSeconds = [](std::chrono::milliseconds time) {
        return std::chrono::duration<double>(time).count();
    };
    double perHost = 0; // seconds that a silent host keeps its lane
    double connections = 0;
    for (unsigned attempt = 1; attempt <= options.attempts; ++attempt) {
        perHost += inSeconds(options.connectTimeout) * attempt;
        ++connections;
    }
    // A host that answers: a usual Windows lists so many ports, and a firewall may drop what is sent to them
    // (a short wait and a longer one, see probe/reach_stage).
    constexpr double ports = 16;
    constexpr double droppedPort = 1;
    const double answering = (options.stages.identity ? 2 : 0) + (options.stages.reach ? ports : 0);
    connections = std::max(connections, 1 + answering);
    if (options.stages.reach)
        perHost = std::max(perHost, std::min(ports * droppedPort, inSeconds(options.limits.time)));
    const auto lanes =
        std::min<double>(std::max(options.inFlight, 1u), double(std::max<std::uint64_t>(hosts, 1)));
    const double byLanes = double(hosts) * perHost / lanes;
    const double byRate = options.rate > 0 ? double(hosts) * connections / options.rate : 0;
    return std::chrono::seconds(static_cast<std::int64_t>(std::max({byLanes, byRate, perHost}) + 0.999));
}

namespace {

/// Far above what this program uses: those of an imported scan may say anything.
bool isReasonable(const core::ScanOptions &options)
{
    using namespace std::chrono_literals;
    const auto &limits = options.limits;
    return options.answerTimeout > 0ms && options.answerTimeout <= 10min && options.attempts >= 1
        && options.attempts <= 5 && options.threads <= 64 && limits.time > 0ms && limits.time <= 1h
        && limits.entries <= 1'000'000 && limits.bytes <= 1u << 30 && limits.calls <= 100'000
        && limits.evidence <= 16u << 20; // and of ports there are only so many
}

} // namespace

core::Result<void, RequestError> checkShard(const std::optional<Shard> &shard)
{
    if (shard
        && (shard->of < 1 || shard->of > codec::mostShards || shard->number < 1 || shard->number > shard->of))
        return core::failure(RequestError{ScanPlanText::noShard(codec::mostShards)});
    return {};
}

core::Result<void, RequestError> checkOptions(const core::ScanOptions &options)
{
    struct Bound
    {
        const char *option;
        qint64 value;
        qint64 least;
        qint64 most;
    };
    const Bound bounds[] = {
        {"--port", options.port, 1, 65535},
        {"--in-flight", options.inFlight, 1, 65536},
        {"--rate", options.rate, 0, 1'000'000},
        {"--timeout", options.connectTimeout.count(), 10, 60'000},
    };
    for (const auto &bound : bounds) {
        if (bound.value < bound.least || bound.value > bound.most)
            return core::failure(RequestError{
                ScanPlanText::outOfRange(QString::fromLatin1(bound.option), bound.least, bound.most)});
    }
    if (!isReasonable(options))
        return core::failure(RequestError{ScanPlanText::unreasonable()});
    return {};
}

} // namespace port135::pipeline
