// SPDX-License-Identifier: MIT
#include <QTest>

#include "websocket/closecode.h"

using namespace wsw;

class TestCloseCode : public QObject
{
    Q_OBJECT

private slots:
    // RFC 6455 section 7.4 and the IANA registry.
    void sendable_data()
    {
        QTest::addColumn<int>("code");
        QTest::addColumn<bool>("sendable");
        for (const int code : {1000, 1001, 1002, 1003, 1007, 1011, 1012, 1013, 1014, 3000, 3999, 4000, 4999})
            QTest::addRow("%d", code) << code << true;
        for (const int code : {0, 999, 1004, 1005, 1006, 1015, 1016, 2000, 2999, 5000, 65535})
            QTest::addRow("%d", code) << code << false;
    }
    void sendable()
    {
        QFETCH(int, code);
        QFETCH(bool, sendable);
        QCOMPARE(isSendableCloseCode(quint16(code)), sendable);
        QCOMPARE(checkClose(quint16(code), QString()).has_value(), sendable);
    }

    void reasonLength_data()
    {
        QTest::addColumn<QString>("reason");
        QTest::addColumn<bool>("fits");
        QTest::newRow("empty") << QString() << true;
        QTest::newRow("123 bytes") << QString(123, u'a') << true;
        QTest::newRow("124 bytes") << QString(124, u'a') << false;
        QTest::newRow("61 characters of two bytes") << QString(61, u'é') << true;
        QTest::newRow("62 characters of two bytes") << QString(62, u'é') << false;
    }
    void reasonLength()
    {
        QFETCH(QString, reason);
        QFETCH(bool, fits);
        const auto result = checkClose(1000, reason);
        QCOMPARE(result.has_value(), fits);
        if (!fits)
            QVERIFY(result.error().message.contains(QLatin1String("123")));
    }
};

QTEST_GUILESS_MAIN(TestCloseCode)
#include "tst_closecode.moc"
