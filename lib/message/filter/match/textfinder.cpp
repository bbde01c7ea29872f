// SPDX-License-Identifier: MIT
#include "message/filter/match/textfinder.h"

#include <QChar>

#include <algorithm>
#include <cstring>

namespace wsw {

namespace {

constexpr quint8 asciiCaseBit = 0x20;
constexpr char32_t lastCased = 0x1ffff; // no script beyond has upper and lower case

bool isAsciiLetter(char c)
{
    const char lower = char(c | asciiCaseBit);
    return lower >= 'a' && lower <= 'z';
}

bool isAscii(const QString &text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x80; });
}

} // namespace

TextFinder::TextFinder(const QString &text, Qt::CaseSensitivity sensitivity)
{
    if (sensitivity == Qt::CaseSensitive || isAscii(text))
        useBytes(text.toUtf8(), sensitivity);
    else
        useLetters(text);
}

void TextFinder::useBytes(const QByteArray &text, Qt::CaseSensitivity sensitivity)
{
    for (const char c : text) {
        const quint8 fold = sensitivity == Qt::CaseInsensitive && isAsciiLetter(c) ? asciiCaseBit : 0;
        m_bytes.append({quint8(quint8(c) | fold), fold});
    }
}

void TextFinder::useLetters(const QString &text)
{
    const QList<uint> letters = text.toUcs4();
    QList<char32_t> folded;
    for (const char32_t letter : letters)
        folded.append(QChar::toCaseFolded(letter));
    m_letters.resize(folded.size());
    for (char32_t candidate = 0; candidate <= lastCased; ++candidate) {
        const char32_t same = QChar::toCaseFolded(candidate);
        for (qsizetype i = 0; i < folded.size(); ++i) {
            if (folded.at(i) == same && !QChar::isSurrogate(candidate))
                m_letters[i].append(QString::fromUcs4(&candidate, 1).toUtf8());
        }
    }
    for (qsizetype i = 0; i < folded.size(); ++i) {
        if (m_letters.at(i).isEmpty())
            m_letters[i].append(QString::fromUcs4(&folded.at(i), 1).toUtf8());
    }
}

std::optional<TextSpan> TextFinder::find(QByteArrayView utf8, qsizetype from) const
{
    if (!m_letters.isEmpty())
        return findLetters(utf8, from);
    return m_bytes.isEmpty() ? std::nullopt : findBytes(utf8, from);
}

bool TextFinder::bytesAt(const char *at) const
{
    for (const Byte &byte : m_bytes) {
        if (!byte.is(*at++))
            return false;
    }
    return true;
}

/// Looks at the text's first and last byte alone, for a block of places at once, which compilers turn into vector
/// instructions; the rest is compared only where both fit.
std::optional<TextSpan> TextFinder::findBytes(QByteArrayView utf8, qsizetype from) const
{
    constexpr qsizetype block = 64;
    const Byte first = m_bytes.first();
    const Byte last = m_bytes.last();
    const qsizetype length = m_bytes.size();
    const char *const data = utf8.data();
    const qsizetype places = utf8.size() - length + 1;
    const auto findFrom = [&](qsizetype begin, qsizetype end) -> std::optional<TextSpan> {
        for (qsizetype at = begin; at < end; ++at) {
            if (first.is(data[at]) && last.is(data[at + length - 1]) && bytesAt(data + at))
                return TextSpan{at, length};
        }
        return {};
    };
    qsizetype at = from;
    for (; at + block <= places; at += block) {
        const char *const heads = data + at;
        const char *const tails = heads + length - 1;
        quint8 any = 0;
        for (qsizetype i = 0; i < block; ++i)
            any |= quint8(first.is(heads[i])) & quint8(last.is(tails[i]));
        if (!any)
            continue;
        if (const auto found = findFrom(at, at + block))
            return found;
    }
    return findFrom(at, places);
}

/// How many bytes the letters take there; 0 if they are not there.
qsizetype TextFinder::lettersAt(QByteArrayView rest) const
{
    const qsizetype size = rest.size();
    for (const Letter &letter : m_letters) {
        const auto written = std::find_if(letter.begin(), letter.end(),
                                          [rest](const QByteArray &form) { return rest.startsWith(form); });
        if (written == letter.end())
            return 0;
        rest = rest.sliced(written->size());
    }
    return size - rest.size();
}

std::optional<TextSpan> TextFinder::findLetters(QByteArrayView utf8, qsizetype from) const
{
    const Letter &first = m_letters.first();
    for (qsizetype at = from; at < utf8.size(); ++at) {
        const char lead = utf8.at(at);
        if (std::none_of(first.begin(), first.end(), [lead](const QByteArray &form) { return form.at(0) == lead; }))
            continue;
        if (const qsizetype length = lettersAt(utf8.sliced(at)))
            return TextSpan{at, length};
    }
    return {};
}

} // namespace wsw
