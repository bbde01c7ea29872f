// SPDX-License-Identifier: MIT
#include "message/recordingfile/writerlock.h"

#ifdef Q_OS_WIN
#include <io.h>
#include <qt_windows.h>
#else
#include <cerrno>
#include <sys/file.h>
#endif

namespace wsw {

#ifdef Q_OS_WIN

namespace {

/// Of a byte that no file has: a locked one could not be read by others.
bool lock(QFile &file, DWORD kind)
{
    OVERLAPPED place{};
    place.OffsetHigh = 0x7fffffff;
    const auto handle = reinterpret_cast<HANDLE>(_get_osfhandle(file.handle()));
    return LockFileEx(handle, kind | LOCKFILE_FAIL_IMMEDIATELY, 0, 1, 0, &place)
           || GetLastError() != ERROR_LOCK_VIOLATION;
}

} // namespace

bool lockAsWriter(QFile &file)
{
    return lock(file, LOCKFILE_EXCLUSIVE_LOCK);
}

bool hasWriter(QFile &file)
{
    if (!lock(file, 0))
        return true;
    OVERLAPPED place{};
    place.OffsetHigh = 0x7fffffff;
    UnlockFileEx(reinterpret_cast<HANDLE>(_get_osfhandle(file.handle())), 0, 1, 0, &place);
    return false;
}

#else

namespace {

bool lock(QFile &file, int kind)
{
    return flock(file.handle(), kind | LOCK_NB) == 0 || errno != EWOULDBLOCK;
}

} // namespace

bool lockAsWriter(QFile &file)
{
    return lock(file, LOCK_EX);
}

bool hasWriter(QFile &file)
{
    if (!lock(file, LOCK_SH))
        return true;
    flock(file.handle(), LOCK_UN);
    return false;
}

#endif

} // namespace wsw
