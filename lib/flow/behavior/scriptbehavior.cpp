// SPDX-License-Identifier: MIT
#include "flow/behavior/nodecompiler.h"
#include "flow/work/scriptpool.h"
#include "flow/work/workservices.h"

namespace wsw {

Result<NodeBehavior> scriptBehavior(const NodeCompiler &, const FlowNode &node)
{
    ScriptRequest request;
    request.code = nodeProperty(node, QStringLiteral("code")).toString();
    request.memoryLimit = nodeProperty(node, QStringLiteral("memoryLimit")).toInt();
    const std::chrono::milliseconds limit(nodeProperty(node, QStringLiteral("timeLimit")).toInteger());
    const QString variable = nodeProperty(node, QStringLiteral("variable")).toString();
    return NodeBehavior([=](NodeContext &context) -> Result<Step> {
        ScriptRequest filled = request;
        filled.variables = context.variables.toObject();
        return Begin{[=, &scripts = context.work.scripts()](const Begin::Done &done) {
            return scripts.run(filled, limit, [variable, done](const Result<ScriptReply> &reply) {
                if (!reply) {
                    done(Failure(reply.error()));
                    return;
                }
                QJsonObject changed = reply->variables;
                if (!variable.isEmpty() && !reply->result.isUndefined())
                    changed.insert(variable, reply->result);
                done(changed);
            });
        }};
    });
}

} // namespace wsw
