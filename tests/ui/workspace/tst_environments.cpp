// SPDX-License-Identifier: MIT
#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QListWidget>
#include <QMenu>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QToolButton>

#include "../windowparts.h"
#include "ui/workspace/environment/environmentchooser.h"
#include "ui/workspace/environment/environmentmodel.h"
#include "ui/workspace/environment/variablesdialog.h"

using namespace wsw;
using namespace Qt::StringLiterals;

namespace {

Workspace sample()
{
    Workspace workspace;
    workspace.id = u"w"_s;
    workspace.variables = {{u"host"_s, u"a"_s}, {u"token"_s, {}, true}};
    workspace.environments = {{u"e1"_s, u"dev"_s, {{u"host"_s, u"b"_s}}, {}}, {u"e2"_s, u"live"_s, {}, {}}};
    return workspace;
}

struct Fixture
{
    Fixture() { document.load(sample()); }
    QModelIndex at(int row, int column) const { return model.index(row, column); }

    WorkspaceDocument document;
    SecretVault vault{nullptr};
    EnvironmentModel model{document, vault};
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::QtTest};
};

} // namespace

class TestEnvironments : public QObject
{
    Q_OBJECT

private slots:
    void showsTheChosenOne()
    {
        Fixture f;
        QCOMPARE(f.model.rowCount(), 3);
        QCOMPARE(f.at(0, EnvironmentModel::ValueColumn).data().toString(), u"a"_s);
        f.model.setEnvironment(u"e1"_s);
        QCOMPARE(f.model.rowCount(), 2);
        QCOMPARE(f.at(0, EnvironmentModel::ValueColumn).data().toString(), u"b"_s);
    }

    void aNewNameIsAVariable()
    {
        Fixture f;
        f.model.setEnvironment(u"e2"_s);
        QCOMPARE(f.model.rowCount(), 1);
        QVERIFY(!f.model.setData(f.at(0, EnvironmentModel::ValueColumn), u"too early"_s));
        QVERIFY(f.model.setData(f.at(0, EnvironmentModel::NameColumn), u" host "_s));
        QVERIFY(f.model.setData(f.at(0, EnvironmentModel::ValueColumn), u"c"_s));
        QCOMPARE(f.document.workspace().environments.at(1).variables, (QList<Variable>{{u"host"_s, u"c"_s}}));
        QVERIFY(f.document.isModified());
        f.model.removeVariables(0, 5);
        QVERIFY(f.document.workspace().environments.at(1).variables.isEmpty());
        QCOMPARE(f.model.rowCount(), 1);
    }

    void refusesNames_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("said");
        QTest::newRow("space") << u"a b"_s << u"“a b”"_s;
        QTest::newRow("twice") << u"token"_s << u"already"_s;
    }
    void refusesNames()
    {
        QFETCH(QString, name);
        QFETCH(QString, said);
        Fixture f;
        QSignalSpy refused(&f.model, &EnvironmentModel::refused);
        QVERIFY(!f.model.setData(f.at(2, EnvironmentModel::NameColumn), name));
        QCOMPARE(refused.size(), 1);
        QVERIFY(refused.first().first().toString().contains(said));
        QCOMPARE(f.model.rowCount(), 3);
    }

    void aSecretIsNotInTheDocument()
    {
        Fixture f;
        const QModelIndex value = f.at(1, EnvironmentModel::ValueColumn);
        QVERIFY(f.model.setData(value, u"s3cret"_s));
        QCOMPARE(f.vault.values().value(variableKey(u"w"_s, u"token"_s)), u"s3cret"_s);
        QVERIFY(!value.data().toString().contains(u"s3cret"_s));
        QVERIFY(f.document.workspace().variables.at(1).value.isEmpty());
        // Renamed, it is found under its new name.
        QVERIFY(f.model.setData(f.at(1, EnvironmentModel::NameColumn), u"key"_s));
        QCOMPARE(f.vault.values(), (SecretValues{{variableKey(u"w"_s, u"key"_s), u"s3cret"_s}}));
        // Made plain, it goes into the document, because the user says so.
        QVERIFY(f.model.setData(f.at(1, EnvironmentModel::SecretColumn), Qt::Unchecked, Qt::CheckStateRole));
        QCOMPARE(f.document.workspace().variables.at(1).value, u"s3cret"_s);
        QVERIFY(f.vault.values().isEmpty());
        QVERIFY(f.model.setData(f.at(1, EnvironmentModel::SecretColumn), Qt::Checked, Qt::CheckStateRole));
        QVERIFY(f.document.workspace().variables.at(1).value.isEmpty());
        f.model.removeVariables(1, 1);
        QVERIFY(f.vault.values().isEmpty());
    }

    void theDialogMakesEnvironments()
    {
        WorkspaceDocument document;
        document.load(sample());
        SecretVault vault(nullptr);
        VariablesDialog dialog(document, vault);
        dialog.show();
        auto *list = findNamed<QListWidget>(dialog, u"Environments"_s);
        auto *table = findNamed<QTableView>(dialog, u"Variables of the environment"_s);
        QCOMPARE(list->count(), 3);
        QCOMPARE(table->model()->rowCount(), 3);
        list->setCurrentRow(1);
        QCOMPARE(table->model()->rowCount(), 2);
        findNamed<QToolButton>(dialog, u"Duplicate environment"_s)->click();
        QCOMPARE(document.workspace().environments.size(), 3);
        QCOMPARE(document.workspace().environments.last().variables,
                 document.workspace().environments.first().variables);
        list->currentItem()->setText(u"test"_s);
        QCOMPARE(document.workspace().environments.last().name, u"test"_s);
        document.chooseEnvironment(document.workspace().environments.last().id);
        findNamed<QToolButton>(dialog, u"Delete environment"_s)->click();
        QCOMPARE(document.workspace().environments.size(), 2);
        QVERIFY(document.workspace().environment.isEmpty());
        findNamed<QToolButton>(dialog, u"New environment"_s)->click();
        QCOMPARE(list->count(), 4);
        // The workspace's own variables are no environment.
        list->setCurrentRow(0);
        QVERIFY(!findNamed<QToolButton>(dialog, u"Delete environment"_s)->isEnabled());
    }

    void theChooserChooses()
    {
        WorkspaceDocument document;
        document.load(sample());
        EnvironmentChooser chooser(document);
        QSignalSpy wanted(&chooser, &EnvironmentChooser::variablesWanted);
        auto *box = chooser.findChild<QComboBox *>();
        QCOMPARE(box->currentIndex(), 0);
        box->setCurrentIndex(2);
        emit box->activated(2);
        QCOMPARE(document.workspace().environment, u"e2"_s);
        QVERIFY(!document.isModified()); // nobody wants to be asked about that
        QVERIFY(document.hasUnsaved());
        emit box->activated(box->count() - 1);
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(box->currentText(), u"live"_s);
        QMenu menu;
        chooser.fillMenu(menu);
        QCOMPARE(menu.actions().size(), 3);
        QVERIFY(menu.actions().at(2)->isChecked());
        menu.actions().at(0)->trigger();
        QVERIFY(document.workspace().environment.isEmpty());
        QCOMPARE(box->currentIndex(), 0);
    }
};

QTEST_MAIN(TestEnvironments)
#include "tst_environments.moc"
