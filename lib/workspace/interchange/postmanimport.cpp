// SPDX-License-Identifier: MIT
#include "workspace/interchange/postmanimport.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QRegularExpression>

#include "workspace/interchange/importwriter.h"
#include "workspace/interchange/yamldocument.h"

namespace wsw {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(wsw::Import)
};

QString textOf(const QJsonValue &value)
{
    return value.toVariant().toString(); // numbers and booleans too
}

QString nameOf(const QJsonObject &item)
{
    const QString name = textOf(item.value(QLatin1String("name")));
    return name.isEmpty() ? textOf(item.value(QLatin1String("title"))) : name;
}

/// The first of the keys that there is: formats 2 and 3 call the same thing differently.
QJsonValue firstOf(const QJsonObject &object, std::initializer_list<const char *> keys)
{
    for (const char *key : keys) {
        if (const QJsonValue value = object.value(QLatin1String(key)); !value.isUndefined())
            return value;
    }
    return {};
}

class PostmanReader
{
public:
    PostmanReader(const QString &source, QString folder)
        : m_writer(source)
        , m_folder(std::move(folder))
    {
    }

    void readCollection(const QJsonObject &collection);
    void readEnvironment(const QJsonObject &environment);
    void readRequestFile(const QJsonObject &request);
    void skip(const QString &sentence) { m_writer.skip(sentence); }
    Result<ImportedItems> finish() { return m_writer.finish(); }

private:
    struct Pair
    {
        NamedValue named;
        bool secret = false;
    };
    QList<Pair> pairs(const QJsonValue &value) const;
    void readItems(const QJsonValue &items, const QString &folder, const QJsonObject &inheritedAuth);
    void readItem(const QJsonObject &item, const QString &folder, const QJsonObject &inheritedAuth);
    void readRequest(const QJsonObject &item, const QString &folder, const QJsonObject &inheritedAuth);
    void readNativeRequest(const QString &name, const QJsonObject &request, const QString &folder,
                           const QJsonObject &auth);
    void readMessage(const QString &name, const QJsonObject &message, const QString &folder);
    void readMessageFiles(const QString &folder, const QString &into);
    void readAuthentication(const QJsonObject &auth, const QString &name);
    void readSettings(const QJsonObject &settings, ConnectionProfile &profile) const;
    QString addressOf(const QJsonValue &url) const;
    QString ours(const QString &text) const;

    ImportWriter m_writer;
    const QString m_folder;
};

/// Postman's dynamic variables by the names that they have here.
QString PostmanReader::ours(const QString &text) const
{
    static const QRegularExpression uuid(QStringLiteral("\\{\\{\\s*\\$(guid|randomUUID)\\s*\\}\\}"));
    return QString(text).replace(uuid, QStringLiteral("{{$uuid}}"));
}

QList<PostmanReader::Pair> PostmanReader::pairs(const QJsonValue &value) const
{
    QList<Pair> found;
    if (value.isObject()) { // format 3 has maps, too
        const QJsonObject map = value.toObject();
        for (auto entry = map.begin(); entry != map.end(); ++entry)
            found.append(Pair{{entry.key(), ours(textOf(entry.value())), true}});
    } else if (value.isString()) { // "Name: value" a line, in format 1 and 2
        const QStringList lines = value.toString().split(u'\n', Qt::SkipEmptyParts);
        for (const QString &line : lines)
            found.append(Pair{{line.section(u':', 0, 0).trimmed(), ours(line.section(u':', 1).trimmed()), true}});
    }
    const QJsonArray array = value.toArray();
    for (const QJsonValue &each : array) {
        const QJsonObject object = each.toObject();
        const bool enabled =
            !object.value(QLatin1String("disabled")).toBool() && object.value(QLatin1String("enabled")).toBool(true);
        const bool secret = object.value(QLatin1String("type")) == QLatin1String("secret")
                            || object.value(QLatin1String("secret")).toBool();
        found.append({{textOf(firstOf(object, {"key", "name", "id"})),
                       ours(textOf(object.value(QLatin1String("value")))), enabled},
                      secret});
    }
    return found;
}

