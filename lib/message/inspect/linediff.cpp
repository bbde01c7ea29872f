// SPDX-License-Identifier: MIT
#include "message/inspect/linediff.h"

#include <QHash>

#include <algorithm>
#include <vector>

namespace wsw {

namespace {

/// A stretch of both sequences.
struct Range
{
    qsizetype left = 0;
    qsizetype leftEnd = 0;
    qsizetype right = 0;
    qsizetype rightEnd = 0;

    bool isEmpty() const { return left == leftEnd && right == rightEnd; }
};

class SequenceDiff
{
public:
    SequenceDiff(const QList<int> &left, const QList<int> &right, const std::function<bool()> &proceed)
        : m_left(left)
        , m_right(right)
        , m_proceed(proceed)
        , m_leftCount(size_t(symbols()), 0)
        , m_rightCount(m_leftCount)
        , m_rightPlace(m_leftCount)
    {
    }

    QList<DiffBlock> run()
    {
        m_work.push_back({0, m_left.size(), 0, m_right.size()});
        while (!m_work.empty()) {
            const Range range = m_work.back();
            m_work.pop_back();
            compare(range);
        }
        return m_blocks;
    }

private:
    struct Match
    {
        qsizetype left;
        qsizetype right;
        qsizetype count;
    };

    int symbols() const;
    void compare(Range range);
    /// Pushes what stands between the matches, and these themselves, so that they come out in order.
    void split(const Range &range, const std::vector<Match> &matches);
    std::vector<Match> uniqueMatches(const Range &range);
    std::vector<Match> myers(const Range &range);
    /// `history`: how far each step came, on diagonals -d … d.
    static std::vector<Match> wayBack(const Range &range, const std::vector<std::vector<int>> &history);
    void append(const Range &range, bool changed);
    bool goesOn();

