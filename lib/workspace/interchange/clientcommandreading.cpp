// SPDX-License-Identifier: MIT
#include <QCoreApplication>
#include <QRegularExpression>

#include "workspace/interchange/clientcommand.h"
#include "workspace/interchange/shellwords.h"

namespace wsw {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(wsw::ClientCommand)
};

enum class Meaning {
    Header,
    Subprotocol,
    Origin,
    User,
    Address,
    Insecure,
    Compress,
    Frames,
    Engine,
    ConnectTimeout,
    Ping,
    PongTimeout,
    Reconnect,
    CaFile,
    CertificateFile,
    KeyFile,
    ServerName,
    Cookie,
    UserAgent,
    Value, ///< has no counterpart
    Flag,  ///< likewise, and no value
};

struct Option
{
    const char *name;
    Meaning meaning;
};

/// What the programs' options mean to us.
constexpr Option wscatOptions[] = {
    {"-c", Meaning::Address},      {"--connect", Meaning::Address},   {"-H", Meaning::Header},
    {"--header", Meaning::Header}, {"-s", Meaning::Subprotocol},      {"--subprotocol", Meaning::Subprotocol},
    {"-o", Meaning::Origin},       {"--origin", Meaning::Origin},     {"--auth", Meaning::User},
    {"-n", Meaning::Insecure},     {"--no-check", Meaning::Insecure}, {"-p", Meaning::Value},
    {"-x", Meaning::Value},        {"--execute", Meaning::Value},     {"-w", Meaning::Value},
    {"--wait", Meaning::Value},    {"--ca", Meaning::CaFile},         {"--cert", Meaning::CertificateFile},
    {"--key", Meaning::KeyFile},   {"--passphrase", Meaning::Value},  {"--proxy", Meaning::Value},
    {"--host", Meaning::Value},    {"--protocol", Meaning::Value}};
constexpr Option websocatOptions[] = {
    {"-H", Meaning::Header},           {"--header", Meaning::Header},       {"--protocol", Meaning::Subprotocol},
    {"--origin", Meaning::Origin},     {"--basic-auth", Meaning::User},     {"-k", Meaning::Insecure},
    {"--insecure", Meaning::Insecure}, {"--ping-interval", Meaning::Value}, {"--socks5", Meaning::Value}};
constexpr Option curlOptions[] = {{"-H", Meaning::Header},     {"--header", Meaning::Header},
                                  {"-u", Meaning::User},       {"--user", Meaning::User},
                                  {"-b", Meaning::Cookie},     {"--cookie", Meaning::Cookie},
                                  {"-A", Meaning::UserAgent},  {"--user-agent", Meaning::UserAgent},
                                  {"-k", Meaning::Insecure},   {"--insecure", Meaning::Insecure},
                                  {"--url", Meaning::Address}, {"--compressed", Meaning::Flag},
                                  {"-X", Meaning::Value},      {"--request", Meaning::Value},
                                  {"-o", Meaning::Value},      {"--output", Meaning::Value},
                                  {"-m", Meaning::Value},      {"--max-time", Meaning::Value},
                                  {"-x", Meaning::Value},      {"--proxy", Meaning::Value},
                                  {"-d", Meaning::Value},      {"--data", Meaning::Value}};
constexpr Option wswOptions[] = {{"-H", Meaning::Header},
                                 {"--header", Meaning::Header},
                                 {"--subprotocol", Meaning::Subprotocol},
                                 {"--origin", Meaning::Origin},
                                 {"--insecure", Meaning::Insecure},
                                 {"--compress", Meaning::Compress},
                                 {"--frames", Meaning::Frames},
                                 {"--connect-timeout", Meaning::ConnectTimeout},
                                 {"--ping", Meaning::Ping},
                                 {"--engine", Meaning::Engine},
                                 {"--ca", Meaning::CaFile},
                                 {"--cert", Meaning::CertificateFile},
                                 {"--key", Meaning::KeyFile},
                                 {"--server-name", Meaning::ServerName},
                                 {"--pong-timeout", Meaning::PongTimeout},
                                 {"--reconnect", Meaning::Reconnect},
                                 {"-u", Meaning::User},
                                 {"--user", Meaning::User},
                                 {"--proxy", Meaning::Value},
                                 {"--send", Meaning::Value},
                                 {"--count", Meaning::Value},
                                 {"--timeout", Meaning::Value},
                                 {"--close", Meaning::Value},
                                 {"--record", Meaning::Value}};

