// SPDX-License-Identifier: MIT
#pragma once

namespace wsw {

/// What an exported database has. Times are UTC: `time` as in JSON Lines, `time_us` in microseconds since 1970.
/// `text` is a text message's content, a close's reason, an event's JSON; `data` the bytes of everything else.
constexpr const char *sqliteSchema[] = {
    "CREATE TABLE connections ("
    " id INTEGER PRIMARY KEY, name TEXT, url TEXT, peer TEXT, path TEXT, query TEXT, params TEXT, subprotocol TEXT,"
    " client INTEGER, opened TEXT, opened_us INTEGER, closed TEXT, closed_us INTEGER, close_code INTEGER,"
    " close_reason TEXT, closed_by TEXT)",
    "CREATE TABLE messages ("
    " number INTEGER PRIMARY KEY, connection INTEGER NOT NULL, time TEXT NOT NULL, time_us INTEGER NOT NULL,"
    " direction TEXT NOT NULL, type TEXT NOT NULL, size INTEGER NOT NULL, text TEXT, data BLOB)",
};

/// Made when the rows are there, which is faster.
constexpr const char *sqliteIndexes[] = {
    "CREATE INDEX messages_by_connection ON messages (connection, number)",
    "CREATE INDEX messages_by_time ON messages (time_us)",
    "CREATE INDEX messages_by_type ON messages (type, number)",
    "CREATE VIEW json_messages AS SELECT number, connection, time, time_us, direction, text AS json FROM messages"
    " WHERE type = 'text' AND json_valid(text)",
};

} // namespace wsw
