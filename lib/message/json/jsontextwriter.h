// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

namespace wsw {

/// Appends UTF-8 as a JSON string with its quotes, byte for byte as QJsonDocument writes textFromUtf8() of it, but
/// without going through UTF-16 where the text is valid.
void appendJsonString(QByteArray &out, QByteArrayView utf8);

/// Formats times as isoTime() does, faster where one second holds many.
class IsoTimeWriter
{
public:
    void append(QByteArray &out, qint64 time);

private:
    qint64 m_second = -1;
    QByteArray m_text;
};

} // namespace wsw
