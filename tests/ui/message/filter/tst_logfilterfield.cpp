// SPDX-License-Identifier: MIT
#include <QAbstractItemView>
#include <QApplication>
#include <QCompleter>
#include <QMenu>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include "ui/message/filter/filtermenu.h"
#include "ui/message/filter/logfilterfield.h"
#include "ui/message/filter/logfilters.h"
#include "ui/settings.h"

using namespace wsw;

class TestLogFilterField : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void filtersAsOneTypes();
    void keepsTheFilterWhileWrong();
    void completesByKeyboard();
    void candidatesAreNotInTheWay();
    void candidatesOnDemand();
    void offersWhatWasSeen();
    void remembersWhatWasUsed();
    void menuOffersSavedFilters();

private:
    QAbstractItemView *popup() const { return m_field->findChild<QCompleter *>()->popup(); }
    QStringList offered() const;
    void typeIntoPopup(Qt::Key key) { QTest::keyClick(popup(), key); }

    QTemporaryDir m_folder;
    std::unique_ptr<LogFilterField> m_field;
};

void TestLogFilterField::init()
{
    qputenv("WSW_DATA_DIR", QFile::encodeName(m_folder.path()));
    m_field = std::make_unique<LogFilterField>();
    m_field->show();
    m_field->setFocus();
    QVERIFY(QTest::qWaitForWindowActive(m_field.get()));
}

QStringList TestLogFilterField::offered() const
{
    QStringList texts;
    for (int row = 0; popup()->isVisible() && row < popup()->model()->rowCount(); ++row)
        texts += popup()->model()->index(row, 0).data().toString();
    return texts;
}

void TestLogFilterField::filtersAsOneTypes()
{
    const QSignalSpy changed(m_field.get(), &LogFilterField::filterChanged);
    QTest::keyClicks(m_field.get(), QStringLiteral("ab"));
    QCOMPARE(changed.size(), 2);
    QCOMPARE(m_field->filter().expression(), QStringLiteral("ab"));
    QTest::keyClicks(m_field.get(), QStringLiteral(" "));
    QCOMPARE(changed.size(), 2); // the same filter
    m_field->clear();
    QVERIFY(m_field->filter().takesAll());
}

void TestLogFilterField::keepsTheFilterWhileWrong()
{
    m_field->setText(QStringLiteral("ab"));
    QSignalSpy errors(m_field.get(), &LogFilterField::errorChanged);
    m_field->setText(QStringLiteral("ab (c"));
    QVERIFY(!m_field->isValid());
    QCOMPARE(m_field->filter().expression(), QStringLiteral("ab"));
    QVERIFY(errors.isEmpty()); // somebody types
    QTRY_COMPARE(errors.size(), 1);
    QVERIFY(errors.last().first().toString().contains(QLatin1String("column 4")));
    m_field->setText(QStringLiteral("ab (c)"));
    QCOMPARE(errors.last().first().toString(), QString());
    m_field->setText(QStringLiteral("ab (c"));
    QTest::keyClick(m_field.get(), Qt::Key_Return); // somebody wants to know
    QVERIFY(!errors.last().first().toString().isEmpty());
}

void TestLogFilterField::completesByKeyboard()
{
    QTest::keyClicks(m_field.get(), QStringLiteral("a dire"));
    QCOMPARE(offered(), QStringList{QStringLiteral("direction:")});
    typeIntoPopup(Qt::Key_Down);
    typeIntoPopup(Qt::Key_Return);
    QCOMPARE(m_field->text(), QStringLiteral("a direction:"));
    QTest::keyClicks(m_field.get(), QStringLiteral("o"));
    typeIntoPopup(Qt::Key_Down);
    typeIntoPopup(Qt::Key_Return);
    QCOMPARE(m_field->text(), QStringLiteral("a direction:out"));
    QCOMPARE(m_field->filter().expression(), QStringLiteral("a direction:out"));
}

void TestLogFilterField::candidatesAreNotInTheWay()
{
    const QSignalSpy accepted(m_field.get(), &LogFilterField::accepted);
    QTest::keyClicks(m_field.get(), QStringLiteral("dire"));
    QVERIFY(popup()->isVisible());
    typeIntoPopup(Qt::Key_Return);
    QCOMPARE(m_field->text(), QStringLiteral("dire"));
    QVERIFY(!popup()->isVisible());
    QTest::keyClicks(m_field.get(), QStringLiteral("x "));
    QVERIFY(!popup()->isVisible());
}

void TestLogFilterField::candidatesOnDemand()
{
    QTest::keyClick(m_field.get(), Qt::Key_Space, Qt::ControlModifier);
    QVERIFY(offered().contains(QStringLiteral("opcode:")));
    typeIntoPopup(Qt::Key_Escape);
    QVERIFY(!popup()->isVisible());
    QVERIFY(m_field->text().isEmpty());
}

void TestLogFilterField::offersWhatWasSeen()
{
    m_field->setVocabulary([] { return FilterVocabulary{{QStringLiteral("sid")}, {QStringLiteral("$.type")}}; });
    QTest::keyClicks(m_field.get(), QStringLiteral("json:"));
    QCOMPARE(offered(), QStringList{QStringLiteral("$.type")});
}

void TestLogFilterField::remembersWhatWasUsed()
{
    const QSignalSpy accepted(m_field.get(), &LogFilterField::accepted);
    m_field->setText(QStringLiteral("zz"));
    QTest::keyClick(m_field.get(), Qt::Key_Return);
    QCOMPARE(accepted.size(), 1);
    m_field->setText(QStringLiteral("(zz"));
    QTest::keyClick(m_field.get(), Qt::Key_Return);
    QCOMPARE(accepted.size(), 1);
}

void TestLogFilterField::menuOffersSavedFilters()
{
    Settings settings;
    LogFilters filters(settings);
    FilterMenu button(filters, *m_field);
    filters.save({QStringLiteral("pushes & more"), QStringLiteral("dir:out")});
    m_field->setText(QStringLiteral("zz"));
    QTest::keyClick(m_field.get(), Qt::Key_Return);
    QMenu *menu = button.menu();
    const auto action = [menu](const char *text) {
        const auto actions = menu->actions();
        const auto found = std::find_if(actions.begin(), actions.end(), [text](const QAction *candidate) {
            return candidate->text() == QString::fromUtf8(text);
        });
        return found == actions.end() ? nullptr : *found;
    };
    emit menu->aboutToShow();
    QVERIFY(action("zz")); // recent
    QVERIFY(action("&Save This Filter…"));
    action("pushes && more")->trigger();
    QCOMPARE(m_field->text(), QStringLiteral("dir:out"));
    QCOMPARE(filters.recent().first(), QStringLiteral("dir:out"));
    emit menu->aboutToShow();
    QMenu *remove = action("&Delete")->menu();
    remove->actions().first()->trigger();
    QVERIFY(filters.saved().isEmpty());
    emit menu->aboutToShow();
    QVERIFY(!action("pushes && more"));
    const QSignalSpy rules(&button, &FilterMenu::colorRulesRequested);
    menu->actions().last()->trigger();
    QCOMPARE(rules.size(), 1);
}

QTEST_MAIN(TestLogFilterField)
#include "tst_logfilterfield.moc"
