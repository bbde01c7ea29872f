// SPDX-License-Identifier: MIT
#include "ui/message/compare/comparison.h"

#include "message/frameinfo.h"
#include "message/inspect/jsonindex.h"
#include "ui/message/inspector/hexcolumns.h"
#include "ui/message/inspector/payloadtext.h"
#include "ui/message/messagetext.h"

namespace wsw {

namespace {

bool isBytes(const Message &message)
{
    return message.kind == MessageKind::Binary || message.kind == MessageKind::RawBytes
           || message.kind == MessageKind::Frame;
}

QString textOfJson(QByteArrayView content, bool sortKeys)
{
    if (content.size() > Comparison::mostBytes)
        return {};
    const auto index = JsonIndex::build(content.toByteArray());
    return index && (*index)->root().isContainer() ? QString::fromUtf8(prettyJson(**index, sortKeys)) : QString();
}

/// Without offsets: one byte more in front would change every line.
QString textOfBytes(QByteArrayView bytes)
{
    QString text;
    const QString dump = hexDump(bytes);
    for (const QStringView line : QStringView(dump).split(u'\n', Qt::SkipEmptyParts)) {
        text += line.mid(hexcolumns::bytes);
        text += u'\n';
    }
    return text;
}

QString plainText(const Message &message, bool asBytes)
{
    const QByteArrayView content = contentOf(viewOf(message));
    const QByteArrayView head = content.first(qMin<qsizetype>(content.size(), Comparison::mostBytes));
    if (asBytes)
        return textOfBytes(head);
    return isEvent(message.kind) ? detailText(viewOf(message)) : textOf(head);
}

QStringList linesOf(const QString &text, bool &cut)
{
    QStringList lines = text.split(u'\n');
    if (lines.last().isEmpty())
        lines.removeLast();
    cut |= lines.size() > Comparison::mostLines;
    return lines.mid(0, Comparison::mostLines);
}

void appendRows(Comparison &comparison, const DiffBlock &block)
{
    if (block.changed)
        comparison.differences.append(int(comparison.rows.size()));
    for (qsizetype i = 0; i < qMax(block.leftCount, block.rightCount); ++i)
        comparison.rows.append({i < block.leftCount ? int(block.left + i) : -1,
                                i < block.rightCount ? int(block.right + i) : -1, block.changed});
}

} // namespace

Comparison compareMessages(const Message &left, const Message &right, bool sortKeys,
                           const std::function<bool()> &proceed)
{
    Comparison comparison;
    const qint64 larger = qMax(contentOf(viewOf(left)).size(), contentOf(viewOf(right)).size());
    comparison.cut = larger > Comparison::mostBytes;
    QString leftText = textOfJson(contentOf(viewOf(left)), sortKeys);
    QString rightText = textOfJson(contentOf(viewOf(right)), sortKeys);
    comparison.isJson = !leftText.isEmpty() && !rightText.isEmpty();
    if (!comparison.isJson) {
        const bool asBytes = isBytes(left) || isBytes(right);
        leftText = plainText(left, asBytes);
        rightText = plainText(right, asBytes);
    }
    comparison.left = linesOf(leftText, comparison.cut);
    comparison.right = linesOf(rightText, comparison.cut);
    const QList<DiffBlock> blocks = diffLines(comparison.left, comparison.right, proceed);
    for (const DiffBlock &block : blocks)
        appendRows(comparison, block);
    return comparison;
}

QString patchText(const Comparison &comparison)
{
    QString text;
    QString added; // behind what was removed of the same stretch
    const auto line = [](QChar mark, const QString &content) { return mark + content + u'\n'; };
    for (const ComparedRow &row : comparison.rows) {
        if (!row.changed) {
            text += std::exchange(added, {}) + line(u' ', comparison.left.at(row.left));
            continue;
        }
        if (row.left >= 0)
            text += line(u'-', comparison.left.at(row.left));
        if (row.right >= 0)
            added += line(u'+', comparison.right.at(row.right));
    }
    return text + added;
}

} // namespace wsw
