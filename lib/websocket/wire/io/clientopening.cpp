// SPDX-License-Identifier: MIT
#include "websocket/wire/io/clientopening.h"

#include <QSslConfiguration>
#include <QSslSocket>
#include <QTimerEvent>

#include "websocket/engine/certificatecheck.h"
#include "websocket/engine/networkproxy.h"
#include "websocket/engine/socketerror.h"
#include "websocket/engine/tlsconfiguration.h"

namespace wsw::wire {

namespace {
constexpr qsizetype maxBody = 64 * 1024;
constexpr std::chrono::milliseconds bodyTimeout{1000};
constexpr int switchingProtocols = 101;
} // namespace

ClientOpening::ClientOpening(const ConnectionOptions &options, QObject *parent)
    : QObject(parent)
    , m_options(options)
    , m_reader(options.limits.maxHead)
{
    m_info.engine = QStringLiteral("wire");
}

ClientOpening::~ClientOpening()
{
    if (m_socket)
        m_socket->disconnect(this);
}

void ClientOpening::start()
{
    if (const Result<void> prepared = prepare(); !prepared) {
        QMetaObject::invokeMethod(
            this, [this, error = prepared.error()] { fail(error); }, Qt::QueuedConnection);
        return;
    }
    const bool encrypts = m_options.url.scheme() == QLatin1String("wss");
    const QString host = m_options.url.host();
    const quint16 port = quint16(m_options.url.port(encrypts ? 443 : 80));
    connect(m_socket.get(), &QTcpSocket::readyRead, this, &ClientOpening::onReadyRead);
    connect(m_socket.get(), &QTcpSocket::errorOccurred, this, &ClientOpening::onSocketError);
    if (auto *tls = qobject_cast<QSslSocket *>(m_socket.get())) {
        connect(tls, &QSslSocket::encrypted, this, &ClientOpening::sendRequest);
        connect(tls, &QSslSocket::sslErrors, this, &ClientOpening::onSslErrors);
        tls->connectToHostEncrypted(host, port);
    } else {
        connect(m_socket.get(), &QTcpSocket::connected, this, &ClientOpening::sendRequest);
        // What is received goes from the operating system straight to the decoder.
        m_socket->connectToHost(host, port, QIODevice::ReadWrite | QIODevice::Unbuffered);
    }
}

Result<void> ClientOpening::prepare()
{
    Result<ClientHandshake> handshake = ClientHandshake::create(m_options);
    if (!handshake)
        return Failure(handshake.error());
    m_handshake = std::move(*handshake);
    const Result<QNetworkProxy> proxy = networkProxy(m_options.proxy);
    if (!proxy)
        return Failure(proxy.error());
    if (m_options.url.scheme() == QLatin1String("wss")) {
        const Result<QSslConfiguration> configuration = tlsConfiguration(m_options.tls);
        if (!configuration)
            return Failure(configuration.error());
        auto tls = std::make_unique<QSslSocket>();
        tls->setSslConfiguration(*configuration);
        tls->setPeerVerifyName(m_options.tls.serverName); // of SNI, too
        m_socket = std::move(tls);
    } else {
        m_socket = std::make_unique<QTcpSocket>();
    }
    m_socket->setProxy(*proxy);
    return {};
}

void ClientOpening::sendRequest()
{
    m_socket->setSocketOption(QAbstractSocket::LowDelayOption, m_options.tcpNoDelay ? 1 : 0);
    if (const auto *tls = qobject_cast<QSslSocket *>(m_socket.get()))
        describeTls(tls->sslConfiguration(), m_info);
    m_info.request = m_handshake->request();
    m_socket->write(m_info.request);
}

void ClientOpening::onReadyRead()
{
    if (m_ended)
        return;
    const QByteArray bytes = m_socket->readAll();
    if (bytes.isEmpty() && m_socket->state() == QAbstractSocket::UnconnectedState) {
        onStreamEnded(); // an unbuffered socket has no other sign for it
        return;
    }
    if (m_reader.isComplete()) {
        m_rest += bytes.first(std::min(bytes.size(), maxBody - m_rest.size()));
        onBody();
        return;
    }
    const qsizetype taken = m_reader.feed(bytes);
    if (const std::optional<HeadError> &error = m_reader.error()) {
        fail(notWebSocketError(m_options.url, tr("its answer has %1 at byte %2").arg(error->what).arg(error->offset)));
        return;
    }
    if (!m_reader.isComplete())
        return;
    m_rest = bytes.sliced(taken);
    onHead();
}

void ClientOpening::onHead()
{
    m_info.response = m_reader.head().raw;
    if (ClientHandshake::status(m_reader.head()) != switchingProtocols) {
        m_rest.truncate(maxBody);
        m_bodyTimer.start(int(bodyTimeout.count()), this);
        onBody();
        return;
    }
    Result<ClientHandshake::Outcome> outcome = m_handshake->check(m_reader.head());
    if (!outcome) {
        fail(outcome.error());
        return;
    }
    m_ended = true;
    m_outcome = std::move(*outcome);
    m_info.extensions = m_outcome.extensions;
    m_socket->disconnect(this);
    emit opened();
}

/// A refusal's body is over when it has the length that was announced, or when the peer ends the stream or takes too
/// long.
void ClientOpening::onBody()
{
    bool isNumber = false;
    const qsizetype length = m_reader.head().value("Content-Length").toLongLong(&isNumber);
    if (m_rest.size() >= maxBody || (isNumber && m_rest.size() >= length))
        refuse();
}

void ClientOpening::refuse()
{
    m_info.body = m_rest;
    QString phrase;
    const int status = ClientHandshake::status(m_reader.head(), &phrase);
    if (status > 0) {
        fail(refusedError(status, phrase, m_options.url));
        return;
    }
    fail(notWebSocketError(
        m_options.url, tr("its answer begins with '%1'").arg(QString::fromUtf8(m_reader.head().startLine.left(100)))));
}

void ClientOpening::onSslErrors(const QList<QSslError> &errors)
{
    auto *tls = qobject_cast<QSslSocket *>(m_socket.get());
    const CertificateVerdict verdict = judgeCertificate(*tls, errors, m_options, m_info);
    if (!verdict.accepted) {
        m_certificateError = verdict.said;
        return;
    }
    // With the list, never without: the call without arguments would also cover whatever comes later.
    tls->ignoreSslErrors(errors);
    emit warned(verdict.said);
}

void ClientOpening::onSocketError()
{
    if (m_ended)
        return;
    const bool isBuffered = !m_socket->openMode().testFlag(QIODevice::Unbuffered);
    if (isBuffered && m_socket->bytesAvailable() > 0)
        onReadyRead(); // what came before the end
    onStreamEnded();
}

void ClientOpening::onStreamEnded()
{
    if (m_ended)
        return;
    if (m_reader.isComplete()) {
        refuse();
        return;
    }
    if (m_socket->error() == QAbstractSocket::RemoteHostClosedError && m_reader.size() > 0) {
        fail({ErrorCode::NotWebSocket,
              tr("%1 ended its answer to the opening handshake too early. Check address, path and port.")
                  .arg(m_options.url.toDisplayString())});
        return;
    }
    fail(m_certificateError ? *m_certificateError
                            : connectError(m_socket->error(), m_socket->errorString(), m_options));
}

void ClientOpening::timerEvent(QTimerEvent *event)
{
    if (event->timerId() == m_bodyTimer.timerId() && !m_ended)
        refuse();
}

std::unique_ptr<QTcpSocket> ClientOpening::takeSocket()
{
    return std::move(m_socket);
}

void ClientOpening::fail(const Error &error)
{
    if (m_ended)
        return;
    m_ended = true;
    m_bodyTimer.stop();
    emit failed(error);
}

} // namespace wsw::wire
