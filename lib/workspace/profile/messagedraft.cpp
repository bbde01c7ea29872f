// SPDX-License-Identifier: MIT
#include "workspace/profile/messagedraft.h"

#include <QCoreApplication>

#include "message/json/jsontext.h"

namespace wsw {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(wsw::MessageDraft)
};

Result<MessageContent> expanded(const MessageDraft &draft, VariableScope &scope)
{
    if (!draft.hasVariables || !hasVariables(draft.text))
        return messageContent(draft.type, draft.text);
    const Result<QString> text = scope.expand(draft.text);
    if (!text)
        return Failure(text.error());
    const Result<MessageContent> content = messageContent(draft.type, *text);
    if (!content)
        return failure(content.error().code, Words::tr("With its variables replaced: %1").arg(content.error().message));
    return content;
}

// The first variable that can't be replaced.
void locateVariable(const VariableScope &scope, const QString &text, DraftCheck &check)
{
    for (VariableUse use = nextVariable(text, 0); use.length > 0; use = nextVariable(text, use.position + use.length)) {
        if (scope.preview(text.mid(use.position, use.length)))
            continue;
        check.position = use.position;
        check.length = use.length;
        return;
    }
}

void checkFile(const MessageDraft &draft, VariableScope &scope, DraftCheck &check)
{
    constexpr qint64 mostRead = 256 * 1024;
    const Result<QString> path = draft.hasVariables ? scope.expand(draft.text) : draft.text;
    if (!path) {
        check.content = Failure(path.error());
        return;
    }
    const Result<FileHead> head = fileHead(*path, mostRead);
    if (!head) {
        check.content = Failure(head.error());
        return;
    }
    check.size = head->size;
    check.content = MessageContent{draft.type == ContentType::File, head->bytes};
}

} // namespace

Result<MessageContent> expandedContent(const MessageDraft &draft, VariableScope &scope)
{
    VariableScope attempt(scope);
    const Result<MessageContent> content = expanded(draft, attempt);
    if (content)
        scope = attempt;
    return content;
}

DraftCheck checkDraft(const MessageDraft &draft, const VariableScope &scope)
{
    VariableScope unspent(scope);
    DraftCheck check;
    if (isFile(draft.type))
        checkFile(draft, unspent, check);
    else
        check.content = expanded(draft, unspent);
    if (check.content) {
        check.size = qMax(check.size, qint64(check.content->payload.size()));
        return check;
    }
    const ErrorCode code = check.content.error().code;
    const bool replaces = draft.hasVariables && hasVariables(draft.text);
    if (draft.type == ContentType::Json && code == ErrorCode::InvalidJson) {
        // What is wrong in the draft itself is said by its own line and column.
        const auto variables = replaces ? JsonVariables::Accepted : JsonVariables::Refused;
        if (const std::optional<JsonProblem> problem = checkJson(draft.text, variables)) {
            check.position = problem->position;
            check.length = problem->length;
            if (replaces)
                check.content = failure(code, invalidJson(draft.text, *problem));
        }
    } else if (replaces) {
        locateVariable(scope, draft.text, check);
    }
    return check;
}

} // namespace wsw
