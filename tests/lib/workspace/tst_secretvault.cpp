// SPDX-License-Identifier: MIT
#include <QMap>
#include <QSignalSpy>
#include <QTest>

#include "workspace/secrets/secretvault.h"

using namespace Qt::StringLiterals;
using namespace wsw;

namespace {

/// Answers when it is told to.
struct FakeKeychain : Keychain
{
    struct State
    {
        QMap<QString, QString> entries;
        QList<std::pair<QString, Found>> reads;
        bool broken = false;
    };
    explicit FakeKeychain(State &known)
        : state(known)
    {
    }

    void read(const QString &key, Found found) override { state.reads.append({key, std::move(found)}); }
    void write(const QString &key, const QString &value, Done done) override
    {
        if (!state.broken)
            state.entries.insert(key, value);
        done(state.broken ? failure(ErrorCode::KeychainFailed, u"broken"_s) : Result<void>());
    }
    void remove(const QString &key, Done done) override
    {
        state.entries.remove(key);
        done({});
    }

    State &state;
};

void answer(FakeKeychain::State &state)
{
    const auto reads = std::exchange(state.reads, {});
    for (const auto &[key, found] : reads) {
        if (state.broken)
            found(failure(ErrorCode::KeychainFailed, u"broken"_s));
        else if (state.entries.contains(key))
            found(std::optional<QString>(state.entries.value(key)));
        else
            found(std::optional<QString>());
    }
}

} // namespace

class TestSecretVault : public QObject
{
    Q_OBJECT

private slots:
    void fetchesOnce()
    {
        FakeKeychain::State state;
        state.entries = {{u"a"_s, u"1"_s}, {u"b"_s, u"2"_s}};
        SecretVault vault(std::make_unique<FakeKeychain>(state));
        int ready = 0;
        vault.fetch({u"a"_s, u"b"_s, u"c"_s}, this, [&] { ++ready; });
        vault.fetch({u"b"_s}, this, [&] { ++ready; });
        QCOMPARE(state.reads.size(), 3);
        QCOMPARE(ready, 0);
        answer(state);
        QCOMPARE(ready, 2);
        QCOMPARE(vault.values(), (SecretValues{{u"a"_s, u"1"_s}, {u"b"_s, u"2"_s}}));
        vault.fetch({u"a"_s, u"c"_s}, this, [&] { ++ready; });
        QCOMPARE(ready, 3);
        QVERIFY(state.reads.isEmpty());
    }

    void nobodyIsCalledBackWhoIsGone()
    {
        FakeKeychain::State state;
        SecretVault vault(std::make_unique<FakeKeychain>(state));
        auto context = std::make_unique<QObject>();
        bool called = false;
        vault.fetch({u"a"_s}, context.get(), [&] { called = true; });
        context.reset();
        answer(state);
        QVERIFY(!called);
    }

    void whatIsTypedMeanwhileWins()
    {
        FakeKeychain::State state;
        state.entries = {{u"a"_s, u"old"_s}};
        SecretVault vault(std::make_unique<FakeKeychain>(state));
        vault.fetch({u"a"_s}, this, [] {});
        vault.store(u"a"_s, u"new"_s);
        answer(state);
        QCOMPARE(vault.values().value(u"a"_s), u"new"_s);
        QCOMPARE(state.entries.value(u"a"_s), u"new"_s);
    }

    void anEmptySecretIsRemoved()
    {
        FakeKeychain::State state;
        state.entries = {{u"a"_s, u"1"_s}};
        SecretVault vault(std::make_unique<FakeKeychain>(state));
        vault.fetch({u"a"_s}, this, [] {});
        answer(state);
        QSignalSpy changed(&vault, &SecretVault::changed);
        vault.store(u"a"_s, {});
        QCOMPARE(changed.size(), 1);
        QVERIFY(!vault.values().contains(u"a"_s));
        QVERIFY(!state.entries.contains(u"a"_s));
    }

    void rememberedIsNotStored()
    {
        FakeKeychain::State state;
        SecretVault vault(std::make_unique<FakeKeychain>(state));
        vault.remember(u"a"_s, u"1"_s);
        QCOMPARE(vault.values().value(u"a"_s), u"1"_s);
        QVERIFY(state.entries.isEmpty());
    }

    void copiesForADuplicate()
    {
        FakeKeychain::State state;
        state.entries = {{u"p/proxy"_s, u"1"_s}};
        SecretVault vault(std::make_unique<FakeKeychain>(state));
        vault.copy({u"p/proxy"_s, u"p/authentication"_s}, u"p"_s, u"q"_s);
        answer(state);
        QCOMPARE(state.entries, (QMap<QString, QString>{{u"p/proxy"_s, u"1"_s}, {u"q/proxy"_s, u"1"_s}}));
    }

    void aBrokenKeychainIsToldOnce()
    {
        FakeKeychain::State state;
        state.broken = true;
        SecretVault vault(std::make_unique<FakeKeychain>(state));
        QSignalSpy failed(&vault, &SecretVault::failed);
        bool ready = false;
        vault.fetch({u"a"_s, u"b"_s}, this, [&] { ready = true; });
        answer(state);
        QVERIFY(ready);
        QCOMPARE(failed.size(), 1);
        QVERIFY(!vault.isPersistent());
        vault.store(u"a"_s, u"1"_s);
        QCOMPARE(vault.values().value(u"a"_s), u"1"_s);
        ready = false;
        vault.fetch({u"z"_s}, this, [&] { ready = true; });
        QVERIFY(ready);
    }

    void withoutAKeychain()
    {
        SecretVault vault(nullptr);
        QVERIFY(!vault.isPersistent());
        bool ready = false;
        vault.fetch({u"a"_s}, this, [&] { ready = true; });
        QVERIFY(ready);
        vault.store(u"a"_s, u"1"_s);
        QCOMPARE(vault.values().value(u"a"_s), u"1"_s);
    }
};

QTEST_GUILESS_MAIN(TestSecretVault)
#include "tst_secretvault.moc"
