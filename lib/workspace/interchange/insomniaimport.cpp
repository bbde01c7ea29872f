// SPDX-License-Identifier: MIT
#include "workspace/interchange/insomniaimport.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QMultiHash>
#include <QRegularExpression>

#include "workspace/interchange/importwriter.h"

namespace wsw {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(wsw::Import)
};

QString textOf(const QJsonObject &object, const char *key)
{
    return object.value(QLatin1String(key)).toVariant().toString();
}

/// What a folder hands down to the requests in it.
struct Inherited
{
    QString folder;
    QJsonArray headers;
    QJsonObject authentication;
};

class InsomniaReader
{
public:
    explicit InsomniaReader(const QString &source)
        : m_writer(source)
    {
    }

    void readResources(const QJsonArray &resources);
    void readTree(const QJsonObject &document);
    Result<ImportedItems> finish() { return m_writer.finish(); }

private:
    void readEnvironments(const QJsonObject &base, const QJsonArray &others);
    template <typename F>
    void flatten(const QJsonObject &values, const QString &prefix, const F &add);
    void readFolderVariables(const QJsonArray &items);
    void readItems(QJsonArray items, const Inherited &from);
    void readItem(const QJsonObject &item, const Inherited &from);
    void readRequest(const QJsonObject &request, const Inherited &from);
    void readAuthentication(const QJsonObject &authentication, const QString &name);
    QJsonArray childrenOf(const QJsonObject &item) const;
    QString ours(const QString &text, const QString &where);
    NamedValue named(const QJsonObject &object, const QString &where);

    ImportWriter m_writer;
    QHash<QString, QJsonArray> m_children; ///< of format 4, by the parent's id
};

/// Format 4 says what a resource is; in format 5 it shows by what it has and how its id begins.
QString typeOf(const QJsonObject &item)
{
    if (const QString type = textOf(item, "_type"); !type.isEmpty())
        return type;
    if (item.value(QLatin1String("children")).isArray())
        return QStringLiteral("request_group");
    const QString id = textOf(item.value(QLatin1String("meta")).toObject(), "id");
    if (id.startsWith(QLatin1String("ws-req")))
        return QStringLiteral("websocket_request");
    if (id.startsWith(QLatin1String("greq")))
        return QStringLiteral("grpc_request");
    if (id.startsWith(QLatin1String("socketio-req")))
        return QStringLiteral("socketio_request");
    if (item.contains(QLatin1String("method")))
        return QStringLiteral("request");
    return item.contains(QLatin1String("url")) ? QStringLiteral("websocket_request") : QStringLiteral("request_group");
}

double sortKeyOf(const QJsonObject &item)
{
    const QJsonValue key = item.value(QLatin1String("metaSortKey"));
    return key.isDouble() ? key.toDouble()
                          : item.value(QLatin1String("meta")).toObject().value(QLatin1String("sortKey")).toDouble();
}

/// `{{ _.name }}`, `{{ name }}` and the template tags that have a counterpart.
QString InsomniaReader::ours(const QString &text, const QString &where)
{
    QString out = text;
    static const QRegularExpression underscore(QStringLiteral("\\{\\{\\s*_\\.([^\\s{}|]+)\\s*\\}\\}"));
    static const QRegularExpression bracket(QStringLiteral("\\{\\{\\s*_\\[\\s*['\"]([^'\"]+)['\"]\\s*\\]\\s*\\}\\}"));
    static const QRegularExpression uuid(QStringLiteral("\\{%\\s*uuid\\b[^%]*%\\}"));
    static const QRegularExpression iso(QStringLiteral("\\{%\\s*(now|timestamp)\\s+['\"]iso-8601['\"][^%]*%\\}"));
    static const QRegularExpression millis(QStringLiteral("\\{%\\s*(now|timestamp)\\s+['\"]millis['\"][^%]*%\\}"));
    static const QRegularExpression unixTime(QStringLiteral("\\{%\\s*(now|timestamp)\\s+['\"]unix['\"][^%]*%\\}"));
    out.replace(underscore, QStringLiteral("{{\\1}}"));
    out.replace(bracket, QStringLiteral("{{\\1}}"));
    out.replace(uuid, QStringLiteral("{{$uuid}}"));
    out.replace(iso, QStringLiteral("{{$isoTimestamp}}"));
    out.replace(millis, QStringLiteral("{{$timestampMs}}"));
    out.replace(unixTime, QStringLiteral("{{$timestamp}}"));
    static const QRegularExpression tag(QStringLiteral("\\{%[^%]*%\\}"));
    if (const QRegularExpressionMatch match = tag.match(out); match.hasMatch()) {
        m_writer.skip(Words::tr("The template tag %1 in “%2” stays as it is: it has no counterpart here.")
                          .arg(match.captured(), where));
    }
    return out;
}

