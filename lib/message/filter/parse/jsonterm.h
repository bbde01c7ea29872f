// SPDX-License-Identifier: MIT
#pragma once

#include "message/filter/filterterm.h"

#include <tl/expected.hpp>

#include <QString>

namespace wsw {

/// Reads what stands behind `json:`: a path, then an operator and a value, or `~` and a pattern, or nothing. A path may
/// leave out the `$` and its dot. Fails with a sentence.
tl::expected<FilterTermPointer, QString> jsonTerm(const QString &text);

/// Where the path ends in such a text.
qsizetype endOfJsonPath(QStringView text);

} // namespace wsw
