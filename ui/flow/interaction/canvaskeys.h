// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

class QKeyEvent;

namespace wsw {

class CanvasActions;
class CanvasEditor;
class FlowScene;

/// The keyboard on the canvas, besides what the view does itself: the commands' keys; Tab to the next node; Ctrl or
/// Shift with the arrow keys moves nodes by the grid, both by five of it; E goes to the next sequence flow of the node;
/// C begins to connect: the arrow keys choose where to, Tab by which port, Enter connects, Escape does not.
class CanvasKeys : public QObject
{
    Q_OBJECT

public:
    CanvasKeys(CanvasEditor &editor, CanvasActions &actions, QObject *parent = nullptr);

    void beginConnecting();
    bool isConnecting() const { return !m_source.isEmpty(); }

signals:
    void told(const QString &message, bool problem);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool press(const QKeyEvent &event);
    bool connectByKey(const QKeyEvent &event);
    bool moveByKey(const QKeyEvent &event);
    bool selectNext(bool back);
    void selectNextEdge();
    bool leaveEdge(int key);
    void showConnection();
    void endConnecting();

    CanvasEditor &m_editor;
    CanvasActions &m_actions;
    FlowScene &m_scene;
    QString m_source; ///< of the sequence flow to be; empty: none is
    QString m_port;
    QString m_target;
};

} // namespace wsw