NamedValue InsomniaReader::named(const QJsonObject &object, const QString &where)
{
    return {ours(textOf(object, "name"), where), ours(textOf(object, "value"), where),
            !object.value(QLatin1String("disabled")).toBool()};
}

/// {"api": {"host": "x"}} is the variable api.host.
template <typename F>
void InsomniaReader::flatten(const QJsonObject &values, const QString &prefix, const F &add)
{
    for (auto value = values.begin(); value != values.end(); ++value) {
        const QString name = prefix + value.key();
        if (value->isObject())
            flatten(value->toObject(), name + u'.', add);
        else if (value->isArray())
            m_writer.skip(Words::tr("The variable “%1” was left out: it is a list.").arg(name));
        else
            add(name, ours(value->toVariant().toString(), name));
    }
}

void InsomniaReader::readEnvironments(const QJsonObject &base, const QJsonArray &others)
{
    flatten(base.value(QLatin1String("data")).toObject(), {},
            [this](const QString &name, const QString &value) { m_writer.addVariable(name, value); });
    for (const QJsonValue &other : others) {
        const QJsonObject environment = other.toObject();
        m_writer.addEnvironment(textOf(environment, "name"));
        flatten(environment.value(QLatin1String("data")).toObject(), {},
                [this](const QString &name, const QString &value) { m_writer.addEnvironmentVariable(name, value); });
    }
}

void InsomniaReader::readResources(const QJsonArray &resources)
{
    QJsonArray workspaces;
    for (const QJsonValue &each : resources) {
        const QJsonObject resource = each.toObject();
        m_children[textOf(resource, "parentId")].append(resource);
        if (typeOf(resource) == QLatin1String("workspace"))
            workspaces.append(resource);
    }
    for (const QJsonValue &workspace : workspaces) {
        const QJsonArray children = childrenOf(workspace.toObject());
        for (const QJsonValue &child : children) {
            if (typeOf(child.toObject()) == QLatin1String("environment"))
                readEnvironments(child.toObject(), childrenOf(child.toObject()));
        }
        readFolderVariables(children);
        readItems(children, {folderWithin({}, textOf(workspace.toObject(), "name")), {}, {}});
    }
}

void InsomniaReader::readTree(const QJsonObject &document)
{
    const QJsonObject base = document.value(QLatin1String("environments")).toObject();
    readEnvironments(base, base.value(QLatin1String("subEnvironments")).toArray());
    const QJsonArray items = document.value(QLatin1String("collection")).toArray();
    readFolderVariables(items);
    readItems(items, {folderWithin({}, textOf(document, "name")), {}, {}});
}

QJsonArray InsomniaReader::childrenOf(const QJsonObject &item) const
{
    const QJsonValue children = item.value(QLatin1String("children"));
    return children.isArray() ? children.toArray() : m_children.value(textOf(item, "_id"));
}

void InsomniaReader::readFolderVariables(const QJsonArray &items)
{
    for (const QJsonValue &each : items) {
        const QJsonObject item = each.toObject();
        if (typeOf(item) != QLatin1String("request_group"))
            continue;
        flatten(item.value(QLatin1String("environment")).toObject(), {},
                [this](const QString &name, const QString &value) { m_writer.addVariable(name, value); });
        readFolderVariables(childrenOf(item));
    }
}

void InsomniaReader::readItems(QJsonArray items, const Inherited &from)
{
    QList<QJsonObject> sorted;
    for (const QJsonValue &item : std::as_const(items))
        sorted.append(item.toObject());
    std::stable_sort(sorted.begin(), sorted.end(),
                     [](const QJsonObject &a, const QJsonObject &b) { return sortKeyOf(a) < sortKeyOf(b); });
    for (const QJsonObject &item : std::as_const(sorted))
        readItem(item, from);
}

void InsomniaReader::readItem(const QJsonObject &item, const Inherited &from)
{
    const QString type = typeOf(item);
    if (type == QLatin1String("request_group")) {
        Inherited inherited = from;
        inherited.folder = folderWithin(from.folder, textOf(item, "name"));
        const QJsonArray headers = item.value(QLatin1String("headers")).toArray();
        for (const QJsonValue &header : headers)
            inherited.headers.append(header);
        const QJsonObject authentication = item.value(QLatin1String("authentication")).toObject();
        if (!authentication.isEmpty())
            inherited.authentication = authentication;
        readItems(childrenOf(item), inherited);
    } else if (type == QLatin1String("websocket_request")
               || (type == QLatin1String("request") && m_writer.isWebSocket(ours(textOf(item, "url"), {})))) {
        readRequest(item, from);
    } else if (type == QLatin1String("request")) {
        m_writer.countOther(QStringLiteral("HTTP"));
    } else if (type == QLatin1String("grpc_request")) {
        m_writer.countOther(QStringLiteral("gRPC"));
    } else if (type == QLatin1String("socketio_request")) {
        m_writer.countOther(QStringLiteral("Socket.IO"));
    }
}

