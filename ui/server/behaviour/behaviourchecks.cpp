// SPDX-License-Identifier: MIT
#include "ui/server/behaviour/behaviourchecks.h"

#include <QCoreApplication>

#include "workspace/server/tryout.h"

namespace wsw {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(wsw::BehaviourChecks)
};

} // namespace

QStringList pathParameters(const PathProfile &path)
{
    const Result<PathPattern> pattern = PathPattern::parse(path.pattern);
    return pattern ? pattern->parameters() : QStringList();
}

void BehaviourChecks::setContext(const ServerContext &context, const QList<FlowGraph> &flows)
{
    m_context = context;
    m_flows = flows;
    m_checked.clear();
}

QString BehaviourChecks::behaviourProblem(const Behaviour &behaviour, const PathProfile &path)
{
    Checked &checked = m_checked[behaviour.id];
    if (checked.behaviour == behaviour && checked.pattern == path.pattern)
        return checked.problem;
    const std::optional<Error> error = checkBehaviour(behaviour, pathParameters(path), m_context, m_flows);
    checked = {behaviour, path.pattern, error ? error->message : QString()};
    // A sentence's end where the server tells it.
    if (error)
        checked.problem[0] = checked.problem.at(0).toUpper();
    return checked.problem;
}

QString BehaviourChecks::pathProblem(const QList<PathProfile> &paths, qsizetype path)
{
    const PathProfile &checked = paths[path];
    const Result<PathPattern> pattern = PathPattern::parse(checked.pattern);
    if (!pattern)
        return pattern.error().message;
    if (!checked.identity.isEmpty() && !pattern->parameters().contains(checked.identity))
        return Words::tr("The pattern has no parameter “%1”. Choose another one to tell clients apart by.")
            .arg(checked.identity);
    for (qsizetype above = 0; above < path; ++above) {
        if (paths[above].pattern == checked.pattern)
            return Words::tr("No client gets here: a path above has the same pattern. Change one of them.");
        if (paths[above].pattern.isEmpty())
            return Words::tr("No client gets here: a path above takes every path. Move that one down.");
    }
    return {};
}

} // namespace wsw
