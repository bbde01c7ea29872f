// SPDX-License-Identifier: MIT
#include <QJsonArray>
#include <QJsonDocument>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTest>
#include <QTreeWidget>

#include "flow/test/pushcomparison.h"
#include "ui/flow/testing/differenceview.h"
#include "ui/flow/testing/markedtext.h"

using namespace Qt::StringLiterals;
using namespace wsw;

/// Expected against got, at a glance.
class TestDifferenceView : public QObject
{
    Q_OBJECT

    static QStringList markedParts(const MarkedText &marked)
    {
        QStringList parts;
        for (const MarkedText::Range &mark : marked.marks)
            parts.append(marked.text.mid(mark.from, mark.length));
        return parts;
    }
    static QStringList markedParts(const QPlainTextEdit &text)
    {
        QStringList parts;
        for (const QTextEdit::ExtraSelection &selection : text.extraSelections())
            parts.append(selection.cursor.selectedText());
        return parts;
    }
    static FlowTestPushed pushed(FlowTestTime time, const QByteArray &content)
    {
        return {time, {u"push"_s, {}, MessageKind::Text, content}};
    }
    static FlowTestPush expected(const QJsonValue &content)
    {
        FlowTestPush push;
        push.match = content.isString() ? FlowTestPush::Match::Text : FlowTestPush::Match::Json;
        push.content = content;
        return push;
    }
    static QPlainTextEdit &text(const DifferenceView &view, const QString &name)
    {
        for (QPlainTextEdit *candidate : view.findChildren<QPlainTextEdit *>()) {
            if (candidate->accessibleName() == name)
                return *candidate;
        }
        qFatal("no text");
    }

private slots:
    void membersAreMarked_data()
    {
        QTest::addColumn<QStringList>("pointers");
        QTest::addColumn<QStringList>("parts");
        QTest::newRow("member") << QStringList{u"/a/b"_s} << QStringList{u"\"b\": 2"_s};
        QTest::newRow("element") << QStringList{u"/c/1"_s} << QStringList{u"5"_s};
        QTest::newRow("several") << QStringList{u"/c/0"_s, u"/x~1y"_s} << QStringList{u"4"_s, u"\"x/y\": null"_s};
        QTest::newRow("what is not there") << QStringList{u"/q"_s} << QStringList();
    }
    void membersAreMarked()
    {
        QFETCH(const QStringList, pointers);
        QFETCH(const QStringList, parts);
        const QJsonObject object{
            {u"a"_s, QJsonObject{{u"b"_s, 2}}}, {u"c"_s, QJsonArray{4, 5}}, {u"x/y"_s, QJsonValue()}};
        const MarkedText marked = markedJson(object, pointers);
        QCOMPARE(markedParts(marked), parts);
        QCOMPARE(QJsonDocument::fromJson(marked.text.toUtf8()).object(), object);
        QVERIFY(marked.text.count(u'\n') > 6);
    }

    void middlesAreMarked_data()
    {
        QTest::addColumn<QString>("one");
        QTest::addColumn<QString>("other");
        QTest::addColumn<QStringList>("parts");
        QTest::newRow("middle") << u"abcde"_s << u"abXde"_s << QStringList{u"c"_s};
        QTest::newRow("same") << u"abc"_s << u"abc"_s << QStringList();
        QTest::newRow("shorter") << u"ab"_s << u"abb"_s << QStringList();
        QTest::newRow("longer") << u"abb"_s << u"ab"_s << QStringList{u"b"_s};
        QTest::newRow("nothing") << u"abc"_s << QString() << QStringList{u"abc"_s};
    }
    void middlesAreMarked()
    {
        QFETCH(const QString, one);
        QFETCH(const QString, other);
        QFETCH(const QStringList, parts);
        QCOMPARE(markedParts(markedText(one, other)), parts);
    }

