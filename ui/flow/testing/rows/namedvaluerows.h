// SPDX-License-Identifier: MIT
#pragma once

#include <QJsonObject>

#include "ui/flow/testing/table/rowsof.h"

namespace wsw {

struct NamedJson
{
    QString name;
    QJsonValue value = QString();

    bool operator==(const NamedJson &) const = default;
};

/// The members of a JSON object: variables or outputs, each with its own name.
class NamedValueRows : public RowsOf<NamedJson>
{
    Q_OBJECT

public:
    enum Column { Name, Value, ColumnCount };

    using RowsOf::RowsOf;

    QJsonObject object() const;
    void setObject(const QJsonObject &object);
    void setKnownNames(const QStringList &names) { m_known = names; } ///< are offered

    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : ColumnCount; }
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

protected:
    QString text(const NamedJson &row, int column) const override;
    QVariant editValue(const NamedJson &row, int column) const override;
    Result<void> set(NamedJson &row, int column, const QVariant &value) const override;
    NamedJson newRow() const override { return copyOf({}); }
    NamedJson copyOf(const NamedJson &row) const override;
    bool isTyped(int) const override { return true; }
    bool isLongText(const NamedJson &, int column) const override { return column == Value; }
    QList<CellChoice> choicesOf(const NamedJson &row, int column) const override;

private:
    bool isTaken(const QString &name) const;

    QStringList m_known;
};

} // namespace wsw
