// SPDX-License-Identifier: MIT
#include "workspace/server/messagetemplate.h"

#include <QUrlQuery>

#include "flow/expression/expression.h"

namespace wsw {

struct MessageTemplate::Compiled
{
    ExpressionEngine engine;
    ExpressionTemplate text;
};

Result<MessageTemplate> MessageTemplate::compile(const QString &text, const QStringList &pathParameters)
{
    MessageTemplate result;
    result.m_text = text;
    if (!text.contains(QLatin1String("{{")) || result.isEcho())
        return result;
    const QStringList names = QStringList{QStringLiteral("message"), QStringLiteral("id"), QStringLiteral("path"),
                                          QStringLiteral("query"), QStringLiteral("count")}
                              + pathParameters;
    result.m_compiled = std::make_shared<Compiled>();
    Result<ExpressionTemplate> compiled = result.m_compiled->engine.compileTemplate(text, names);
    if (!compiled)
        return Failure(compiled.error());
    result.m_compiled->text = std::move(*compiled);
    return result;
}

bool MessageTemplate::isEcho() const
{
    return m_text == QLatin1String("{{message}}");
}

Result<QByteArray> MessageTemplate::expand(const OpenInfo &client, const QByteArray &message, quint64 count) const
{
    if (isEcho())
        return message;
    if (!m_compiled)
        return m_text.toUtf8();
    QJsonObject query;
    const auto items = QUrlQuery(client.query).queryItems(QUrl::FullyDecoded);
    for (const auto &[name, value] : items)
        query.insert(name, value);
    QJsonObject variables{{QStringLiteral("message"), QString::fromUtf8(message)},
                          {QStringLiteral("id"), qint64(client.client)},
                          {QStringLiteral("path"), client.path},
                          {QStringLiteral("query"), query},
                          {QStringLiteral("count"), qint64(count)}};
    for (auto it = client.params.cbegin(); it != client.params.cend(); ++it)
        variables.insert(it.key(), it.value());
    const Result<QString> text = m_compiled->engine.expand(m_compiled->text, variables);
    if (!text)
        return Failure(text.error());
    return text->toUtf8();
}

} // namespace wsw
