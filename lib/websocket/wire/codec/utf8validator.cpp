// SPDX-License-Identifier: MIT
#include "websocket/wire/codec/utf8validator.h"

#include <algorithm>
#include <array>
#include <cstring>

namespace wsw::wire {

namespace {

/// What may follow a leading byte (RFC 3629 section 4: no overlong forms, no surrogates, nothing above U+10FFFF).
struct Lead
{
    quint8 missing = 0; ///< 0: no leading byte of more than one
    quint8 low = 0x80;
    quint8 high = 0xbf;
};

constexpr std::array<Lead, 256> makeLeads()
{
    std::array<Lead, 256> leads{};
    for (int byte = 0xc2; byte <= 0xdf; ++byte)
        leads[size_t(byte)].missing = 1;
    for (int byte = 0xe0; byte <= 0xef; ++byte)
        leads[size_t(byte)].missing = 2;
    for (int byte = 0xf0; byte <= 0xf4; ++byte)
        leads[size_t(byte)].missing = 3;
    leads[0xe0].low = 0xa0;
    leads[0xed].high = 0x9f;
    leads[0xf0].low = 0x90;
    leads[0xf4].high = 0x8f;
    return leads;
}

constexpr std::array<Lead, 256> leads = makeLeads();

quint64 wordAt(const uchar *data)
{
    quint64 word;
    std::memcpy(&word, data, sizeof word);
    return word;
}

bool isContinuation(uchar byte)
{
    return (byte & 0xc0) == 0x80;
}

const uchar *skipAscii(const uchar *p, const uchar *end)
{
    constexpr quint64 highBits = 0x8080808080808080;
    while (end - p >= 32) {
        if (((wordAt(p) | wordAt(p + 8) | wordAt(p + 16) | wordAt(p + 24)) & highBits) != 0)
            break;
        p += 32;
    }
    while (end - p >= 8 && (wordAt(p) & highBits) == 0)
        p += 8;
    while (p < end && *p < 0x80)
        ++p;
    return p;
}

/// The same rules as an automaton without branches: the next state is a table's word, shifted by the state. Text that
/// mixes scripts mispredicts a branch in every other character otherwise.
enum State : unsigned { Start, One, Two, Three, AfterE0, AfterEd, AfterF0, AfterF4, Bad, StateCount };
constexpr unsigned bitsOfState = 6; ///< a state is the shift that finds its transition
static_assert(StateCount * bitsOfState <= 64);

constexpr State nextState(State state, unsigned byte)
{
    const auto among = [byte](unsigned low, unsigned high) { return byte >= low && byte <= high; };
    switch (state) {
    case Start:
        if (byte < 0x80)
            return Start;
        if (byte == 0xe0)
            return AfterE0;
        if (byte == 0xed)
            return AfterEd;
        if (byte == 0xf0)
            return AfterF0;
        if (byte == 0xf4)
            return AfterF4;
        return among(0xc2, 0xdf) ? One : among(0xe1, 0xef) ? Two : among(0xf1, 0xf3) ? Three : Bad;
    case One: return among(0x80, 0xbf) ? Start : Bad;
    case Two: return among(0x80, 0xbf) ? One : Bad;
    case Three: return among(0x80, 0xbf) ? Two : Bad;
    case AfterE0: return among(0xa0, 0xbf) ? One : Bad;
    case AfterEd: return among(0x80, 0x9f) ? One : Bad;
    case AfterF0: return among(0x90, 0xbf) ? Two : Bad;
    case AfterF4: return among(0x80, 0x8f) ? Two : Bad;
    default: return Bad;
    }
}

constexpr std::array<quint64, 256> makeTransitions()
{
    std::array<quint64, 256> transitions{};
    for (unsigned byte = 0; byte < 256; ++byte) {
        for (unsigned state = 0; state < StateCount; ++state)
            transitions[byte] |= quint64(nextState(State(state), byte) * bitsOfState) << (state * bitsOfState);
    }
    return transitions;
}

constexpr std::array<quint64, 256> transitions = makeTransitions();

/// Where the last character that begins at or before `p` begins: at most three bytes back.
const uchar *characterBegin(const uchar *begin, const uchar *p)
{
    for (int i = 0; i < 3 && p > begin && isContinuation(*p); ++i)
        --p;
    return p;
}

constexpr qsizetype lanes = 4;
constexpr qsizetype laneSize = 256;

/// Whether [begin, end) is whole, valid characters; `end` must be where a character begins. Several stretches at once:
/// one alone would wait for its own table look-ups.
bool isValidBlock(const uchar *begin, const uchar *end)
{
    const uchar *border[lanes + 1];
    border[0] = begin;
    border[lanes] = end;
    for (qsizetype i = 1; i < lanes; ++i)
        border[i] = characterBegin(begin, begin + (end - begin) / lanes * i);
    quint64 state[lanes] = {};
    qsizetype common = border[1] - border[0];
    for (qsizetype i = 1; i < lanes; ++i)
        common = std::min<qsizetype>(common, border[i + 1] - border[i]);
    for (qsizetype at = 0; at < common; ++at) {
        for (qsizetype i = 0; i < lanes; ++i)
            state[i] = transitions[border[i][at]] >> (state[i] & 63);
    }
    quint64 all = 0;
    for (qsizetype i = 0; i < lanes; ++i) {
        for (const uchar *p = border[i] + common; p < border[i + 1]; ++p)
            state[i] = transitions[*p] >> (state[i] & 63);
        all |= state[i] & 63;
    }
    return all == Start * bitsOfState;
}

} // namespace

qsizetype Utf8Validator::feed(const char *data, qsizetype size)
{
    const auto *const begin = reinterpret_cast<const uchar *>(data);
    const uchar *const end = begin + size;
    const uchar *p = begin;
    while (p < end) {
        if (m_missing == 0) {
            if (*p < 0x80) {
                p = skipAscii(p, end);
                continue;
            }
            if (end - p > lanes * laneSize) {
                const uchar *const block = characterBegin(p, p + lanes * laneSize);
                if (isValidBlock(p, block)) {
                    p = block;
                    continue;
                }
            }
            const Lead lead = leads[*p];
            if (lead.missing == 0)
                return p - begin;
            // Whole characters inside the piece, without going through the state.
            if (end - p > 3) {
                if (p[1] < lead.low || p[1] > lead.high)
                    return p + 1 - begin;
                if (lead.missing > 1 && !isContinuation(p[2]))
                    return p + 2 - begin;
                if (lead.missing > 2 && !isContinuation(p[3]))
                    return p + 3 - begin;
                p += lead.missing + 1;
                continue;
            }
            m_missing = lead.missing;
            m_low = lead.low;
            m_high = lead.high;
            ++p;
            continue;
        }
        if (*p < m_low || *p > m_high)
            return p - begin;
        m_low = 0x80;
        m_high = 0xbf;
        --m_missing;
        ++p;
    }
    return -1;
}

} // namespace wsw::wire
