// SPDX-License-Identifier: MIT
#pragma once

#include <QScrollArea>

#include "flow/flowgraph.h"

namespace wsw {

/// A part of a test case as a form. What is low on room scrolls.
class TestSection : public QScrollArea
{
    Q_OBJECT

public:
    explicit TestSection(QWidget *parent = nullptr);

    virtual QString title() const = 0;
    virtual QString toolTip() const = 0;                                     ///< what the section is for
    virtual void showTest(const FlowTest &test, const FlowGraph &graph) = 0; ///< without edited()
    virtual void applyTo(FlowTest &test) const = 0;
    virtual void retranslate() = 0;
    void setReadOnly(bool readOnly);

signals:
    void edited();
};

} // namespace wsw
