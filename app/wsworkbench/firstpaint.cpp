// SPDX-License-Identifier: MIT
#include "wsworkbench/firstpaint.h"

#include <QEvent>
#include <QWidget>

#include <cstdio>

namespace wsw {

namespace {

class FirstPaint : public QObject
{
public:
    using QObject::QObject;

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Paint) {
            watched->removeEventFilter(this);
            // Behind the paint events of the window's children, which are sent within this one's turn.
            QMetaObject::invokeMethod(
                this,
                [] {
                    fputs("first paint\n", stdout);
                    fflush(stdout);
                },
                Qt::QueuedConnection);
        }
        return false;
    }
};

} // namespace

void reportFirstPaint(QWidget &window)
{
    if (qEnvironmentVariableIsSet("WSW_REPORT_FIRST_PAINT"))
        window.installEventFilter(new FirstPaint(&window));
}

} // namespace wsw
