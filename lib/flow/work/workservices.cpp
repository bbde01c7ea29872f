// SPDX-License-Identifier: MIT
#include "flow/work/workservices.h"

#include <QNetworkAccessManager>

#include "flow/work/scriptpool.h"

namespace wsw {

WorkServices::WorkServices() = default;
WorkServices::~WorkServices() = default;

ScriptPool &WorkServices::scripts()
{
    if (!m_scripts)
        m_scripts = std::make_unique<ScriptPool>(scriptProgram());
    return *m_scripts;
}

QNetworkAccessManager &WorkServices::network()
{
    if (!m_network)
        m_network = std::make_unique<QNetworkAccessManager>();
    return *m_network;
}

} // namespace wsw
