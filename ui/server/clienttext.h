// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include "workspace/status.h"

namespace wsw {

/// A client as the table shows it, and by what its columns are put in order.
QString clientText(const ClientStatus &client, int column);
/// Numbers of a column that has them.
qint64 clientNumber(const ClientStatus &client, int column);
bool isNumberColumn(int column);

} // namespace wsw
