// SPDX-License-Identifier: MIT
#include <QSet>
#include <QSignalSpy>
#include <QTest>

#include <numeric>

#include "workspace/client/clientgroup.h"

using namespace Qt::StringLiterals;
using namespace wsw;

namespace {

ConnectionProfile profileFor(const QString &address)
{
    ConnectionProfile profile;
    profile.id = u"profile"_s;
    profile.address = address;
    profile.proxy.kind = ProxyKind::None;
    return profile;
}

QList<int> numbersTo(int last)
{
    QList<int> numbers(last);
    std::iota(numbers.begin(), numbers.end(), 1);
    return numbers;
}

QList<int> sorted(QList<int> numbers)
{
    std::sort(numbers.begin(), numbers.end());
    return numbers;
}

} // namespace

class TestClientGroup : public QObject
{
    Q_OBJECT

    ConnectionIds m_ids;
    std::unique_ptr<Server> m_server;
    QStringList m_paths;              ///< of the clients in the order of their arrival
    QHash<quint32, QString> m_pathOf; ///< by the server's id of the client
    QList<std::pair<quint32, QString>> m_messages;
    QList<Message> m_openings; ///< as the group tells them
    std::unique_ptr<ClientGroup> m_group;

    void listen(int maxClients = 0, bool echo = false)
    {
        ServerOptions options;
        options.port = 0;
        options.maxClients = maxClients;
        m_server = std::make_unique<Server>(options, m_ids);
        connect(m_server.get(), &Server::clientConnected, this, [this](quint32 client, const OpenInfo &info) {
            m_paths.append(info.path);
            m_pathOf.insert(client, info.path);
        });
        connect(m_server.get(), &Server::messageReceived, this, [this, echo](quint32 client, const Message &message) {
            m_messages.append({client, QString::fromUtf8(message.payload)});
            if (echo)
                QVERIFY(m_server->sendText(client, message.payload));
        });
        const Result<void> listening = m_server->listen();
        QVERIFY2(listening, listening ? "" : qPrintable(listening.error().message));
    }
    ClientGroup &open(const ConnectionProfile &profile, ClientGroupOptions options, ConnectionContext context = {})
    {
        m_group = std::make_unique<ClientGroup>(profile, std::move(context), options, m_ids);
        m_openings.clear();
        connect(m_group.get(), &ClientGroup::logged, this, [this](const Message &message) {
            if (message.kind == MessageKind::Open)
                m_openings.append(message);
        });
        m_group->start();
        return *m_group;
    }
    QString url(const QString &path = u"/"_s) const { return m_server->url().toString() + path; }
    static QString refusingAddress()
    {
        ConnectionIds ids;
        ServerOptions options;
        options.port = 0;
        Server gone(options, ids);
        return gone.listen() ? gone.url().toString() : QString();
    }

private slots:
    void cleanup()
    {
        m_group.reset();
        m_server.reset();
        m_paths.clear();
        m_pathOf.clear();
        m_messages.clear();
    }

    void everyClientHasItsNumber()
    {
        listen();
        ConnectionContext context;
        context.variables.set(u"room"_s, u"blue"_s);
        ClientGroup &group = open(profileFor(url(u"/{{room}}/{{$client}}"_s)), {50, 0}, context);
        QTRY_COMPARE(group.status().open, 50);
        QTRY_COMPARE(m_paths.size(), 50);
        QList<int> numbers;
        for (const QString &path : std::as_const(m_paths)) {
            QVERIFY2(path.startsWith(u"/blue/"_s), qPrintable(path));
            numbers.append(path.section(u'/', 2).toInt());
        }
        QCOMPARE(sorted(numbers), numbersTo(50));

        const ClientGroupStatus status = group.status();
        QVERIFY(status.active);
        QCOMPARE(status.profile, u"profile"_s);
        QCOMPARE(status.count, 50);
        QCOMPARE(status.waiting + status.connecting + status.closed + status.failed, 0);
        QCOMPARE(status.opening.count(), quint64(50));
        QVERIFY(status.openedIn >= status.opening.most());
    }

