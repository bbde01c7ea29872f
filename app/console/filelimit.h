// SPDX-License-Identifier: MIT
#pragma once

namespace wsw {

/// Allows this process as many open files, and so connections, as the system lets it have without being asked: on
/// Linux and macOS the soft limit (often 1024 or 256) becomes the hard one.
void raiseFileLimit();

} // namespace wsw
