// SPDX-License-Identifier: MIT
#include "console/inputhistory.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace wsw {

namespace {

constexpr QFile::Permissions ownerOnly = QFile::ReadOwner | QFile::WriteOwner;

} // namespace

InputHistory::InputHistory(QString path)
    : m_path(std::move(path))
{
    QFile file(m_path);
    if (!file.open(QIODevice::ReadOnly))
        return;
    m_lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    if (m_lines.size() <= maxLines)
        return;
    m_lines = m_lines.last(maxLines);
    rewrite();
}

bool InputHistory::add(const QString &line)
{
    if (line.isEmpty() || line.startsWith(u' ') || line.contains(u'\n')
        || (!m_lines.isEmpty() && m_lines.last() == line))
        return false;
    m_lines.append(line);
    if (m_lines.size() > maxLines)
        m_lines.removeFirst();
    QDir().mkpath(QFileInfo(m_path).path());
    QFile file(m_path);
    if (file.open(QIODevice::WriteOnly | QIODevice::Append)) {
        file.setPermissions(ownerOnly);
        file.write(line.toUtf8() + '\n');
    }
    return true;
}

void InputHistory::rewrite() const
{
    QSaveFile file(m_path);
    if (!file.open(QIODevice::WriteOnly))
        return;
    file.setPermissions(ownerOnly);
    file.write(m_lines.join(u'\n').toUtf8() + '\n');
    file.commit();
}

} // namespace wsw
