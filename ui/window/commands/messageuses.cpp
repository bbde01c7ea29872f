// SPDX-License-Identifier: MIT
#include "ui/window/commands/messageuses.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

#include "message/frameinfo.h"
#include "message/inspect/payloadtraits.h"
#include "message/json/jsontext.h"
#include "message/recordingreader.h"
#include "ui/message/messagetext.h"

namespace wsw::messageuses {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(wsw::MessageCommands)
};

bool isText(const Message &message)
{
    return message.kind == MessageKind::Text;
}

QString kindInJson(const QByteArray &payload)
{
    const QJsonObject object = QJsonDocument::fromJson(payload).object();
    for (const QLatin1String key : {QLatin1String("type"), QLatin1String("event"), QLatin1String("action"),
                                    QLatin1String("method"), QLatin1String("op"), QLatin1String("name")}) {
        const QString value = object.value(key).toString().simplified();
        if (!value.isEmpty())
            return value;
    }
    return {};
}

Failure tooMuch(qint64 most)
{
    return failure(
        ErrorCode::MessageTooBig,
        Words::tr("This is more than %1, which is too much to go on with. Choose less.").arg(sizeText(most)));
}

} // namespace

MessageDraft draftOf(const Message &message)
{
    if (!isText(message))
        return {ContentType::Hex, QString::fromLatin1(message.payload.toHex(' ')), false};
    const QString text = QString::fromUtf8(message.payload);
    const bool isJson = looksLikeJson(message.payload) && !checkJson(text);
    return {isJson ? ContentType::Json : ContentType::Text, text, !text.contains(QLatin1String("{{"))};
}

QString nameFor(const Message &message)
{
    constexpr qsizetype most = 40;
    if (!isText(message))
        return Words::tr("Binary, %1").arg(sizeText(message.payload.size()));
    QString name = looksLikeJson(message.payload) ? kindInJson(message.payload) : QString();
    if (name.isEmpty())
        name = QString::fromUtf8(message.payload.left(most * 4)).simplified();
    name = withVisibleControls(QStringView(name).left(most));
    return name.isEmpty() ? Words::tr("Empty message") : name;
}

QString payloadOf(const Message &message)
{
    return message.kind == MessageKind::Binary || message.kind == MessageKind::RawBytes ? hexOf(message)
                                                                                        : detailText(viewOf(message));
}

QString base64Of(const Message &message)
{
    return QString::fromLatin1(contentOf(viewOf(message)).toByteArray().toBase64());
}

QString hexOf(const Message &message)
{
    return QString::fromLatin1(contentOf(viewOf(message)).toByteArray().toHex(' '));
}

QString jsonLineOf(const Message &message)
{
    return QString::fromUtf8(QJsonDocument(toJson(viewOf(message))).toJson(QJsonDocument::Compact));
}

Result<Exchange> exchangeAt(const RecordAddress &address, qint64 most)
{
    constexpr quint64 near = 1000; // records
    const auto reader = RecordingReader::attach(address.recording);
    if (!reader)
        return Failure(reader.error());
    const Message message = (*reader)->at(address.record).toMessage();
    const quint64 last = qMin((*reader)->count(), address.record + 1 + near);
    Result<Exchange> exchange = Exchange{QString::fromUtf8(message.payload), {}};
    (*reader)->forEach(address.record + 1, last, [&](quint64, const MessageView &next) {
        const bool isAnswer = next.connection == message.connection && next.kind == MessageKind::Text
                              && next.direction != message.direction;
        if (isAnswer && next.payload.size() > most)
            exchange = tooMuch(most);
        else if (isAnswer)
            exchange->answer = QString::fromUtf8(next.payload);
        return !isAnswer;
    });
    return exchange;
}

Result<QList<Message>> textsToPush(const QList<RecordAddress> &records, qsizetype most, qint64 mostBytes)
{
    if (records.isEmpty())
        return QList<Message>();
    const auto reader = RecordingReader::attach(records.first().recording);
    if (!reader)
        return Failure(reader.error());
    for (const Direction direction : {Direction::Out, Direction::In}) {
        QList<Message> texts;
        qint64 bytes = 0;
        for (const RecordAddress &address : records) {
            const MessageView message = (*reader)->at(address.record);
            if (message.kind != MessageKind::Text || message.direction != direction || texts.size() == most)
                continue;
            bytes += message.payload.size();
            if (bytes > mostBytes)
                return tooMuch(mostBytes);
            texts.append(message.toMessage());
        }
        if (!texts.isEmpty())
            return texts;
    }
    return QList<Message>();
}

} // namespace wsw::messageuses
