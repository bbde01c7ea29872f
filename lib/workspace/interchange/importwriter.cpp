// SPDX-License-Identifier: MIT
#include "workspace/interchange/importwriter.h"

#include "workspace/profile/folderpath.h"
#include <QCoreApplication>

namespace wsw {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(wsw::Import)
};

bool isCalled(const QString &name, const char *field)
{
    return name.compare(QLatin1String(field), Qt::CaseInsensitive) == 0;
}

bool hasWebSocketScheme(const QString &address)
{
    return address.startsWith(QLatin1String("ws://"), Qt::CaseInsensitive)
           || address.startsWith(QLatin1String("wss://"), Qt::CaseInsensitive);
}

} // namespace

QString folderWithin(const QString &folder, const QString &name)
{
    QString plain = name.trimmed();
    plain.replace(u'/', u'-');
    return plain.isEmpty() ? folder : joinedFolder(folder, plain);
}

ImportWriter::ImportWriter(const QString &source)
{
    m_items.source = source;
}

Variable ImportWriter::variable(const QString &owner, const QString &name, const QString &value, bool secret)
{
    if (!canNameVariable(name)) {
        skip(Words::tr(
                 "The variable “%1” was left out: a name has letters, digits, “_”, “.” and “-”, and no digit first.")
                 .arg(name));
        return {};
    }
    if (secret && !value.isEmpty())
        m_items.secrets.insert(variableKey(owner, name), value);
    return {name, secret ? QString() : value, secret};
}

void ImportWriter::addVariable(const QString &name, const QString &value, bool secret)
{
    // Under an empty owner: which workspace takes it is not known here.
    const Variable added = variable(QString(), name, value, secret);
    const auto isSame = [&](const Variable &other) { return other.name == added.name; };
    if (!added.name.isEmpty() && std::none_of(m_items.variables.cbegin(), m_items.variables.cend(), isSame))
        m_items.variables.append(added);
}

void ImportWriter::addEnvironment(const QString &name)
{
    m_items.environments.append({newProfileId(), name, {}, {}});
}

void ImportWriter::addEnvironmentVariable(const QString &name, const QString &value, bool secret)
{
    Environment &environment = m_items.environments.last();
    const Variable added = variable(environment.id, name, value, secret);
    if (!added.name.isEmpty())
        environment.variables.append(added);
}

QString ImportWriter::valueOf(const QString &name) const
{
    for (const Variable &each : m_items.variables) {
        if (each.name == name)
            return each.value;
    }
    for (const Environment &environment : m_items.environments) {
        for (const Variable &each : environment.variables) {
            if (each.name == name)
                return each.value;
        }
    }
    return {};
}

bool ImportWriter::isWebSocket(const QString &address) const
{
    QString start = address.trimmed();
    // A variable may begin with a variable; one that names itself comes to no end.
    for (int depth = 0; depth < 8 && start.startsWith(QLatin1String("{{")); ++depth) {
        const VariableUse use = nextVariable(start, 0);
        start = valueOf(use.inside) + start.mid(use.length);
    }
    return hasWebSocketScheme(start);
}

ConnectionProfile &ImportWriter::addConnection(const QString &name, const QString &folder, const QString &address)
{
    ConnectionProfile profile;
    profile.id = newProfileId();
    profile.name = name.isEmpty() ? address : name;
    profile.folder = folder;
    profile.address = address;
    m_items.connections.append(profile);
    return m_items.connections.last();
}

void ImportWriter::addHeader(const NamedValue &header)
{
    ConnectionProfile &profile = m_items.connections.last();
    if (header.name.isEmpty() || isMadeByHandshake(header.name.toUtf8()))
        return;
    if (!header.enabled) {
        profile.headers.append(header);
    } else if (isCalled(header.name, "Origin")) {
        profile.origin = header.value;
    } else if (isCalled(header.name, "User-Agent")) {
        profile.userAgent = header.value;
    } else if (isCalled(header.name, "Sec-WebSocket-Protocol")) {
        const QStringList names = header.value.split(u',', Qt::SkipEmptyParts);
        for (const QString &name : names)
            profile.subprotocols.append(name.trimmed());
    } else if (isCalled(header.name, "Cookie")) {
        const QStringList pairs = header.value.split(u';', Qt::SkipEmptyParts);
        for (const QString &pair : pairs)
            profile.cookies.append({pair.section(u'=', 0, 0).trimmed(), pair.section(u'=', 1).trimmed()});
    } else {
        profile.headers.append(header);
    }
}

void ImportWriter::setAuthentication(Authentication authentication, const QString &secret)
{
    ConnectionProfile &profile = m_items.connections.last();
    if (hasVariables(secret))
        authentication.secret = {Secret::Storage::Document, secret};
    else if (!secret.isEmpty())
        m_items.secrets.insert(secretKey(profile.id, QStringLiteral("authentication")), secret);
    profile.authentication = authentication;
}

void ImportWriter::addQuery(const NamedValue &parameter)
{
    ConnectionProfile &profile = m_items.connections.last();
    if (parameter.name.isEmpty())
        return;
    if (!parameter.enabled) {
        skip(Words::tr("The parameter “%1” of “%2” was left out: it is switched off.")
                 .arg(parameter.name, profile.name));
        return;
    }
    profile.address += profile.address.contains(u'?') ? u'&' : u'?';
    profile.address += parameter.name + u'=' + parameter.value;
}

void ImportWriter::addMessage(const QString &name, const QString &folder, ContentType type, const QString &text)
{
    SavedMessage message;
    message.id = newProfileId();
    message.name = name;
    message.folder = folder;
    message.type = type;
    message.text = text;
    message.hasVariables = hasVariables(text);
    m_items.messages.append(message);
}

void ImportWriter::countOther(const QString &protocol)
{
    ++m_others[protocol];
}

void ImportWriter::skip(const QString &sentence)
{
    if (!m_items.skipped.contains(sentence))
        m_items.skipped.append(sentence);
}

Result<ImportedItems> ImportWriter::finish()
{
    for (auto other = m_others.cbegin(); other != m_others.cend(); ++other) {
        //: %1 is a protocol, e.g. HTTP
        skip(Words::tr("%n %1 request(s) were left out: this program speaks WebSocket.", nullptr, other.value())
                 .arg(other.key()));
    }
    if (m_items.connections.isEmpty() && m_items.messages.isEmpty() && m_items.variables.isEmpty()
        && m_items.environments.isEmpty()) {
        const QString sentence = Words::tr("“%1” has no WebSocket requests and no variables.").arg(m_items.source);
        return failure(ErrorCode::InvalidDocument, (QStringList(sentence) + m_items.skipped).join(u' '));
    }
    return m_items;
}

} // namespace wsw
