// SPDX-License-Identifier: MIT
#include "websocket/wire/codec/utf8validator.h"

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
