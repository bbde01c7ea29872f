// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QCommandLineParser>
#include <QList>

#include <chrono>

#include "message/message.h"
#include "result.h"
#include "websocket/connectionoptions.h"

namespace wsw {

/// A message that the command line asks to send.
struct Outgoing
{
    MessageKind kind = MessageKind::Text;
    QByteArray payload;
};

/// A binary message. `where` is what the digits were given to, for the error that names the wrong digit.
Result<Outgoing> outgoingFromHex(const QString &digits, const QString &where);
Result<Outgoing> outgoingFromFile(const QString &path);

/// What --send, --binary-hex and --send-file ask for, in the order of the command line.
Result<QList<Outgoing>> readOutgoing(const QCommandLineParser &parser);

/// Seconds, also fractions, of an option; the fallback if it is not given.
Result<std::chrono::milliseconds> readSeconds(const QCommandLineParser &parser, const QString &option,
                                              std::chrono::milliseconds fallback);

/// What the environment variable holds that the option names; empty if the option is not given.
QByteArray readPassword(const QCommandLineParser &parser, const QString &option);

/// --engine qt|wire|auto.
Result<EngineKind> readEngine(const QCommandLineParser &parser);

} // namespace wsw