    void sendsWithTheNumberAndACounterOfItsOwn()
    {
        listen();
        ClientGroup &group = open(profileFor(url(u"/{{$client}}"_s)), {50, 0});
        QTRY_COMPARE(group.status().open, 50);
        QTRY_COMPARE(m_paths.size(), 50);
        const MessageDraft draft{ContentType::Text, u"{{$client}} {{$counter}}"_s, true};
        group.send(draft);
        group.send(draft);
        QTRY_COMPARE(m_messages.size(), 100);
        QSet<QString> expected;
        QSet<QString> got;
        for (int number = 1; number <= 50; ++number)
            expected += {u"%1 1"_s.arg(number), u"%1 2"_s.arg(number)};
        for (const auto &[client, text] : std::as_const(m_messages)) {
            got.insert(text);
            QCOMPARE(m_pathOf.value(client), u'/' + text.section(u' ', 0, 0)); // from the client of that number
        }
        QCOMPARE(got, expected);
        const ClientGroupStatus status = group.status();
        QCOMPARE(status.sent, quint64(100));
        QCOMPARE(status.sentBytes, quint64(2 * (9 * 3 + 41 * 4)));
        QCOMPARE(status.failures.size(), 0);
    }

    void draftsAreSentAsWhatTheyAre_data()
    {
        QTest::addColumn<ContentType>("type");
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("hasVariables");
        QTest::addColumn<QString>("arrives");
        QTest::newRow("braces as they stand") << ContentType::Text << u"{{$client}}"_s << false << u"{{$client}}"_s;
        QTest::newRow("hex") << ContentType::Hex << u"6f 6b"_s << false << u"ok"_s;
        QTest::newRow("JSON") << ContentType::Json << u"{\"n\":{{$counter}}}"_s << true << u"{\"n\":1}"_s;
    }
    void draftsAreSentAsWhatTheyAre()
    {
        QFETCH(ContentType, type);
        QFETCH(QString, text);
        QFETCH(bool, hasVariables);
        QFETCH(QString, arrives);
        listen();
        ClientGroup &group = open(profileFor(url()), {2, 0});
        QTRY_COMPARE(group.status().open, 2);
        group.send({type, text, hasVariables});
        QTRY_COMPARE(m_messages.size(), 2);
        QCOMPARE(m_messages.first().second, arrives);
        QCOMPARE(m_messages.last().second, arrives);
    }

    void whatCannotBeSentIsCounted()
    {
        listen();
        ClientGroup &group = open(profileFor(url()), {3, 0});
        QTRY_COMPARE(group.status().open, 3);
        group.send({ContentType::Text, u"{{nobody}}"_s, true});
        group.send({ContentType::Hex, u"6"_s, false});
        const ClientGroupStatus status = group.status();
        QCOMPARE(status.failures.size(), 2);
        QVERIFY2(status.failures[0].message.contains(u"nobody"_s), qPrintable(status.failures[0].message));
        QCOMPARE(status.failures[0].count, 3);
        QCOMPARE(status.failures[1].count, 3);
        QCOMPARE(status.sent, quint64(0));
        QCOMPARE(status.open, 3);
    }

