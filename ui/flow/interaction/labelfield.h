// SPDX-License-Identifier: MIT
#pragma once

#include <QPlainTextEdit>

#include <functional>

#include "result.h"

namespace wsw {

/// A field over the canvas to edit a text where it stands. Enter takes the text, in a comment Ctrl+Enter, and so does
/// a click elsewhere; Escape leaves it as it was. What is wrong with it is said while typing.
class LabelField : public QPlainTextEdit
{
    Q_OBJECT

public:
    struct Subject
    {
        QString name; ///< for assistive technology, e.g. "Condition"
        QString text;
        QString placeholder;
        bool multiline = false;
        std::function<Result<void>(const QString &)> check; ///< may be null
        std::function<void(const QString &)> take;
    };

    explicit LabelField(QWidget *canvas);

    void open(const Subject &subject, const QRect &place); ///< place: in the canvas

signals:
    void closed();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void close(bool take);
    void check();

    Subject m_subject;
};

} // namespace wsw
