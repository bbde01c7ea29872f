// SPDX-License-Identifier: MIT
#pragma once

#include <QList>

#include <memory>
#include <optional>

#include "message/filter/match/pattern.h"
#include "message/filter/match/textfinder.h"
#include "message/filter/messagefilter.h"

namespace wsw {

/// What is to be found, and how.
struct FindQuery
{
    QString text;
    bool isPattern = false;
    bool matchCase = false;

    bool operator==(const FindQuery &) const = default;
};

/// Finds the places in a shown text that a FindQuery means. Used by one thread.
class TextMarker
{
public:
    /// Fails as MessageFilter::fromPattern() does.
    static Result<TextMarker> make(const FindQuery &query);

    /// The filter that takes the messages with such a place.
    const MessageFilter &filter() const { return m_filter; }
    /// In order, without overlap; at most a hundred.
    QList<TextSpan> spans(const QString &text) const;

private:
    std::optional<TextSpan> find(QByteArrayView utf8, qsizetype from) const;

    MessageFilter m_filter;
    std::optional<TextFinder> m_finder;
    std::optional<Pattern> m_pattern;
    std::shared_ptr<PatternScratch> m_scratch;
};

} // namespace wsw
