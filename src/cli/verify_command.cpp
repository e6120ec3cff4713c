// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/verify_command.h"

#include "bundle/bundle_check.h"
#include "cli/command.h"
#include "cli/command_line.h"
#include "cli/console.h"
#include "program/key_messages.h"
#include "program/language.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace port135::cli {
namespace {

using namespace Qt::StringLiterals;

class VerifyCommandText
{
    Q_DECLARE_TR_FUNCTIONS(VerifyCommand)
};

} // namespace

int runVerifyCommand(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(VerifyCommandText::tr(
        "Checks an evidence bundle, without a network: that its files are those of its manifest, that the "
        "rating and the JSON follow from the observations, and who signed it.\n"
        "Exit code 0: all of it holds; 1: something fails; 4: nothing fails, but something is not proven."));
    parser.addPositionalArgument(u"BUNDLE"_s,
                                 VerifyCommandText::tr("The zip file that export --format bundle wrote."));
    parser.addOption({u"key"_s, VerifyCommandText::tr("Whose signature it must have: a public key file."),
                      VerifyCommandText::tr("FILE")});
    parser.addOption({u"lang"_s, VerifyCommandText::tr("en or ja."), VerifyCommandText::tr("LANGUAGE")});
    if (const auto ended = parse(parser, arguments, u"verify"_s))
        return *ended;
    if (parser.positionalArguments().size() != 1)
        return refuse(VerifyCommandText::tr("Name one bundle."));
    const QString file = parser.positionalArguments().first();
    if (!QFileInfo(file).isFile())
        return refuse(VerifyCommandText::tr("There is no file %1.").arg(file));
    std::optional<sign::PublicKey> expected;
    if (parser.isSet(u"key"_s)) {
        const auto key = program::readPublicKey(parser.value(u"key"_s));
        if (!key)
            return refuse(key.error());
        expected = *key;
    }
    program::Language language;
    const QString own = program::Language::resolve(program::languageOption(arguments));
    const auto checks =
        bundle::checkBundle(file, expected, own, [&language](const QString &code) { language.use(code); });
    QFile output;
    if (!openOutput(output))
        return ExitUsage;
    QString text;
    for (const auto &check : checks.checks)
        text += VerifyCommandText::tr("%1: %2. %3", "what was checked, the result, a sentence")
                    .arg(check.what, bundle::word(check.state), check.found)
            + u'\n';
    if (!checks.manifestSum.isEmpty())
        text += VerifyCommandText::tr("SHA-256 of the manifest: %1").arg(checks.manifestSum) + u'\n';
    text += checks.fails()
        ? VerifyCommandText::tr("The bundle was changed, or is damaged: do not rely on it.")
        : checks.isWhole()
        ? VerifyCommandText::tr("The bundle holds in everything that was checked.")
        : VerifyCommandText::tr("Nothing contradicts the bundle, but not all of it is proven.");
    output.write((text + u'\n').toUtf8());
    return checks.fails() ? ExitFindings : checks.isWhole() ? ExitClean : ExitIncomplete;
}

} // namespace port135::cli
