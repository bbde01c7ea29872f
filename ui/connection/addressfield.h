// SPDX-License-Identifier: MIT
#pragma once

#include <QLineEdit>

class QStringListModel;

namespace wsw {

class Settings;

/// Where an address is typed; completes from those that were connected to before, which its button lists.
class AddressField : public QLineEdit
{
    Q_OBJECT

public:
    explicit AddressField(Settings &settings, QWidget *parent = nullptr);

    /// Shows an address without telling of it.
    void showAddress(const QString &address);
    /// Puts the current address first in the history, without a password.
    void remember();

signals:
    /// Somebody pasted a command instead of an address: "wscat -c …", "curl …", "new WebSocket(…)".
    void commandPasted(const QString &command);

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void onTextChanged(const QString &text);
    void showHistory();
    void retranslate();

    Settings &m_settings;
    QStringListModel *m_history;
    QAction *m_historyAction;
    qsizetype m_length = 0; ///< of the text before its last change
};

} // namespace wsw
