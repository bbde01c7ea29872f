// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace wsw {

/// What is true of every node of a kind. The table in nodekind.cpp is the one place that lists the kinds.
struct NodeKind
{
    QString name;         ///< as in files, e.g. "exclusive-gateway"
    bool hasInput = true; ///< start has none
    QStringList outputs;  ///< ports that sequence flows may leave by; empty for output
    bool manyOutputs = false; ///< more than one sequence flow may leave a port (the gateway)
};

const QList<NodeKind> &nodeKinds();
/// nullptr if this version does not know the kind.
const NodeKind *nodeKind(const QString &name);

} // namespace wsw
