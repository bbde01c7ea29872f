// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

#include "result.h"

namespace wsw {

/// Whom a run's pushes reach: a server's clients, or a list in a test.
class PushTarget
{
public:
    virtual ~PushTarget() = default;
    /// NoSuchClient if there is none of that id.
    virtual Result<void> push(quint32 client, const QByteArray &utf8) = 0;
    /// Returns how many it reached.
    virtual Result<int> pushToAll(const QByteArray &utf8) = 0;
};

} // namespace wsw