/// Fields that a browser copies and every handshake makes anew.
bool isOfHandshake(const QString &name)
{
    return isMadeByHandshake(name.toUtf8()) || name.compare(QLatin1String("content-length"), Qt::CaseInsensitive) == 0;
}

/// Takes one option's meaning over into the profile.
class ProfileWriter
{
public:
    explicit ProfileWriter(const ConnectionProfile &base)
    {
        m_read.profile = base;
        m_read.profile.address.clear();
        m_read.profile.headers.clear();
        m_read.profile.subprotocols.clear();
        m_read.profile.origin.clear();
        m_read.profile.cookies.clear();
        m_read.profile.userAgent.clear();
        m_read.profile.tls = {};
        m_read.profile.authentication = {};
    }

    void take(Meaning meaning, const QString &value)
    {
        ConnectionProfile &profile = m_read.profile;
        switch (meaning) {
        case Meaning::Header: takeHeader(value); break;
        case Meaning::Subprotocol: takeSubprotocols(value); break;
        case Meaning::Origin: profile.origin = value; break;
        case Meaning::User:
            profile.headers.append({QStringLiteral("Authorization"),
                                    QStringLiteral("Basic ") + QString::fromLatin1(value.toUtf8().toBase64())});
            break;
        case Meaning::Address: profile.address = value; break;
        case Meaning::Insecure: profile.tls.insecure = true; break;
        case Meaning::Compress: profile.compression.enabled = true; break;
        case Meaning::Frames: profile.recordFrames = true; break;
        case Meaning::Engine: profile.engine = engineFromName(value).value_or(EngineKind::Automatic); break;
        case Meaning::ConnectTimeout: profile.connectTimeoutMs = milliseconds(value, profile.connectTimeoutMs); break;
        case Meaning::Ping: profile.pingIntervalMs = milliseconds(value, 0); break;
        case Meaning::PongTimeout: profile.pongTimeoutMs = milliseconds(value, 0); break;
        case Meaning::Reconnect: profile.reconnect.enabled = true; break;
        case Meaning::CaFile: profile.tls.caFile = value; break;
        case Meaning::CertificateFile: profile.tls.certificateFile = value; break;
        case Meaning::KeyFile: profile.tls.keyFile = value; break;
        case Meaning::ServerName: profile.tls.serverName = value; break;
        case Meaning::Cookie: takeCookies(value); break;
        case Meaning::UserAgent: profile.userAgent = value; break;
        case Meaning::Value:
        case Meaning::Flag: break;
        }
    }

    void ignore(const QString &option) { m_read.ignored.append(option); }

    void takeSubprotocols(const QString &list)
    {
        const QStringList names = list.split(u',', Qt::SkipEmptyParts);
        for (const QString &name : names)
            m_read.profile.subprotocols.append(name.trimmed());
    }

    Result<ReadCommand> finish()
    {
        if (m_read.profile.address.isEmpty())
            return failure(ErrorCode::InvalidArgument, Words::tr("The command has no address (ws://… or wss://…)."));
        const Result<QUrl> url = parseAddress(m_read.profile.address);
        if (!url)
            return Failure(url.error());
        m_read.profile.address = url->toString();
        return m_read;
    }

private:
    static int milliseconds(const QString &seconds, int fallback)
    {
        bool isNumber = false;
        const double value = seconds.toDouble(&isNumber);
        return isNumber && value > 0 && value < 86400 ? int(value * 1000) : fallback;
    }

    void takeCookies(const QString &list)
    {
        const QStringList cookies = list.split(u';', Qt::SkipEmptyParts);
        for (const QString &cookie : cookies) {
            const qsizetype equals = cookie.indexOf(u'=');
            m_read.profile.cookies.append(
                {cookie.left(equals).trimmed(), equals < 0 ? QString() : cookie.mid(equals + 1)});
        }
    }

    void takeHeader(const QString &header)
    {
        const qsizetype colon = header.indexOf(u':');
        const QString name = header.left(colon).trimmed();
        const QString value = colon < 0 ? QString() : header.mid(colon + 1).trimmed();
        if (colon <= 0 || isOfHandshake(name))
            return;
        if (name.compare(QLatin1String("origin"), Qt::CaseInsensitive) == 0)
            m_read.profile.origin = value;
        else if (name.compare(QLatin1String("cookie"), Qt::CaseInsensitive) == 0)
            takeCookies(value);
        else if (name.compare(QLatin1String("user-agent"), Qt::CaseInsensitive) == 0)
            m_read.profile.userAgent = value;
        else if (name.compare(QLatin1String("sec-websocket-protocol"), Qt::CaseInsensitive) == 0)
            takeSubprotocols(value);
        else if (name.compare(QLatin1String("sec-websocket-extensions"), Qt::CaseInsensitive) == 0)
            m_read.profile.compression.enabled = value.contains(QLatin1String("permessage-deflate"));
        else
            m_read.profile.headers.append({name, value});
    }

