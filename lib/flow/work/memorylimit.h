// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

namespace wsw {

/// Lets this process take `bytes` more than it has now: an allocation beyond that fails, or ends the process. Replaces
/// an earlier limit. Best effort: false where the system has no such limit.
///
/// Linux: address space (setrlimit(2), RLIMIT_AS). Windows: a job object's process memory. Elsewhere the resident size
/// is watched by a thread, which ends the process a few milliseconds late.
bool limitMemory(qint64 bytes);

/// What the process takes now, in the unit of the limit; 0 if that is not known.
qint64 memoryInUse();

/// A crash of this process is nobody's business.
void forbidCoreFile();

} // namespace wsw
