// SPDX-License-Identifier: MIT
#include <QCheckBox>
#include <QComboBox>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>
#include <QToolButton>

#include "ui/websocket/compressionform.h"
#include "ui/websocket/engineoptionsform.h"
#include "ui/widgets/label/errorline.h"
#include "websocket/engines.h"
#include "workspace/workspace.h"

using namespace wsw;

class TestEngineOptionsForm : public QObject
{
    Q_OBJECT

private slots:
    void keepsWhatItShows_data();
    void keepsWhatItShows();
    void offersTheEnginesThatAreThere();
    void tellsOfEdits();
    void saysWhatDoesNotGoTogether();
    void tucksParametersAway();

private:
    static QCheckBox *box(const QWidget &parent, const char *text)
    {
        for (QCheckBox *candidate : parent.findChildren<QCheckBox *>()) {
            if (candidate->text() == QLatin1String(text))
                return candidate;
        }
        return nullptr;
    }
};

void TestEngineOptionsForm::keepsWhatItShows_data()
{
    QTest::addColumn<int>("engine");
    QTest::addColumn<qint64>("threshold");
    QTest::newRow("automatic") << int(EngineKind::Automatic) << qint64(64);
    QTest::newRow("Qt, even where it is not") << int(EngineKind::Qt) << qint64(0);
    QTest::newRow("wire") << int(EngineKind::Wire) << qint64(1) * 1024 * 1024;
    QTest::newRow("more than the field can show") << int(EngineKind::Wire) << (qint64(1) << 40);
}

void TestEngineOptionsForm::keepsWhatItShows()
{
    QFETCH(const int, engine);
    QFETCH(const qint64, threshold);
    ConnectionProfile profile;
    profile.engine = EngineKind(engine);
    profile.compression = {true, true, false, 9, 12, 3, threshold};
    profile.recordFrames = true;
    EngineOptionsForm form;
    form.show(profile);
    ConnectionProfile written = profile;
    form.writeTo(written);
    QVERIFY(written == profile);
    // All but what no field can show comes from the fields.
    if (threshold <= std::numeric_limits<int>::max() / 2) {
        ServerProfile other;
        form.writeTo(other);
        QVERIFY(other.compression == profile.compression);
        QVERIFY(other.recordFrames);
    }
}

void TestEngineOptionsForm::offersTheEnginesThatAreThere()
{
    EngineOptionsForm form;
    const auto *engines = form.findChild<QComboBox *>();
    QCOMPARE(engines->findData(int(EngineKind::Qt)) >= 0, hasQtEngine());
    QVERIFY(engines->findData(int(EngineKind::Automatic)) >= 0);
    QVERIFY(engines->findData(int(EngineKind::Wire)) >= 0);
}

void TestEngineOptionsForm::tellsOfEdits()
{
    EngineOptionsForm form;
    QSignalSpy edited(&form, &EngineOptionsForm::edited);
    form.show(ConnectionProfile());
    QCOMPARE(edited.count(), 0);
    box(form, "Compress messages")->click();
    QCOMPARE(edited.count(), 1);
    form.findChild<CompressionForm *>()->findChild<QSpinBox *>()->setValue(9);
    QCOMPARE(edited.count(), 2);
    box(form, "Record every frame")->click();
    QCOMPARE(edited.count(), 3);
    ConnectionProfile written;
    form.writeTo(written);
    QVERIFY(written.compression.enabled);
    QCOMPARE(written.compression.serverMaxWindowBits, 9);
    QVERIFY(written.recordFrames);
}

void TestEngineOptionsForm::saysWhatDoesNotGoTogether()
{
    if (!hasQtEngine())
        QSKIP("built without the Qt engine");
    ConnectionProfile profile;
    profile.engine = EngineKind::Qt;
    EngineOptionsForm form;
    form.show();
    form.show(profile);
    const auto *conflict = form.findChild<ErrorLine *>();
    QVERIFY(!conflict->isVisible());
    box(form, "Record every frame")->click();
    QVERIFY(conflict->isVisible());
    auto *engines = form.findChild<QComboBox *>();
    engines->setCurrentIndex(engines->findData(int(EngineKind::Wire)));
    QVERIFY(!conflict->isVisible());
}

void TestEngineOptionsForm::tucksParametersAway()
{
    EngineOptionsForm form;
    form.show();
    form.show(ConnectionProfile());
    auto *parameters = form.findChild<QToolButton *>();
    const auto *popup = form.findChild<CompressionForm *>();
    QVERIFY(!parameters->isEnabled());
    box(form, "Compress messages")->click();
    QVERIFY(parameters->isEnabled());
    QVERIFY(!popup->isVisible());
    parameters->click();
    QVERIFY(popup->isVisible());
}

QTEST_MAIN(TestEngineOptionsForm)
#include "tst_engineoptionsform.moc"
