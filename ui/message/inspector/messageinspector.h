// SPDX-License-Identifier: MIT
#pragma once

#include <QFutureWatcher>
#include <QWidget>

#include <optional>

#include "ui/message/inspector/payloadtext.h"

class QLabel;
class QStackedWidget;
class QTabWidget;
class QToolButton;

namespace wsw {

class PayloadView;
class RecordingModel;

/// Shows one record whole: what, when, whose, and its payload as text, indented JSON and hex; of a
/// frame its header too.
class MessageInspector : public QWidget
{
    Q_OBJECT

public:
    explicit MessageInspector(const RecordingModel &model, QWidget *parent = nullptr);

    void showRecord(quint64 record);
    void clear();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void updateHeadLine();
    void chooseTab(const MessageView &message);
    PayloadView *viewOf(Representation representation) const;
    void showTab();
    void copy();
    PayloadView *currentView() const;
    PayloadView *addTab(Representation representation);

    const RecordingModel &m_model;
    QStackedWidget *m_stack;
    QLabel *m_empty;
    QLabel *m_headLine;
    QTabWidget *m_tabs;
    QToolButton *m_copy;
    PayloadView *m_text;
    PayloadView *m_json;
    PayloadView *m_hex;
    PayloadView *m_frame;
    QFutureWatcher<Result<QString>> m_copying;
    std::optional<quint64> m_record;
    Representation m_preferred = Representation::Text; ///< the tab that the user chose last
    Representation m_preferredOfFrames = Representation::Frame;
};

} // namespace wsw
