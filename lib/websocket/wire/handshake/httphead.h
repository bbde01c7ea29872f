// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QList>

#include <optional>
#include <utility>

#include "websocket/serveroptions.h"

namespace wsw::wire {

/// RFC 9110 section 5.6.2: what names of fields, methods and subprotocols are made of.
bool isToken(QByteArrayView text);
/// A field's value has no line break and no control character but the tab (RFC 9110 section 5.5).
bool isFieldValue(QByteArrayView text);
/// The parts of a comma-separated list, without spaces around them and without empty ones (RFC 9110 section 5.6.1).
QList<QByteArray> splitList(QByteArrayView value);

/// Names of fields, and most tokens, are the same in any case.
bool isSameName(QByteArrayView a, QByteArrayView b);
/// The first field of that name; empty if there is none.
QByteArray fieldValue(const HeaderFields &fields, QByteArrayView name);

/// The head of an HTTP/1.1 request or response.
struct HttpHead
{
    QByteArray raw; ///< with the empty line at its end
    QByteArray startLine;
    HeaderFields fields; ///< in order, repeated ones too; names as they were written

    int count(const char *name) const;
    /// The first of that name, in any case; empty if there is none.
    QByteArray value(const char *name) const;
    /// All of that name, as one comma-separated list has them.
    QList<QByteArray> list(const char *name) const;
    /// Whether the list has the token, in any case.
    bool hasToken(const char *name, const char *token) const;
};

/// What is wrong with a head, with the byte where it is.
struct HeadError
{
    enum class Kind {
        TooLong,
        Malformed, ///< RFC 9112 sections 2.2 and 5: a bare CR or LF, a folded line, a bad name or character
    };
    Kind kind = Kind::Malformed;
    qsizetype offset = 0;
    QString what; ///< for people
};

/// Collects a head that comes in pieces.
class HeadReader
{
public:
    explicit HeadReader(qint64 maxSize)
        : m_maxSize(maxSize)
    {
    }

    /// Takes bytes up to the head's end and returns how many; what follows belongs to whoever comes next.
    qsizetype feed(QByteArrayView bytes);
    bool isComplete() const { return m_head.has_value(); }
    const std::optional<HeadError> &error() const { return m_error; }
    const HttpHead &head() const { return *m_head; }
    qsizetype size() const { return m_bytes.size(); }

private:
    void parse();
    bool parseField(QByteArrayView line, qsizetype offset);
    void fail(qsizetype offset, const QString &what);

    const qint64 m_maxSize;
    QByteArray m_bytes;
    std::optional<HttpHead> m_head;
    std::optional<HeadError> m_error;
};

} // namespace wsw::wire
