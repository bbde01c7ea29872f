// SPDX-License-Identifier: MIT
#include "ui/server/behaviour/field/flowvaluesfield.h"

#include <QComboBox>
#include <QEvent>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>

#include <algorithm>

#include "flow/expression/value.h"
#include "ui/theme.h"

namespace wsw {

namespace {

/// How a value is typed; empty for none.
QString textOf(const QString &type, const QJsonValue &value)
{
    if (value.isUndefined())
        return {};
    return type == QLatin1String("json") ? valueJson(value) : valueText(value);
}

QJsonValue valueOf(const FlowParameter &parameter, const QWidget *field)
{
    if (const auto *choice = qobject_cast<const QComboBox *>(field))
        return choice->currentData().toJsonValue();
    const QString text = static_cast<const QLineEdit *>(field)->text();
    if (text.isEmpty())
        return QJsonValue::Undefined;
    const Result<QJsonValue> value = parseValue(parameter.type, text);
    return value ? *value : QJsonValue(text);
}

void showValue(const FlowParameter &parameter, QWidget *field, const QJsonValue &value)
{
    if (valueOf(parameter, field) == value)
        return; // which may be written in another way
    if (auto *line = qobject_cast<QLineEdit *>(field)) {
        line->setText(textOf(parameter.type, value));
        return;
    }
    auto *choice = static_cast<QComboBox *>(field);
    int index = choice->findData(QVariant::fromValue(value));
    if (index < 0) {
        choice->addItem(valueJson(value), QVariant::fromValue(value));
        index = choice->count() - 1;
    }
    choice->setCurrentIndex(index);
}

} // namespace

FlowValuesField::FlowValuesField(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QFormLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
}

void FlowValuesField::setParameters(const QList<FlowParameter> &parameters)
{
    if (parameters == m_parameters)
        return;
    const QJsonObject values = this->values();
    m_parameters = parameters;
    build(values);
}

void FlowValuesField::showValues(const QJsonObject &values)
{
    const QStringList undeclared = undeclaredNames(values);
    const bool hasRows = m_rows.size() == m_parameters.size() + undeclared.size()
                         && std::equal(undeclared.cbegin(), undeclared.cend(), m_rows.cbegin() + m_parameters.size(),
                                       [](const QString &name, const Row &row) { return row.parameter.name == name; });
    if (!hasRows) {
        build(values);
        return;
    }
    const QSignalBlocker blocker(this);
    for (const Row &row : std::as_const(m_rows))
        showValue(row.parameter, row.field, values.value(row.parameter.name));
}

QJsonObject FlowValuesField::values() const
{
    QJsonObject values;
    for (const Row &row : m_rows) {
        const QJsonValue value = valueOf(row.parameter, row.field);
        if (!value.isUndefined())
            values.insert(row.parameter.name, value);
    }
    return values;
}

QString FlowValuesField::problem() const
{
    for (const Row &row : m_rows) {
        if (const auto *line = qobject_cast<const QLineEdit *>(row.field); line && !line->text().isEmpty()) {
            const Result<QJsonValue> value = parseValue(row.parameter.type, line->text());
            if (!value)
                return tr("%1: %2", "a parameter, what is wrong with its value")
                    .arg(row.parameter.name, value.error().message);
        }
    }
    return {};
}

void FlowValuesField::build(const QJsonObject &values)
{
    const QSignalBlocker blocker(this);
    m_rows.clear();
    while (m_layout->rowCount() > 0) {
        const QFormLayout::TakeRowResult row = m_layout->takeRow(0);
        for (QLayoutItem *item : {row.labelItem, row.fieldItem}) {
            item->widget()->setParent(nullptr);
            item->widget()->deleteLater(); // it may be what was edited
            delete item;
        }
    }
    for (const FlowParameter &parameter : std::as_const(m_parameters))
        addRow(parameter, true);
    for (const QString &name : undeclaredNames(values))
        addRow({name, QStringLiteral("json"), {}, {}, {}}, false);
    for (const Row &row : std::as_const(m_rows))
        showValue(row.parameter, row.field, values.value(row.parameter.name));
    showHints();
}

void FlowValuesField::addRow(const FlowParameter &parameter, bool isDeclared)
{
    QWidget *field = nullptr;
    if (parameter.type == QLatin1String("boolean")) {
        auto *choice = new QComboBox(this);
        choice->addItem(QString(), QVariant::fromValue(QJsonValue(QJsonValue::Undefined)));
        for (const bool value : {true, false})
            choice->addItem(valueJson(value), QVariant::fromValue(QJsonValue(value)));
        connect(choice, &QComboBox::currentIndexChanged, this, &FlowValuesField::onEdited);
        field = choice;
    } else {
        auto *line = new QLineEdit(this);
        connect(line, &QLineEdit::textChanged, this, &FlowValuesField::onEdited);
        field = line;
    }
    auto *label = new QLabel(this);
    label->setTextFormat(Qt::PlainText);
    label->setBuddy(field);
    field->setAccessibleName(parameter.name);
    m_layout->addRow(label, field);
    m_rows.append({parameter, isDeclared, label, field});
}

QStringList FlowValuesField::undeclaredNames(const QJsonObject &values) const
{
    QStringList names = values.keys();
    for (const FlowParameter &parameter : m_parameters)
        names.removeAll(parameter.name);
    return names;
}

void FlowValuesField::onEdited()
{
    showHints();
    emit edited();
}

void FlowValuesField::showHints()
{
    for (const Row &row : std::as_const(m_rows)) {
        row.label->setText(tr("%1:", "a parameter's name").arg(row.parameter.name));
        row.field->setToolTip(row.parameter.description);
        if (auto *choice = qobject_cast<QComboBox *>(row.field))
            choice->setItemText(0, row.parameter.defaultValue.isNull()
                                       ? tr("needed", "a value")
                                       : tr("%1 (default)").arg(valueJson(row.parameter.defaultValue)));
        else
            showHint(row, *static_cast<QLineEdit *>(row.field));
    }
}

void FlowValuesField::showHint(const Row &row, QLineEdit &line)
{
    const FlowParameter &parameter = row.parameter;
    const bool hasDefault = !parameter.defaultValue.isNull() || parameter.type == QLatin1String("json");
    const Result<QJsonValue> value = parseValue(parameter.type, line.text());
    const bool isWrong = !row.isDeclared || (!line.text().isEmpty() && !value);
    QPalette colors;
    if (isWrong)
        colors.setColor(QPalette::Text, themeColors().error);
    line.setPalette(colors);
    if (row.isDeclared)
        line.setPlaceholderText(hasDefault ? textOf(parameter.type, parameter.defaultValue) : tr("needed", "a value"));
    if (isWrong)
        line.setToolTip(row.isDeclared ? value.error().message : tr("The flow has no such parameter. Clear it."));
}

void FlowValuesField::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        showHints();
    QWidget::changeEvent(event);
}

} // namespace wsw
