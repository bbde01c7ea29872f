// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

#include "result.h"

namespace wsw {

/// The words of a command as a POSIX shell or, with ^ at line ends, Windows' cmd reads them: quotes, backslashes, $'…'
/// and line continuations, also those whose line break has become a space. InvalidArgument for a quote that is open.
Result<QStringList> shellWords(const QString &command);

/// In single quotes for a POSIX shell.
QString shellQuoted(const QString &word);

} // namespace wsw
