// SPDX-License-Identifier: MIT
#include <QAbstractItemModelTester>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTabWidget>
#include <QTest>

#include "ui/connection/clientgroup/clientgrouppanel.h"
#include "ui/connection/clientgroup/clientgroupview.h"
#include "ui/connection/composer/composermemory.h"
#include "ui/connection/connectionpage.h"
#include "ui/connection/latency/latencyview.h"
#include "ui/message/messagelog.h"
#include "ui/profile/profilestarter.h"
#include "ui/profile/secretdialog.h"
#include "ui/settings.h"
#include "ui/widgets/notice/noticearea.h"
#include "ui/window/itemcommands.h"
#include "ui/window/logpanel.h"
#include "ui/windowparts.h"
#include "ui/workspace/unreadcounter.h"
#include "ui/workspace/workspacemodel.h"

using namespace wsw;
using namespace Qt::StringLiterals;
using Kind = WorkspaceItem::Kind;

namespace {

const QString serverId = u"server"_s;

/// A connection's page at its virtual clients, and an echo server for them.
struct Fixture
{
    explicit Fixture(ConnectionProfile profile = {})
    {
        ServerProfile server;
        server.id = serverId;
        server.port = 0;
        server.paths.first().behaviours = {newBehaviour(EchoBehaviour())};
        parts.workbench->startServer(server, {});
        (void)QTest::qWaitFor([this] { return !parts.workbench->serverStatus(serverId).url().isEmpty(); });
        profile.address = parts.workbench->serverStatus(serverId).url() + u"/{{$client}}"_s;
        profile.proxy.kind = ProxyKind::None;
        item = parts.document.insert(profile);
        page = std::make_unique<ConnectionPage>(item.id, parts.document, *parts.workbench, starter, *parts.settings,
                                                memories);
        page->resize(1000, 600);
        auto *tabs = page->findChild<QTabWidget *>();
        for (int tab = 0; tab < tabs->count(); ++tab) {
            if (tabs->tabText(tab) == u"Virtual clients"_s)
                tabs->setCurrentIndex(tab);
        }
        page->show();
    }

    QPushButton *button(const QString &text) const
    {
        const QList<QPushButton *> buttons = page->findChildren<QPushButton *>();
        for (QPushButton *button : buttons) {
            if (button->text().remove(u'&') == text && button->isVisible())
                return button;
        }
        qFatal("There is no button %s.", qPrintable(text));
    }
    QSpinBox *box(const QString &name) const { return findNamed<QSpinBox>(*page, name); }
    bool says(const QString &text) const
    {
        const QList<QLabel *> labels = page->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) {
            return label->isVisible() && (label->text() == text || label->accessibleName() == text);
        });
    }
    ClientGroupStatus status() const { return parts.workbench->clientGroupStatus(item.id); }
    void open(int count)
    {
        box(u"Number of clients"_s)->setValue(count);
        button(u"Open clients"_s)->click();
        QTRY_COMPARE(status().open, count);
    }

    WindowParts parts;
    QWidget window;
    ComposerMemories memories;
    ProfileStarter starter{parts.document, *parts.workbench, parts.vault, *parts.settings, &window};
    WorkspaceItem item;
    std::unique_ptr<ConnectionPage> page;
};

ClientGroupStatus statusOf(int count, int open, int failed, int waiting, qint64 openedIn)
{
    ClientGroupStatus status;
    status.count = count;
    status.open = open;
    status.failed = failed;
    status.waiting = waiting;
    status.openedIn = openedIn;
    for (int i = 0; i < open; ++i)
        status.opening.record(1000);
    return status;
}

} // namespace

