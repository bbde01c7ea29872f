// SPDX-License-Identifier: MIT
#include "ui/websocket/messagesizebox.h"

#include <QEvent>

#include <algorithm>

namespace wsw {

namespace {

constexpr int mostKibibytes = 4 * 1024 * 1024;

int kibibytes(qint64 bytes)
{
    return int(std::clamp<qint64>(bytes / 1024, 1, mostKibibytes));
}

} // namespace

MessageSizeBox::MessageSizeBox(QWidget *parent)
    : QSpinBox(parent)
{
    setRange(1, mostKibibytes);
    setSingleStep(1024);
    setGroupSeparatorShown(true);
    retranslate();
}

void MessageSizeBox::show(qint64 bytes)
{
    setValue(kibibytes(bytes));
}

void MessageSizeBox::writeTo(qint64 &bytes) const
{
    if (value() != kibibytes(bytes))
        bytes = qint64(value()) * 1024;
}

void MessageSizeBox::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QSpinBox::changeEvent(event);
}

void MessageSizeBox::retranslate()
{
    setSuffix(tr(" KiB"));
}

} // namespace wsw