    const QList<int> &m_left;
    const QList<int> &m_right;
    const std::function<bool()> &m_proceed;
    std::vector<qsizetype> m_leftCount; ///< by symbol, of the range that is looked at
    std::vector<qsizetype> m_rightCount;
    std::vector<qsizetype> m_rightPlace;
    std::vector<Range> m_work; ///< from its end
    QList<DiffBlock> m_blocks;
    qint64 m_steps = 200'000'000; ///< that are left
    bool m_stopped = false;
};

bool SequenceDiff::goesOn()
{
    m_stopped = m_stopped || m_steps < 0 || (m_proceed && !m_proceed());
    return !m_stopped;
}

int SequenceDiff::symbols() const
{
    int most = -1;
    for (const QList<int> *list : {&m_left, &m_right}) {
        for (const int symbol : *list)
            most = qMax(most, symbol);
    }
    return most + 1;
}

void SequenceDiff::append(const Range &range, bool changed)
{
    if (range.isEmpty())
        return;
    const DiffBlock block{range.left, range.leftEnd - range.left, range.right, range.rightEnd - range.right, changed};
    if (m_blocks.isEmpty() || m_blocks.last().changed != changed) {
        m_blocks.append(block);
        return;
    }
    m_blocks.last().leftCount += block.leftCount;
    m_blocks.last().rightCount += block.rightCount;
}

void SequenceDiff::compare(Range range)
{
    const Range whole = range;
    while (range.left < range.leftEnd && range.right < range.rightEnd
           && m_left.at(range.left) == m_right.at(range.right)) {
        ++range.left;
        ++range.right;
    }
    append({whole.left, range.left, whole.right, range.right}, false);
    while (range.left < range.leftEnd && range.right < range.rightEnd
           && m_left.at(range.leftEnd - 1) == m_right.at(range.rightEnd - 1)) {
        --range.leftEnd;
        --range.rightEnd;
    }
    const Range tail{range.leftEnd, whole.leftEnd, range.rightEnd, whole.rightEnd};
    std::vector<Match> matches;
    if (range.left < range.leftEnd && range.right < range.rightEnd && goesOn()) {
        matches = uniqueMatches(range);
        if (matches.empty())
            matches = myers(range);
    }
    if (matches.empty()) {
        append(range, true);
        append(tail, false);
        return;
    }
    m_work.push_back(tail);
    split(range, matches);
}

void SequenceDiff::split(const Range &range, const std::vector<Match> &matches)
{
    Range rest = range;
    for (auto match = matches.rbegin(); match != matches.rend(); ++match) {
        m_work.push_back({match->left + match->count, rest.leftEnd, match->right + match->count, rest.rightEnd});
        m_work.push_back({match->left, match->left + match->count, match->right, match->right + match->count});
        rest.leftEnd = match->left;
        rest.rightEnd = match->right;
    }
    m_work.push_back(rest);
}

/// The longest rising sequence of what stands once on either side.
std::vector<SequenceDiff::Match> SequenceDiff::uniqueMatches(const Range &range)
{
    for (qsizetype i = range.left; i < range.leftEnd; ++i)
        ++m_leftCount[size_t(m_left.at(i))];
    for (qsizetype i = range.right; i < range.rightEnd; ++i) {
        ++m_rightCount[size_t(m_right.at(i))];
        m_rightPlace[size_t(m_right.at(i))] = i;
    }
    struct Card
    {
        Match match;
        int below; ///< top of the pile to the left when it was laid, -1 for none
    };
    std::vector<Card> cards;
    std::vector<int> tops;
    for (qsizetype i = range.left; i < range.leftEnd; ++i) {
        const auto symbol = size_t(m_left.at(i));
        if (m_leftCount[symbol] != 1 || m_rightCount[symbol] != 1)
            continue;
        const qsizetype place = m_rightPlace[symbol];
        const auto before = [&](int card, qsizetype wanted) { return cards[size_t(card)].match.right < wanted; };
        const auto pile = std::lower_bound(tops.begin(), tops.end(), place, before);
        cards.push_back({{i, place, 1}, pile == tops.begin() ? -1 : *(pile - 1)});
        if (pile == tops.end())
            tops.push_back(int(cards.size()) - 1);
        else
            *pile = int(cards.size()) - 1;
    }
    for (qsizetype i = range.left; i < range.leftEnd; ++i)
        m_leftCount[size_t(m_left.at(i))] = 0;
    for (qsizetype i = range.right; i < range.rightEnd; ++i)
        m_rightCount[size_t(m_right.at(i))] = 0;
    std::vector<Match> matches;
    for (int card = tops.empty() ? -1 : tops.back(); card >= 0; card = cards[size_t(card)].below)
        matches.push_back(cards[size_t(card)].match);
    std::reverse(matches.begin(), matches.end());
    return matches;
}

/// Empty if the way is longer than can be afforded, or nothing is the same.
std::vector<SequenceDiff::Match> SequenceDiff::myers(const Range &range)
{
    constexpr qsizetype mostEdits = 1500; // the memory that is kept goes with its square
    const qsizetype n = range.leftEnd - range.left;
    const qsizetype m = range.rightEnd - range.right;
    const qsizetype most = qMin(n + m, mostEdits);
    std::vector<int> furthest(size_t(2 * most + 3), 0); // on diagonal k: at k + most + 1
    std::vector<std::vector<int>> history;
    const auto at = [&](qsizetype k) -> int & { return furthest[size_t(k + most + 1)]; };
    bool arrived = false;
    for (qsizetype d = 0; d <= most && !arrived; ++d) {
        if (d % 16 == 15 && !goesOn())
            return {};
        for (qsizetype k = -d; k <= d; k += 2) {
            const bool down = k == -d || (k != d && at(k - 1) < at(k + 1));
            qsizetype x = down ? at(k + 1) : at(k - 1) + 1;
            const qsizetype begin = x;
            while (x < n && x - k < m && m_left.at(range.left + x) == m_right.at(range.right + x - k))
                ++x;
            m_steps -= x - begin + 1;
            at(k) = int(x);
            arrived |= x >= n && x - k >= m;
        }
        history.emplace_back(&at(-d), &at(d) + 1);
    }
    if (!arrived)
        return {};
    return wayBack(range, history);
}

std::vector<SequenceDiff::Match> SequenceDiff::wayBack(const Range &range, const std::vector<std::vector<int>> &history)
{
    std::vector<Match> matches;
    qsizetype x = range.leftEnd - range.left;
    qsizetype y = range.rightEnd - range.right;
    for (auto d = qsizetype(history.size()) - 1; d > 0; --d) {
        const std::vector<int> &before = history[size_t(d - 1)]; // diagonals -(d-1) … d-1
        const auto reached = [&](qsizetype k) { return before[size_t(k + d - 1)]; };
        const qsizetype k = x - y;
        const bool down = k == -d || (k != d && reached(k - 1) < reached(k + 1));
        const qsizetype beforeK = down ? k + 1 : k - 1;
        const qsizetype beforeX = reached(beforeK);
        const qsizetype snakeX = down ? beforeX : beforeX + 1;
        if (x > snakeX)
            matches.push_back({range.left + snakeX, range.right + snakeX - k, x - snakeX});
        x = beforeX;
        y = beforeX - beforeK;
    }
    if (x > 0)
        matches.push_back({range.left, range.right, x});
    std::reverse(matches.begin(), matches.end());
    return matches;
}

/// Numbers instead of texts: the same for the same.
template <typename List>
QList<int> numbered(const List &texts, QHash<QStringView, int> &numbers)
{
    QList<int> list;
    list.reserve(texts.size());
    for (const QStringView text : texts) {
        auto number = numbers.find(text);
        if (number == numbers.end())
            number = numbers.insert(text, int(numbers.size()));
        list.append(*number);
    }
    return list;
}

/// Words, runs of space and single signs.
QList<QStringView> words(QStringView text)
{
    const auto kindOf = [](QChar c) { return c.isLetterOrNumber() || c.isSurrogate() ? 0 : c.isSpace() ? 1 : 2; };
    QList<QStringView> found;
    for (qsizetype at = 0; at < text.size();) {
        qsizetype end = at + 1;
        const int kind = kindOf(text.at(at));
        while (kind != 2 && end < text.size() && kindOf(text.at(end)) == kind)
            ++end;
        found.append(text.mid(at, end - at));
        at = end;
    }
    return found;
}

} // namespace

QList<DiffBlock> diffSequences(const QList<int> &left, const QList<int> &right, const std::function<bool()> &proceed)
{
    return SequenceDiff(left, right, proceed).run();
}

QList<DiffBlock> diffLines(const QStringList &left, const QStringList &right, const std::function<bool()> &proceed)
{
    QHash<QStringView, int> numbers;
    const QList<int> leftNumbers = numbered(left, numbers);
    return diffSequences(leftNumbers, numbered(right, numbers), proceed);
}

QList<DiffBlock> diffWords(QStringView left, QStringView right)
{
    const QList<QStringView> leftWords = words(left);
    const QList<QStringView> rightWords = words(right);
    QHash<QStringView, int> numbers;
    const QList<int> leftNumbers = numbered(leftWords, numbers);
    QList<DiffBlock> blocks = diffSequences(leftNumbers, numbered(rightWords, numbers));
    const auto length = [](const QList<QStringView> &list, qsizetype from, qsizetype count) {
        qsizetype sum = 0;
        for (qsizetype i = from; i < from + count; ++i)
            sum += list.at(i).size();
        return sum;
    };
    qsizetype leftAt = 0;
    qsizetype rightAt = 0;
    for (DiffBlock &block : blocks) {
        block.leftCount = length(leftWords, block.left, block.leftCount);
        block.rightCount = length(rightWords, block.right, block.rightCount);
        block.left = std::exchange(leftAt, leftAt + block.leftCount);
        block.right = std::exchange(rightAt, rightAt + block.rightCount);
    }
    return blocks;
}

} // namespace wsw
