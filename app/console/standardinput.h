// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QSemaphore>

#include <functional>
#include <memory>

namespace wsw {

/// Standard input, line by line, without ever blocking the thread that uses it: a thread of its own reads ahead by at
/// most one chunk. Works for terminals, pipes and files on every system.
class StandardInput : public QObject
{
    Q_OBJECT

public:
    explicit StandardInput(QObject *parent = nullptr);
    ~StandardInput() override;

    void start();
    /// No lines are handed out until resume(); those of the chunk that is being handed out still come.
    void pause();
    void resume();

signals:
    void lineRead(const QByteArray &line); ///< without its end, "\n" or "\r\n"
    void ended();

private:
    /// Outlives us if the reading thread still waits for input when the program ends.
    struct Shared;
    void take(const QByteArray &chunk);

    std::shared_ptr<Shared> m_shared;
    QByteArray m_partialLine;
    bool m_started = false;
    bool m_paused = false;
    bool m_ready = false; ///< a chunk was handled and the next not yet asked for
};

} // namespace wsw
