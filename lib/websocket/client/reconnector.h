// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QTimer>

#include <functional>

#include "message/message.h"
#include "websocket/connectionoptions.h"

namespace wsw {

/// Says when a connection that failed or was lost is to be opened again: exponential backoff with jitter and a cap.
/// Opens nothing itself.
class Reconnector : public QObject
{
    Q_OBJECT

public:
    /// A number from 0 to 1, each as likely.
    using Dice = std::function<double()>;

    explicit Reconnector(ReconnectOptions options, QObject *parent = nullptr, Dice dice = {});

    /// The connection failed or was lost: attemptDue() follows when the delay is over. False, with nothing scheduled,
    /// if it is not wanted or all attempts were made.
    bool schedule();
    /// The connection is open, or not wanted any more: stops waiting, and the next loss begins with the first delay.
    void reset();

    bool isWaiting() const { return m_timer.isActive(); }
    /// Of the attempt that is waited for or was begun last, from 1; 0 if there is none.
    int attempt() const { return m_attempt; }
    /// Before that attempt.
    std::chrono::milliseconds delay() const { return m_timer.intervalAsDuration(); }

signals:
    void attemptDue();

private:
    std::chrono::milliseconds nextDelay() const;

    const ReconnectOptions m_options;
    const Dice m_dice;
    QTimer m_timer;
    int m_attempt = 0;
};

/// Whether a connection that ended so is opened again: it was lost, or its peer goes away or has trouble for a time
/// (1001, 1006, 1011 to 1014). Not when we closed it, nor when the peer was done or does not want us.
bool isWorthReconnecting(const CloseInfo &info);
/// Whether an opening that failed so may go better next time with nothing changed.
bool isWorthReconnecting(const Error &error);

} // namespace wsw
