// SPDX-License-Identifier: MIT
#pragma once

#include <QFutureWatcher>
#include <QObject>
#include <QQueue>

#include <memory>

#include "workspace/variables/sendscope.h"

namespace wsw {

/// Makes messages of drafts, in their order: files and long texts on a worker thread. Each brings exactly one signal.
class DraftSender : public QObject
{
    Q_OBJECT

public:
    explicit DraftSender(std::shared_ptr<SendScope> scope, QObject *parent = nullptr);

    void send(const MessageDraft &draft);

signals:
    void prepared(const wsw::MessageDraft &draft, const wsw::MessageContent &content);
    void refused(const wsw::Error &error);

private:
    void startNext();
    void tell(const MessageDraft &draft, const Result<MessageContent> &content);

    const std::shared_ptr<SendScope> m_scope;
    QQueue<MessageDraft> m_waiting; ///< the first is being worked on
    QFutureWatcher<Result<MessageContent>> m_watcher;
};

} // namespace wsw
