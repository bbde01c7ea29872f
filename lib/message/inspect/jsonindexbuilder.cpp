// SPDX-License-Identifier: MIT
#include "message/inspect/jsonindexbuilder.h"

#include <QCoreApplication>

#include <algorithm>
#include <cstring>

#include "message/json/jsontext.h"

namespace wsw {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(wsw::Json)
};

constexpr qint64 largeFrom = 4096;
constexpr qsizetype askEvery = 1024 * 1024;
// Beyond it a problem is told by its byte alone: saying it by line and column takes the text once more, as UTF-16.
constexpr qsizetype explainedAtMost = 64 * 1024 * 1024;

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isHexDigit(char c)
{
    return isDigit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

} // namespace

JsonIndexBuilder::JsonIndexBuilder(const QByteArray &utf8, const std::function<bool()> &proceed)
    : m_proceed(proceed)
    , m_text(utf8)
    , m_index(new JsonIndex)
{
}

Result<std::shared_ptr<const JsonIndex>> JsonIndexBuilder::build()
{
    if (!QByteArrayView(m_text).isValidUtf8())
        return failure(ErrorCode::InvalidJson, Words::tr("This is not valid JSON: it is not valid UTF-8."));
    if (!run())
        return Failure(problem());
    m_index->m_text = m_text;
    const auto before = [](const JsonIndex::Large &a, const JsonIndex::Large &b) { return a.begin < b.begin; };
    std::sort(m_index->m_large.begin(), m_index->m_large.end(), before);
    return std::shared_ptr<const JsonIndex>(m_index);
}

bool JsonIndexBuilder::run()
{
    skipSpace();
    const qsizetype begin = m_at;
    const bool isObject = peek() == '{';
    const bool isArray = peek() == '[';
    if (!value())
        return false;
    while (!m_open.empty()) {
        if (m_at - m_asked > askEvery) {
            m_asked = m_at;
            m_stopped = m_proceed && !m_proceed();
        }
        if (m_stopped || !(m_valueDone ? behindValue() : value()))
            return false;
    }
    const JsonNode::Type container = isObject ? JsonNode::Type::Object : JsonNode::Type::Array;
    m_index->m_root = {isObject || isArray ? container : m_type, -1, -1, begin, m_at};
    skipSpace();
    return m_at == m_text.size();
}

bool JsonIndexBuilder::value()
{
    skipSpace();
    if (peek() == '{' || peek() == '[')
        return open();
    m_valueDone = true;
    return scalar();
}

bool JsonIndexBuilder::scalar()
{
    switch (peek()) {
    case '"': m_type = JsonNode::Type::String; return string();
    case 't': return word("true", JsonNode::Type::Boolean);
    case 'f': return word("false", JsonNode::Type::Boolean);
    case 'n': return word("null", JsonNode::Type::Null);
    default: m_type = JsonNode::Type::Number; return number();
    }
}

bool JsonIndexBuilder::open()
{
    if (m_open.size() == size_t(JsonIndex::maxDepth)) {
        m_tooDeep = true;
        return false;
    }
    m_open.push_back({peek() == '{', {m_at, 0, 0, {}}});
    ++m_at;
    skipSpace();
    if (peek() == (m_open.back().isObject ? '}' : ']'))
        return close();
    m_open.back().noted.children = 1;
    m_valueDone = false;
    return !m_open.back().isObject || key();
}

bool JsonIndexBuilder::key()
{
    skipSpace();
    if (peek() != '"' || !string())
        return false;
    skipSpace();
    if (peek() != ':')
        return false;
    ++m_at;
    return true;
}

bool JsonIndexBuilder::behindValue()
{
    skipSpace();
    Open &open = m_open.back();
    if (peek() == (open.isObject ? '}' : ']'))
        return close();
    if (peek() != ',')
        return false;
    ++m_at;
    skipSpace();
    if (open.noted.children++ % JsonIndex::stride == 0)
        open.noted.starts.push_back(m_at);
    m_valueDone = false;
    return !open.isObject || key();
}

bool JsonIndexBuilder::close()
{
    JsonIndex::Large noted = std::move(m_open.back().noted);
    m_open.pop_back();
    noted.end = ++m_at;
    if (noted.end - noted.begin >= largeFrom)
        m_index->m_large.push_back(std::move(noted));
    m_valueDone = true;
    return true;
}

bool JsonIndexBuilder::string()
{
    for (++m_at; m_at < m_text.size(); ++m_at) {
        const auto c = uchar(m_text.at(m_at));
        if (c == '"') {
            ++m_at;
            return true;
        }
        if (c < 0x20 || (c == '\\' && !escape()))
            return false;
    }
    return false;
}

/// Stays on its last character.
bool JsonIndexBuilder::escape()
{
    ++m_at;
    if (peek() != 'u')
        return peek() != '\0' && std::strchr("\"\\/bfnrt", peek());
    for (int i = 0; i < 4; ++i) {
        ++m_at;
        if (!isHexDigit(peek()))
            return false;
    }
    return true;
}

bool JsonIndexBuilder::number()
{
    m_at += peek() == '-';
    if (peek() == '0')
        ++m_at;
    else if (!digits())
        return false;
    if (peek() == '.') {
        ++m_at;
        if (!digits())
            return false;
    }
    if (peek() == 'e' || peek() == 'E') {
        ++m_at;
        m_at += peek() == '+' || peek() == '-';
        return digits();
    }
    return true;
}

bool JsonIndexBuilder::digits()
{
    const qsizetype from = m_at;
    while (isDigit(peek()))
        ++m_at;
    return m_at > from;
}

bool JsonIndexBuilder::word(QByteArrayView expected, JsonNode::Type type)
{
    if (!QByteArrayView(m_text).sliced(m_at).startsWith(expected))
        return false;
    m_at += expected.size();
    m_type = type;
    return true;
}

void JsonIndexBuilder::skipSpace()
{
    while (m_at < m_text.size()) {
        const char c = m_text.at(m_at);
        if (c != ' ' && c != '\n' && c != '\r' && c != '\t')
            return;
        ++m_at;
    }
}

Error JsonIndexBuilder::problem() const
{
    if (m_stopped)
        return {ErrorCode::Stopped, Words::tr("Reading the JSON was stopped.")};
    if (m_tooDeep)
        return {
            ErrorCode::InvalidJson,
            Words::tr("This JSON is nested more than %1 levels deep. Look at it as text.").arg(JsonIndex::maxDepth)};
    if (m_text.size() <= explainedAtMost) {
        const QString text = QString::fromUtf8(m_text);
        if (const auto found = checkJson(text))
            return {ErrorCode::InvalidJson, invalidJson(text, *found)};
    }
    return {ErrorCode::InvalidJson, Words::tr("This is not valid JSON: it is broken at byte %1.").arg(m_at)};
}

} // namespace wsw
