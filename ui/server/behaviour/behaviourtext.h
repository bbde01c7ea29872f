// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>

#include "flow/flowgraph.h"
#include "workspace/profile/behaviour.h"

namespace wsw {

/// One of each kind, as a menu offers them.
QList<BehaviourKind> behaviourKinds();

QString behaviourKindName(const BehaviourKind &what);
/// What that kind does, in a sentence.
QString behaviourKindHint(const BehaviourKind &what);
QString behaviourIcon(const BehaviourKind &what); ///< see themeIcon
/// What this one does, in a line: "Rule “ping”: equals “ping” → answer “pong”".
QString behaviourText(const BehaviourKind &what, const QList<FlowGraph> &flows);

QString conditionName(RuleCondition::Kind kind);
QString actionName(RuleAction::Kind kind);
QString momentName(FlowBehaviour::Moment moment);
/// The flow's name, or that it is missing.
QString flowName(const QString &id, const QList<FlowGraph> &flows);

} // namespace wsw
