// SPDX-License-Identifier: MIT
#include "ui/flow/testing/differenceview.h"

#include <QEvent>
#include <QFontDatabase>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPlainTextEdit>
#include <QSplitter>
#include <QTextBlock>
#include <QTreeWidget>
#include <QVBoxLayout>

#include "flow/expression/value.h"
#include "ui/flow/testing/markedtext.h"
#include "ui/theme.h"

namespace wsw {

namespace {

using Kind = FlowTestDifference::Kind;

enum Column { What, Expected, Got, Time, ColumnCount };

constexpr qsizetype mostShown = 100000; // characters of a content
constexpr int linesForContents = 10;

QString whatText(const FlowTestDifference &difference)
{
    return difference.pointer.isEmpty() ? difference.message
                                        : QStringLiteral("%1 %2").arg(difference.message, difference.pointer);
}

QString iconName(Kind kind)
{
    switch (kind) {
    case Kind::Missing: return QStringLiteral("circle-minus");
    case Kind::Unexpected: return QStringLiteral("plus");
    case Kind::Duration: return QStringLiteral("clock");
    default: return QStringLiteral("circle-x");
    }
}

/// Of JSON a line for each member, for a person sees at once then which it is.
MarkedText marked(const QString &text, const QString &other, const QStringList &pointers)
{
    const std::optional<QJsonValue> json = jsonValue(text.toUtf8());
    const bool isStructured = json && (json->isObject() || json->isArray());
    if (isStructured && (!pointers.isEmpty() || other.isEmpty()))
        return markedJson(*json, pointers);
    return other.isEmpty() ? MarkedText{text, {}} : markedText(text, other);
}

} // namespace

DifferenceView::DifferenceView(QWidget *parent)
    : QWidget(parent)
    , m_state(new QLabel)
    , m_list(new QTreeWidget)
{
    m_state->setAlignment(Qt::AlignCenter);
    m_state->setWordWrap(true);
    m_state->setForegroundRole(QPalette::PlaceholderText);
    m_list->setRootIsDecorated(false);
    m_list->setColumnCount(ColumnCount);
    m_list->setUniformRowHeights(true);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(What, QHeaderView::Stretch);
    m_list->setMinimumHeight(fontMetrics().height() * 3);
    setMinimumHeight(fontMetrics().height() * 4); // the tallest page says how low the panel may be
    auto *parts = new QSplitter(Qt::Vertical);
    parts->addWidget(m_list);
    parts->addWidget(buildContents());
    parts->setChildrenCollapsible(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_state);
    layout->addWidget(parts, 1);
    connect(m_list, &QTreeWidget::itemActivated, this, [this](const QTreeWidgetItem *item) {
        const QString node = item->data(What, Qt::UserRole).toString();
        if (!node.isEmpty())
            emit nodeActivated(node);
    });
    connect(m_list, &QTreeWidget::currentItemChanged, this, &DifferenceView::showContents);
    retranslate();
    showResult(nullptr);
}

QWidget *DifferenceView::buildContents()
{
    m_contents = new QWidget;
    auto *layout = new QHBoxLayout(m_contents);
    layout->setContentsMargins(0, 0, 0, 0);
    const auto add = [&](QLabel *&label, QPlainTextEdit *&text) {
        label = new QLabel;
        text = new QPlainTextEdit;
        text->setReadOnly(true);
        text->setTabChangesFocus(true);
        text->setLineWrapMode(QPlainTextEdit::NoWrap);
        text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
        text->setMinimumHeight(fontMetrics().height());
        label->setBuddy(text);
        auto *column = new QVBoxLayout;
        column->addWidget(label);
        column->addWidget(text, 1);
        layout->addLayout(column, 1);
    };
    add(m_expectedLabel, m_expected);
    add(m_actualLabel, m_actual);
    return m_contents;
}

void DifferenceView::showResult(const FlowTestResult *result)
{
    m_differences = result ? result->differences : QList<FlowTestDifference>();
    m_passed = result && result->passed();
    m_list->clear();
    for (const FlowTestDifference &difference : std::as_const(m_differences))
        m_list->addTopLevelItem(newItem(difference));
    for (const int column : {Expected, Got})
        m_list->setColumnWidth(column, std::min(m_list->sizeHint().width(), fontMetrics().averageCharWidth() * 26));
    m_state->setVisible(m_differences.isEmpty());
    m_list->setVisible(!m_differences.isEmpty());
    m_state->setText(m_passed ? tr("Everything came as expected.") : tr("It has not run since it was changed."));
    m_list->setCurrentItem(m_list->topLevelItem(0));
    showContents();
}

QTreeWidgetItem *DifferenceView::newItem(const FlowTestDifference &difference) const
{
    const QString time = difference.time ? tr("%1 ms").arg(QLocale().toString(*difference.time)) : QString();
    auto *item = new QTreeWidgetItem({whatText(difference), difference.expected, difference.actual, time});
    for (int column = What; column < Time; ++column)
        item->setToolTip(column, item->text(column));
    item->setData(What, Qt::UserRole, difference.nodeId);
    item->setIcon(What, themeIcon(iconName(difference.kind), IconTint::Error));
    item->setForeground(Expected, themeColors().success);
    item->setForeground(Got, themeColors().error);
    return item;
}

const FlowTestDifference *DifferenceView::chosen() const
{
    const int index = m_list->indexOfTopLevelItem(m_list->currentItem());
    return index < 0 ? nullptr : &m_differences.at(index);
}

void DifferenceView::updateRoom()
{
    const bool hasContents = chosen() && !(chosen()->expectedContent + chosen()->actualContent).isEmpty();
    m_contents->setVisible(hasContents && height() >= fontMetrics().height() * linesForContents);
}

void DifferenceView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    updateRoom();
}

