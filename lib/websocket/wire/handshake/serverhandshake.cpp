// SPDX-License-Identifier: MIT
#include "websocket/wire/handshake/serverhandshake.h"

#include <QCoreApplication>

#include <algorithm>

#include "websocket/wire/handshake/clienthandshake.h"

namespace wsw::wire {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(wsw::ServerHandshake)
};

constexpr int switchingProtocols = 101;
constexpr int badRequest = 400;
constexpr int notFound = 404;
constexpr int upgradeRequired = 426;

struct RequestLine
{
    QByteArray method;
    QByteArray path;  ///< encoded, without query
    QByteArray query; ///< encoded, without '?'
    bool isHttp11 = false;
};

std::optional<RequestLine> parseRequestLine(const QByteArray &line)
{
    const QList<QByteArray> parts = line.split(' ');
    if (parts.size() != 3 || !isToken(parts.at(0)) || parts.at(1).isEmpty())
        return std::nullopt;
    RequestLine request;
    request.method = parts.at(0);
    QByteArray target = parts.at(1);
    // The absolute form that proxies use (RFC 9112 section 3.2.2).
    if (const qsizetype scheme = target.indexOf("://"); scheme > 0 && !target.startsWith('/')) {
        const qsizetype slash = target.indexOf('/', scheme + 3);
        target = slash < 0 ? QByteArray("/") : target.mid(slash);
    }
    // RFC 6455 section 3: a resource name begins with a slash and has no fragment.
    if (!target.startsWith('/') || target.contains('#'))
        return std::nullopt;
    const qsizetype question = target.indexOf('?');
    request.path = question < 0 ? target : target.left(question);
    request.query = question < 0 ? QByteArray() : target.mid(question + 1);
    // A later minor version understands this one (RFC 9110 section 2.5).
    const QByteArray version = parts.at(2);
    request.isHttp11 =
        version.size() == 8 && version.startsWith("HTTP/1.") && version.at(7) >= '1' && version.at(7) <= '9';
    return request;
}

/// What a client's request lacks (RFC 6455 section 4.2.1), as an answer and a sentence.
struct Fault
{
    int status = badRequest;
    QString what;
};

bool isKey(const QByteArray &key)
{
    const auto decoded = QByteArray::fromBase64Encoding(key, QByteArray::AbortOnBase64DecodingErrors);
    return key.size() == 24 && decoded && decoded.decoded.size() == 16;
}

std::optional<Fault> findFault(const HttpHead &head, const std::optional<RequestLine> &line,
                               const QList<QByteArray> &subprotocols, const std::optional<QList<Extension>> &extensions)
{
    if (!line)
        return Fault{badRequest, Words::tr("its first line is no HTTP request")};
    if (line->method != "GET")
        return Fault{upgradeRequired, Words::tr("its method is not GET")};
    if (!line->isHttp11)
        return Fault{badRequest, Words::tr("its HTTP version is below 1.1")};
    if (!head.hasToken("Upgrade", "websocket"))
        return Fault{upgradeRequired, Words::tr("it does not want a WebSocket (no Upgrade: websocket)")};
    if (head.count("Host") != 1)
        return Fault{badRequest, Words::tr("it has not exactly one Host header")};
    if (!head.hasToken("Connection", "upgrade"))
        return Fault{badRequest, Words::tr("its Connection header does not say Upgrade")};
    if (head.count("Sec-WebSocket-Version") != 1 || head.value("Sec-WebSocket-Version") != "13")
        return Fault{upgradeRequired, Words::tr("its Sec-WebSocket-Version is not 13")};
    if (head.count("Sec-WebSocket-Key") != 1 || !isKey(head.value("Sec-WebSocket-Key")))
        return Fault{badRequest, Words::tr("its Sec-WebSocket-Key is not 16 bytes in base64")};
    if (!std::all_of(subprotocols.begin(), subprotocols.end(), isToken))
        return Fault{badRequest, Words::tr("its Sec-WebSocket-Protocol can't be read")};
    if (!extensions)
        return Fault{badRequest, Words::tr("its Sec-WebSocket-Extensions can't be read")};
    return std::nullopt;
}

