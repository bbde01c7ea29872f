// SPDX-License-Identifier: MIT
#include <QSignalSpy>
#include <QTest>

#include "workspace/secrets/secretvault.h"
#include "workspace/secrets/systemkeychain.h"

using namespace Qt::StringLiterals;
using namespace wsw;

/// Against the keyring of tests/support/withkeyring.py; with the argument "--without" against none.
class TestSystemKeychain : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { m_none = qEnvironmentVariableIsSet("WSW_TEST_NO_KEYRING"); }

    void whatIsStoredOutlivesTheVault_data()
    {
        QTest::addColumn<QString>("value");
        QTest::newRow("ASCII") << u"s3cret"_s;
        QTest::newRow("any script") << u"密码 пароль {{x}}\n"_s;
        QTest::newRow("long") << QString(20000, u'x');
    }
    void whatIsStoredOutlivesTheVault()
    {
        if (m_none)
            QSKIP("There is no keyring.");
        QFETCH(QString, value);
        const QString key = u"p/authentication"_s;
        {
            auto keychain = std::make_unique<SystemKeychain>();
            bool written = false;
            keychain->write(key, value, [&](const Result<void> &result) { written = bool(result); });
            QTRY_VERIFY(written);
        }
        SecretVault vault(std::make_unique<SystemKeychain>());
        bool ready = false;
        vault.fetch({key, u"p/none"_s}, this, [&] { ready = true; });
        QVERIFY(!ready);
        QTRY_VERIFY(ready);
        QCOMPARE(vault.values().value(key), value);
        QVERIFY(!vault.values().contains(u"p/none"_s));
        QVERIFY(vault.isPersistent());
    }

    void whatIsRemovedIsGone()
    {
        if (m_none)
            QSKIP("There is no keyring.");
        SystemKeychain keychain;
        const QString key = u"p/proxy"_s;
        int done = 0;
        const auto count = [&](const Result<void> &result) { done += result ? 1 : 0; };
        keychain.write(key, u"x"_s, count);
        QTRY_COMPARE(done, 1);
        keychain.remove(key, count);
        QTRY_COMPARE(done, 2);
        keychain.remove(key, count); // again is no error
        QTRY_COMPARE(done, 3);
        std::optional<QString> found = QString();
        keychain.read(key, [&](const Result<std::optional<QString>> &result) { found = *result; });
        QTRY_VERIFY(!found);
    }

    void withoutAKeyringTheSessionGoesOn()
    {
        if (!m_none)
            QSKIP("There is a keyring.");
        SecretVault vault(std::make_unique<SystemKeychain>());
        QSignalSpy failed(&vault, &SecretVault::failed);
        const QString key = u"p/authentication"_s;
        bool ready = false;
        vault.fetch({key}, this, [&] { ready = true; });
        QTRY_VERIFY(ready);
        QCOMPARE(failed.size(), 1);
        QVERIFY(!vault.isPersistent());
        vault.store(key, u"typed"_s);
        QCOMPARE(vault.values().value(key), u"typed"_s);
        QCOMPARE(failed.size(), 1);
    }

private:
    bool m_none = false;
};

QTEST_GUILESS_MAIN(TestSystemKeychain)
#include "tst_systemkeychain.moc"
