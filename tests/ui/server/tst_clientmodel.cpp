// SPDX-License-Identifier: MIT
#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include "ui/server/clientmodel.h"

using namespace Qt::StringLiterals;
using namespace wsw;
using Ids = QList<quint32>;

namespace {

ClientStatus clientNumbered(quint32 id)
{
    ClientStatus client;
    client.client = id;
    client.connection = id + 100;
    client.traffic.client = id;
    client.info.client = id;
    client.info.peer = u"127.0.0.1:%1"_s.arg(40000 + id);
    client.info.params = {{u"sid"_s, QString::number(id)}, {u"room"_s, id % 2 ? u"odd"_s : u"even"_s}};
    return client;
}

QList<ClientStatus> clientsNumbered(const Ids &ids)
{
    QList<ClientStatus> clients;
    for (const quint32 id : ids)
        clients.append(clientNumbered(id));
    return clients;
}

ClientTraffic trafficOf(quint32 id, quint64 received)
{
    ClientTraffic traffic;
    traffic.client = id;
    traffic.received = received;
    return traffic;
}

Ids shown(const ClientModel &model)
{
    Ids ids;
    for (int row = 0; row < model.rowCount(); ++row)
        ids.append(model.client(row));
    return ids;
}

/// A model that is watched for mistakes.
struct Watched
{
    explicit Watched(const Ids &ids = {}) { model.reset(clientsNumbered(ids)); }

    ClientModel model;
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::QtTest};
};

} // namespace

class ClientModelTest : public QObject
{
    Q_OBJECT

private slots:
    void clientsComeAndGo_data()
    {
        QTest::addColumn<Ids>("before");
        QTest::addColumn<Ids>("come");
        QTest::addColumn<Ids>("go");
        QTest::addColumn<Ids>("after");
        QTest::newRow("first") << Ids{} << Ids{1} << Ids{} << Ids{1};
        QTest::newRow("last goes") << Ids{1, 2} << Ids{} << Ids{2} << Ids{1};
        QTest::newRow("first goes") << Ids{1, 2} << Ids{} << Ids{1} << Ids{2};
        QTest::newRow("one goes, two come") << Ids{1, 2, 3} << Ids{4, 5} << Ids{2} << Ids{1, 3, 4, 5};
        QTest::newRow("some neighbours go") << Ids{1, 2, 3, 4, 5, 6} << Ids{} << Ids{2, 3, 5} << Ids{1, 4, 6};
        QTest::newRow("all others") << Ids{1, 2} << Ids{3, 4} << Ids{1, 2} << Ids{3, 4};
        QTest::newRow("came and went") << Ids{1} << Ids{2, 3} << Ids{2} << Ids{1, 3};
        QTest::newRow("all go") << Ids{1, 2} << Ids{} << Ids{2, 1} << Ids{};
    }
    void clientsComeAndGo()
    {
        QFETCH(Ids, before);
        QFETCH(Ids, come);
        QFETCH(Ids, go);
        QFETCH(Ids, after);
        Watched watched(before);
        ClientModel &model = watched.model;
        QList<std::pair<quint32, QPersistentModelIndex>> held;
        for (int row = 0; row < model.rowCount(); ++row)
            held.append({model.client(row), model.index(row, ClientModel::In)});
        ClientChanges changes;
        changes.connected = clientsNumbered(come);
        changes.disconnected = go;
        model.apply(changes);
        QCOMPARE(shown(model), after);
        // What stays is the same row for views, and so stays selected.
        for (const auto &[client, index] : held) {
            QCOMPARE(index.isValid(), after.contains(client));
            if (index.isValid())
                QCOMPARE(model.client(index.row()), client);
        }
    }

