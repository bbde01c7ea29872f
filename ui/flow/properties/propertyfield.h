// SPDX-License-Identifier: MIT
#pragma once

#include <QJsonValue>
#include <QWidget>

#include "flow/nodekind.h"

namespace wsw {

class ExampleValues;
class TextField;

/// The widget in which one property of a node is edited.
class PropertyField : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// Tells nobody. Undefined: the property's default holds.
    virtual void show(const QJsonValue &value) = 0;
    virtual void setReadOnly(bool readOnly) { setEnabled(!readOnly); }
    /// Since variables have changed.
    virtual void refresh() {}
    /// Where a variable may be inserted; nullptr: nowhere.
    virtual TextField *textField() { return nullptr; }

signals:
    /// Undefined: as the default has it.
    void edited(const QJsonValue &value);
    void left(); ///< the focus goes elsewhere
};

/// `name` is the property's in the window's language. The examples must outlive the field.
PropertyField *newPropertyField(const NodeProperty &property, const QString &name, ExampleValues &examples,
                                QWidget *parent);

} // namespace wsw
