// SPDX-License-Identifier: MIT
#include "ui/profile/secondsbox.h"

#include <QEvent>
#include <QLocale>

namespace wsw {

using Seconds = std::chrono::duration<double>;

SecondsBox::SecondsBox(double least, double most, QWidget *parent)
    : QDoubleSpinBox(parent)
{
    setDecimals(3);
    setRange(least, most);
    retranslate();
}

std::chrono::milliseconds SecondsBox::time() const
{
    return std::chrono::round<std::chrono::milliseconds>(Seconds(value()));
}

void SecondsBox::setTime(std::chrono::milliseconds time)
{
    setValue(Seconds(time).count());
}

QString SecondsBox::textFromValue(double value) const
{
    return locale().toString(value, 'g', QLocale::FloatingPointShortest);
}

void SecondsBox::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDoubleSpinBox::changeEvent(event);
}

void SecondsBox::retranslate()
{
    setSuffix(tr(" s"));
}

} // namespace wsw
