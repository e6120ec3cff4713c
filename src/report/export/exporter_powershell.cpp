// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/export/exporters.h"
#include "report/remedy/powershell_text.h"
#include "report/remedy/remediation.h"

#include <QCoreApplication>

namespace port135::report {
namespace {

using namespace Qt::StringLiterals;
using powershell::comment;
using powershell::quoted;

class PowerShellScriptText
{
    Q_DECLARE_TR_FUNCTIONS(PowerShellScript)
};

/// The frame: nothing happens without -Apply, each step asks, and only where the script runs on the very host
/// that a step is for. Texts are put in at %1 to %5.
constexpr char16_t scriptFrame[] = uR"(#Requires -Version 2.0
[CmdletBinding(SupportsShouldProcess = $true, ConfirmImpact = 'High')]
param(
    [switch]$Apply
)
Set-StrictMode -Version 2.0
$ErrorActionPreference = 'Stop'

$OwnAddresses = @([System.Net.NetworkInformation.NetworkInterface]::GetAllNetworkInterfaces() |
    ForEach-Object { $_.GetIPProperties().UnicastAddresses } |
    ForEach-Object { $_.Address.IPAddressToString.Split('%')[0] })  # a zone is of one computer alone

function Write-Port135Host {
    param([string]$HostAddress, [string]$Title)
    Write-Host ''
    Write-Host ($HostAddress + '  ' + $Title)
    if ($Apply -and ($OwnAddresses -notcontains $HostAddress.Split('%')[0])) {
        Write-Host ('  ' + %1)
    }
}

function Invoke-Port135Step {
    [CmdletBinding(SupportsShouldProcess = $true, ConfirmImpact = 'High')]
    param([string]$HostAddress, [string]$Title, [string]$Caution, [string]$Remark, [scriptblock]$Step)
    if ($Apply -and ($OwnAddresses -notcontains $HostAddress.Split('%')[0])) { return }
    Write-Host ''
    Write-Host ('  ' + $Title)
    if ($Caution) { Write-Host ('  ' + %2 + ' ' + $Caution) }
    if ($Remark) { Write-Host ('  ' + $Remark) }
    if ($null -eq $Step) { return }
    if (-not $Apply) {
        Write-Host $Step.ToString().Trim()
        return
    }
    if ($PSCmdlet.ShouldProcess($HostAddress, $Title)) {
        try { & $Step | Out-Host } catch { Write-Warning ($HostAddress + ': ' + $_.Exception.Message) }
    }
}

if (-not $Apply) { Write-Host %3 }
)";

/// One script for all hosts, to be read before anybody runs it.
class PowerShellExporter final : public Exporter
{
public:
    PowerShellExporter(QIODevice &device, const knowledge::Catalogue &catalogue)
        : Exporter(device, catalogue)
    {
    }

private:
    void writeBegin(const core::ScanRecord &scan) override;
    void writeHost(const core::HostResult &host) override;
    void writeEnd(const core::ScanRecord &scan) override;

    void writeStep(const QString &address, const RemediationStep &step);
    /// With the line ends of Windows.
    void writeCode(QString code)
    {
        code.replace(u'\n', u"\r\n"_s);
        write(code.toStdString());
    }