void DifferenceView::showContents()
{
    updateRoom();
    const FlowTestDifference shown = chosen() ? *chosen() : FlowTestDifference();
    const QStringList pointers = pointersBeside(shown);
    const QString expected = shown.expectedContent.left(mostShown);
    const QString actual = shown.actualContent.left(mostShown);
    showContent(*m_expected, marked(expected, actual, pointers), themeColors().success);
    showContent(*m_actual, marked(actual, expected, pointers), themeColors().error);
    m_expected->setPlaceholderText(shown.kind == Kind::Unexpected ? tr("Nothing was expected.") : QString());
    m_actual->setPlaceholderText(shown.kind == Kind::Missing ? tr("Nothing came.") : QString());
}

/// Of all differences in the same content.
QStringList DifferenceView::pointersBeside(const FlowTestDifference &chosen) const
{
    QStringList pointers;
    for (const FlowTestDifference &other : m_differences) {
        if (!other.pointer.isEmpty() && other.kind == chosen.kind && other.time == chosen.time
            && other.actualContent == chosen.actualContent && other.expectedContent == chosen.expectedContent)
            pointers.append(other.pointer);
    }
    return pointers;
}

void DifferenceView::showContent(QPlainTextEdit &view, const MarkedText &content, const QColor &color)
{
    view.setPlainText(content.text);
    QColor background = color;
    background.setAlpha(70);
    QList<QTextEdit::ExtraSelection> selections;
    for (const MarkedText::Range &mark : content.marks) {
        QTextEdit::ExtraSelection selection;
        selection.cursor = view.textCursor();
        selection.cursor.setPosition(int(mark.from));
        selection.cursor.setPosition(int(mark.from + mark.length), QTextCursor::KeepAnchor);
        selection.format.setBackground(background);
        selections.append(selection);
    }
    view.setExtraSelections(selections);
    QTextCursor first = view.textCursor();
    first.setPosition(content.marks.isEmpty() ? 0 : int(content.marks.first().from));
    view.setTextCursor(first);
    view.ensureCursorVisible();
}

void DifferenceView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void DifferenceView::retranslate()
{
    m_list->setAccessibleName(tr("Differences"));
    m_list->setHeaderLabels({tr("Difference"), tr("Expected"), tr("Got"), tr("Time")});
    m_list->setToolTip(tr("Enter shows the node on the canvas"));
    m_expectedLabel->setText(tr("Expected:"));
    m_expected->setAccessibleName(tr("Expected content"));
    m_actualLabel->setText(tr("Got:"));
    m_actual->setAccessibleName(tr("Content that came"));
}

} // namespace wsw
