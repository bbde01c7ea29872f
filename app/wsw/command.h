// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArrayView>
#include <QCommandLineParser>
#include <QString>
#include <QStringList>

#include <cstdio>
#include <optional>

#include "result.h"

namespace wsw {

/// contract.md's exit status.
enum ExitStatus { Done = 0, NotSucceeded = 1, UsageError = 2 };

/// One `wsw COMMAND`. `arguments` are those behind the command's name. Each has its own file in app/wsw.
struct Command
{
    QString name;
    QString summary; ///< one line for `wsw --help`
    int (*run)(const QStringList &arguments);
};

int runRecording(const QStringList &arguments);
int runFlow(const QStringList &arguments);
int runTest(const QStringList &arguments);
int runConnect(const QStringList &arguments);
int runServe(const QStringList &arguments);
int runDemo(const QStringList &arguments);

/// A line and its end, flushed.
void writeLine(FILE *stream, QByteArrayView line);
/// "wsw: …" on standard error.
void printDiagnostic(const QString &message);
/// A line on standard output, flushed.
void printLine(QByteArrayView utf8);
/// Compact JSON on a line of its own.
void printJson(const QJsonObject &object);

/// Parses; on `--help` prints the help and on a wrong option says so. Gives the exit status to return at once, or
/// nothing to go on. The parser gets `--help` added.
std::optional<int> parseArguments(QCommandLineParser &parser, const QString &commandName, const QStringList &arguments);

} // namespace wsw
