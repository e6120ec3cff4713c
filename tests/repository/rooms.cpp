// SPDX-License-Identifier: GPL-3.0-or-later
#include "repository/rooms.h"

#include <QMap>
#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;

namespace {

struct Room
{
    QString path; ///< of its CMakeLists.txt
    bool knowsQt = false;
    QSet<QString> links; ///< rooms
};

/// Every port135_room(), by name.
QMap<QString, Room> roomsOf(const Files &files)
{
    static const QRegularExpression call(
        uR"(\b(port135_room|target_link_libraries)\(\s*(?:port135_)?(\w+)([^)]*)\))"_s);
    static const QRegularExpression room(uR"(\bport135_(\w+))"_s);
    QMap<QString, Room> rooms;
    for (const auto &file : files) {
        if (!file.path.endsWith(u"/CMakeLists.txt") || !file.isProduct())
            continue;
        auto calls = call.globalMatch(file.lines.join(u'\n'));
        while (calls.hasNext()) {
            const auto found = calls.next();
            const bool isRoom = found.captured(1) == u"port135_room";
            if (!isRoom && !rooms.contains(found.captured(2)))
                continue; // a program
            auto &entry = rooms[found.captured(2)];
            if (isRoom) {
                entry.path = file.path;
                entry.knowsQt |= found.captured(3).contains(u"KIND qt"_s);
            }
            const auto behind = found.captured(3).indexOf(u"LINKS"_s);
            const auto links = !isRoom ? found.captured(3)
                : behind < 0           ? QString()
                                       : found.captured(3).mid(behind);
            entry.knowsQt |= links.contains(u"Qt6::"_s);
            auto names = room.globalMatch(links);
            while (names.hasNext())
                entry.links.insert(names.next().captured(1));
        }
    }
    return rooms;
}

/// From `room` over what it links back to it; empty where there is no such way.
QStringList circleFrom(const QString &room, const QMap<QString, Room> &rooms)
{
    QMap<QString, QString> reachedFrom;
    QStringList next{room};
    while (!next.isEmpty()) {
        const auto at = next.takeFirst();
        for (const auto &link : rooms.value(at).links) {
            if (link == room) {
                QStringList way{at, room};
                while (way.first() != room)
                    way.prepend(reachedFrom.value(way.first()));
                return way;
            }
            if (!reachedFrom.contains(link)) {
                reachedFrom.insert(link, at);
                next.append(link);
            }
        }
    }
    return {};
}

} // namespace

Violations roomsIncludeWhatTheyLink(const Files &files)
{
    const auto rooms = roomsOf(files);
    Violations broken;
    for (const auto &file : files) {
        const auto room = file.room();
        if (!file.isCpp() || room.isEmpty())
            continue;
        if (!rooms.contains(room)) {
            broken.append({file.path, 1, u"src/%1 has no port135_room()"_s.arg(room)});
            continue;
        }
        for (const auto &include : file.includes()) {
            const auto other = include.name.section(u'/', 0, 0);
            if (include.quoted && other != room && rooms.contains(other)
                && !rooms.value(room).links.contains(other))
                broken.append({file.path, include.line,
                               u"%1 does not link %2: must it include %3?"_s.arg(room, other, include.name)});
        }
    }
    return broken;
}

Violations roomsFormNoCircle(const Files &files)
{
    const auto rooms = roomsOf(files);
    for (auto room = rooms.begin(); room != rooms.end(); ++room) {
        if (const auto circle = circleFrom(room.key(), rooms); !circle.isEmpty())
            return {{room->path, 1, u"a circle: %1"_s.arg(circle.join(u" links "_s))}};
    }
    return {};
}

Violations stdRoomsKnowNoQt(const Files &files)
{
    static const QRegularExpression qt(uR"(^(Q[A-Z]|Qt|q[a-z]+\.h$))"_s);
    const auto rooms = roomsOf(files);
    Violations broken;
    for (const auto &file : files) {
        const auto room = rooms.find(file.room());
        if (!file.isCpp() || room == rooms.end() || room->knowsQt)
            continue;
        for (const auto &include : file.includes()) {
            if (qt.match(include.name).hasMatch())
                broken.append({file.path, include.line,
                               u"%1 must do without Qt, but includes %2"_s.arg(file.room(), include.name)});
        }
    }
    return broken;
}
