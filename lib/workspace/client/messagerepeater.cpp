// SPDX-License-Identifier: MIT
#include "workspace/client/messagerepeater.h"

#include <algorithm>

namespace wsw {

namespace {

using namespace std::chrono_literals;

// What is missed for longer is left out rather than sent in one go.
constexpr Clock::Time mostLate = 1s;
// The wall clock may be set meanwhile: far deadlines are looked at again.
constexpr std::chrono::milliseconds longestWait = 1min;

} // namespace

MessageRepeater::MessageRepeater(Clock &clock, WallClock wallClock, Send send, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_wallClock(std::move(wallClock))
    , m_send(std::move(send))
{
}

MessageRepeater::~MessageRepeater()
{
    m_clock.cancel(m_task);
}

Result<void> MessageRepeater::start(const MessageDraft &draft, std::shared_ptr<SendScope> scope,
                                    const RepeatOptions &options)
{
    stop();
    m_cron.reset();
    if (options.kind == RepeatOptions::Kind::Cron) {
        Result<CronExpression> cron = CronExpression::parse(options.cron);
        if (!cron)
            return Failure(cron.error());
        m_cron = *cron;
    }
    m_draft = draft;
    m_scope = std::move(scope);
    m_options = options;
    m_content.reset();
    m_status = {};
    m_status.active = true;
    if (!isFile(draft.type) && !(draft.hasVariables && hasVariables(draft.text))) {
        const Result<MessageContent> content = m_scope->take(draft);
        if (!content) {
            m_status.active = false;
            return Failure(content.error());
        }
        m_content = *content;
    }
    if (m_cron) {
        m_dueAt = m_cron->next(m_wallClock());
    } else {
        m_due = m_clock.now();
        if (!sendOne())
            return m_status.error.message.isEmpty() ? Result<void>() : Failure(m_status.error);
        m_due += std::chrono::milliseconds(m_options.intervalMs);
    }
    schedule();
    emit changed();
    return {};
}

void MessageRepeater::stop()
{
    m_clock.cancel(m_task);
    if (!std::exchange(m_status.active, false))
        return;
    emit changed();
}

void MessageRepeater::schedule()
{
    Clock::Time deadline = m_due;
    if (m_cron) {
        const std::chrono::milliseconds wait(m_wallClock().msecsTo(m_dueAt));
        deadline = m_clock.now() + std::clamp(wait, 0ms, longestWait);
    }
    m_task = m_clock.callAt(deadline, [this] { onDue(); });
}

void MessageRepeater::onDue()
{
    if (m_cron) {
        if (m_wallClock() >= m_dueAt) {
            if (!sendOne())
                return;
            m_dueAt = m_cron->next(m_wallClock());
        }
    } else {
        if (!sendOne())
            return;
        const Clock::Time interval = std::chrono::milliseconds(m_options.intervalMs);
        m_due += interval;
        if (const Clock::Time late = m_clock.now() - m_due; late > mostLate)
            m_due += (late / interval + 1) * interval;
    }
    schedule();
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