void InsomniaReader::readRequest(const QJsonObject &request, const Inherited &from)
{
    const QString name = textOf(request, "name");
    QString address = ours(textOf(request, "url"), name);
    const QJsonArray pathParameters = request.value(QLatin1String("pathParameters")).toArray();
    for (const QJsonValue &each : pathParameters) {
        const NamedValue parameter = named(each.toObject(), name);
        const QRegularExpression segment(
            QStringLiteral("/:%1(?=[/?#]|$)").arg(QRegularExpression::escape(parameter.name)));
        address.replace(segment, u'/' + parameter.value);
    }
    m_writer.addConnection(name, from.folder, address);
    for (const QJsonArray &headers : {from.headers, request.value(QLatin1String("headers")).toArray()}) {
        for (const QJsonValue &header : headers)
            m_writer.addHeader(named(header.toObject(), name));
    }
    const QJsonArray parameters = request.value(QLatin1String("parameters")).toArray();
    for (const QJsonValue &parameter : parameters)
        m_writer.addQuery(named(parameter.toObject(), name));
    const QJsonObject own = request.value(QLatin1String("authentication")).toObject();
    readAuthentication(own.isEmpty() ? from.authentication : own, name);

    const QJsonArray payloads = childrenOf(request);
    for (const QJsonValue &each : payloads) {
        const QJsonObject payload = each.toObject();
        const QString payloadName = textOf(payload, "name");
        const bool isJson = textOf(payload, "mode") == QLatin1String("application/json");
        m_writer.addMessage(payloadName.isEmpty() ? name : payloadName, from.folder,
                            isJson ? ContentType::Json : ContentType::Text, ours(textOf(payload, "value"), name));
    }
}

void InsomniaReader::readAuthentication(const QJsonObject &authentication, const QString &name)
{
    const QString type = textOf(authentication, "type");
    if (type.isEmpty() || type == QLatin1String("none") || authentication.value(QLatin1String("disabled")).toBool())
        return;
    const auto text = [&](const char *key) { return ours(textOf(authentication, key), name); };
    Authentication ourOwn;
    if (type == QLatin1String("basic")) {
        ourOwn.kind = Authentication::Kind::Basic;
        ourOwn.user = text("username");
        m_writer.setAuthentication(ourOwn, text("password"));
    } else if (type == QLatin1String("bearer") && text("prefix").isEmpty()) {
        ourOwn.kind = Authentication::Kind::Bearer;
        m_writer.setAuthentication(ourOwn, text("token"));
    } else if (type == QLatin1String("bearer")) { // "Token abc" instead of "Bearer abc": an API key by that header
        ourOwn.kind = Authentication::Kind::ApiKey;
        ourOwn.keyName = QStringLiteral("Authorization");
        m_writer.setAuthentication(ourOwn, text("prefix") + u' ' + text("token"));
    } else if (type == QLatin1String("apikey")) {
        ourOwn.kind = Authentication::Kind::ApiKey;
        ourOwn.keyName = text("key");
        if (text("addTo") == QLatin1String("queryParams"))
            ourOwn.place = Authentication::Place::Query;
        m_writer.setAuthentication(ourOwn, text("value"));
    } else {
        m_writer.skip(Words::tr("The authentication of “%1” was left out: “%2” is none of Basic, Bearer and API key.")
                          .arg(name, type));
    }
}

bool isTree(const QJsonObject &document)
{
    return textOf(document, "type").contains(QLatin1String("insomnia"))
           && !document.contains(QLatin1String("resources"));
}

} // namespace

bool isInsomnia(const QJsonObject &document)
{
    return isTree(document) || document.contains(QLatin1String("__export_format"))
           || (textOf(document, "_type") == QLatin1String("export") && document.contains(QLatin1String("resources")));
}

Result<ImportedItems> importInsomnia(const QJsonObject &document)
{
    if (isTree(document)) {
        const QString type = textOf(document, "type");
        if (!type.endsWith(QLatin1String("/5.0"))) {
            return failure(ErrorCode::NewerVersion,
                           Words::tr("Expected is an export of Insomnia in format 4 or 5; found was “%1”.").arg(type));
        }
        InsomniaReader reader(textOf(document, "name"));
        reader.readTree(document);
        return reader.finish();
    }
    const int format = document.value(QLatin1String("__export_format")).toInt();
    if (format != 4) {
        return failure(
            ErrorCode::InvalidDocument,
            Words::tr("Expected is an export of Insomnia in format 4 or 5; found was format %1. Export it again "
                      "with a current Insomnia.")
                .arg(format));
    }
    InsomniaReader reader(QStringLiteral("Insomnia"));
    reader.readResources(document.value(QLatin1String("resources")).toArray());
    return reader.finish();
}

} // namespace wsw
