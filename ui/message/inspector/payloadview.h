// SPDX-License-Identifier: MIT
#pragma once

#include <QFutureWatcher>
#include <QWidget>

#include "ui/message/inspector/payloadtext.h"

class QLabel;
class QPlainTextEdit;
class QToolButton;

namespace wsw {

/// One representation of a message: a text that can be selected, at first of its first 64 KiB, the rest on demand.
/// Long ones are made on a worker thread.
class PayloadView : public QWidget
{
    Q_OBJECT

public:
    static constexpr qint64 shownAtFirst = 64 * 1024;
    /// A text edit would hold up the window for more; copying takes all of it still.
    static constexpr qint64 shownAtMost = 1024 * 1024;

    explicit PayloadView(Representation representation, QWidget *parent = nullptr);

    Representation representation() const { return m_representation; }
    void showMessage(const MessageView &message);
    /// All of the message that showMessage() was given.
    void showWhole(const Message &message);
    void clear();
    QPlainTextEdit &edit() const { return *m_edit; }

signals:
    /// The user wants showWhole().
    void wholeRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void showText(const Result<QString> &text);
    void updateNote();
    void updateFont();

    const Representation m_representation;
    QPlainTextEdit *m_edit;
    QWidget *m_note;
    QLabel *m_noteText;
    QToolButton *m_showAll;
    QFutureWatcher<Result<QString>> m_watcher;
    qint64 m_size = 0;
    bool m_cut = false;
};

} // namespace wsw
