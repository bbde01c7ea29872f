// SPDX-License-Identifier: MIT
#include "ui/widgets/label/errorline.h"

#include <QAccessible>
#include <QEvent>

#include "ui/theme.h"

namespace wsw {

ErrorLine::ErrorLine(QWidget *parent)
    : QLabel(parent)
{
    setWordWrap(true);
    setTextFormat(Qt::PlainText);
    setTextInteractionFlags(Qt::TextSelectableByMouse);
    applyColor();
    hide();
}

void ErrorLine::setError(const QString &message)
{
    if (message == text() && isHidden() == message.isEmpty())
        return;
    setText(message);
    setVisible(!message.isEmpty());
    if (message.isEmpty())
        return;
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void ErrorLine::changeEvent(QEvent *event)
{
    // Our own setPalette() ends here too, with the colour already in place.
    if (event->type() == QEvent::PaletteChange)
        applyColor();
    QLabel::changeEvent(event);
}

void ErrorLine::applyColor()
{
    const QColor color = themeColors().error;
    if (palette().color(QPalette::WindowText) == color)
        return;
    QPalette own;
    own.setColor(QPalette::WindowText, color);
    setPalette(own);
}

} // namespace wsw
