// SPDX-License-Identifier: MIT
// The yardstick of startup.py: the least that a Qt window can be.
#include <QApplication>
#include <QLabel>

#include "wsworkbench/firstpaint.h"

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    QLabel label(QStringLiteral("Hello"));
    label.resize(1180, 740);
    wsw::reportFirstPaint(label);
    label.show();
    return QApplication::exec();
}
