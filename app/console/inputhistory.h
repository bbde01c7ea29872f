// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>

namespace wsw {

/// Lines that were typed, kept in a file that only its user may read, one a line in UTF-8. A file that can't be read or
/// written costs the memory of them, nothing else.
class InputHistory
{
public:
    static constexpr qsizetype maxLines = 1000;

    /// Reads the file and cuts it to its last maxLines.
    explicit InputHistory(QString path);

    const QStringList &lines() const { return m_lines; } ///< oldest first
    /// Keeps a line, at once. False, and not kept: an empty one, one that starts with a space, the last one again.
    bool add(const QString &line);

private:
    void rewrite() const;

    const QString m_path;
    QStringList m_lines;
};

} // namespace wsw