void PostmanReader::readCollection(const QJsonObject &collection)
{
    const QJsonObject info = collection.value(QLatin1String("info")).toObject();
    const QString name = info.isEmpty() ? nameOf(collection) : nameOf(info);
    const QJsonValue items = firstOf(collection, {"item", "items", "children"});
    if (!items.isArray()) {
        m_writer.skip(
            Words::tr("The collection “%1” was left out: it has no items of format 2. Export it from Postman as "
                      "“Collection v2.1”.")
                .arg(name));
        return;
    }
    const QJsonObject payload = collection.value(QLatin1String("payload")).toObject();
    const QList<Pair> variables =
        pairs(firstOf(collection, {"variable", "variables"})) + pairs(payload.value(QLatin1String("variables")));
    for (const Pair &variable : variables) {
        if (variable.named.enabled)
            m_writer.addVariable(variable.named.name, variable.named.value, variable.secret);
    }
    readItems(items, folderWithin({}, name), collection.value(QLatin1String("auth")).toObject());
}

void PostmanReader::readEnvironment(const QJsonObject &environment)
{
    const bool isGlobal = environment.value(QLatin1String("_postman_variable_scope")) == QLatin1String("globals");
    if (!isGlobal)
        m_writer.addEnvironment(nameOf(environment));
    const QList<Pair> values = pairs(environment.value(QLatin1String("values")));
    for (const Pair &value : values) {
        if (!value.named.enabled)
            m_writer.skip(Words::tr("The variable “%1” was left out: it is switched off.").arg(value.named.name));
        else if (isGlobal)
            m_writer.addVariable(value.named.name, value.named.value, value.secret);
        else
            m_writer.addEnvironmentVariable(value.named.name, value.named.value, value.secret);
    }
}

void PostmanReader::readItems(const QJsonValue &items, const QString &folder, const QJsonObject &inheritedAuth)
{
    const QJsonArray array = items.toArray();
    for (const QJsonValue &item : array)
        readItem(item.toObject(), folder, inheritedAuth);
}

void PostmanReader::readItem(const QJsonObject &item, const QString &folder, const QJsonObject &inheritedAuth)
{
    const QString type = textOf(item.value(QLatin1String("type")));
    const QJsonValue auth = item.value(QLatin1String("auth"));
    const QJsonObject ownAuth = auth.isObject() ? auth.toObject() : inheritedAuth;
    if (type == QLatin1String("ws-raw-request")) {
        const QJsonValue payload = item.value(QLatin1String("payload"));
        readNativeRequest(nameOf(item), payload.isObject() ? payload.toObject() : item, folder, ownAuth);
        const QJsonArray messages = firstOf(item, {"children", "items", "item", "messages"}).toArray();
        for (const QJsonValue &message : messages) {
            const QJsonObject object = message.toObject();
            const QJsonValue content = object.value(QLatin1String("payload"));
            readMessage(nameOf(object), content.isObject() ? content.toObject() : object,
                        folderWithin(folder, nameOf(item)));
        }
    } else if (item.contains(QLatin1String("request"))) {
        readRequest(item, folder, ownAuth);
    } else if (const QJsonValue items = firstOf(item, {"item", "items", "children"}); items.isArray()) {
        readItems(items, folderWithin(folder, nameOf(item)), ownAuth);
    } else {
        m_writer.countOther(type.isEmpty() ? QStringLiteral("HTTP") : type.section(u'-', 0, 0));
    }
}

QString PostmanReader::addressOf(const QJsonValue &url) const
{
    if (url.isString())
        return ours(url.toString());
    const QJsonObject parts = url.toObject();
    const auto joined = [&](const char *key, QChar by) {
        const QJsonValue value = parts.value(QLatin1String(key));
        QStringList words;
        const QJsonArray array = value.toArray();
        for (const QJsonValue &word : array)
            words.append(textOf(word.isObject() ? word.toObject().value(QLatin1String("value")) : word));
        return value.isArray() ? words.join(by) : textOf(value);
    };
    QString address = textOf(parts.value(QLatin1String("raw")));
    if (address.isEmpty()) {
        const QString port = textOf(parts.value(QLatin1String("port")));
        address = textOf(parts.value(QLatin1String("protocol"))) + QLatin1String("://") + joined("host", u'.')
                  + (port.isEmpty() ? QString() : u':' + port) + u'/' + joined("path", u'/');
    }
    // "/ws/:sid" with sid among the path variables.
    const QList<Pair> variables = pairs(parts.value(QLatin1String("variable")));
    for (const Pair &variable : variables) {
        const QRegularExpression segment(
            QStringLiteral("/:%1(?=[/?#]|$)").arg(QRegularExpression::escape(variable.named.name)));
        address.replace(segment, u'/' + variable.named.value);
    }
    return ours(address);
}

