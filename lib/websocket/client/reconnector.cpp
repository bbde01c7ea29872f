// SPDX-License-Identifier: MIT
#include "websocket/client/reconnector.h"

#include <QRandomGenerator>

#include <algorithm>
#include <cmath>

#include "websocket/closecode.h"

namespace wsw {

namespace {

constexpr quint16 firstTrouble = 1011; // internal error, service restart, try again later, bad gateway
constexpr quint16 lastTrouble = 1014;

double systemDice()
{
    return QRandomGenerator::global()->generateDouble();
}

} // namespace

Reconnector::Reconnector(ReconnectOptions options, QObject *parent, Dice dice)
    : QObject(parent)
    , m_options(options)
    , m_dice(dice ? std::move(dice) : Dice(systemDice))
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &Reconnector::attemptDue);
}

bool Reconnector::schedule()
{
    if (!m_options.enabled || (m_options.maxAttempts > 0 && m_attempt >= m_options.maxAttempts))
        return false;
    ++m_attempt;
    m_timer.start(nextDelay());
    return true;
}

void Reconnector::reset()
{
    m_timer.stop();
    m_attempt = 0;
}

std::chrono::milliseconds Reconnector::nextDelay() const
{
    const auto cap = double(m_options.maxDelay.count());
    // The power of a large attempt is infinite, which the cap takes.
    const double delay =
        std::min(double(m_options.firstDelay.count()) * std::pow(std::max(m_options.factor, 1.0), m_attempt - 1), cap);
    const double jitter = std::clamp(m_options.jitterPercent, 0, 100) / 100.0 * (2 * m_dice() - 1);
    return std::chrono::milliseconds(std::llround(std::clamp(delay * (1 + jitter), 0.0, cap)));
}

bool isWorthReconnecting(const CloseInfo &info)
{
    if (info.by == ClosedBy::Us)
        return false;
    return info.by == ClosedBy::Abnormal || info.code == goingAwayCode || info.code == abnormalCode
           || (info.code >= firstTrouble && info.code <= lastTrouble);
}

bool isWorthReconnecting(const Error &error)
{
    switch (error.code) {
    case ErrorCode::InvalidArgument:
    case ErrorCode::InvalidAddress:
    case ErrorCode::Unsupported:
    case ErrorCode::TlsFailed: return false;
    default: return true;
    }
}

} // namespace wsw
