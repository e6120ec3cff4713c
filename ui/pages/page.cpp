// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/page.h"

#include "ui/pages/scan_page.h"

namespace port135::ui {
namespace {

template <typename T>
Page *create(Session &session, QWidget *parent)
{
    return new T(session, parent);
}

constexpr PageEntry entries[] = {
    {"scanPage", &create<ScanPage>},
};

} // namespace

std::span<const PageEntry> pages()
{
    return entries;
}

} // namespace port135::ui