void PostmanReader::readRequest(const QJsonObject &item, const QString &folder, const QJsonObject &inheritedAuth)
{
    const QJsonValue value = item.value(QLatin1String("request"));
    const QJsonObject request = value.toObject();
    const QString address = addressOf(value.isString() ? value : request.value(QLatin1String("url")));
    if (!m_writer.isWebSocket(address)) {
        m_writer.countOther(QStringLiteral("HTTP"));
        return;
    }
    ConnectionProfile &profile = m_writer.addConnection(nameOf(item), folder, address);
    const QJsonObject body = request.value(QLatin1String("body")).toObject();
    profile.draft = ours(textOf(body.value(QLatin1String("raw"))));
    const QJsonObject language = body.value(QLatin1String("options")).toObject().value(QLatin1String("raw")).toObject();
    if (language.value(QLatin1String("language")) == QLatin1String("json"))
        profile.contentType = ContentType::Json;
    const QList<Pair> headers = pairs(request.value(QLatin1String("header")));
    for (const Pair &header : headers)
        m_writer.addHeader(header.named);
    const QJsonValue auth = request.value(QLatin1String("auth"));
    readAuthentication(auth.isObject() ? auth.toObject() : inheritedAuth, nameOf(item));
}

void PostmanReader::readNativeRequest(const QString &name, const QJsonObject &request, const QString &folder,
                                      const QJsonObject &auth)
{
    ConnectionProfile &profile = m_writer.addConnection(name, folder, addressOf(request.value(QLatin1String("url"))));
    readSettings(request.value(QLatin1String("settings")).toObject(), profile);
    const QList<Pair> headers = pairs(request.value(QLatin1String("headers")));
    for (const Pair &header : headers)
        m_writer.addHeader(header.named);
    const bool hasQuery = profile.address.contains(u'?'); // then it stands in the address already
    const QList<Pair> parameters = pairs(request.value(QLatin1String("queryParams")));
    for (const Pair &parameter : parameters) {
        if (!hasQuery || !parameter.named.enabled)
            m_writer.addQuery(parameter.named);
    }
    readAuthentication(auth, name);
}

void PostmanReader::readSettings(const QJsonObject &settings, ConnectionProfile &profile) const
{
    constexpr int oneHourMs = 3600 * 1000;
    const int timeout = settings.value(QLatin1String("handshakeTimeout")).toInt();
    if (timeout > 0)
        profile.connectTimeoutMs = std::min(timeout, oneHourMs);
    profile.tls.insecure = !settings.value(QLatin1String("strictSSL")).toBool(true);
    profile.reconnect.enabled = settings.value(QLatin1String("retryCount")).toInt() > 0;
    const double mebibytes = settings.value(QLatin1String("maxPayload")).toDouble();
    if (mebibytes > 0)
        profile.maxMessage = qint64(std::min(mebibytes, 1024.0 * 1024) * 1024 * 1024);
}

void PostmanReader::readMessage(const QString &name, const QJsonObject &message, const QString &folder)
{
    const QString type = textOf(firstOf(message, {"contentType", "type", "language"}));
    const ContentType content = type == QLatin1String("json")     ? ContentType::Json
                                : type == QLatin1String("hex")    ? ContentType::Hex
                                : type == QLatin1String("base64") ? ContentType::Base64
                                                                  : ContentType::Text;
    const QString text = ours(textOf(firstOf(message, {"content", "message", "value"})));
    m_writer.addMessage(name.isEmpty() ? text.simplified().left(40) : name, folder, content, text);
}

void PostmanReader::readRequestFile(const QJsonObject &request)
{
    readNativeRequest(nameOf(request), request, {}, request.value(QLatin1String("auth")).toObject());
    const QString messages = textOf(request.value(QLatin1String("messages")));
    if (!messages.isEmpty())
        readMessageFiles(QDir(m_folder).filePath(messages), folderWithin({}, nameOf(request)));
}

void PostmanReader::readMessageFiles(const QString &folder, const QString &into)
{
    const QDir dir(folder);
    const QStringList names =
        dir.entryList({QStringLiteral("*.message.yaml"), QStringLiteral("*.message.yml")}, QDir::Files, QDir::Name);
    for (const QString &name : names) {
        QFile file(dir.filePath(name));
        const Result<QJsonObject> message = file.open(QIODevice::ReadOnly)
                                                ? parseYamlObject(file.readAll())
                                                : failure(ErrorCode::FileUnreadable, file.errorString());
        if (message)
            readMessage(name.section(QLatin1String(".message."), 0, 0), *message, into);
        else
            m_writer.skip(Words::tr("The message %1 was left out: %2").arg(file.fileName(), message.error().message));
    }
}

