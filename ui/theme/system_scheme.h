// SPDX-License-Identifier: GPL-3.0-or-later
// What the system wants to look like, where Qt 6.4 does not follow it by itself: Windows.
#pragma once

#include <QAbstractNativeEventFilter>
#include <QObject>

namespace port135::ui {

/// Windows asks for dark programs (and not for high contrast, whose own colours count). Elsewhere false:
/// there the palette that Qt gets from the desktop is already right.
bool systemWantsDark();

/// Tells when the answer may be another. Made after the application; lives as long as its parent.
class SystemScheme : public QObject, public QAbstractNativeEventFilter
{
    Q_OBJECT

public:
    explicit SystemScheme(QObject *parent);

    bool nativeEventFilter(const QByteArray &type, void *message, qintptr *result) override;

Q_SIGNALS:
    void changed();
};

} // namespace port135::ui
