// SPDX-License-Identifier: MIT
#pragma once

#include <optional>

#include "workspace/server/template/messagetemplate.h"

/// The names that a template has from its client and message.
namespace wsw::templatenames {

/// A name that needs no JavaScript.
struct PlainName
{
    std::function<Result<QByteArray>(const TemplateValues &)> source;
    bool isOfClient = false;
};

/// Nothing if `inside` is an expression or unknown; UnknownVariable for a group that the pattern does not have.
Result<std::optional<PlainName>> plainName(const QString &inside, const TemplateNames &names);

/// Whether the whole of it is such a name.
bool isBuiltIn(const QString &name, const TemplateNames &names);
bool isOfClient(const QString &name, const TemplateNames &names);

/// What an expression may use, and its value; nothing if the name is none of these.
QStringList scriptNames(const TemplateNames &names);
std::optional<QJsonValue> scriptValue(const QString &name, const TemplateNames &names, const TemplateValues &values);

/// UnknownVariable with those that there are.
Failure unknownName(const QString &name, const TemplateNames &names, const QStringList &variables);

} // namespace wsw::templatenames
