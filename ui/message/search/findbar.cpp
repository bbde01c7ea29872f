// SPDX-License-Identifier: MIT
#include "ui/message/search/findbar.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QToolButton>
#include <QVBoxLayout>

#include "ui/message/log/logview.h"
#include "ui/theme.h"
#include "ui/widgets/label/errorline.h"

namespace wsw {

FindBar::FindBar(LogFind &find, LogView &view, QWidget *parent)
    : QWidget(parent)
    , m_find(find)
    , m_view(view)
    , m_text(new QLineEdit)
    , m_status(new QLabel)
    , m_matchCase(new QToolButton)
    , m_pattern(new QToolButton)
    , m_previous(new QToolButton)
    , m_next(new QToolButton)
    , m_close(new QToolButton)
    , m_error(new ErrorLine)
{
    build();
    connect(m_text, &QLineEdit::textChanged, this, &FindBar::search);
    connect(m_matchCase, &QToolButton::toggled, this, &FindBar::search);
    connect(m_pattern, &QToolButton::toggled, this, &FindBar::search);
    connect(m_previous, &QToolButton::clicked, this, &FindBar::goToPrevious);
    connect(m_next, &QToolButton::clicked, this, &FindBar::goToNext);
    connect(m_close, &QToolButton::clicked, this, &FindBar::close);
    connect(&m_find, &LogFind::changed, this, &FindBar::onChanged);
    connect(&m_find, &LogFind::failed, m_error, [this](const Error &error) { m_error->setError(error.message); });
    connect(&m_view, &LogView::selectionChanged, this, &FindBar::updateStatus);
    retranslate();
    hide();
}

void FindBar::build()
{
    auto *row = new QHBoxLayout;
    m_text->addAction(themeIcon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    m_text->setClearButtonEnabled(true);
    m_matchCase->setText(QStringLiteral("Aa"));
    m_matchCase->setCheckable(true);
    m_pattern->setText(QStringLiteral(".*"));
    m_pattern->setCheckable(true);
    m_previous->setIcon(themeIcon(QStringLiteral("arrow-up")));
    m_next->setIcon(themeIcon(QStringLiteral("arrow-down")));
    m_close->setIcon(themeIcon(QStringLiteral("x")));
    m_status->setForegroundRole(QPalette::PlaceholderText);
    // Counting must not move what stands beside it.
    m_status->setMinimumWidth(fontMetrics().averageCharWidth() * 28);
    row->addWidget(m_text, 1);
    for (QToolButton *button : {m_matchCase, m_pattern})
        row->addWidget(button);
    row->addWidget(m_status);
    for (QToolButton *button : {m_previous, m_next, m_close})
        row->addWidget(button);
    for (QToolButton *button : {m_matchCase, m_pattern, m_previous, m_next, m_close}) {
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::TabFocus);
    }
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(6, 0, 6, 4);
    layout->setSpacing(2);
    layout->addLayout(row);
    layout->addWidget(m_error);
}

void FindBar::open()
{
    m_anchor = place().value_or(0);
    if (isHidden()) {
        show();
        search();
    }
    m_text->setFocus(Qt::ShortcutFocusReason);
    m_text->selectAll();
}

void FindBar::close()
{
    hide();
    (void)m_find.find({});
    m_view.setFocus(Qt::OtherFocusReason);
}

void FindBar::search()
{
    const auto begun = m_find.find({m_text->text(), m_pattern->isChecked(), m_matchCase->isChecked()});
    m_error->setError(begun ? QString() : begun.error().message);
    m_goWhenFound = m_find.isActive();
    updateStatus();
}

void FindBar::onChanged()
{
    if (m_goWhenFound) {
        std::optional<quint64> hit = m_find.atOrBehind(m_anchor);
        if (!hit && !m_find.isSearching())
            hit = m_find.first();
        m_goWhenFound = !hit && m_find.isSearching();
        goTo(hit);
    }
    updateStatus();
}

std::optional<quint64> FindBar::place() const
{
    const RecordingModel &model = m_view.model();
    const int row = m_view.selection().isEmpty() ? m_view.firstRowInView() : m_view.selection().current;
    return row < model.rowCount() ? std::optional(model.record(row)) : std::nullopt;
}

void FindBar::goToNext()
{
    if (isHidden()) {
        open();
        return;
    }
    const auto from = place();
    const bool selected = !m_view.selection().isEmpty();
    const auto hit = from ? m_find.atOrBehind(*from + (selected ? 1 : 0)) : std::nullopt;
    goTo(hit ? hit : m_find.first());
}

void FindBar::goToPrevious()
{
    if (isHidden()) {
        open();
        return;
    }
    const auto from = place();
    const auto hit = from ? m_find.before(*from) : std::nullopt;
    goTo(hit ? hit : m_find.last());
}

void FindBar::goTo(const std::optional<quint64> &record)
{
    const int row = record ? m_view.model().rowOf(*record) : -1;
    if (row >= 0)
        m_view.selectRow(row);
}

QString FindBar::statusText() const
{
    if (!m_find.isActive())
        return {};
    const QLocale locale;
    const QString count = locale.toString(m_find.count());
    const auto at = m_view.selection().isEmpty() ? std::nullopt : place();
    const bool onHit = at && m_find.isHit(*at);
    QString text = m_find.count() == 0 && !m_find.isSearching() ? tr("Not found")
                   : onHit ? tr("%1 of %2").arg(locale.toString(m_find.rank(*at)), count)
                           : tr("%1 found").arg(count);
    if (m_find.isSearching())
        text += QStringLiteral(" …");
    return text;
}

void FindBar::updateStatus()
{
    if (isHidden())
        return;
    m_status->setText(statusText());
    m_next->setEnabled(m_find.count() > 0);
    m_previous->setEnabled(m_find.count() > 0);
}

void FindBar::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape)
        close();
    else if (enter && event->modifiers().testFlag(Qt::ShiftModifier))
        goToPrevious();
    else if (enter)
        goToNext();
    else
        QWidget::keyPressEvent(event);
}

void FindBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void FindBar::retranslate()
{
    m_text->setAccessibleName(tr("Find in log"));
    m_text->setPlaceholderText(tr("Find in log"));
    const auto name = [](QToolButton *button, const QString &text, const QString &key = {}) {
        button->setAccessibleName(text);
        button->setToolTip(key.isEmpty() ? text : QStringLiteral("%1 (%2)").arg(text, key));
    };
    name(m_matchCase, tr("Match upper and lower case"));
    name(m_pattern, tr("Regular expression"));
    name(m_previous, tr("Previous hit"), QKeySequence(Qt::SHIFT | Qt::Key_F3).toString(QKeySequence::NativeText));
    name(m_next, tr("Next hit"), QKeySequence(Qt::Key_F3).toString(QKeySequence::NativeText));
    name(m_close, tr("Close the find bar"), QKeySequence(Qt::Key_Escape).toString(QKeySequence::NativeText));
    updateStatus();
}

} // namespace wsw
