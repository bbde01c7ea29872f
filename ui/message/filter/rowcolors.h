// SPDX-License-Identifier: MIT
#pragma once

#include <QColor>
#include <QHash>
#include <QObject>

#include <optional>
#include <vector>

#include "message/filter/messagematcher.h"
#include "ui/message/filter/logfilters.h"
#include "ui/message/search/logscan.h"

namespace wsw {

class RecordingModel;

QColor ruleColor(RuleColor color);      ///< a background for the present theme
QString ruleColorName(RuleColor color); ///< translated

/// Which colour rule a record fits. Looks at records that are asked for only; what rules ask about connections is
/// gathered in the background, once a rule asks.
class RowColors : public QObject
{
    Q_OBJECT

public:
    RowColors(const LogFilters &filters, RecordingModel &model, QObject *parent = nullptr);

    /// Not valid if it fits none. Payloads of more than a mebibyte are not looked at: painting must not wait.
    QColor colorOf(quint64 record) const;

signals:
    void changed();

private:
    struct Rule
    {
        MessageFilter filter;
        RuleColor color;
    };

    void compile();
    std::optional<RuleColor> evaluate(quint64 record) const;
    void follow();
    void restart();
    void forget(); ///< and tells that colours changed
    void noteOpenRecords(const RowSet &rows);

    const LogFilters &m_filters;
    RecordingModel &m_model;
    std::vector<Rule> m_rules;
    bool m_needsConnections = false;
    LogScan m_scan; ///< for Open records
    std::shared_ptr<const RecordingIndex> m_recording;
    ConnectionFacts m_facts;
    quint64 m_noted = 0; ///< of the Open records
    mutable MatchScratch m_scratch;
    mutable QHash<quint64, std::optional<RuleColor>> m_known; ///< rows are painted over and over
};

} // namespace wsw
