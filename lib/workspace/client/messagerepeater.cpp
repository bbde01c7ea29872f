// SPDX-License-Identifier: MIT
#include "workspace/client/messagerepeater.h"

namespace wsw {

MessageRepeater::MessageRepeater(Clock &clock, Schedule::WallClock wallClock, Send send, QObject *parent)
    : QObject(parent)
    , m_send(std::move(send))
    , m_schedule(clock, std::move(wallClock))
{
    connect(&m_schedule, &Schedule::due, this, [this] {
        if (!sendOne())
            m_schedule.stop();
    });
}

Result<void> MessageRepeater::start(const MessageDraft &draft, std::shared_ptr<SendScope> scope,
                                    const RepeatOptions &options)
{
    stop();
    std::optional<CronExpression> cron;
    if (options.kind == RepeatOptions::Kind::Cron) {
        const Result<CronExpression> parsed = CronExpression::parse(options.cron);
        if (!parsed)
            return Failure(parsed.error());
        cron = *parsed;
    }
    m_draft = draft;
    m_scope = std::move(scope);
    m_options = options;
    m_content.reset();
    m_status = {};
    if (!isFile(draft.type) && !(draft.hasVariables && hasVariables(draft.text))) {
        const Result<MessageContent> content = m_scope->take(draft);
        if (!content)
            return Failure(content.error());
        m_content = *content;
    }
    m_status.active = true;
    return begin(cron);
}

Result<void> MessageRepeater::begin(const std::optional<CronExpression> &cron)
{
    if (cron) {
        m_schedule.startCron(*cron);
    } else {
        m_schedule.startInterval(std::chrono::milliseconds(m_options.intervalMs));
        if (!sendOne()) {
            m_schedule.stop();
            return m_status.error.message.isEmpty() ? Result<void>() : Failure(m_status.error);
        }
    }
    emit changed();
    return {};
}

void MessageRepeater::stop()
{
    m_schedule.stop();
    if (!std::exchange(m_status.active, false))
        return;
    emit changed();
}

bool MessageRepeater::sendOne()
{
    const Result<MessageContent> content = m_content ? *m_content : m_scope->take(m_draft);
    const Result<void> sent = content ? m_send(*content) : Failure(content.error());
    if (sent)
        ++m_status.sent;
    else
        m_status.error = sent.error();
    const bool goesOn = sent && m_status.active && (m_options.count == 0 || m_status.sent < quint64(m_options.count));
    m_status.active = goesOn;
    emit changed();
    return goesOn;
}

} // namespace wsw