    void longJson()
    {
        QJsonObject order{{u"orderId"_s, 42}, {u"price"_s, 5}};
        for (int i = 0; i < 50; ++i)
            order.insert(u"item%1"_s.arg(i), QJsonArray{i, i});
        QJsonObject came = order;
        came.insert(u"price"_s, 6);
        came.insert(u"item7"_s, QJsonArray{7, 8});
        FlowTestResult result;
        result.differences = comparePushes({expected(order)}, {pushed(10, QJsonDocument(came).toJson())}, false);
        QCOMPARE(result.differences.size(), 2);
        DifferenceView view;
        view.showResult(&result);
        // Every difference of the push is marked, and that in its line only.
        QCOMPARE(markedParts(text(view, u"Expected content"_s)), (QStringList{u"7"_s, u"\"price\": 5"_s}));
        QCOMPARE(markedParts(text(view, u"Content that came"_s)), (QStringList{u"8"_s, u"\"price\": 6"_s}));
        const auto *list = view.findChild<QTreeWidget *>();
        QVERIFY(list->topLevelItem(1)->text(0).contains(u"/price"_s));
        QCOMPARE(list->topLevelItem(1)->text(1), u"5"_s);
        QCOMPARE(list->topLevelItem(1)->text(2), u"6"_s);
    }

    void missingAndUnexpected()
    {
        FlowTestResult result;
        result.differences =
            comparePushes({expected(u"one"_s)}, {}, false) + comparePushes({}, {pushed(7, "two")}, false);
        QCOMPARE(result.differences.size(), 2);
        DifferenceView view;
        view.showResult(&result);
        QCOMPARE(text(view, u"Expected content"_s).toPlainText(), u"one"_s);
        QVERIFY(!text(view, u"Content that came"_s).placeholderText().isEmpty());
        FlowTestResult json;
        json.differences = comparePushes({expected(QJsonObject{{u"a"_s, 1}})}, {}, false);
        DifferenceView readable;
        readable.showResult(&json);
        QCOMPARE(text(readable, u"Expected content"_s).toPlainText(), u"{\n  \"a\": 1\n}"_s);
        auto *list = view.findChild<QTreeWidget *>();
        list->setCurrentItem(list->topLevelItem(1));
        QCOMPARE(text(view, u"Content that came"_s).toPlainText(), u"two"_s);
        QVERIFY(!text(view, u"Expected content"_s).placeholderText().isEmpty());
        QVERIFY(list->topLevelItem(1)->text(3).contains(u'7'));
        for (int i = 0; i < 2; ++i)
            QVERIFY(!list->topLevelItem(i)->icon(0).isNull());
    }

    void timesSayHowFar_data()
    {
        QTest::addColumn<qint64>("came");
        QTest::addColumn<QString>("said");
        QTest::newRow("late") << qint64(150) << u"at 150 ms, 50 ms too late"_s;
        QTest::newRow("early") << qint64(30) << u"at 30 ms, 20 ms too early"_s;
    }
    void timesSayHowFar()
    {
        QFETCH(const qint64, came);
        QFETCH(const QString, said);
        FlowTestPush push = expected(u"x"_s);
        push.from = 50;
        push.to = 100;
        FlowTestResult result;
        result.differences = comparePushes({push}, {pushed(came, "x")}, false);
        DifferenceView view;
        view.showResult(&result);
        const auto *list = view.findChild<QTreeWidget *>();
        QCOMPARE(list->topLevelItemCount(), 1);
        QCOMPARE(list->topLevelItem(0)->text(2), said);
    }

    void nothingToShow()
    {
        DifferenceView view;
        const auto *list = view.findChild<QTreeWidget *>();
        QVERIFY(list->isHidden());
        FlowTestResult passed;
        view.showResult(&passed);
        QVERIFY(list->isHidden());
        passed.differences.append(FlowTestDifference());
        passed.differences.first().nodeId = u"n"_s;
        view.showResult(&passed);
        QVERIFY(!list->isHidden());
        QSignalSpy activated(&view, &DifferenceView::nodeActivated);
        emit const_cast<QTreeWidget *>(list)->itemActivated(list->topLevelItem(0), 0);
        QCOMPARE(activated.size(), 1);
        view.showResult(nullptr);
        QVERIFY(list->isHidden());
    }
};

QTEST_MAIN(TestDifferenceView)
#include "tst_differenceview.moc"
