// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

#include <optional>

#include "ui/message/search/logfind.h"

class QLabel;
class QLineEdit;
class QToolButton;

namespace wsw {

class ErrorLine;
class LogView;

/// The bar beneath the log's tool bar in which one looks for a text. As one types it goes to the first hit at or behind
/// the place where it was opened.
class FindBar : public QWidget
{
    Q_OBJECT

public:
    FindBar(LogFind &find, LogView &view, QWidget *parent = nullptr);

    void open();
    void close();
    /// Open it if they are called while it is not. Behind the last hit comes the first one.
    void goToNext();
    void goToPrevious();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void build();
    void search();
    void onChanged();
    void goTo(const std::optional<quint64> &record);
    std::optional<quint64> place() const; ///< the record that is selected, or the first in view
    QString statusText() const;
    void updateStatus();
    void retranslate();

    LogFind &m_find;
    LogView &m_view;
    QLineEdit *m_text;
    QLabel *m_status;
    QToolButton *m_matchCase;
    QToolButton *m_pattern;
    QToolButton *m_previous;
    QToolButton *m_next;
    QToolButton *m_close;
    ErrorLine *m_error;
    quint64 m_anchor = 0; ///< where typing began
    bool m_goWhenFound = false;
};

} // namespace wsw