    rating::ManagementNetworks m_management;
    quint64 m_hosts = 0;
};

void PowerShellExporter::writeBegin(const core::ScanRecord &scan)
{
    m_hosts = 0;
    auto management =
        rating::ManagementNetworks::parse(context().managementNetworks, context().clientNetworks);
    if (!management) {
        fail(management.error());
        return;
    }
    m_management = *management;
    write("\xef\xbb\xbf"); // without it Windows PowerShell 5.1 reads the code page of the system
    QString head = comment(PowerShellScriptText::tr("Remediation script, to be reviewed before it is used"));
    for (const QString &line : remediationHeading(scan, context()))
        head += comment(line);
    head += comment(managementSentence(m_management));
    head += u"#\n"_s
        + comment(PowerShellScriptText::tr(
            "Started without options it changes nothing and lists the steps. With -Apply, in an "
            "elevated PowerShell on the host itself, it carries out the steps for that host "
            "alone and asks before each; -Apply -WhatIf says what it would do."))
        + comment(PowerShellScriptText::tr(
            "Read the cautions, try the steps on one host, and scan again afterwards."));
    writeCode(head);
    writeCode(
        QString::fromUtf16(scriptFrame)
            .arg(quoted(PowerShellScriptText::tr("This is another computer: its steps are passed over.")),
                 quoted(PowerShellScriptText::tr("Caution:")),
                 quoted(PowerShellScriptText::tr(
                     "Nothing is changed: these are the steps. Use -Apply on the host itself "
                     "to carry them out."))));
}

void PowerShellExporter::writeStep(const QString &address, const RemediationStep &step)
{
    QString code = u"\n"_s + comment(u"[%1] %2"_s.arg(step.rules.join(u", "_s), step.family));
    if (!step.policy.isEmpty())
        code += comment(PowerShellScriptText::tr("Group policy: %1").arg(step.policy));
    if (!step.verify.isEmpty())
        code += comment(PowerShellScriptText::tr("Check: %1").arg(step.verify));
    QString remark = step.leftOut;
    if (step.commands.isEmpty() && remark.isEmpty())
        remark = PowerShellScriptText::tr("To be done by hand.");
    if (!step.complete) {
        remark = PowerShellScriptText::tr(
            "Not ready to run: fill in what stands in < > in the comment above this step.");
        code += powershell::disabled(step.commands);
    }
    code += u"Invoke-Port135Step -HostAddress %1 `\n    -Title %2 `\n"_s.arg(
        quoted(address), quoted(step.family + u": "_s + step.text));
    if (!step.caution.isEmpty())
        code += u"    -Caution %1 `\n"_s.arg(quoted(step.caution));
    if (!remark.isEmpty())
        code += u"    -Remark %1 `\n"_s.arg(quoted(remark));
    // Not indented: the end of a here-string must stand at the beginning of its line.
    code += step.commands.isEmpty() || !step.complete ? u"    -Step $null\n"_s
                                                      : u"    -Step {\n"_s + step.commands + u"\n}\n"_s;
    writeCode(code);
}

void PowerShellExporter::writeHost(const core::HostResult &host)
{
    const Remediation remediation = remediationOf(host, m_management);
    if (remediation.isEmpty())
        return;
    ++m_hosts;
    const QString title =
        remediation.name.isEmpty() ? remediation.level : remediation.name + u", "_s + remediation.level;
    QString code = u"\n"_s + comment(u"==== %1  %2"_s.arg(remediation.address, title));
    if (!remediation.roles.isEmpty())
        code += comment(remediation.roles.join(u", "_s));
    for (const RemediationFinding &finding : remediation.findings) {
        code += comment(u"%1 (%2)"_s.arg(finding.title, finding.level));
        for (const QString &evidence : finding.evidence)
            code += comment(u"- "_s + evidence);
        for (const QString &acceptance : finding.acceptance)
            code += comment(acceptance);
    }
    code +=
        u"Write-Port135Host -HostAddress %1 -Title %2\n"_s.arg(quoted(remediation.address), quoted(title));
    writeCode(code);
    for (const RemediationStep &step : remediation.steps)
        writeStep(remediation.address, step);
}

void PowerShellExporter::writeEnd(const core::ScanRecord &)
{
    if (m_hosts == 0)
        writeCode(u"\n"_s + comment(PowerShellScriptText::tr("There is no finding that needs a step.")));
}

} // namespace

std::unique_ptr<Exporter> createPowerShell(QIODevice &device, const knowledge::Catalogue &catalogue)
{
    return std::make_unique<PowerShellExporter>(device, catalogue);
}

} // namespace port135::report
