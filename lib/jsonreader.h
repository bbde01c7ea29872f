// SPDX-License-Identifier: MIT
#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QSet>
#include <QStringList>

#include <functional>
#include <optional>

#include "result.h"

namespace wsw {

/// What is wrong with a document, and where; its message begins with the pointer.
struct DocumentError : Error
{
    QString pointer; ///< RFC 6901
};

/// Reads the keys of one JSON object of a document. A missing key gives the fallback; a wrong type is remembered with
/// its JSON pointer (RFC 6901) as the document's first error, and the fallback given. Keys that nobody asked for are
/// rest(): they belong to a newer version and are written back.
class JsonReader
{
public:
    /// The first error of a whole document; readers of its parts share it.
    using FirstError = std::optional<DocumentError>;

    JsonReader(QJsonObject object, QString pointer, FirstError &error);

    QString string(const QString &key, const QString &fallback = {});
    bool boolean(const QString &key, bool fallback);
    /// A whole number from `least` to `most`; anything else is an error.
    qint64 integer(const QString &key, qint64 fallback, qint64 least, qint64 most);
    double number(const QString &key, double fallback);
    /// A number from `least` to `most`; anything else is an error.
    double number(const QString &key, double fallback, double least, double most);
    QStringList strings(const QString &key);
    bool contains(const QString &key) const { return m_object.contains(key); }
    QJsonObject object(const QString &key);
    /// Reads an object within; a missing one has no keys.
    JsonReader part(const QString &key);
    QJsonValue value(const QString &key); ///< any type
    /// Calls f for each element, which must be an object.
    void objects(const QString &key, const std::function<void(JsonReader &)> &f);

    QJsonObject rest() const;
    /// Remembers an error of this object, e.g. a value that no one knows.
    void fail(const QString &key, const QString &message);
    const QString &pointer() const { return m_pointer; }

private:
    std::optional<QJsonValue> take(const QString &key);
    void wrongType(const QString &key, const QString &expected);

    QJsonObject m_object;
    QSet<QString> m_asked;
    QString m_pointer;
    FirstError *m_error;
};

/// Parses a document whose root is an object. InvalidJson names line and column, InvalidDocument another root.
Result<QJsonObject> parseJsonObject(const QByteArray &json);
/// FileNotFound, FileUnreadable or what parseJsonObject says; every message names the file.
Result<QJsonObject> readJsonFile(const QString &path);
/// What is in a file of at most `mostBytes`: FileNotFound, FileUnreadable, or InvalidDocument if it is larger.
Result<QByteArray> readDocumentFile(const QString &path, qint64 mostBytes);
/// By QSaveFile, indented, UTF-8: the old file is whole until the new one is.
Result<void> writeJsonFile(const QString &path, const QJsonObject &object);

} // namespace wsw
