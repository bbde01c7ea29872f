// SPDX-License-Identifier: MIT
#include "websocket/wire/handshake/httphead.h"

#include <QCoreApplication>

#include <algorithm>

namespace wsw::wire {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(wsw::HttpHead)
};

bool isTokenCharacter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')
           || QByteArrayView("!#$%&'*+-.^_`|~").contains(c);
}

} // namespace

bool isSameName(QByteArrayView a, QByteArrayView b)
{
    return a.compare(b, Qt::CaseInsensitive) == 0;
}

QByteArray fieldValue(const HeaderFields &fields, QByteArrayView name)
{
    const auto found =
        std::find_if(fields.begin(), fields.end(), [name](const auto &field) { return isSameName(field.first, name); });
    return found == fields.end() ? QByteArray() : found->second;
}

bool isToken(QByteArrayView text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), isTokenCharacter);
}

bool isFieldValue(QByteArrayView text)
{
    return std::all_of(text.begin(), text.end(),
                       [](char c) { return c == '\t' || (uchar(c) >= 0x20 && uchar(c) != 0x7f); });
}

QList<QByteArray> splitList(QByteArrayView value)
{
    QList<QByteArray> parts;
    qsizetype begin = 0;
    bool quoted = false;
    for (qsizetype i = 0; i <= value.size(); ++i) {
        if (i + 1 < value.size() && quoted && value[i] == '\\') {
            ++i;
            continue;
        }
        if (i < value.size() && value[i] == '"')
            quoted = !quoted;
        if (i < value.size() && (value[i] != ',' || quoted))
            continue;
        const QByteArrayView part = value.sliced(begin, std::min(i, value.size()) - begin).trimmed();
        if (!part.isEmpty())
            parts.append(part.toByteArray());
        begin = i + 1;
    }
    return parts;
}

int HttpHead::count(const char *name) const
{
    return int(std::count_if(fields.begin(), fields.end(),
                             [name](const auto &field) { return isSameName(field.first, name); }));
}

QByteArray HttpHead::value(const char *name) const
{
    return fieldValue(fields, name);
}

QList<QByteArray> HttpHead::list(const char *name) const
{
    QList<QByteArray> all;
    for (const auto &[fieldName, value] : fields) {
        if (isSameName(fieldName, name))
            all += splitList(value);
    }
    return all;
}

bool HttpHead::hasToken(const char *name, const char *token) const
{
    const QList<QByteArray> tokens = list(name);
    return std::any_of(tokens.begin(), tokens.end(), [token](const QByteArray &one) { return isSameName(one, token); });
}

qsizetype HeadReader::feed(QByteArrayView bytes)
{
    const qsizetype before = m_bytes.size();
    // One above the limit: it tells that there is more.
    m_bytes += bytes.first(std::min<qsizetype>(bytes.size(), qsizetype(m_maxSize) + 1 - before));
    const qsizetype end = m_bytes.indexOf("\r\n\r\n", std::max<qsizetype>(before - 3, 0));
    if (end >= 0)
        m_bytes.truncate(end + 4);
    // A line that ends otherwise would never come to an end.
    for (qsizetype lf = m_bytes.indexOf('\n', before); lf >= 0 && !m_error; lf = m_bytes.indexOf('\n', lf + 1)) {
        if (lf == 0 || m_bytes.at(lf - 1) != '\r')
            fail(lf, Words::tr("a line that does not end in CR LF"));
    }
    if (m_error)
        return m_bytes.size() - before;
    if (m_bytes.size() > m_maxSize) {
        m_error =
            HeadError{HeadError::Kind::TooLong, qsizetype(m_maxSize), Words::tr("more than %1 bytes").arg(m_maxSize)};
    } else if (end >= 0) {
        m_bytes.squeeze();
        parse();
    }
    return m_bytes.size() - before;
}

void HeadReader::parse()
{
    HttpHead head;
    head.raw = m_bytes;
    m_head = std::move(head);
    const QByteArrayView all = m_bytes;
    qsizetype begin = 0;
    while (begin < all.size() - 2) {
        const qsizetype end = all.indexOf("\r\n", begin);
        const QByteArrayView line = all.sliced(begin, end - begin);
        if (begin == 0) {
            m_head->startLine = line.toByteArray();
            if (!isFieldValue(line))
                fail(0, Words::tr("a control character in the first line"));
        } else if (!parseField(line, begin)) {
            break;
        }
        begin = end + 2;
    }
    if (m_error)
        m_head.reset();
}

bool HeadReader::parseField(QByteArrayView line, qsizetype offset)
{
    const qsizetype colon = line.indexOf(':');
    if (line.startsWith(' ') || line.startsWith('\t')) {
        fail(offset, Words::tr("a folded line"));
    } else if (colon < 0) {
        fail(offset, Words::tr("a line without a colon"));
    } else if (!isToken(line.first(colon))) {
        fail(offset, Words::tr("a field name with a space or separator"));
    } else if (!isFieldValue(line.sliced(colon + 1))) {
        fail(offset + colon + 1, Words::tr("a control character in a field's value"));
    } else {
        m_head->fields.append({line.first(colon).toByteArray(), line.sliced(colon + 1).trimmed().toByteArray()});
        return true;
    }
    return false;
}

void HeadReader::fail(qsizetype offset, const QString &what)
{
    if (!m_error)
        m_error = HeadError{HeadError::Kind::Malformed, offset, what};
}

} // namespace wsw::wire
