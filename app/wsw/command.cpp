// SPDX-License-Identifier: MIT
#include "wsw/command.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

namespace wsw {

void writeLine(FILE *stream, QByteArrayView line)
{
    if (!line.isEmpty()) // whose data() may be null, which fwrite does not take
        fwrite(line.data(), 1, size_t(line.size()), stream);
    fputc('\n', stream);
    fflush(stream);
}

void printDiagnostic(const QString &message)
{
    writeLine(stderr, "wsw: " + message.toUtf8());
}

void printLine(QByteArrayView utf8)
{
    writeLine(stdout, utf8);
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
