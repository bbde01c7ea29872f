// SPDX-License-Identifier: MIT
#include "wsw/recording/recordingarguments.h"

#include <QRegularExpression>

#include <csignal>

namespace wsw {

namespace {

volatile std::sig_atomic_t interrupted = 0;

quint64 unitOf(const QString &unit)
{
    if (unit.isEmpty() || unit == QLatin1String("B"))
        return 1;
    const quint64 base = unit.endsWith(QLatin1String("iB")) ? 1024 : 1000;
    const qsizetype power = QStringLiteral("KMGT").indexOf(unit.front().toUpper()) + 1;
    quint64 value = 1;
    for (qsizetype i = 0; i < power; ++i)
        value *= base;
    return value;
}

} // namespace

int usageError(const QString &text)
{
    printDiagnostic(text);
    return UsageError;
}

int exitStatusOf(const Error &error)
{
    printDiagnostic(error.message);
    return error.code == ErrorCode::DiskFull || error.code == ErrorCode::Stopped ? NotSucceeded : UsageError;
}

Result<std::unique_ptr<RecordingReader>> openRecording(const QString &path, RecordingReader::Repair repair)
{
    auto reader = RecordingReader::open(path, repair);
    if (!reader)
        return reader;
    const RecordingHealth &health = (*reader)->health();
    if (health.tornBytes > 0 && repair == RecordingReader::Repair::Report)
        printDiagnostic(QStringLiteral("the end of %1 is torn: its last %2 bytes are no whole record and are left out.")
                            .arg(path)
                            .arg(health.tornBytes));
    if (health.damagedBytes > 0)
        printDiagnostic(QStringLiteral("%1 is damaged: %2 bytes between records cannot be read and are left out.")
                            .arg(path)
                            .arg(health.damagedBytes));
    return reader;
}

quint64 sizeArgument(const QString &text)
{
    static const QRegularExpression size(QStringLiteral("^(\\d{1,15})\\s*((?:[KMGT]i?)?B)?$"),
                                         QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = size.match(text);
    return match.hasMatch() ? match.captured(1).toULongLong() * unitOf(match.captured(2)) : 0;
}

RecordingProgress untilInterrupted()
{
    for (const int number : {SIGINT, SIGTERM})
        std::signal(number, [](int) { interrupted = 1; });
    return [](quint64, quint64) { return interrupted == 0; };
}

} // namespace wsw
