// SPDX-License-Identifier: MIT
#pragma once

#include <QList>

#include <memory>

#include "flow/expression/variables.h"
#include "result.h"

namespace wsw {

class PlainExpression;

/// A JavaScript expression, compiled by an ExpressionEngine and good for that engine only.
class Expression
{
public:
    const QString &source() const;
    /// nullptr if it is not that plain.
    const PlainExpression *plain() const;

private:
    friend class ExpressionEngine;
    struct Code;
    std::shared_ptr<Code> m_code;
};

/// Text with `{{expression}}` in it.
class ExpressionTemplate
{
private:
    friend class ExpressionEngine;
    enum class Form { Text, Json, JsonText };
    struct Part
    {
        QString text; ///< literal, in front of the expression
        bool hasExpression = false;
        Expression expression;
        Form form = Form::Text; ///< how the expression's value is written
    };
    static QString written(const QJsonValue &value, Form form);
    static QString written(const ScriptValue &value, Form form);
    template <typename Evaluate>
    Result<QString> expand(Evaluate evaluate) const;

    QList<Part> m_parts;
};

/// Evaluates the conditions, values and templates of flows. Built-in objects are frozen: what one expression does is
/// not seen by another. An evaluation that takes more than 50 ms is interrupted (one huge allocation is not: see
/// shared/design.md). Errors are ExpressionFailed and name the position in the source. Use it on one thread.
class ExpressionEngine
{
public:
    ExpressionEngine();
    ~ExpressionEngine();
    Q_DISABLE_COPY_MOVE(ExpressionEngine)

    /// `variables` are the names that the expression may use besides JavaScript's own. An unknown one is an error.
    Result<Expression> compile(const QString &source, const QStringList &variables);
    Result<ExpressionTemplate> compileTemplate(const QString &source, const QStringList &variables);
    /// The text is JSON once it is expanded: a placeholder outside of a JSON string gives its value as JSON, inside of
    /// one its text, escaped.
    Result<ExpressionTemplate> compileJsonTemplate(const QString &source, const QStringList &variables);

    /// Refuses what is no JSON value: undefined, functions, NaN and infinity. Whole numbers come back as integers.
    Result<QJsonValue> evaluate(const Expression &expression, const QJsonObject &variables);
    /// The variables are those that it was compiled with.
    Result<ScriptValue> evaluate(const Expression &expression, const Variables &variables);
    /// By JavaScript's truth of values, but refuses undefined, NaN and infinity.
    Result<bool> evaluateCondition(const Expression &expression, const QJsonObject &variables);
    Result<bool> evaluateCondition(const Expression &expression, const Variables &variables);
    Result<QString> expand(const ExpressionTemplate &text, const QJsonObject &variables);
    Result<QString> expand(const ExpressionTemplate &text, const Variables &variables);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace wsw
