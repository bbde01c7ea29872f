// SPDX-License-Identifier: MIT
#include "websocket/wire/codec/protocolerror.h"

#include <QCoreApplication>

namespace wsw::wire {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(wsw::ProtocolError)
};

struct RuleInfo
{
    quint16 code;
    const char *section;
    const char *text;
};

RuleInfo infoOf(Rule rule)
{
    switch (rule) {
    case Rule::ReservedBits:
        return {1002, "RFC 6455 5.2", QT_TRANSLATE_NOOP("wsw::ProtocolError", "a reserved bit is set")};
    case Rule::CompressedControl:
        return {1002, "RFC 7692 6.1", QT_TRANSLATE_NOOP("wsw::ProtocolError", "a control frame is marked compressed")};
    case Rule::CompressedContinuation:
        return {1002, "RFC 7692 6.1",
                QT_TRANSLATE_NOOP("wsw::ProtocolError", "a continuation frame is marked compressed")};
    case Rule::ReservedOpcode:
        return {1002, "RFC 6455 5.2", QT_TRANSLATE_NOOP("wsw::ProtocolError", "the opcode is reserved")};
    case Rule::MaskMissing:
        return {1002, "RFC 6455 5.1", QT_TRANSLATE_NOOP("wsw::ProtocolError", "a client's frame is not masked")};
    case Rule::MaskForbidden:
        return {1002, "RFC 6455 5.1", QT_TRANSLATE_NOOP("wsw::ProtocolError", "a server's frame is masked")};
    case Rule::LengthNotShortest:
        return {1002, "RFC 6455 5.2",
                QT_TRANSLATE_NOOP("wsw::ProtocolError", "the length is not written in its shortest form")};
    case Rule::LengthHighBit:
        return {1002, "RFC 6455 5.2", QT_TRANSLATE_NOOP("wsw::ProtocolError", "the length's highest bit is set")};
    case Rule::ControlFragmented:
        return {1002, "RFC 6455 5.5", QT_TRANSLATE_NOOP("wsw::ProtocolError", "a control frame is fragmented")};
    case Rule::ControlTooLong:
        return {1002, "RFC 6455 5.5",
                QT_TRANSLATE_NOOP("wsw::ProtocolError", "a control frame is longer than 125 bytes")};
    case Rule::ContinuationWithoutStart:
        return {1002, "RFC 6455 5.4",
                QT_TRANSLATE_NOOP("wsw::ProtocolError", "a continuation frame continues no message")};
    case Rule::MessageInsideMessage:
        return {1002, "RFC 6455 5.4",
                QT_TRANSLATE_NOOP("wsw::ProtocolError", "a message begins inside a fragmented one")};
    case Rule::CloseTooShort:
        return {1002, "RFC 6455 5.5.1", QT_TRANSLATE_NOOP("wsw::ProtocolError", "a close frame has half a code")};
    case Rule::CloseCodeInvalid:
        return {1002, "RFC 6455 7.4", QT_TRANSLATE_NOOP("wsw::ProtocolError", "the close code may not be sent")};
    case Rule::CloseReasonNotUtf8:
        return {1007, "RFC 6455 5.5.1", QT_TRANSLATE_NOOP("wsw::ProtocolError", "the close reason is not UTF-8")};
    case Rule::TextNotUtf8:
        return {1007, "RFC 6455 8.1", QT_TRANSLATE_NOOP("wsw::ProtocolError", "a text message is not UTF-8")};
    case Rule::DeflateInvalid:
        return {1007, "RFC 7692 7.2.2",
                QT_TRANSLATE_NOOP("wsw::ProtocolError", "a compressed message can't be inflated")};
    case Rule::FrameTooBig:
        return {1009, "RFC 6455 10.4", QT_TRANSLATE_NOOP("wsw::ProtocolError", "a frame is above our limit")};
    case Rule::MessageTooBig:
        return {1009, "RFC 6455 10.4", QT_TRANSLATE_NOOP("wsw::ProtocolError", "a message is above our limit")};
    case Rule::Stalled:
        return {1008, "RFC 6455 7.4.1",
                QT_TRANSLATE_NOOP("wsw::ProtocolError", "a frame was begun and not continued in time")};
    }
    Q_UNREACHABLE();
}

} // namespace

quint16 closeCode(Rule rule)
{
    return infoOf(rule).code;
}

QString closeReason(Rule rule)
{
    const RuleInfo info = infoOf(rule);
    return QStringLiteral("%1: %2").arg(QLatin1String(info.section), QLatin1String(info.text));
}

Error toError(const ProtocolError &error)
{
    const RuleInfo info = infoOf(error.rule);
    const bool tooBig = error.rule == Rule::FrameTooBig || error.rule == Rule::MessageTooBig;
    return {tooBig ? ErrorCode::MessageTooBig : ErrorCode::ProtocolError,
            Words::tr("The peer broke the protocol at byte %1: %2 (%3). The connection was closed with code %4.")
                .arg(error.offset)
                .arg(QCoreApplication::translate("wsw::ProtocolError", info.text), QLatin1String(info.section))
                .arg(info.code)};
}

} // namespace wsw::wire
