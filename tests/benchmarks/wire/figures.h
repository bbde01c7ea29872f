// SPDX-License-Identifier: MIT
#pragma once

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "childserver.h"

namespace wsw::bench {

/// A server to measure: "wire", "qt", "Beast" or "node", and how to start it.
struct Candidate
{
    std::string name;
    std::vector<std::string> command;

    std::string commandLine() const;
    /// Fails unless it listens.
    std::unique_ptr<ChildServer> start() const;
};
using Candidates = std::vector<Candidate>;

double median(std::vector<double> values);

/// One quantity, measured of several servers in turn, several times.
class Series
{
public:
    void add(const std::string &name, double value) { m_values[name].push_back(value); }
    /// Of the rounds; nothing if it was not measured.
    std::optional<double> median(const std::string &name) const;

private:
    std::map<std::string, std::vector<double>> m_values;
};

/// What the ratio ours / theirs is wanted to be.
struct Target
{
    enum Kind { AtMost, AtLeast } kind;
    double ratio;
};

/// The table of results; prints each row at once.
class Table
{
public:
    static void printHead();
    /// Does nothing if either was not measured. Without a target it only informs.
    void compare(const std::string &quantity, const Series &series, const std::string &ours, const std::string &theirs,
                 std::optional<Target> target = std::nullopt);
    /// The same against a fixed limit.
    void compare(const std::string &quantity, const Series &series, const std::string &ours, double limit);
    bool allMet() const { return m_allMet; }

private:
    void print(const std::string &quantity, const std::string &ours, double our, const std::string &theirs,
               double their, std::optional<Target> target);

    bool m_allMet = true;
};

} // namespace wsw::bench
