// SPDX-License-Identifier: MIT
#include "workspace/server/template/templatenames.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QUrlQuery>

#include <algorithm>

#include "flow/expression/value.h"

namespace wsw::templatenames {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(wsw::MessageTemplate)
};

const QString idName = QStringLiteral("id");
const QString pathName = QStringLiteral("path");
const QString queryName = QStringLiteral("query");
const QString countName = QStringLiteral("count");
const QString messageName = QStringLiteral("message");
const QString jsonName = QStringLiteral("json");
const QString matchName = QStringLiteral("match");
const QString groupName = QStringLiteral("group");

QString queryValue(const OpenInfo &client, const QString &name)
{
    return QUrlQuery(client.query).queryItemValue(name, QUrl::FullyDecoded);
}

QJsonObject queryValues(const OpenInfo &client)
{
    QJsonObject values;
    const auto items = QUrlQuery(client.query).queryItems(QUrl::FullyDecoded);
    for (const auto &[name, value] : items)
        values.insert(name, value);
    return values;
}

QString messageText(const TemplateValues &values)
{
    return values.message ? values.message->text() : QString();
}

QJsonValue jsonOf(const TemplateValues &values)
{
    return values.message ? values.message->json().value_or(QJsonValue()) : QJsonValue();
}

QByteArray textOf(const QJsonValue &value)
{
    return value.isUndefined() || value.isNull() ? QByteArray() : valueText(value).toUtf8();
}

QJsonValue member(const QJsonValue &value, const QString &name)
{
    if (!value.isArray())
        return value.toObject().value(name);
    bool isNumber = false;
    const qsizetype index = name.toInt(&isNumber);
    return isNumber ? value.toArray().at(index) : QJsonValue(QJsonValue::Undefined);
}

bool isWord(const QString &text)
{
    return !text.isEmpty()
           && std::all_of(text.cbegin(), text.cend(), [](QChar c) { return c.isLetterOrNumber() || c == u'_'; });
}

/// Names with dots between, e.g. json.items.0.
bool isDotted(const QString &text)
{
    const QStringList words = text.split(u'.');
    return std::all_of(words.cbegin(), words.cend(), isWord);
}

PlainName client(std::function<QString(const OpenInfo &)> read)
{
    return {[read = std::move(read)](const TemplateValues &values) -> Result<QByteArray> {
                return read(values.client).toUtf8();
            },
            true};
}

PlainName fixed(std::function<QByteArray(const TemplateValues &)> read)
{
    return {[read = std::move(read)](const TemplateValues &values) -> Result<QByteArray> { return read(values); },
            false};
}

PlainName jsonMember(const QStringList &path)
{
    return fixed([path](const TemplateValues &values) {
        QJsonValue value = jsonOf(values);
        for (const QString &name : path)
            value = member(value, name);
        return textOf(value);
    });
}

Result<std::optional<PlainName>> group(const QString &name, const TemplateNames &names)
{
    if (!names.groups.contains(name)) {
        return failure(ErrorCode::UnknownVariable,
                       names.groups.isEmpty()
                           ? Words::tr("there are no groups here. They come from a rule with a regular expression that "
                                       "has brackets.")
                           : Words::tr("the regular expression has no group “%1”. It has: %2.")
                                 .arg(name, names.groups.join(QLatin1String(", "))));
    }
    return fixed([name](const TemplateValues &values) {
        return values.match ? textOf(values.match->groups.value(name)) : QByteArray();
    });
}

std::optional<PlainName> singleName(const QString &name, const TemplateNames &names)
{
    if (names.parameters.contains(name))
        return client([name](const OpenInfo &info) { return info.params.value(name); });
    if (!isBuiltIn(name, names))
        return std::nullopt;
    if (name == idName)
        return client([](const OpenInfo &info) { return QString::number(info.client); });
    if (name == pathName)
        return client([](const OpenInfo &info) { return info.path; });
    if (name == countName)
        return fixed([](const TemplateValues &values) { return QByteArray::number(values.count); });
    if (name == messageName)
        return fixed(
            [](const TemplateValues &values) { return values.message ? values.message->payload() : QByteArray(); });
    if (name == matchName)
        return fixed(
            [](const TemplateValues &values) { return values.match ? values.match->match.toUtf8() : QByteArray(); });
    if (name == jsonName)
        return jsonMember({});
    return std::nullopt; // query and group as a whole
}

} // namespace

Result<std::optional<PlainName>> plainName(const QString &inside, const TemplateNames &names)
{
    if (!isDotted(inside))
        return std::nullopt;
    const qsizetype dot = inside.indexOf(u'.');
    if (dot < 0)
        return singleName(inside, names);
    const QString first = inside.left(dot);
    const QString rest = inside.mid(dot + 1);
    if (names.parameters.contains(first))
        return std::nullopt;
    if (first == queryName)
        return client([rest](const OpenInfo &info) { return queryValue(info, rest); });
    if (first == groupName)
        return group(rest, names);
    if (first == jsonName && names.message)
        return jsonMember(rest.split(u'.'));
    return std::nullopt;
}

bool isBuiltIn(const QString &name, const TemplateNames &names)
{
    const QStringList builtIn = scriptNames(names);
    return builtIn.contains(name);
}

bool isOfClient(const QString &name, const TemplateNames &names)
{
    return names.parameters.contains(name) || name == idName || name == pathName || name == queryName;
}

QStringList scriptNames(const TemplateNames &names)
{
    QStringList known = names.parameters + QStringList{idName, pathName, queryName, countName};
    if (names.message)
        known += {messageName, jsonName};
    if (names.match)
        known += matchName;
    if (!names.groups.isEmpty())
        known += groupName;
    known.removeDuplicates();
    return known;
}

std::optional<QJsonValue> scriptValue(const QString &name, const TemplateNames &names, const TemplateValues &values)
{
    if (names.parameters.contains(name))
        return values.client.params.value(name);
    if (!isBuiltIn(name, names))
        return std::nullopt;
    if (name == idName)
        return qint64(values.client.client);
    if (name == pathName)
        return values.client.path;
    if (name == queryName)
        return queryValues(values.client);
    if (name == countName)
        return qint64(values.count);
    if (name == messageName)
        return messageText(values);
    if (name == jsonName)
        return jsonOf(values);
    if (name == matchName)
        return values.match ? values.match->match : QString();
    return values.match ? values.match->groups : QJsonObject();
}

Failure unknownName(const QString &name, const TemplateNames &names, const QStringList &variables)
{
    return failure(ErrorCode::UnknownVariable,
                   Words::tr("there is no variable “%1” here. Known are: %2.")
                       .arg(name, (scriptNames(names) + variables).join(QLatin1String(", "))));
}

} // namespace wsw::templatenames
