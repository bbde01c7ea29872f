// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <tl/expected.hpp>

#include "message/filter/filterterm.h"

namespace wsw {

/// Reads what stands behind `json:`: a path, then an operator and a value, or `~` and a pattern, or nothing. A path may
/// leave out the `$` and its dot. Fails with a sentence.
tl::expected<FilterTermPointer, QString> jsonTerm(const QString &text);

} // namespace wsw
