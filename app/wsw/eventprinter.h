// SPDX-License-Identifier: MIT
#pragma once

#include <functional>
#include <memory>
#include <vector>

#include "console/ink.h"
#include "message/message.h"
#include "message/recordingwriter.h"
#include "result.h"
#include "websocket/client/certificateinfo.h"

namespace wsw {

/// What connect and serve show of their connections, and the recording beside it. Shown is only what the recording's
/// file has: whoever read a line finds its message there, even if the program is killed. While the disk is full, lines
/// are held back.
class EventPrinter
{
public:
    enum class Style {
        Plain,    ///< received messages on standard output, the rest on standard error
        Numbered, ///< the same, with "@ID " in front: several connections
        Json,     ///< contract.md's objects on standard output
    };
    explicit EventPrinter(Style style)
        : m_style(style)
    {
    }

    /// FileUnwritable if the file exists or can't be made.
    Result<void> recordTo(const QString &path);
    /// To be called at the end. False if the recording lacks messages, which is said; they are shown nonetheless.
    bool endRecording();
    /// Into the recording and onto the screen.
    void print(const Message &message);
    /// Into the recording alone.
    void record(const Message &message);
    /// Also shows opening handshakes, as far as the engine can tell them.
    void setVerbose(bool verbose) { m_verbose = verbose; }
    bool isJson() const { return m_style == Style::Json; }
    /// Which streams get colours; none at first.
    void setColors(const StreamColors &colors) { m_colors = colors; }
    /// For a terminal that people type into: marks what came in by "< ", and makes control characters visible, so that
    /// no peer takes hold of the terminal. `write` gets each line, without its end.
    void setTerminal(std::function<void(FILE *, const QByteArray &)> write);
    /// "wsw: …" on standard error, in the colour of its meaning.
    void diagnose(const QString &message, Ink ink = Ink::Error) const;
    /// A line of our own on standard output.
    void note(const QString &line) const;

private:
    void show(const Message &message) const;
    void showHeldBack();
    void printPlain(const Message &message) const;
    void printHandshake(const HandshakeInfo &info) const;
    void printCertificate(const CertificateInfo &certificate, qsizetype depth) const;
    void printReceived(const Message &message) const;
    void write(FILE *stream, const QByteArray &line, Ink ink) const;

    const Style m_style;
    bool m_verbose = false;
    StreamColors m_colors;
    std::function<void(FILE *, const QByteArray &)> m_terminal; ///< none: not one that people type into
    std::unique_ptr<RecordingWriter> m_recording;
    std::vector<Message> m_heldBack; ///< not yet in the recording's file
};

} // namespace wsw
