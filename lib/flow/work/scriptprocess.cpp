// SPDX-License-Identifier: MIT
#include "flow/work/scriptprocess.h"

#include <QJsonDocument>

#include <utility>

namespace wsw {

ScriptProcess::ScriptProcess(const QString &program, QObject *parent)
    : QObject(parent)
{
    // Members without a parent would stay behind in moveToThread().
    m_process.setParent(this);
    m_deadline.setParent(this);
    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, &ScriptProcess::onTimeout);
    connect(&m_process, &QProcess::started, this, &ScriptProcess::send);
    connect(&m_process, &QProcess::readyReadStandardOutput, this, &ScriptProcess::onOutput);
    connect(&m_process, &QProcess::finished, this, &ScriptProcess::onFinished);
    connect(&m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            onFinished();
    });
    m_process.setProgram(program);
    m_process.setArguments({scriptHostArgument()});
    m_process.setStandardErrorFile(QProcess::nullDevice());
    // What came of it is told when the owner is connected.
    QMetaObject::invokeMethod(
        this, [this] { m_process.start(); }, Qt::QueuedConnection);
}

ScriptProcess::~ScriptProcess()
{
    m_process.disconnect(this);
    if (m_process.state() == QProcess::NotRunning)
        return;
    // It is dead at once, but QProcess would wait for the word of it.
    m_process.kill();
    m_process.waitForFinished(1000);
}

void ScriptProcess::run(const ScriptRequest &request, std::chrono::milliseconds limit, const Done &done)
{
    Q_ASSERT(!isBusy());
    m_request = request;
    m_limit = limit;
    m_done = done;
    ++m_runs;
    if (m_process.state() == QProcess::Running)
        send();
}

void ScriptProcess::end()
{
    m_usable = false;
    m_done = nullptr;
    m_deadline.stop();
    if (m_process.state() == QProcess::NotRunning)
        deleteLater();
    else
        m_process.kill(); // onFinished() follows
}

void ScriptProcess::send()
{
    if (!m_done)
        return;
    // From here on: what the process itself needs to start is not the script's time.
    m_deadline.start(m_limit);
    m_process.write(QJsonDocument(m_request.toJson()).toJson(QJsonDocument::Compact) + '\n');
}

void ScriptProcess::onOutput()
{
    m_output += m_process.readAllStandardOutput();
    if (!m_output.endsWith('\n') || !m_done)
        return;
    const auto reply = ScriptReply::fromJson(QJsonDocument::fromJson(std::exchange(m_output, {})).object());
    if (reply.error.isEmpty())
        finish(reply);
    else
        finish(failure(ErrorCode::ExpressionFailed, tr("the script failed: %1").arg(reply.error)));
    if (m_usable)
        emit idle();
}

void ScriptProcess::onTimeout()
{
    const Done done = std::exchange(m_done, nullptr);
    m_usable = false;
    m_process.kill();
    if (done) {
        done(failure(ErrorCode::Timeout, tr("the script was stopped after %1 ms. Make it shorter, or raise its time "
                                            "limit.")
                                             .arg(m_limit.count())));
    }
}

void ScriptProcess::onFinished()
{
    m_usable = false;
    if (m_process.error() == QProcess::FailedToStart) {
        finish(failure(ErrorCode::Unsupported,
                       tr("the script could not be run, for %1 could not be started: %2. Install it beside this "
                          "program.")
                           .arg(m_process.program(), m_process.errorString())));
    } else {
        finish(failure(ErrorCode::ExpressionFailed,
                       tr("the script was stopped: it needed more than %1 MiB of memory. Let it hold less at once, or "
                          "raise its memory limit.")
                           .arg(m_request.memoryLimit)));
    }
    emit ended();
    deleteLater();
}

void ScriptProcess::finish(const Result<ScriptReply> &reply)
{
    m_deadline.stop();
    if (const Done done = std::exchange(m_done, nullptr))
        done(reply);
}

} // namespace wsw
