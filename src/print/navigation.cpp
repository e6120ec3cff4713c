// SPDX-License-Identifier: GPL-3.0-or-later
#include "print/navigation.h"

#include <QRegularExpression>

#include <algorithm>
#include <map>
#include <optional>

namespace port135::print {
namespace {

constexpr double pointsPerMillimetre = 72 / 25.4;
constexpr double paperHeight = 297;

QByteArray number(double value)
{
    return QByteArray::number(value, 'f', 2);
}

QByteArray textString(const QString &text)
{
    QByteArray hex = "<FEFF";
    for (const QChar c : text.left(200))
        hex += QByteArray::number(c.unicode(), 16).rightJustified(4, '0');
    return hex + '>';
}

/// The classic cross-reference table of one revision [ISO 32000-1 7.5.4]: enough for what Qt writes.
class Reader
{
public:
    explicit Reader(const QByteArray &pdf)
        : m_pdf(pdf)
    {
        const auto mark = pdf.lastIndexOf("startxref");
        if (mark < 0)
            return;
        m_xref = pdf.mid(mark + 9, 32).trimmed().split('\n').value(0).trimmed().toLongLong();
        if (m_xref <= 0 || m_xref >= pdf.size() || !pdf.mid(m_xref, 4).startsWith("xref"))
            return;
        const auto trailer = pdf.indexOf("trailer", m_xref);
        if (trailer < 0)
            return;
        const QByteArrayList lines = pdf.mid(m_xref, trailer - m_xref).split('\n');
        const QByteArrayList head = lines.value(1).trimmed().split(' ');
        if (head.value(0) != "0")
            return;
        m_size = head.value(1).toInt();
        for (int i = 0; i < m_size && i + 2 < lines.size(); ++i)
            m_offsets.push_back(lines[i + 2].left(10).toLongLong());
        m_trailer = pdf.mid(trailer, mark - trailer);
        m_root = reference(m_trailer, "/Root");
        m_info = reference(m_trailer, "/Info");
        const QByteArray pagesObject = object(reference(object(m_root), "/Pages"));
        const auto from = pagesObject.indexOf('[', pagesObject.indexOf("/Kids"));
        const auto to = pagesObject.indexOf(']', from);
        if (from < 0 || to < 0 || pagesObject.indexOf("/Kids") < 0)
            return;
        static const QRegularExpression kid(QStringLiteral("(\\d+) 0 R"));
        auto kids = kid.globalMatch(QString::fromLatin1(pagesObject.mid(from, to - from)));
        while (kids.hasNext())
            m_pages.push_back(kids.next().captured(1).toInt());
    }

    bool isUsable() const
    {
        return m_root > 0 && m_info > 0 && int(m_offsets.size()) == m_size && !m_pages.empty();
    }
    int size() const { return m_size; }
    int root() const { return m_root; }
    int info() const { return m_info; }
    qint64 xref() const { return m_xref; }
    const std::vector<int> &pages() const { return m_pages; }

    /// "<< … >>" of an object; empty where there is none.
    QByteArray object(int number) const
    {
        if (number <= 0 || number >= int(m_offsets.size()))
            return {};
        const auto begin = m_pdf.indexOf("<<", m_offsets[std::size_t(number)]);
        const auto end = m_pdf.indexOf("endobj", begin);
        return begin < 0 || end < 0 ? QByteArray() : m_pdf.mid(begin, end - begin).trimmed();
    }

private:
    static int reference(const QByteArray &dictionary, const char *key)
    {
        const auto at = dictionary.indexOf(key);
        return at < 0 ? 0 : dictionary.mid(at + qstrlen(key), 24).trimmed().split(' ').value(0).toInt();
    }

    const QByteArray &m_pdf;
    qint64 m_xref = 0;
    int m_size = 0;
    std::vector<qint64> m_offsets;
    QByteArray m_trailer;
    int m_root = 0;
    int m_info = 0;
    std::vector<int> m_pages;
};

class Updater
{
public:
    Updater(QByteArray pdf, const Reader &reader)
        : m_pdf(std::move(pdf))
        , m_next(reader.size())
    {
        if (!m_pdf.endsWith('\n'))
            m_pdf += '\n';
    }

