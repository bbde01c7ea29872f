// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

namespace wsw {

class FlowPage;
class Settings;
class WorkspaceDocument;

/// What is remembered of flow pages between starts, and is no part of a flow's file: breakpoints, for each workspace;
/// how sequence flows are drawn, for all pages.
class FlowMemory : public QObject
{
    Q_OBJECT

public:
    /// Both must outlive it.
    FlowMemory(const WorkspaceDocument &document, Settings &settings, QObject *parent = nullptr);

    /// Makes the page as it was left, and remembers it from now on.
    void attach(FlowPage &page);

signals:
    void pathChanged(); ///< the workspace's
    void smoothChanged(bool smooth);

private:
    void remember(FlowPage &page);
    void followPath();

    const WorkspaceDocument &m_document;
    Settings &m_settings;
    QString m_path;
};

} // namespace wsw