QByteArray fieldLines(const HeaderFields &fields)
{
    QByteArray lines;
    for (const auto &[name, value] : fields) {
        if (isToken(name) && isFieldValue(value))
            lines += name + ": " + value + "\r\n";
    }
    return lines;
}

ServerVerdict refusal(const HandshakeAnswer &answer, const Error &error)
{
    const bool hasPhrase = !answer.reasonPhrase.isEmpty() && isFieldValue(answer.reasonPhrase);
    const QByteArray phrase = hasPhrase ? answer.reasonPhrase : usualPhrase(answer.status);
    const QByteArray status = QByteArray::number(answer.status) + ' ' + phrase;
    const QByteArray body = answer.body.isEmpty() ? status + "\n" + error.message.toUtf8() + "\n" : answer.body;
    ServerVerdict verdict;
    QByteArray &head = verdict.response;
    head = "HTTP/1.1 " + status + "\r\nConnection: close\r\n";
    if (answer.status == upgradeRequired)
        head += "Upgrade: websocket\r\nSec-WebSocket-Version: 13\r\n";
    if (answer.body.isEmpty())
        head += "Content-Type: text/plain; charset=utf-8\r\n";
    head += fieldLines(answer.headers) + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n";
    verdict.headSize = head.size();
    verdict.response += body;
    verdict.refusal = error;
    return verdict;
}

/// For what a request's content has nothing to do with.
ServerVerdict refuse(int status, const QString &peer, const Error &error)
{
    ServerVerdict verdict = refusal({status, {}, {}, {}, {}}, error);
    verdict.info.peer = peer;
    return verdict;
}

/// False if the path matches none.
bool matchPath(const QList<ServerPath> &paths, HandshakeRequest &request)
{
    for (qsizetype i = 0; i < paths.size(); ++i) {
        if (const auto params = paths.at(i).pattern.match(request.path)) {
            request.params = *params;
            request.pathIndex = int(i);
            return true;
        }
    }
    return paths.isEmpty();
}

QString patternsText(const QList<ServerPath> &paths)
{
    QStringList patterns;
    for (const ServerPath &path : paths)
        patterns.append(path.pattern.text());
    return patterns.join(QStringLiteral(", "));
}

void accept(ServerVerdict &verdict, const HttpHead &head, const ServerOptions &options, const HandshakeAnswer &answer,
            const QStringList &offered, const QList<Extension> &extensions)
{
    QByteArray &out = verdict.response;
    out = "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: "
          + acceptOf(head.value("Sec-WebSocket-Key")) + "\r\n";
    QString subprotocol;
    if (answer.subprotocol) {
        subprotocol = offered.contains(*answer.subprotocol) ? *answer.subprotocol : QString();
    } else {
        for (const QString &ours : options.subprotocols) {
            if (subprotocol.isEmpty() && offered.contains(ours))
                subprotocol = ours;
        }
    }
    if (!subprotocol.isEmpty())
        out += "Sec-WebSocket-Protocol: " + subprotocol.toUtf8() + "\r\n";
    if (options.compression.enabled) {
        if (const auto agreement = agreeToDeflate(extensions, options.compression)) {
            verdict.deflate = agreement->parameters;
            verdict.info.handshake.extensions = QString::fromLatin1(agreement->response);
            out += "Sec-WebSocket-Extensions: " + agreement->response + "\r\n";
        }
    }
    out += fieldLines(answer.headers) + "\r\n";
    verdict.accepted = true;
    verdict.headSize = out.size();
    verdict.info.subprotocol = subprotocol;
}

} // namespace

QString forwardedFor(const HeaderFields &fields)
{
    QByteArrayList values;
    for (const auto &[name, value] : fields) {
        if (isSameName(name, "X-Forwarded-For"))
            values.append(value);
    }
    return QString::fromUtf8(values.join(", "));
}

