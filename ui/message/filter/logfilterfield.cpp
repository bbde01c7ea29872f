// SPDX-License-Identifier: MIT
#include "ui/message/filter/logfilterfield.h"

#include <QCompleter>
#include <QEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QStandardItemModel>
#include <QTreeView>

namespace wsw {

namespace {

constexpr int pauseMilliseconds = 700; // who types is not told off in the middle of a word
enum CandidateRole { FromRole = Qt::UserRole, LengthRole };

QTreeView *makePopup()
{
    auto *popup = new QTreeView;
    popup->setRootIsDecorated(false);
    popup->setHeaderHidden(true);
    popup->setUniformRowHeights(true);
    popup->setSelectionBehavior(QAbstractItemView::SelectRows);
    popup->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    popup->header()->setStretchLastSection(true);
    return popup;
}

QList<QStandardItem *> rowOf(const FilterCandidate &candidate, const QPalette &palette, const QFontMetrics &metrics)
{
    auto *text = new QStandardItem(candidate.text);
    text->setSizeHint(
        {metrics.horizontalAdvance(candidate.text) + metrics.averageCharWidth() * 3, metrics.height() + 6});
    text->setData(candidate.from, FromRole);
    text->setData(candidate.length, LengthRole);
    auto *explanation = new QStandardItem(candidate.explanation);
    explanation->setForeground(palette.brush(QPalette::PlaceholderText));
    return {text, explanation};
}

} // namespace

LogFilterField::LogFilterField(QWidget *parent)
    : QLineEdit(parent)
    , m_completer(new QCompleter(this))
    , m_candidates(new QStandardItemModel(this))
{
    setClearButtonEnabled(true);
    m_completer->setModel(m_candidates);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setPopup(makePopup());
    m_completer->setWidget(this);
    m_completer->setMaxVisibleItems(10);
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMilliseconds);
    connect(&m_pause, &QTimer::timeout, this, [this] {
        if (m_completer->popup()->isVisible())
            m_pause.start(); // what is missing is being offered
        else
            tellError();
    });
    connect(m_completer, qOverload<const QModelIndex &>(&QCompleter::activated), this, &LogFilterField::insert);
    connect(this, &QLineEdit::textChanged, this, &LogFilterField::apply);
    connect(this, &QLineEdit::textEdited, this, [this] { showCandidates(false); });
    retranslate();
}

void LogFilterField::apply(const QString &expression)
{
    const auto filter = MessageFilter::parse(expression);
    m_error = filter ? QString() : filter.error().message;
    if (!filter) {
        m_pause.start();
        return;
    }
    m_pause.stop();
    tellError();
    if (filter->expression() == m_filter.expression())
        return;
    m_filter = *filter;
    emit filterChanged(m_filter);
}

void LogFilterField::tellError()
{
    emit errorChanged(m_error);
}

void LogFilterField::accept()
{
    if (isValid() && !m_filter.takesAll())
        emit accepted(m_filter.expression());
}

void LogFilterField::showCandidates(bool asked)
{
    const FilterCompletion completion(m_vocabulary ? m_vocabulary() : FilterVocabulary());
    QList<FilterCandidate> candidates = completion.candidates(text(), cursorPosition());
    const bool wordBegun = !candidates.isEmpty() && (candidates.first().length > 0 || text().right(1) == u':');
    if (!asked && !wordBegun)
        candidates.clear();
    m_candidates->clear();
    for (const FilterCandidate &candidate : std::as_const(candidates))
        m_candidates->appendRow(rowOf(candidate, palette(), fontMetrics()));
    if (candidates.isEmpty()) {
        m_completer->popup()->hide();
        return;
    }
    auto *popup = static_cast<QTreeView *>(m_completer->popup());
    m_completer->complete();
    popup->setCurrentIndex({});
    popup->resizeColumnToContents(0);
}

void LogFilterField::insert(const QModelIndex &index)
{
    const QModelIndex chosen = index.siblingAtColumn(0);
    const int from = chosen.data(FromRole).toInt();
    const int length = chosen.data(LengthRole).toInt();
    setSelection(from, length);
    QLineEdit::insert(chosen.data().toString());
}

void LogFilterField::keyPressEvent(QKeyEvent *event)
{
    const bool asks = (event->key() == Qt::Key_Space && event->modifiers() == Qt::ControlModifier)
                      || (event->key() == Qt::Key_Down && event->modifiers() == Qt::NoModifier);
    if (asks) {
        showCandidates(true);
        return;
    }
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        m_pause.stop();
        tellError();
        accept();
    }
    QLineEdit::keyPressEvent(event);
}

void LogFilterField::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason)
        accept();
}

void LogFilterField::changeEvent(QEvent *event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void LogFilterField::retranslate()
{
    m_completer->popup()->setAccessibleName(tr("Suggestions for the filter"));
}

} // namespace wsw
