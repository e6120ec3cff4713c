// SPDX-License-Identifier: GPL-3.0-or-later
// The checklist, as a page that prints and as Markdown: one renderer each, the same content.
#include "report/export/exporters.h"
#include "report/remedy/remediation.h"

#include <QCoreApplication>
#include <QLocale>

namespace port135::report {
namespace {

using namespace Qt::StringLiterals;

class ChecklistText
{
    Q_DECLARE_TR_FUNCTIONS(Checklist)
};

constexpr char style[] = R"(
:root{color-scheme:light}
body{font:14px/1.5 system-ui,"Segoe UI","Yu Gothic UI",Meiryo,sans-serif;max-width:52rem;margin:2rem auto;padding:0 1rem;color:#1d2430;background:#fff}
h1{font-size:1.5rem}h2{font-size:1.15rem;margin:2rem 0 .3rem;border-bottom:2px solid #c9d2de;padding-bottom:.2rem}
ul.head,ul.findings,ul.findings ul{padding-left:1.2rem;margin:.3rem 0}
ol.steps{list-style:none;padding:0;margin:.6rem 0}
ol.steps>li{border:1px solid #c9d2de;border-radius:6px;padding:.6rem .8rem;margin:.5rem 0;break-inside:avoid}
label{display:flex;gap:.6rem;align-items:baseline}label b{white-space:nowrap}
input{width:1.05rem;height:1.05rem;flex:none}
p{margin:.3rem 0 0 1.65rem}.caution{color:#8a3b00}.muted{color:#5a6575}
pre{margin:.4rem 0 0 1.65rem;padding:.5rem .7rem;background:#f2f5f9;border:1px solid #dde4ed;border-radius:4px;white-space:pre-wrap;overflow-wrap:anywhere;font:12px/1.45 Consolas,monospace}
@media print{body{margin:0;max-width:none;font-size:11px}h2{break-after:avoid}pre{background:none}}
)";

class ChecklistExporter : public Exporter
{
public:
    ChecklistExporter(QIODevice &device, const knowledge::Catalogue &catalogue)
        : Exporter(device, catalogue)
    {
    }

protected:
    virtual QString head(const QStringList &lines) const = 0;
    virtual QString hostTitle(const Remediation &host) const = 0;
    virtual QString finding(const RemediationFinding &finding) const = 0;
    virtual QString beginSteps() const = 0;
    virtual QString step(const RemediationStep &step) const = 0;
    /// The last box of a host: the scan that shows the success.
    virtual QString rescan(const QStringList &expectations) const = 0;
    virtual QString endSteps() const = 0;
    virtual QString paragraph(const QString &text) const = 0;
    virtual QString tail() const = 0;

private:
    void writeBegin(const core::ScanRecord &scan) override
    {
        m_hosts = 0;
        auto management =
            rating::ManagementNetworks::parse(context().managementNetworks, context().clientNetworks);
        if (!management) {
            fail(management.error());
            return;
        }
        m_management = *management;
        write(head(remediationHeading(scan, context()) << managementSentence(m_management)).toStdString());
    }

    void writeHost(const core::HostResult &host) override
    {
        const Remediation remediation = remediationOf(host, m_management);
        if (remediation.isEmpty())
            return;
        ++m_hosts;
        QString text = hostTitle(remediation);
        QStringList expectations;
        for (const RemediationFinding &each : remediation.findings) {
            text += finding(each);
            if (each.acceptance.isEmpty() && !expectations.contains(each.verify))
                expectations += each.verify;
        }
        text += beginSteps();
        for (const RemediationStep &each : remediation.steps)
            text += step(each);
        if (!expectations.isEmpty())
            text += rescan(expectations);
        write((text + endSteps()).toStdString());
    }

    void writeEnd(const core::ScanRecord &) override
    {
        QString text;
        if (m_hosts == 0)
            text = paragraph(ChecklistText::tr("There is no finding that needs a step."));
        write((text + tail()).toStdString());
    }

    rating::ManagementNetworks m_management;
    quint64 m_hosts = 0;
};

QString hostLine(const Remediation &host)
{
    QString line = host.address;
    if (!host.name.isEmpty())
        line += u" · "_s + host.name;
    line += u" · "_s + host.level;
    if (!host.roles.isEmpty())
        line += u" · "_s + host.roles.join(u", "_s);
    return line;
}

QString commandsRemark(const RemediationStep &step)
{
    return step.complete ? step.leftOut
                         : ChecklistText::tr("Fill in what stands in < > before you use the commands.");
}

class HtmlChecklist final : public ChecklistExporter
{
public:
    using ChecklistExporter::ChecklistExporter;

private:
    static QString element(const char *tag, const QString &text, const char *kind = nullptr)
    {
        const QString name = QString::fromLatin1(tag);
        const QString attribute = kind ? u" class=\"%1\""_s.arg(QLatin1String(kind)) : QString();
        return u'<' + name + attribute + u'>' + text.toHtmlEscaped() + u"</"_s + name + u">\n"_s;
    }
    static QString labelled(const QString &label, const QString &text, const char *kind)
    {
        return text.isEmpty() ? QString() : element("p", label + u' ' + text, kind);
    }
    static QString box(const QString &strong, const QString &text)
    {
        return u"<label><input type=\"checkbox\"><span><b>%1</b> %2</span></label>\n"_s.arg(
            strong.toHtmlEscaped(), text.toHtmlEscaped());
    }

    QString head(const QStringList &lines) const override
    {
        const QString title = ChecklistText::tr("Remediation checklist");
        QString html =
            u"<!DOCTYPE html>\n<html lang=\"%1\">\n<head><meta charset=\"utf-8\"><meta name=\"viewport\" "
            "content=\"width=device-width\">\n<title>%2</title><style>%3</style></head>\n<body>\n"_s.arg(
                QLocale().bcp47Name().left(2).toHtmlEscaped(), title.toHtmlEscaped(), QLatin1String(style));
        html += element("h1", title) + u"<ul class=\"head\">\n"_s;
        for (const QString &line : lines)
            html += element("li", line);
        return html + u"</ul>\n"_s;
    }
    QString hostTitle(const Remediation &host) const override
    {
        return element("h2", hostLine(host)) + u"<ul class=\"findings\">\n"_s;
    }
    QString finding(const RemediationFinding &finding) const override
    {
        QString text = u"%1 (%2)"_s.arg(finding.title, finding.level);
        for (const QString &acceptance : finding.acceptance)
            text += u" · "_s + acceptance;
        QString html = finding.acceptance.isEmpty() ? u"<li>"_s : u"<li class=\"muted\">"_s;
        html += text.toHtmlEscaped();
        if (!finding.evidence.isEmpty()) {
            html += u"<ul class=\"muted\">\n"_s;
            for (const QString &evidence : finding.evidence)
                html += element("li", evidence);
            html += u"</ul>"_s;
        }
        return html + u"</li>\n"_s;
    }
    QString beginSteps() const override { return u"</ul>\n<ol class=\"steps\">\n"_s; }
    QString step(const RemediationStep &step) const override
    {
        QString html = u"<li>"_s + box(step.family + u':', step.text)
            + labelled(ChecklistText::tr("Caution:"), step.caution, "caution")
            + labelled(ChecklistText::tr("Group policy:"), step.policy, "muted");
        if (!step.commands.isEmpty())
            html += element("pre", step.commands);
        return html + labelled({}, commandsRemark(step), "caution")
            + labelled(ChecklistText::tr("Check:"), step.verify, "muted")
            + labelled(ChecklistText::tr("Answers:"), step.rules.join(u", "_s), "muted") + u"</li>\n"_s;
    }
    QString rescan(const QStringList &expectations) const override
    {
        QString html =
            u"<li>"_s + box(ChecklistText::tr("Scan again:"), ChecklistText::tr("see that it worked."));
        for (const QString &expectation : expectations)
            html += element("p", expectation, "muted");
        return html + u"</li>\n"_s;
    }
    QString endSteps() const override { return u"</ol>\n"_s; }
    QString paragraph(const QString &text) const override { return element("p", text); }
    QString tail() const override { return u"</body>\n</html>\n"_s; }
};

class MarkdownChecklist final : public ChecklistExporter
{
public:
    using ChecklistExporter::ChecklistExporter;

private:
    /// Punctuation that means something is taken at its word [CommonMark 2.4], and so is what would become a
    /// link by itself: ://, www. and @ [GitHub Flavored Markdown 6.9].
    static QString escapedText(const QString &text)
    {
        QString markdown;
        for (qsizetype i = 0; i < text.size(); ++i) {
            const QChar c = text[i];
            const bool linksSite =
                c == u'.' && QStringView(text).first(i).endsWith(u"www", Qt::CaseInsensitive);
            const bool linksAddress = c == u':' && QStringView(text).sliced(i + 1).startsWith(u"//");
            if (QStringView(u"\\`*_{}[]<>()#+!|~&$").contains(c) || linksSite || linksAddress)
                markdown += u'\\';
            markdown += c;
            if (c == u'@')
                markdown += u"<!-- -->"_s;
        }
        return markdown;
    }
    static QString labelled(const QString &label, const QString &text)
    {
        return text.isEmpty() ? QString()
                              : u"  - %1 %2\n"_s.arg(label, escapedText(text)).replace(u"-  "_s, u"- "_s);
    }

    QString head(const QStringList &lines) const override
    {
        QString markdown = u"# %1\n\n"_s.arg(escapedText(ChecklistText::tr("Remediation checklist")));
        for (const QString &line : lines)
            markdown += u"- %1\n"_s.arg(escapedText(line));
        return markdown;
    }
    QString hostTitle(const Remediation &host) const override
    {
        return u"\n## %1\n\n"_s.arg(escapedText(hostLine(host)));
    }
    QString finding(const RemediationFinding &finding) const override
    {
        QString text = u"- %1 (%2)"_s.arg(escapedText(finding.title), escapedText(finding.level));
        for (const QString &acceptance : finding.acceptance)
            text += u" · "_s + escapedText(acceptance);
        text += u'\n';
        for (const QString &evidence : finding.evidence)
            text += labelled({}, evidence);
        return text;
    }
    QString beginSteps() const override { return u"\n"_s; }
    QString step(const RemediationStep &step) const override
    {
        QString text = u"- [ ] **%1:** %2\n"_s.arg(escapedText(step.family), escapedText(step.text))
            + labelled(ChecklistText::tr("Caution:"), step.caution)
            + labelled(ChecklistText::tr("Group policy:"), step.policy) + labelled({}, commandsRemark(step));
        if (!step.commands.isEmpty()) {
            text += u"\n  ```powershell\n"_s;
            for (const QString &line : step.commands.split(u'\n'))
                text += u"  "_s + line + u'\n';
            text += u"  ```\n\n"_s;
        }
        return text + labelled(ChecklistText::tr("Check:"), step.verify)
            + labelled(ChecklistText::tr("Answers:"), step.rules.join(u", "_s));
    }
    QString rescan(const QStringList &expectations) const override
    {
        QString text = u"- [ ] **%1** %2\n"_s.arg(escapedText(ChecklistText::tr("Scan again:")),
                                                  escapedText(ChecklistText::tr("see that it worked.")));
        for (const QString &expectation : expectations)
            text += labelled({}, expectation);
        return text;
    }
    QString endSteps() const override { return {}; }
    QString paragraph(const QString &text) const override { return u"\n%1\n"_s.arg(escapedText(text)); }
    QString tail() const override { return {}; }
};

} // namespace

std::unique_ptr<Exporter> createChecklist(QIODevice &device, const knowledge::Catalogue &catalogue)
{
    return std::make_unique<HtmlChecklist>(device, catalogue);
}

std::unique_ptr<Exporter> createMarkdownChecklist(QIODevice &device, const knowledge::Catalogue &catalogue)
{
    return std::make_unique<MarkdownChecklist>(device, catalogue);
}

} // namespace port135::report
