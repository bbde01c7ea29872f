// SPDX-License-Identifier: MIT
#include "ui/connection/composer/draftchecker.h"

#include "ui/message/background.h"

namespace wsw {

DraftChecker::DraftChecker(QObject *parent)
    : QObject(parent)
{
    connect(&m_watcher, &QFutureWatcherBase::finished, this, [this] {
        if (m_watcher.isCanceled() || m_watcher.future().resultCount() == 0)
            return;
        m_running = false;
        emit checked(m_watcher.result());
    });
}

void DraftChecker::check(const MessageDraft &draft, const VariableScope &scope)
{
    constexpr qsizetype longFrom = 16 * 1024;
    m_watcher.cancel();
    m_running = draft.type == ContentType::File || draft.text.size() >= longFrom;
    if (!m_running) {
        m_watcher.setFuture({});
        emit checked(checkDraft(draft, scope));
        return;
    }
    m_watcher.setFuture(runInBackground<DraftCheck>(
        [=](QPromise<DraftCheck> &promise) { promise.addResult(checkDraft(draft, scope)); }));
}

} // namespace wsw
