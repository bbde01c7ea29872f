// SPDX-License-Identifier: MIT
#include <QAction>
#include <QTest>
#include <QTreeView>

#include "ui/window/pages/pagetabs.h"
#include "ui/windowparts.h"

using namespace wsw;
using namespace Qt::StringLiterals;
using Kind = WorkspaceItem::Kind;

namespace {

constexpr int count = 100;

QAction *action(const QWidget &window, const QString &text)
{
    for (QAction *each : window.findChildren<QAction *>()) {
        if (each->text().remove(u'&') == text)
            return each;
    }
    return nullptr;
}

} // namespace

/// The window with a hundred connections to one server, half of them in a folder.
class TestManyConnections : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_parts = std::make_unique<WindowParts>();
        m_window = std::make_unique<MainWindow>(m_parts->forWindow());
        m_window->show();
        ServerProfile server;
        server.port = 0;
        server.paths.first().behaviours = {newBehaviour(EchoBehaviour())};
        m_server = m_parts->document.insert(server).id;
        m_parts->workbench->startServer(*m_parts->document.server(m_server), {});
        QTRY_VERIFY(!m_parts->workbench->serverStatus(m_server).url().isEmpty());
        for (int i = 0; i < count; ++i) {
            ConnectionProfile profile;
            profile.name = u"c%1"_s.arg(i);
            profile.folder = i % 2 == 0 ? u"Even"_s : QString();
            profile.address = m_parts->workbench->serverStatus(m_server).url();
            m_parts->document.insert(profile);
        }
    }
    void cleanup()
    {
        m_window.reset();
        m_parts.reset();
    }

    void allAreConnectedAndDisconnected()
    {
        action(*m_window, u"Connect All"_s)->trigger();
        QTRY_COMPARE_WITH_TIMEOUT(counted(ConnectionState::Open), count, 20000);
        QTRY_COMPARE(m_parts->workbench->serverStatus(m_server).clientCount, count);
        // Once more changes nothing.
        action(*m_window, u"Connect All"_s)->trigger();
        QCOMPARE(counted(ConnectionState::Open), count);
        action(*m_window, u"Disconnect All"_s)->trigger();
        QTRY_COMPARE_WITH_TIMEOUT(counted(ConnectionState::Closed), count, 20000);
    }

    void aFolderIsConnected()
    {
        auto *tree = findNamed<QTreeView>(*m_window, u"Workspace"_s);
        const QModelIndex folder = tree->model()->index(0, 0, tree->model()->index(0, 0));
        QCOMPARE(folder.data().toString(), u"Even"_s);
        tree->setCurrentIndex(folder);
        action(*m_window, u"Connect All"_s)->trigger();
        QTRY_COMPARE_WITH_TIMEOUT(counted(ConnectionState::Open), count / 2, 20000);
        for (const ConnectionProfile &profile : m_parts->document.workspace().connections)
            QCOMPARE(m_parts->workbench->connectionStatus(profile.id).state == ConnectionState::Open,
                     profile.folder == u"Even"_s);
    }

    void whatIsNotLookedAtCountsAsUnread()
    {
        const QString id = m_parts->document.workspace().connections.at(1).id;
        auto *tabs = m_window->findChild<PageTabs *>();
        tabs->open({Kind::Connection, id});
        tabs->open({Kind::Connection, m_parts->document.workspace().connections.at(3).id});
        action(*m_window, u"Connect All"_s)->trigger();
        QTRY_COMPARE_WITH_TIMEOUT(counted(ConnectionState::Open), count, 20000);
        m_parts->workbench->pushMessage(m_server, {}, {false, "news"});
        QTRY_VERIFY_WITH_TIMEOUT(tabs->tabText(0).endsWith(u"(1)"_s), 20000);
        QTRY_COMPARE(m_parts->workbench->connectionStatus(m_parts->document.workspace().connections.at(3).id).received,
                     1U);
        QVERIFY(!tabs->tabText(1).contains(u'('));
        tabs->setCurrentIndex(0);
        QVERIFY(!tabs->tabText(0).contains(u'('));
    }

private:
    int counted(ConnectionState state) const
    {
        int found = 0;
        for (const ConnectionProfile &profile : m_parts->document.workspace().connections)
            found += m_parts->workbench->connectionStatus(profile.id).state == state ? 1 : 0;
        return found;
    }

    std::unique_ptr<WindowParts> m_parts;
    std::unique_ptr<MainWindow> m_window;
    QString m_server;
};

QTEST_MAIN(TestManyConnections)
#include "tst_manyconnections.moc"
