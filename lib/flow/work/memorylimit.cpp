// SPDX-License-Identifier: MIT
#include "flow/work/memorylimit.h"

#if defined(Q_OS_LINUX)
#include <QFile>
#include <sys/resource.h>
#include <unistd.h>
#elif defined(Q_OS_WIN)
#include <windows.h>
// Behind windows.h:
#include <psapi.h>
#elif defined(Q_OS_UNIX)
#include <sys/resource.h>

#include <atomic>
#include <chrono>
#include <cstdlib>
#include <thread>
#endif

namespace wsw {

#if defined(Q_OS_LINUX)

qint64 memoryInUse()
{
    QFile file(QStringLiteral("/proc/self/statm"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    return file.readAll().split(' ').value(0).toLongLong() * sysconf(_SC_PAGESIZE);
}

bool limitMemory(qint64 bytes)
{
    const qint64 inUse = memoryInUse();
    rlimit limit{};
    if (inUse == 0 || getrlimit(RLIMIT_AS, &limit) != 0)
        return false;
    const auto wanted = rlim_t(inUse + bytes);
    limit.rlim_cur = limit.rlim_max == RLIM_INFINITY ? wanted : qMin(wanted, limit.rlim_max);
    return setrlimit(RLIMIT_AS, &limit) == 0;
}

#elif defined(Q_OS_WIN)

qint64 memoryInUse()
{
    PROCESS_MEMORY_COUNTERS_EX counters{};
    counters.cb = sizeof(counters);
    if (!GetProcessMemoryInfo(GetCurrentProcess(), reinterpret_cast<PROCESS_MEMORY_COUNTERS *>(&counters),
                              sizeof(counters)))
        return 0;
    return qint64(counters.PrivateUsage);
}

bool limitMemory(qint64 bytes)
{
    static const HANDLE job = [] {
        const HANDLE created = CreateJobObjectW(nullptr, nullptr);
        return created && AssignProcessToJobObject(created, GetCurrentProcess()) ? created : nullptr;
    }();
    JOBOBJECT_EXTENDED_LIMIT_INFORMATION limit{};
    limit.BasicLimitInformation.LimitFlags = JOB_OBJECT_LIMIT_PROCESS_MEMORY;
    limit.ProcessMemoryLimit = SIZE_T(memoryInUse() + bytes);
    return job && SetInformationJobObject(job, JobObjectExtendedLimitInformation, &limit, sizeof(limit));
}

#elif defined(Q_OS_UNIX)

qint64 memoryInUse()
{
    rusage usage{};
    if (getrusage(RUSAGE_SELF, &usage) != 0)
        return 0;
#if defined(Q_OS_DARWIN)
    return qint64(usage.ru_maxrss);
#else
    return qint64(usage.ru_maxrss) * 1024;
#endif
}

bool limitMemory(qint64 bytes)
{
    static std::atomic<qint64> most{0};
    most = memoryInUse() + bytes;
    static std::thread watcher([] {
        while (memoryInUse() <= most)
            std::this_thread::sleep_for(std::chrono::milliseconds(5));
        std::abort();
    });
    return watcher.joinable();
}

#else

qint64 memoryInUse()
{
    return 0;
}

bool limitMemory(qint64)
{
    return false;
}

#endif

void forbidCoreFile()
{
#ifdef Q_OS_UNIX
    const rlimit none{};
    setrlimit(RLIMIT_CORE, &none);
#endif
}

} // namespace wsw
