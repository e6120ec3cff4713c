// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/table/workbook.h"

#include "report/text/report_texts.h"

#include <xlsxwriter.h>

#include <QCoreApplication>
#include <QDir>

#include <algorithm>
#include <ctime>
#include <numeric>

namespace port135::report {
namespace {

// Excel's own limit of a cell is 32,767 characters.
constexpr qsizetype mostCharacters = 32000;
constexpr qsizetype mostOfSheetName = 31;

lxw_format *formatOf(lxw_workbook *book)
{
    // Not wrapped: rows stay one line high, and no program has to measure them.
    lxw_format *format = workbook_add_format(book);
    format_set_align(format, LXW_ALIGN_VERTICAL_TOP);
    return format;
}

struct Colours
{
    Mark mark;
    lxw_color_t back;
    lxw_color_t text;
};

// Those of the printed report.
constexpr Colours colours[] = {
    {Mark::Critical, 0x9f1239, 0xffffff}, {Mark::High, 0xc2410c, 0xffffff},
    {Mark::Medium, 0xfacc15, 0x3b2a00},   {Mark::Low, 0xa5cdfb, 0x1e3a5f},
    {Mark::Info, 0xa7e8da, 0x134e4a},     {Mark::NotRated, 0xd3dae3, 0x1e293b},
    {Mark::Good, 0xbfe8c6, 0x14532d},
};

bool isHex(QChar c)
{
    return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f') || (c >= u'A' && c <= u'F');
}

/// Excel reads _x0041_ in a text as "A" [ECMA-376 22.9.2.19]: the underscore itself is written so then. What
/// XML cannot hold is replaced.
QByteArray cellText(const QString &text)
{
    QString out;
    const QStringView cut = QStringView(text).left(mostCharacters);
    out.reserve(cut.size());
    for (qsizetype i = 0; i < cut.size(); ++i) {
        const QChar c = cut[i];
        const bool escape = c == u'_' && i + 6 < cut.size() && cut[i + 1] == u'x' && isHex(cut[i + 2])
            && isHex(cut[i + 3]) && isHex(cut[i + 4]) && isHex(cut[i + 5]) && cut[i + 6] == u'_';
        if (escape)
            out += QStringLiteral("_x005F_");
        else if ((c.unicode() < 0x20 && c != u'\n' && c != u'\t') || (c.unicode() & 0xfffe) == 0xfffe)
            out += QChar::ReplacementCharacter;
        else
            out += c;
    }
    return out.toUtf8();
}

} // namespace

Sheet::Sheet(Workbook &book, lxw_worksheet *sheet, QString name)
    : m_book(book)
    , m_sheet(sheet)
    , m_name(std::move(name))
{
}

void Sheet::head(const std::vector<Column> &columns)
{
    if (!m_sheet)
        return;
    m_headRow = m_row;
    for (const Column &column : columns) {
        worksheet_set_column(m_sheet, m_column, m_column, std::clamp(6.0 + 4.0 * column.weight, 10.0, 60.0),
                             nullptr);
        worksheet_write_string(m_sheet, m_row, m_column, cellText(column.title).constData(), m_book.m_head);
        ++m_column;
    }
    m_columns = m_column;
    endRow();
    worksheet_freeze_panes(m_sheet, m_row, 0);
    worksheet_repeat_rows(m_sheet, m_headRow, m_headRow);
}

void Sheet::widths(std::initializer_list<int> characters)
{
    std::uint16_t column = 0;
    for (const int width : characters) {
        if (m_sheet)
            worksheet_set_column(m_sheet, column, column, width, nullptr);
        ++column;
    }
}

void Sheet::text(const QString &text, Mark mark)
{
    if (m_sheet && m_row < mostRows && !text.isEmpty()) {
        lxw_format *format = mark == Mark::None ? m_book.m_plain : m_book.m_marks[int(mark)];
        worksheet_write_string(m_sheet, m_row, m_column, cellText(text).constData(),
                               format ? format : m_book.m_plain);
    }
    ++m_column;
}

void Sheet::word(const char *utf8)
{
    if (m_sheet && m_row < mostRows && *utf8 != '\0')
        worksheet_write_string(m_sheet, m_row, m_column, utf8, m_book.m_plain);
    ++m_column;
}

void Sheet::label(const QString &text)
{
    if (m_sheet && m_row < mostRows)
        worksheet_write_string(m_sheet, m_row, m_column, cellText(text).constData(), m_book.m_head);
    ++m_column;
}

void Sheet::title(const QString &text)
{
    if (m_sheet && m_row < mostRows)
        worksheet_write_string(m_sheet, m_row, m_column, cellText(text).constData(), m_book.m_title);
    ++m_column;
}

void Sheet::number(double value)
{
    if (m_sheet && m_row < mostRows)
        worksheet_write_number(m_sheet, m_row, m_column, value, m_book.m_plain);
    ++m_column;
}

void Sheet::endRow()
{
    if (m_row < mostRows)
        ++m_row;
    else
        ++m_lost;
    m_column = 0;
}

namespace {

lxw_color_t colourOf(Mark mark)
{
    const auto *found = std::ranges::find(colours, mark, &Colours::mark);
    return found == std::end(colours) ? 0x0b57b7 : found->back;
}

lxw_chart_fill fillOf(Mark mark)
{
    lxw_chart_fill fill{};
    fill.color = colourOf(mark);
    return fill;
}

} // namespace

void Sheet::chart(const Chart &chart)
{
    constexpr std::uint32_t rowsOfChart = 16;
    const auto groups = std::uint32_t(chart.groups.size());
    if (!m_sheet || chart.groups.empty() || m_row + groups + rowsOfChart + 4 > mostRows)
        return;
    const bool single = chart.explainsItself() || chart.series.size() == 1;
    title(chart.title);
    endRow();
    const std::uint32_t headRow = m_row;
    skip();
    if (single)
        label(ReportText::tr("Hosts"));
    for (std::size_t i = 0; !single && i < chart.series.size(); ++i)
        label(chart.series[i].name);
    endRow();
    const std::uint32_t first = m_row;
    for (const Group &group : chart.groups) {
        text(group.label);
        if (single)
            number(double(std::accumulate(group.values.begin(), group.values.end(), std::uint64_t(0))));
        for (std::size_t i = 0; !single && i < group.values.size(); ++i)
            number(double(group.values[i]));
        endRow();
    }
    const std::uint32_t last = m_row - 1;

    lxw_chart *drawn =
        workbook_add_chart(m_book.m_book,
                           std::uint8_t(chart.kind == Chart::Kind::Columns ? LXW_CHART_COLUMN_STACKED
                                            : single                       ? LXW_CHART_BAR
                                                                           : LXW_CHART_BAR_STACKED));
    if (!drawn)
        return;
    const QByteArray sheetName = m_name.toUtf8();
    chart_title_set_name(drawn, cellText(chart.title).constData());
    if (chart.kind == Chart::Kind::Bars)
        chart_axis_set_reverse(drawn->y_axis); // the first group on top, as in the table
    const std::size_t series = single ? 1 : chart.series.size();
    std::vector<lxw_chart_fill> fills;
    std::vector<lxw_chart_point> points;
    fills.reserve(std::max(series, chart.groups.size()));
    for (std::size_t i = 0; i < series; ++i) {
        const auto column = lxw_col_t(i + 1);
        lxw_chart_series *added = chart_add_series(drawn, nullptr, nullptr);
        if (!added)
            continue;
        chart_series_set_categories(added, sheetName.constData(), first, 0, last, 0);
        chart_series_set_values(added, sheetName.constData(), first, column, last, column);
        chart_series_set_name_range(added, sheetName.constData(), headRow, column);
        if (!single) {
            lxw_chart_fill fill = fillOf(chart.series[i].mark);
            chart_series_set_fill(added, &fill);
            continue;
        }
        chart_series_set_labels(added);
        if (chart.series.size() == 1) {
            lxw_chart_fill fill = fillOf(chart.series.front().mark);
            chart_series_set_fill(added, &fill);
            continue;
        }
        // One series with a colour for each bar.
        points.resize(chart.groups.size());
        std::vector<lxw_chart_point *> list;
        for (std::size_t point = 0; point < points.size(); ++point) {
            fills.push_back(fillOf(chart.series[point].mark));
            points[point].fill = &fills.back();
            list.push_back(&points[point]);
        }
        list.push_back(nullptr);
        chart_series_set_points(added, list.data());
    }
    if (single)
        chart_legend_set_position(drawn, LXW_CHART_LEGEND_NONE);
    lxw_chart_options options{};
    options.x_scale = 1.4;
    options.y_scale = 1.1;
    options.decorative = LXW_TRUE;
    worksheet_insert_chart_opt(m_sheet, headRow, lxw_col_t(series + 2), drawn, &options);
    for (std::uint32_t row = groups; row < rowsOfChart; ++row)
        endRow();
    endRow();
    endRow();
}

void Sheet::finish()
{
    if (m_sheet && m_columns > 0 && m_row > m_headRow)
        worksheet_autofilter(m_sheet, m_headRow, 0, std::max(m_row, 1u) - 1, lxw_col_t(m_columns - 1));
}

Workbook::Workbook(const QString &title, core::Timestamp date)
    : m_file(QDir::temp().filePath(QStringLiteral("port135-XXXXXX.xlsx")))
{
    if (!m_file.open()) {
        m_problem = m_file.errorString();
        return;
    }
    QByteArray folder = QFile::encodeName(QDir::toNativeSeparators(QDir::tempPath()));
    lxw_workbook_options options{};
    options.constant_memory = LXW_TRUE;
    options.tmpdir = folder.data();
    m_book = workbook_new_opt(QFile::encodeName(QDir::toNativeSeparators(m_file.fileName())).constData(),
                              &options);
    if (!m_book) {
        m_problem = ReportText::tr("A temporary file could not be made.");
        return;
    }
    QByteArray titleText = cellText(title.left(255));
    char application[] = "Port135";
    lxw_doc_properties properties{};
    properties.title = titleText.data();
    properties.author = application;
    properties.created =
        static_cast<time_t>(std::chrono::floor<std::chrono::seconds>(date).time_since_epoch().count());
    workbook_set_properties(m_book, &properties);

    m_plain = formatOf(m_book);
    m_head = formatOf(m_book);
    format_set_bold(m_head);
    format_set_bg_color(m_head, 0xe6e9ee);
    m_title = workbook_add_format(m_book);
    format_set_bold(m_title);
    format_set_font_size(m_title, 13);
    for (const Colours &row : colours) {
        lxw_format *format = formatOf(m_book);
        format_set_bg_color(format, row.back);
        format_set_font_color(format, row.text);
        m_marks[int(row.mark)] = format;
    }
}

Workbook::~Workbook()
{
    finish();
}

Sheet &Workbook::add(const QString &name)
{
    QString fit;
    for (const QChar c : name) {
        if (!QStringView(u"[]:*?/\\'").contains(c))
            fit += c;
    }
    fit = fit.left(mostOfSheetName);
    lxw_worksheet *sheet = nullptr;
    for (int i = 2; m_book && !sheet && i < 100; ++i) {
        // Case does not tell sheets apart.
        const bool taken = std::ranges::any_of(m_sheets, [&](const auto &other) {
            return other->name().compare(fit, Qt::CaseInsensitive) == 0;
        });
        if (!taken)
            sheet = workbook_add_worksheet(m_book, fit.toUtf8().constData());
        else
            fit = fit.left(mostOfSheetName - 3) + u' ' + QString::number(i);
        if (!taken && !sheet)
            break;
    }
    if (m_book && !sheet && m_problem.isEmpty())
        m_problem = ReportText::tr("A sheet could not be made.");
    if (sheet) {
        constexpr std::uint8_t a4 = 9;
        worksheet_set_paper(sheet, a4);
        worksheet_set_landscape(sheet);
        worksheet_fit_to_pages(sheet, 1, 0);
    }
    m_sheets.push_back(std::unique_ptr<Sheet>(new Sheet(*this, sheet, fit)));
    return *m_sheets.back();
}

QString Workbook::finish()
{
    if (!m_book)
        return m_problem;
    for (const auto &sheet : m_sheets)
        sheet->finish();
    const lxw_error error = workbook_close(m_book);
    m_book = nullptr;
    if (error != LXW_NO_ERROR && m_problem.isEmpty())
        m_problem = QString::fromLatin1(lxw_strerror(error));
    return m_problem;
}

} // namespace port135::report
