// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/plain.h"

#include <functional>

namespace port135::ui {

/// A text that is made again when the language changes.
class HelpText : public TextView
{
    Q_OBJECT

public:
    using Html = std::function<QString()>;
    HelpText(Html html, QWidget *parent);

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill();

    Html m_html;
};

} // namespace port135::ui
