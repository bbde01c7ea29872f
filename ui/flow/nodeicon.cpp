// SPDX-License-Identifier: MIT
#include "ui/flow/nodeicon.h"

#include <algorithm>
#include <iterator>

namespace wsw {

namespace {

struct Icon
{
    const char *name; ///< of the kind, or the function
    const char *icon;
};

const Icon kindIcons[] = {
    {"start", "bpmn-start"},
    {"counter", "hash"},
    {"exclusive-gateway", "bpmn-gateway"},
    {"function", "square-function"},
    {"assign", "equal"},
    {"loop", "repeat"},
    {"push", "send"},
    {"wait-message", "bpmn-catch"},
    {"disconnect", "unplug"},
    {"script", "scroll-text"},
    {"http-request", "globe"},
    {"output", "bpmn-end"},
    {"comment", "sticky-note"},
};

const Icon functionIcons[] = {
    {"sleep", "timer"},          {"now", "clock"},       {"random", "dices"},
    {"uuid", "fingerprint"},     {"format", "type"},     {"json-parse", "braces"},
    {"json-get", "braces"},      {"json-set", "braces"}, {"base64-encode", "binary"},
    {"base64-decode", "binary"},
};

template <typename Icons>
QString iconOf(const Icons &icons, const QString &name, const char *otherwise)
{
    const auto found = std::find_if(std::begin(icons), std::end(icons),
                                    [&](const Icon &icon) { return QLatin1String(icon.name) == name; });
    return QLatin1String(found == std::end(icons) ? otherwise : found->icon);
}

} // namespace

QString nodeIconName(const QString &kind, const QString &function)
{
    if (kind == QLatin1String("function"))
        return iconOf(functionIcons, function, "square-function");
    return iconOf(kindIcons, kind, "info");
}

} // namespace wsw
