// SPDX-License-Identifier: MIT
#include "ui/connection/composer/draftsender.h"

#include "ui/message/background.h"

namespace wsw {

DraftSender::DraftSender(std::shared_ptr<SendScope> scope, QObject *parent)
    : QObject(parent)
    , m_scope(std::move(scope))
{
    connect(&m_watcher, &QFutureWatcherBase::finished, this, [this] {
        if (m_watcher.future().resultCount() == 0)
            return;
        const Result<MessageContent> content = m_watcher.result();
        m_watcher.setFuture({}); // lets go of the payload; that ends here as well
        tell(content, m_waiting.dequeue().context);
        startNext();
    });
}

void DraftSender::send(const MessageDraft &draft, const QVariant &context)
{
    constexpr qsizetype longFrom = 16 * 1024;
    if (m_waiting.isEmpty() && !isFile(draft.type) && draft.text.size() < longFrom) {
        tell(m_scope->take(draft), context);
        return;
    }
    m_waiting.enqueue({draft, context});
    if (m_waiting.size() == 1)
        startNext();
}

void DraftSender::startNext()
{
    if (m_waiting.isEmpty())
        return;
    m_watcher.setFuture(runInBackground<Result<MessageContent>>(
        [scope = m_scope, draft = m_waiting.head().draft](QPromise<Result<MessageContent>> &promise) {
            promise.addResult(scope->take(draft));
        }));
}

void DraftSender::tell(const Result<MessageContent> &content, const QVariant &context)
{
    if (content)
        emit prepared(*content, context);
    else
        emit refused(content.error());
}

} // namespace wsw
