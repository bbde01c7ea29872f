// SPDX-License-Identifier: MIT
#pragma once

#include "ui/connection/composer/composermemory.h"
#include "ui/flow/flowmemory.h"
#include "ui/workspace/workspaceitem.h"

class QWidget;

namespace wsw {

class FlowPage;
class LogPanel;
class ProfileStarter;
class Settings;
class Workbench;
class WorkspaceDocument;

/// Makes the pages of the workspace's items and joins them to the message log.
class PageFactory
{
public:
    struct Parts
    {
        WorkspaceDocument &document;
        Workbench &workbench;
        ProfileStarter &starter;
        Settings &settings;
        LogPanel &log;
    };
    /// The parts outlive it, and it outlives its pages.
    explicit PageFactory(const Parts &parts);

    QWidget *create(const WorkspaceItem &item);

private:
    FlowPage *createFlowPage(const QString &flow);

    const Parts m_parts;
    ComposerMemories m_composers;
    FlowMemory m_flowMemory;
};

} // namespace wsw
