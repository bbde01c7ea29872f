// SPDX-License-Identifier: MIT
#include "wsw/eventprinter.h"

#include "message/frameinfo.h"
#include "websocket/certificateinfo.h"
#include "wsw/command.h"

namespace wsw {

namespace {

QString closeText(const CloseInfo &info)
{
    const QString reason = info.reason.isEmpty() ? QString() : QLatin1String(" ") + info.reason;
    switch (info.by) {
    case ClosedBy::Peer: return QStringLiteral("closed by the peer: %1%2").arg(info.code).arg(reason);
    case ClosedBy::Us: return QStringLiteral("closed: %1%2").arg(info.code).arg(reason);
    case ClosedBy::Abnormal: break;
    }
    return QStringLiteral("the connection was lost without a close frame (%1)%2").arg(info.code).arg(reason);
}

void printCertificate(const CertificateInfo &certificate, qsizetype depth)
{
    const auto printFact = [](const QString &name, const QString &fact) {
        printDiagnostic(QStringLiteral("*   %1: %2").arg(name, fact));
    };
    printDiagnostic(QStringLiteral("* certificate %1: %2").arg(depth).arg(certificate.subject));
    printFact(QStringLiteral("issuer"), certificate.issuer);
    printFact(QStringLiteral("valid"), certificate.validFrom.toUTC().toString(Qt::ISODate) + QStringLiteral(" to ")
                                           + certificate.validUntil.toUTC().toString(Qt::ISODate));
    if (!certificate.names.isEmpty())
        printFact(QStringLiteral("names"), certificate.names.join(QStringLiteral(", ")));
    printFact(QStringLiteral("SHA-256"), fingerprintText(certificate.fingerprint));
}

/// As curl -v does.
void printHandshake(const HandshakeInfo &info)
{
    const auto printHead = [](const QString &mark, const QByteArray &head) {
        const QList<QByteArray> lines = head.trimmed().split('\n');
        for (const QByteArray &line : lines) {
            if (!head.isEmpty())
                printDiagnostic(mark + QString::fromUtf8(line.trimmed()));
        }
    };
    const QList<CertificateInfo> chain = certificateChain(info);
    for (qsizetype i = 0; i < chain.size(); ++i)
        printCertificate(chain.at(i), i);
    if (!info.tlsVersion.isEmpty())
        printDiagnostic(QStringLiteral("* %1, %2").arg(info.tlsVersion, info.tlsCipher));
    printHead(QStringLiteral("> "), info.request);
    printHead(QStringLiteral("< "), info.response);
    printHead(QStringLiteral("  "), info.body);
}

} // namespace

Result<void> EventPrinter::recordTo(const QString &path)
{
    Result<std::unique_ptr<RecordingWriter>> writer = RecordingWriter::create(path);
    if (!writer)
        return Failure(writer.error());
    m_recording = std::move(*writer);
    QObject::connect(m_recording.get(), &RecordingWriter::writeFailed, m_recording.get(),
                     [](const Error &error) { printDiagnostic(error.message); });
    return {};
}

void EventPrinter::record(const Message &message)
{
    if (m_recording)
        m_recording->append(message);
}

void EventPrinter::print(const Message &message)
{
    record(message);
    const bool tellsHandshake = m_verbose && (message.kind == MessageKind::Open || message.kind == MessageKind::Error);
    if (m_style == Style::Json) {
        QJsonObject object = toJson(viewOf(message));
        if (tellsHandshake)
            object.insert(QStringLiteral("handshake"), handshakeToJson(handshakeOf(viewOf(message))));
        printJson(object);
        return;
    }
    if (tellsHandshake)
        printHandshake(handshakeOf(viewOf(message)));
    printPlain(message);
}

void EventPrinter::printPlain(const Message &message) const
{
    const bool numbered = m_style == Style::Numbered;
    const QString number = numbered ? QStringLiteral("client %1: ").arg(message.connection) : QString();
    switch (message.kind) {
    case MessageKind::Text:
    case MessageKind::Binary:
        if (message.direction == Direction::In) {
            const QByteArray prefix = numbered ? '@' + QByteArray::number(message.connection) + ' ' : QByteArray();
            printLine(prefix + (message.kind == MessageKind::Text ? message.payload : message.payload.toHex(' ')));
        }
        break;
    case MessageKind::Open: {
        const OpenInfo info = openInfo(viewOf(message));
        printDiagnostic(numbered ? QStringLiteral("%1connected from %2 to %3").arg(number, info.peer, info.path)
                                 : QStringLiteral("connected to %1").arg(info.url));
        break;
    }
    case MessageKind::Close: printDiagnostic(number + closeText(closeInfo(viewOf(message)))); break;
    case MessageKind::Error:
        printDiagnostic((message.connection ? number : QString()) + errorInfo(viewOf(message)).second);
        break;
    case MessageKind::Pong:
        if (message.detail > 0)
            printDiagnostic(QStringLiteral("%1pong after %2 ms").arg(number).arg(message.detail / 1000.0));
        break;
    case MessageKind::Frame:
        printDiagnostic(number + directionName(message.direction) + QLatin1Char(' ') + frameSummary(viewOf(message)));
        break;
    case MessageKind::RawBytes:
    case MessageKind::Ping: break;
    }
}

} // namespace wsw