class TestClientGroupPanel : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { m_language.setCurrent(u"en"_s); }

    void opensSendsPingsAndCloses()
    {
        ConnectionProfile profile;
        profile.draft = u"{{$client}}"_s;
        profile.pairKey = u"id"_s;
        Fixture fixture(profile);
        QVERIFY(fixture.says(u"No virtual clients were opened yet."_s));
        for (const QString &button : {u"Close all"_s, u"Ping all"_s, u"Send from all"_s})
            QVERIFY(!fixture.button(button)->isEnabled());
        fixture.open(20);
        QVERIFY(!fixture.button(u"Open clients"_s)->isEnabled());
        QTRY_VERIFY(fixture.says(u"Open: 20"_s));
        QVERIFY(fixture.says(u"Failed: 0"_s));

        fixture.button(u"Send from all"_s)->click();
        QTRY_VERIFY(fixture.says(u"Sent: 20, 31 B"_s)); // 1 to 9 and 10 to 20
        QTRY_VERIFY(fixture.says(u"Received: 20, 31 B"_s));
        fixture.button(u"Ping all"_s)->click();
        const auto *pings = findNamed<LatencyView>(*fixture.page, u"Pings"_s);
        QVERIFY(pings);
        QTRY_VERIFY(pings->accessibleDescription().startsWith(u"Count: 20;"_s));
        QVERIFY(
            findNamed<LatencyView>(*fixture.page, u"Opening"_s)->accessibleDescription().startsWith(u"Count: 20;"_s));

        fixture.button(u"Close all"_s)->click();
        QTRY_VERIFY(fixture.says(u"Closed: 20"_s));
        QVERIFY(fixture.button(u"Open clients"_s)->isEnabled());
        QVERIFY(!fixture.button(u"Close all"_s)->isEnabled());
        // The connection above has nothing to do with them.
        QCOMPARE(fixture.parts.workbench->connectionStatus(fixture.item.id).connection, 0U);
    }

    void optionsAreTheProfiles()
    {
        ConnectionProfile profile;
        profile.clients = {250, 40};
        Fixture fixture(profile);
        QCOMPARE(fixture.box(u"Number of clients"_s)->value(), 250);
        QCOMPARE(fixture.box(u"Started per second"_s)->value(), 40);
        fixture.box(u"Number of clients"_s)->setValue(7);
        fixture.box(u"Started per second"_s)->setValue(0);
        QCOMPARE(fixture.box(u"Started per second"_s)->text(), u"As fast as they open"_s);
        QVERIFY((fixture.parts.document.connection(fixture.item.id)->clients == ClientGroupOptions{7, 0}));
        ConnectionProfile changed = *fixture.parts.document.connection(fixture.item.id);
        changed.clients = {5000, 1};
        fixture.parts.document.changeConnection(changed);
        QCOMPARE(fixture.box(u"Number of clients"_s)->value(), 5000);
        QCOMPARE(fixture.box(u"Number of clients"_s)->maximum(), 5000);
        QCOMPARE(fixture.box(u"Number of clients"_s)->minimum(), 1);
    }

    void asksForSecretsFirst()
    {
        ConnectionProfile profile;
        profile.authentication.kind = Authentication::Kind::Bearer;
        Fixture fixture(profile);
        fixture.box(u"Number of clients"_s)->setValue(3);
        fixture.button(u"Open clients"_s)->click();
        QTRY_VERIFY(fixture.window.findChild<SecretDialog *>());
        QCOMPARE(fixture.status().count, 0); // not without it
        auto *dialog = fixture.window.findChild<SecretDialog *>();
        dialog->findChild<QLineEdit *>()->setText(u"t"_s);
        dialog->accept();
        QTRY_COMPARE(fixture.status().open, 3);
    }

    void whatGoesWrongIsListed()
    {
        ConnectionProfile profile;
        profile.headers = {{u"X-Who"_s, u"{{nobody}}"_s}};
        Fixture fixture(profile);
        fixture.box(u"Number of clients"_s)->setValue(4);
        fixture.button(u"Open clients"_s)->click();
        const auto *errors = findNamed<QPlainTextEdit>(*fixture.page, u"Errors"_s);
        QVERIFY(errors && errors->isReadOnly());
        QTRY_VERIFY(errors->toPlainText().startsWith(u"4 × "_s));
        QVERIFY(errors->toPlainText().contains(u"nobody"_s));
        QVERIFY(fixture.says(u"None of 4 clients was opened."_s));
        QVERIFY(fixture.says(u"Failed: 4"_s));
        QVERIFY(fixture.button(u"Open clients"_s)->isEnabled());
    }

    void manyErrorsNeedNoMoreRoom()
    {
        ClientGroupView view;
        view.resize(900, 400);
        view.show();
        const QSize before = view.sizeHint();
        ClientGroupStatus status = statusOf(100, 0, 100, 0, -1);
        for (int kind = 1; kind <= ClientGroupStatus::mostFailures; ++kind)
            status.failures.append({u"kind %1 "_s.arg(kind).repeated(100), kind});
        view.showStatus(status);
        const QStringList lines = findNamed<QPlainTextEdit>(view, u"Errors"_s)->toPlainText().split(u'\n');
        QCOMPARE(lines.size(), 8);
        QVERIFY(lines.first().startsWith(u"1 × kind 1"_s));
        QVERIFY(lines.last().startsWith(u"8 × others, such as: kind 8"_s));
        QCOMPARE(view.sizeHint(), before);
    }

    void headline_data()
    {
        QTest::addColumn<ClientGroupStatus>("status");
        QTest::addColumn<QString>("says");
        QTest::newRow("never") << ClientGroupStatus() << u"No virtual clients were opened yet."_s;
        QTest::newRow("opening") << statusOf(200, 40, 0, 160, -1) << u"Opening: 40 of 200 done."_s;
        QTest::newRow("all") << statusOf(200, 200, 0, 0, 1'234'000) << u"All 200 clients opened in 1.23 s."_s;
        QTest::newRow("one") << statusOf(1, 1, 0, 0, 10'000) << u"The client opened in 0.01 s."_s;
        QTest::newRow("some") << statusOf(2000, 1500, 500, 0, 2'000'000)
                              << u"1,500 of 2,000 clients opened in 2.00 s."_s;
        QTest::newRow("none") << statusOf(3, 0, 3, 0, -1) << u"None of 3 clients was opened."_s;
    }
    void headline()
    {
        QFETCH(ClientGroupStatus, status);
        QFETCH(QString, says);
        ClientGroupView view;
        view.showStatus(status); // a hidden one catches up
        view.show();
        QStringList texts;
        const QList<QLabel *> labels = view.findChildren<QLabel *>();
        for (const QLabel *label : labels)
            texts.append(label->text());
        QVERIFY2(texts.contains(says), qPrintable(texts.join(u'|')));
    }

    void nothingMovesWhileFiguresGrow()
    {
        ClientGroupView view;
        view.resize(1000, 400);
        view.show();
        const auto places = [&] {
            QList<QRect> found;
            const QList<QWidget *> widgets = view.findChildren<QWidget *>();
            for (const QWidget *widget : widgets)
                found.append({widget->mapTo(&view, QPoint()), widget->size()});
            return found;
        };
        view.showStatus(statusOf(5000, 0, 0, 5000, -1));
        QTRY_VERIFY(!view.findChildren<QWidget *>().isEmpty());
        QCoreApplication::sendPostedEvents();
        const QList<QRect> before = places();
        ClientGroupStatus grown = statusOf(5000, 4999, 1, 0, 12'345'678);
        grown.sent = grown.received = 123'456'789;
        grown.sentBytes = grown.receivedBytes = 999'999'999'999;
        view.showStatus(grown);
        QCoreApplication::sendPostedEvents();
        QCOMPARE(places(), before);
    }

    void theTreeSaysHowManyAreOpen()
    {
        Fixture fixture;
        UnreadCounter unread(*fixture.parts.workbench);
        WorkspaceModel model(fixture.parts.document, *fixture.parts.workbench, unread);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const QModelIndex name = model.indexOf(fixture.item);
        const QModelIndex state = name.siblingAtColumn(WorkspaceModel::StateColumn);
        QCOMPARE(state.data().toString(), u"Closed"_s);
        fixture.open(12);
        QCOMPARE(state.data().toString(), u"12 clients open"_s);
        QVERIFY(name.data(Qt::ToolTipRole).toString().endsWith(u"12 clients open"_s));
        fixture.starter.start(fixture.item.id);
        QTRY_COMPARE(state.data().toString(), u"Open · 12 clients open"_s);
        fixture.parts.workbench->closeConnection(fixture.item.id);
        fixture.button(u"Close all"_s)->click();
        QTRY_COMPARE(state.data().toString(), u"Closed"_s);
    }

    void theLogKnowsThem()
    {
        Fixture fixture;
        Settings settings;
        LogPanel panel(fixture.parts.document, *fixture.parts.workbench, settings);
        fixture.parts.document.rename(fixture.item, u"orders"_s);
        fixture.open(3);
        const QAbstractItemModel *rows = panel.findChild<QAbstractItemModel *>();
        QVERIFY(rows);
        const auto shown = [&] {
            QString text;
            for (int row = 0; row < rows->rowCount(); ++row) {
                for (int column = 0; column < rows->columnCount(); ++column)
                    text += rows->index(row, column).data().toString() + u'|';
            }
            return text;
        };
        for (int number = 1; number <= 3; ++number)
            QTRY_VERIFY2(shown().contains(u"|orders #%1|"_s.arg(number)), qPrintable(shown()));
    }

    void theMenusKnowThem()
    {
        Fixture fixture;
        NoticeArea notices;
        ItemCommands commands(fixture.parts.document, *fixture.parts.workbench, fixture.starter, notices,
                              &fixture.window);
        QVERIFY(!commands.isRunning(fixture.item));
        fixture.open(5);
        QVERIFY(commands.isRunning(fixture.item));
        commands.stopAll({fixture.item});
        QTRY_VERIFY(!commands.isRunning(fixture.item));
        QCOMPARE(fixture.status().closed, 5);
        fixture.open(5);
        fixture.parts.document.remove(fixture.item); // nothing runs on for what is gone
        QTRY_VERIFY(fixture.parts.workbench->serverStatus(serverId).clientCount == 0);
    }

private:
    Language m_language;
};

QTEST_MAIN(TestClientGroupPanel)
#include "tst_clientgrouppanel.moc"
