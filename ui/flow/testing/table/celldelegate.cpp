// SPDX-License-Identifier: MIT
#include "ui/flow/testing/table/celldelegate.h"

#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTimer>

#include <algorithm>

#include "ui/flow/testing/table/rowsmodel.h"

namespace wsw {

namespace {

constexpr int longTextLines = 6;

const RowsModel &modelOf(const QModelIndex &index)
{
    return *qobject_cast<const RowsModel *>(index.model());
}

QVariant editorValue(QWidget *editor)
{
    if (const auto *text = qobject_cast<QPlainTextEdit *>(editor))
        return text->toPlainText();
    if (const auto *line = qobject_cast<QLineEdit *>(editor))
        return line->text();
    const auto *box = qobject_cast<QComboBox *>(editor);
    const bool isTyped = box->isEditable() && box->currentText() != box->itemText(box->currentIndex());
    return isTyped ? QVariant(box->currentText()) : box->currentData();
}

bool isReturn(const QKeyEvent &key)
{
    return key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter;
}

} // namespace

QWidget *CellDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    m_index = index;
    const QList<CellChoice> choices = modelOf(index).choices(index);
    if (choices.isEmpty() && modelOf(index).isLong(index)) {
        auto *text = new QPlainTextEdit(parent);
        text->setToolTip(tr("Enter takes it, Shift+Enter begins a new line, Esc leaves it as it was"));
        return text;
    }
    if (choices.isEmpty())
        return QStyledItemDelegate::createEditor(parent, option, index);
    auto *box = new QComboBox(parent);
    box->setEditable(modelOf(index).isTypedToo(index));
    for (const CellChoice &choice : choices)
        box->addItem(choice.text, choice.value);
    // Taken as soon as it is chosen.
    connect(box, &QComboBox::activated, this, [this, box] {
        auto *delegate = const_cast<CellDelegate *>(this);
        emit delegate->commitData(box);
        emit delegate->closeEditor(box);
    });
    if (!box->isEditable())
        QTimer::singleShot(0, box, &QComboBox::showPopup);
    return box;
}

void CellDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    const QVariant value = index.data(Qt::EditRole);
    if (auto *text = qobject_cast<QPlainTextEdit *>(editor)) {
        text->setPlainText(value.toString());
        text->selectAll();
    } else if (auto *box = qobject_cast<QComboBox *>(editor)) {
        box->setCurrentIndex(box->findData(value));
        if (box->isEditable())
            box->setEditText(index.data().toString());
    } else {
        QStyledItemDelegate::setEditorData(editor, index);
    }
}

void CellDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    model->setData(index, editorValue(editor));
}

/// A long text needs more room than its cell.
void CellDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                                        const QModelIndex &index) const
{
    QStyledItemDelegate::updateEditorGeometry(editor, option, index);
    if (!qobject_cast<QPlainTextEdit *>(editor))
        return;
    const QRect all = editor->parentWidget()->rect();
    QRect place = editor->geometry();
    place.setHeight(std::min(all.height(), option.fontMetrics.lineSpacing() * longTextLines + 10));
    place.setWidth(std::min(all.width(), std::max(place.width(), option.fontMetrics.averageCharWidth() * 40)));
    place.moveTop(std::clamp(place.top(), 0, all.height() - place.height()));
    place.moveLeft(std::clamp(place.left(), 0, all.width() - place.width()));
    editor->setGeometry(place);
}

void CellDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    // Fusion draws a box in a shade of the window, which can't be seen on a dark table.
    option->palette.setColor(QPalette::Window, option->palette.color(QPalette::PlaceholderText));
}

bool CellDelegate::eventFilter(QObject *object, QEvent *event)
{
    auto *editor = qobject_cast<QWidget *>(object);
    if (editor && event->type() == QEvent::KeyPress) {
        const auto &key = *static_cast<QKeyEvent *>(event);
        const bool isLongText = qobject_cast<QPlainTextEdit *>(editor);
        const bool takesIt = isReturn(key) && !(isLongText && key.modifiers().testFlag(Qt::ShiftModifier));
        const bool leaves = takesIt || key.key() == Qt::Key_Tab || key.key() == Qt::Key_Backtab;
        if (leaves && !takes(editor))
            return true;
        if (takesIt && isLongText) {
            emit commitData(editor);
            emit closeEditor(editor);
            return true;
        }
    }
    if (editor && event->type() == QEvent::FocusOut && !takes(editor))
        return false; // it stays open
    return QStyledItemDelegate::eventFilter(object, event);
}

bool CellDelegate::takes(QWidget *editor)
{
    if (!m_index.isValid())
        return true;
    const Result<void> taken = modelOf(m_index).check(m_index, editorValue(editor));
    if (!taken)
        emit refused(taken.error().message);
    return taken.has_value();
}

} // namespace wsw
