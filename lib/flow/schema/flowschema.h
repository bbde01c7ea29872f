// SPDX-License-Identifier: MIT
#pragma once

#include <QJsonObject>
#include <QList>
#include <QString>

namespace wsw {

/// The JSON Schema (draft-07) of *.wsflow, as in resources/schema/wsflow.schema.json. What it says of kinds and
/// functions is made from their tables.
const QJsonObject &flowSchema();

struct SchemaProblem
{
    QString pointer; ///< RFC 6901, of the value or of the member that is missing
    QString message; ///< what is wrong with it

    /// It is about what a node does, which a flow that is being drawn may not say yet: the validator's concern, too.
    bool isOfNodeProperties() const;
};

/// What does not match the schema, in the document's order; at most `most`. Any thread.
QList<SchemaProblem> schemaProblems(const QJsonObject &flow, int most = 100);

} // namespace wsw
