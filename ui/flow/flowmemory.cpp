// SPDX-License-Identifier: MIT
#include "ui/flow/flowmemory.h"

#include <utility>

#include "ui/flow/canvaspanel.h"
#include "ui/flow/flowpage.h"
#include "ui/settings.h"
#include "ui/workspace/workspacedocument.h"

namespace wsw {

FlowMemory::FlowMemory(const WorkspaceDocument &document, Settings &settings, QObject *parent)
    : QObject(parent)
    , m_document(document)
    , m_settings(settings)
    , m_path(document.path())
{
    connect(&document, &WorkspaceDocument::stateChanged, this, &FlowMemory::followPath);
    connect(&document, &WorkspaceDocument::reset, this, [this] { m_path = m_document.path(); });
}

void FlowMemory::attach(FlowPage &page)
{
    const QStringList nodes = m_settings.breakpoints(m_document.path(), page.flow().graph().id);
    page.breakpoints().set(QSet<QString>(nodes.begin(), nodes.end()));
    connect(&page.breakpoints(), &Breakpoints::changed, this, [this, &page] { remember(page); });
    connect(this, &FlowMemory::pathChanged, &page, [this, &page] {
        if (m_document.flow(page.flow().graph().id) == &page.flow()) // else another workspace is being opened
            remember(page);
    });
    CanvasPanel &canvas = page.canvas();
    canvas.setSmooth(m_settings.hasSmoothFlows());
    connect(&canvas, &CanvasPanel::smoothChosen, this, [this](bool smooth) {
        m_settings.setSmoothFlows(smooth);
        emit smoothChanged(smooth);
    });
    connect(this, &FlowMemory::smoothChanged, &canvas, &CanvasPanel::setSmooth);
}

void FlowMemory::remember(FlowPage &page)
{
    const QSet<QString> nodes = page.breakpoints().nodes();
    QStringList ids(nodes.begin(), nodes.end());
    ids.sort();
    m_settings.setBreakpoints(m_document.path(), page.flow().graph().id, ids);
}

void FlowMemory::followPath()
{
    if (std::exchange(m_path, m_document.path()) != m_path)
        emit pathChanged();
}

} // namespace wsw
