// SPDX-License-Identifier: MIT
#include <QCheckBox>
#include <QComboBox>
#include <QFileDialog>
#include <QLineEdit>
#include <QLocale>
#include <QPointer>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include "support/recordings.h"
#include "ui/message/files/exportdialog.h"
#include "ui/settings.h"

using namespace wsw;
using namespace wsw::test;

class TestExportDialog : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { qputenv("WSW_DATA_DIR", m_data.path().toLocal8Bit()); }
    void init() { Settings().setMaskedNames({}); }
    void scopes_data();
    void scopes();
    void formats();
    void masking();
    void namesAreRemembered();

private:
    QTemporaryDir m_data;
};

void TestExportDialog::scopes_data()
{
    QTest::addColumn<int>("selected");
    QTest::addColumn<int>("count");
    QTest::addColumn<int>("scope");
    QTest::newRow("nothing selected") << 0 << 2 << int(ExportScope::Shown);
    QTest::newRow("one, as after any click") << 1 << 3 << int(ExportScope::Shown);
    QTest::newRow("several") << 2 << 3 << int(ExportScope::Selected);
}

void TestExportDialog::scopes()
{
    QFETCH(const int, selected);
    QFETCH(const int, count);
    QFETCH(const int, scope);
    const ExportDialog dialog(12, quint64(selected), 3456);
    const auto *combo = dialog.findChildren<QComboBox *>().first();
    QCOMPARE(combo->count(), count);
    QCOMPARE(int(dialog.choice(QStringLiteral("f")).scope), scope);
    QVERIFY(combo->itemText(0).contains(QLatin1String("12")));
    QVERIFY(combo->itemText(count - 1).contains(QLocale().toString(3456)));
}

void TestExportDialog::formats()
{
    const ExportDialog dialog(1, 0, 1);
    auto *combo = dialog.findChildren<QComboBox *>().at(1);
    QCOMPARE(combo->count(), exportFormats().size());
    for (int i = 0; i < combo->count(); ++i) {
        combo->setCurrentIndex(i);
        QCOMPARE(dialog.choice(QStringLiteral("f")).format, exportFormats().at(i));
    }
}

void TestExportDialog::masking()
{
    const ExportDialog dialog(1, 0, 1);
    const Message message = textMessage(R"({"iban":"x","kontonummer":"y"})");
    auto *names = dialog.findChild<QLineEdit *>();
    QVERIFY(dialog.choice({}).masking);
    QVERIFY(!dialog.choice({}).masking->maskedPayload(viewOf(message)));
    names->setText(QStringLiteral("iban，kontonummer;"));
    QCOMPARE(dialog.choice({}).masking->maskedPayload(viewOf(message)).value_or("nothing"),
             QByteArray(R"({"iban":"***","kontonummer":"***"})"));
    dialog.findChild<QCheckBox *>()->setChecked(false);
    QVERIFY(!dialog.choice({}).masking);
    QVERIFY(!names->isEnabled());
}

void TestExportDialog::namesAreRemembered()
{
    auto *dialog = new ExportDialog(1, 0, 1);
    dialog->open();
    QSignalSpy chosen(dialog, &ExportDialog::chosen);
    dialog->findChild<QLineEdit *>()->setText(QStringLiteral(" iban , card"));
    dialog->findChildren<QComboBox *>().at(1)->setCurrentIndex(1);
    QTest::keyClick(dialog, Qt::Key_Return);
    QPointer<QFileDialog> files;
    QTRY_VERIFY(files = dialog->findChild<QFileDialog *>());
    QCOMPARE(files->defaultSuffix(), exportFormatName(exportFormats().at(1)));
    emit files->fileSelected(m_data.filePath(QStringLiteral("a.csv")));
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(Settings().maskedNames(), (QStringList{QStringLiteral("iban"), QStringLiteral("card")}));
    const QPointer<ExportDialog> closed(dialog);
    QTRY_VERIFY(!closed);
}

QTEST_MAIN(TestExportDialog)
#include "tst_exportdialog.moc"
