// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/destination.h"

#include "cli/cli_texts.h"
#include "cli/console.h"
#include "text/qt_text.h"

#include <QCoreApplication>
#include <QFile>

namespace port135::cli {
namespace {

/// For data that nobody wants.
class Nowhere : public QIODevice
{
public:
    Nowhere() { open(QIODevice::WriteOnly | QIODevice::Unbuffered); }

protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *, qint64 size) override { return size; }
};

} // namespace

Destination::Destination() = default;
Destination::~Destination() = default;

QString Destination::open(const QString &fileName)
{
    if (fileName.isEmpty() || fileName == QStringLiteral("-")) {
        auto output = std::make_unique<QFile>();
        if (!openOutput(*output))
            return ScanRunText::tr("Standard output cannot be written to: %1.").arg(output->errorString());
        m_device = std::move(output);
        return {};
    }
    auto file = std::make_unique<report::OutputFile>(fileName);
    if (!file->open())
        return ScanRunText::tr("The file %1 cannot be written: %2.").arg(fileName, file->errorString());
    m_file = std::move(file);
    return {};
}

QString Destination::open(const QString &fileName, const report::Format &format)
{
    const QString problem = open(fileName);
    if (problem.isEmpty() && format.binary && isTerminal())
        return ScanRunText::tr("The format %1 is no text for a terminal: name a file with --output.")
            .arg(text::fromLatin1(format.name));
    return problem;
}

void Destination::discard()
{
    m_device = std::make_unique<Nowhere>();
    m_file.reset();
}

bool Destination::isTerminal() const
{
    return !m_file && cli::isTerminal(Stream::Output);
}

QString Destination::close()
{
    if (m_file && !m_file->commit())
        return ScanRunText::tr("The file %1 could not be written whole: %2.")
            .arg(m_file->fileName(), m_file->errorString());
    return {};
}

} // namespace port135::cli
