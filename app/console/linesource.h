// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

namespace wsw {

/// Lines that come in one after another: from a pipe, a file or the keyboard.
class LineSource : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    virtual void start() = 0; ///< again does nothing
    /// No lines are handed out until resume(); those that were read already may still come.
    virtual void pause() = 0;
    virtual void resume() = 0;

signals:
    void lineRead(const QByteArray &line); ///< without its end, "\n" or "\r\n"
    void ended();
};

} // namespace wsw
