// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArrayView>
#include <QString>

#include <memory>
#include <optional>

#include "message/filter/match/textspan.h"
#include "result.h"

struct pcre2_real_code_8;
struct pcre2_real_match_context_8;
struct pcre2_real_match_data_8;
struct pcre2_real_jit_stack_8;

namespace wsw {

/// The memory that matching a Pattern needs. Used by one thread.
class PatternScratch
{
public:
    PatternScratch();
    ~PatternScratch();
    Q_DISABLE_COPY_MOVE(PatternScratch)

    /// How many texts were given up on, because the pattern would have taken too long on them.
    quint64 undecided() const { return m_undecided; }

private:
    friend class Pattern;

    /// Behind this many the pattern is not tried any more: a search ends, however bad the pattern is.
    static constexpr quint64 mostUndecided = 200;

    pcre2_real_match_data_8 *m_data;
    pcre2_real_match_context_8 *m_context;
    pcre2_real_jit_stack_8 *m_stack;
    quint64 m_undecided = 0;
};

/// A regular expression in Perl's syntax (PCRE2) on UTF-8. Bytes that are no UTF-8 match nothing, and what is around
/// them is still searched. A value; copies may be used by several threads.
class Pattern
{
public:
    /// Flags as Perl has them behind the closing slash: i (upper and lower case alike), m (^ and $ at each line),
    /// s (. is a line's end too), x (space in the pattern does not count). Fails with InvalidArgument.
    static Result<Pattern> compile(const QString &pattern, const QString &flags = {});
    static bool isFlags(QStringView flags);

    /// The first match at or behind `from`.
    std::optional<TextSpan> find(QByteArrayView utf8, qsizetype from, PatternScratch &scratch) const;
    bool matches(QByteArrayView utf8, PatternScratch &scratch) const { return find(utf8, 0, scratch).has_value(); }

private:
    explicit Pattern(std::shared_ptr<const pcre2_real_code_8> code);

    std::shared_ptr<const pcre2_real_code_8> m_code;
};

} // namespace wsw
