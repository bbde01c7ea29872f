// SPDX-License-Identifier: MIT
#include "message/filter/filterfields.h"

#include <QCoreApplication>

#include <algorithm>

namespace wsw {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(wsw::MessageFilter)
};

using Id = FilterField::Id;
using Kind = FilterField::Kind;

QLatin1String latin(const char *text)
{
    return QLatin1String(text);
}

} // namespace

const QList<FilterField> &filterFields()
{
    static const QList<FilterField> fields{
        {Id::Direction, Kind::Choice, latin("direction"), {latin("dir")}, latin("direction:in")},
        {Id::Opcode, Kind::Choice, latin("opcode"), {latin("type"), latin("kind")}, latin("opcode:text")},
        {Id::Size, Kind::Size, latin("size"), {}, latin("size>1kb")},
        {Id::Json, Kind::Json, latin("json"), {}, latin("json:$.type==1")},
        {Id::Time, Kind::Time, latin("time"), {}, latin("time>12:00")},
        {Id::Number, Kind::Number, latin("number"), {latin("row")}, latin("number>100")},
        {Id::Connection, Kind::Number, latin("connection"), {latin("conn")}, latin("connection=3")},
        {Id::Client, Kind::Number, latin("client"), {}, latin("client=2")},
        {Id::Name, Kind::Text, latin("name"), {}, latin("name:orders")},
        {Id::Path, Kind::Text, latin("path"), {}, latin("path:/ws/*")},
        {Id::Url, Kind::Text, latin("url"), {}, latin("url:localhost")},
        {Id::Peer, Kind::Text, latin("peer"), {}, latin("peer:127.0.0.1:*")},
        {Id::Subprotocol, Kind::Text, latin("subprotocol"), {}, latin("subprotocol:chat")},
        {Id::CloseCode, Kind::Number, latin("code"), {}, latin("code=1006")},
        {Id::Is, Kind::Choice, latin("is"), {}, latin("is:pinned")},
        {Id::Note, Kind::Text, latin("note"), {}, latin("note:twice")},
    };
    return fields;
}

const FilterField *filterField(QStringView name)
{
    const auto same = [name](QLatin1String other) { return name.compare(other, Qt::CaseInsensitive) == 0; };
    const auto &fields = filterFields();
    const auto found = std::find_if(fields.begin(), fields.end(), [&same](const FilterField &field) {
        return same(field.name) || std::any_of(field.aliases.begin(), field.aliases.end(), same);
    });
    return found == fields.end() ? nullptr : &*found;
}

QString filterFieldText(FilterField::Id field)
{
    switch (field) {
    case Id::Direction: return Text::tr("Received, sent, or an event of our side");
    case Id::Opcode: return Text::tr("What the record is");
    case Id::Size: return Text::tr("How large the payload is");
    case Id::Json: return Text::tr("A value in a JSON payload, by its path");
    case Id::Time: return Text::tr("When it was: a local time of day, or a date and time");
    case Id::Number: return Text::tr("The message's number");
    case Id::Connection: return Text::tr("The connection's number");
    case Id::Client: return Text::tr("The server's number of its client");
    case Id::Name: return Text::tr("The name of the connection's profile or server");
    case Id::Path: return Text::tr("The path of the connection's address");
    case Id::Url: return Text::tr("The address that was connected to");
    case Id::Peer: return Text::tr("The other side's address and port");
    case Id::Subprotocol: return Text::tr("The subprotocol of the connection");
    case Id::CloseCode: return Text::tr("The status code of a close");
    case Id::Is: return Text::tr("What you did with it");
    case Id::Note: break;
    }
    return Text::tr("What you noted on it");
}

QList<QLatin1String> filterChoices(FilterField::Id field)
{
    if (field == Id::Direction)
        return {latin("in"), latin("out"), latin("local")};
    if (field == Id::Is)
        return {latin("pinned"), latin("noted")};
    return {latin("text"),  latin("binary"), latin("ping"),  latin("pong"),     latin("close"),
            latin("frame"), latin("open"),   latin("error"), latin("raw-bytes")};
}

} // namespace wsw
