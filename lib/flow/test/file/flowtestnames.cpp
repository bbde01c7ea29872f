// SPDX-License-Identifier: MIT
#include "flow/test/file/flowtestnames.h"

namespace wsw::flowtestnames {

namespace {

using Event = FlowTestArrival::Event;
using Format = FlowTestArrival::Format;
using Match = FlowTestPush::Match;
using Outcome = FlowTestExpectations::Outcome;

QString key(const char *name)
{
    return QLatin1String(name);
}

} // namespace

const Names<Event> &events()
{
    static const Names<Event> names = {
        {Event::Message, key("message")}, {Event::Connect, key("connect")}, {Event::Disconnect, key("disconnect")}};
    return names;
}

const Names<Format> &formats()
{
    static const Names<Format> names = {
        {Format::Text, key("text")}, {Format::Json, key("json")}, {Format::Base64, key("base64")}};
    return names;
}

const Names<Match> &matches()
{
    static const Names<Match> names = {
        {Match::Text, key("text")},       {Match::Json, key("json")},     {Match::JsonSubset, key("json-subset")},
        {Match::Pattern, key("pattern")}, {Match::Base64, key("base64")}, {Match::Anything, key("anything")}};
    return names;
}

const Names<Outcome> &outcomes()
{
    static const Names<Outcome> names = {
        {Outcome::Ends, key("ends")}, {Outcome::Fails, key("fails")}, {Outcome::Runs, key("runs")}};
    return names;
}

} // namespace wsw::flowtestnames
