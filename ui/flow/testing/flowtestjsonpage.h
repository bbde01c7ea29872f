// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

#include "flow/test/flowtest.h"

class QPlainTextEdit;
class QPushButton;

namespace wsw {

class ErrorLine;

/// All of a test case as JSON, checked as it is typed and taken by a button.
class FlowTestJsonPage : public QWidget
{
    Q_OBJECT

public:
    explicit FlowTestJsonPage(QWidget *parent = nullptr);

    void showTest(const std::optional<FlowTest> &test);
    void setReadOnly(bool readOnly);
    void retranslate();

signals:
    void applied(const wsw::FlowTest &test);

private:
    void check();

    std::optional<FlowTest> m_test;
    QPlainTextEdit *m_json;
    ErrorLine *m_error;
    QPushButton *m_apply;
};

} // namespace wsw
