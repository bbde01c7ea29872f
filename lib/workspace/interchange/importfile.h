// SPDX-License-Identifier: MIT
#pragma once

#include "workspace/interchange/importeditems.h"

namespace wsw {

/// Reads a file of Postman or Insomnia, told by its content, not its name. FileNotFound, FileUnreadable, InvalidJson
/// with line and column, or InvalidDocument that says what was expected and what was found.
Result<ImportedItems> readImportFile(const QString &path);

} // namespace wsw
