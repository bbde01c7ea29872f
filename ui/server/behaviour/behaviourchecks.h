// SPDX-License-Identifier: MIT
#pragma once

#include <QHash>

#include "flow/flowgraph.h"
#include "workspace/profile/serverprofile.h"

namespace wsw {

/// What is wrong with a server's paths and behaviours. A behaviour is only looked at anew once it has changed.
class BehaviourChecks
{
public:
    /// What they are checked against.
    void setContext(const ServerContext &context, const QList<FlowGraph> &flows);

    /// Sentences for people; empty if there is nothing wrong.
    QString behaviourProblem(const Behaviour &behaviour, const PathProfile &path);
    static QString pathProblem(const QList<PathProfile> &paths, qsizetype path);

private:
    struct Checked
    {
        Behaviour behaviour;
        QString pattern;
        QString problem;
    };

    ServerContext m_context;
    QList<FlowGraph> m_flows;
    QHash<QString, Checked> m_checked; ///< by the behaviour's id
};

/// None if the pattern cannot be parsed.
QStringList pathParameters(const PathProfile &path);

} // namespace wsw
