// SPDX-License-Identifier: MIT
#include "message/recordingfile/filewindow.h"

#include <new>

namespace wsw {

namespace {

// Fits into a core's own cache, together with what is done to it.
constexpr quint64 windowSize = 256 * 1024;
// After a jump: what a page of the log needs. More would make scrolling through a filtered log read in vain.
constexpr quint64 jumpSize = 32 * 1024;

} // namespace

FileWindow::FileWindow(const QString &path)
    : m_file(path)
{
}

/// A buffer that one large record has needed is not kept.
bool FileWindow::reserve(quint64 size)
{
    const quint64 wanted = qMax(size, windowSize);
    if (m_capacity == wanted)
        return true;
    m_buffer.reset();
    m_buffer.reset(new (std::nothrow) char[wanted]);
    m_capacity = m_buffer ? wanted : 0;
    return m_capacity > 0;
}

void FileWindow::trim()
{
    if (m_capacity <= windowSize)
        return;
    m_buffer.reset();
    m_capacity = m_begin = m_end = 0;
}

const char *FileWindow::move(quint64 offset, quint64 length, quint64 limit)
{
    if (offset + length < offset || offset + length > limit)
        return nullptr;
    const bool onward = offset >= m_begin && offset <= m_end;
    m_begin = m_end = 0;
    const quint64 wanted = qMin(qMax(length, onward ? windowSize : jumpSize), limit - offset);
    if (!reserve(wanted) || !m_file.seek(qint64(offset)))
        return nullptr;
    quint64 size = 0;
    while (size < wanted) {
        const qint64 count = m_file.read(m_buffer.get() + size, qint64(wanted - size));
        if (count <= 0)
            break; // somebody truncated it: what is there may still do
        size += quint64(count);
    }
    if (size < length)
        return nullptr;
    m_begin = offset;
    m_end = offset + size;
    return m_buffer.get();
}

} // namespace wsw
