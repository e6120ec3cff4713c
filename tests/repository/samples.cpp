// SPDX-License-Identifier: GPL-3.0-or-later
#include "repository/samples.h"

using namespace Qt::StringLiterals;

const QList<RuleSample> &samples()
{
    static const char neighbours[] = "rooms include what they link";
    static const char circle[] = "rooms form no circle";
    static const char headers[] = "headers have names of their own";
    static const char types[] = "types have names of their own";
    static const char contexts[] = "contexts are declared once";
    static const char helpers[] = "helpers are written once";
    static const char noQt[] = "std rooms know no Qt";
    static const char pure[] = "wire is pure";
    static const char sql[] = "SQL stays in history";
    static const char joined[] = "SQL is not put together";
    static const char sockets[] = "sockets stay in their rooms";
    static const char widgets[] = "widgets stay in ui";
    static const char platform[] = "system calls stay in platform files";
    static const char licence[] = "every file names its licence";
    static const char once[] = "every header has pragma once";
    static const char connects[] = "no string connects";
    static const char markup[] = "foreign text is never markup";
    static const char length[] = "no file is too long";

    const auto room = [](const char *path, const QString &call) {
        return SourceFile{QString::fromLatin1(path), call.split(u'\n')};
    };
    static const Files rooms{
        room("src/core/CMakeLists.txt", u"port135_room(core KIND std SOURCES a.cpp)"_s),
        room("src/wire/CMakeLists.txt",
             u"port135_room(wire KIND std UNITY SOURCES a.cpp LINKS port135_core)"_s),
        room("src/probe/CMakeLists.txt",
             u"port135_room(probe KIND asio\n  LINKS port135_core port135_wire)"_s),
        room("src/scan/CMakeLists.txt", u"port135_room(scan KIND asio LINKS port135_core port135_probe)"_s),
        room("src/rating/CMakeLists.txt", u"port135_room(rating KIND qt LINKS port135_core)"_s),
        room("src/service/CMakeLists.txt",
             u"port135_room(service KIND qt LINKS port135_core port135_probe)"_s),
        room("ui/CMakeLists.txt", u"port135_room(ui KIND qt LINKS port135_service Qt6::Widgets)"_s)};

    static const QList<RuleSample> all{
        {"wire includes probe", neighbours, "src/wire/a.cpp", u"\n#include \"probe/a.h\"\n"_s, 2, rooms},
        {"core includes wire", neighbours, "src/core/a.h", u"#include \"wire/a.h\""_s, 1, rooms},
        {"service includes ui", neighbours, "src/service/a.cpp", u"#  include \"ui/a.h\""_s, 1, rooms},
        {"an unknown room", neighbours, "src/attic/a.cpp", u"int a;"_s, 1, rooms},
        {"probe may include wire", neighbours, "src/probe/a.cpp", u"#include \"wire/a.h\""_s, 0, rooms},
        {"ui may include service", neighbours, "ui/pages/a.cpp", u"#include \"service/a.h\""_s, 0, rooms},
        {"a room links what is linked by what it links", neighbours, "src/service/a.cpp",
         u"#include \"wire/a.h\""_s, 1, rooms},
        {"a mention in a comment", neighbours, "src/core/a.h", u"// see #include \"wire/a.h\""_s, 0, rooms},

        {"a room links itself over another", circle, "src/probe/CMakeLists.txt",
         u"port135_room(probe KIND asio\n  LINKS port135_core port135_service)"_s, 1, rooms},
        {"a room links another", circle, "src/dissect/CMakeLists.txt",
         u"port135_room(dissect KIND qt LINKS port135_wire)"_s, 0, rooms},

        {"QString in scan", noQt, "src/scan/a.h", u"#include <QString>"_s, 1, rooms},
        {"a module prefix in core", noQt, "src/core/a.h", u"#include <QtCore/QList>"_s, 1, rooms},
        {"a lower-case Qt header in probe", noQt, "src/probe/a.h", u"#include <qglobal.h>"_s, 1, rooms},
        {"QString in rating", noQt, "src/rating/a.h", u"#include <QString>"_s, 0, rooms},

        {"asio in wire", pure, "src/wire/a.h", u"#include <asio/buffer.hpp>"_s, 1},
        {"a thread in wire", pure, "src/wire/a.h", u"#include <thread>"_s, 1},
        {"a span in wire", pure, "src/wire/a.h", u"#include <span>"_s, 0},

        {"QSqlQuery in report", sql, "src/report/a.h", u"#include <QSqlQuery>"_s, 1},
        {"sqlite in ui", sql, "ui/a.h", u"#include <sqlite3.h>"_s, 1},
        {"QSqlQuery in history", sql, "src/history/a.h", u"#include <QSqlQuery>"_s, 0},

        {"a value in a statement", joined, "src/history/a.cpp",
         u"run(u\"SELECT a FROM scan WHERE id = %1\"_s.arg(id));"_s, 1},
        {"a value behind a statement", joined, "src/history/a.cpp",
         u"sql = \"DELETE FROM scan WHERE id = \" + id;"_s, 1},
        {"a statement behind a value", joined, "src/history/a.cpp", u"sql = verb + \" WHERE id = ?\";"_s, 1},
        {"a statement with a question mark", joined, "src/history/a.cpp",
         u"run(\"SELECT a FROM scan WHERE id = ?\", {id});"_s, 0},
        {"a pragma with our own number", joined, "src/history/a.cpp",
         u"u\"PRAGMA user_version = %1\"_s.arg(version)"_s, 0},

        {"QTcpSocket in ui", sockets, "ui/a.cpp", u"#include <QTcpSocket>"_s, 1},
        {"asio in cli", sockets, "src/cli/a.cpp", u"#include <asio.hpp>"_s, 1},
        {"a system socket in target", sockets, "src/target/a.cpp", u"#include <sys/socket.h>"_s, 1},
        {"asio in probe", sockets, "src/probe/a.cpp", u"#include <asio.hpp>"_s, 0},

        {"QWidget in service", widgets, "src/service/a.h", u"#include <QWidget>"_s, 1},
        {"QWidget in ui", widgets, "ui/a.h", u"#include <QWidget>"_s, 0},

        {"a system header in wire", platform, "src/wire/socket.cpp", u"\n\n#include <unistd.h>"_s, 3},
        {"a Windows header in ui", platform, "ui/window.cpp", u"# include <windows.h>"_s, 1},
        {"a system header in a platform file", platform, "src/scan/descriptor_limit.cpp",
         u"#include <sys/resource.h>"_s, 0},
        {"a standard header", platform, "src/wire/a.cpp", u"#include <ios>"_s, 0},

        {"no licence", licence, "src/core/a.h", u"#pragma once"_s, 1},
        {"another licence", licence, "src/core/a.h", u"// SPDX-License-Identifier: MIT"_s, 1},
        {"a script without licence", licence, "tests/a.py", u"#!/bin/sh\necho"_s, 2},
        {"a script with licence", licence, "tests/a.py",
         u"#!/bin/sh\n# SPDX-License-Identifier: GPL-3.0-or-later"_s, 0},
        {"an empty file", licence, "src/core/a.h", QString(), 1},

        {"an unguarded header", once, "src/core/a.h", u"int a();"_s, 1},
        {"a source needs no guard", once, "src/core/a.cpp", u"int a();"_s, 0},

        {"a tab", "no tabs", "src/core/a.h", u"int a;\n\tint b;"_s, 2},

        {"two headers of a name",
         headers,
         "src/wire/limits.h",
         u"#pragma once"_s,
         1,
         {{u"src/codec/limits.h"_s, {}}}},
        {"a header and a source of a name",
         headers,
         "src/wire/limits.cpp",
         u"int a;"_s,
         0,
         {{u"src/codec/limits.h"_s, {}}}},
        {"two types of a name",
         types,
         "src/wire/a.h",
         u"\nclass Frame final : public Base\n{"_s,
         2,
         {{u"src/codec/b.h"_s, {u"struct Frame"_s, u"{"_s}}}},
        {"two enums of a name",
         types,
         "src/wire/a.h",
         u"enum class Side : std::uint8_t {"_s,
         1,
         {{u"src/codec/b.h"_s, {u"using Side = int;"_s}}}},
        {"a type named in advance",
         types,
         "src/wire/a.h",
         u"struct Frame;"_s,
         0,
         {{u"src/codec/b.h"_s, {u"struct Frame"_s, u"{"_s}}}},
        {"a type within another",
         types,
         "src/wire/a.h",
         u"struct Frame::Private\n    struct Frame"_s,
         0,
         {{u"src/codec/b.h"_s, {u"struct Frame"_s, u"{"_s}}}},
        {"a template's special case",
         types,
         "src/wire/a.h",
         u"struct Frame<int>"_s,
         0,
         {{u"src/codec/b.h"_s, {u"struct Frame"_s, u"{"_s}}}},
        {"two classes of a context",
         contexts,
         "ui/a.cpp",
         u"class AText\n{\n    Q_DECLARE_TR_FUNCTIONS(Menu)"_s,
         3,
         {{u"ui/b.cpp"_s, {u"class BText"_s, u"    Q_DECLARE_TR_FUNCTIONS(Menu)"_s}}}},
        {"two contexts by classes of a name",
         contexts,
         "ui/a.cpp",
         u"class Text\n{\n    Q_DECLARE_TR_FUNCTIONS(Menu)"_s,
         1,
         {{u"ui/b.cpp"_s, {u"class Text"_s, u"    Q_DECLARE_TR_FUNCTIONS(Bar)"_s}}}},
        {"two contexts",
         contexts,
         "ui/a.cpp",
         u"class AText\n{\n    Q_DECLARE_TR_FUNCTIONS(Menu)"_s,
         0,
         {{u"ui/b.cpp"_s, {u"class BText"_s, u"    Q_DECLARE_TR_FUNCTIONS(Bar)"_s}}}},
        {"a helper written twice",
         helpers,
         "ui/a.cpp",
         u"namespace {\n\nint half(int a)\n{\n    return a / 2;\n}"_s,
         3,
         {{u"src/wire/b.h"_s, {u"inline int half(int a)"_s, u"{"_s, u"    return a / 2;"_s, u"}"_s}}}},
        {"a helper of the same name",
         helpers,
         "ui/a.cpp",
         u"namespace {\n\nint half(int a)\n{\n    return a / 2;\n}"_s,
         0,
         {{u"src/wire/b.h"_s, {u"inline int half(int a)"_s, u"{"_s, u"    return a >> 1;"_s, u"}"_s}}}},
        {"an interface made twice",
         helpers,
         "ui/a.cpp",
         u"int half(int a)\n{\n    return a / 2;\n}"_s,
         0,
         {{u"src/wire/b.cpp"_s, {u"int half(int a)"_s, u"{"_s, u"    return a / 2;"_s, u"}"_s}}}},

        // In pieces, so that this file does not break these rules itself.
        {"a string signal", connects, "ui/a.cpp", u"connect(a, SIG"_s + u"NAL(clicked()), b, c);"_s, 1},
        {"a string slot", connects, "ui/a.cpp", u"connect(a, b, c, SLO"_s + u"T(close()));"_s, 1},
        {"Q_SIGNALS is no string connect", connects, "ui/a.h", u"Q_SIGNALS:"_s, 0},
        {"a mark for later", "nothing left for later", "ui/a.h", u"// TO"_s + u"DO: all"_s, 1},

        {"a bare tooltip", markup, "ui/a.cpp", u"button->setToolTip(name);"_s, 1},
        {"a bare tooltip on the next line", markup, "ui/a.cpp", u"button->setToolTip(\n    name);"_s, 1},
        {"a bare tooltip of a column", markup, "ui/a.cpp", u"item->setToolTip(2, name);"_s, 1},
        {"a guarded tooltip", markup, "ui/a.cpp", u"button->setToolTip(tip(name));"_s, 0},
        {"a guarded tooltip on the next line", markup, "ui/a.cpp", u"b->setToolTip(\n    tip(name));"_s, 0},
        {"no tooltip any more", markup, "ui/a.cpp", u"button->setToolTip({});"_s, 0},
        {"a bare what's this", markup, "ui/a.cpp", u"button->setWhatsThis(name);"_s, 1},
        {"a bare tooltip at the pointer", markup, "ui/a.cpp", u"QToolTip::showText(place, name);"_s, 1},
        {"a bare role", markup, "ui/a.cpp", u"case Qt::ToolTipRole:\n    return name;"_s, 1},
        {"a role that falls through", markup, "ui/a.cpp",
         u"case Qt::ToolTipRole:\ncase Qt::DisplayRole:\n    return name;"_s, 1},
        {"a bare role of an item", markup, "ui/a.cpp", u"item->setData(0, Qt::ToolTipRole, name);"_s, 1},
        {"a guarded role", markup, "ui/a.cpp", u"case Qt::ToolTipRole:\n    return tip(name);"_s, 0},
        {"a label of Qt", markup, "ui/a.cpp", u"auto *label = new QLabel(name, this);"_s, 1},
        {"a label of Qt as a member", markup, "ui/a.h", u"    QLabel m_name;"_s, 1},
        {"a heir of Qt's label", markup, "ui/a.h", u"class Name : public QLabel"_s, 1},
        {"a pointer to a label", markup, "ui/a.h", u"    QLabel *m_name;"_s, 0},
        {"a label of ours", markup, "ui/a.cpp", u"auto *label = new Label(name, this);"_s, 0},
        {"a text format", markup, "ui/a.cpp", u"label->setTextFormat(format);"_s, 1},
        {"a message box", markup, "ui/a.cpp", u"QMessageBox::warning(this, title, name);"_s, 1},
        {"a progress dialog", markup, "ui/a.cpp", u"QProgressDialog dialog(name, stop, 0, 9);"_s, 1},
        {"a text document", markup, "src/print/a.cpp", u"QTextDocument document;"_s, 1},
        {"a browser of Qt", markup, "ui/a.cpp", u"new QTextBrowser(this)"_s, 1},
        {"a text in a scene", markup, "ui/a.cpp", u"scene->addItem(new QGraphicsTextItem(name));"_s, 1},
        {"a message of the tray", markup, "ui/a.cpp", u"m_icon->showMessage(title, name);"_s, 1},
        {"a mention in a remark", markup, "ui/a.h", u"/// as QLabel does: new QLabel"_s, 0},
        {"the guard itself", markup, "ui/plain.cpp", u"box = new QMessageBox(this);"_s, 0},

        {"601 lines", length, "src/core/a.h", u"int a;\n"_s.repeated(601).chopped(1), 601},
        {"600 lines", length, "src/core/a.h", u"int a;\n"_s.repeated(600).chopped(1), 0},
        {"601 lines of a test", length, "tests/core/a.cpp", u"int a;\n"_s.repeated(601).chopped(1), 0},
    };
    return all;
}
