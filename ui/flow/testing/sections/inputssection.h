// SPDX-License-Identifier: MIT
#pragma once

#include "ui/flow/testing/rows/inputrows.h"
#include "ui/flow/testing/sections/testsection.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;

namespace wsw {

class ErrorLine;
class RowsTable;

/// What a test case gives its run: values, a message, and the clients that are there.
class InputsSection : public TestSection
{
    Q_OBJECT

public:
    explicit InputsSection(QWidget *parent = nullptr);

    QString title() const override { return tr("Inputs"); }
    QString toolTip() const override { return tr("What the run is given, and who is connected when it begins"); }
    void showTest(const FlowTest &test, const FlowGraph &graph) override;
    void applyTo(FlowTest &test) const override;
    void retranslate() override;

private:
    QWidget *buildForm();
    void connectSignals();
    Result<QString> session() const;
    Result<QStringList> clients() const;
    Result<QByteArray> binaryMessage() const;
    void showBinary();
    void take(); ///< what is typed, and says what of it is wrong

    InputRows *m_rows;
    FlowTestInputs m_inputs;
    QStringList m_clientsShown;
    QLabel *m_sessionLabel;
    QLineEdit *m_session;
    QCheckBox *m_sessionGone;
    QLabel *m_clientsLabel;
    QLineEdit *m_clients;
    QLabel *m_textLabel;
    QLineEdit *m_text;
    QLabel *m_binaryLabel;
    QLineEdit *m_binary;
    QComboBox *m_binaryForm;
    ErrorLine *m_error;
    RowsTable *m_table;
};

} // namespace wsw
