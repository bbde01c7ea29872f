// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

#include "workspace/profile/messagedraft.h"

class QLabel;
class QPlainTextEdit;

namespace wsw {

/// What will go out, with its variables replaced, and how large it is.
class MessagePreview : public QWidget
{
    Q_OBJECT

public:
    explicit MessagePreview(QWidget *parent = nullptr);

    void showCheck(const DraftCheck &check);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QLabel *m_title;
    QPlainTextEdit *m_content;
    DraftCheck m_check;
};

} // namespace wsw
