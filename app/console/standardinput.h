// SPDX-License-Identifier: MIT
#pragma once

#include <QSemaphore>

#include <memory>

#include "console/linesource.h"

namespace wsw {

/// Standard input, line by line, without ever blocking the thread that uses it: a thread of its own reads ahead by at
/// most one chunk. Works for terminals, pipes and files on every system.
class StandardInput : public LineSource
{
    Q_OBJECT

public:
    explicit StandardInput(QObject *parent = nullptr);
    ~StandardInput() override;

    void start() override;
    void pause() override; ///< lines of the chunk that is being handed out still come
    void resume() override;

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
