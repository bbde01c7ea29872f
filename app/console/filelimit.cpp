// SPDX-License-Identifier: MIT
#include "console/filelimit.h"

#include <QtGlobal>

#ifdef Q_OS_UNIX
#include <algorithm>
#include <sys/resource.h>
#endif

namespace wsw {

void raiseFileLimit()
{
#ifdef Q_OS_UNIX
    // Above this macOS refuses, whatever the hard limit says, and nobody needs more.
    constexpr rlim_t most = 10240;
    rlimit limit{};
    if (getrlimit(RLIMIT_NOFILE, &limit) != 0 || limit.rlim_cur >= most)
        return;
    limit.rlim_cur = std::min(limit.rlim_max, most);
    setrlimit(RLIMIT_NOFILE, &limit);
#endif
}

} // namespace wsw
