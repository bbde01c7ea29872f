// SPDX-License-Identifier: MIT
#include <QAbstractItemModelTester>
#include <QTest>

#include "ui/message/inspector/json/jsontreemodel.h"

using namespace wsw;

class TestJsonTreeModel : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void showsWhatIsWritten();
    void hidesNothing();
    void paths();
    void types();
    void childrenAreMadeWhenUnfolded();
    void manyChildrenComeInGroups();
    void findsPlaces();
    void anotherText();

private:
    /// The tester unfolds what it finds, which it cannot while it is told of a reset.
    void show(const QByteArray &json)
    {
        m_tester.reset();
        m_model->setJson(JsonIndex::build(json).value_or(nullptr));
        m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get());
    }
    QModelIndex at(const QList<int> &rows, int column = 0);
    QString text(const QList<int> &rows, int column) { return at(rows, column).data().toString(); }

    std::unique_ptr<JsonTreeModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void TestJsonTreeModel::init()
{
    m_tester.reset();
    m_model = std::make_unique<JsonTreeModel>();
}

/// Unfolds its way there.
QModelIndex TestJsonTreeModel::at(const QList<int> &rows, int column)
{
    QModelIndex index;
    for (const int row : rows) {
        if (m_model->canFetchMore(index))
            m_model->fetchMore(index);
        index = m_model->index(row, 0, index);
    }
    return index.siblingAtColumn(column);
}

void TestJsonTreeModel::showsWhatIsWritten()
{
    show(R"({"b":12345678901234567890123,"a":1.10,"a":"x","o":{"k":null},"l":[true,[]],"e":{}})");
    QCOMPARE(m_model->rowCount(), 6);
    QCOMPARE(text({0}, 0), QStringLiteral("b"));
    QCOMPARE(text({0}, 1), QStringLiteral("12345678901234567890123"));
    QCOMPARE(text({1}, 1), QStringLiteral("1.10"));
    QCOMPARE(text({2}, 0), QStringLiteral("a"));
    QCOMPARE(text({2}, 1), QStringLiteral("\"x\""));
    QCOMPARE(text({3, 0}, 1), QStringLiteral("null"));
    QCOMPARE(text({4}, 1), QStringLiteral("[ 2 item(s) ]"));
    QCOMPARE(text({4, 0}, 0), QStringLiteral("0"));
    QVERIFY(!m_model->hasChildren(at({4, 1})));
    QVERIFY(!m_model->hasChildren(at({5})));
    QVERIFY(!m_model->hasChildren(at({0})));
}

void TestJsonTreeModel::hidesNothing()
{
    show(R"(["a\nb\u202ec"])");
    const QString shown = text({0}, 1);
    QVERIFY2(shown.contains(QStringLiteral("↵")) && shown.contains(QStringLiteral("202E")), qPrintable(shown));
    show("[\"" + QByteArray(100000, 'x') + "\"]");
    QVERIFY(text({0}, 1).size() < 1000);
    QCOMPARE(m_model->json()->valueText(m_model->node(at({0}))).size(), 100002);
}

void TestJsonTreeModel::paths()
{
    show(R"({"a":[{"b c":1,"d'e":2}]})");
    QCOMPARE(m_model->path({}), QStringLiteral("$"));
    QCOMPARE(m_model->path(at({0})), QStringLiteral("$.a"));
    QCOMPARE(m_model->path(at({0, 0})), QStringLiteral("$.a[0]"));
    QCOMPARE(m_model->path(at({0, 0, 0})), QStringLiteral("$.a[0]['b c']"));
    QCOMPARE(m_model->path(at({0, 0, 1})), QStringLiteral("$.a[0]['d\\'e']"));
}

void TestJsonTreeModel::types()
{
    show(R"([{},[],"",0,true,null])");
    QStringList types;
    for (int row = 0; row < 6; ++row)
        types += m_model->typeText(at({row}));
    QCOMPARE(types.join(QLatin1Char(' ')), QStringLiteral("Object Array String Number Boolean Null"));
    QVERIFY(at({0}).data(Qt::ToolTipRole).toString().contains(QStringLiteral("Object")));
}

void TestJsonTreeModel::childrenAreMadeWhenUnfolded()
{
    m_model->setJson(*JsonIndex::build(R"({"a":{"b":[1,2,3]}})"));
    const QModelIndex a = m_model->index(0, 0);
    QCOMPARE(m_model->rowCount(a), 0);
    QVERIFY(m_model->canFetchMore(a));
    m_model->fetchMore(a);
    QCOMPARE(m_model->rowCount(a), 1);
    QVERIFY(!m_model->canFetchMore(a));
    m_model->fetchMore(a);
    QCOMPARE(m_model->rowCount(a), 1);
}

void TestJsonTreeModel::manyChildrenComeInGroups()
{
    QByteArray json("{\"n\":[");
    for (int i = 0; i < 2500; ++i)
        json += (i > 0 ? "," : "") + QByteArray::number(i * 10);
    show(json + "]}");
    QCOMPARE(text({0}, 1), QStringLiteral("[ 2500 item(s) ]"));
    QCOMPARE(text({0, 2}, 0), QStringLiteral("2,000 … 2,499"));
    QCOMPARE(text({0, 2, 499}, 1), QStringLiteral("24990"));
    QCOMPARE(m_model->rowCount(at({0, 2})), 500);
    QCOMPARE(m_model->rowCount(at({0})), 3);
    QCOMPARE(m_model->path(at({0, 2, 499})), QStringLiteral("$.n[2499]"));
    QCOMPARE(m_model->path(at({0, 2})), QStringLiteral("$.n"));
}

void TestJsonTreeModel::findsPlaces()
{
    QByteArray json("{\"n\":[");
    for (int i = 0; i < 2500; ++i)
        json += (i > 0 ? ",{\"k\":" : "{\"k\":") + QByteArray::number(i) + '}';
    json += "],\"z\":\"last\"}";
    show(json);
    QCOMPARE(m_model->path(m_model->indexOf(json.indexOf("1234}"))), QStringLiteral("$.n[1234].k"));
    QCOMPARE(m_model->path(m_model->indexOf(json.indexOf("\"last"))), QStringLiteral("$.z"));
    QCOMPARE(m_model->path(m_model->indexOf(json.indexOf("{\"k\":2000}"))), QStringLiteral("$.n[2000]"));
    QCOMPARE(m_model->path(m_model->indexOf(json.indexOf("[{"))), QStringLiteral("$.n"));
    QVERIFY(!m_model->indexOf(json.size() + 10).isValid());
}

void TestJsonTreeModel::anotherText()
{
    show("[1,2]");
    QCOMPARE(m_model->rowCount(), 2);
    show("[]");
    QCOMPARE(m_model->rowCount(), 0);
    m_model->setJson(nullptr);
    QCOMPARE(m_model->rowCount(), 0);
    QVERIFY(!m_model->hasChildren());
}

QTEST_GUILESS_MAIN(TestJsonTreeModel)
#include "tst_jsontreemodel.moc"
