// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/system_scheme.h"

#include <QCoreApplication>

#ifdef Q_OS_WIN
#include <windows.h>

#include <cwchar>
#endif

namespace port135::ui {

SystemScheme::SystemScheme(QObject *parent)
    : QObject(parent)
{
    QCoreApplication::instance()->installNativeEventFilter(this);
}

#ifdef Q_OS_WIN

bool systemWantsDark()
{
    HIGHCONTRASTW contrast{};
    contrast.cbSize = sizeof(contrast);
    if (SystemParametersInfoW(SPI_GETHIGHCONTRAST, sizeof(contrast), &contrast, 0)
        && (contrast.dwFlags & HCF_HIGHCONTRASTON))
        return false;
    DWORD light = 1;
    DWORD size = sizeof(light);
    const auto code =
        RegGetValueW(HKEY_CURRENT_USER, L"Software\\Microsoft\\Windows\\CurrentVersion\\Themes\\Personalize",
                     L"AppsUseLightTheme", RRF_RT_REG_DWORD, nullptr, &light, &size);
    return code == ERROR_SUCCESS && light == 0;
}

bool SystemScheme::nativeEventFilter(const QByteArray &, void *message, qintptr *)
{
    const auto *event = static_cast<const MSG *>(message);
    // Sent to every window; the last of them to hear it changes nothing any more.
    if (event->message == WM_SETTINGCHANGE && event->wParam == 0 && event->lParam != 0
        && std::wcscmp(reinterpret_cast<const wchar_t *>(event->lParam), L"ImmersiveColorSet") == 0)
        QMetaObject::invokeMethod(this, &SystemScheme::changed, Qt::QueuedConnection);
    return false;
}

#else

bool systemWantsDark()
{
    return false;
}

bool SystemScheme::nativeEventFilter(const QByteArray &, void *, qintptr *)
{
    return false;
}

#endif

} // namespace port135::ui
