// SPDX-License-Identifier: MIT
#include "workspace/variables/dynamicvalues.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QRandomGenerator>
#include <QUuid>

#include <bit>

namespace wsw {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(wsw::DynamicValues)
};

constexpr qint64 randomMost = 1000;

} // namespace

DynamicValues::DynamicValues(int client)
    : m_client(client)
    , m_dice{QRandomGenerator::global()->generate64(), QRandomGenerator::global()->generate64()}
{
}

DynamicValues::DynamicValues(int client, quint32 seed)
    : m_client(client)
    , m_dice{seed, 1}
{
}

QStringList DynamicValues::names()
{
    return {QStringLiteral("uuid"),         QStringLiteral("timestamp"), QStringLiteral("timestampMs"),
            QStringLiteral("isoTimestamp"), QStringLiteral("randomInt"), QStringLiteral("counter"),
            QStringLiteral("client"),       QStringLiteral("env")};
}

Result<QString> DynamicValues::value(const QString &name, const QStringList &arguments)
{
    if (name == QLatin1String("randomInt"))
        return randomInteger(arguments);
    if (name == QLatin1String("env")) {
        if (arguments.size() != 1)
            return failure(ErrorCode::InvalidArgument, Words::tr("{{$env}} needs one name: {{$env HOME}}."));
        const QByteArray variable = arguments.first().toLocal8Bit();
        if (!qEnvironmentVariableIsSet(variable.constData()))
            return failure(ErrorCode::UnknownVariable,
                           Words::tr("The environment variable %1 is not set.").arg(arguments.first()));
        return qEnvironmentVariable(variable.constData());
    }
    if (!names().contains(name)) {
        return failure(ErrorCode::UnknownVariable,
                       Words::tr("There is no {{$%1}}. Known are: %2.")
                           .arg(name, QStringLiteral("$") + names().join(QLatin1String(", $"))));
    }
    if (!arguments.isEmpty())
        return failure(ErrorCode::InvalidArgument, Words::tr("{{$%1}} takes nothing after its name.").arg(name));
    if (name == QLatin1String("uuid"))
        return uuid();
    if (name == QLatin1String("timestamp"))
        return QString::number(QDateTime::currentSecsSinceEpoch());
    if (name == QLatin1String("timestampMs"))
        return QString::number(QDateTime::currentMSecsSinceEpoch());
    if (name == QLatin1String("isoTimestamp"))
        return QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs);
    if (name == QLatin1String("counter"))
        return QString::number(++m_counter);
    return QString::number(m_client);
}

Result<QString> DynamicValues::randomInteger(const QStringList &arguments)
{
    qint64 least = 0;
    qint64 most = randomMost;
    bool leastIsNumber = arguments.isEmpty();
    bool mostIsNumber = arguments.isEmpty();
    if (arguments.size() == 2) {
        least = arguments.first().toLongLong(&leastIsNumber);
        most = arguments.last().toLongLong(&mostIsNumber);
    }
    if (!leastIsNumber || !mostIsNumber || least > most)
        return failure(ErrorCode::InvalidArgument,
                       Words::tr("{{$randomInt}} takes two whole numbers, the smaller first: {{$randomInt 1 100}}."));
    // The span as unsigned: it may be the whole range of 64 bits, where 0 stands for 2^64.
    const quint64 span = quint64(most) - quint64(least) + 1;
    const quint64 dice = random();
    return QString::number(qint64(quint64(least) + (span == 0 ? dice : dice % span)));
}

quint64 DynamicValues::random()
{
    // Blackman and Vigna, Scrambled Linear Pseudorandom Number Generators, section 5; not all zeros.
    const quint64 first = m_dice[0];
    const quint64 second = m_dice[1] ^ first;
    const quint64 result = std::rotl(first + m_dice[1], 17) + first;
    m_dice = {std::rotl(first, 49) ^ second ^ (second << 21), std::rotl(second, 28)};
    return result;
}

QString DynamicValues::uuid()
{
    // Version 4 of RFC 9562, from our own generator so that a preview tells the truth.
    const quint64 parts[]{random(), random()};
    QUuid id = QUuid::fromRfc4122(QByteArrayView(reinterpret_cast<const char *>(parts), sizeof parts));
    id.data3 = ushort((id.data3 & 0x0fff) | 0x4000);
    id.data4[0] = uchar((id.data4[0] & 0x3f) | 0x80);
    return id.toString(QUuid::WithoutBraces);
}

} // namespace wsw
