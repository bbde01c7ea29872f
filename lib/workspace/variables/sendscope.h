// SPDX-License-Identifier: MIT
#pragma once

#include <QMutex>

#include "workspace/profile/messagedraft.h"

namespace wsw {

/// The variables by which one connection's messages are expanded, whoever sends them: the window or a repetition on
/// the network thread. $counter goes on through all of them and through reconnecting. Every function may be called
/// from any thread.
class SendScope
{
public:
    /// $counter and the dice stay as they are.
    void setVariables(const VariableScope &variables)
    {
        const QMutexLocker lock(&m_mutex);
        const DynamicValues dynamic = m_scope.dynamic();
        m_scope = variables;
        m_scope.setDynamic(dynamic);
    }
    /// To look at what would be sent.
    VariableScope snapshot() const
    {
        const QMutexLocker lock(&m_mutex);
        return m_scope;
    }
    Result<MessageContent> take(const MessageDraft &draft)
    {
        const QMutexLocker lock(&m_mutex);
        return expandedContent(draft, m_scope);
    }
    /// With values that hold for this message alone.
    Result<MessageContent> take(const MessageDraft &draft, const QHash<QString, QString> &values)
    {
        const QMutexLocker lock(&m_mutex);
        VariableScope scope(m_scope);
        for (auto it = values.cbegin(); it != values.cend(); ++it)
            scope.set(it.key(), it.value());
        Result<MessageContent> content = expandedContent(draft, scope);
        m_scope.setDynamic(scope.dynamic());
        return content;
    }

private:
    mutable QMutex m_mutex;
    VariableScope m_scope;
};

} // namespace wsw
