// SPDX-License-Identifier: MIT
#pragma once

#include <QJsonObject>

namespace wsw {

/// What a script is given; a line of JSON on the host's standard input.
struct ScriptRequest
{
    QString code;          ///< statements; `return` gives the result
    QJsonObject variables; ///< by name; their changes come back
    int memoryLimit = 64;  ///< MiB beyond what the host takes itself

    QJsonObject toJson() const;
    static ScriptRequest fromJson(const QJsonObject &object);
};

/// What became of it; a line of JSON on the host's standard output.
struct ScriptReply
{
    QJsonValue result;     ///< undefined if the script returned nothing
    QJsonObject variables; ///< those that the script changed
    QString error;         ///< empty: none; else with the script's line

    QJsonObject toJson() const;
    static ScriptReply fromJson(const QJsonObject &object);
};

/// Runs one script in this process: in an engine of its own, without limits of time.
ScriptReply runScript(const ScriptRequest &request);

/// The host: answers requests until standard input ends. `wsw` becomes it by scriptHostArgument.
int runScriptHost();

/// What `wsw` is started with to be a script host.
QString scriptHostArgument();

} // namespace wsw
