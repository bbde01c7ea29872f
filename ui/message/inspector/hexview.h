// SPDX-License-Identifier: MIT
#pragma once

#include <QFutureWatcher>

#include "ui/message/inspector/inspectortab.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QToolButton;

namespace wsw {

/// A message's bytes with their offsets, 16 a line, a page of them at a time: as text that can be selected and read
/// aloud. The arrow keys, Page Up and Page Down go on from page to page.
class HexView : public InspectorTab
{
    Q_OBJECT

public:
    static constexpr qint64 pageBytes = 16 * 1024;

    explicit HexView(QWidget *parent = nullptr);

    void showMessage(const InspectedMessage &message) override;
    void clear() override;
    Representation representation() const override { return Representation::Hex; }
    void setContentName(const QString &name) override;

    /// Moves there and selects so many bytes.
    void goTo(qint64 offset, qint64 count = 1);
    /// Those that are selected on the page, by their hex digits or their characters.
    QByteArray selectedBytes() const;

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *buildTools();
    void connectSignals();
    void onLoaded();
    void showPage(qint64 page);
    bool turnPage(int key);
    qint64 offsetAt(int position) const;
    qint64 cursorOffset() const;
    void goToTyped();
    void find(bool forward);
    void onFound();
    void showMenu(const QPoint &position);
    void updateFont();
    void updatePosition();
    void retranslate();

    qint64 m_size = 0;
    qint64 m_page = 0;
    QByteArray m_bytes; ///< at first the beginning
    QPlainTextEdit *m_edit;
    QLineEdit *m_offset;
    QComboBox *m_findAs;
    QLineEdit *m_find;
    QToolButton *m_previous;
    QToolButton *m_next;
    QLabel *m_status;
    QToolButton *m_pageBefore;
    QToolButton *m_pageBehind;
    QFutureWatcher<Result<QByteArray>> m_loading;
    QFutureWatcher<qint64> m_finding;
    qint64 m_foundLength = 0;
};

} // namespace wsw
