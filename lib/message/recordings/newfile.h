// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <system_error>

namespace wsw {

/// A file that replaces another once it is whole, as QSaveFile's, for those that write theirs by themselves. What is
/// not committed is removed.
class NewFile
{
public:
    explicit NewFile(const QString &path);
    ~NewFile();
    Q_DISABLE_COPY_MOVE(NewFile)

    const QString &path() const { return m_path; }
    /// Where to write: in the same folder, a name that nobody has. Must be closed at commit().
    const QString &temporaryPath() const { return m_temporaryPath; }
    /// Gives the file its name. False: errorString() says why, and what was there is unchanged.
    bool commit();
    QString errorString() const { return m_error; }

private:
    const QString m_path;
    const QString m_temporaryPath;
    QString m_error;
};

/// Gives a file another name on the same file system, replacing what has it. Fails without having changed anything.
std::error_code renameReplacing(const QString &from, const QString &to);

/// Whether both names are the same existing file's.
bool isSameFile(const QString &a, const QString &b);

} // namespace wsw
