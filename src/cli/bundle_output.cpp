// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/bundle_output.h"

#include "bundle/bundle_writer.h"
#include "cli/command.h"
#include "cli/command_line.h"
#include "cli/console.h"
#include "program/key_messages.h"
#include "program/language.h"
#include "report/document/logo.h"

#include <QCoreApplication>
#include <QDir>

#include <filesystem>
#include <optional>

namespace port135::cli {
namespace {

using namespace Qt::StringLiterals;

constexpr QLatin1StringView ending(".bundle.zip");

class BundleOutputText
{
    Q_DECLARE_TR_FUNCTIONS(BundleOutput)
};

} // namespace

bool wantsBundle(const QCommandLineParser &parser)
{
    return parser.isSet(u"format"_s) ? parser.value(u"format"_s) == u"bundle"
                                     : parser.value(u"output"_s).endsWith(ending, Qt::CaseInsensitive);
}

int writeBundleOf(const StoredScan &scan, const QCommandLineParser &parser)
{
    const QString output = parser.value(u"output"_s);
    if (output.isEmpty() || output == u"-"_s)
        return refuse(
            BundleOutputText::tr("A bundle is a zip file: name it with --output, as in --output scan%1.")
                .arg(ending));
    for (const QString &option : {u"filter"_s, u"all-hosts"_s, u"show-evidence"_s}) {
        if (parser.isSet(option))
            return refuse(BundleOutputText::tr("A bundle holds the whole scan: leave --%1 out.").arg(option));
    }
    std::optional<sign::SecretKey> key;
    if (const QString file = parser.value(u"sign"_s); !file.isEmpty()) {
        auto read = sign::SecretKey::read(std::filesystem::path(file.toStdU16String()));
        if (!read)
            return refuse(program::keyMessage(read.error(), file));
        key.emplace(std::move(*read));
    }
    const auto logo = report::readLogo(parser.value(u"logo"_s));
    if (!logo)
        return refuse(logo.error());
    bundle::BundleRequest request{*scan.history,
                                  scan.info,
                                  {},
                                  parser.value(u"addressee"_s).simplified().left(200),
                                  parser.value(u"classification"_s).simplified().left(60),
                                  *logo,
                                  {},
                                  key ? &*key : nullptr};
    request.language = program::Language::resolve(program::languageOption(QCoreApplication::arguments()));
    if (const auto written = bundle::writeBundle(request, output); !written)
        return refuse(written.error());
    say(BundleOutputText::tr("%1 is written. Check it with port135-cli verify.")
            .arg(QDir::toNativeSeparators(output)));
    return ExitClean;
}

} // namespace port135::cli
