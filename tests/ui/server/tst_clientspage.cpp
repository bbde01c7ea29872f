// SPDX-License-Identifier: MIT
// The Clients tab of a server's page: who is there, and pushing to them.
#include <QAction>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QToolButton>

#include "message/recordingreader.h"
#include "serverpagefixture.h"
#include "support/flows.h"
#include "ui/widgets/label/errorline.h"

using namespace Qt::StringLiterals;
using namespace wsw;

namespace {

struct Fixture : ServerPageFixture
{
    Fixture()
    {
        start();
        for (const QString &id : {u"1"_s, u"2"_s, u"3"_s}) {
            const int before = status().clientCount;
            connectClient(id);
            QTRY_COMPARE(status().clientCount, before + 1);
        }
    }

    QPlainTextEdit *message() const { return findNamed<QPlainTextEdit>(*page, u"Message"_s); }
    QLineEdit *filter() const { return findNamed<QLineEdit>(*page, u"Filter clients"_s); }
    QAction *more(const QString &text) const
    {
        for (QAction *action : page->findChildren<QAction *>()) {
            if (action->text() == text)
                return action;
        }
        return nullptr;
    }
    ConnectionState stateOf(const QString &id) const { return parts.workbench->connectionStatus(id).state; }
    QByteArray lastReceivedBy(const QString &id) const
    {
        QByteArray last;
        const auto reader = RecordingReader::attach(parts.workbench->recording());
        (*reader)->forEach(0, (*reader)->count(), [&](quint64, const MessageView &view) {
            if (view.connection == parts.workbench->connectionStatus(id).connection && view.direction == Direction::In)
                last = view.payload.toByteArray();
            return true;
        });
        return last;
    }
    QList<quint64> received() const { return {receivedBy(u"1"_s), receivedBy(u"2"_s), receivedBy(u"3"_s)}; }
};

using Counts = QList<quint64>;

} // namespace

class ClientsPageTest : public QObject
{
    Q_OBJECT

private slots:
    void pushesToSelectedMatchingAndAll()
    {
        Fixture f;
        f.message()->setPlainText(u"{{sid}}: {\"type\":1}"_s);
        QVERIFY(!f.button(u"Send to selected"_s)->isEnabled());
        QVERIFY(!f.button(u"Send to matching"_s)); // nothing is filtered
        f.clients()->selectRow(1);
        f.button(u"Send to selected"_s)->click();
        QTRY_COMPARE(f.received(), (Counts{0, 1, 0}));
        QCOMPARE(f.lastReceivedBy(u"2"_s), QByteArray("2: {\"type\":1}"));
        f.filter()->setText(u"sid = 1|3"_s);
        QCOMPARE(f.clients()->model()->rowCount(), 2);
        QVERIFY(f.button(u"Send to matching"_s)->text().endsWith(u"(2)"_s));
        f.button(u"Send to matching"_s)->click();
        QTRY_COMPARE(f.received(), (Counts{1, 1, 1}));
        QCOMPARE(f.lastReceivedBy(u"3"_s), QByteArray("3: {\"type\":1}"));
        f.button(u"Send to all"_s)->click();
        QTRY_COMPARE(f.received(), (Counts{2, 2, 2}));
    }

    void flowsByHandTakeTheirValues()
    {
        Fixture f;
        FlowGraph flow = test::flowOf(
            {test::flowNode(u"p"_s, u"push"_s, {{u"client"_s, u"{{wsSessionId}}"_s}, {u"content"_s, u"{{a}}"_s}})},
            {test::flowParameter(u"a"_s, u"integer"_s, 1)});
        flow.name = u"count"_s;
        WorkspaceDocument &document = f.parts.document;
        const QString id = document.insert(flow).id;
        f.clients()->selectRow(0);
        QTRY_VERIFY(f.more(u"count"_s));
        f.more(u"count"_s)->trigger();
        QTRY_COMPARE(f.lastReceivedBy(u"1"_s), QByteArray("1"));

        // Published for this path with a value: what was published runs, whatever is drawn since.
        ServerProfile profile = *document.server(f.item.id);
        FlowBehaviour hand{FlowBehaviour::Moment::Hand, id};
        hand.values = {{u"a"_s, 5}};
        profile.paths.first().behaviours = {newBehaviour(hand)};
        document.changeServer(profile);
        document.publishFlow(id);
        FlowNode push = *document.flow(id)->graph().node(u"p"_s);
        push.properties.insert(u"content"_s, u"changed"_s);
        QVERIFY(document.flow(id)->changeNode(push));
        f.clients()->selectRow(1);
        f.more(u"count"_s)->trigger();
        QTRY_COMPARE(f.lastReceivedBy(u"2"_s), QByteArray("5"));
        QTRY_COMPARE(f.received(), (Counts{1, 1, 0}));
    }

