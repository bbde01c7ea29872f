// SPDX-License-Identifier: MIT
#pragma once

#include <QFutureWatcher>
#include <QObject>
#include <QQueue>
#include <QVariant>

#include <memory>

#include "workspace/variables/sendscope.h"

namespace wsw {

/// Makes messages of drafts, in their order: files and long texts on a worker thread. Each brings exactly one signal.
class DraftSender : public QObject
{
    Q_OBJECT

public:
    explicit DraftSender(std::shared_ptr<SendScope> scope, QObject *parent = nullptr);

    /// `context` comes back with what is made of it.
    void send(const MessageDraft &draft, const QVariant &context = {});

signals:
    void prepared(const wsw::MessageContent &content, const QVariant &context);
    void refused(const wsw::Error &error);

private:
    void startNext();
    void tell(const Result<MessageContent> &content, const QVariant &context);

    const std::shared_ptr<SendScope> m_scope;
    struct Waiting
    {
        MessageDraft draft;
        QVariant context;
    };
    QQueue<Waiting> m_waiting; ///< the first is being worked on
    QFutureWatcher<Result<MessageContent>> m_watcher;
};

} // namespace wsw
