// SPDX-License-Identifier: MIT
#pragma once

#include <QDialog>

#include "workspace/profile/savedmessage.h"

class QDialogButtonBox;
class QKeySequenceEdit;

namespace wsw {

class ErrorLine;

/// Asks for the key sequence that sends a saved message. What is taken is refused, with the name of who has it. Use
/// open(): it deletes itself when it is closed.
class ShortcutDialog : public QDialog
{
    Q_OBJECT

public:
    /// `parent`'s window is where keys may be taken.
    ShortcutDialog(const SavedMessage &message, const QList<SavedMessage> &messages, QWidget *parent);

signals:
    void chosen(const QString &portableText); ///< empty: none

private:
    void validate();

    const QString m_id;
    const QList<SavedMessage> m_messages;
    QKeySequenceEdit *m_keys;
    ErrorLine *m_error;
    QDialogButtonBox *m_buttons;
};

} // namespace wsw
