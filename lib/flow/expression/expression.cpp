// SPDX-License-Identifier: MIT
#include "flow/expression/expression.h"

#include <QCoreApplication>

#include <cmath>

#include "flow/expression/expressionerror.h"
#include "flow/expression/plain/plainexpression.h"
#include "flow/expression/script/scriptengine.h"
#include "flow/expression/value.h"

namespace wsw {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(wsw::ExpressionEngine)
};

Failure unset(const QString &variable)
{
    return expressionFailed(
        Text::tr("the variable '%1' has no value yet. Assign it on every way to this node.").arg(variable));
}

/// Nothing if an engine is needed, be it for the error's message.
std::optional<ScriptValue> plainValue(const PlainExpression &plain, const Variables &variables)
{
    for (const int slot : plain.variables()) {
        if (variables.at(slot).isUndefined())
            return std::nullopt;
    }
    std::optional<ScriptValue> value = plain.evaluate(variables);
    if (!value || value->isUndefined())
        return std::nullopt;
    const double *const number = value->number();
    if (number && !(std::abs(*number) <= double(maxExactInteger)))
        return std::nullopt;
    if (number && *number == 0)
        return ScriptValue(0.0); // not -0
    return value;
}

} // namespace

/// Either plain or a script; a plain one becomes a script as well when its values ask for it.
struct Expression::Code
{
    QString source;
    QStringList names; ///< of the variables that it was compiled with
    std::optional<PlainExpression> plain;
    std::optional<CompiledScript> script;
};

struct ExpressionEngine::Private
{
    std::unique_ptr<ScriptEngine> script; ///< made when it is needed first

    ScriptEngine &scripts();
    template <typename Lookup>
    Result<QJSValue> callWith(Expression::Code &code, Lookup lookup);
    Result<QJSValue> call(Expression::Code &code, const QJsonObject &variables);
    Result<QJSValue> call(Expression::Code &code, const Variables &variables);
};

ScriptEngine &ExpressionEngine::Private::scripts()
{
    if (!script)
        script = std::make_unique<ScriptEngine>();
    return *script;
}

template <typename Lookup>
Result<QJSValue> ExpressionEngine::Private::callWith(Expression::Code &code, Lookup lookup)
{
    if (!code.script) {
        Result<CompiledScript> compiled = scripts().compile(code.source, code.names);
        if (!compiled)
            return Failure(compiled.error());
        code.script = std::move(*compiled);
    }
    QJSValueList arguments;
    arguments.reserve(code.script->variables.size());
    for (const int slot : std::as_const(code.script->variables)) {
        const QJsonValue value = lookup(slot);
        if (value.isUndefined())
            return unset(code.names.at(slot));
        arguments.append(scripts().toScript(value));
    }
    return scripts().call(code.script->function, code.source, arguments);
}

Result<QJSValue> ExpressionEngine::Private::call(Expression::Code &code, const QJsonObject &variables)
{
    return callWith(code, [&](int slot) { return variables.value(code.names.at(slot)); });
}

Result<QJSValue> ExpressionEngine::Private::call(Expression::Code &code, const Variables &variables)
{
    return callWith(code, [&](int slot) { return variables.value(slot); });
}

const QString &Expression::source() const
{
    return m_code->source;
}

const PlainExpression *Expression::plain() const
{
    return m_code->plain ? &*m_code->plain : nullptr;
}

ExpressionEngine::ExpressionEngine()
    : d(std::make_unique<Private>())
{
}

ExpressionEngine::~ExpressionEngine() = default;

Result<Expression> ExpressionEngine::compile(const QString &source, const QStringList &variables)
{
    if (source.trimmed().isEmpty())
        return expressionFailed(Text::tr("the expression is empty."));
    Expression expression;
    expression.m_code = std::make_shared<Expression::Code>();
    expression.m_code->source = source;
    expression.m_code->names = variables;
    expression.m_code->plain = PlainExpression::parse(source, variables);
    if (expression.m_code->plain)
        return expression;
    Result<CompiledScript> script = d->scripts().compile(source, variables);
    if (!script)
        return Failure(script.error());
    expression.m_code->script = std::move(*script);
    return expression;
}

Result<QJsonValue> ExpressionEngine::evaluate(const Expression &expression, const QJsonObject &variables)
{
    return d->call(*expression.m_code, variables).and_then([&](const QJSValue &result) {
        return d->scripts().toJson(result, expression.source());
    });
}

Result<ScriptValue> ExpressionEngine::evaluate(const Expression &expression, const Variables &variables)
{
    Expression::Code &code = *expression.m_code;
    if (code.plain) {
        if (std::optional<ScriptValue> value = plainValue(*code.plain, variables))
            return std::move(*value);
    }
    return d->call(code, variables)
        .and_then([&](const QJSValue &result) { return d->scripts().toJson(result, code.source); })
        .map([](const QJsonValue &value) { return ScriptValue(value); });
}

Result<bool> ExpressionEngine::evaluateCondition(const Expression &expression, const QJsonObject &variables)
{
    return d->call(*expression.m_code, variables).map([](const QJSValue &result) { return result.toBool(); });
}

Result<bool> ExpressionEngine::evaluateCondition(const Expression &expression, const Variables &variables)
{
    Expression::Code &code = *expression.m_code;
    if (code.plain) {
        if (const std::optional<ScriptValue> value = plainValue(*code.plain, variables))
            return PlainExpression::isTrue(*value);
    }
    return d->call(code, variables).map([](const QJSValue &result) { return result.toBool(); });
}

} // namespace wsw
