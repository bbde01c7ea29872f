// SPDX-License-Identifier: MIT
#pragma once

#include <QHash>

#include <memory>

#include "ui/connection/composer/sendhistory.h"
#include "workspace/variables/sendscope.h"

namespace wsw {

/// What one connection's composer knows besides its draft.
struct ComposerMemory
{
    SendHistory history;
    const std::shared_ptr<SendScope> scope = std::make_shared<SendScope>();
};

/// Kept for the session: closing a connection's page and opening it again changes nothing.
class ComposerMemories
{
public:
    std::shared_ptr<ComposerMemory> of(const QString &connection)
    {
        std::shared_ptr<ComposerMemory> &memory = m_memories[connection];
        if (!memory)
            memory = std::make_shared<ComposerMemory>();
        return memory;
    }

private:
    QHash<QString, std::shared_ptr<ComposerMemory>> m_memories;
};

} // namespace wsw
