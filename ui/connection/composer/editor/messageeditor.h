// SPDX-License-Identifier: MIT
#pragma once

#include <QPlainTextEdit>

namespace wsw {

/// Where a message is typed: stays quick with a mebibyte, in many lines or in one (see longtext.h). Its document is not
/// the text; use text().
class MessageEditor : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit MessageEditor(QWidget *parent = nullptr);

    const QString &text() const { return m_text; }
    /// As something new: nothing to undo.
    void setText(const QString &text);
    /// As an edit, which can be undone.
    void replaceText(const QString &text);
    /// Underlines an error in the text; a negative position marks none.
    void markError(qsizetype position, qsizetype length);

signals:
    void edited(); ///< the text is another one, not just its looks
    void submitRequested();
    void historyRequested(int step); ///< -1: older, 1: newer

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    QMimeData *createMimeDataFromSelection() const override;
    void insertFromMimeData(const QMimeData *source) override;

private:
    void takeText();
    void splitLongBlocks();
    /// -1, 1, or 0 if the key has nothing to do with the history.
    int historyStep(const QKeyEvent &event) const;
    /// Backspace and Delete at a place where a long line goes on in the next block.
    bool deleteAcrossBlocks(const QKeyEvent &event);
    void leaveContinuation();
    void showError();

    QString m_text;
    int m_revision = -1;
    int m_lastPosition = 0;
    qsizetype m_errorPosition = -1;
    qsizetype m_errorLength = 0;
};

} // namespace wsw
