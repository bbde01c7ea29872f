// SPDX-License-Identifier: MIT
#include "ui/flow/testing/rows/disconnectrows.h"

#include "ui/flow/testing/rows/celltext.h"

namespace wsw {

namespace {

// RFC 6455 section 7.4.2, and what lib/flow/FORMAT.md takes.
constexpr int leastCode = 1000;
constexpr int mostCode = 4999;

} // namespace

QVariant DisconnectRows::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return RowsOf::headerData(section, orientation, role);
    if (section == Client)
        return tr("Client");
    return role == Qt::ToolTipRole ? tr("The close code, from %1 to %2; empty: any").arg(leastCode).arg(mostCode)
                                   : tr("Code");
}

QString DisconnectRows::text(const FlowTestDisconnect &disconnect, int column) const
{
    if (column == Client)
        return disconnect.client;
    return disconnect.code ? QString::number(*disconnect.code) : tr("any");
}

QVariant DisconnectRows::editValue(const FlowTestDisconnect &disconnect, int column) const
{
    return isFaint(disconnect, column) ? QString() : text(disconnect, column);
}

Result<void> DisconnectRows::set(FlowTestDisconnect &disconnect, int column, const QVariant &value) const
{
    if (column == Client)
        return celltext::parseClient(value.toString()).map([&](const QString &id) { disconnect.client = id; });
    const QString typed = value.toString().trimmed();
    bool isNumber = false;
    const int code = typed.toInt(&isNumber);
    if (!typed.isEmpty() && (!isNumber || code < leastCode || code > mostCode))
        return failure(
            ErrorCode::InvalidArgument,
            tr("“%1” is no close code: it is a number from %2 to %3.").arg(typed).arg(leastCode).arg(mostCode));
    disconnect.code = typed.isEmpty() ? std::nullopt : std::optional(code);
    return {};
}

FlowTestDisconnect DisconnectRows::newRow() const
{
    FlowTestDisconnect disconnect;
    disconnect.client = QStringLiteral("1");
    return disconnect;
}

} // namespace wsw
