// SPDX-License-Identifier: MIT
#pragma once

#include <QFrame>

class QLabel;
class QProgressBar;
class QToolButton;

namespace wsw {

/// A line within a page that tells something beside the work, with one action and, while something lasts, its
/// progress. Hidden until it has something to tell.
class LogNotice : public QFrame
{
    Q_OBJECT

public:
    enum class Tone { Information, Error };

    explicit LogNotice(QWidget *parent = nullptr);

    /// `action` is the button's text.
    void tell(const QString &text, const QString &action, Tone tone = Tone::Information);
    /// Per mille; to be called after tell().
    void setProgress(int perMille);
    QString text() const;

signals:
    void actionTriggered();

protected:
    void changeEvent(QEvent *event) override;

private:
    void updateColor();

    QLabel *m_text;
    QProgressBar *m_progress;
    QToolButton *m_action;
    Tone m_tone = Tone::Information;
};

} // namespace wsw
