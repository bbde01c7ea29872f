// SPDX-License-Identifier: MIT
#include "ui/message/search/logsearch.h"

#include <climits>

#include "ui/message/filter/colorrulesdialog.h"
#include "ui/message/filter/filtermenu.h"
#include "ui/message/filter/logfilterfield.h"
#include "ui/message/filter/rowcolors.h"
#include "ui/message/log/logview.h"
#include "ui/message/search/findbar.h"
#include "ui/theme.h"
#include "ui/widgets/label/errorline.h"

namespace wsw {

namespace {

constexpr quint64 recordsLookedAt = 200; // where connections begin, and enough to know what messages look like

/// Adds what a record tells.
void learn(FilterVocabulary &vocabulary, const MessageView &message)
{
    const bool opens = message.kind == MessageKind::Open;
    const QStringList words = opens                               ? QStringList(openInfo(message).params.keys())
                              : message.kind == MessageKind::Text ? jsonPathsOf(message.payload)
                                                                  : QStringList();
    QStringList &known = opens ? vocabulary.parameters : vocabulary.jsonPaths;
    for (const QString &word : words) {
        if (!known.contains(word))
            known.append(word);
    }
}

} // namespace

LogSearch::LogSearch(LogFilters &filters, RecordingModel &model, LogView &view, QObject *parent)
    : QObject(parent)
    , m_filters(filters)
    , m_model(model)
    , m_view(view)
    , m_field(new LogFilterField)
    , m_menu(new FilterMenu(filters, *m_field))
    , m_error(new ErrorLine)
    , m_find(new LogFind(model, this))
    , m_bar(new FindBar(*m_find, view))
    , m_colors(new RowColors(filters, model, this))
{
    m_field->addAction(themeIcon(QStringLiteral("filter")), QLineEdit::LeadingPosition);
    m_field->setVocabulary([this] { return vocabulary(); });
    m_error->setContentsMargins(8, 0, 8, 4);
    m_view.setDecoration(*this);
    connect(m_field, &LogFilterField::errorChanged, m_error, &ErrorLine::setError);
    connect(m_menu, &FilterMenu::colorRulesRequested, this, &LogSearch::openColorRules);
    connect(m_find, &LogFind::changed, m_view.viewport(), qOverload<>(&QWidget::update));
    connect(m_colors, &RowColors::changed, m_view.viewport(), qOverload<>(&QWidget::update));
    connect(&m_model, &RecordingModel::searchGaveUp, this, &LogSearch::tellCostlyPattern);
    connect(&m_model, &RecordingModel::searchFailed, m_error,
            [this](const Error &error) { m_error->setError(error.message); });
}

void LogSearch::focusFilter()
{
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
}

void LogSearch::openColorRules()
{
    if (!m_rules) {
        m_rules = new ColorRulesDialog(
            m_filters, [this] { return vocabulary(); }, m_view.window());
        m_rules->setAttribute(Qt::WA_DeleteOnClose);
    }
    m_rules->show();
    m_rules->raise();
    m_rules->activateWindow();
}

QColor LogSearch::background(quint64 record) const
{
    return m_colors->colorOf(record);
}

QList<TextSpan> LogSearch::marks(const QString &preview) const
{
    return m_find->marks(preview);
}

void LogSearch::tellCostlyPattern(quint64 records)
{
    m_error->setError(tr("The regular expression is too costly: it was given up on %n message(s), which count as not "
                         "found. Make it simpler, without repetitions within repetitions.",
                         nullptr, int(qMin(records, quint64(INT_MAX)))));
}

FilterVocabulary LogSearch::vocabulary() const
{
    FilterVocabulary vocabulary;
    for (quint64 record = 0; record < qMin(recordsLookedAt, m_model.total()); ++record)
        learn(vocabulary, m_model.messageHead(record));
    for (int row = m_view.firstRowInView(); row <= m_view.lastRowInView(); ++row)
        learn(vocabulary, m_model.messageHead(m_model.record(row)));
    return vocabulary;
}

} // namespace wsw
