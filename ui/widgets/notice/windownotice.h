// SPDX-License-Identifier: MIT
#pragma once

#include <QFrame>
#include <QList>

#include <functional>

class QLabel;
class QPushButton;
class QToolButton;

namespace wsw {

/// What a bar says and offers. Texts are functions, so that they follow a change of language.
struct Notice
{
    enum class Severity { Information, Warning, Error };
    struct Action
    {
        std::function<QString()> text;
        std::function<void()> run;
        bool closes = true; ///< the bar goes when it is pressed
    };

    Severity severity = Severity::Information;
    std::function<QString()> text;
    QList<Action> actions;
};

/// One notice in the window, in the way of nothing: icon, sentence, buttons, close.
class WindowNotice : public QFrame
{
    Q_OBJECT

public:
    explicit WindowNotice(Notice notice, QWidget *parent = nullptr);

    QString text() const;

signals:
    void dismissed();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void retranslate();
    void applyTheme();
    QColor color() const;

    Notice m_notice;
    QLabel *m_icon;
    QLabel *m_text;
    QList<QPushButton *> m_buttons;
    QToolButton *m_close;
};

} // namespace wsw
