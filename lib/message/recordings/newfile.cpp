// SPDX-License-Identifier: MIT
#include "message/recordings/newfile.h"

#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>

#include <filesystem>

namespace wsw {

namespace {

QString unusedPathBeside(const QString &path)
{
    QString candidate;
    do {
        candidate = QStringLiteral("%1.%2.part").arg(path, QString::number(QRandomGenerator::global()->generate(), 36));
    } while (QFile::exists(candidate));
    return candidate;
}

std::filesystem::path nativePath(const QString &path)
{
#ifdef Q_OS_WIN
    return path.toStdWString();
#else
    return QFile::encodeName(path).toStdString();
#endif
}

} // namespace

NewFile::NewFile(const QString &path)
    : m_path(path)
    , m_temporaryPath(unusedPathBeside(path))
{
}

NewFile::~NewFile()
{
    QFile::remove(m_temporaryPath);
}

bool NewFile::commit()
{
    const std::error_code error = renameReplacing(m_temporaryPath, m_path);
    if (error)
        m_error = QString::fromLocal8Bit(error.message());
    return !error;
}

std::error_code renameReplacing(const QString &from, const QString &to)
{
    std::error_code error;
    std::filesystem::rename(nativePath(from), nativePath(to), error);
    return error;
}

bool isSameFile(const QString &a, const QString &b)
{
    return QFile::exists(a) && QFileInfo(a) == QFileInfo(b); // two that don't exist would be equal
}

} // namespace wsw
