// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

namespace wsw {

/// Tells of SIGINT and SIGTERM (on Windows: Ctrl+C and closing the console) in the event loop of the thread that it was
/// made on. One at a time.
class TerminationWatcher : public QObject
{
    Q_OBJECT

public:
    explicit TerminationWatcher(QObject *parent = nullptr);
    ~TerminationWatcher() override;

signals:
    void terminationRequested();
};

} // namespace wsw
