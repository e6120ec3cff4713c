// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/key_command.h"

#include "cli/command.h"
#include "cli/command_line.h"
#include "cli/console.h"
#include "program/key_messages.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

namespace port135::cli {
namespace {

using namespace Qt::StringLiterals;

class KeyCommandText
{
    Q_DECLARE_TR_FUNCTIONS(KeyCommand)
};

int print(const sign::PublicKey &key)
{
    QFile output;
    const QByteArray line = QByteArray::fromStdString(key.text()) + '\n';
    return openOutput(output) && output.write(line) == line.size() ? ExitClean : ExitUsage;
}

int make(const QString &file)
{
    const auto key = sign::SecretKey::make(std::filesystem::path(file.toStdU16String()));
    if (!key)
        return refuse(program::keyMessage(key.error(), file));
    say(KeyCommandText::tr(
            "%1 is the secret key: it signs, and stays here. %1.pub is its public half: give it to whoever "
            "checks signatures, and let them compare this line with yours:")
            .arg(QDir::toNativeSeparators(file)));
    return print(key->publicKey());
}

int show(const QString &file)
{
    // Of a secret one, too: its public half is what others are shown.
    const auto secret = sign::SecretKey::read(std::filesystem::path(file.toStdU16String()));
    if (secret)
        return print(secret->publicKey());
    const auto key = program::readPublicKey(file);
    return key ? print(*key) : refuse(key.error());
}

} // namespace

int runKeyCommand(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        KeyCommandText::tr("Makes a key that signs results (--sign), or shows the public half of one.\n"
                           "key new FILE: a new key into FILE, its public half into FILE.pub.\n"
                           "key show FILE: the public half as one line, to compare."));
    parser.addPositionalArgument(u"ACTION"_s, KeyCommandText::tr("new or show."));
    parser.addPositionalArgument(u"FILE"_s, KeyCommandText::tr("The key file."));
    parser.addOption({u"lang"_s, KeyCommandText::tr("en or ja."), KeyCommandText::tr("LANGUAGE")});
    if (const auto ended = parse(parser, arguments, u"key"_s))
        return *ended;
    const auto named = parser.positionalArguments();
    if (named.size() == 2 && named.first() == u"new")
        return make(named.last());
    if (named.size() == 2 && named.first() == u"show")
        return show(named.last());
    return refuse(KeyCommandText::tr("Say key new FILE or key show FILE."));
}

} // namespace port135::cli
