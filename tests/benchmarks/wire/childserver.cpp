// SPDX-License-Identifier: MIT
#include "childserver.h"

#include <cstdio>
#include <fstream>
#include <sstream>

#include <signal.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

namespace wsw::bench {

std::unique_ptr<ChildServer> ChildServer::start(const std::vector<std::string> &command)
{
    std::vector<char *> arguments;
    for (const std::string &argument : command)
        arguments.push_back(const_cast<char *>(argument.c_str()));
    arguments.push_back(nullptr);
    int output[2];
    if (pipe(output) != 0)
        return nullptr;
    const pid_t pid = fork();
    if (pid == 0) {
        prctl(PR_SET_PDEATHSIG, SIGKILL);
        dup2(output[1], STDOUT_FILENO);
        ::close(output[0]);
        ::close(output[1]);
        execvp(arguments.front(), arguments.data());
        _exit(127);
    }
    ::close(output[1]);
    std::unique_ptr<ChildServer> server(new ChildServer(pid, output[0]));
    if (pid < 0 || !server->readPort())
        return nullptr;
    return server;
}

ChildServer::~ChildServer()
{
    if (m_pid > 0) {
        kill(m_pid, SIGKILL);
        waitpid(m_pid, nullptr, 0);
    }
    ::close(m_output);
}

bool ChildServer::readPort()
{
    std::string line;
    char character = 0;
    while (::read(m_output, &character, 1) == 1 && character != '\n')
        line += character;
    unsigned port = 0;
    if (std::sscanf(line.c_str(), "listening %u", &port) != 1)
        return false;
    m_port = uint16_t(port);
    return true;
}

double ChildServer::statusBytes(const std::string &field) const
{
    std::ifstream status("/proc/" + std::to_string(m_pid) + "/status");
    for (std::string line; std::getline(status, line);) {
        if (line.compare(0, field.size() + 1, field + ":") == 0)
            return 1024 * std::stod(line.substr(field.size() + 1));
    }
    return 0; // it has died
}

double ChildServer::residentBytes() const
{
    return statusBytes("VmRSS");
}

double ChildServer::peakResidentBytes() const
{
    return statusBytes("VmHWM");
}

double ChildServer::cpuSeconds() const
{
    std::ifstream file("/proc/" + std::to_string(m_pid) + "/stat");
    std::string stat((std::istreambuf_iterator<char>(file)), {});
    // The name in brackets may hold spaces; the times are the 14th and 15th field (proc(5)).
    const size_t nameEnd = stat.rfind(')');
    if (nameEnd == std::string::npos)
        return 0; // it has died
    std::istringstream fields(stat.substr(nameEnd + 2));
    std::string skipped;
    for (int field = 3; field < 14; ++field)
        fields >> skipped;
    double user = 0;
    double system = 0;
    fields >> user >> system;
    return (user + system) / double(sysconf(_SC_CLK_TCK));
}

} // namespace wsw::bench
