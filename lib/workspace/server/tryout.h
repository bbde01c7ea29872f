// SPDX-License-Identifier: MIT
#pragma once

#include <optional>

#include "flow/flowgraph.h"
#include "message/message.h"
#include "workspace/profile/serverprofile.h"

namespace wsw {

/// A behaviour that a message would hit.
struct TryOutMatch
{
    QString behaviour;   ///< Behaviour::id
    QString text;        ///< what would be sent; empty if nothing is
    bool isLast = false; ///< those below it would not see the message

    bool operator==(const TryOutMatch &) const = default;
};

/// What a text message from `client` would set off at the path, in order; the errors are the session's at start.
/// Nothing is sent, and flows need not be there.
Result<QList<TryOutMatch>> tryOut(const PathProfile &path, const OpenInfo &client, const QByteArray &message,
                                  const ServerContext &context);

/// What is wrong with one behaviour by itself, switched on or not: nothing, or the error that would keep the server
/// from starting. `parameters`: the path pattern's.
std::optional<Error> checkBehaviour(const Behaviour &behaviour, const QStringList &parameters,
                                    const ServerContext &context, const QList<FlowGraph> &flows);

} // namespace wsw
