// SPDX-License-Identifier: MIT
#include "ui/flow/testing/rows/arrivalrows.h"

#include "ui/flow/testing/rows/celltext.h"

namespace wsw {

namespace {

/// By FlowTestArrival::Event.
QStringList eventNames()
{
    return {ArrivalRows::tr("Message"), ArrivalRows::tr("Connects"), ArrivalRows::tr("Disconnects")};
}

bool isMessage(const FlowTestArrival &arrival)
{
    return arrival.event == FlowTestArrival::Event::Message;
}

} // namespace

QVariant ArrivalRows::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return RowsOf::headerData(section, orientation, role);
    const bool isTip = role == Qt::ToolTipRole;
    switch (section) {
    case Time: return isTip ? tr("Milliseconds since the run began, on the test's own clock") : tr("Time (ms)");
    case Event: return isTip ? tr("What the client does") : tr("Event");
    case Client: return isTip ? tr("The client's id, a number from 1 on") : tr("Client");
    case Format: return isTip ? tr("How the message is written down") : tr("Format");
    case Content: return isTip ? tr("Of a message") : tr("Content");
    }
    return {};
}

QString ArrivalRows::text(const FlowTestArrival &arrival, int column) const
{
    switch (column) {
    case Time: return QString::number(arrival.time);
    case Event: return eventNames().at(int(arrival.event));
    case Client: return arrival.client;
    case Format: return isMessage(arrival) ? celltext::formatNames().at(int(arrival.format)) : QString();
    }
    return isMessage(arrival) ? celltext::contentText(arrival.format, arrival.content) : QString();
}

QVariant ArrivalRows::editValue(const FlowTestArrival &arrival, int column) const
{
    switch (column) {
    case Event: return int(arrival.event);
    case Format: return int(arrival.format);
    case Content: return celltext::editedContent(arrival.format, arrival.content);
    }
    return text(arrival, column);
}

Result<void> ArrivalRows::set(FlowTestArrival &arrival, int column, const QVariant &value) const
{
    const auto take = [](auto &member) { return [&member](const auto &parsed) { member = parsed; }; };
    switch (column) {
    case Time: return celltext::parseTime(value.toString()).map(take(arrival.time));
    case Client: return celltext::parseClient(value.toString()).map(take(arrival.client));
    case Content: return celltext::parseContent(arrival.format, value.toString()).map(take(arrival.content));
    case Event:
        arrival.event = FlowTestArrival::Event(value.toInt());
        if (!isMessage(arrival)) { // files hold neither of these then
            arrival.format = FlowTestArrival::Format::Text;
            arrival.content = QString();
        }
        break;
    case Format: {
        const auto format = FlowTestArrival::Format(value.toInt());
        arrival.content = celltext::convertedContent(arrival.format, format, arrival.content);
        arrival.format = format;
        break;
    }
    }
    return {};
}

/// After all others, from the same client.
FlowTestArrival ArrivalRows::newRow() const
{
    FlowTestArrival arrival;
    arrival.time = rows().isEmpty() ? 0 : rows().last().time;
    arrival.client = rows().isEmpty() ? m_newClient : rows().last().client;
    return arrival;
}

bool ArrivalRows::isEditable(const FlowTestArrival &arrival, int column) const
{
    return column < Format || isMessage(arrival);
}

QList<CellChoice> ArrivalRows::choicesOf(const FlowTestArrival &, int column) const
{
    if (column == Event)
        return numberedChoices(eventNames());
    return column == Format ? numberedChoices(celltext::formatNames()) : QList<CellChoice>();
}

} // namespace wsw
