// SPDX-License-Identifier: MIT
#include "message/filter/match/pattern.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

#define PCRE2_CODE_UNIT_WIDTH 8
#include <pcre2.h>

namespace wsw {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(wsw::MessageFilter)
};

// A pattern that doubles its work with each letter ends here: about a millisecond.
constexpr uint32_t matchLimit = 100'000;
constexpr size_t firstStack = 32 * 1024;
constexpr size_t largestStack = 1024 * 1024;

QString compileProblem(int code)
{
    std::array<PCRE2_UCHAR, 256> text{};
    pcre2_get_error_message(code, text.data(), text.size());
    return QString::fromUtf8(reinterpret_cast<const char *>(text.data()));
}

uint32_t compileOptions(const QString &flags)
{
    uint32_t options = PCRE2_UTF | PCRE2_UCP | PCRE2_MATCH_INVALID_UTF;
    for (const QChar flag : flags) {
        options |= flag == u'i'   ? PCRE2_CASELESS
                   : flag == u'm' ? PCRE2_MULTILINE
                   : flag == u's' ? PCRE2_DOTALL
                                  : PCRE2_EXTENDED;
    }
    return options;
}

} // namespace

PatternScratch::PatternScratch()
    : m_data(pcre2_match_data_create(1, nullptr))
    , m_context(pcre2_match_context_create(nullptr))
    , m_stack(pcre2_jit_stack_create(firstStack, largestStack, nullptr))
{
    pcre2_set_match_limit(m_context, matchLimit);
    pcre2_jit_stack_assign(m_context, nullptr, m_stack);
}

PatternScratch::~PatternScratch()
{
    pcre2_match_data_free(m_data);
    pcre2_match_context_free(m_context);
    pcre2_jit_stack_free(m_stack);
}

Pattern::Pattern(std::shared_ptr<const pcre2_real_code_8> code)
    : m_code(std::move(code))
{
}

bool Pattern::isFlags(QStringView flags)
{
    return std::all_of(flags.begin(), flags.end(), [](QChar c) { return QStringView(u"imsx").contains(c); });
}

Result<Pattern> Pattern::compile(const QString &pattern, const QString &flags)
{
    const QByteArray utf8 = pattern.toUtf8();
    int problem = 0;
    size_t offset = 0;
    pcre2_code *code = pcre2_compile(reinterpret_cast<PCRE2_SPTR>(utf8.constData()), size_t(utf8.size()),
                                     compileOptions(flags), &problem, &offset, nullptr);
    if (!code)
        return failure(ErrorCode::InvalidArgument, Text::tr("The pattern '%1' is not valid at character %2: %3.")
                                                       .arg(pattern)
                                                       .arg(QString::fromUtf8(utf8.left(qsizetype(offset))).size() + 1)
                                                       .arg(compileProblem(problem)));
    // Where the machine allows no code at run time, it is interpreted.
    pcre2_jit_compile(code, PCRE2_JIT_COMPLETE);
    return Pattern(
        {code, [](const pcre2_real_code_8 *unused) { pcre2_code_free(const_cast<pcre2_real_code_8 *>(unused)); }});
}

std::optional<TextSpan> Pattern::find(QByteArrayView utf8, qsizetype from, PatternScratch &scratch) const
{
    if (scratch.m_undecided >= PatternScratch::mostUndecided) {
        ++scratch.m_undecided;
        return {};
    }
    const int found = pcre2_match(m_code.get(), reinterpret_cast<PCRE2_SPTR>(utf8.data() ? utf8.data() : ""),
                                  size_t(utf8.size()), size_t(from), 0, scratch.m_data, scratch.m_context);
    if (found < 0) {
        scratch.m_undecided += found != PCRE2_ERROR_NOMATCH;
        return {};
    }
    const size_t *span = pcre2_get_ovector_pointer(scratch.m_data);
    // \K can put the beginning behind the end.
    return TextSpan{qsizetype(span[0]), qsizetype(std::max(span[0], span[1]) - span[0])};
}

} // namespace wsw
