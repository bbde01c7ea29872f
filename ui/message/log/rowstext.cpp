// SPDX-License-Identifier: MIT
#include "ui/message/log/rowstext.h"

#include <limits>

#include "ui/message/frametext.h"

namespace wsw {

namespace {

constexpr qsizetype mostBytes = 16 * 1024 * 1024;

QString textOfMessage(const MessageView &message)
{
    switch (message.kind) {
    case MessageKind::Text: return textOf(message.payload);
    case MessageKind::Frame: return frameLine(message, std::numeric_limits<int>::max()).text;
    case MessageKind::Binary:
    case MessageKind::RawBytes: return QString::fromLatin1(message.payload.toByteArray().toHex(' '));
    default: return eventText(message);
    }
}

} // namespace

QString textOfRows(const RecordingModel &model, const LogSelection &selection)
{
    QString text;
    for (int row = selection.first(); row <= selection.last() && text.size() < mostBytes; ++row) {
        if (row > selection.first())
            text += QLatin1Char('\n');
        text += textOfMessage(model.message(model.record(row)));
    }
    return text;
}

} // namespace wsw
