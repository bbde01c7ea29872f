// SPDX-License-Identifier: MIT
#include "ui/flow/testing/rows/inputrows.h"

#include <algorithm>

#include "flow/expression/value.h"
#include "ui/flow/properties/parametersmodel.h"
#include "ui/flow/testing/rows/celltext.h"

namespace wsw {

namespace {

using Kind = TestInput::Kind;

bool isParameter(const TestInput &input)
{
    return input.kind == Kind::Parameter;
}

bool isJson(const TestInput &input)
{
    return isParameter(input) && input.parameter.type == QLatin1String("json");
}

TestInput named(Kind kind, const QString &name, const QJsonValue &value)
{
    TestInput input;
    input.kind = kind;
    input.parameter.name = name;
    input.value = value;
    return input;
}

void appendTexts(QList<TestInput> &rows, Kind kind, const QJsonObject &texts)
{
    for (auto text = texts.begin(); text != texts.end(); ++text)
        rows.append(named(kind, text.key(), *text));
}

QString kindName(Kind kind)
{
    return kind == Kind::Query ? InputRows::tr("Query of the address") : InputRows::tr("Path parameter");
}

QJsonValue emptyValue(const QString &type)
{
    if (type == QLatin1String("string"))
        return QString();
    if (type == QLatin1String("boolean"))
        return false;
    return type == QLatin1String("json") ? QJsonValue() : QJsonValue(0);
}

bool hasDefault(const FlowParameter &parameter)
{
    return !parameter.defaultValue.isNull() || parameter.type == QLatin1String("json");
}

} // namespace

void InputRows::setInputs(const FlowTestInputs &inputs, const QList<FlowParameter> &parameters)
{
    FlowTestInputs now;
    applyTo(now);
    QJsonObject unknown = inputs.values;
    QList<TestInput> rows;
    for (const FlowParameter &parameter : parameters) {
        const bool isGiven = unknown.contains(parameter.name);
        rows.append(
            {Kind::Parameter, parameter, isGiven ? std::optional(unknown.take(parameter.name)) : std::nullopt, true});
    }
    for (auto value = unknown.begin(); value != unknown.end(); ++value) {
        TestInput input = named(Kind::Parameter, value.key(), *value);
        input.parameter.type = QStringLiteral("json");
        input.isDeclared = false;
        rows.append(input);
    }
    // What people have put in an order stays there; an object has none.
    const bool isSame = now.pathParameters == inputs.pathParameters && now.query == inputs.query;
    for (const TestInput &row : this->rows()) {
        if (isSame && !isParameter(row))
            rows.append(row);
    }
    if (!isSame) {
        appendTexts(rows, Kind::PathParameter, inputs.pathParameters);
        appendTexts(rows, Kind::Query, inputs.query);
    }
    setRows(rows);
}

void InputRows::applyTo(FlowTestInputs &inputs) const
{
    inputs.values = {};
    inputs.pathParameters = {};
    inputs.query = {};
    for (const TestInput &input : rows()) {
        QJsonObject &object = isParameter(input)          ? inputs.values
                              : input.kind == Kind::Query ? inputs.query
                                                          : inputs.pathParameters;
        if (input.value)
            object.insert(input.parameter.name, *input.value);
    }
}

bool InputRows::canRemove(int row) const
{
    return RowsOf::canRemove(row) && rows().at(row).value;
}

void InputRows::remove(int row)
{
    if (!canRemove(row))
        return;
    TestInput input = rows().at(row);
    if (!isParameter(input) || !input.isDeclared) {
        RowsOf::remove(row);
        return;
    }
    input.value.reset();
    replace(row, input);
}

QVariant InputRows::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return RowsOf::headerData(section, orientation, role);
    switch (section) {
    case Name: return tr("Name");
    case Type: return tr("Type");
    }
    return role == Qt::ToolTipRole ? tr("Ticked: the test case gives this value. Else the parameter's default holds.")
                                   : tr("Value");
}

