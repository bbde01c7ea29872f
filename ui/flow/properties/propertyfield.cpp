// SPDX-License-Identifier: MIT
#include "ui/flow/properties/propertyfield.h"

#include <QComboBox>
#include <QLineEdit>
#include <QSpinBox>
#include <QVBoxLayout>

#include <limits>

#include "flow/expression/value.h"
#include "ui/flow/nodetext.h"
#include "ui/flow/properties/textfield.h"
#include "ui/profile/rowseditor.h"

namespace wsw {

namespace {

using Type = NodeProperty::Type;

/// As narrow as the panel wants it: names may be long.
QComboBox *newComboBox(QWidget *parent)
{
    auto *box = new QComboBox(parent);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(8);
    return box;
}

void fill(QWidget &field, QWidget *content)
{
    auto *layout = new QVBoxLayout(&field);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(content);
    field.setFocusProxy(content);
}

/// A number, true and false stand for themselves in files, so that 1000 is written as people would.
QJsonValue expressionValue(const QString &text)
{
    const QJsonValue value = jsonValue(text.toUtf8()).value_or(QJsonValue());
    const bool standsForItself = value.isBool() || isInteger(value);
    return standsForItself && expressionSource(value) == text ? value : QJsonValue(text);
}

TextField::Kind kindOf(Type type)
{
    switch (type) {
    case Type::Expression: return TextField::Kind::Expression;
    case Type::Template: return TextField::Kind::Template;
    case Type::Script: return TextField::Kind::Script;
    default: return TextField::Kind::Plain;
    }
}

class TextProperty : public PropertyField
{
public:
    TextProperty(const NodeProperty &property, const QString &name, ExampleValues &examples, QWidget *parent)
        : PropertyField(parent)
        , m_property(property)
        , m_text(new TextField(kindOf(property.type), examples, this))
    {
        fill(*this, m_text);
        m_text->setName(name);
        m_text->setRequired(property.required);
        if (!property.required)
            m_text->setPlaceholder(expressionSource(property.defaultValue));
        connect(m_text, &TextField::left, this, &PropertyField::left);
        connect(m_text, &TextField::edited, this, [this](const QString &text) { emit edited(valueOf(text)); });
    }

    void show(const QJsonValue &value) override
    {
        m_text->setText(value.isUndefined() ? QString() : expressionSource(value));
    }
    void setReadOnly(bool readOnly) override { m_text->setReadOnly(readOnly); }
    void refresh() override { m_text->refresh(); }
    TextField *textField() override { return m_text->takesVariables() ? m_text : nullptr; }

private:
    QJsonValue valueOf(const QString &text) const
    {
        if (text.isEmpty() && (m_property.required || m_property.defaultValue == QJsonValue(QString())))
            return QJsonValue::Undefined;
        return m_property.type == Type::Expression ? expressionValue(text) : QJsonValue(text);
    }

    const NodeProperty m_property;
    TextField *m_text;
};

class NumberProperty : public PropertyField
{
public:
    NumberProperty(const NodeProperty &property, const QString &name, QWidget *parent)
        : PropertyField(parent)
        , m_default(property.defaultValue.toInteger())
        , m_number(new QSpinBox(this))
    {
        fill(*this, m_number);
        const bool isBounded = property.least != property.most;
        m_number->setRange(isBounded ? int(property.least) : std::numeric_limits<int>::min(),
                           isBounded ? int(property.most) : std::numeric_limits<int>::max());
        m_number->setAccelerated(true);
        m_number->setAccessibleName(name);
        connect(m_number, &QSpinBox::editingFinished, this, &PropertyField::left);
        connect(m_number, &QSpinBox::valueChanged, this, [this](int value) {
            emit edited(value == m_default ? QJsonValue(QJsonValue::Undefined) : QJsonValue(value));
        });
    }

    void show(const QJsonValue &value) override
    {
        const QSignalBlocker blocker(m_number);
        m_number->setValue(int(value.toInteger(m_default)));
    }

private:
    const qint64 m_default;
    QSpinBox *m_number;
};

class ChoiceProperty : public PropertyField
{
public:
    ChoiceProperty(const NodeProperty &property, const QString &name, QWidget *parent)
        : PropertyField(parent)
        , m_isFunction(property.type == Type::Function)
        , m_choice(newComboBox(this))
    {
        fill(*this, m_choice);
        m_choice->setAccessibleName(name);
        if (m_isFunction) {
            for (const FunctionKind &function : functionKinds())
                m_choice->addItem(functionName(function.name), function.name);
        } else {
            for (const QString &value : property.choices)
                m_choice->addItem(choiceName(property.name, value), value);
        }
        connect(m_choice, &QComboBox::activated, this, [this](int index) {
            const bool isDefault = !m_isFunction && index == 0;
            emit edited(isDefault ? QJsonValue(QJsonValue::Undefined) : m_choice->itemData(index).toString());
        });
    }

