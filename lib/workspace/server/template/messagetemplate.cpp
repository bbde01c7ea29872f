// SPDX-License-Identifier: MIT
#include "workspace/server/template/messagetemplate.h"

#include <QCoreApplication>

#include "flow/expression/expression.h"
#include "flow/expression/scan.h"
#include "flow/expression/value.h"
#include "workspace/server/template/templatenames.h"

namespace wsw {

using namespace templatenames;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(wsw::MessageTemplate)
};

Failure inPlaceholder(const QString &inside, const Error &error)
{
    return failure(error.code, Words::tr("in “{{%1}}”: %2").arg(inside, error.message));
}

} // namespace

Result<QByteArray> MessageTemplate::expand(const TemplateValues &values) const
{
    QByteArray expanded;
    for (const Part &part : m_parts) {
        expanded += part.text;
        if (!part.source)
            continue;
        const Result<QByteArray> value = part.source(values);
        if (!value)
            return value;
        if (expanded.isEmpty())
            expanded = *value; // the bare {{message}} shares the message's memory
        else
            expanded += *value;
    }
    return expanded;
}

TemplateEngine::TemplateEngine(const VariableScope &variables)
    : m_variables(variables)
{
}

TemplateEngine::~TemplateEngine() = default;

ExpressionEngine &TemplateEngine::expressions()
{
    if (!m_expressions)
        m_expressions = std::make_unique<ExpressionEngine>();
    return *m_expressions;
}

Result<MessageTemplate> TemplateEngine::compile(const QString &text, const TemplateNames &names)
{
    MessageTemplate result;
    qsizetype at = 0;
    while (true) {
        const qsizetype open = text.indexOf(QLatin1String("{{"), at);
        MessageTemplate::Part part{text.mid(at, open < 0 ? -1 : open - at).toUtf8(), {}};
        if (open >= 0) {
            const QStringView rest = QStringView(text).mid(open + 2);
            qsizetype length = 0;
            scanScript(rest, &length);
            if (!rest.mid(length).startsWith(QLatin1String("}}"))) {
                return failure(ErrorCode::InvalidArgument,
                               Words::tr("“{{” at column %1 has no matching “}}”.").arg(open + 1));
            }
            const QString inside = rest.left(length).trimmed().toString();
            Result<Source> source = compilePlaceholder(inside, names, result.m_namesClient);
            if (!source)
                return inPlaceholder(inside, source.error());
            part.source = [inside, source = std::move(*source)](const TemplateValues &values) -> Result<QByteArray> {
                Result<QByteArray> value = source(values);
                return value ? value : inPlaceholder(inside, value.error());
            };
            at = open + 2 + length + 2;
        }
        result.m_parts.append(std::move(part));
        if (open < 0)
            return result;
    }
}

Result<TemplateEngine::Source> TemplateEngine::compilePlaceholder(const QString &inside, const TemplateNames &names,
                                                                  bool &namesClient)
{
    const Result<std::optional<PlainName>> plain = plainName(inside, names);
    if (!plain)
        return Failure(plain.error());
    if (*plain) {
        namesClient = namesClient || (*plain)->isOfClient;
        return (*plain)->source;
    }
    if (inside.startsWith(u'$') || (m_variables.contains(inside) && !isBuiltIn(inside, names)))
        return compileVariable(inside);
    return compileExpression(inside, names, namesClient);
}

Result<TemplateEngine::Source> TemplateEngine::compileVariable(const QString &inside)
{
    const QString placeholder = QStringLiteral("{{%1}}").arg(inside);
    if (const Result<QString> value = m_variables.preview(placeholder); !value)
        return Failure(value.error());
    return [this, placeholder](const TemplateValues &) -> Result<QByteArray> {
        const Result<QString> value = m_variables.expand(placeholder);
        if (!value)
            return Failure(value.error());
        return value->toUtf8();
    };
}

Result<TemplateEngine::Source> TemplateEngine::compileExpression(const QString &inside, const TemplateNames &names,
                                                                 bool &namesClient)
{
    QStringList known = scriptNames(names);
    const QStringList workspaceNames = m_variables.names();
    for (const QString &name : workspaceNames) {
        if (isVariableName(name) && !known.contains(name))
            known.append(name);
    }
    const QList<FreeName> freeOnes = freeNames(inside);
    for (const FreeName &free : freeOnes) {
        const bool isKnown = known.contains(free.name) || expressions().compile(free.name, {}); // JavaScript's own
        if (!isKnown)
            return unknownName(free.name, names, workspaceNames);
    }
    const Result<Expression> compiled = expressions().compile(inside, known);
    if (!compiled)
        return Failure(compiled.error());

    // Only what the expression speaks of is collected for it.
    QStringList used;
    for (const FreeName &free : freeOnes) {
        if (known.contains(free.name))
            used.append(free.name);
        namesClient = namesClient || isOfClient(free.name, names);
    }
    return [this, expression = *compiled, used, names](const TemplateValues &values) -> Result<QByteArray> {
        QJsonObject variables;
        for (const QString &name : used) {
            if (const auto value = scriptValue(name, names, values)) {
                variables.insert(name, *value);
            } else {
                const Result<QString> text = m_variables.expand(QStringLiteral("{{%1}}").arg(name));
                if (!text)
                    return Failure(text.error());
                variables.insert(name, *text);
            }
        }
        const Result<QJsonValue> value = expressions().evaluate(expression, variables);
        if (!value)
            return Failure(value.error());
        return valueText(*value).toUtf8();
    };
}

} // namespace wsw
