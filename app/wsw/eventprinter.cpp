// SPDX-License-Identifier: MIT
#include "wsw/eventprinter.h"

#include <utility>

#include "message/frameinfo.h"
#include "websocket/client/certificateinfo.h"
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

/// A tab and line ends stay; other control characters are shown as their picture (U+2400 and on), C1's as U+FFFD.
QByteArray withoutControls(const QByteArray &utf8)
{
    QString text = QString::fromUtf8(utf8);
    for (QChar &c : text) {
        if (c == u'\t' || c == u'\n')
            continue;
        if (c < u' ')
            c = QChar(char16_t(0x2400 + c.unicode()));
        else if (c == QChar(u'\x7f'))
            c = QChar(u'\u2421');
        else if (c.category() == QChar::Other_Control)
            c = QChar(QChar::ReplacementCharacter);
    }
    return text.toUtf8();
}

} // namespace

void EventPrinter::printCertificate(const CertificateInfo &certificate, qsizetype depth) const
{
    const auto printFact = [this](const QString &name, const QString &fact) {
        diagnose(QStringLiteral("*   %1: %2").arg(name, fact), Ink::Notice);
    };
    diagnose(QStringLiteral("* certificate %1: %2").arg(depth).arg(certificate.subject), Ink::Notice);
    printFact(QStringLiteral("issuer"), certificate.issuer);
    printFact(QStringLiteral("valid"), certificate.validFrom.toUTC().toString(Qt::ISODate) + QStringLiteral(" to ")
                                           + certificate.validUntil.toUTC().toString(Qt::ISODate));
    if (!certificate.names.isEmpty())
        printFact(QStringLiteral("names"), certificate.names.join(QStringLiteral(", ")));
    printFact(QStringLiteral("SHA-256"), fingerprintText(certificate.fingerprint));
}

/// As curl -v does.
void EventPrinter::printHandshake(const HandshakeInfo &info) const
{
    const auto printHead = [this](const QString &mark, const QByteArray &head) {
        const QList<QByteArray> lines = head.trimmed().split('\n');
        for (const QByteArray &line : lines) {
            if (!head.isEmpty())
                diagnose(mark + QString::fromUtf8(line.trimmed()), Ink::Notice);
        }
    };
    const QList<CertificateInfo> chain = certificateChain(info);
    for (qsizetype i = 0; i < chain.size(); ++i)
        printCertificate(chain.at(i), i);
    if (!info.tlsVersion.isEmpty())
        diagnose(QStringLiteral("* %1, %2").arg(info.tlsVersion, info.tlsCipher), Ink::Notice);
    printHead(QStringLiteral("> "), info.request);
    printHead(QStringLiteral("< "), info.response);
    printHead(QStringLiteral("  "), info.body);
}

void EventPrinter::setTerminal(std::function<void(FILE *, const QByteArray &)> write)
{
    m_terminal = std::move(write);
}

void EventPrinter::write(FILE *stream, const QByteArray &line, Ink ink) const
{
    const bool isColored = stream == stdout ? m_colors.out : m_colors.err;
    const QByteArray shown = m_terminal ? withoutControls(line) : line;
    const QByteArray written = isColored ? inked(ink, shown) : shown;
    if (m_terminal)
        m_terminal(stream, written);
    else
        writeLine(stream, written);
}

void EventPrinter::diagnose(const QString &message, Ink ink) const
{
    write(stderr, "wsw: " + message.toUtf8(), ink);
}

void EventPrinter::note(const QString &line) const
{
    write(stdout, line.toUtf8(), Ink::Notice);
}

Result<void> EventPrinter::recordTo(const QString &path)
{
    Result<std::unique_ptr<RecordingWriter>> writer = RecordingWriter::create(path);
    if (!writer)
        return Failure(writer.error());
    m_recording = std::move(*writer);
    QObject::connect(m_recording.get(), &RecordingWriter::writeFailed, m_recording.get(),
                     [this](const Error &error) { diagnose(error.message); });
    QObject::connect(m_recording.get(), &RecordingWriter::writeRecovered, m_recording.get(),
                     [this] { showHeldBack(); });
    return {};
}

bool EventPrinter::endRecording()
{
    const bool whole = !m_recording || m_recording->flush();
    if (!whole)
        diagnose(QStringLiteral("%1 ends before its time: what came after it could not be written is missing there.")
                     .arg(m_recording->path()));
    showHeldBack();
    return whole;
}

void EventPrinter::record(const Message &message)
{
    if (m_recording)
        m_recording->append(message);
}

void EventPrinter::print(const Message &message)
{
    record(message);
    if (m_recording && !m_recording->flush())
        m_heldBack.push_back(message);
    else
        show(message);
}

void EventPrinter::showHeldBack()
{
    const std::vector<Message> messages = std::exchange(m_heldBack, {});
    for (const Message &message : messages)
        show(message);
}

void EventPrinter::show(const Message &message) const
{
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
        if (message.direction == Direction::In)
            printReceived(message);
        break;
    case MessageKind::Open: {
        const OpenInfo info = openInfo(viewOf(message));
        diagnose(numbered ? QStringLiteral("%1connected from %2 to %3").arg(number, info.peer, info.path)
                          : QStringLiteral("connected to %1").arg(info.url),
                 Ink::Notice);
        break;
    }
    case MessageKind::Close: {
        const CloseInfo info = closeInfo(viewOf(message));
        diagnose(number + closeText(info), info.by == ClosedBy::Abnormal ? Ink::Error : Ink::Notice);
    } break;
    case MessageKind::Error:
        diagnose((message.connection ? number : QString()) + errorInfo(viewOf(message)).second);
        break;
    case MessageKind::Pong:
        if (message.detail > 0)
            diagnose(QStringLiteral("%1pong after %2 ms").arg(number).arg(message.detail / 1000.0), Ink::Ping);
        break;
    case MessageKind::Frame:
        diagnose(number + directionName(message.direction) + QLatin1Char(' ') + frameSummary(viewOf(message)),
                 Ink::Notice);
        break;
    case MessageKind::RawBytes:
    case MessageKind::Ping: break;
    }
}

void EventPrinter::printReceived(const Message &message) const
{
    const QByteArray text = message.kind == MessageKind::Text ? message.payload : message.payload.toHex(' ');
    if (m_terminal)
        write(stdout, "< " + text, Ink::Incoming);
    else if (m_style == Style::Numbered)
        write(stdout, '@' + QByteArray::number(message.connection) + ' ' + text, Ink::Incoming);
    else
        write(stdout, text, Ink::Incoming);
}

} // namespace wsw
