// SPDX-License-Identifier: MIT
#pragma once

#include <QJsonArray>
#include <QJsonObject>

#include <optional>

#include "jsonreader.h"
#include "websocket/connectionoptions.h"
#include "workspace/profile/connectionprofile.h"
#include "workspace/profile/environment.h"
#include "workspace/profile/savedmessage.h"
#include "workspace/profile/serverprofile.h"

/// How the workspace's parts are written: see contract.md. Unknown keys go into `extra` and come back from there.
namespace wsw {

ConnectionProfile readConnection(JsonReader &in);
QJsonObject toJson(const ConnectionProfile &profile);
ServerProfile readServer(JsonReader &in);
PathProfile readPath(JsonReader &in);
QJsonObject toJson(const PathProfile &path);
Behaviour readBehaviour(JsonReader &in);
QJsonObject toJson(const Behaviour &behaviour);
QJsonObject toJson(const ServerProfile &profile);
SavedMessage readSavedMessage(JsonReader &in);
QJsonObject toJson(const SavedMessage &message);
Environment readEnvironment(JsonReader &in);
QJsonObject toJson(const Environment &environment);
QList<Variable> readVariables(JsonReader &in);
QJsonObject toJson(const QList<Variable> &variables);

ContentType readContentType(JsonReader &in, const char *name);
QString contentTypeName(ContentType type);

namespace profilejson {

inline QString key(const char *name)
{
    return QString::fromLatin1(name);
}

constexpr int dayMs = 24 * 60 * 60 * 1000;
constexpr qint64 mostBytes = qint64(1) << 40;

/// What nobody has asked `in` for, beside what is kept already.
void keepRest(const JsonReader &in, QJsonObject &extra);
/// Likewise of the part that stands under `name`.
void keepPart(const QString &name, const JsonReader &part, QJsonObject &extra);
QString readId(JsonReader &in);

template <typename T>
struct Choice
{
    T value;
    const char *name;
};

/// One of the names; another is an error that lists them.
void failChoice(JsonReader &in, const char *name, const QString &found, const QStringList &known);

template <typename T, size_t N>
T readChoice(JsonReader &in, const char *name, const Choice<T> (&choices)[N], T fallback)
{
    const QString found = in.string(key(name));
    if (found.isEmpty())
        return fallback;
    QStringList known;
    for (const Choice<T> &choice : choices) {
        if (found == QLatin1String(choice.name))
            return choice.value;
        known.append(QLatin1String(choice.name));
    }
    failChoice(in, name, found, known);
    return fallback;
}

template <typename T, size_t N>
QString choiceName(const Choice<T> (&choices)[N], T value)
{
    for (const Choice<T> &choice : choices) {
        if (choice.value == value)
            return QString::fromLatin1(choice.name);
    }
    return {};
}

/// Reads one part of the profile with f(part); its unknown keys are kept.
template <typename F>
void readPart(JsonReader &in, const char *name, QJsonObject &extra, F &&f)
{
    JsonReader part = in.part(key(name));
    f(part);
    keepPart(key(name), part, extra);
}

/// Writes one part with f(object), which holds what was kept of it.
template <typename F>
void writePart(QJsonObject &out, const char *name, F &&f)
{
    QJsonObject object = out.value(key(name)).toObject();
    f(object);
    out.insert(key(name), object);
}

Secret readSecret(JsonReader &in, const char *name);
QJsonObject toJson(const Secret &secret); ///< never what is in the keychain
QList<NamedValue> readNamedValues(JsonReader &in, const char *name);
QJsonArray toJson(const QList<NamedValue> &values);
EngineKind readEngine(JsonReader &in);
CompressionOptions readCompression(JsonReader &in, QJsonObject &extra);
void writeCompression(const CompressionOptions &options, QJsonObject &out);

/// What connections and servers have alike.
template <typename Profile>
void readProtocol(JsonReader &in, Profile &profile)
{
    profile.engine = readEngine(in);
    profile.compression = readCompression(in, profile.extra);
    profile.recordFrames = in.boolean(key("recordFrames"), false);
    profile.maxMessage = in.integer(key("maxMessage"), profile.maxMessage, 1, mostBytes);
}

template <typename Profile>
void writeProtocol(const Profile &profile, QJsonObject &out)
{
    out.insert(key("engine"), engineName(profile.engine));
    writeCompression(profile.compression, out);
    out.insert(key("recordFrames"), profile.recordFrames);
    out.insert(key("maxMessage"), profile.maxMessage);
}

} // namespace profilejson

} // namespace wsw
