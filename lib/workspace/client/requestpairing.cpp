// SPDX-License-Identifier: MIT
#include "workspace/client/requestpairing.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace wsw {

namespace {

/// The first character that is no white space (RFC 8259 section 2) tells an object.
bool mayBeObject(const QByteArray &text)
{
    for (const char c : text) {
        if (c != ' ' && c != '\t' && c != '\n' && c != '\r')
            return c == '{';
    }
    return false;
}

} // namespace

void RequestPairing::setKey(const QString &path)
{
    *this = {};
    m_path = path.split(u'.', Qt::SkipEmptyParts);
    if (!m_path.isEmpty())
        m_quotedName = '"' + m_path.last().toUtf8() + '"';
}

std::optional<qint64> RequestPairing::feed(const Message &message)
{
    if (isOff() || message.kind != MessageKind::Text || message.direction == Direction::Local)
        return std::nullopt;
    const std::optional<QString> value = valueIn(message.payload);
    if (!value)
        return std::nullopt;
    if (message.direction == Direction::Out) {
        remember(*value, message.time);
        return std::nullopt;
    }
    const auto sent = m_sent.find(*value);
    if (sent == m_sent.end())
        return std::nullopt;
    const qint64 latency = std::max<qint64>(0, message.time - sent->dequeue().time);
    if (sent->isEmpty())
        m_sent.erase(sent);
    --m_pending;
    return latency;
}

void RequestPairing::forgetPending()
{
    m_sent.clear();
    m_order.clear();
    m_pending = 0;
}

std::optional<QString> RequestPairing::valueIn(const QByteArray &json) const
{
    if (json.size() > maxPayload || !mayBeObject(json))
        return std::nullopt;
    // A search is far cheaper than parsing; a backslash may hide the name.
    if (!json.contains(m_quotedName) && !json.contains('\\'))
        return std::nullopt;
    QJsonValue value = QJsonDocument::fromJson(json).object();
    for (const QString &name : m_path)
        value = value.toObject().value(name);
    if (value.isString())
        return value.toString();
    if (!value.isDouble())
        return std::nullopt;
    const qint64 whole = value.toInteger(-1);
    return whole == -1 ? QString::number(value.toDouble(), 'g', 17) : QString::number(whole);
}

void RequestPairing::remember(const QString &value, qint64 time)
{
    if (m_pending == maxPending)
        dropOldest();
    m_sent[value].enqueue({++m_number, time});
    m_order.enqueue({value, m_number});
    ++m_pending;
    if (m_order.size() > 2 * maxPending) {
        m_order.removeIf([this](const Request &request) {
            const auto sent = m_sent.constFind(request.value);
            return sent == m_sent.cend() || request.number < sent->first().number;
        });
    }
}

void RequestPairing::dropOldest()
{
    while (!m_order.isEmpty()) {
        const Request oldest = m_order.dequeue();
        const auto sent = m_sent.find(oldest.value);
        if (sent == m_sent.end() || sent->first().number != oldest.number)
            continue; // it was answered
        sent->dequeue();
        if (sent->isEmpty())
            m_sent.erase(sent);
        --m_pending;
        ++m_dropped;
        return;
    }
}

} // namespace wsw
