// SPDX-License-Identifier: MIT
#pragma once

#include <QFutureWatcher>
#include <QObject>

#include "workspace/profile/messagedraft.h"

namespace wsw {

/// Checks drafts: short ones at once, long ones and files on a worker thread, the newest only.
class DraftChecker : public QObject
{
    Q_OBJECT

public:
    explicit DraftChecker(QObject *parent = nullptr);

    /// checked() comes from within for short drafts.
    void check(const MessageDraft &draft, const VariableScope &scope);
    bool isRunning() const { return m_running; }

signals:
    void checked(const wsw::DraftCheck &check);

private:
    QFutureWatcher<DraftCheck> m_watcher;
    bool m_running = false;
};

} // namespace wsw
