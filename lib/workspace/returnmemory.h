// SPDX-License-Identifier: MIT
#pragma once

namespace wsw {

/// Gives freed memory back to the system where the allocator keeps it until asked: glibc does, tens of megabytes after
/// thousands of connections. Takes milliseconds; any thread.
void returnFreedMemory();

} // namespace wsw
