// SPDX-License-Identifier: MIT
#include "ui/workspace/itemstate.h"

#include <QCoreApplication>

namespace wsw {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ItemState)
};

} // namespace

ItemState itemState(ConnectionState state)
{
    switch (state) {
    case ConnectionState::Closed: break;
    case ConnectionState::Connecting: return {QStringLiteral("loader"), IconTint::Accent, Words::tr("Connecting")};
    case ConnectionState::Open: return {QStringLiteral("state-on"), IconTint::Success, Words::tr("Open")};
    case ConnectionState::Closing: return {QStringLiteral("circle-minus"), IconTint::Warning, Words::tr("Closing")};
    case ConnectionState::Failed: return {QStringLiteral("circle-x"), IconTint::Error, Words::tr("Failed")};
    }
    return {QStringLiteral("circle"), IconTint::Subtle, Words::tr("Closed")};
}

ItemState itemState(ServerStatus::State state)
{
    switch (state) {
    case ServerStatus::State::Stopped: break;
    case ServerStatus::State::Listening: return {QStringLiteral("state-on"), IconTint::Success, Words::tr("Listening")};
    case ServerStatus::State::Stopping:
        return {QStringLiteral("circle-minus"), IconTint::Warning, Words::tr("Stopping")};
    case ServerStatus::State::Failed: return {QStringLiteral("circle-x"), IconTint::Error, Words::tr("Failed")};
    }
    return {QStringLiteral("circle"), IconTint::Subtle, Words::tr("Stopped")};
}

ItemState flowState(bool running)
{
    if (running)
        return {QStringLiteral("play"), IconTint::Success, Words::tr("Running")};
    return {QStringLiteral("workflow"), IconTint::Subtle, QString()};
}

} // namespace wsw
