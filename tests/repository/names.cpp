// SPDX-License-Identifier: GPL-3.0-or-later
#include "repository/names.h"

#include <QMap>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

struct Place
{
    QString path;
    qsizetype line = 0;
};

/// Says where a name was seen first, if that was in another file.
class Seen
{
public:
    void add(Violations &broken, const QString &name, const Place &place, const QString &message)
    {
        const auto first = m_places.constFind(name);
        if (first == m_places.constEnd())
            m_places.insert(name, place);
        else if (first->path != place.path)
            broken.append(
                {place.path, place.line, message.arg(u"%1:%2"_s.arg(first->path).arg(first->line))});
    }

private:
    QMap<QString, Place> m_places;
};

/// What a function at the left margin is, without where it is seen from; empty for none. `brace` is the line
/// of its "{".
QString functionAt(const QStringList &lines, qsizetype brace)
{
    static const QRegularExpression other(uR"(^(class|struct|union|enum|namespace|extern)\b)"_s);
    static const QRegularExpression qualified(uR"(::~?\w+\()"_s);
    static const QRegularExpression seenFrom(uR"(\b(static|inline|constexpr) )"_s);
    static const QRegularExpression blanks(uR"(\s+)"_s);
    QString head;
    for (qsizetype i = brace - 1; i >= 0; --i) {
        const auto &line = lines.at(i);
        if (line.isEmpty() || line.startsWith(u'}') || line.startsWith(u'#') || line.startsWith(u"//"_s)
            || line.startsWith(u'{') || line.endsWith(u';') || line.endsWith(u'{'))
            break;
        head.prepend(line + u' ');
    }
    head.remove(seenFrom);
    if (!head.contains(u'(') || other.match(head).hasMatch() || qualified.match(head).hasMatch())
        return {};
    QString text = head;
    for (qsizetype i = brace; i < lines.size(); ++i) {
        text += lines.at(i) + u' ';
        if (lines.at(i) == u"}")
            break;
    }
    return text.replace(blanks, u" "_s);
}

} // namespace

Violations headersHaveNamesOfTheirOwn(const Files &files)
{
    Violations broken;
    Seen seen;
    for (const auto &file : files) {
        if (file.isHeader())
            seen.add(broken, file.path.section(u'/', -1), {file.path, 1},
                     u"a header of this name is there already: %1"_s);
    }
    return broken;
}

Violations typesHaveNamesOfTheirOwn(const Files &files)
{
    static const QRegularExpression definition(
        uR"(^(?:class|struct|union|enum(?: class| struct)?) (?:\[\[\w+\]\] )?(\w+)(?!\w|<|::)[^;]*$|^using (\w+) =)"_s);
    Violations broken;
    Seen seen;
    for (const auto &file : files) {
        for (qsizetype i = 0; file.isHeader() && i < file.lines.size(); ++i) {
            if (const auto match = definition.match(file.lines.at(i)); match.hasMatch())
                seen.add(broken, match.captured(1) + match.captured(2), {file.path, i + 1},
                         u"a type of this name is there already: %1"_s);
        }
    }
    return broken;
}

Violations contextsAreDeclaredOnce(const Files &files)
{
    static const QRegularExpression declared(uR"(^\s*Q_DECLARE_TR_FUNCTIONS\((\w+)\))"_s);
    static const QRegularExpression type(uR"(^\s*(?:class|struct) (\w+))"_s);
    Violations broken;
    Seen contexts;
    Seen types;
    for (const auto &file : files) {
        for (qsizetype i = 0; file.isCpp() && i < file.lines.size(); ++i) {
            const auto match = declared.match(file.lines.at(i));
            if (!match.hasMatch())
                continue;
            contexts.add(broken, match.captured(1), {file.path, i + 1},
                         u"this context is declared already: %1. Share it by a header"_s);
            qsizetype at = i;
            while (at > 0 && !type.match(file.lines.at(at)).hasMatch())
                --at;
            types.add(broken, type.match(file.lines.at(at)).captured(1), {file.path, at + 1},
                      u"a context is declared by a class of this name already: %1"_s);
        }
    }
    return broken;
}

Violations helpersAreWrittenOnce(const Files &files)
{
    Violations broken;
    Seen seen;
    for (const auto &file : files) {
        bool isLocal = false;
        for (qsizetype i = 0; file.isCpp() && i < file.lines.size(); ++i) {
            const auto &line = file.lines.at(i);
            if (line == u"namespace {")
                isLocal = true;
            else if (line == u"} // namespace")
                isLocal = false;
            if (line != u"{"
                || (!isLocal && !file.isHeader() && !file.lines.value(i - 1).startsWith(u"static "_s)))
                continue;
            if (const auto function = functionAt(file.lines, i); !function.isEmpty())
                seen.add(broken, function, {file.path, i},
                         u"the same function is there already: %1. Share it by a header"_s);
        }
    }
    return broken;
}
