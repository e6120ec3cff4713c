// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "service/scheduled_scan.h"
#include "support/each_option.h"

#include <algorithm>

using namespace port135;
using namespace Qt::StringLiterals;

namespace {

/// Port135-cli has no option for these: the window says so, or does not set them either.
constexpr std::string_view withoutOption[] = {"answer_timeout", "attempts", "threads", "time",
                                              "entries",        "bytes",    "calls",   "ports"};

template <typename Value>
Value other(Value value)
{
    if (value != Value{})
        return Value{};
    if constexpr (std::is_enum_v<Value> || std::is_arithmetic_v<Value>)
        return Value(1);
    else
        return Value{1};
}

} // namespace

class ScheduledScanTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyOptionStandsInTheCommand()
    {
        pipeline::ScanRequest request;
        request.targets = u"10.0.0.0/24"_s;
        request.options = core::ScanOptions::forProfile(core::Profile::Normal);
        const auto usual = service::scanArguments(request);
        QVERIFY(usual);
        int options = 0;
        test::eachOption([&](std::string_view name, const auto &option) {
            ++options;
            auto changed = request;
            option(changed.options) = other(option(changed.options));
            const auto arguments = service::scanArguments(changed);
            const bool isLeftOut = std::ranges::find(withoutOption, name) != std::end(withoutOption);
            QVERIFY2(arguments && (*arguments == *usual) == isLeftOut, name.data());
        });
        QVERIFY(options >= 17);
    }
};

QTEST_GUILESS_MAIN(ScheduledScanTest)
#include "tst_scheduled_scan.moc"
