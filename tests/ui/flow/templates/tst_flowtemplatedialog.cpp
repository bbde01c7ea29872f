// SPDX-License-Identifier: MIT
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTreeWidget>

#include "flow/flowvalidator.h"
#include "flow/templates.h"
#include "ui/flow/templates/flowtemplatedialog.h"

using namespace wsw;

class TestFlowTemplateDialog : public QObject
{
    Q_OBJECT

private slots:
    void listsAllByCategory();
    void emptyFlowIsFirst();
    void choosesByDoubleClick();
    void choosesByKeyboard();
    void categoriesAreNoTemplates();
    void cancelled();
};

namespace {

QTreeWidget *tree(const QWidget &dialog)
{
    return dialog.findChild<QTreeWidget *>();
}

QPushButton *createButton(const QWidget &dialog)
{
    for (QPushButton *button : dialog.findChildren<QPushButton *>()) {
        if (button->text() == QLatin1String("C&reate"))
            return button;
    }
    return nullptr;
}

bool shows(const QWidget &dialog, const QString &text)
{
    const QList<QLabel *> labels = dialog.findChildren<QLabel *>();
    return std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) { return label->text().contains(text); });
}

QTreeWidgetItem *item(const QWidget &dialog, const QString &name)
{
    return tree(dialog)->findItems(name, Qt::MatchExactly | Qt::MatchRecursive).value(0);
}

} // namespace

void TestFlowTemplateDialog::listsAllByCategory()
{
    FlowTemplateDialog dialog;
    QCOMPARE(tree(dialog)->accessibleName(), QStringLiteral("Templates"));
    for (const FlowTemplate &known : flowTemplates()) {
        QTreeWidgetItem *shown = item(dialog, known.name);
        QVERIFY2(shown, qPrintable(known.name));
        QCOMPARE(shown->parent()->text(0), known.category);
        tree(dialog)->setCurrentItem(shown);
        QVERIFY(shows(dialog, known.description));
        QVERIFY(shows(dialog, QStringLiteral("test case")));
    }
}

void TestFlowTemplateDialog::emptyFlowIsFirst()
{
    FlowTemplateDialog dialog;
    QSignalSpy chosen(&dialog, &FlowTemplateDialog::chosen);
    dialog.open();
    createButton(dialog)->click();
    QCOMPARE(chosen.size(), 1);
    const auto flow = chosen.first().first().value<FlowGraph>();
    QCOMPARE(flow.nodes.size(), 1);
    QVERIFY(!hasErrors(validateFlow(flow)));
    QCOMPARE(dialog.result(), int(QDialog::Accepted));
}

void TestFlowTemplateDialog::choosesByDoubleClick()
{
    FlowTemplateDialog dialog;
    QSignalSpy chosen(&dialog, &FlowTemplateDialog::chosen);
    dialog.open();
    QTreeWidgetItem *echo = item(dialog, QStringLiteral("Echo with a prefix"));
    tree(dialog)->setCurrentItem(echo);
    const QPoint place = tree(dialog)->visualItemRect(echo).center();
    QTest::mouseClick(tree(dialog)->viewport(), Qt::LeftButton, {}, place);
    QTest::mouseDClick(tree(dialog)->viewport(), Qt::LeftButton, {}, place);
    QCOMPARE(chosen.size(), 1);
    const auto flow = chosen.first().first().value<FlowGraph>();
    QCOMPARE(flow.name, QStringLiteral("Echo with a prefix"));
    QVERIFY(flow.id.isEmpty());
    QVERIFY(flow.tests.size() > 0);
}

void TestFlowTemplateDialog::choosesByKeyboard()
{
    FlowTemplateDialog dialog;
    QSignalSpy chosen(&dialog, &FlowTemplateDialog::chosen);
    dialog.open();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    QCOMPARE(dialog.focusWidget(), tree(dialog));
    for (int i = 0; i < 2; ++i)
        QTest::keyClick(dialog.focusWidget(), Qt::Key_Down);
    QTest::keyClick(dialog.focusWidget(), Qt::Key_Return);
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.first().first().value<FlowGraph>().name, QStringLiteral("Countdown"));
}

void TestFlowTemplateDialog::categoriesAreNoTemplates()
{
    FlowTemplateDialog dialog;
    QSignalSpy chosen(&dialog, &FlowTemplateDialog::chosen);
    dialog.open();
    tree(dialog)->setCurrentItem(item(dialog, QStringLiteral("Countdown"))->parent());
    QVERIFY(!createButton(dialog)->isEnabled());
    createButton(dialog)->click();
    QCOMPARE(chosen.size(), 0);
    tree(dialog)->setCurrentItem(item(dialog, QStringLiteral("Countdown")));
    QVERIFY(createButton(dialog)->isEnabled());
}

void TestFlowTemplateDialog::cancelled()
{
    FlowTemplateDialog dialog;
    QSignalSpy chosen(&dialog, &FlowTemplateDialog::chosen);
    dialog.open();
    QTest::keyClick(&dialog, Qt::Key_Escape);
    QCOMPARE(chosen.size(), 0);
    QVERIFY(!dialog.isVisible());
}

QTEST_MAIN(TestFlowTemplateDialog)
#include "tst_flowtemplatedialog.moc"
