// SPDX-License-Identifier: MIT
#pragma once

#include <functional>
#include <optional>

#include "result.h"
#include "websocket/serveroptions.h"

namespace wsw {

/// Why a peer does not become a client: what it is answered, and what the log says.
struct Refusal
{
    HandshakeAnswer answer;
    Error error;
};

/// Asked about a peer once its path matches, before ServerOptions::handshakeHook. Nothing: it may come in.
using Admission = std::function<std::optional<Refusal>(const HandshakeRequest &)>;

} // namespace wsw
