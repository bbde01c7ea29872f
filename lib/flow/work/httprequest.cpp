// SPDX-License-Identifier: MIT
#include "flow/work/httprequest.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QPointer>
#include <QStringDecoder>
#include <QTimer>

#include <algorithm>
#include <optional>
#include <utility>

#include "flow/expression/value.h"

namespace wsw {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(wsw::HttpRequest)
};

constexpr int mostRedirects = 10;

ErrorCode codeOf(QNetworkReply::NetworkError error)
{
    switch (error) {
    case QNetworkReply::ConnectionRefusedError: return ErrorCode::ConnectionRefused;
    case QNetworkReply::HostNotFoundError: return ErrorCode::HostNotFound;
    case QNetworkReply::SslHandshakeFailedError: return ErrorCode::TlsFailed;
    case QNetworkReply::TimeoutError: return ErrorCode::Timeout;
    case QNetworkReply::ProtocolUnknownError:
    case QNetworkReply::ProtocolInvalidOperationError: return ErrorCode::InvalidAddress;
    default: return ErrorCode::ConnectionLost;
    }
}

HttpAnswer answerOf(const QNetworkReply &reply, const QByteArray &body)
{
    HttpAnswer answer;
    answer.insert(QStringLiteral("status"), reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt());
    QJsonObject headers;
    for (const auto &[name, value] : reply.rawHeaderPairs())
        headers.insert(QString::fromLatin1(name).toLower(), QString::fromLatin1(value));
    answer.insert(QStringLiteral("headers"), headers);
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString text = decoder.decode(body);
    answer.insert(QStringLiteral("body"), decoder.hasError() ? QString::fromLatin1(body.toBase64()) : text);
    if (const std::optional<QJsonValue> json = jsonValue(text.toUtf8()))
        answer.insert(QStringLiteral("json"), *json);
    return answer;
}

/// One request; hears its reply.
class HttpWork : public QObject, public NodeWork
{
public:
    using Done = std::function<void(const Result<HttpAnswer> &)>;

    explicit HttpWork(Done done)
        : m_done(std::move(done))
    {
        // A member without a parent would not follow its owner to another thread.
        m_deadline.setParent(this);
        m_deadline.setSingleShot(true);
    }

    ~HttpWork() override
    {
        if (!m_reply)
            return;
        m_reply->disconnect(this);
        m_reply->abort();
        m_reply->deleteLater();
    }

    void start(QNetworkAccessManager &manager, const HttpRequest &request);
    void failLater(const Error &error)
    {
        QMetaObject::invokeMethod(
            this, [this, error] { finish(Failure(error)); }, Qt::QueuedConnection);
    }

private:
    void onData();
    void onFinished();
    void finish(const Result<HttpAnswer> &answer);

    Done m_done;
    QPointer<QNetworkReply> m_reply;
    QByteArray m_body;
    QTimer m_deadline;
    QString m_url;
};

void HttpWork::start(QNetworkAccessManager &manager, const HttpRequest &request)
{
    m_url = request.url;
    QNetworkRequest network{QUrl(request.url)};
    network.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::NoLessSafeRedirectPolicy);
    network.setMaximumRedirectsAllowed(mostRedirects);
    for (auto header = request.headers.begin(); header != request.headers.end(); ++header)
        network.setRawHeader(header.key().toLatin1(), header->toUtf8());
    if (!request.body.isEmpty() && !network.hasRawHeader("Content-Type")) {
        const bool isJson = QJsonDocument::fromJson(request.body).isNull();
        network.setRawHeader("Content-Type", isJson ? "text/plain; charset=utf-8" : "application/json");
    }
    m_reply = manager.sendCustomRequest(network, request.method.toLatin1(), request.body);
    m_reply->setParent(nullptr);
    connect(m_reply, &QNetworkReply::readyRead, this, &HttpWork::onData);
    connect(m_reply, &QNetworkReply::finished, this, &HttpWork::onFinished);
    connect(&m_deadline, &QTimer::timeout, this, [this, timeout = request.timeout] {
        finish(failure(ErrorCode::Timeout, Text::tr("%1 did not answer within %2 ms. Check it, or raise the timeout.")
                                               .arg(m_url)
                                               .arg(timeout.count())));
    });
    m_deadline.start(request.timeout);
}

void HttpWork::onData()
{
    m_body += m_reply->readAll();
    if (m_body.size() > mostAnswerBytes)
        finish(failure(
            ErrorCode::MessageTooBig,
            Text::tr("the answer of %1 is larger than %2 bytes. Ask for less.").arg(m_url).arg(mostAnswerBytes)));
}

void HttpWork::onFinished()
{
    m_body += m_reply->readAll();
    const bool isAnswered = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).isValid();
    // Qt takes statuses from 400 on for errors of its own, from 201 to 299 of the network's enumeration's.
    const bool isStatus = isAnswered && m_reply->error() > QNetworkReply::UnknownProxyError;
    if (m_reply->error() == QNetworkReply::NoError || isStatus) {
        finish(answerOf(*m_reply, m_body));
        return;
    }
    finish(
        failure(codeOf(m_reply->error()), Text::tr("the request to %1 failed: %2").arg(m_url, m_reply->errorString())));
}

void HttpWork::finish(const Result<HttpAnswer> &answer)
{
    m_deadline.stop();
    if (m_reply) {
        m_reply->disconnect(this);
        m_reply->abort();
        m_reply->deleteLater();
        m_reply = nullptr;
    }
    if (const Done done = std::exchange(m_done, nullptr))
        done(answer); // which may delete this
}

/// RFC 9110 section 5.6.2: what a name of a header or method consists of.
bool isToken(const QString &text)
{
    return !text.isEmpty() && std::all_of(text.cbegin(), text.cend(), [](QChar c) {
        return c.unicode() < 127 && (c.isLetterOrNumber() || QStringLiteral("!#$%&'*+-.^_`|~").contains(c));
    });
}

std::optional<Error> wrongRequest(const HttpRequest &request)
{
    const QUrl url(request.url, QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty()
        || (url.scheme() != QLatin1String("http") && url.scheme() != QLatin1String("https")))
        return Error{ErrorCode::InvalidAddress,
                     Text::tr("'%1' is no address of a request. Give one as http://host/path.").arg(request.url)};
    for (auto header = request.headers.begin(); header != request.headers.end(); ++header) {
        if (!isToken(header.key()) || header->contains(QLatin1Char('\n')) || header->contains(QLatin1Char('\r')))
            return Error{ErrorCode::InvalidArgument,
                         Text::tr("the header '%1' has a wrong name or a line break in its value.").arg(header.key())};
    }
    return std::nullopt;
}

} // namespace

std::unique_ptr<NodeWork> startHttpRequest(QNetworkAccessManager &manager, const HttpRequest &request,
                                           const std::function<void(const Result<HttpAnswer> &)> &done)
{
    auto work = std::make_unique<HttpWork>(done);
    if (const auto error = wrongRequest(request))
        work->failLater(*error);
    else
        work->start(manager, request);
    return work;
}

} // namespace wsw
