// SPDX-License-Identifier: MIT
#pragma once

#include <algorithm>

#include "flow/test/flowtest.h"

/// The names of enumerations' values in files; the first is the default.
namespace wsw::flowtestnames {

template <typename Value>
using Names = QList<std::pair<Value, QString>>;

const Names<FlowTestArrival::Event> &events();
const Names<FlowTestArrival::Format> &formats();
const Names<FlowTestPush::Match> &matches();
const Names<FlowTestExpectations::Outcome> &outcomes();

template <typename Value>
QString nameOf(Value value, const Names<Value> &names)
{
    const auto found =
        std::find_if(names.begin(), names.end(), [&](const auto &known) { return known.first == value; });
    return found->second;
}

} // namespace wsw::flowtestnames