    void show(const QJsonValue &value) override
    {
        // One that this version does not know stays, until another is chosen.
        const bool isDefault = value.isUndefined() && !m_isFunction;
        const int known = isDefault ? 0 : m_choice->findData(value.toString());
        m_choice->setCurrentIndex(known);
        m_choice->setPlaceholderText(value.toString());
    }

private:
    const bool m_isFunction;
    QComboBox *m_choice;
};

class VariableProperty : public PropertyField
{
public:
    VariableProperty(const NodeProperty &property, const QString &name, ExampleValues &examples, QWidget *parent)
        : PropertyField(parent)
        , m_examples(examples)
        , m_name(newComboBox(this))
    {
        fill(*this, m_name);
        m_name->setEditable(true);
        m_name->setInsertPolicy(QComboBox::NoInsert);
        m_name->setAccessibleName(name);
        m_name->lineEdit()->setAccessibleName(name);
        if (!property.required)
            m_name->lineEdit()->setPlaceholderText(PropertyField::tr("none"));
        refresh();
        connect(m_name->lineEdit(), &QLineEdit::editingFinished, this, &PropertyField::left);
        connect(m_name, &QComboBox::editTextChanged, this, [this](const QString &text) {
            const QString tidy = text.trimmed();
            emit edited(tidy.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(tidy));
        });
    }

    void show(const QJsonValue &value) override
    {
        const QSignalBlocker blocker(m_name);
        if (m_name->currentText().trimmed() != value.toString())
            m_name->setEditText(value.toString());
    }

    void refresh() override
    {
        QStringList names = m_examples.variables();
        names.removeIf([](const QString &variable) {
            return automaticVariables().contains(variable) || addressVariables().contains(variable);
        });
        QStringList shown;
        for (int i = 0; i < m_name->count(); ++i)
            shown.append(m_name->itemText(i));
        if (shown == names)
            return;
        const QSignalBlocker blocker(m_name);
        const QString text = m_name->currentText();
        const int cursor = m_name->lineEdit()->cursorPosition();
        m_name->clear();
        m_name->addItems(names);
        m_name->setEditText(text);
        m_name->lineEdit()->setCursorPosition(cursor);
    }

private:
    ExampleValues &m_examples;
    QComboBox *m_name;
};

/// An object of names and expressions, or templates.
class PairsProperty : public PropertyField
{
public:
    PairsProperty(const NodeProperty &property, const QString &name, QWidget *parent)
        : PropertyField(parent)
        , m_isExpressions(property.type == Type::Expressions)
        , m_pairs(new RowsEditor(2, RowsEditor::Switches::Without, this))
    {
        fill(*this, m_pairs);
        m_pairs->setTexts(
            name,
            {PropertyField::tr("Name"), m_isExpressions ? PropertyField::tr("Expression") : PropertyField::tr("Value")},
            {});
        connect(m_pairs, &RowsEditor::edited, this, [this] {
            m_shown = object();
            emit edited(m_shown.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(m_shown));
        });
    }

    void show(const QJsonValue &value) override
    {
        if (m_shown == value.toObject() && !m_pairs->rows().isEmpty())
            return; // it may hold rows that are not filled in yet
        m_shown = value.toObject();
        QList<RowsEditor::Row> rows;
        for (auto entry = m_shown.begin(); entry != m_shown.end(); ++entry)
            rows.append({{entry.key(), expressionSource(*entry)}});
        const QSignalBlocker blocker(m_pairs);
        m_pairs->setRows(rows);
    }

private:
    QJsonObject object() const
    {
        QJsonObject object;
        for (const RowsEditor::Row &row : m_pairs->rows())
            object.insert(row.cells.value(0),
                          m_isExpressions ? expressionValue(row.cells.value(1)) : QJsonValue(row.cells.value(1)));
        return object;
    }

    const bool m_isExpressions;
    RowsEditor *m_pairs;
    QJsonObject m_shown;
};

} // namespace

PropertyField *newPropertyField(const NodeProperty &property, const QString &name, ExampleValues &examples,
                                QWidget *parent)
{
    switch (property.type) {
    case Type::Integer: return new NumberProperty(property, name, parent);
    case Type::Variable: return new VariableProperty(property, name, examples, parent);
    case Type::Function:
    case Type::Choice: return new ChoiceProperty(property, name, parent);
    case Type::Expressions:
    case Type::Templates: return new PairsProperty(property, name, parent);
    case Type::Expression:
    case Type::Template:
    case Type::Text:
    case Type::Script: break;
    }
    return new TextProperty(property, name, examples, parent);
}

} // namespace wsw