QString InputRows::text(const TestInput &input, int column) const
{
    switch (column) {
    case Name: return input.parameter.name;
    case Type: return isParameter(input) ? variableTypeName(input.parameter.type) : kindName(input.kind);
    }
    if (!input.value && !hasDefault(input.parameter))
        return tr("needed: it has no default");
    const QJsonValue value = input.value.value_or(input.parameter.defaultValue);
    return isJson(input) ? valueJson(value) : valueText(value);
}

QVariant InputRows::editValue(const TestInput &input, int column) const
{
    if (column == Type)
        return int(input.kind);
    if (column == Name)
        return input.parameter.name;
    const QJsonValue value = input.value.value_or(input.parameter.defaultValue);
    if (input.parameter.type == QLatin1String("boolean"))
        return value.toBool();
    if (isJson(input))
        return celltext::editedJson(value);
    return value.isNull() ? QString() : valueText(value);
}

Result<void> InputRows::set(TestInput &input, int column, const QVariant &value) const
{
    if (column == Name)
        return setName(input, value.toString().trimmed());
    if (column == Type) {
        TestInput changed = input;
        changed.kind = Kind(value.toInt());
        return setName(changed, input.parameter.name).map([&] { input = changed; });
    }
    if (isJson(input))
        return celltext::parseJson(value.toString()).map([&](const QJsonValue &json) { input.value = json; });
    const QString type = isParameter(input) ? input.parameter.type : QStringLiteral("string");
    return parseValue(type, value.toString()).map([&](const QJsonValue &parsed) { input.value = parsed; });
}

Result<void> InputRows::setName(TestInput &input, const QString &name) const
{
    if (name.isEmpty())
        return failure(ErrorCode::InvalidArgument, tr("Type a name."));
    const auto isNamesake = [&](const TestInput &other) {
        return other.kind == input.kind && other.parameter.name == name;
    };
    const bool isAnother = input.parameter.name != name || !std::count(rows().cbegin(), rows().cend(), input);
    if (isAnother && std::any_of(rows().cbegin(), rows().cend(), isNamesake))
        return failure(ErrorCode::InvalidArgument, tr("There is a value of the name “%1” already.").arg(name));
    input.parameter.name = name;
    return {};
}

TestInput InputRows::newRow() const
{
    TestInput input = named(Kind::PathParameter, {}, QString());
    for (int number = 1; !setName(input, QStringLiteral("name%1").arg(number)); ++number) {
    }
    return input;
}

bool InputRows::isEditable(const TestInput &input, int column) const
{
    return column == Value ? input.isDeclared : !isParameter(input);
}

bool InputRows::isFaint(const TestInput &input, int column) const
{
    return (column == Value && !input.value) || !input.isDeclared;
}

bool InputRows::isLongText(const TestInput &input, int column) const
{
    return column == Value && (isJson(input) || input.parameter.type == QLatin1String("string"));
}

QList<CellChoice> InputRows::choicesOf(const TestInput &input, int column) const
{
    if (column == Type)
        return {{kindName(Kind::PathParameter), int(Kind::PathParameter)}, {kindName(Kind::Query), int(Kind::Query)}};
    if (column == Value && input.parameter.type == QLatin1String("boolean"))
        return {{QStringLiteral("true"), true}, {QStringLiteral("false"), false}};
    return {};
}

QString InputRows::toolTip(const TestInput &input, int column) const
{
    if (!input.isDeclared)
        return tr("The flow has no parameter of this name. Untick it to remove the value.");
    const QString description = input.parameter.description;
    return column == Value || description.isEmpty() ? text(input, column) : description;
}

std::optional<bool> InputRows::isChecked(const TestInput &input, int column) const
{
    return column == Value && isParameter(input) ? std::optional(input.value.has_value()) : std::nullopt;
}

void InputRows::setChecked(TestInput &input, bool checked) const
{
    if (!checked)
        input.value.reset();
    else if (!input.value)
        input.value = hasDefault(input.parameter) ? input.parameter.defaultValue : emptyValue(input.parameter.type);
}

} // namespace wsw
