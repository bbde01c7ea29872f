// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

#include <optional>

#include "ui/message/compare/comparedialog.h"

class QAction;
class QMenu;

namespace wsw {

class MessageLog;

/// Compares two messages of one log or of two: both that are selected, or the selected one with one that was chosen
/// before.
class CompareCommands : public QObject
{
    Q_OBJECT

public:
    explicit CompareCommands(QWidget *window);

    void attach(MessageLog &log);

private:
    /// What it offers in one log.
    struct Offer
    {
        MessageLog *log;
        QAction *compare;
        QAction *choose;
    };

    void update(const Offer &offer) const;
    void choose(const MessageLog &log);
    void compare(const MessageLog &log);

    QWidget *m_window;
    std::optional<CompareDialog::Side> m_chosen;
};

} // namespace wsw
