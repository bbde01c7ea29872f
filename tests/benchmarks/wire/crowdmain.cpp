// SPDX-License-Identifier: MIT
// bench_crowd PORT CLIENTS BROADCASTS: many clients of one server on 127.0.0.1, in a process of their own. Opens them
// and prints "open SECONDS"; then, for each line on its standard input, asks for broadcasts of 100 bytes, one at a time
// (see control.h), and prints "fanout DELIVERIES_PER_SECOND". Ends with its input.
#include <cstdio>
#include <cstdlib>
#include <iostream>

#include <sys/resource.h>

#include "crowd.h"

int main(int argc, char **argv)
{
    if (argc < 4) {
        std::fprintf(stderr, "usage: bench_crowd PORT CLIENTS BROADCASTS\n");
        return 2;
    }
    rlimit files{};
    getrlimit(RLIMIT_NOFILE, &files);
    files.rlim_cur = files.rlim_max;
    setrlimit(RLIMIT_NOFILE, &files);
    const int clients = std::atoi(argv[2]);
    const int broadcasts = std::atoi(argv[3]);

    wsw::bench::Crowd crowd{uint16_t(std::atoi(argv[1]))};
    std::printf("open %.3f\n", crowd.open(clients));
    std::fflush(stdout);
    for (std::string line; std::getline(std::cin, line);) {
        const double seconds = crowd.fanOut(broadcasts, 100, 1);
        std::printf("fanout %.0f\n", double(clients) * broadcasts / seconds);
        std::fflush(stdout);
    }
    return 0;
}
