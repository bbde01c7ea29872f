// SPDX-License-Identifier: MIT
#pragma once

#include <QAbstractScrollArea>

#include <optional>

#include "ui/message/log/logselection.h"
#include "ui/message/log/recordingmodel.h"
#include "ui/message/log/rowdecoration.h"

class QHeaderView;
class QMenu;
class QToolButton;

namespace wsw {

/// A table that shows the end of a fast stream at little cost: uniform rows, only those in view are read and painted,
/// and nothing is kept for the others (shared/design.md compares it with Qt's views).
///
/// It follows the end until the user scrolls away or selects a row; then nothing moves, and a button tells how many
/// rows are new and leads back.
class LogView : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit LogView(RecordingModel &model, QWidget *parent = nullptr);

    RecordingModel &model() const { return m_model; }
    QHeaderView &header() const { return *m_header; }

    const LogSelection &selection() const { return m_selection; }
    /// Selects the row and scrolls to it; `extend` selects from where the selection began. -1 selects nothing.
    void selectRow(int row, bool extend = false);

    bool isFollowing() const { return m_following; }
    void setFollowing(bool following);

    /// It must live as long as the view. Call viewport()->update() when what it says changes.
    void setDecoration(const RowDecoration &decoration) { m_decoration = &decoration; }

    /// Goes to the next record with a note, or the one before; false if there is none that is shown.
    bool goToNote(bool forward);

    /// Columns and their order, widths and what times are told from.
    QByteArray saveState() const;
    bool restoreState(const QByteArray &state);
    QList<int> shownColumns() const; ///< from left to right
    /// A menu entry for each column, and what times are told from.
    void fillColumnMenu(QMenu &menu);

    /// What stands in the middle while there are no rows.
    void setEmptyText(const QString &text);

    int rowHeight() const { return m_rowHeight; }
    int firstRowInView() const;
    int lastRowInView() const; ///< -1 if there is none
    /// In the viewport's coordinates, also outside of it.
    QRect cellRect(int row, int column) const;
    int rowAt(const QPoint &position) const; ///< -1 for none

    QSize sizeHint() const override;

signals:
    void selectionChanged();
    void followingChanged(bool following);
    void copyRequested();
    /// At a point of the viewport.
    void menuRequested(const QPoint &position);
    void activated(); ///< Return, or a double click: the selected row

protected:
    bool viewportEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    void setUpHeader();
    void measure();
    void setColumnWidths();
    void fitTimeColumn();
    void onNotesChanged();
    void showColumnMenu(const QPoint &position);
    void updateScrollBars();
    void updateNewRowsButton();
    void scrollToRow(int row);
    int rowsPerPage() const;
    std::optional<int> rowForKey(const QKeyEvent &event) const;
    void onRowsInserted();
    void onReset();
    void setSelection(const LogSelection &selection);
    QString toolTipAt(const QPoint &position) const;

    RecordingModel &m_model;
    QHeaderView *m_header;
    QToolButton *m_newRows;
    LogSelection m_selection;
    const RowDecoration *m_decoration = nullptr;
    QString m_emptyText;
    std::optional<quint64> m_currentRecord; ///< survives a change of the filter
    int m_rowHeight = 0;
    bool m_following = true;
    bool m_adjusting = false; ///< the scroll bar moves because rows came, not because the user moved it
    int m_rowsSeen = 0;       ///< rows when following ended
    bool m_hadNotes = false;
};

} // namespace wsw
