// SPDX-License-Identifier: GPL-3.0-or-later
#include "program/user_catalogue.h"

#include "knowledge/pack.h"
#include "program/paths.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <algorithm>
#include <atomic>
#include <memory>
#include <mutex>
#include <vector>

namespace port135::program {
namespace {

class UserCatalogueText
{
    Q_DECLARE_TR_FUNCTIONS(UserCatalogue)
};

/// One byte more than the catalogue takes, so that it refuses what is larger.
constexpr qint64 mostBytes = (4 << 20) + 1;

struct Loaded
{
    std::optional<knowledge::Catalogue> own;
    std::optional<QString> error;
    const knowledge::Pack *pack = nullptr;
};

Loaded load()
{
    QFile file(userCatalogueFile());
    if (!file.exists())
        return {};
    const QString shown = QDir::toNativeSeparators(file.fileName());
    if (!file.open(QIODevice::ReadOnly))
        return {std::nullopt,
                UserCatalogueText::tr(
                    "Your interface file %1 cannot be read: %2. The built-in catalogue is used.")
                    .arg(shown, file.errorString()),
                nullptr};
    auto catalogue = knowledge::current().catalogue().withOverrides(file.read(mostBytes), shown);
    if (!catalogue)
        return {std::nullopt,
                UserCatalogueText::tr("Your interface file is left out until it is put right. %1")
                    .arg(catalogue.error()),
                nullptr};
    return {std::move(*catalogue), std::nullopt, nullptr};
}

/// Once for each pack; what was loaded stays, for its rows are looked at as long as the program runs.
const Loaded &loaded()
{
    static std::atomic<const Loaded *> last{nullptr};
    static std::mutex mutex;
    static std::vector<std::unique_ptr<const Loaded>> kept;
    const knowledge::Pack &pack = knowledge::current();
    if (const Loaded *known = last.load(std::memory_order_acquire); known != nullptr && known->pack == &pack)
        return *known;
    const std::lock_guard lock(mutex);
    const auto found = std::ranges::find_if(kept, [&pack](const auto &one) { return one->pack == &pack; });
    if (found != kept.end()) {
        last.store(found->get(), std::memory_order_release);
        return **found;
    }
    auto fresh = std::make_unique<Loaded>(load());
    fresh->pack = &pack;
    kept.push_back(std::move(fresh));
    last.store(kept.back().get(), std::memory_order_release);
    return *kept.back();
}

} // namespace

const knowledge::Catalogue &catalogue()
{
    const Loaded &one = loaded();
    return one.own ? *one.own : one.pack->catalogue();
}

std::optional<QString> userCatalogueError()
{
    return loaded().error;
}

} // namespace port135::program
