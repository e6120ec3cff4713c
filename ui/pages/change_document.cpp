// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/change_document.h"

#include "program/user_catalogue.h"
#include "report/comparison/comparison_text.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace port135::ui {
namespace {

constexpr std::size_t mostEndpoints = 500;

class Document
{
    Q_DECLARE_TR_FUNCTIONS(ChangeDocument)

public:
    static QString html(const comparison::HostChange &host)
    {
        QString text = u"<h3>%1: %2</h3>"_s.arg(report::hostText(host).toHtmlEscaped(),
                                                report::word(host).toHtmlEscaped());
        if (const QString what = report::changeText(host); !what.isEmpty())
            text += u"<p>%1</p>"_s.arg(what.toHtmlEscaped());
        if (const QString why = report::explain(host.reason);
            !why.isEmpty() && why != report::changeText(host))
            text += u"<p>%1</p>"_s.arg(why.toHtmlEscaped());

        QString rows;
        for (const auto &fact : host.facts)
            rows += row(report::word(fact.change), report::word(fact.fact), report::changeText(host, fact));
        text += table(tr("Facts"), rows);
        rows.clear();
        for (const auto &finding : host.findings)
            rows += row(report::word(finding.change), report::findingTitle(host, finding),
                        report::changeText(host, finding));
        text += table(tr("Findings"), rows);
        rows.clear();
        const auto &catalogue = program::catalogue();
        for (std::size_t i = 0; i < std::min(host.endpoints.size(), mostEndpoints); ++i)
            rows += row(report::word(host.endpoints[i].change),
                        report::endpointText(host.endpoints[i].key, catalogue),
                        report::changeText(host, host.endpoints[i]));
        text += table(tr("Endpoints"), rows);
        if (host.endpoints.size() > mostEndpoints)
            text += u"<p>%1</p>"_s.arg(tr("%n more endpoint(s) are not listed here.", nullptr,
                                          int(host.endpoints.size() - mostEndpoints))
                                           .toHtmlEscaped());
        if (host.endpointsSame > 0)
            text += u"<p>%1</p>"_s.arg(
                tr("%n endpoint(s) are the same as before.", nullptr, int(host.endpointsSame))
                    .toHtmlEscaped());
        return text;
    }

private:
    static QString row(const QString &change, const QString &what, const QString &how)
    {
        return u"<tr><td><b>%1</b></td><td>%2</td><td>%3</td></tr>"_s.arg(
            change.toHtmlEscaped(), what.toHtmlEscaped(), how.toHtmlEscaped());
    }
    static QString table(const QString &title, const QString &rows)
    {
        return rows.isEmpty()
            ? QString()
            : u"<h4>%1</h4><table cellpadding='3'>%2</table>"_s.arg(title.toHtmlEscaped(), rows);
    }
};

} // namespace

QString changeHtml(const comparison::HostChange &host)
{
    return Document::html(host);
}

} // namespace port135::ui
