// SPDX-License-Identifier: MIT
#include "ui/message/filter/filtermenu.h"

#include <QEvent>
#include <QInputDialog>
#include <QMenu>

#include "ui/message/filter/logfilterfield.h"
#include "ui/message/filter/logfilters.h"
#include "ui/theme.h"

namespace wsw {

namespace {

constexpr qsizetype recentShown = 8;

/// As a menu's text: `&` would underline a letter, and a long one would be wider than the window.
QString menuText(const QString &text, const QFontMetrics &metrics)
{
    return metrics.elidedText(text, Qt::ElideRight, metrics.averageCharWidth() * 60)
        .replace(u'&', QStringLiteral("&&"));
}

} // namespace

FilterMenu::FilterMenu(LogFilters &filters, LogFilterField &field, QWidget *parent)
    : QToolButton(parent)
    , m_filters(filters)
    , m_field(field)
    , m_menu(new QMenu(this))
{
    setIcon(themeIcon(QStringLiteral("bookmark")));
    setAutoRaise(true);
    setFocusPolicy(Qt::TabFocus);
    setPopupMode(QToolButton::InstantPopup);
    setMenu(m_menu);
    connect(m_menu, &QMenu::aboutToShow, this, &FilterMenu::fill);
    connect(&m_field, &LogFilterField::accepted, &m_filters, &LogFilters::addRecent);
    retranslate();
}

void FilterMenu::fill()
{
    m_menu->clear();
    addSaved();
    addRecent();
    addManaging();
}

void FilterMenu::addSaved()
{
    if (m_filters.saved().isEmpty())
        return;
    m_menu->addSection(tr("Saved filters"));
    for (const SavedFilter &filter : m_filters.saved()) {
        QAction *action = m_menu->addAction(menuText(filter.name, fontMetrics()), this,
                                            [this, filter] { choose(filter.expression); });
        action->setToolTip(filter.expression);
    }
    m_menu->setToolTipsVisible(true);
}

void FilterMenu::addRecent()
{
    if (m_filters.recent().isEmpty())
        return;
    m_menu->addSection(tr("Recent filters"));
    const QStringList recent = m_filters.recent().first(qMin(recentShown, m_filters.recent().size()));
    for (const QString &expression : recent)
        m_menu->addAction(menuText(expression, fontMetrics()), this, [this, expression] { choose(expression); });
}

void FilterMenu::addManaging()
{
    m_menu->addSeparator();
    QAction *save = m_menu->addAction(tr("&Save This Filter…"), this, [this] {
        const QString expression = m_field.filter().expression();
        askName(tr("Save Filter"), expression, [this, expression](const QString &name) {
            m_filters.save({name, expression});
        });
    });
    save->setEnabled(m_field.isValid() && !m_field.filter().takesAll());
    if (!m_filters.saved().isEmpty()) {
        QMenu *rename = m_menu->addMenu(tr("&Rename"));
        QMenu *remove = m_menu->addMenu(tr("&Delete"));
        for (const SavedFilter &filter : m_filters.saved()) {
            const QString text = menuText(filter.name, fontMetrics());
            rename->addAction(text, this, [this, name = filter.name] {
                askName(tr("Rename Filter"), name,
                        [this, name](const QString &newName) { m_filters.rename(name, newName); });
            });
            remove->addAction(text, this, [this, name = filter.name] { m_filters.remove(name); });
        }
    }
    if (!m_filters.recent().isEmpty())
        m_menu->addAction(tr("&Clear Recent Filters"), &m_filters, &LogFilters::clearRecent);
    m_menu->addSeparator();
    m_menu->addAction(tr("Co&lour Rules…"), this, &FilterMenu::colorRulesRequested);
}

void FilterMenu::choose(const QString &expression)
{
    m_field.setText(expression);
    m_field.setFocus(Qt::OtherFocusReason);
    m_filters.addRecent(expression);
}

void FilterMenu::askName(const QString &title, const QString &name, const std::function<void(const QString &)> &named)
{
    auto *dialog = new QInputDialog(window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(title);
    dialog->setLabelText(tr("Name:"));
    dialog->setTextValue(name);
    connect(dialog, &QInputDialog::textValueSelected, this, [named](const QString &text) {
        if (const QString chosen = text.trimmed(); !chosen.isEmpty())
            named(chosen);
    });
    dialog->open();
}

void FilterMenu::changeEvent(QEvent *event)
{
    QToolButton::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void FilterMenu::retranslate()
{
    setToolTip(tr("Saved and recent filters, and colour rules"));
    setAccessibleName(tr("Saved filters"));
}

} // namespace wsw