    int reserve() { return m_next++; }
    void write(int object, const QByteArray &body)
    {
        m_offsets[object] = m_pdf.size();
        m_pdf += QByteArray::number(object) + " 0 obj\n" + body + "\nendobj\n";
    }
    QByteArray finish(const Reader &reader)
    {
        const auto xref = m_pdf.size();
        m_pdf += "xref\n";
        for (auto at = m_offsets.begin(); at != m_offsets.end();) {
            auto end = at;
            int count = 0;
            while (end != m_offsets.end() && end->first == at->first + count) {
                ++end;
                ++count;
            }
            m_pdf += QByteArray::number(at->first) + ' ' + QByteArray::number(count) + '\n';
            for (; at != end; ++at)
                m_pdf += QByteArray::number(at->second).rightJustified(10, '0') + " 00000 n \n";
        }
        m_pdf += "trailer\n<<\n/Size " + QByteArray::number(m_next) + "\n/Root "
            + QByteArray::number(reader.root()) + " 0 R\n/Info " + QByteArray::number(reader.info())
            + " 0 R\n/Prev " + QByteArray::number(reader.xref()) + "\n>>\nstartxref\n"
            + QByteArray::number(xref) + "\n%%EOF\n";
        return std::move(m_pdf);
    }

private:
    QByteArray m_pdf;
    int m_next;
    std::map<int, qint64> m_offsets;
};

QByteArray destination(const Navigation::Target &target, const Reader &reader)
{
    const auto page = std::clamp<std::size_t>(std::size_t(target.page), 0, reader.pages().size() - 1);
    return "[" + QByteArray::number(reader.pages()[page]) + " 0 R /XYZ 0 "
        + number((paperHeight - target.y) * pointsPerMillimetre) + " null]";
}

/// The number of the root of the bookmarks.
int writeOutline(Updater &updater, const Navigation &navigation, const Reader &reader)
{
    const auto &targets = navigation.targets;
    const int root = updater.reserve();
    std::vector<int> numbers;
    for (std::size_t i = 0; i < targets.size(); ++i)
        numbers.push_back(updater.reserve());
    const auto ref = [](int object) { return QByteArray::number(object) + " 0 R"; };
    std::vector<std::size_t> tops;
    for (std::size_t i = 0; i < targets.size(); ++i) {
        if (targets[i].depth == 0 || tops.empty())
            tops.push_back(i);
    }
    for (std::size_t t = 0; t < tops.size(); ++t) {
        const std::size_t top = tops[t];
        const std::size_t end = t + 1 < tops.size() ? tops[t + 1] : targets.size();
        QByteArray body = "<< /Title " + textString(targets[top].title) + " /Parent " + ref(root) + " /Dest "
            + destination(targets[top], reader);
        if (t > 0)
            body += " /Prev " + ref(numbers[tops[t - 1]]);
        if (t + 1 < tops.size())
            body += " /Next " + ref(numbers[tops[t + 1]]);
        if (end > top + 1) // closed: its children are counted below nought
            body += " /First " + ref(numbers[top + 1]) + " /Last " + ref(numbers[end - 1]) + " /Count "
                + QByteArray::number(-qint64(end - top - 1));
        updater.write(numbers[top], body + " >>");
        for (std::size_t i = top + 1; i < end; ++i) {
            QByteArray item = "<< /Title " + textString(targets[i].title) + " /Parent " + ref(numbers[top])
                + " /Dest " + destination(targets[i], reader);
            if (i > top + 1)
                item += " /Prev " + ref(numbers[i - 1]);
            if (i + 1 < end)
                item += " /Next " + ref(numbers[i + 1]);
            updater.write(numbers[i], item + " >>");
        }
    }
    updater.write(root,
                  "<< /Type /Outlines /First " + ref(numbers[tops.front()]) + " /Last "
                      + ref(numbers[tops.back()]) + " /Count " + QByteArray::number(qint64(tops.size()))
                      + " >>");
    return root;
}

void writeLinks(Updater &updater, const Navigation &navigation, const Reader &reader)
{
    static const QRegularExpression annotations(QStringLiteral("/Annots\\s+\\d+ 0 R"));
    std::map<int, QByteArray> ofPage;
    for (const auto &link : navigation.links) {
        const auto *target = navigation.find(link.anchor);
        if (target == nullptr || link.page < 0 || std::size_t(link.page) >= reader.pages().size())
            continue;
        const int object = updater.reserve();
        const QRectF &at = link.place;
        updater.write(object,
                      "<< /Type /Annot /Subtype /Link /F 4 /Border [0 0 0] /Rect ["
                          + number(at.left() * pointsPerMillimetre) + ' '
                          + number((paperHeight - at.bottom()) * pointsPerMillimetre) + ' '
                          + number(at.right() * pointsPerMillimetre) + ' '
                          + number((paperHeight - at.top()) * pointsPerMillimetre) + "] /Dest "
                          + destination(*target, reader) + " >>");
        ofPage[link.page] += ' ' + QByteArray::number(object) + " 0 R";
    }
    for (const auto &[page, list] : ofPage) {
        const int object = reader.pages()[std::size_t(page)];
        QString body = QString::fromLatin1(reader.object(object));
        body.remove(annotations);
        const auto end = body.lastIndexOf(QStringLiteral(">>"));
        if (end > 0)
            updater.write(object, body.left(end).toLatin1() + "/Annots [" + list + " ]\n>>");
    }
}

} // namespace

const Navigation::Target *Navigation::find(const QString &anchor) const
{
    const auto found = std::ranges::find(targets, anchor, &Target::anchor);
    return found == targets.end() ? nullptr : &*found;
}

QByteArray withNavigation(QByteArray pdf, const Navigation &navigation, const QString &language)
{
    const Reader reader(pdf);
    if (!reader.isUsable() || navigation.targets.empty())
        return pdf;
    QByteArray catalogue = reader.object(reader.root());
    const auto end = catalogue.lastIndexOf(">>");
    if (end < 0)
        return pdf;
    Updater updater(pdf, reader);
    const int outline = writeOutline(updater, navigation, reader);
    writeLinks(updater, navigation, reader);
    catalogue.truncate(end);
    catalogue += "\n/Outlines " + QByteArray::number(outline)
        + " 0 R\n/PageMode /UseOutlines\n/ViewerPreferences << /DisplayDocTitle true >>";
    if (!catalogue.contains("/Lang"))
        catalogue += "\n/Lang (" + language.left(2).toLatin1() + ")";
    updater.write(reader.root(), catalogue + "\n>>");
    return updater.finish(reader);
}

} // namespace port135::print
