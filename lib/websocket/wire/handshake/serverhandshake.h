// SPDX-License-Identifier: MIT
#pragma once

#include "message/message.h"
#include "websocket/server/admission.h"
#include "websocket/wire/handshake/permessagedeflate.h"

namespace wsw::wire {

/// What a server makes of an opening handshake (RFC 6455 section 4.2), ready to be sent.
struct ServerVerdict
{
    bool accepted = false;
    QByteArray response;    ///< the head, and the body of a refusal
    qsizetype headSize = 0; ///< of the response
    OpenInfo info;          ///< with the handshake; peer as it was given
    std::optional<DeflateParameters> deflate;
    Error refusal; ///< if refused
};

/// `peer` is "address:port". Where there is an `admission` it is asked once the path matches.
ServerVerdict judge(const HttpHead &request, const ServerOptions &options, const QString &peer,
                    const Admission &admission = {});
/// For heads that are too long or malformed.
ServerVerdict refuseHead(const HeadError &error, const QString &peer);
/// For a handshake that took too long.
ServerVerdict lateRefusal(const QString &peer);
/// X-Forwarded-For, all of them as one list.
QString forwardedFor(const HeaderFields &fields);

/// "Not Found" for 404; "Status" for what has no usual phrase.
QByteArray usualPhrase(int status);

} // namespace wsw::wire
