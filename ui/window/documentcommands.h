// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

#include <functional>

class QFileDialog;
class QMenu;
class QWidget;

namespace wsw {

class NoticeArea;
class Settings;
class WorkspaceAutosave;
class WorkspaceDocument;

/// New, open, save and leave: with the questions and errors that go with them, none of which blocks the window.
class DocumentCommands : public QObject
{
    Q_OBJECT

public:
    DocumentCommands(WorkspaceDocument &document, WorkspaceAutosave &autosave, Settings &settings, NoticeArea &notices,
                     QWidget *window);

    void newWorkspace();
    void openWorkspace();
    void openPath(const QString &path);
    /// What a start without arguments shows: the last workspace, or unsaved edits of an untitled one.
    void openLast();
    void save(const std::function<void()> &then = [] {});
    void saveAs(const std::function<void()> &then = [] {});
    /// Goes on at once if nothing is unsaved, else once it is saved or given up; not at all if the user says so.
    void leave(const std::function<void()> &then);
    void fillRecent(QMenu &menu);

private:
    void load(const QString &path);
    void offerRestored(const QString &path);
    QFileDialog *fileDialog(const QString &title) const;

    WorkspaceDocument &m_document;
    WorkspaceAutosave &m_autosave;
    Settings &m_settings;
    NoticeArea &m_notices;
    QWidget *m_window;
};

} // namespace wsw
