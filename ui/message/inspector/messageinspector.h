// SPDX-License-Identifier: MIT
#pragma once

#include <QFutureWatcher>
#include <QWidget>

#include <optional>

#include "ui/message/inspector/inspectedmessage.h"
#include "ui/message/inspector/payloadtext.h"

class QLabel;
class QMenu;
class QStackedWidget;
class QTabWidget;
class QToolButton;

namespace wsw {

class InspectorTab;
class RecordingModel;

/// Shows one record whole: what, when, whose, and its payload in whichever ways make sense for it. Costs the same
/// whatever the payload's size.
class MessageInspector : public QWidget
{
    Q_OBJECT

public:
    explicit MessageInspector(const RecordingModel &model, QWidget *parent = nullptr);

    void showRecord(quint64 record);
    void clear();
    /// What is shown; nothing if nothing is.
    const std::optional<InspectedMessage> &message() const { return m_message; }

signals:
    /// What can be done with the message is to be put into the menu.
    void menuAboutToShow(QMenu &menu);
    void left(); ///< Escape: back to where one came from

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void retranslate();
    void updateHeadLine();
    void chooseTab();
    bool offers(Representation representation) const;
    InspectorTab *viewOf(Representation representation) const;
    void showTab();
    void clearTabs();
    void copy();
    InspectorTab *currentView() const;
    InspectorTab *addTab(InspectorTab *view);
    /// The one place where a record is looked at on this thread.
    InspectedMessage inspect(quint64 record) const;

    const RecordingModel &m_model;
    QStackedWidget *m_stack;
    QLabel *m_empty;
    QLabel *m_headLine;
    QTabWidget *m_tabs;
    QToolButton *m_actions;
    QToolButton *m_copy;
    InspectorTab *m_text;
    InspectorTab *m_json;
    InspectorTab *m_hex;
    InspectorTab *m_frame;
    InspectorTab *m_image;
    InspectorTab *m_base64;
    InspectorTab *m_jwt;
    QFutureWatcher<Result<QString>> m_copying;
    std::optional<InspectedMessage> m_message;
    std::optional<Representation> m_preferred; ///< the tab that the user chose last
    Representation m_preferredOfFrames = Representation::Frame;
};

} // namespace wsw
