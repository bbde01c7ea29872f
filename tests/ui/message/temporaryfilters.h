// SPDX-License-Identifier: MIT
#pragma once

#include <QFile>
#include <QTemporaryDir>

#include "ui/message/filter/logfilters.h"
#include "ui/settings.h"

namespace wsw::test {

/// The user's filters, in settings that go with it.
class TemporaryFilters
{
public:
    LogFilters &filters() { return m_filters; }

private:
    struct Folder
    {
        Folder() { qputenv("WSW_DATA_DIR", QFile::encodeName(directory.path())); }
        QTemporaryDir directory;
    };
    const Folder m_folder;
    Settings m_settings;
    LogFilters m_filters{m_settings};
};

} // namespace wsw::test
