// SPDX-License-Identifier: MIT
#include "ui/widgets/label/steadylabel.h"

namespace wsw {

SteadyLabel::SteadyLabel(QWidget *parent)
    : QLabel(parent)
{
    setForegroundRole(QPalette::PlaceholderText);
    setAlignment(Qt::AlignRight | Qt::AlignVCenter);
}

void SteadyLabel::setUsualText(const QString &text)
{
    m_usual = text;
}

void SteadyLabel::showText(const QString &text)
{
    setText(text);
    const int step = fontMetrics().averageCharWidth() * 8;
    const int needed = qMax(fontMetrics().horizontalAdvance(m_usual), sizeHint().width());
    if (needed > width() || needed < width() - 2 * step)
        setFixedSize((needed / step + 1) * step, sizeHint().height());
}

} // namespace wsw
