// SPDX-License-Identifier: MIT
#include "ui/flow/testing/rows/stubrows.h"

#include <algorithm>

#include "flow/expression/value.h"
#include "ui/flow/nodetext.h"

namespace wsw {

namespace {

QString variablesText(const QJsonObject &variables)
{
    QStringList parts;
    for (auto variable = variables.begin(); variable != variables.end(); ++variable)
        parts.append(QStringLiteral("%1 = %2").arg(variable.key(), valueJson(*variable)));
    return parts.join(QStringLiteral(", "));
}

} // namespace

void StubRows::setGraph(const FlowGraph &graph)
{
    m_nodes.clear();
    for (const FlowNode &node : graph.nodes) {
        if (node.kind == QLatin1String("script") || node.kind == QLatin1String("http-request"))
            m_nodes.append({nodeTitle(node), node.id});
    }
    if (rowCount() > 0)
        emit dataChanged(index(0, Node), index(rowCount() - 1, Node));
}

void StubRows::setVariables(int row, const QJsonObject &variables)
{
    FlowTestStub stub = rows().at(row);
    stub.variables = variables;
    replace(row, stub);
}

QVariant StubRows::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return RowsOf::headerData(section, orientation, role);
    const bool isTip = role == Qt::ToolTipRole;
    switch (section) {
    case Node: return isTip ? tr("The script or request that is not done in this test case") : tr("Node");
    case Outcome: return isTip ? tr("What happens in its place") : tr("Instead");
    case Detail: return isTip ? tr("What it sets, or the sentence that it fails with") : tr("Result");
    }
    return {};
}

QString StubRows::text(const FlowTestStub &stub, int column) const
{
    switch (column) {
    case Node: {
        const auto node = std::find_if(m_nodes.cbegin(), m_nodes.cend(),
                                       [&](const CellChoice &known) { return known.value == stub.node; });
        return node == m_nodes.cend() ? tr("%1 (no such script or request)").arg(stub.node) : node->text;
    }
    case Outcome: return stub.error.isEmpty() ? tr("Sets variables") : tr("Fails");
    }
    return stub.error.isEmpty() ? variablesText(stub.variables) : stub.error;
}

QVariant StubRows::editValue(const FlowTestStub &stub, int column) const
{
    switch (column) {
    case Node: return stub.node;
    case Outcome: return stub.error.isEmpty() ? 0 : 1;
    }
    return stub.error;
}

Result<void> StubRows::set(FlowTestStub &stub, int column, const QVariant &value) const
{
    switch (column) {
    case Node: stub.node = value.toString(); break;
    case Outcome:
        stub.error = value.toInt() == 0 ? QString() : !stub.error.isEmpty() ? stub.error : tr("It failed.");
        break;
    case Detail:
        if (value.toString().trimmed().isEmpty())
            return failure(ErrorCode::InvalidArgument, tr("Type the sentence that the node fails with."));
        stub.error = value.toString();
        break;
    }
    return {};
}

FlowTestStub StubRows::newRow() const
{
    FlowTestStub stub;
    stub.node = freeNode();
    return stub;
}

bool StubRows::isEditable(const FlowTestStub &stub, int column) const
{
    return column != Detail || !stub.error.isEmpty();
}

QList<CellChoice> StubRows::choicesOf(const FlowTestStub &stub, int column) const
{
    if (column == Outcome)
        return numberedChoices({tr("Sets variables"), tr("Fails")});
    QList<CellChoice> nodes;
    for (const CellChoice &node : m_nodes) {
        if (column == Node && (node.value == stub.node || !isTaken(node.value.toString())))
            nodes.append(node);
    }
    return nodes;
}

QString StubRows::freeNode() const
{
    const auto free = std::find_if(m_nodes.cbegin(), m_nodes.cend(),
                                   [this](const CellChoice &node) { return !isTaken(node.value.toString()); });
    return free == m_nodes.cend() ? QString() : free->value.toString();
}

bool StubRows::isTaken(const QString &node) const
{
    return std::any_of(rows().cbegin(), rows().cend(), [&](const FlowTestStub &stub) { return stub.node == node; });
}

} // namespace wsw
