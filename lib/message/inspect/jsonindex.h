// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <functional>
#include <memory>
#include <vector>

#include "result.h"

namespace wsw {

/// A value of a JSON text by where it stands there. Offsets are in bytes, ends behind the last one.
struct JsonNode
{
    enum class Type : quint8 { Object, Array, String, Number, Boolean, Null };
    Type type = Type::Null;
    qint64 keyBegin = -1; ///< the member's key with its quotes; -1: it is none
    qint64 keyEnd = -1;
    qint64 begin = 0;
    qint64 end = 0;

    bool isContainer() const { return type == Type::Object || type == Type::Array; }
    bool operator==(const JsonNode &) const = default;
};

/// Finds its way in a JSON text (RFC 8259) of any length without making a document of it: numbers, the order of keys
/// and keys that come twice stay as they are written. It knows where large objects and arrays end, and looks at small
/// ones when asked, so that every question costs little. Immutable, for any thread.
class JsonIndex
{
public:
    /// Where children can be begun to be read: each question about so many costs the same wherever they are.
    static constexpr qint64 stride = 1000;
    static constexpr int maxDepth = 512;

    /// Checks and indexes: for worker threads. `proceed` is asked now and then; false ends it with Stopped. InvalidJson
    /// says where it is broken.
    static Result<std::shared_ptr<const JsonIndex>> build(const QByteArray &utf8,
                                                          const std::function<bool()> &proceed = {});

    const QByteArray &text() const { return m_text; }
    const JsonNode &root() const { return m_root; }

    bool isEmpty(const JsonNode &container) const;
    qint64 childCount(const JsonNode &container) const;
    /// Children number `first`, from 0, and those behind it, at most `most`.
    QList<JsonNode> children(const JsonNode &container, qint64 first, qint64 most) const;
    /// The number of the child that the offset lies in or before; -1 if there is none.
    qint64 childAt(const JsonNode &container, qint64 offset) const;

    QByteArrayView keyText(const JsonNode &node) const; ///< without its quotes, as it is written
    QByteArrayView valueText(const JsonNode &node) const { return view(node.begin, node.end); }

private:
    friend class JsonIndexBuilder;

    /// An object or array that is too large to be looked through again and again.
    struct Large
    {
        qint64 begin = 0;
        qint64 end = 0;
        qint64 children = 0;
        std::vector<qint64> starts; ///< of children number stride, 2 × stride, …
    };

    JsonIndex() = default;
    QByteArrayView view(qint64 begin, qint64 end) const { return QByteArrayView(m_text).sliced(begin, end - begin); }
    const Large *large(qint64 begin) const;
    qint64 behindSpace(qint64 at) const;
    qint64 behindValue(qint64 at) const;
    /// The child that begins at `at` of an object or array, and where the next one begins.
    JsonNode child(bool ofObject, qint64 at, qint64 &next) const;

    QByteArray m_text;
    JsonNode m_root;
    std::vector<Large> m_large; ///< by rising begin
};

/// A string's meaning: `written` without its quotes. Broken UTF-8 and lone surrogates become U+FFFD.
QString jsonString(QByteArrayView written);

/// What leads from an object to its member in RFC 9535: `.a`, or `['b c']` for names that need it.
QString jsonPathStep(const QString &name);

/// Where values begin whose key or own text (of strings: their meaning) contains the text, whatever its case; at most
/// `most`, each once. For worker threads: `proceed` as for JsonIndex::build().
QList<qint64> findInJson(const JsonIndex &index, const QString &text, qsizetype most,
                         const std::function<bool()> &proceed = {});

/// Laid out over several lines, members of objects by name if `sortKeys`; those of the same name stay in their order.
QByteArray prettyJson(const JsonIndex &index, bool sortKeys);

} // namespace wsw
