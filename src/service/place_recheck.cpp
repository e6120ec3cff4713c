// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/place_recheck.h"

#include <QStringList>

#include <algorithm>

namespace port135::service {

pipeline::ScanRequest requestFor(const policy::SecondLook &look, const report::MatrixReport &report)
{
    const auto &place = report.matrix.places[look.place];
    pipeline::ScanRequest request;
    request.options = core::ScanOptions::forProfile(core::Profile::Normal);
    request.options.port = look.mapperPort;
    request.options.vantage = place.vantage;
    request.place = QString::fromStdString(place.name);
    request.practice = look.practice;
    request.onlyTargets = look.practice;
    QStringList targets;
    auto learned = std::make_shared<core::LearnedPorts>();
    for (const auto &[address, ports] : look.hosts) {
        targets.append(QString::fromStdString(address.toString()));
        auto tried = ports;
        tried.resize(std::min(tried.size(), core::mostLearnedPorts));
        if (!tried.empty())
            learned->emplace(address, std::move(tried));
    }
    request.targets = targets.join(u' ');
    request.learnedPorts = std::move(learned);
    return request;
}

std::vector<policy::SecondLook> looksFrom(const report::MatrixReport &report, const QString &place)
{
    auto looks = policy::secondLooks(report.matrix, report.scans);
    std::erase_if(looks, [&](const policy::SecondLook &look) {
        const auto &from = report.matrix.places[look.place];
        return !from.named || from.name != place.toStdString();
    });
    return looks;
}

std::vector<policy::Retest> retestsFrom(const report::MatrixReport &report, const QString &place)
{
    auto retests = report.retests;
    std::erase_if(retests, [&](const policy::Retest &retest) { return retest.place != place.toStdString(); });
    return retests;
}

} // namespace port135::service
