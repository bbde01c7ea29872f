// SPDX-License-Identifier: MIT
#include "message/handshakeinfo.h"

#include <QJsonArray>

namespace wsw {

QJsonObject handshakeToJson(const HandshakeInfo &info)
{
    QJsonObject object;
    const auto put = [&object](const QString &key, const QString &value) {
        if (!value.isEmpty())
            object.insert(key, value);
    };
    put(QStringLiteral("engine"), info.engine);
    put(QStringLiteral("request"), QString::fromLatin1(info.request));
    put(QStringLiteral("response"), QString::fromLatin1(info.response));
    put(QStringLiteral("body"), QString::fromLatin1(info.body));
    put(QStringLiteral("extensions"), info.extensions);
    put(QStringLiteral("tlsVersion"), info.tlsVersion);
    put(QStringLiteral("tlsCipher"), info.tlsCipher);
    QJsonArray certificates;
    for (const QByteArray &pem : info.certificates)
        certificates.append(QString::fromLatin1(pem));
    if (!certificates.isEmpty())
        object.insert(QStringLiteral("certificates"), certificates);
    return object;
}

HandshakeInfo handshakeFromJson(const QJsonObject &object)
{
    HandshakeInfo info;
    info.engine = object.value(QLatin1String("engine")).toString();
    info.request = object.value(QLatin1String("request")).toString().toLatin1();
    info.response = object.value(QLatin1String("response")).toString().toLatin1();
    info.body = object.value(QLatin1String("body")).toString().toLatin1();
    info.extensions = object.value(QLatin1String("extensions")).toString();
    info.tlsVersion = object.value(QLatin1String("tlsVersion")).toString();
    info.tlsCipher = object.value(QLatin1String("tlsCipher")).toString();
    const QJsonArray certificates = object.value(QLatin1String("certificates")).toArray();
    for (const QJsonValue &pem : certificates)
        info.certificates.append(pem.toString().toLatin1());
    return info;
}

} // namespace wsw
