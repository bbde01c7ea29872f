// SPDX-License-Identifier: MIT
#pragma once

#include "flow/flowgraph.h"
#include "ui/flow/testing/table/rowsof.h"

namespace wsw {

/// A value that a test case gives its run, or could give.
struct TestInput
{
    enum class Kind { Parameter, PathParameter, Query };
    Kind kind = Kind::PathParameter;
    FlowParameter parameter;         ///< of the others the name only
    std::optional<QJsonValue> value; ///< of a parameter nothing: its default
    bool isDeclared = true;          ///< the flow has such a parameter

    bool operator==(const TestInput &) const = default;
};

/// What a test case gives its run by name: a row for each parameter of the flow, and as many path parameters and
/// queries as there are.
class InputRows : public RowsOf<TestInput>
{
    Q_OBJECT

public:
    enum Column { Name, Type, Value, ColumnCount };

    using RowsOf::RowsOf;

    void setInputs(const FlowTestInputs &inputs, const QList<FlowParameter> &parameters);
    void applyTo(FlowTestInputs &inputs) const;

    int duplicate(int) override { return append(); } // a name has one value
    bool canRemove(int row) const override;
    void remove(int row) override; ///< of a parameter its value, so that its default holds

    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : ColumnCount; }
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

protected:
    QString text(const TestInput &input, int column) const override;
    QVariant editValue(const TestInput &input, int column) const override;
    Result<void> set(TestInput &input, int column, const QVariant &value) const override;
    TestInput newRow() const override;
    bool isEditable(const TestInput &input, int column) const override;
    bool isFaint(const TestInput &input, int column) const override;
    bool isLongText(const TestInput &input, int column) const override;
    QList<CellChoice> choicesOf(const TestInput &input, int column) const override;
    QString toolTip(const TestInput &input, int column) const override;
    std::optional<bool> isChecked(const TestInput &input, int column) const override;
    void setChecked(TestInput &input, bool checked) const override;

private:
    Result<void> setName(TestInput &input, const QString &name) const;
};

} // namespace wsw
