// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QObject>

#include <deque>
#include <memory>

#include "flow/work/nodework.h"
#include "flow/work/scriptprocess.h"

namespace wsw {

/// Runs scripts in processes that are kept warm, a few at a time; the others wait in their order. Same thread as the
/// runner; never blocks it.
class ScriptPool : public QObject
{
    Q_OBJECT

public:
    /// `program`: wsw's path.
    explicit ScriptPool(const QString &program, QObject *parent = nullptr);
    ~ScriptPool() override;

    /// So that the first script need not wait for its process.
    void warm();
    /// See ScriptProcess::run(); time in the queue does not count. The pool must outlive the work.
    std::unique_ptr<NodeWork> run(const ScriptRequest &request, std::chrono::milliseconds limit,
                                  const ScriptProcess::Done &done);
    int processes() const { return int(m_processes.size()); }

private:
    struct Job;
    class Handle;

    void startNext();
    ScriptProcess *idleProcess();
    void cancel(const std::shared_ptr<Job> &job);

    const QString m_program;
    const int m_mostProcesses;
    QList<ScriptProcess *> m_processes;
    std::deque<std::shared_ptr<Job>> m_waiting;
};

/// Where wsw is: beside this program, or where the tests say.
QString scriptProgram();

} // namespace wsw
