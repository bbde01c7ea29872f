// SPDX-License-Identifier: MIT
#pragma once

#include <QTemporaryDir>

#include <memory>
#include <vector>

#include "ui/window/mainwindow.h"
#include "ui/workspace/workspacedocument.h"
#include "workspace/workbench.h"

namespace wsw::bench {

/// The main window, with a data folder of its own. Needs an application.
class BenchWindow
{
public:
    BenchWindow();
    ~BenchWindow();

    MainWindow &window() const;
    Workbench &workbench() const;
    WorkspaceDocument &document() const;

    /// At 1280 × 800; a second later it has settled.
    void show();

private:
    struct Parts;
    QTemporaryDir m_folder;
    std::unique_ptr<Parts> m_parts;
};

/// As many open files as the system allows: thousands of sockets.
void raiseFileLimit();

/// Memory that is this process's alone, in bytes.
double privateBytes();

/// CPU time of the calling thread, in seconds.
double threadSeconds();

double median(std::vector<double> values);

/// Prints the 50th and 99th percentile and the maximum of milliseconds that are in order; returns the 99th percentile.
double printLateness(const char *name, const std::vector<double> &milliseconds);

} // namespace wsw::bench
