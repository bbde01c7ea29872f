// SPDX-License-Identifier: MIT
#pragma once

namespace wsw {

/// Something that a run waits for in its node and that goes on beside the runner's thread. Destroying it ends it.
class NodeWork
{
public:
    virtual ~NodeWork() = default;
};

} // namespace wsw
