// SPDX-License-Identifier: GPL-3.0-or-later
// An Excel workbook that is written row by row. For the .cpp files of this room only.
#pragma once

#include "report/document/document.h"

#include <QString>
#include <QTemporaryFile>

#include <initializer_list>
#include <memory>
#include <vector>

struct lxw_workbook;
struct lxw_worksheet;
struct lxw_format;

namespace port135::report {

class Workbook;

/// One sheet of a workbook; rows only ever go down. Texts are texts, whatever they begin with: never
/// formulas, numbers or links.
class Sheet
{
public:
    static constexpr std::size_t mostRows = 1048576;

    /// A row of titles that stays on the screen, with a filter over everything below.
    void head(const std::vector<Column> &columns);
    /// Of the first columns, for a sheet without a head. Before the first row.
    void widths(std::initializer_list<int> characters);
    void text(const QString &text, Mark mark = Mark::None);
    /// Of the product's own: short UTF-8 that needs no guard.
    void word(const char *utf8);
    void title(const QString &text);
    /// Of a column.
    void label(const QString &text);
    void number(double value);
    void skip() { ++m_column; }
    void endRow();
    /// The numbers of a chart as a table, and the chart beside them. Rows stay free for its height.
    void chart(const Chart &chart);
    /// Rows that found no room.
    std::size_t lost() const { return m_lost; }
    const QString &name() const { return m_name; }

private:
    friend class Workbook;
    Sheet(Workbook &book, lxw_worksheet *sheet, QString name);
    void finish();

    Workbook &m_book;
    lxw_worksheet *m_sheet;
    QString m_name;
    std::uint32_t m_row = 0;
    std::uint16_t m_column = 0;
    std::uint16_t m_columns = 0; ///< of the head; 0 for none
    std::uint32_t m_headRow = 0;
    std::size_t m_lost = 0;
};

/// Goes through temporary files and holds one row a sheet in memory. One thread at a time.
class Workbook
{
public:
    /// `title` and `date` are properties of the file.
    Workbook(const QString &title, core::Timestamp date);
    ~Workbook();
    Workbook(const Workbook &) = delete;
    Workbook &operator=(const Workbook &) = delete;

    /// The sheets stand in the order of these calls. Names are made fit: at most 31 characters, unique.
    Sheet &add(const QString &name);
    /// Once. The problem in words, or nothing; then file() is the workbook.
    QString finish();
    QTemporaryFile &file() { return m_file; }

private:
    friend class Sheet;

    QTemporaryFile m_file;
    QString m_problem;
    lxw_workbook *m_book = nullptr;
    std::vector<std::unique_ptr<Sheet>> m_sheets;
    lxw_format *m_head = nullptr;
    lxw_format *m_title = nullptr;
    lxw_format *m_plain = nullptr;
    lxw_format *m_marks[int(Mark::Muted) + 1] = {};
};

} // namespace port135::report
