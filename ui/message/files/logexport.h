// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

#include "result.h"

namespace wsw {

class ExportJob;
class LogNotice;
struct ExportOrder;

/// An export of a log while it lasts and what came of it: a notice with progress and a way to cancel. Hidden until
/// there is something to tell.
class LogExport : public QWidget
{
    Q_OBJECT

public:
    explicit LogExport(QWidget *parent = nullptr);

    /// Does nothing while another one is running.
    void start(const ExportOrder &order);

signals:
    void exported(const QString &path, quint64 records);
    void failed(const wsw::Error &error); ///< Stopped if it was cancelled

private:
    void onFinished(quint64 records);
    void onFailed(const Error &error);

    QString m_path;
    LogNotice *m_notice;
    ExportJob *m_job;
};

} // namespace wsw
