// SPDX-License-Identifier: MIT
#pragma once

#include <QFutureWatcher>

#include "ui/message/inspector/inspectortab.h"

class QLabel;
class QPlainTextEdit;
class QToolButton;

namespace wsw {

/// One representation of a message: a text that can be selected, at first of its first 64 KiB, the rest on demand.
/// Long ones are made on a worker thread.
class PayloadView : public InspectorTab
{
    Q_OBJECT

public:
    /// A text edit would hold up the window for more; copying takes all of it still.
    static constexpr qint64 shownAtMost = 1024 * 1024;

    explicit PayloadView(Representation representation, QWidget *parent = nullptr);

    Representation representation() const override { return m_representation; }
    void showMessage(const InspectedMessage &message) override;
    void clear() override;
    void setContentName(const QString &name) override;
    QPlainTextEdit &edit() const { return *m_edit; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void showWhole();
    void showText(const Result<QString> &text);
    void updateNote();
    void updateFont();

    const Representation m_representation;
    QPlainTextEdit *m_edit;
    QWidget *m_note;
    QLabel *m_noteText;
    QToolButton *m_showAll;
    QFutureWatcher<Result<QString>> m_watcher;
    RecordAddress m_address;
    qint64 m_size = 0;
    bool m_cut = false;
};

} // namespace wsw
