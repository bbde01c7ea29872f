// SPDX-License-Identifier: MIT
#include "message/json/jsontextwriter.h"

#include <QString>
#include <QtEndian>

#include <cstring>

#include "message/message.h"

namespace wsw {

namespace {

constexpr quint64 ones = 0x0101010101010101;
constexpr quint64 highs = 0x8080808080808080;

/// The high bit of each byte of `word` that is zero; bytes above the first such one may be wrong.
constexpr quint64 zeroBytes(quint64 word)
{
    return (word - ones) & ~word & highs;
}

/// Whether one of the eight is a control character, a quote, a backslash or no ASCII.
bool needsCare(quint64 word)
{
    const quint64 controls = (word - ones * 0x20) & ~word & highs;
    return (controls | zeroBytes(word ^ (ones * '"')) | zeroBytes(word ^ (ones * '\\')) | (word & highs)) != 0;
}

bool isPlain(char c)
{
    return uchar(c) >= 0x20 && c != '"' && c != '\\';
}

/// How many bytes from the beginning on can be copied as they are.
qsizetype plainAscii(QByteArrayView text)
{
    qsizetype at = 0;
    for (quint64 word = 0; at + 8 <= text.size(); at += 8) {
        std::memcpy(&word, text.data() + at, sizeof word);
        if (needsCare(word))
            break;
    }
    while (at < text.size() && isPlain(text[at]) && uchar(text[at]) < 0x80)
        ++at;
    return at;
}

void appendEscaped(QByteArray &out, char c)
{
    static constexpr char hex[] = "0123456789abcdef";
    switch (c) {
    case '"': out.append("\\\"", 2); return;
    case '\\': out.append("\\\\", 2); return;
    case '\b': out.append("\\b", 2); return;
    case '\f': out.append("\\f", 2); return;
    case '\n': out.append("\\n", 2); return;
    case '\r': out.append("\\r", 2); return;
    case '\t': out.append("\\t", 2); return;
    default: break;
    }
    const char escape[] = {'\\', 'u', '0', '0', hex[uchar(c) >> 4], hex[uchar(c) & 0xf]};
    out.append(escape, sizeof escape);
}

void appendContent(QByteArray &out, QByteArrayView utf8)
{
    while (!utf8.isEmpty()) {
        qsizetype run = plainAscii(utf8);
        while (run < utf8.size() && isPlain(utf8[run]))
            ++run;
        out.append(utf8.data(), run);
        if (run < utf8.size())
            appendEscaped(out, utf8[run++]);
        utf8 = utf8.sliced(run);
    }
}

} // namespace

void appendJsonString(QByteArray &out, QByteArrayView utf8)
{
    out.append('"');
    const qsizetype plain = plainAscii(utf8);
    out.append(utf8.data(), plain);
    const QByteArrayView rest = utf8.sliced(plain);
    if (rest.isEmpty() || rest.isValidUtf8())
        appendContent(out, rest);
    else
        appendContent(out, textFromUtf8(rest).toUtf8());
    out.append('"');
}

void IsoTimeWriter::append(QByteArray &out, qint64 time)
{
    constexpr qint64 perSecond = 1000000;
    const qint64 fraction = (time % perSecond + perSecond) % perSecond;
    const qint64 second = (time - fraction) / perSecond;
    if (second != m_second || m_text.isEmpty()) {
        m_second = second;
        m_text = isoTime(second * perSecond).toLatin1();
    }
    const int milliseconds = int(fraction / 1000);
    char *digits = m_text.data() + (m_text.size() - 4); // a year may have five digits
    digits[0] = char('0' + milliseconds / 100);
    digits[1] = char('0' + milliseconds / 10 % 10);
    digits[2] = char('0' + milliseconds % 10);
    out.append(m_text);
}

} // namespace wsw
