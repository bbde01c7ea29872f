// SPDX-License-Identifier: MIT
#pragma once

#include <QFile>

namespace wsw {

/// Looks at a growing file through a memory map of bounded size that is moved when something else is asked for, so
/// that reading a file of any length costs neither its length in address space nor in resident memory.
class FileWindow
{
public:
    explicit FileWindow(const QString &path);
    Q_DISABLE_COPY_MOVE(FileWindow)

    bool open() { return m_file.open(QIODevice::ReadOnly | QIODevice::Unbuffered); }
    QFile &file() { return m_file; }

    /// The bytes from `offset` on, at least `length` of them, valid until the next call. `limit` is how much of the
    /// file is final. Null if the stretch goes beyond it, or can't be mapped.
    const char *at(quint64 offset, quint64 length, quint64 limit)
    {
        if (offset >= m_begin && offset + length <= m_end)
            return m_map + (offset - m_begin);
        return move(offset, length, limit);
    }

    /// Some systems refuse to change a file's size while a part of it is mapped.
    void unmap();

private:
    const char *move(quint64 offset, quint64 length, quint64 limit);

    QFile m_file;
    uchar *m_address = nullptr;
    const char *m_map = nullptr;
    quint64 m_begin = 0;
    quint64 m_end = 0;
};

} // namespace wsw
