// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

#include <functional>
#include <memory>
#include <optional>

#include "flow/clock/schedule.h"
#include "workspace/profile/connectionprofile.h"
#include "workspace/status.h"
#include "workspace/variables/sendscope.h"

namespace wsw {

/// Sends a draft again and again by a Schedule, each time expanded anew. It ends after its count, when it is stopped,
/// or with the first message that can't be made or sent.
class MessageRepeater : public QObject
{
    Q_OBJECT

public:
    using Send = std::function<Result<void>(const MessageContent &content)>;

    MessageRepeater(Clock &clock, Schedule::WallClock wallClock, Send send, QObject *parent = nullptr);

    /// Ends what went on before. An interval's first message is sent at once, a cron expression's when it is due.
    /// InvalidArgument for a cron expression that is none; whatever keeps the first message from being sent.
    Result<void> start(const MessageDraft &draft, std::shared_ptr<SendScope> scope, const RepeatOptions &options);
    void stop();
    const RepeatStatus &status() const { return m_status; }

signals:
    void changed();

private:
    Result<void> begin(const std::optional<CronExpression> &cron);
    /// False if it was the last.
    bool sendOne();

    const Send m_send;
    MessageDraft m_draft;
    std::shared_ptr<SendScope> m_scope;
    RepeatOptions m_options;
    std::optional<MessageContent> m_content; ///< if it is the same each time
    RepeatStatus m_status;
    Schedule m_schedule;
};

} // namespace wsw
