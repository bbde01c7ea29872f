// SPDX-License-Identifier: MIT
#include "message/recordingfile/filewindow.h"

namespace wsw {

namespace {

constexpr quint64 windowSize = 32 * 1024 * 1024;
// Windows begin at multiples of this, so that reading backwards does not move them for each record.
constexpr quint64 grid = 8 * 1024 * 1024;

} // namespace

FileWindow::FileWindow(const QString &path)
    : m_file(path)
{
}

void FileWindow::unmap()
{
    if (m_address)
        m_file.unmap(m_address);
    m_address = nullptr;
    m_map = nullptr;
    m_begin = m_end = 0;
}

const char *FileWindow::move(quint64 offset, quint64 length, quint64 limit)
{
    if (offset + length < offset || offset + length > limit)
        return nullptr;
    unmap();
    // A file that somebody else shortened must not be mapped beyond its end: reading there kills the process.
    if (quint64(m_file.size()) < offset + length)
        return nullptr;

    const quint64 begin = offset / grid * grid;
    const quint64 end = qMin(qMin(limit, quint64(m_file.size())), qMax(begin + windowSize, offset + length));
    m_address = m_file.map(qint64(begin), qint64(end - begin));
    if (!m_address)
        return nullptr;
    m_map = reinterpret_cast<const char *>(m_address);
    m_begin = begin;
    m_end = end;
    return m_map + (offset - begin);
}

} // namespace wsw
