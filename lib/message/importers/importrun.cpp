// SPDX-License-Identifier: MIT
#include "message/importers/importrun.h"

#include <QCoreApplication>

namespace wsw {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(wsw::Import)
};

} // namespace

ImportRun::ImportRun(QFile &source, NewRecording &target, const ImportOptions &options)
    : m_source(source)
    , m_target(target)
    , m_options(options)
    , m_size(quint64(source.size()))
{
}

Result<void> ImportRun::append(const Message &message)
{
    ++m_report.records;
    return m_target.append(viewOf(message));
}

Result<void> ImportRun::reject(quint64 number, const QString &problem)
{
    if (m_report.problems.size() < mostImportProblems) {
        m_report.problems.append({number, problem});
        return {};
    }
    const ImportProblem &first = m_report.problems.first();
    return failure(
        ErrorCode::InvalidDocument,
        Text::tr("%1 cannot be imported: more than %2 of its lines or entries are wrong, first number %3: %4.")
            .arg(m_source.fileName())
            .arg(mostImportProblems)
            .arg(first.number)
            .arg(first.text));
}

Result<void> ImportRun::proceed(quint64 done) const
{
    if (!m_options.proceed || m_options.proceed(done, m_size))
        return {};
    return failure(ErrorCode::Stopped, Text::tr("The import was cancelled."));
}

} // namespace wsw
