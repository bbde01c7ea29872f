// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>

#include <array>

#include "result.h"

namespace wsw {

/// The values that `{{$name}}` has anew each time: a copy goes on from the same state, which is how a preview shows
/// what will be sent without using it up.
///
/// $uuid, $timestamp (Unix seconds), $timestampMs, $isoTimestamp (UTC, with milliseconds), $randomInt [LEAST MOST]
/// (both included, 0 to 1000 without), $counter (1, 2, … by connection), $client (the virtual client's number, else 1),
/// $env NAME (of the process).
class DynamicValues
{
public:
    explicit DynamicValues(int client = 1);
    DynamicValues(int client, quint32 seed);

    static QStringList names(); ///< without the `$`

    /// InvalidArgument for wrong arguments, UnknownVariable for a name or an environment variable that there is not.
    Result<QString> value(const QString &name, const QStringList &arguments);

private:
    Result<QString> randomInteger(const QStringList &arguments);
    QString uuid();
    quint64 random();

    int m_client;
    quint64 m_counter = 0;
    std::array<quint64, 2> m_dice; ///< xoroshiro128++: small, as thousands of clients have one each
};

} // namespace wsw