    void startsAtItsPaceInOrder()
    {
        listen();
        ClientGroup &group = open(profileFor(url(u"/{{$client}}"_s)), {5, 100});
        QList<int> waiting{group.status().waiting};
        connect(&group, &ClientGroup::changed, this, [&] { waiting.append(group.status().waiting); });
        QCOMPARE(waiting.first(), 4); // the first at once, the others in their time
        QTRY_COMPARE(group.status().open, 5);
        QVERIFY(std::is_sorted(waiting.crbegin(), waiting.crend()));
        QVERIFY(group.status().openedIn >= 4 * 10'000 - 1000); // four hundredths of a second at the least
        QCOMPARE(group.status().connections.size(), 5);
        QVERIFY(std::is_sorted(group.status().connections.cbegin(), group.status().connections.cend()));
        // Their ids were given in the order of their starts.
        QTRY_COMPARE(m_paths.size(), 5);
        QMap<quint32, QString> started;
        for (const Message &message : std::as_const(m_openings))
            started.insert(message.connection, QString::fromUtf8(message.payload));
        int number = 0;
        for (const QString &told : std::as_const(started))
            QVERIFY2(told.contains(u"/%1\""_s.arg(++number)), qPrintable(told));
        QCOMPARE(number, 5);
    }

    void closesAll()
    {
        listen();
        ClientGroup &group = open(profileFor(url()), {20, 0});
        QSignalSpy ended(&group, &ClientGroup::ended);
        QSignalSpy logged(&group, &ClientGroup::logged);
        QTRY_COMPARE(group.status().open, 20);
        group.close(4000, u"over"_s);
        QVERIFY(group.isActive());
        QTRY_COMPARE(ended.size(), 1);
        QCOMPARE(group.status().closed, 20);
        QCOMPARE(group.status().open, 0);
        QVERIFY(!group.status().active);
        int closings = 0;
        for (const QList<QVariant> &arguments : std::as_const(logged)) {
            const auto message = arguments.first().value<Message>();
            closings += message.kind == MessageKind::Close && message.payload == "over" ? 1 : 0;
        }
        QCOMPARE(closings, 20);
        group.close(); // once more does nothing
        QCOMPARE(ended.size(), 1);
        QCOMPARE(group.status().closed, 20);
    }

    void badCloseCodeLeavesThemOpen()
    {
        listen();
        ClientGroup &group = open(profileFor(url()), {2, 0});
        QTRY_COMPARE(group.status().open, 2);
        group.close(1005);
        QCOMPARE(group.status().open, 2);
        QCOMPARE(group.status().failures.value(0).count, 2);
    }

    void closesWhileOpening()
    {
        listen();
        ClientGroup &group = open(profileFor(url()), {300, 0});
        QSignalSpy ended(&group, &ClientGroup::ended);
        QCOMPARE(group.status().connecting, ClientGroup::mostConnecting);
        QCOMPARE(group.status().waiting, 300 - ClientGroup::mostConnecting);
        group.close();
        QCOMPARE(ended.size(), 1); // nothing was open: there is nothing to wait for
        QCOMPARE(group.status().closed, 300);
        QVERIFY(!group.isActive());
        QCOMPARE(group.status().openedIn, -1);
    }

    void closesWhileSomeAreOpen()
    {
        listen();
        ClientGroup &group = open(profileFor(url()), {300, 0});
        QSignalSpy ended(&group, &ClientGroup::ended);
        QTRY_VERIFY(group.status().open > 0);
        group.close();
        QTRY_COMPARE(ended.size(), 1);
        QCOMPARE(group.status().closed, 300);
        QCOMPARE(group.status().failed, 0);
        QTRY_COMPARE(m_server->clients().size(), 0);
    }

    void refusedAddressFailsOnceEach()
    {
        const QString address = refusingAddress();
        QVERIFY(!address.isEmpty());
        constexpr int count = 1000; // more than the stack would bear if each started the next
        m_group = std::make_unique<ClientGroup>(profileFor(address), ConnectionContext(), ClientGroupOptions{count, 0},
                                                m_ids);
        QSignalSpy ended(m_group.get(), &ClientGroup::ended);
        m_group->start();
        QTRY_COMPARE(ended.size(), 1);
        const ClientGroupStatus status = m_group->status();
        QCOMPARE(status.failed, count);
        QCOMPARE(status.open + status.connecting + status.waiting + status.closed, 0);
        QCOMPARE(status.failures.size(), 1);
        QCOMPARE(status.failures.first().count, count);
        QVERIFY(!status.active);
        QCOMPARE(ended.size(), 1);
    }

    void unknownVariableFailsOnceEach()
    {
        listen();
        m_group = std::make_unique<ClientGroup>(profileFor(url(u"/{{nobody}}"_s)), ConnectionContext(),
                                                ClientGroupOptions{7, 0}, m_ids);
        QSignalSpy ended(m_group.get(), &ClientGroup::ended);
        m_group->start();
        QCOMPARE(ended.size(), 1);
        QCOMPARE(m_group->status().failed, 7);
        QCOMPARE(m_group->status().failures.size(), 1);
        QVERIFY(m_group->status().failures.first().message.contains(u"nobody"_s));
        QCOMPARE(m_paths.size(), 0);
    }

    void tellsEightKindsOfErrorsApart()
    {
        listen();
        ClientGroup &group = open(profileFor(url()), {1, 0});
        QTRY_COMPARE(group.status().open, 1);
        for (int kind = 1; kind <= 10; ++kind)
            group.send({ContentType::Text, u"{{unknown%1}}"_s.arg(kind), true});
        group.send({ContentType::Text, u"{{unknown1}}"_s, true});
        const ClientGroupStatus status = group.status();
        QCOMPARE(status.failures.size(), 8);
        QCOMPARE(status.failures.first().count, 2);
        QVERIFY(status.failures.last().message.contains(u"unknown8"_s));
        QCOMPARE(status.failures.last().count, 3); // the eighth and all after it
    }

    void moreThanTheServerTakes()
    {
        listen(30);
        ClientGroup &group = open(profileFor(url()), {50, 0});
        QTRY_COMPARE(group.status().open + group.status().failed, 50);
        const ClientGroupStatus status = group.status();
        QCOMPARE(status.open, 30);
        QCOMPARE(status.failed, 20);
        QCOMPARE(status.failures.size(), 1);
        QCOMPARE(status.failures.first().count, 20);
        QVERIFY2(status.failures.first().message.contains(u"503"_s), qPrintable(status.failures.first().message));
        QVERIFY(status.active);
        QVERIFY(status.openedIn >= 0); // the last may have failed: the opening is over all the same
    }

    void countsPingsAndPairs()
    {
        listen(0, true);
        ConnectionProfile profile = profileFor(url());
        profile.pairKey = u"id"_s;
        ClientGroup &group = open(profile, {10, 0});
        QTRY_COMPARE(group.status().open, 10);
        group.ping();
        QTRY_COMPARE(group.status().latency.pings.count(), quint64(10));
        group.send({ContentType::Json, u"{\"id\":{{$client}}}"_s, true});
        QCOMPARE(group.status().latency.unanswered, 10);
        QTRY_COMPARE(group.status().latency.pairs.count(), quint64(10));
        QCOMPARE(group.status().latency.unanswered, 0);
        QCOMPARE(group.status().received, quint64(10));
        QCOMPARE(group.status().receivedBytes, group.status().sentBytes);
    }

    void peerThatLeavesIsCountedAsClosed()
    {
        listen();
        ClientGroup &group = open(profileFor(url()), {4, 0});
        QSignalSpy ended(&group, &ClientGroup::ended);
        QTRY_COMPARE(m_server->clients().size(), 4);
        QTRY_COMPARE(group.status().open, 4);
        QVERIFY(m_server->disconnectClient(m_server->clients().first()));
        QTRY_COMPARE(group.status().closed, 1);
        QCOMPARE(group.status().open, 3);
        QCOMPARE(ended.size(), 0);
        m_server->close();
        QTRY_COMPARE(ended.size(), 1);
        QCOMPARE(group.status().closed, 4);
    }
};

QTEST_GUILESS_MAIN(TestClientGroup)
#include "tst_clientgroup.moc"