    ReadCommand m_read;
};

template <size_t N>
Result<ReadCommand> readWords(const QStringList &words, const Option (&options)[N], const ConnectionProfile &base)
{
    ProfileWriter writer(base);
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QString &word = words.at(i);
        if (!word.startsWith(u'-') || word == QLatin1String("-")) {
            if (word.contains(QLatin1String("://")))
                writer.take(Meaning::Address, word);
            continue;
        }
        // "--name=value", "-Hvalue" and "-H=value" beside "--name value".
        const qsizetype equals = word.startsWith(QLatin1String("--")) ? word.indexOf(u'=') : -1;
        QString name = equals < 0 ? word : word.left(equals);
        std::optional<QString> value;
        if (equals >= 0)
            value = word.mid(equals + 1);
        if (!name.startsWith(QLatin1String("--")) && name.size() > 2) {
            value = name.mid(name.at(2) == u'=' ? 3 : 2);
            name = name.left(2);
        }
        const Option *known = nullptr;
        for (const Option &option : options) {
            if (name == QLatin1String(option.name))
                known = &option;
        }
        if (!known) {
            writer.ignore(word);
            continue;
        }
        const bool isFlag = known->meaning == Meaning::Insecure || known->meaning == Meaning::Compress
                            || known->meaning == Meaning::Frames || known->meaning == Meaning::Reconnect
                            || known->meaning == Meaning::Flag;
        if (!isFlag && !value && i + 1 < words.size())
            value = words.at(++i);
        if (known->meaning == Meaning::Value)
            writer.ignore(name + u' ' + value.value_or(QString()));
        writer.take(known->meaning, value.value_or(QString()));
    }
    return writer.finish();
}

/// new WebSocket("ws://…", "chat") or with a list of subprotocols.
Result<ReadCommand> readJavaScript(const QString &text, const ConnectionProfile &base)
{
    static const QRegularExpression call(QStringLiteral("new\\s+WebSocket\\s*\\(([^)]*)\\)"));
    static const QRegularExpression string(QStringLiteral("(['\"`])(.*?)\\1"));
    ProfileWriter writer(base);
    QRegularExpressionMatchIterator strings = string.globalMatch(call.match(text).captured(1));
    if (strings.hasNext())
        writer.take(Meaning::Address, strings.next().captured(2));
    while (strings.hasNext())
        writer.takeSubprotocols(strings.next().captured(2));
    return writer.finish();
}

QString programOf(const QString &text)
{
    static const QRegularExpression pattern(
        QStringLiteral("^\\s*(?:\\$\\s+)?(?:npx\\s+)?(wsw\\s+connect|wscat|websocat|curl)\\s"));
    return pattern.match(text).captured(1).section(u' ', 0, 0);
}

bool isJavaScript(const QString &text)
{
    static const QRegularExpression pattern(QStringLiteral("new\\s+WebSocket\\s*\\("));
    return pattern.match(text).hasMatch();
}

} // namespace

bool looksLikeClientCommand(const QString &text)
{
    return isJavaScript(text) || !programOf(text).isEmpty();
}

Result<ReadCommand> readClientCommand(const QString &text, const ConnectionProfile &base)
{
    if (isJavaScript(text))
        return readJavaScript(text, base);
    const QString program = programOf(text);
    const Result<QStringList> words = shellWords(text);
    if (!words)
        return Failure(words.error());
    if (program == QLatin1String("wscat"))
        return readWords(*words, wscatOptions, base);
    if (program == QLatin1String("websocat"))
        return readWords(*words, websocatOptions, base);
    if (program == QLatin1String("curl"))
        return readWords(*words, curlOptions, base);
    if (program == QLatin1String("wsw"))
        return readWords(*words, wswOptions, base);
    return failure(ErrorCode::InvalidArgument, Words::tr("This is no command of wsw, wscat, websocat or curl, and no "
                                                         "call of new WebSocket(…)."));
}

} // namespace wsw
