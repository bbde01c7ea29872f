// SPDX-License-Identifier: MIT
#pragma once

#include <QToolButton>

#include <functional>

class QMenu;

namespace wsw {

class LogFilterField;
class LogFilters;

/// The button beside a filter field: saved filters, recent ones, and what is done with them.
class FilterMenu : public QToolButton
{
    Q_OBJECT

public:
    FilterMenu(LogFilters &filters, LogFilterField &field, QWidget *parent = nullptr);

signals:
    void colorRulesRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill();
    void addSaved();
    void addRecent();
    void addManaging();
    void choose(const QString &expression);
    /// Asks for a name, then calls back with it.
    void askName(const QString &title, const QString &name, const std::function<void(const QString &)> &named);
    void retranslate();

    LogFilters &m_filters;
    LogFilterField &m_field;
    QMenu *m_menu;
};

} // namespace wsw
