// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/colours.h"
#include "ui/theme/icons.h"
#include "ui/theme/level_style.h"
#include "ui/theme/scheme.h"

#include <QApplication>
#include <QPainter>
#include <QStyleOptionButton>
#include <QTest>

using namespace port135::ui;
using namespace Qt::StringLiterals;

class TestTheme : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pairsAreReadable_data()
    {
        QTest::addColumn<QColor>("text");
        QTest::addColumn<QColor>("back");
        for (const auto &pair : readablePairs()) {
            for (const bool dark : {false, true}) {
                const auto &definition = colours()[std::size_t(pair.text)];
                QTest::addRow("%s, %s", definition.name, dark ? "dark" : "light")
                    << colour(pair.text, dark) << colour(pair.back, dark);
            }
        }
    }

    void pairsAreReadable()
    {
        QFETCH(QColor, text);
        QFETCH(QColor, back);
        const double ratio = contrast(text, back);
        QVERIFY2(ratio >= 4.5, qPrintable(QString::number(ratio)));
    }

    void palettesAreReadable_data()
    {
        QTest::addColumn<Scheme>("scheme");
        QTest::newRow("light") << Scheme::Light;
        QTest::newRow("dark") << Scheme::Dark;
    }

    void palettesAreReadable()
    {
        QFETCH(Scheme, scheme);
        const QPalette palette = schemePalette(scheme);
        const bool dark = scheme == Scheme::Dark;
        QCOMPARE(isDark(palette), dark);
        const std::pair<QPalette::ColorRole, QPalette::ColorRole> pairs[] = {
            {QPalette::WindowText, QPalette::Window},
            {QPalette::Text, QPalette::Base},
            {QPalette::Text, QPalette::AlternateBase},
            {QPalette::ButtonText, QPalette::Button},
            {QPalette::HighlightedText, QPalette::Highlight},
            {QPalette::ToolTipText, QPalette::ToolTipBase},
            {QPalette::Link, QPalette::Base},
            {QPalette::PlaceholderText, QPalette::Base},
        };
        for (const auto &[text, back] : pairs) {
            const double ratio = contrast(palette.color(text), palette.color(back));
            QVERIFY2(ratio >= 4.5, qPrintable(u"%1 on %2: %3"_s.arg(text).arg(back).arg(ratio)));
        }
        // Plain text of the table stands on base and alternate base, too.
        for (const auto id : {Colour::MutedText, Colour::ErrorText, Colour::OpenText}) {
            for (const auto back : {QPalette::Base, QPalette::AlternateBase})
                QVERIFY(contrast(colour(id, dark), palette.color(back)) >= 4.5);
        }
    }

    void edgesOfFieldsAreSeen_data() { palettesAreReadable_data(); }

    /// WCAG 2.1, 1.4.11: 3:1 for what shows where a control is.
    void edgesOfFieldsAreSeen()
    {
        QFETCH(Scheme, scheme);
        const QPalette palette = schemePalette(scheme);
        const bool dark = scheme == Scheme::Dark;
        for (const auto role : {QPalette::Window, QPalette::Base})
            QVERIFY(contrast(colour(Colour::Edge, dark), palette.color(role)) >= 3.0);
        applyScheme(scheme);
        QStyleOptionButton box;
        box.rect = QRect(0, 0, 16, 16);
        box.state = QStyle::State_Enabled | QStyle::State_Off;
        box.palette = palette;
        QPixmap picture(16, 16);
        picture.fill(palette.color(QPalette::Window));
        QPainter painter(&picture);
        QApplication::style()->drawPrimitive(QStyle::PE_IndicatorCheckBox, &box, &painter);
        painter.end();
        const QColor edge = picture.toImage().pixelColor(8, 0);
        QVERIFY2(contrast(edge, palette.color(QPalette::Window)) >= 3.0, qPrintable(edge.name()));
    }

    void tableIsInTheOrderOfItsNames()
    {
        for (std::size_t i = 0; i < colours().size(); ++i)
            QCOMPARE(std::size_t(colours()[i].id), i);
    }

    void contrastKnowsBlackAndWhite()
    {
        QCOMPARE(contrast(Qt::black, Qt::white), 21.0);
        QCOMPARE(contrast(Qt::red, Qt::red), 1.0);
    }

    void everyIconIsThere()
    {
        const auto names = iconNames();
        QCOMPARE(names.size(), std::size_t(Icon::Places) + 1);
        for (std::size_t i = 1; i < names.size(); ++i) {
            for (const int size : {16, 24, 32, 48, 64})
                QVERIFY2(
                    QFile::exists(u":/port135/icons/%1_%2.png"_s.arg(QLatin1StringView(names[i])).arg(size)),
                    names[i]);
            QVERIFY2(!pixmap(Icon(i), 16, Qt::red, 1.0).isNull(), names[i]);
        }
        QVERIFY(!applicationIcon().pixmap(64, 64).isNull());
    }

    void masksTakeTheColour()
    {
        const QImage image = pixmap(Icon::Stop, 24, QColor(10, 200, 30), 1.0).toImage();
        QCOMPARE(image.pixelColor(12, 12), QColor(10, 200, 30));
        QCOMPARE(image.pixelColor(0, 0).alpha(), 0);
        QCOMPARE(pixmap(Icon::Stop, 24, Qt::red, 2.0).width(), 48);
    }

    void iconsFollowThePalette()
    {
        applyScheme(Scheme::Dark);
        const QColor onDark = icon(Icon::Stop).pixmap(24, 24).toImage().pixelColor(12, 12);
        applyScheme(Scheme::Light);
        const QColor onLight = icon(Icon::Stop).pixmap(24, 24).toImage().pixelColor(12, 12);
        QVERIFY(onDark.lightness() > 128);
        QVERIFY(onLight.lightness() < 128);
    }

    /// A sign in a colour of its own is pale on a selected row: there it has that of the text.
    void signsOfRowsAreSeenWhereTheRowIsSelected()
    {
        for (const auto scheme : {Scheme::Light, Scheme::Dark}) {
            applyScheme(scheme);
            const auto palette = QApplication::palette();
            const auto sign = icon(Icon::Stop, QColor(0xb3, 0x26, 0x1e));
            const QColor usual = sign.pixmap(24, 24).toImage().pixelColor(12, 12);
            QCOMPARE(usual, QColor(0xb3, 0x26, 0x1e));
            const QColor selected = sign.pixmap(QSize(24, 24), QIcon::Selected).toImage().pixelColor(12, 12);
            QVERIFY(contrast(selected, palette.color(QPalette::Highlight)) >= 3);
        }
        applyScheme(Scheme::Light);
    }

    void schemesHaveNames()
    {
        for (const auto scheme : {Scheme::System, Scheme::Light, Scheme::Dark})
            QCOMPARE(parseScheme(name(scheme)), std::optional(scheme));
        QVERIFY(!parseScheme(u"purple"));
    }

    void levelKeysAreOrdered()
    {
        QCOMPARE(levelKey(std::nullopt), 0);
        QVERIFY(levelKey(port135::core::Level::Critical) > levelKey(port135::core::Level::High));
        for (int key = 0; key < levelKeyCount; ++key)
            QCOMPARE(levelKey(levelOfKey(key)), key);
    }
};

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
