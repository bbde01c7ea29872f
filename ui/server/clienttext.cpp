// SPDX-License-Identifier: MIT
#include "ui/server/clienttext.h"

#include <QDateTime>
#include <QLocale>

#include "ui/message/messagetext.h"
#include "ui/server/clientmodel.h"
#include "ui/widgets/roundtrip.h"

namespace wsw {

namespace {

QString parametersText(const OpenInfo &info)
{
    QStringList parts;
    for (auto it = info.params.begin(); it != info.params.end(); ++it)
        parts.append(it.key() + QLatin1Char('=') + it.value());
    return parts.join(QStringLiteral(", "));
}

QString sinceText(qint64 since)
{
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(since / 1000);
    const bool isToday = time.date() == QDate::currentDate();
    return isToday ? time.toString(QStringLiteral("HH:mm:ss")) : QLocale().toString(time, QLocale::ShortFormat);
}

} // namespace

QString clientText(const ClientStatus &client, int column)
{
    const QLocale locale;
    const OpenInfo &info = client.info;
    const ClientTraffic &traffic = client.traffic;
    switch (column) {
    case ClientModel::Id: return QString::number(client.client);
    case ClientModel::Address: return info.peer;
    case ClientModel::ForwardedFor: return info.forwardedFor;
    case ClientModel::Path: return info.query.isEmpty() ? info.path : info.path + QLatin1Char('?') + info.query;
    case ClientModel::Parameters: return parametersText(info);
    case ClientModel::Subprotocol: return info.subprotocol;
    case ClientModel::Since: return sinceText(client.since);
    case ClientModel::In: return locale.toString(traffic.received);
    case ClientModel::Out: return locale.toString(traffic.sent);
    case ClientModel::BytesIn: return sizeText(qint64(traffic.receivedBytes));
    case ClientModel::BytesOut: return sizeText(qint64(traffic.sentBytes));
    case ClientModel::Dropped: return traffic.dropped > 0 ? locale.toString(traffic.dropped) : QString();
    case ClientModel::Backlog: return traffic.backlog > 0 ? sizeText(traffic.backlog) : QString();
    case ClientModel::RoundTrip: return roundTripText(traffic.roundTripMicroseconds);
    default: return {};
    }
}

qint64 clientNumber(const ClientStatus &client, int column)
{
    const ClientTraffic &traffic = client.traffic;
    switch (column) {
    case ClientModel::Id: return client.client;
    case ClientModel::Since: return client.since;
    case ClientModel::In: return qint64(traffic.received);
    case ClientModel::Out: return qint64(traffic.sent);
    case ClientModel::BytesIn: return qint64(traffic.receivedBytes);
    case ClientModel::BytesOut: return qint64(traffic.sentBytes);
    case ClientModel::Dropped: return qint64(traffic.dropped);
    case ClientModel::Backlog: return traffic.backlog;
    case ClientModel::RoundTrip: return traffic.roundTripMicroseconds;
    default: return 0;
    }
}

bool isNumberColumn(int column)
{
    return column == ClientModel::Id || column >= ClientModel::Since;
}

} // namespace wsw
