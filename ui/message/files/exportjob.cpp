// SPDX-License-Identifier: MIT
#include "ui/message/files/exportjob.h"

#include "ui/message/background.h"

namespace wsw {

namespace {

Result<quint64> run(const ExportOrder &order, QPromise<Result<quint64>> &promise)
{
    const auto reader = RecordingReader::attach(order.records.recording);
    if (!reader)
        return Failure(reader.error());
    LogMatcher matcher(order.records.query);
    ExportOptions options;
    options.accept = [&records = order.records, &matcher](quint64 row, const MessageView &message) {
        return matcher.matches(row, message) && row >= records.firstRecord && row < records.endRecord;
    };
    options.proceed = [&promise](quint64 done, quint64 total) {
        promise.setProgressValue(int(done * 1000 / qMax<quint64>(1, total)));
        return !promise.isCanceled();
    };
    options.masking = order.masking;
    return exportRecordingToFile(**reader, order.format, order.path, options);
}

} // namespace

ExportJob::ExportJob(QObject *parent)
    : QObject(parent)
{
    connect(&m_watcher, &QFutureWatcherBase::progressValueChanged, this, &ExportJob::progressed);
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &ExportJob::onFinished);
}

ExportJob::~ExportJob()
{
    m_watcher.cancel();
}

void ExportJob::start(const ExportOrder &order)
{
    m_watcher.setFuture(runInBackground<Result<quint64>>([order](QPromise<Result<quint64>> &promise) {
        promise.setProgressRange(0, 1000);
        promise.addResult(run(order, promise));
    }));
}

void ExportJob::cancel()
{
    m_watcher.cancel();
}

void ExportJob::onFinished()
{
    if (m_watcher.isCanceled() || m_watcher.future().resultCount() == 0) {
        emit failed({ErrorCode::Stopped, tr("The export was cancelled.")});
        return;
    }
    const Result<quint64> result = m_watcher.result();
    if (result)
        emit finished(*result);
    else
        emit failed(result.error());
}

} // namespace wsw
