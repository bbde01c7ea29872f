// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QPointer>

#include "message/filter/filtercompletion.h"
#include "ui/message/log/rowdecoration.h"

namespace wsw {

class ColorRulesDialog;
class ErrorLine;
class LogFilterField;
class FilterMenu;
class FindBar;
class LogFilters;
class LogFind;
class LogView;
class RecordingModel;
class RowColors;

/// Everything with which a log is searched: the filter's field with its menu and its errors, the find bar, the colour
/// rules. Makes the controls; the log puts them into its layout.
class LogSearch : public QObject, public RowDecoration
{
    Q_OBJECT

public:
    LogSearch(LogFilters &filters, RecordingModel &model, LogView &view, QObject *parent = nullptr);

    LogFilterField &field() const { return *m_field; }
    FilterMenu &menu() const { return *m_menu; }
    ErrorLine &error() const { return *m_error; }
    FindBar &findBar() const { return *m_bar; }
    void focusFilter();
    void openColorRules();

    QColor background(quint64 record) const override;
    QList<TextSpan> marks(const QString &preview) const override;

private:
    void tellCostlyPattern(quint64 records);
    FilterVocabulary vocabulary() const;

    LogFilters &m_filters;
    RecordingModel &m_model;
    LogView &m_view;
    LogFilterField *m_field;
    FilterMenu *m_menu;
    ErrorLine *m_error;
    LogFind *m_find;
    FindBar *m_bar;
    RowColors *m_colors;
    QPointer<ColorRulesDialog> m_rules;
};

} // namespace wsw
