// SPDX-License-Identifier: MIT
#include "workspace/profile/profilejson.h"

#include <QCoreApplication>

#include "workspace/workspace.h"

namespace wsw {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(wsw::WorkspaceFile)
};

} // namespace

namespace profilejson {

namespace {
constexpr Choice<Secret::Storage> storages[] = {{Secret::Storage::Keychain, "keychain"},
                                                {Secret::Storage::Environment, "environment"},
                                                {Secret::Storage::Document, "document"}};
} // namespace

void keepRest(const JsonReader &in, QJsonObject &extra)
{
    const QJsonObject rest = in.rest();
    for (auto it = rest.begin(); it != rest.end(); ++it)
        extra.insert(it.key(), it.value());
}

void keepPart(const QString &name, const JsonReader &part, QJsonObject &extra)
{
    if (const QJsonObject rest = part.rest(); !rest.isEmpty())
        extra.insert(name, rest);
}

QString readId(JsonReader &in)
{
    const QString id = in.string(key("id"));
    return id.isEmpty() ? newProfileId() : id;
}

Secret readSecret(JsonReader &in, const char *name)
{
    Secret secret;
    JsonReader part = in.part(key(name));
    secret.storage = readChoice(part, "storage", storages, Secret::Storage::Keychain);
    if (secret.storage != Secret::Storage::Keychain)
        secret.text = part.string(key("value"));
    return secret;
}

QJsonObject toJson(const Secret &secret)
{
    QJsonObject out{{key("storage"), choiceName(storages, secret.storage)}};
    if (secret.storage != Secret::Storage::Keychain)
        out.insert(key("value"), secret.text);
    return out;
}

QList<NamedValue> readNamedValues(JsonReader &in, const char *name)
{
    QList<NamedValue> values;
    in.objects(key(name), [&](JsonReader &item) {
        values.append({item.string(key("name")), item.string(key("value")), item.boolean(key("enabled"), true)});
    });
    return values;
}

QJsonArray toJson(const QList<NamedValue> &values)
{
    QJsonArray array;
    for (const NamedValue &value : values) {
        QJsonObject object{{key("name"), value.name}, {key("value"), value.value}};
        if (!value.enabled)
            object.insert(key("enabled"), false);
        array.append(object);
    }
    return array;
}

void failChoice(JsonReader &in, const char *name, const QString &found, const QStringList &known)
{
    in.fail(key(name), Words::tr("“%1” is not known here. Known are: %2.").arg(found, known.join(QLatin1String(", "))));
}

EngineKind readEngine(JsonReader &in)
{
    const QString name = in.string(key("engine"), engineName(EngineKind::Automatic));
    const std::optional<EngineKind> engine = engineFromName(name);
    if (!engine) {
        failChoice(in, "engine", name,
                   {engineName(EngineKind::Automatic), engineName(EngineKind::Qt), engineName(EngineKind::Wire)});
    }
    return engine.value_or(EngineKind::Automatic);
}

CompressionOptions readCompression(JsonReader &in, QJsonObject &extra)
{
    CompressionOptions options;
    JsonReader part = in.part(key("compression"));
    options.enabled = part.boolean(key("enabled"), options.enabled);
    options.serverNoContextTakeover = part.boolean(key("serverNoContextTakeover"), false);
    options.clientNoContextTakeover = part.boolean(key("clientNoContextTakeover"), false);
    options.serverMaxWindowBits = int(part.integer(key("serverMaxWindowBits"), options.serverMaxWindowBits, 8, 15));
    options.clientMaxWindowBits = int(part.integer(key("clientMaxWindowBits"), options.clientMaxWindowBits, 8, 15));
    options.level = int(part.integer(key("level"), options.level, 1, 9));
    options.threshold = part.integer(key("threshold"), options.threshold, 0, mostBytes);
    keepPart(key("compression"), part, extra);
    return options;
}

void writeCompression(const CompressionOptions &options, QJsonObject &out)
{
    QJsonObject object = out.value(key("compression")).toObject();
    object.insert(key("enabled"), options.enabled);
    object.insert(key("serverNoContextTakeover"), options.serverNoContextTakeover);
    object.insert(key("clientNoContextTakeover"), options.clientNoContextTakeover);
    object.insert(key("serverMaxWindowBits"), options.serverMaxWindowBits);
    object.insert(key("clientMaxWindowBits"), options.clientMaxWindowBits);
    object.insert(key("level"), options.level);
    object.insert(key("threshold"), options.threshold);
    out.insert(key("compression"), object);
}

} // namespace profilejson

using namespace profilejson;

namespace {

constexpr Choice<ContentType> contentTypes[] = {{ContentType::Text, "text"}, {ContentType::Json, "json"},
                                                {ContentType::Hex, "hex"},   {ContentType::Base64, "base64"},
                                                {ContentType::File, "file"}, {ContentType::TextFile, "text-file"}};

} // namespace

ContentType readContentType(JsonReader &in, const char *name)
{
    return readChoice(in, name, contentTypes, ContentType::Text);
}

QString contentTypeName(ContentType type)
{
    return choiceName(contentTypes, type);
}

SavedMessage readSavedMessage(JsonReader &in)
{
    SavedMessage message;
    message.id = readId(in);
    message.name = in.string(key("name"));
    message.folder = in.string(key("folder"));
    message.type = readContentType(in, "type");
    message.text = in.string(key("text"));
    message.hasVariables = in.boolean(key("variables"), true);
    message.shortcut = in.string(key("shortcut"));
    keepRest(in, message.extra);
    return message;
}

QJsonObject toJson(const SavedMessage &message)
{
    QJsonObject out = message.extra;
    out.insert(key("id"), message.id);
    out.insert(key("name"), message.name);
    out.insert(key("folder"), message.folder);
    out.insert(key("type"), contentTypeName(message.type));
    out.insert(key("text"), message.text);
    out.insert(key("variables"), message.hasVariables);
    out.insert(key("shortcut"), message.shortcut);
    return out;
}

/// "name": "value", or "name": {"secret": true}.
QList<Variable> readVariables(JsonReader &in)
{
    QList<Variable> variables;
    JsonReader part = in.part(key("variables"));
    const QStringList names = part.rest().keys();
    for (const QString &name : names) {
        Variable variable{name, {}, false};
        if (part.value(name).isObject())
            variable.secret = part.part(name).boolean(key("secret"), false);
        else
            variable.value = part.string(name);
        variables.append(variable);
    }
    return variables;
}

QJsonObject toJson(const QList<Variable> &variables)
{
    QJsonObject out;
    for (const Variable &variable : variables) {
        if (variable.secret)
            out.insert(variable.name, QJsonObject{{key("secret"), true}});
        else
            out.insert(variable.name, variable.value);
    }
    return out;
}

Environment readEnvironment(JsonReader &in)
{
    Environment environment;
    environment.id = readId(in);
    environment.name = in.string(key("name"));
    environment.variables = readVariables(in);
    keepRest(in, environment.extra);
    return environment;
}

QJsonObject toJson(const Environment &environment)
{
    QJsonObject out = environment.extra;
    out.insert(key("id"), environment.id);
    out.insert(key("name"), environment.name);
    out.insert(key("variables"), toJson(environment.variables));
    return out;
}

} // namespace wsw
