// SPDX-License-Identifier: MIT
#include "ui/connection/composer/editor/longtext.h"

namespace wsw::longtext {

namespace {

constexpr qsizetype longFrom = 32 * 1024;
constexpr qsizetype usualBlock = 1000;
constexpr qsizetype largestBlock = 2000;
constexpr QChar lineSeparator(QChar::LineSeparator);
constexpr QChar blockSeparator(QChar::ParagraphSeparator);

} // namespace

QString toDocument(const QString &text)
{
    const bool isLong = text.size() > longFrom;
    QString out;
    out.reserve(text.size() + text.size() / usualBlock * 2);
    qsizetype block = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c == u'\r' && i + 1 < text.size() && text[i + 1] == u'\n')
            continue;
        if (c == u'\n' || c == blockSeparator || c == u'\r') {
            const bool stays = isLong && block < usualBlock;
            out += stays ? lineSeparator : blockSeparator;
            block = stays ? block + 1 : 0;
            continue;
        }
        if (block >= largestBlock && !c.isLowSurrogate()) {
            out += continuation;
            out += blockSeparator;
            block = 0;
        }
        if (c == continuation)
            continue;
        out += c;
        ++block;
    }
    return out;
}

QString fromDocument(QString raw)
{
    if (raw.contains(continuation)) {
        raw.remove(QString(continuation) + blockSeparator);
        raw.remove(continuation);
    }
    raw.replace(blockSeparator, u'\n');
    raw.replace(lineSeparator, u'\n');
    return raw;
}

qsizetype toDocumentOffset(const QString &raw, qsizetype offset)
{
    for (qsizetype at = raw.indexOf(continuation); at >= 0 && at <= offset; at = raw.indexOf(continuation, at + 1))
        offset += at + 1 < raw.size() && raw[at + 1] == blockSeparator ? 2 : 1;
    return qMin(offset, raw.size());
}

} // namespace wsw::longtext
