// SPDX-License-Identifier: MIT
#pragma once

#include <QProcess>
#include <QTimer>

#include <chrono>
#include <functional>

#include "flow/work/scripthost.h"
#include "result.h"

namespace wsw {

/// A script host of its own: runs one script at a time, within limits. Deletes itself once it was told to, or once its
/// process has ended; never blocks.
class ScriptProcess : public QObject
{
    Q_OBJECT

public:
    using Done = std::function<void(const Result<ScriptReply> &reply)>;

    /// `program`: wsw's path.
    ScriptProcess(const QString &program, QObject *parent);
    ~ScriptProcess() override;

    bool isBusy() const { return bool(m_done); }
    bool isUsable() const { return m_usable; } ///< false once it is ending
    int runs() const { return m_runs; }
    /// If it is usable and not busy. Fails with ExpressionFailed, Timeout after `limit` of running, or Unsupported if
    /// the host can't be started. `done` is never called from within.
    void run(const ScriptRequest &request, std::chrono::milliseconds limit, const Done &done);
    /// Kills it; what it runs is not told of any more.
    void end();

signals:
    void idle();  ///< after `done`: it can run the next
    void ended(); ///< after `done`, if there was one

private:
    void send();
    void onOutput();
    void onTimeout();
    void onFinished();
    void finish(const Result<ScriptReply> &reply);

    QProcess m_process;
    QTimer m_deadline;
    ScriptRequest m_request;
    std::chrono::milliseconds m_limit{0};
    Done m_done;
    QByteArray m_output;
    int m_runs = 0;
    bool m_usable = true;
};

} // namespace wsw
