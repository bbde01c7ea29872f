// SPDX-License-Identifier: MIT
#pragma once

#include <memory>

class QNetworkAccessManager;

namespace wsw {

class ScriptPool;

/// What work is done with; made when it is needed first. Outlives all work; same thread.
class WorkServices
{
public:
    WorkServices();
    ~WorkServices();

    ScriptPool &scripts();
    QNetworkAccessManager &network();

private:
    std::unique_ptr<ScriptPool> m_scripts;
    std::unique_ptr<QNetworkAccessManager> m_network;
};

} // namespace wsw
