// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

namespace wsw::bench {

/// So many orders as a shop's service would push them, each a JSON document of 4 KiB unlike the others; the same ones
/// at each run.
std::vector<std::string> jsonDocuments(int count);

} // namespace wsw::bench