QByteArray usualPhrase(int status)
{
    switch (status) {
    case 301: return "Moved Permanently";
    case 302: return "Found";
    case 307: return "Temporary Redirect";
    case 400: return "Bad Request";
    case 401: return "Unauthorized";
    case 403: return "Forbidden";
    case 404: return "Not Found";
    case 407: return "Proxy Authentication Required";
    case 408: return "Request Timeout";
    case 409: return "Conflict";
    case 410: return "Gone";
    case 426: return "Upgrade Required";
    case 429: return "Too Many Requests";
    case 431: return "Request Header Fields Too Large";
    case 500: return "Internal Server Error";
    case 503: return "Service Unavailable";
    default: return "Status";
    }
}

ServerVerdict judge(const HttpHead &head, const ServerOptions &options, const QString &peer, const Admission &admission)
{
    const std::optional<RequestLine> line = parseRequestLine(head.startLine);
    const QList<QByteArray> subprotocols = head.list("Sec-WebSocket-Protocol");
    const std::optional<QList<Extension>> extensions = parseExtensions(head);
    const auto refused = [&](const HandshakeAnswer &answer, const Error &error) {
        ServerVerdict verdict = refusal(answer, error);
        verdict.info.peer = peer;
        verdict.info.handshake.request = head.raw;
        return verdict;
    };
    if (const std::optional<Fault> fault = findFault(head, line, subprotocols, extensions)) {
        return refused({fault->status, {}, {}, {}, {}},
                       {ErrorCode::NotWebSocket,
                        Words::tr("%1 was refused with HTTP %2: %3.").arg(peer).arg(fault->status).arg(fault->what)});
    }
    HandshakeRequest request;
    request.peer = peer;
    request.path = QString::fromUtf8(line->path);
    request.query = QString::fromUtf8(line->query);
    if (!matchPath(options.paths, request)) {
        return refused({notFound, {}, {}, {}, {}},
                       {ErrorCode::HandshakeRefused, Words::tr("%1 asked for the path %2, which does not match %3.")
                                                         .arg(peer, request.path, patternsText(options.paths))});
    }
    request.headers = head.fields;
    for (const QByteArray &subprotocol : subprotocols)
        request.subprotocols.append(QString::fromUtf8(subprotocol));
    if (const std::optional<Refusal> refusal = admission ? admission(request) : std::nullopt)
        return refused(refusal->answer, refusal->error);
    const HandshakeAnswer answer = options.handshakeHook ? options.handshakeHook(request) : HandshakeAnswer();
    if (answer.status != switchingProtocols) {
        return refused(
            answer,
            {ErrorCode::HandshakeRefused,
             Words::tr("%1 asked for %2 and was refused with HTTP %3.").arg(peer, request.path).arg(answer.status)});
    }
    ServerVerdict verdict;
    verdict.info.peer = peer;
    verdict.info.path = request.path;
    verdict.info.query = request.query;
    verdict.info.params = request.params;
    verdict.info.pathIndex = request.pathIndex;
    verdict.info.forwardedFor = forwardedFor(request.headers);
    verdict.info.handshake.request = head.raw;
    accept(verdict, head, options, answer, request.subprotocols, *extensions);
    verdict.info.handshake.response = verdict.response;
    return verdict;
}

ServerVerdict refuseHead(const HeadError &error, const QString &peer)
{
    const bool tooLong = error.kind == HeadError::Kind::TooLong;
    return refuse(tooLong ? 431 : badRequest, peer,
                  {tooLong ? ErrorCode::HandshakeRefused : ErrorCode::NotWebSocket,
                   Words::tr("%1 sent a request head that can't be used: %2 at byte %3.")
                       .arg(peer, error.what)
                       .arg(error.offset)});
}

ServerVerdict lateRefusal(const QString &peer)
{
    return refuse(408, peer,
                  {ErrorCode::Timeout, Words::tr("%1 did not complete the opening handshake in time.").arg(peer)});
}

} // namespace wsw::wire
