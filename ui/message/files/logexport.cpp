// SPDX-License-Identifier: MIT
#include "ui/message/files/logexport.h"

#include <QLocale>
#include <QVBoxLayout>

#include "ui/message/files/exportjob.h"
#include "ui/message/lognotice.h"

namespace wsw {

LogExport::LogExport(QWidget *parent)
    : QWidget(parent)
    , m_notice(new LogNotice)
    , m_job(new ExportJob(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_notice);
    connect(m_job, &ExportJob::progressed, m_notice, &LogNotice::setProgress);
    connect(m_job, &ExportJob::finished, this, &LogExport::onFinished);
    connect(m_job, &ExportJob::failed, this, &LogExport::onFailed);
    connect(m_notice, &LogNotice::actionTriggered, this, [this] {
        if (m_job->isRunning())
            m_job->cancel();
        else
            m_notice->hide();
    });
}

void LogExport::start(const ExportOrder &order)
{
    if (m_job->isRunning())
        return;
    m_path = order.path;
    m_notice->tell(tr("Exporting to %1 …").arg(m_path), tr("Cancel"));
    m_notice->setProgress(0);
    m_job->start(order);
}

void LogExport::onFinished(quint64 records)
{
    m_notice->tell(tr("Exported to %1. Records: %2").arg(m_path, QLocale().toString(records)), tr("Close"));
    emit exported(m_path, records);
}

void LogExport::onFailed(const Error &error)
{
    const bool cancelled = error.code == ErrorCode::Stopped;
    m_notice->tell(error.message, tr("Close"), cancelled ? LogNotice::Tone::Information : LogNotice::Tone::Error);
    emit failed(error);
}

} // namespace wsw
