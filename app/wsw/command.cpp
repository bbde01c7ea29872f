// SPDX-License-Identifier: MIT
#include "wsw/command.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstdio>

namespace wsw {

void printDiagnostic(const QString &message)
{
    const QByteArray line = "wsw: " + message.toUtf8() + '\n';
    fwrite(line.constData(), 1, size_t(line.size()), stderr);
    fflush(stderr);
}

void printLine(QByteArrayView utf8)
{
    if (!utf8.isEmpty()) // whose data() may be null, which fwrite does not take
        fwrite(utf8.data(), 1, size_t(utf8.size()), stdout);
    fputc('\n', stdout);
    fflush(stdout);
}

void printJson(const QJsonObject &object)
{
    printLine(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

std::optional<int> parseArguments(QCommandLineParser &parser, const QString &commandName, const QStringList &arguments)
{
    const QCommandLineOption help(QStringList{QStringLiteral("h"), QStringLiteral("help")},
                                  QStringLiteral("Shows this help."));
    parser.addOption(help);
    if (!parser.parse(QStringList{QStringLiteral("wsw ") + commandName} + arguments)) {
        printDiagnostic(parser.errorText() + QStringLiteral(" See wsw %1 --help.").arg(commandName));
        return UsageError;
    }
    if (parser.isSet(QStringLiteral("help"))) {
        // Qt names the program by its path and knows no commands.
        const QString text =
            parser.helpText().replace(QCoreApplication::arguments().constFirst(), QStringLiteral("wsw ") + commandName);
        const QByteArray utf8 = text.toUtf8();
        fwrite(utf8.constData(), 1, size_t(utf8.size()), stdout);
        return Done;
    }
    return std::nullopt;
}

} // namespace wsw
