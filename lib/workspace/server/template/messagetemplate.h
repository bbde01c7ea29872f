// SPDX-License-Identifier: MIT
#pragma once

#include <QJsonObject>
#include <QStringList>

#include <functional>
#include <memory>

#include "message/message.h"
#include "workspace/server/template/messagefacts.h"
#include "workspace/variables/variablescope.h"

namespace wsw {

class ExpressionEngine;

/// What a rule found in a message.
struct MatchFacts
{
    QString match;
    QJsonObject groups; ///< "1", "2", … and the named ones
};

/// What a template is filled from.
struct TemplateValues
{
    const OpenInfo &client;
    MessageFacts *message = nullptr;
    const MatchFacts *match = nullptr;
    quint64 count = 0;
};

/// What a template may speak of besides the client.
struct TemplateNames
{
    QStringList parameters; ///< the path pattern's
    bool message = false;   ///< {{message}}, {{json}}
    bool match = false;     ///< {{match}}
    QStringList groups{};   ///< {{group.…}}
};

/// The text of a behaviour, compiled by a TemplateEngine, which must outlive it.
class MessageTemplate
{
public:
    /// UTF-8. ExpressionFailed if an expression has no value, or a variable's error.
    Result<QByteArray> expand(const TemplateValues &values) const;
    /// True if each client gets a text of its own.
    bool namesClient() const { return m_namesClient; }

private:
    friend class TemplateEngine;
    using Source = std::function<Result<QByteArray>(const TemplateValues &)>;
    struct Part
    {
        QByteArray text; ///< in front of what the source gives
        Source source;   ///< none at the end
    };
    QList<Part> m_parts;
    bool m_namesClient = false;
};

/// Compiles the templates of one server and fills them; one JavaScript engine serves them all, made when the first
/// needs it. Use it on one thread.
///
/// In `{{…}}` stand, the first that knows a name counts: the path's parameters; id, path, query, query.NAME, count,
/// message, json, json.PATH (of names and indices with dots between), match, group.N and group.NAME; $uuid and the
/// other DynamicValues; the workspace's variables; or a JavaScript expression of all of these that are identifiers.
/// What a client or message does not have is empty text.
class TemplateEngine
{
public:
    explicit TemplateEngine(const VariableScope &variables);
    ~TemplateEngine();
    Q_DISABLE_COPY_MOVE(TemplateEngine)

    /// UnknownVariable, InvalidArgument or ExpressionFailed name the placeholder.
    Result<MessageTemplate> compile(const QString &text, const TemplateNames &names);

private:
    using Source = MessageTemplate::Source;
    Result<Source> compilePlaceholder(const QString &inside, const TemplateNames &names, bool &namesClient);
    Result<Source> compileVariable(const QString &inside);
    Result<Source> compileExpression(const QString &inside, const TemplateNames &names, bool &namesClient);
    ExpressionEngine &expressions();

    VariableScope m_variables;
    std::unique_ptr<ExpressionEngine> m_expressions;
};

} // namespace wsw
