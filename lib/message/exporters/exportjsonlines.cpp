// SPDX-License-Identifier: MIT
#include <QJsonDocument>

#include "message/exporters/exportrun.h"

namespace wsw {

Result<quint64> exportJsonLines(ExportRun &run)
{
    quint64 written = 0;
    const auto done = run.forEach([&](quint64, const MessageView &message) {
        ++written;
        return run.write(QJsonDocument(toJson(message)).toJson(QJsonDocument::Compact) + '\n');
    });
    return done.map([written] { return written; });
}

} // namespace wsw
