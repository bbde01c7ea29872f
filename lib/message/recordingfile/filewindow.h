// SPDX-License-Identifier: MIT
#pragma once

#include <QFile>

#include <memory>

namespace wsw {

/// Looks at a growing file through a buffer that is filled anew when something else is asked for, so that reading a
/// file of any length costs neither its length in address space nor in memory.
///
/// It reads and does not map: where somebody truncates the file or its disk fails, a mapped page kills the process,
/// and a read says so. Copying from the system's cache takes no longer than having its pages mapped one by one.
class FileWindow
{
public:
    explicit FileWindow(const QString &path);
    Q_DISABLE_COPY_MOVE(FileWindow)

    bool open() { return m_file.open(QIODevice::ReadOnly | QIODevice::Unbuffered); }
    QFile &file() { return m_file; }

    /// The bytes from `offset` on, at least `length` of them, valid until the next call. `limit` is how much of the
    /// file is final. Null if the stretch goes beyond it, or can't be read.
    const char *at(quint64 offset, quint64 length, quint64 limit)
    {
        if (offset >= m_begin && length <= m_end - m_begin && offset - m_begin <= m_end - m_begin - length)
            return m_buffer.get() + (offset - m_begin);
        return move(offset, length, limit);
    }

    /// Gives back the memory that a long stretch took; pointers into it are invalid then.
    void trim();

private:
    const char *move(quint64 offset, quint64 length, quint64 limit);
    bool reserve(quint64 size);

    QFile m_file;
    std::unique_ptr<char[]> m_buffer;
    quint64 m_capacity = 0;
    quint64 m_begin = 0;
    quint64 m_end = 0;
};

} // namespace wsw
