// SPDX-License-Identifier: MIT
#pragma once

#include <QJsonObject>
#include <QWidget>

#include "flow/flowgraph.h"

class QFormLayout;
class QLabel;
class QLineEdit;

namespace wsw {

/// What a flow's declared parameters are given: a field for each by its type; what is left empty takes the default. A
/// text that is no value of the type is kept, so that it can be mended, as is a value that the flow does not declare.
class FlowValuesField : public QWidget
{
    Q_OBJECT

public:
    explicit FlowValuesField(QWidget *parent = nullptr);

    void setParameters(const QList<FlowParameter> &parameters);
    void showValues(const QJsonObject &values);
    QJsonObject values() const;
    QString problem() const;                          ///< of the first text that is no value; empty: none is
    bool isEmpty() const { return m_rows.isEmpty(); } ///< there is nothing to give

signals:
    void edited();

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Row
    {
        FlowParameter parameter;
        bool isDeclared = true;
        QLabel *label = nullptr;
        QWidget *field = nullptr;
    };
    void build(const QJsonObject &values);
    void addRow(const FlowParameter &parameter, bool isDeclared);
    QStringList undeclaredNames(const QJsonObject &values) const;
    void onEdited();
    void showHints();
    static void showHint(const Row &row, QLineEdit &line);

    QFormLayout *m_layout;
    QList<FlowParameter> m_parameters;
    QList<Row> m_rows;
};

} // namespace wsw
