// SPDX-License-Identifier: MIT
#pragma once

#include <QFile>

namespace wsw {

/// How programs tell a recording that is being written from one that was left: who writes holds a lock on the open
/// file, which the operating system takes back however that program ends. Readers need none. Where the file system
/// knows no locks, nobody seems to write.

/// Takes the lock until the file is closed. False: another one has it. For a file that is open for writing.
bool lockAsWriter(QFile &file);
/// For a file that is open for reading.
bool hasWriter(QFile &file);

} // namespace wsw
