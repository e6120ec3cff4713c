// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plain.h"

#include <QGuiApplication>
#include <QImage>
#include <QMessageBox>
#include <QPushButton>
#include <QTextDocument>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace port135::ui {
namespace {

constexpr int longestLine = 100; ///< average characters: about 90 of running text
constexpr qsizetype longTip = 100; ///< characters; more would make a line as wide as the screen

/// Something valid: for less, Qt would go and open the name as a file.
QVariant nothing(int type)
{
    if (type != QTextDocument::ImageResource)
        return QByteArray();
    static const QImage blank = [] {
        QImage image(1, 1, QImage::Format_ARGB32);
        image.fill(Qt::transparent);
        return image;
    }();
    return blank;
}

bool isBuiltIn(const QUrl &name)
{
    return name.scheme() == u"qrc"_s || (name.scheme().isEmpty() && name.path().startsWith(u":/"_s));
}

} // namespace

Label::Label(QWidget *parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
}

Label::Label(const QString &text, QWidget *parent)
    : Label(parent)
{
    setText(text);
}

void Label::setMarkup(const QString &html)
{
    setTextFormat(Qt::RichText);
    setText(html);
}

TextView::TextView(QWidget *parent)
    : QTextBrowser(parent)
{
    setOpenLinks(false);
}

void TextView::resizeEvent(QResizeEvent *event)
{
    const int width = std::min(viewport()->width(), longestLine * fontMetrics().averageCharWidth());
    if (lineWrapMode() != QTextEdit::FixedPixelWidth || lineWrapColumnOrWidth() != width) {
        setLineWrapMode(QTextEdit::FixedPixelWidth);
        setLineWrapColumnOrWidth(width);
    }
    QTextBrowser::resizeEvent(event);
}

QVariant TextView::loadResource(int type, const QUrl &name)
{
    return isBuiltIn(name) ? QTextBrowser::loadResource(type, name) : nothing(type);
}

TextView *newTextView(const QString &name, QWidget *parent)
{
    auto *result = new TextView(parent);
    result->setObjectName(name);
    result->setFrameShape(QFrame::NoFrame);
    result->setTextInteractionFlags(Qt::TextBrowserInteraction | Qt::TextSelectableByKeyboard);
    result->document()->setDocumentMargin(8);
    return result;
}

QString tip(const QString &text)
{
    if (text.size() <= longTip && !Qt::mightBeRichText(text))
        return text;
    return u"<p style='white-space:pre-wrap'>%1</p>"_s.arg(text.toHtmlEscaped());
}

QString markupTip(const QString &html)
{
    return html;
}

QString chartText(const QString &text)
{
    return text.toHtmlEscaped();
}

QString menuText(const QString &text)
{
    return QString(text).replace(u'&', u"&&"_s);
}

QString desktopText(QString text)
{
    return text.replace(u'<', u'‹').replace(u'>', u'›');
}

bool confirm(QWidget *parent, const QString &text, const QString &yes, const QString &no)
{
    QMessageBox box(QMessageBox::Question, QGuiApplication::applicationDisplayName(), QString(),
                    QMessageBox::NoButton, parent);
    box.setTextFormat(Qt::PlainText);
    box.setText(text);
    const auto *accepted = box.addButton(yes, QMessageBox::AcceptRole);
    auto *refused = box.addButton(no, QMessageBox::RejectRole);
    box.setDefaultButton(refused);
    box.setEscapeButton(refused);
    box.exec();
    return box.clickedButton() == accepted;
}

void showFailure(QWidget *parent, const QString &text)
{
    QMessageBox box(QMessageBox::Critical, QGuiApplication::applicationDisplayName(), QString(),
                    QMessageBox::Ok, parent);
    box.setTextFormat(Qt::PlainText);
    box.setText(text);
    box.exec();
}

} // namespace port135::ui
