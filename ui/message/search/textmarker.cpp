// SPDX-License-Identifier: MIT
#include "ui/message/search/textmarker.h"

namespace wsw {

namespace {

constexpr qsizetype mostSpans = 100; // more than fits on a line

} // namespace

Result<TextMarker> TextMarker::make(const FindQuery &query)
{
    TextMarker marker;
    const auto sensitivity = query.matchCase ? Qt::CaseSensitive : Qt::CaseInsensitive;
    if (!query.isPattern) {
        marker.m_filter = MessageFilter::fromText(query.text, sensitivity);
        marker.m_finder.emplace(query.text, sensitivity);
        return marker;
    }
    const QString flags = query.matchCase ? QString() : QStringLiteral("i");
    const auto filter = MessageFilter::fromPattern(query.text, flags);
    if (!filter)
        return Failure(filter.error());
    marker.m_filter = *filter;
    marker.m_pattern = *Pattern::compile(query.text, flags);
    marker.m_scratch = std::make_shared<PatternScratch>();
    return marker;
}

std::optional<TextSpan> TextMarker::find(QByteArrayView utf8, qsizetype from) const
{
    return m_pattern ? m_pattern->find(utf8, from, *m_scratch) : m_finder->find(utf8, from);
}

QList<TextSpan> TextMarker::spans(const QString &text) const
{
    QList<TextSpan> spans;
    if (m_filter.takesAll())
        return spans;
    const QByteArray utf8 = text.toUtf8();
    const auto lengthOf = [&utf8](qsizetype from, qsizetype bytes) {
        return QString::fromUtf8(utf8.constData() + from, bytes).size();
    };
    qsizetype at = 0;    // in UTF-8
    qsizetype begin = 0; // the same place in the text
    while (at <= utf8.size() && spans.size() < mostSpans) {
        const auto found = find(utf8, at);
        if (!found || found->length == 0)
            break;
        begin += lengthOf(at, found->begin - at);
        const qsizetype length = lengthOf(found->begin, found->length);
        spans.append({begin, length});
        begin += length;
        at = found->begin + found->length;
    }
    return spans;
}

} // namespace wsw
