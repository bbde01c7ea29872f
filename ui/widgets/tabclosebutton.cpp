// SPDX-License-Identifier: MIT
#include "ui/widgets/tabclosebutton.h"

#include <QTabBar>
#include <QToolButton>

#include "ui/theme.h"

namespace wsw {

QToolButton *addTabCloseButton(QTabBar &bar, int tab)
{
    auto *button = new QToolButton(&bar);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::NoFocus);
    button->setIcon(themeIcon(QStringLiteral("x"), IconTint::Subtle));
    const int size = bar.fontMetrics().height() - 2;
    button->setIconSize({size, size});
    button->setFixedSize(size + 4, size + 4);
    bar.setTabButton(tab, QTabBar::RightSide, button);
    return button;
}

} // namespace wsw
