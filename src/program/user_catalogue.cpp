// SPDX-License-Identifier: GPL-3.0-or-later
#include "program/user_catalogue.h"

#include "program/paths.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

namespace port135::program {
namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(UserCatalogue)
};

/// One byte more than the catalogue takes, so that it refuses what is larger.
constexpr qint64 mostBytes = (4 << 20) + 1;

struct Loaded
{
    std::optional<knowledge::Catalogue> own;
    std::optional<QString> error;
};

Loaded load()
{
    QFile file(userCatalogueFile());
    if (!file.exists())
        return {};
    const QString shown = QDir::toNativeSeparators(file.fileName());
    if (!file.open(QIODevice::ReadOnly))
        return {std::nullopt,
                Text::tr("Your interface file %1 cannot be read: %2. The built-in catalogue is used.")
                    .arg(shown, file.errorString())};
    auto catalogue = knowledge::Catalogue::builtIn().withOverrides(file.read(mostBytes), shown);
    if (!catalogue)
        return {std::nullopt,
                Text::tr("Your interface file is left out until it is put right. %1").arg(catalogue.error())};
    return {std::move(*catalogue), std::nullopt};
}

const Loaded &loaded()
{
    static const Loaded once = load();
    return once;
}

} // namespace

const knowledge::Catalogue &catalogue()
{
    return loaded().own ? *loaded().own : knowledge::Catalogue::builtIn();
}

std::optional<QString> userCatalogueError()
{
    return loaded().error;
}

} // namespace port135::program
