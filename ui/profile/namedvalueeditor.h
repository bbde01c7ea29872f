// SPDX-License-Identifier: MIT
#pragma once

#include "ui/profile/rowseditor.h"
#include "workspace/profile/connectionprofile.h"

namespace wsw {

/// Names and values, each of which can be switched off.
class NamedValueEditor : public RowsEditor
{
    Q_OBJECT

public:
    explicit NamedValueEditor(QWidget *parent = nullptr);

    QList<NamedValue> values() const;
    void setValues(const QList<NamedValue> &values);
    void setTexts(const QString &accessibleName, const QString &hint);
};

} // namespace wsw
