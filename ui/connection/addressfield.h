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

    /// Puts the current address first in the history, without a password.
    void remember();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void showHistory();
    void retranslate();

    Settings &m_settings;
    QStringListModel *m_history;
    QAction *m_historyAction;
};

} // namespace wsw
