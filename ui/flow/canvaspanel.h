// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

#include "ui/flow/editing/canvaseditor.h"
#include "ui/flow/interaction/canvasactions.h"
#include "ui/flow/interaction/canvaskeys.h"
#include "ui/flow/interaction/canvasmouse.h"
#include "ui/flow/interaction/labelediting.h"

class QHBoxLayout;
class QToolButton;

namespace wsw {

class FlowScene;
class FlowView;
class StateLabel;

/// The canvas with its tool bar, and everything that edits on it.
class CanvasPanel : public QWidget
{
    Q_OBJECT

public:
    /// The editor must outlive it.
    explicit CanvasPanel(FlowEditor &editor, QWidget *parent = nullptr);

    FlowScene &scene() const { return *m_scene; }
    FlowView &view() const { return *m_view; }
    CanvasEditor &editor() { return m_editor; }
    CanvasActions &actions() { return m_actions; }
    /// See FlowScene::setSmooth().
    void setSmooth(bool smooth);
    /// For a moment, in the tool bar; `problem`: it explains why something came to nothing.
    void tell(const QString &message, bool problem);

signals:
    void breakpointWanted(const QSet<QString> &nodes); ///< or not any more
    void smoothChosen(bool smooth);
    void paletteWanted();
    void propertiesWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void buildLayout();
    void addButton(QHBoxLayout &row, CanvasActions::Id id);
    void connectSignals();
    void openMenu(const QPoint &place);
    void chooseFile();
    void retranslate();

    FlowScene *m_scene;
    FlowView *m_view;
    CanvasEditor m_editor;
    CanvasActions m_actions;
    CanvasMouse m_mouse;
    CanvasKeys m_keys;
    LabelEditing m_labels;
    StateLabel *m_hint;
    QToolButton *m_arrange;
    QToolButton *m_zoomOut;
    QToolButton *m_zoom;
    QToolButton *m_zoomIn;
    QToolButton *m_fit;
};

} // namespace wsw
