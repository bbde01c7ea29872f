// SPDX-License-Identifier: MIT
#pragma once

#include <QFormLayout>
#include <QLabel>

#include <initializer_list>
#include <utility>

namespace wsw {

/// A row for each field, whose label leads to it by its mnemonic and names it for assistive technology.
inline void addRows(QFormLayout &layout, std::initializer_list<std::pair<QLabel *, QWidget *>> rows)
{
    for (const auto &[label, field] : rows) {
        label->setBuddy(field);
        layout.addRow(label, field);
    }
}

} // namespace wsw
