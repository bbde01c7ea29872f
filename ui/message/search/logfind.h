// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

#include <optional>

#include "ui/message/search/logscan.h"
#include "ui/message/search/textmarker.h"

namespace wsw {

class RecordingModel;

/// Finds a text among the rows that a model shows, without hiding the others: counts in the background, also what
/// comes, and knows the next and the previous one.
class LogFind : public QObject
{
    Q_OBJECT

public:
    explicit LogFind(RecordingModel &model, QObject *parent = nullptr);

    /// Fails as TextMarker::make() does, and then finds nothing. An empty text ends the search.
    Result<void> find(const FindQuery &query);
    bool isActive() const { return m_marker.has_value(); }

    quint64 count() const; ///< found by now, among the rows that are shown
    bool isSearching() const;
    /// How many are at the record or before it.
    quint64 rank(quint64 record) const;
    bool isHit(quint64 record) const { return m_rows.contains(record); }
    /// The first at or behind the record, the last before it. Nothing if there is none.
    std::optional<quint64> atOrBehind(quint64 record) const;
    std::optional<quint64> before(quint64 record) const;
    std::optional<quint64> first() const { return atOrBehind(0); }
    std::optional<quint64> last() const;

    /// Places in a shown text.
    QList<TextSpan> marks(const QString &text) const;

signals:
    void changed();

private:
    void follow();
    void restart();
    quint64 hiddenRows() const;

    RecordingModel &m_model;
    LogScan m_scan;
    std::optional<TextMarker> m_marker;
    std::shared_ptr<const RecordingIndex> m_recording; ///< that is searched
    LogQuery m_query;                                  ///< the model's, within which is searched
    RowSet m_rows;
    quint64 m_scanned = 0;
};

} // namespace wsw
