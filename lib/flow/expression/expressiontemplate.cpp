// SPDX-License-Identifier: MIT
#include "flow/expression/expression.h"

#include <QCoreApplication>

#include "flow/expression/expressionerror.h"
#include "flow/expression/scan.h"
#include "flow/expression/value.h"

namespace wsw {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(wsw::ExpressionEngine)
};

/// Whether a JSON string is open behind the text, where one was open before it or not.
bool endsInJsonString(QStringView text, bool inString)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text.at(i) == QLatin1Char('"'))
            inString = !inString;
        else if (inString && text.at(i) == QLatin1Char('\\'))
            ++i;
    }
    return inString;
}

} // namespace

Result<ExpressionTemplate> ExpressionEngine::compileTemplate(const QString &source, const QStringList &variables)
{
    ExpressionTemplate result;
    qsizetype at = 0;
    while (true) {
        const qsizetype open = source.indexOf(QLatin1String("{{"), at);
        ExpressionTemplate::Part part;
        part.text = source.mid(at, open < 0 ? -1 : open - at);
        if (open >= 0) {
            const QStringView rest = QStringView(source).mid(open + 2);
            qsizetype length = 0;
            scanScript(rest, &length);
            if (!rest.mid(length).startsWith(QLatin1String("}}")))
                return expressionFailedAt(source, open, Text::tr("'{{' has no matching '}}'."));
            Result<Expression> expression = compile(rest.left(length).toString(), variables);
            if (!expression)
                return expressionFailed(
                    Text::tr("in '{{%1}}', %2").arg(rest.left(length).toString(), expression.error().message));
            part.hasExpression = true;
            part.expression = std::move(*expression);
            at = open + 2 + length + 2;
        }
        result.m_parts.append(std::move(part));
        if (open < 0)
            return result;
    }
}

Result<ExpressionTemplate> ExpressionEngine::compileJsonTemplate(const QString &source, const QStringList &variables)
{
    Result<ExpressionTemplate> result = compileTemplate(source, variables);
    if (!result)
        return result;
    bool inString = false;
    for (ExpressionTemplate::Part &part : result->m_parts) {
        inString = endsInJsonString(part.text, inString);
        part.form = inString ? ExpressionTemplate::Form::JsonText : ExpressionTemplate::Form::Json;
    }
    return result;
}

QString ExpressionTemplate::written(const QJsonValue &value, Form form)
{
    switch (form) {
    case Form::Text: break;
    case Form::Json: return valueJson(value);
    case Form::JsonText: return valueJson(valueText(value)).chopped(1).sliced(1);
    }
    return valueText(value);
}

QString ExpressionTemplate::written(const ScriptValue &value, Form form)
{
    return form == Form::Text ? value.toText() : written(value.toJson(), form);
}

template <typename Evaluate>
Result<QString> ExpressionTemplate::expand(Evaluate evaluate) const
{
    QString expanded;
    for (const Part &part : m_parts) {
        expanded += part.text;
        if (!part.hasExpression)
            continue;
        const auto value = evaluate(part.expression);
        if (!value)
            return Failure(value.error());
        expanded += written(*value, part.form);
    }
    return expanded;
}

Result<QString> ExpressionEngine::expand(const ExpressionTemplate &text, const QJsonObject &variables)
{
    return text.expand([&](const Expression &expression) { return evaluate(expression, variables); });
}

Result<QString> ExpressionEngine::expand(const ExpressionTemplate &text, const Variables &variables)
{
    return text.expand([&](const Expression &expression) { return evaluate(expression, variables); });
}

} // namespace wsw