    void theKeyboardIsEnough()
    {
        Fixture f;
        f.page->activateWindow();
        f.message()->setFocus();
        QTest::keyClicks(f.message(), u"remember"_s);
        QTest::keyClick(f.message(), Qt::Key_Return, Qt::ControlModifier); // none is selected: all
        QTRY_COMPARE(f.received(), (Counts{1, 1, 1}));
        f.clients()->selectRow(0);
        QTest::keyClick(f.message(), Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(f.received(), (Counts{2, 2, 2}));
        f.clients()->clearSelection();
        QTest::keyClicks(f.filter(), u"sid = 3"_s);
        QTest::keyClick(f.message(), Qt::Key_Return, Qt::ControlModifier); // none is selected: those that match
        QTRY_COMPARE(f.received(), (Counts{2, 2, 3}));
        QTest::keyClick(f.filter(), Qt::Key_Return); // to the table, the first of them
        QCOMPARE(f.clients()->selectionModel()->selectedRows().size(), 1);
        QTest::keyClick(f.message(), Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(f.received(), (Counts{2, 2, 4}));
    }

    void aFilterThatCannotBeReadKeepsTheRows()
    {
        Fixture f;
        f.filter()->setText(u"sid = 2"_s);
        QCOMPARE(f.clients()->model()->rowCount(), 1);
        f.filter()->setText(u"sid ="_s);
        QCOMPARE(f.clients()->model()->rowCount(), 1);
        QVERIFY(!f.button(u"Send to matching"_s));
        bool told = false;
        for (const ErrorLine *line : f.page->findChildren<ErrorLine *>())
            told |= line->isVisible() && line->text().contains(u"Position 6"_s);
        QVERIFY(told);
        QCOMPARE(f.parts.document.server(f.item.id)->pushTarget, u"sid ="_s);
        f.filter()->clear();
        QCOMPARE(f.clients()->model()->rowCount(), 3);
    }

    void variablesOfClientsAreKnownBeforeOneIsThere()
    {
        ServerPageFixture f;
        auto *message = findNamed<QPlainTextEdit>(*f.page, u"Message"_s);
        message->setPlainText(u"{{sid}} {{query.x}}"_s);
        for (const ErrorLine *line : f.page->findChildren<ErrorLine *>())
            QVERIFY2(!line->isVisible(), qPrintable(line->text()));
        message->setPlainText(u"{{nobody}}"_s);
        bool told = false;
        for (const ErrorLine *line : f.page->findChildren<ErrorLine *>())
            told |= line->isVisible() && line->text().contains(u"nobody"_s);
        QVERIFY(told);
    }

    void dropsAndBlocks()
    {
        Fixture f;
        f.clients()->selectRow(0);
        f.more(u"Drop without a close frame"_s)->trigger();
        QTRY_COMPARE(f.clients()->model()->rowCount(), 2);
        QTRY_COMPARE(f.parts.workbench->connectionStatus(u"1"_s).close.by, ClosedBy::Abnormal);
        f.clients()->selectRow(0);
        f.more(u"Block address"_s)->trigger();
        QTRY_COMPARE(f.status().clientCount, 0); // they share it
        QCOMPARE(f.parts.document.server(f.item.id)->access.blockedAddresses, QStringList{u"127.0.0.1"_s});
        f.connectClient(u"4"_s);
        QTRY_COMPARE(f.stateOf(u"4"_s), ConnectionState::Failed);
        // Taken off the list it holds at once.
        ServerProfile profile = *f.parts.document.server(f.item.id);
        profile.access.blockedAddresses.clear();
        f.parts.document.changeServer(profile);
        QTRY_VERIFY(f.status().error.message.isEmpty());
        f.connectClient(u"5"_s);
        QTRY_COMPARE(f.stateOf(u"5"_s), ConnectionState::Open);
    }

    void asksForTheLogOfClients()
    {
        Fixture f;
        QSignalSpy wanted(f.page.get(), &ServerPage::logRequested);
        f.clients()->selectRow(1);
        f.more(u"Show only their messages in the log"_s)->trigger();
        QCOMPARE(wanted.count(), 1);
        const quint32 connection = f.parts.workbench->clients(f.item.id).client(2)->connection;
        QCOMPARE(wanted.first().first().value<QSet<quint32>>(), QSet<quint32>{connection});
    }

    void sendsSavedMessages()
    {
        Fixture f;
        SavedMessage reminder;
        reminder.id = u"m1"_s;
        reminder.name = u"reminder"_s;
        reminder.text = u"{\"type\":2}"_s;
        reminder.shortcut = u"Ctrl+F9"_s;
        f.parts.document.changeSavedMessages({reminder});
        f.page->activateWindow();
        f.clients()->selectRow(2);
        QTest::keyClick(f.page.get(), Qt::Key_F9, Qt::ControlModifier);
        QTRY_COMPARE(f.received(), (Counts{0, 0, 1}));
        QCOMPARE(f.lastReceivedBy(u"3"_s), QByteArray("{\"type\":2}"));
    }
};

QTEST_MAIN(ClientsPageTest)
#include "tst_clientspage.moc"
