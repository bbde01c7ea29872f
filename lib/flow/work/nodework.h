// SPDX-License-Identifier: MIT
#pragma once

namespace wsw {

/// Work beside the runner's thread, for which a run waits in its node. It is destroyed, which ends it, with its run, or
/// soon after it is done.
class NodeWork
{
public:
    virtual ~NodeWork() = default;
};

} // namespace wsw
