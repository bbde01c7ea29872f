// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

#include <functional>

#include "flow/test/flowtest.h"

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QSpinBox;
class QTabWidget;

namespace wsw {

class ErrorLine;
class ExpectedPushes;

/// One test case: what people change most in a form, and all of it as JSON.
class FlowTestEditor : public QWidget
{
    Q_OBJECT

public:
    explicit FlowTestEditor(QWidget *parent = nullptr);

    /// Without a test case nothing can be edited.
    void setTest(const std::optional<FlowTest> &test);

signals:
    /// The id stays.
    void edited(const wsw::FlowTest &test);

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *buildForm();
    QWidget *buildJson();
    void change(const std::function<void(FlowTest &)> &change);
    void showForm();
    void showJson();
    void checkJson();
    void applyJson();
    void retranslate();

    std::optional<FlowTest> m_test;
    QTabWidget *m_tabs;
    QFormLayout *m_form;
    QLineEdit *m_name;
    QLineEdit *m_description;
    QCheckBox *m_enabled;
    QLineEdit *m_session;
    QLineEdit *m_textMessage;
    QComboBox *m_outcome;
    QSpinBox *m_within; ///< 0: not limited
    ExpectedPushes *m_pushes;
    QPlainTextEdit *m_json;
    ErrorLine *m_error;
    QPushButton *m_apply;
};

} // namespace wsw
