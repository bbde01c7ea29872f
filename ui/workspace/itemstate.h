// SPDX-License-Identifier: MIT
#pragma once

#include "ui/theme.h"
#include "workspace/workbench.h"

namespace wsw {

/// How a state is shown everywhere: by a shape, a colour and a word.
struct ItemState
{
    QString icon;
    IconTint tint = IconTint::Subtle;
    QString text;
};

ItemState itemState(ConnectionState state);
ItemState itemState(ServerStatus::State state);
ItemState flowState(bool running);

} // namespace wsw
