// SPDX-License-Identifier: MIT
#include "wsw/outgoing.h"

#include <QFile>
#include <QRegularExpression>

#include <cmath>

namespace wsw {

Result<Outgoing> outgoingFromHex(const QString &text, const QString &where)
{
    QString digits = text;
    static const QRegularExpression space(QStringLiteral("\\s"));
    digits.remove(space);
    static const QRegularExpression other(QStringLiteral("[^0-9A-Fa-f]"));
    if (const qsizetype at = digits.indexOf(other); at >= 0 || digits.size() % 2) {
        return failure(
            ErrorCode::InvalidArgument,
            at >= 0 ? QStringLiteral("'%1' is no hex digit (in %2, digit %3).").arg(digits.at(at), where).arg(at + 1)
                    : QStringLiteral("%1 needs two digits a byte; there are %2 digits.").arg(where).arg(digits.size()));
    }
    return Outgoing{MessageKind::Binary, QByteArray::fromHex(digits.toLatin1())};
}

Result<Outgoing> outgoingFromFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return failure(ErrorCode::FileUnreadable,
                       QStringLiteral("The file %1 can't be read: %2.").arg(path, file.errorString()));
    }
    return Outgoing{MessageKind::Binary, file.readAll()};
}

Result<QList<Outgoing>> readOutgoing(const QCommandLineParser &parser)
{
    QList<Outgoing> messages;
    QMap<QString, int> taken;
    const QStringList names = parser.optionNames();
    for (const QString &name : names) {
        const QString value = parser.values(name).value(taken[name]++);
        Result<Outgoing> message = Outgoing();
        if (name == QLatin1String("send"))
            message = Outgoing{MessageKind::Text, value.toUtf8()};
        else if (name == QLatin1String("binary-hex"))
            message = outgoingFromHex(value, QStringLiteral("--binary-hex"));
        else if (name == QLatin1String("send-file"))
            message = outgoingFromFile(value);
        else
            continue;
        if (!message)
            return Failure(message.error());
        messages.append(*message);
    }
    return messages;
}

Result<std::chrono::milliseconds> readSeconds(const QCommandLineParser &parser, const QString &option,
                                              std::chrono::milliseconds fallback)
{
    if (!parser.isSet(option))
        return fallback;
    bool isNumber = false;
    const double seconds = parser.value(option).toDouble(&isNumber);
    if (!isNumber || seconds <= 0 || seconds > 1e6) {
        return failure(
            ErrorCode::InvalidArgument,
            QStringLiteral("--%1 needs a number of seconds above 0, not '%2'.").arg(option, parser.value(option)));
    }
    return std::chrono::milliseconds(std::llround(seconds * 1000));
}

QByteArray readPassword(const QCommandLineParser &parser, const QString &option)
{
    return parser.isSet(option) ? qgetenv(parser.value(option).toUtf8().constData()) : QByteArray();
}

Result<EngineKind> readEngine(const QCommandLineParser &parser)
{
    if (!parser.isSet(QStringLiteral("engine")))
        return EngineKind::Automatic;
    const std::optional<EngineKind> engine = engineFromName(parser.value(QStringLiteral("engine")));
    if (!engine) {
        return failure(ErrorCode::InvalidArgument, QStringLiteral("--engine is one of qt, wire and auto, not '%1'.")
                                                       .arg(parser.value(QStringLiteral("engine"))));
    }
    return *engine;
}

} // namespace wsw
