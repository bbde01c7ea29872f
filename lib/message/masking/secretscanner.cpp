// SPDX-License-Identifier: MIT
#include "message/masking/secretscanner.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cstring>

#include "message/json/jsontextwriter.h"

namespace wsw {

namespace {

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// Of names, JWTs and what is percent-encoded.
bool isWordCharacter(char c)
{
    return isLetter(c) || isDigit(c) || c == '_' || c == '-' || c == '.' || c == '%';
}

bool isSpace(char c)
{
    return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}

/// RFC 6750 section 2.1: b64token; RFC 7617's credentials are of the same characters.
bool isTokenCharacter(char c)
{
    return isLetter(c) || isDigit(c) || (c != '\0' && std::strchr("-._~+/=", c) != nullptr);
}

bool endsParameter(char c)
{
    return isSpace(c) || std::strchr("&;#\"'<>,)]}", c) != nullptr; // the string's own end counts: NUL
}

bool isWord(QByteArrayView text, const char *lowerCase)
{
    return text.compare(lowerCase, Qt::CaseInsensitive) == 0;
}

/// "***", no secret: an empty one, and what only says that there is none.
bool isHarmless(QByteArrayView value)
{
    return value.isEmpty() || value == "null" || value == "true" || value == "false" || value == "undefined"
           || value == SecretScanner::mask;
}

/// What a string of JSON says; nothing if it is none.
std::optional<QByteArray> unescaped(QByteArrayView content)
{
    const QByteArray wrapped = "[\"" + content.toByteArray() + "\"]";
    const QJsonDocument document = QJsonDocument::fromJson(wrapped);
    return document.isArray() ? std::optional(document[0].toString().toUtf8()) : std::nullopt;
}

QByteArray escaped(QByteArrayView text)
{
    QByteArray string;
    appendJsonString(string, text);
    return string.mid(1, string.size() - 2);
}

/// Long, and of letters and digits mixed as words are not.
bool looksRandom(QByteArrayView word)
{
    return word.size() >= 24 && std::any_of(word.begin(), word.end(), isDigit)
           && std::any_of(word.begin(), word.end(), isLetter) && std::count_if(word.begin(), word.end(), isDigit) >= 3;
}

} // namespace

SecretScanner::SecretScanner(QByteArrayView text, const SecretNames &names, int depth)
    : m_text(text)
    , m_names(names)
    , m_depth(depth)
{
}

std::optional<QByteArray> SecretScanner::masked(QByteArrayView text, const SecretNames &names)
{
    return SecretScanner(text, names, 0).run();
}

std::optional<QByteArray> SecretScanner::run()
{
    while (m_at < m_text.size()) {
        const char c = m_text[m_at];
        if (c == '"' && !m_brokenOff)
            scanString();
        else if (isLetter(c) || c == '_')
            scanWord();
        else
            ++m_at;
    }
    if (m_replacements.empty())
        return std::nullopt;
    QByteArray result;
    result.reserve(m_text.size());
    qsizetype from = 0;
    for (const Replacement &replacement : m_replacements) {
        result.append(m_text.sliced(from, replacement.begin - from)).append(replacement.text);
        from = replacement.end;
    }
    return result.append(m_text.sliced(from));
}

/// A name of JSON, or a string that stands for itself.
void SecretScanner::scanString()
{
    const qsizetype begin = m_at + 1;
    const qsizetype end = stringEnd(m_at);
    if (end < 0) { // a lone quote; to look for the others' ends as well would take quadratic time
        m_at = begin;
        m_brokenOff = true;
        return;
    }
    const QByteArrayView content = m_text.sliced(begin, end - begin);
    const qsizetype colon = skipSpace(end + 1);
    m_at = end + 1;
    if (at(colon) != ':') {
        scanStringContent(begin, end);
        return;
    }
    m_at = colon + 1;
    const bool plain = !content.contains('\\');
    if (m_names.contains(plain ? content.toByteArray() : unescaped(content).value_or(QByteArray())))
        maskJsonValue(skipSpace(m_at));
}

void SecretScanner::scanStringContent(qsizetype begin, qsizetype end)
{
    if (m_depth >= deepest || begin == end)
        return;
    const QByteArrayView content = m_text.sliced(begin, end - begin);
    const auto text = content.contains('\\') ? unescaped(content) : std::nullopt;
    const auto hidden = SecretScanner(text ? QByteArrayView(*text) : content, m_names, m_depth + 1).run();
    if (hidden)
        replace(begin, end, text ? escaped(*hidden) : *hidden);
}

void SecretScanner::scanWord()
{
    const qsizetype begin = m_at;
    qsizetype end = begin + 1;
    while (end < m_text.size() && isWordCharacter(m_text[end]))
        ++end;
    const QByteArrayView word = m_text.sliced(begin, end - begin);
    m_at = end;
    if (isJwt(word)) {
        replace(begin, end);
        return;
    }
    if (scanUserInfo(end) || scanCredentials(begin, end))
        return;
    if (scanElement(begin, end))
        return;
    const qsizetype afterBracket = at(end) == ']' ? end + 1 : end; // user[password]=…
    if (at(afterBracket) == '=' && at(afterBracket + 1) != '=') {
        if (isSecretName(word))
            maskParameter(afterBracket + 1);
        return;
    }
    if (at(end) != ':')
        return;
    if (atLineStart(begin))
        scanHeaderValue(word, end + 1);
    else if (isSecretName(word))
        maskJsonValue(skipSpace(end + 1));
}

bool SecretScanner::isSecretName(QByteArrayView word) const
{
    return word.contains('%') ? m_names.contains(QByteArray::fromPercentEncoding(word.toByteArray()))
                              : m_names.contains(word);
}

/// An element of XML, with or without attributes.
bool SecretScanner::scanElement(qsizetype begin, qsizetype wordEnd)
{
    const char before = begin > 0 ? m_text[begin - 1] : '\0';
    const bool named = before == '<' || (before == ':' && at(wordEnd) == '>'); // with a prefix
    if (!named || !isSecretName(m_text.sliced(begin, wordEnd - begin)))
        return false;
    const auto upTo = [this](qsizetype from, QByteArrayView stops) {
        while (from < m_text.size() && !stops.contains(m_text[from]))
            ++from;
        return from;
    };
    const qsizetype tagEnd = upTo(wordEnd, "<>");
    if (at(tagEnd) != '>' || m_text[tagEnd - 1] == '/')
        return false;
    if (const auto attributes = SecretScanner(m_text.sliced(wordEnd, tagEnd - wordEnd), m_names, m_depth + 1).run())
        replace(wordEnd, tagEnd, *attributes);
    m_at = upTo(tagEnd + 1, "<");
    replace(tagEnd + 1, m_at);
    return true;
}

/// user:password@ in front of a host.
bool SecretScanner::scanUserInfo(qsizetype wordEnd)
{
    if (m_text.sliced(wordEnd).first(std::min<qsizetype>(3, m_text.size() - wordEnd)) != "://")
        return false;
    const qsizetype begin = wordEnd + 3;
    m_at = begin;
    qsizetype colon = -1;
    for (qsizetype i = begin; i < m_text.size(); ++i) {
        const char c = m_text[i];
        if (isSpace(c) || c == '/' || c == '?' || c == '#' || c == '"')
            return true;
        if (c == ':' && colon < 0)
            colon = i;
        if (c == '@' && colon >= 0) {
            replace(colon + 1, i);
            return true;
        }
    }
    return true;
}

/// Bearer and Basic, in whatever they stand.
bool SecretScanner::scanCredentials(qsizetype begin, qsizetype wordEnd)
{
    const QByteArrayView word = m_text.sliced(begin, wordEnd - begin);
    const bool bearer = isWord(word, "bearer");
    if (at(wordEnd) != ' ' || (!bearer && !isWord(word, "basic")))
        return false;
    const qsizetype token = skipSpace(wordEnd);
    qsizetype end = token;
    while (end < m_text.size() && isTokenCharacter(m_text[end]))
        ++end;
    const QByteArrayView value = m_text.sliced(token, end - token);
    const bool isToken = value.size() >= 8 && (value.size() >= 24 || std::any_of(value.begin(), value.end(), isDigit));
    const bool isPair =
        QByteArray::fromBase64(value.toByteArray(), QByteArray::AbortOnBase64DecodingErrors).contains(':');
    if (bearer ? !isToken : !isPair)
        return false;
    replace(token, end);
    m_at = end;
    return true;
}

void SecretScanner::scanHeaderValue(QByteArrayView name, qsizetype begin)
{
    const qsizetype value = skipSpace(begin);
    const qsizetype end = lineEnd(begin);
    if (value >= end)
        return;
    if (isWord(name, "sec-websocket-protocol"))
        scanSubprotocols(value, end);
    else if (m_names.contains(name)) {
        replace(value, end);
        m_at = end;
    }
}

/// Where browsers can't set a header, programs put the token here.
void SecretScanner::scanSubprotocols(qsizetype begin, qsizetype end)
{
    for (qsizetype from = begin; from < end;) {
        const qsizetype comma = m_text.first(end).indexOf(',', from);
        const qsizetype to = comma < 0 ? end : comma;
        const qsizetype start = std::min(skipSpace(from), to);
        const QByteArrayView token = m_text.sliced(start, to - start).trimmed();
        const qsizetype dot = token.lastIndexOf('.');
        const bool bearer = token.contains("bearer.") || isJwt(token) || looksRandom(token);
        if (bearer)
            replace(start + (dot > 0 && !isJwt(token) ? dot + 1 : 0), start + token.size());
        from = to + 1;
    }
    m_at = end;
}

void SecretScanner::maskJsonValue(qsizetype begin)
{
    const char first = at(begin);
    if (first == '"' || first == '\'') {
        const qsizetype end = stringEnd(begin);
        const qsizetype last = end < 0 ? m_text.size() : end; // broken off: all that is left
        replace(begin + 1, last);
        m_at = end < 0 ? last : end + 1;
        return;
    }
    if (first == '{' || first == '[') {
        m_at = bracketsEnd(begin);
        replace(begin, m_at, QByteArray("\"") + mask + '"');
        return;
    }
    qsizetype end = begin;
    while (end < m_text.size() && !endsParameter(m_text[end]))
        ++end;
    const QByteArrayView value = m_text.sliced(std::min(begin, m_text.size()), end - begin);
    const bool number = !value.isEmpty() && (isDigit(value.front()) || value.front() == '-');
    replace(begin, end, number ? QByteArray("\"") + mask + '"' : QByteArray(mask));
    m_at = end;
}

void SecretScanner::maskParameter(qsizetype begin)
{
    if (at(begin) == '"' || at(begin) == '\'') {
        maskJsonValue(begin);
        return;
    }
    qsizetype end = begin;
    while (end < m_text.size() && !endsParameter(m_text[end]))
        ++end;
    replace(begin, end);
    m_at = end;
}

void SecretScanner::replace(qsizetype begin, qsizetype end, const QByteArray &text)
{
    if (!isHarmless(m_text.sliced(begin, end - begin)))
        m_replacements.push_back({begin, end, text});
}

/// Where its closing quote is; -1 if there is none. The quote is " or '.
qsizetype SecretScanner::stringEnd(qsizetype quote) const
{
    for (qsizetype i = quote + 1; i < m_text.size(); ++i) {
        if (m_text[i] == m_text[quote])
            return i;
        if (m_text[i] == '\\')
            ++i;
    }
    return -1;
}

/// Behind the bracket that closes this one; the text's end if there is none.
qsizetype SecretScanner::bracketsEnd(qsizetype begin) const
{
    int open = 0;
    for (qsizetype i = begin; i < m_text.size(); ++i) {
        const char c = m_text[i];
        if (c == '"') {
            const qsizetype end = stringEnd(i);
            if (end < 0)
                return m_text.size();
            i = end;
        } else if (c == '{' || c == '[') {
            ++open;
        } else if ((c == '}' || c == ']') && --open == 0) {
            return i + 1;
        }
    }
    return m_text.size();
}

qsizetype SecretScanner::lineEnd(qsizetype begin) const
{
    for (qsizetype i = begin; i < m_text.size(); ++i) {
        if (m_text[i] == '\r' || m_text[i] == '\n' || m_text[i] == '\0')
            return i;
    }
    return m_text.size();
}

qsizetype SecretScanner::skipSpace(qsizetype position) const
{
    while (position < m_text.size() && isSpace(m_text[position]))
        ++position;
    return position;
}

bool SecretScanner::atLineStart(qsizetype position) const
{
    return position == 0 || m_text[position - 1] == '\n' || m_text[position - 1] == '\r';
}

bool SecretScanner::isJwt(QByteArrayView word)
{
    if (!word.startsWith("eyJ")) // base64url of {"
        return false;
    const qsizetype first = word.indexOf('.');
    const qsizetype second = first < 0 ? -1 : word.indexOf('.', first + 1);
    if (second < 0)
        return false;
    const auto header = QByteArray::fromBase64Encoding(
        word.first(first).toByteArray(), QByteArray::Base64UrlEncoding | QByteArray::AbortOnBase64DecodingErrors);
    return header && QJsonDocument::fromJson(*header).isObject();
}

} // namespace wsw
