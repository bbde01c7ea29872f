// SPDX-License-Identifier: MIT
#include "workspace/interchange/servercommand.h"

#include "workspace/interchange/behaviourwords.h"
#include "workspace/interchange/protocolwords.h"
#include "workspace/interchange/shellwords.h"

namespace wsw {

namespace {

/// The options one after the other; what a new profile has anyway is not written.
class ServerCommandWriter
{
public:
    explicit ServerCommandWriter(const ServerProfile &profile)
        : m_profile(profile)
    {
    }

    QString write()
    {
        addEndpoint("--listen", {m_profile.listenAddress, m_profile.port});
        for (const ListenEndpoint &endpoint : m_profile.moreEndpoints)
            addEndpoint("--listen", endpoint);
        m_words += pathWords(m_profile.paths);
        addAll("--subprotocol", m_profile.subprotocols);
        addTls();
        m_words += protocolWords(m_profile);
        addAccess();
        addLimits();
        addHttpTrigger();
        return m_words.join(u' ');
    }

private:
    void add(const char *option, const QString &value)
    {
        if (!value.isEmpty())
            m_words << QString::fromLatin1(option) << shellQuoted(value);
    }
    void addAll(const char *option, const QStringList &values)
    {
        for (const QString &value : values)
            add(option, value);
    }
    void addFlag(const char *option, bool isSet)
    {
        if (isSet)
            m_words << QString::fromLatin1(option);
    }
    void addNumber(const char *option, qint64 value, qint64 usual)
    {
        if (value != usual)
            m_words << QString::fromLatin1(option) << QString::number(value);
    }
    void addTime(const char *option, int milliseconds, int usual)
    {
        if (milliseconds != usual)
            m_words << QString::fromLatin1(option) << secondsText(milliseconds);
    }
    void addEndpoint(const char *option, const ListenEndpoint &endpoint)
    {
        const bool isIpv6 = endpoint.address.contains(u':');
        const QString address = isIpv6 ? u'[' + endpoint.address + u']' : endpoint.address;
        add(option, QStringLiteral("%1:%2").arg(address).arg(endpoint.port));
    }
    void addSecret(const char *option, const Secret &secret, const char *variable)
    {
        const bool isNamed = secret.storage == Secret::Storage::Environment;
        add(option, isNamed ? secret.text : QString::fromLatin1(variable));
    }

    void addTls()
    {
        add("--tls-cert", m_profile.certificateFile);
        add("--tls-key", m_profile.keyFile);
        const Secret &password = m_profile.keyPassword;
        if (!m_profile.keyFile.isEmpty() && password.storage != Secret::Storage::Keychain && !password.text.isEmpty())
            addSecret("--tls-key-password-env", password, "KEY_PASSWORD");
    }
    void addAccess()
    {
        const ServerAccess &access = m_profile.access;
        addAll("--allow-origin", access.origins);
        for (const NamedValue &header : access.headers) {
            if (header.enabled)
                add("--require-header",
                    header.value.isEmpty() ? header.name : header.name + QLatin1String(": ") + header.value);
        }
        if (access.authentication == AccessRules::Authentication::Token) {
            addSecret("--bearer-env", access.secret, "TOKEN");
        } else if (access.authentication == AccessRules::Authentication::Basic) {
            add("--user", access.user);
            addSecret("--password-env", access.secret, "PASSWORD");
        }
        addNumber("--refuse-status", access.refusalStatus, 0);
        addAll("--block", access.blockedAddresses);
        addFlag("--behind-proxy", access.trustForwarded);
    }
    void addLimits()
    {
        const ServerProfile usual;
        addNumber("--max-clients", m_profile.maxClients, usual.maxClients);
        addNumber("--max-clients-per-address", m_profile.maxClientsPerAddress, usual.maxClientsPerAddress);
        addNumber("--max-message", m_profile.maxMessage, usual.maxMessage);
        addNumber("--max-backlog", m_profile.maxBacklog, usual.maxBacklog);
        if (m_profile.slowClients == SlowClientPolicy::Drop)
            m_words << QStringLiteral("--slow-clients drop");
        else if (m_profile.slowClients == SlowClientPolicy::Pause)
            m_words << QStringLiteral("--slow-clients pause");
        addTime("--handshake-timeout", m_profile.handshakeTimeoutMs, usual.handshakeTimeoutMs);
        addTime("--idle-timeout", m_profile.idleTimeoutMs, usual.idleTimeoutMs);
        addTime("--ping", m_profile.pingIntervalMs, usual.pingIntervalMs);
        addTime("--pong-timeout", m_profile.pongTimeoutMs, usual.pongTimeoutMs);
    }
    void addHttpTrigger()
    {
        const HttpTriggerProfile &trigger = m_profile.httpTrigger;
        if (!trigger.enabled)
            return;
        addEndpoint("--http", trigger.endpoint);
        addSecret("--http-token-env", trigger.token, "HTTP_TOKEN");
        addFlag("--http-allow-remote", trigger.allowRemote);
    }

    const ServerProfile &m_profile;
    QStringList m_words{QStringLiteral("wsw serve")};
};

} // namespace

QString serverCommand(const ServerProfile &profile)
{
    return ServerCommandWriter(profile).write();
}

} // namespace wsw
