// SPDX-License-Identifier: MIT
#include "flow/templates.h"

#include <QCoreApplication>

#include "flow/flowfile.h"

namespace wsw {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(wsw::FlowTemplates)
};

QString fileOf(const QString &id)
{
    return QStringLiteral(":/flows/%1.wsflow").arg(id);
}

} // namespace

QList<FlowTemplate> flowTemplates()
{
    const QString time = Text::tr("Time");
    const QString alerts = Text::tr("Alerts");
    const QString talk = Text::tr("Conversations");
    const QString data = Text::tr("Test data");
    return {
        {QStringLiteral("countdown"), Text::tr("Countdown"), time,
         Text::tr("Counts down once a second and pushes each number to the client that it runs for, or to all.")},
        {QStringLiteral("clock"), Text::tr("Clock"), time,
         Text::tr("Tells all clients the time. Publish it with the schedule 0/5 * * * * ? to have it every five "
                  "seconds.")},
        {QStringLiteral("order-alert"), Text::tr("Order alert and reminder"), alerts,
         Text::tr("Tells one merchant, or all, of a new order (type 1) or of the customer's reminder (type 2).")},
        {QStringLiteral("echo"), Text::tr("Echo with a prefix"), talk,
         Text::tr(
             "Answers each message with the same text behind a prefix. Publish it with the trigger “on message”.")},
        {QStringLiteral("chat-relay"), Text::tr("Chat relay"), talk,
         Text::tr("Passes each message on to everybody with the sender's number. Publish it with the trigger “on "
                  "message”.")},
        {QStringLiteral("login"), Text::tr("Login with a timeout"), talk,
         Text::tr("Asks a new client to log in, welcomes the right token and sends away who has none in time. Publish "
                  "it with the trigger “on connect”.")},
        {QStringLiteral("price-ticker"), Text::tr("Price ticker"), data,
         Text::tr("Invents a price that goes up and down by chance, and tells it to all clients again and again.")},
        {QStringLiteral("load-ramp"), Text::tr("Load ramp"), data,
         Text::tr("Sends more and more messages to all clients, to see from where on they can't follow.")},
    };
}

Result<FlowGraph> readFlowTemplate(const QString &id)
{
    QStringList ids;
    for (const FlowTemplate &known : flowTemplates()) {
        if (known.id == id)
            return readFlowFile(fileOf(id));
        ids.append(known.id);
    }
    return failure(ErrorCode::InvalidArgument,
                   Text::tr("There is no template '%1'. There are: %2.").arg(id, ids.join(QStringLiteral(", "))));
}

FlowGraph emptyFlow()
{
    FlowNode start;
    start.id = QStringLiteral("start");
    start.kind = QStringLiteral("start");
    start.label = Text::tr("Start");
    start.position = {60, 200};
    FlowGraph graph;
    graph.nodes = {start};
    return graph;
}

} // namespace wsw