void PostmanReader::readAuthentication(const QJsonObject &auth, const QString &name)
{
    const QString type = textOf(auth.value(QLatin1String("type")));
    if (type.isEmpty() || type == QLatin1String("noauth") || type == QLatin1String("inherit"))
        return;
    QHash<QString, QString> values;
    const QList<Pair> given = pairs(auth.value(type)) + pairs(auth.value(QLatin1String("credentials")));
    for (const Pair &value : given)
        values.insert(value.named.name, value.named.value);
    Authentication authentication;
    if (type == QLatin1String("basic")) {
        authentication.kind = Authentication::Kind::Basic;
        authentication.user = values.value(QStringLiteral("username"));
        m_writer.setAuthentication(authentication, values.value(QStringLiteral("password")));
    } else if (type == QLatin1String("bearer")) {
        authentication.kind = Authentication::Kind::Bearer;
        m_writer.setAuthentication(authentication, values.value(QStringLiteral("token")));
    } else if (type == QLatin1String("apikey")) {
        authentication.kind = Authentication::Kind::ApiKey;
        authentication.keyName = values.value(QStringLiteral("key"), authentication.keyName);
        if (values.value(QStringLiteral("in")) == QLatin1String("query"))
            authentication.place = Authentication::Place::Query;
        m_writer.setAuthentication(authentication, values.value(QStringLiteral("value")));
    } else {
        m_writer.skip(Words::tr("The authentication of “%1” was left out: “%2” is none of Basic, Bearer and API key.")
                          .arg(name, type));
    }
}

bool isCollection(const QJsonObject &document)
{
    const QString schema = textOf(document.value(QLatin1String("info")).toObject().value(QLatin1String("schema")));
    return schema.contains(QLatin1String("postman.com/")) || schema.contains(QLatin1String("getpostman.com/"))
           || (document.value(QLatin1String("item")).isArray() && document.contains(QLatin1String("info")))
           || (document.value(QLatin1String("type")) == QLatin1String("collection")
               && firstOf(document, {"children", "items", "item"}).isArray());
}

bool isEnvironment(const QJsonObject &document)
{
    return document.contains(QLatin1String("_postman_variable_scope"))
           || (document.value(QLatin1String("values")).isArray() && document.contains(QLatin1String("name")));
}

bool isDump(const QJsonObject &document)
{
    return document.value(QLatin1String("collections")).isArray()
           && document.value(QLatin1String("environments")).isArray();
}

bool isRequestFile(const QJsonObject &document)
{
    return document.value(QLatin1String("$kind")) == QLatin1String("websocket-request");
}

} // namespace

bool isPostman(const QJsonObject &document)
{
    return isCollection(document) || isCollection(document.value(QLatin1String("collection")).toObject())
           || isEnvironment(document) || isDump(document) || document.contains(QLatin1String("$kind"));
}

Result<ImportedItems> importPostman(const QJsonObject &document, const QString &folder)
{
    const QJsonObject wrapped = document.value(QLatin1String("collection")).toObject();
    const QJsonObject &collection = wrapped.isEmpty() ? document : wrapped;
    const QString collectionName = nameOf(collection.value(QLatin1String("info")).toObject());
    PostmanReader reader(collectionName.isEmpty() ? nameOf(collection) : collectionName, folder);
    if (isRequestFile(document)) {
        reader.readRequestFile(document);
    } else if (const QString kind = textOf(document.value(QLatin1String("$kind"))); !kind.isEmpty()) {
        return failure(ErrorCode::InvalidDocument,
                       Words::tr("Expected is a Postman file of the kind websocket-request; found was %1.").arg(kind));
    } else if (isDump(document)) {
        // The environments first: an address may begin with one of their variables.
        const QJsonArray environments = document.value(QLatin1String("environments")).toArray();
        for (const QJsonValue &each : environments)
            reader.readEnvironment(each.toObject());
        const QJsonArray collections = document.value(QLatin1String("collections")).toArray();
        for (const QJsonValue &each : collections)
            reader.readCollection(each.toObject());
    } else if (isEnvironment(document)) {
        reader.readEnvironment(document);
    } else {
        reader.readCollection(collection);
    }
    return reader.finish();
}

} // namespace wsw
