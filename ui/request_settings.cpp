// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/request_settings.h"

#include "ui/settings.h"

namespace port135::ui {

void applySettings(pipeline::ScanRequest &request, const Settings &settings)
{
    auto &options = request.options;
    const auto figure = [&settings](Setting key) { return settings.value(key).toInt(); };
    if (const int hosts = figure(Setting::InFlight))
        options.inFlight = unsigned(hosts);
    if (const int rate = figure(Setting::Rate))
        options.rate = unsigned(rate);
    if (const int wait = figure(Setting::ConnectTimeout))
        options.connectTimeout = std::chrono::milliseconds(wait);
    if (const int wait = figure(Setting::AnswerTimeout))
        options.answerTimeout = std::chrono::milliseconds(wait);
    options.attempts = unsigned(figure(Setting::Attempts));
    options.stages.reach = settings.value(Setting::TryPorts).toBool();
    options.stages.identity = settings.value(Setting::AskIdentity).toBool();
    request.operatorName = settings.value(Setting::Operator).toString();
    request.reverseDns = settings.value(Setting::AskDns).toBool();
    if (!settings.value(Setting::KeepEvidence).toBool())
        options.limits.evidence = 0;
}

} // namespace port135::ui
