// SPDX-License-Identifier: MIT
#pragma once

#include <QFile>

#include "message/importers/import.h"
#include "message/recordings/newrecording.h"

namespace wsw {

/// What the formats share: the source, the recording that grows, and the report.
class ImportRun
{
public:
    ImportRun(QFile &source, NewRecording &target, const ImportOptions &options);

    QFile &source() { return m_source; }
    const ImportReport &report() const { return m_report; }

    Result<void> append(const Message &message);
    void skip() { ++m_report.skipped; }
    /// Notes it; InvalidDocument if there were too many.
    Result<void> reject(quint64 number, const QString &problem);
    /// Stopped if that is far enough.
    Result<void> proceed(quint64 done) const;

private:
    QFile &m_source;
    NewRecording &m_target;
    const ImportOptions &m_options;
    const quint64 m_size;
    ImportReport m_report;
};

Result<void> importJsonLines(ImportRun &run);
Result<void> importHar(ImportRun &run);

} // namespace wsw
