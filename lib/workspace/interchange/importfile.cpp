// SPDX-License-Identifier: MIT
#include "workspace/interchange/importfile.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include "jsonreader.h"
#include "workspace/interchange/insomniaimport.h"
#include "workspace/interchange/postmanimport.h"
#include "workspace/interchange/yamldocument.h"

namespace wsw {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(wsw::Import)
};

constexpr qint64 maxFile = 64 * 1024 * 1024;

Result<QByteArray> readFile(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return failure(ErrorCode::FileNotFound, Words::tr("There is no file %1.").arg(path));
    if (!file.open(QIODevice::ReadOnly)) {
        return failure(
            ErrorCode::FileUnreadable,
            Words::tr("The file %1 can't be read: %2. Check its permissions.").arg(path, file.errorString()));
    }
    if (file.size() > maxFile) {
        return failure(
            ErrorCode::InvalidDocument,
            Words::tr("%1 is larger than %2 MiB and was not imported.").arg(path).arg(maxFile / (1024 * 1024)));
    }
    return file.readAll();
}

/// What a file says of itself, for the error that tells what was found instead.
QString description(const QJsonObject &document)
{
    if (document.contains(QLatin1String("openapi")) || document.contains(QLatin1String("swagger")))
        return Words::tr("an OpenAPI document");
    if (document.contains(QLatin1String("asyncapi")))
        return Words::tr("an AsyncAPI document");
    if (document.contains(QLatin1String("log")))
        return Words::tr("a HAR file");
    QStringList keys = document.keys();
    if (keys.isEmpty())
        return Words::tr("an empty document");
    constexpr qsizetype shown = 5;
    if (keys.size() > shown)
        keys = keys.first(shown) + QStringList(QStringLiteral("…"));
    return Words::tr("a document with the keys %1").arg(keys.join(QLatin1String(", ")));
}

Result<ImportedItems> importDocument(const QJsonObject &document, const QString &folder)
{
    if (isPostman(document))
        return importPostman(document, folder);
    if (isInsomnia(document))
        return importInsomnia(document);
    return failure(
        ErrorCode::InvalidDocument,
        Words::tr("Expected is a collection or environment of Postman, or an export of Insomnia; found was %1.")
            .arg(description(document)));
}

} // namespace

Result<ImportedItems> readImportFile(const QString &path)
{
    const Result<QByteArray> content = readFile(path);
    if (!content)
        return Failure(content.error());
    const bool looksLikeJson = content->trimmed().startsWith('{') || content->trimmed().startsWith('[');
    const Result<QJsonObject> document = looksLikeJson ? parseJsonObject(*content) : parseYamlObject(*content);
    Result<ImportedItems> items = document ? importDocument(*document, QFileInfo(path).absolutePath())
                                           : Result<ImportedItems>(Failure(document.error()));
    if (!items)
        return failure(items.error().code, QStringLiteral("%1: %2").arg(path, items.error().message));
    return items;
}

} // namespace wsw
