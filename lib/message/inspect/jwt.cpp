// SPDX-License-Identifier: MIT
#include "message/inspect/jwt.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <cmath>

namespace wsw {

namespace {

bool isBase64Url(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '_';
}

/// Nothing if the part is no JSON object.
std::optional<QJsonObject> readPart(const QByteArray &part, QByteArray &json)
{
    const auto decoded =
        QByteArray::fromBase64Encoding(part, QByteArray::Base64UrlEncoding | QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded)
        return std::nullopt;
    json = *decoded;
    const QJsonDocument document = QJsonDocument::fromJson(json);
    return document.isObject() ? std::optional(document.object()) : std::nullopt;
}

/// NumericDate: seconds since the epoch, with a fraction if need be.
QDateTime dateOf(const QJsonValue &value)
{
    constexpr double most = 253402300799; // the year 9999
    const double seconds = value.toDouble(-1);
    if (!value.isDouble() || !(seconds >= 0) || seconds > most)
        return {};
    return QDateTime::fromMSecsSinceEpoch(qint64(std::floor(seconds * 1000)));
}

qsizetype behindPart(QByteArrayView text, qsizetype at)
{
    while (at < text.size() && isBase64Url(text.at(at)))
        ++at;
    return at;
}

} // namespace

std::optional<Jwt> readJwt(QByteArrayView token)
{
    const QList<QByteArray> parts = token.toByteArray().split('.');
    if (parts.size() != 3)
        return std::nullopt;
    Jwt jwt;
    jwt.token = token.toByteArray();
    const std::optional<QJsonObject> header = readPart(parts.at(0), jwt.header);
    const std::optional<QJsonObject> payload = readPart(parts.at(1), jwt.payload);
    if (!header || !payload || !header->contains(QLatin1String("alg")))
        return std::nullopt;
    jwt.algorithm = header->value(QLatin1String("alg")).toString();
    jwt.issued = dateOf(payload->value(QLatin1String("iat")));
    jwt.validFrom = dateOf(payload->value(QLatin1String("nbf")));
    jwt.expires = dateOf(payload->value(QLatin1String("exp")));
    return jwt;
}

QList<Jwt> findJwts(QByteArrayView text, qsizetype most)
{
    QList<Jwt> found;
    // A brace begins with "e" in base64.
    for (qsizetype at = 0; at + 2 < text.size() && found.size() < most;) {
        const qsizetype end = behindPart(text, at);
        if (end == at) {
            ++at;
            continue;
        }
        const bool begins = text.at(at) == 'e' && end < text.size() && text.at(end) == '.';
        const qsizetype second = begins ? behindPart(text, end + 1) : end;
        const bool isWhole = begins && second > end + 1 && second < text.size() && text.at(second) == '.';
        const qsizetype third = isWhole ? behindPart(text, second + 1) : second;
        if (isWhole) {
            if (std::optional<Jwt> jwt = readJwt(text.sliced(at, third - at))) {
                jwt->position = at;
                found.append(*jwt);
                at = third;
                continue;
            }
        }
        at = end;
    }
    return found;
}

} // namespace wsw
