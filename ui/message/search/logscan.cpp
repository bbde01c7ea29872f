// SPDX-License-Identifier: MIT
#include "ui/message/search/logscan.h"

#include "ui/message/search/logscanworker.h"

namespace wsw {

LogScan::LogScan(QObject *parent)
    : QObject(parent)
    , m_worker(new LogScanWorker)
{
    qRegisterMetaType<RowSet>();
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    connect(m_worker, &LogScanWorker::found, this, [this](quint64 search, const RowSet &rows, quint64 scanned) {
        if (m_active && search == m_search)
            emit found(rows, scanned);
    });
    connect(m_worker, &LogScanWorker::gaveUp, this, [this](quint64 search, quint64 records) {
        if (m_active && search == m_search)
            emit gaveUp(records);
    });
    m_thread.setObjectName(QStringLiteral("log search"));
    m_thread.start(QThread::LowPriority);
}

LogScan::~LogScan()
{
    m_thread.quit();
    m_thread.wait();
}

void LogScan::start(std::shared_ptr<const RecordingIndex> recording, const LogQuery &query, quint64 count)
{
    m_active = true;
    QMetaObject::invokeMethod(m_worker, [worker = m_worker, search = ++m_search, recording, query, count] {
        worker->start(search, recording, query, count);
    });
}

void LogScan::grow(quint64 count)
{
    if (m_active)
        QMetaObject::invokeMethod(m_worker, [worker = m_worker, count] { worker->grow(count); });
}

void LogScan::stop()
{
    if (m_active)
        QMetaObject::invokeMethod(m_worker, [worker = m_worker] { worker->stop(); });
    m_active = false;
}

} // namespace wsw
