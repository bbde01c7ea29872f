// SPDX-License-Identifier: MIT
#pragma once

#include <memory>

#include "message/message.h"
#include "message/recordingwriter.h"
#include "result.h"

namespace wsw {

/// What connect and serve show of their connections, and the recording beside it.
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
    /// Into the recording and onto the screen.
    void print(const Message &message);
    /// Into the recording alone.
    void record(const Message &message);
    /// Also shows opening handshakes, as far as the engine can tell them.
    void setVerbose(bool verbose) { m_verbose = verbose; }
    bool isJson() const { return m_style == Style::Json; }

private:
    void printPlain(const Message &message) const;

    const Style m_style;
    bool m_verbose = false;
    std::unique_ptr<RecordingWriter> m_recording;
};

} // namespace wsw
