// SPDX-License-Identifier: MIT
#include "ui/flow/testing/sections/testsection.h"

namespace wsw {

TestSection::TestSection(QWidget *parent)
    : QScrollArea(parent)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
}

void TestSection::setReadOnly(bool readOnly)
{
    widget()->setDisabled(readOnly);
}

} // namespace wsw
