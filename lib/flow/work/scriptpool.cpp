// SPDX-License-Identifier: MIT
#include "flow/work/scriptpool.h"

#include <QCoreApplication>
#include <QThread>

#include <algorithm>

namespace wsw {

namespace {

// A process grows with what it ran; this bounds it without measuring.
constexpr int mostRuns = 200;

} // namespace

struct ScriptPool::Job
{
    ScriptRequest request;
    std::chrono::milliseconds limit{0};
    ScriptProcess::Done done;
    ScriptProcess *process = nullptr; ///< while it runs
};

class ScriptPool::Handle : public NodeWork
{
public:
    Handle(ScriptPool &pool, std::shared_ptr<Job> job)
        : m_pool(pool)
        , m_job(std::move(job))
    {
    }
    ~Handle() override { m_pool.cancel(m_job); }

private:
    ScriptPool &m_pool;
    const std::shared_ptr<Job> m_job;
};

ScriptPool::ScriptPool(const QString &program, QObject *parent)
    : QObject(parent)
    , m_program(program)
    , m_mostProcesses(std::clamp(QThread::idealThreadCount(), 2, 8))
{
}

ScriptPool::~ScriptPool() = default;

void ScriptPool::warm()
{
    (void)idleProcess();
}

std::unique_ptr<NodeWork> ScriptPool::run(const ScriptRequest &request, std::chrono::milliseconds limit,
                                          const ScriptProcess::Done &done)
{
    const auto job = std::make_shared<Job>(Job{request, limit, done});
    m_waiting.push_back(job);
    startNext();
    return std::make_unique<Handle>(*this, job);
}

void ScriptPool::startNext()
{
    while (!m_waiting.empty()) {
        ScriptProcess *process = idleProcess();
        if (!process)
            return;
        const std::shared_ptr<Job> job = m_waiting.front();
        m_waiting.pop_front();
        job->process = process;
        process->run(job->request, job->limit, [job](const Result<ScriptReply> &reply) {
            job->process = nullptr;
            job->done(reply);
        });
    }
}

ScriptProcess *ScriptPool::idleProcess()
{
    for (ScriptProcess *process : std::as_const(m_processes)) {
        if (!process->isBusy() && process->isUsable())
            return process;
    }
    if (m_processes.size() >= m_mostProcesses)
        return nullptr;
    auto *process = new ScriptProcess(m_program, this);
    m_processes.append(process);
    connect(process, &ScriptProcess::idle, this, [this, process] {
        if (process->runs() >= mostRuns)
            process->end();
        startNext();
    });
    connect(process, &ScriptProcess::ended, this, [this, process] {
        m_processes.removeOne(process);
        startNext();
    });
    return process;
}

void ScriptPool::cancel(const std::shared_ptr<Job> &job)
{
    job->done = [](const Result<ScriptReply> &) {};
    const auto waiting = std::find(m_waiting.begin(), m_waiting.end(), job);
    if (waiting != m_waiting.end())
        m_waiting.erase(waiting);
    else if (job->process)
        job->process->end();
}

QString scriptProgram()
{
    const QString given = qEnvironmentVariable("WSW_SCRIPT_HOST");
    if (!given.isEmpty())
        return given;
#ifdef Q_OS_WIN
    return QCoreApplication::applicationDirPath() + QStringLiteral("/wsw.exe");
#else
    return QCoreApplication::applicationDirPath() + QStringLiteral("/wsw");
#endif
}

} // namespace wsw