    void sorts_data()
    {
        QTest::addColumn<int>("column");
        QTest::addColumn<Qt::SortOrder>("order");
        QTest::addColumn<Ids>("expected");
        QTest::newRow("arrival") << int(ClientModel::Id) << Qt::AscendingOrder << Ids{2, 9, 10};
        QTest::newRow("newest first") << int(ClientModel::Id) << Qt::DescendingOrder << Ids{10, 9, 2};
        QTest::newRow("numbers in texts") << int(ClientModel::Path) << Qt::AscendingOrder << Ids{2, 9, 10};
        QTest::newRow("received") << int(ClientModel::In) << Qt::DescendingOrder << Ids{9, 2, 10};
        QTest::newRow("equal ones by age") << int(ClientModel::Out) << Qt::DescendingOrder << Ids{2, 9, 10};
    }
    void sorts()
    {
        QFETCH(int, column);
        QFETCH(Qt::SortOrder, order);
        ClientModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QList<ClientStatus> clients = clientsNumbered({2, 9, 10});
        for (ClientStatus &client : clients) {
            client.info.path = u"/ws/%1"_s.arg(client.client);
            client.traffic.received = client.client == 9 ? 7 : client.client == 2 ? 3 : 1;
        }
        model.reset(clients);
        const QPersistentModelIndex held = model.index(1, ClientModel::Id);
        QCOMPARE(model.client(held.row()), 9U);
        model.sort(column, order);
        QTEST(shown(model), "expected");
        QCOMPARE(model.client(held.row()), 9U);
    }

    void keepsTheOrderWhileItChanges()
    {
        Watched watched({1, 2, 3});
        watched.model.sort(ClientModel::In, Qt::DescendingOrder);
        ClientChanges changes;
        changes.connected = {clientNumbered(4)};
        changes.traffic = {trafficOf(2, 5), trafficOf(3, 9)};
        watched.model.apply(changes);
        QTRY_COMPARE(shown(watched.model), (Ids{3, 2, 1, 4})); // a little later: rows that jump can't be read
    }

    void filters()
    {
        Watched watched({1, 2, 3, 4});
        ClientModel &model = watched.model;
        model.setFilter(*ClientFilter::parse(u"room = even"_s));
        QCOMPARE(shown(model), (Ids{2, 4}));
        QCOMPARE(model.clientCount(), 4);
        ClientChanges changes;
        changes.connected = clientsNumbered({5, 6});
        changes.disconnected = {1, 2};
        changes.traffic = {trafficOf(3, 5)};
        model.apply(changes);
        QCOMPARE(shown(model), (Ids{4, 6}));
        QCOMPARE(model.clientCount(), 4);
        model.setFilter(ClientFilter());
        QCOMPARE(shown(model), (Ids{3, 4, 5, 6}));
        model.setFilter(*ClientFilter::parse(u"sid = 5|6"_s));
        QCOMPARE(shown(model), (Ids{5, 6}));
    }

    void tellsWhatChanged()
    {
        Watched watched({1, 2, 3});
        QSignalSpy changed(&watched.model, &QAbstractItemModel::dataChanged);
        ClientChanges changes;
        changes.traffic = {trafficOf(2, 1234)};
        watched.model.apply(changes);
        QCOMPARE(changed.count(), 1);
        QCOMPARE(changed.first().at(0).toModelIndex().row(), 1);
        QCOMPARE(changed.first().at(1).toModelIndex().row(), 1);
        QCOMPARE(watched.model.index(1, ClientModel::In).data().toString(), QLocale().toString(1234));
    }

    void columnsThatNobodyNeedsAreUnused()
    {
        Watched watched({1});
        ClientModel &model = watched.model;
        QVERIFY(model.isUsed(ClientModel::Parameters));
        for (const auto column : {ClientModel::ForwardedFor, ClientModel::Subprotocol, ClientModel::Dropped,
                                  ClientModel::Backlog, ClientModel::RoundTrip})
            QVERIFY(!model.isUsed(column));
        ClientStatus other = clientNumbered(2);
        other.info.forwardedFor = u"192.0.2.1"_s;
        ClientChanges changes;
        changes.connected = {other};
        ClientTraffic traffic = trafficOf(1, 0);
        traffic.dropped = 3;
        changes.traffic = {traffic};
        model.apply(changes);
        QVERIFY(model.isUsed(ClientModel::ForwardedFor));
        QVERIFY(model.isUsed(ClientModel::Dropped));
        QVERIFY(!model.isUsed(ClientModel::Subprotocol));
    }
};

QTEST_MAIN(ClientModelTest)
#include "tst_clientmodel.moc"
