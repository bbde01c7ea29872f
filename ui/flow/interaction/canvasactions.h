// SPDX-License-Identifier: MIT
#pragma once

#include <QAction>
#include <QMap>

class QKeyEvent;
class QMenu;

namespace wsw {

class CanvasEditor;
class FlowScene;

/// The canvas' commands with their texts, icons and keys, for its menus and its keyboard. Their keys count on the
/// canvas only: elsewhere in the window they mean something else.
class CanvasActions : public QObject
{
    Q_OBJECT

public:
    enum Id {
        Undo,
        Redo,
        Cut,
        Copy,
        Paste,
        Duplicate,
        Delete,
        SelectAll,
        EditLabel,
        MakeDefault,
        Properties,
        AddNode,
        Connect,
        ToggleBreakpoint,
        AlignLeft,
        AlignCenter,
        AlignRight,
        AlignTop,
        AlignMiddle,
        AlignBottom,
        DistributeAcross,
        DistributeDown,
        LayOut,
        Smooth,
        ZoomIn,
        ZoomOut,
        ZoomNormal,
        Fit,
        ExportPicture,
        Separator,
    };

    explicit CanvasActions(CanvasEditor &editor, QObject *parent = nullptr);

    QAction *operator[](Id id) const { return m_actions.value(id); }
    /// Those that suit what is selected.
    void fillContextMenu(QMenu &menu);
    void fillArrangeMenu(QMenu &menu);
    /// Triggers the command of that key. False if there is none.
    bool handle(const QKeyEvent &event, bool trigger);
    void update(); ///< which of them can be used now
    void retranslate();

private:
    void connectEditing();
    void connectArranging();
    void addTo(QMenu &menu, const QList<Id> &ids) const;
    bool isStep(const QString &node) const;

    CanvasEditor &m_editor;
    FlowScene &m_scene;
    QMap<Id, QAction *> m_actions;
};

} // namespace wsw
