// SPDX-License-Identifier: MIT
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

#include "ui/connection/composer/composer.h"
#include "ui/connection/composer/editor/messageeditor.h"
#include "ui/widgets/label/errorline.h"
#include "ui/windowparts.h"

using namespace wsw;

namespace {

struct Fixture
{
    Fixture()
        : submitted(&composer, &Composer::submitted)
    {
        VariableScope scope;
        scope.set(QStringLiteral("name"), QStringLiteral("Zoë"));
        scope.set(QStringLiteral("n"), QStringLiteral("42"));
        composer.setVariables(scope);
        composer.setSendEnabled(true);
        composer.resize(900, 400);
        composer.show();
    }

    MessageEditor *editor() const { return composer.findChild<MessageEditor *>(); }
    QComboBox *type() const { return composer.findChild<QComboBox *>(); }
    QPushButton *send() const
    {
        for (QPushButton *button : composer.findChildren<QPushButton *>()) {
            if (button->text() == QStringLiteral("Send"))
                return button;
        }
        return nullptr;
    }
    QCheckBox *variables() const
    {
        for (QCheckBox *box : composer.findChildren<QCheckBox *>()) {
            if (box->text() == QStringLiteral("Replace {{variables}}"))
                return box;
        }
        return nullptr;
    }
    QString error() const
    {
        const auto *line = composer.findChild<ErrorLine *>();
        return line->isVisible() ? line->text() : QString();
    }
    void choose(const QString &name) const { type()->setCurrentText(name); }
    void write(const QString &text) const { editor()->setText(text); }
    QByteArray sent(int index) const { return submitted.at(index).first().value<MessageContent>().payload; }

    std::shared_ptr<ComposerMemory> memory = std::make_shared<ComposerMemory>();
    Composer composer{memory};
    QSignalSpy submitted;
};

} // namespace

class ComposerTest : public QObject
{
    Q_OBJECT

private slots:
    void replacesVariables();
    void refusesUnknownVariables();
    void sendsBracesAsTheyStand();
    void followsTheVariables();
    void previewsWithoutUsingUp();
    void checksAndMarksJson();
    void checksLongJsonAside();
    void sendsOnceChecked();
    void formats_data();
    void formats();
    void bringsBackWhatWasSent();
    void keepsTheDraftInTheProfile();
    void sendsFiles();
    void tellsOfVanishedFiles();
    void keepsTheOrder();
};

void ComposerTest::replacesVariables()
{
    Fixture f;
    f.write(QStringLiteral("hi {{name}} {{$counter}}"));
    QVERIFY(f.send()->isEnabled());
    f.send()->click();
    QTest::keyClick(f.editor(), Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(f.submitted.count(), 2);
    QCOMPARE(f.sent(0), QByteArray("hi Zoë 1"));
    QCOMPARE(f.sent(1), QByteArray("hi Zoë 2"));
}

void ComposerTest::refusesUnknownVariables()
{
    Fixture f;
    f.write(QStringLiteral("hi\n  {{nobody}}"));
    QVERIFY(!f.send()->isEnabled());
    QVERIFY2(f.error().contains(QStringLiteral("Line 2, column 3")), qPrintable(f.error()));
    QVERIFY(f.error().contains(QStringLiteral("nobody")));
    QCOMPARE(f.editor()->extraSelections().size(), 1);
    QTest::keyClick(f.editor(), Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(f.submitted.count(), 0);
}

void ComposerTest::sendsBracesAsTheyStand()
{
    Fixture f;
    f.write(QStringLiteral("{{nobody}}"));
    QVERIFY(!f.send()->isEnabled());
    f.variables()->click();
    QVERIFY(f.send()->isEnabled());
    f.send()->click();
    QCOMPARE(f.sent(0), QByteArray("{{nobody}}"));
}

void ComposerTest::followsTheVariables()
{
    Fixture f;
    f.write(QStringLiteral("{{$counter}} {{who}}"));
    QVERIFY(!f.send()->isEnabled());
    VariableScope scope;
    scope.set(QStringLiteral("who"), QStringLiteral("a"));
    f.composer.setVariables(scope);
    f.send()->click();
    scope.set(QStringLiteral("who"), QStringLiteral("b"));
    f.composer.setVariables(scope);
    f.send()->click();
    QCOMPARE(f.submitted.count(), 2);
    QCOMPARE(f.sent(0), QByteArray("1 a"));
    QCOMPARE(f.sent(1), QByteArray("2 b"));
}

void ComposerTest::previewsWithoutUsingUp()
{
    Fixture f;
    for (QToolButton *button : f.composer.findChildren<QToolButton *>()) {
        if (button->accessibleName().startsWith(QStringLiteral("Preview")))
            button->click();
    }
    f.write(QStringLiteral("{{name}} {{$counter}} {{$uuid}}"));
    const auto *preview = findNamed<QPlainTextEdit>(f.composer, QStringLiteral("Preview"));
    QVERIFY(preview);
    for (int i = 0; i < 3; ++i) {
        const QString shown = preview->toPlainText();
        QVERIFY2(shown.startsWith(QStringLiteral("Zoë %1 ").arg(i + 1)), qPrintable(shown));
        f.send()->click();
        QCOMPARE(QString::fromUtf8(f.sent(i)), shown);
    }
    f.write(QStringLiteral("{{nobody}}"));
    QCOMPARE(preview->toPlainText(), QString());
    f.choose(QStringLiteral("Binary (hex)"));
    f.write(QStringLiteral("68 69"));
    QVERIFY2(preview->toPlainText().contains(QStringLiteral("|hi|")), qPrintable(preview->toPlainText()));
}

void ComposerTest::checksAndMarksJson()
{
    Fixture f;
    f.choose(QStringLiteral("JSON"));
    f.write(QStringLiteral("{\n  \"a\": x\n}"));
    QVERIFY(!f.send()->isEnabled());
    QVERIFY2(f.error().contains(QStringLiteral("line 2, column 8")), qPrintable(f.error()));
    QCOMPARE(f.editor()->extraSelections().size(), 1);
    QCOMPARE(f.editor()->extraSelections().first().cursor.selectedText(), QStringLiteral("x"));
    f.write(QStringLiteral("{\n  \"a\": {{n}}\n}"));
    QVERIFY(f.send()->isEnabled());
    QCOMPARE(f.error(), QString());
    QVERIFY(f.editor()->extraSelections().isEmpty());
}

void ComposerTest::checksLongJsonAside()
{
    Fixture f;
    f.choose(QStringLiteral("JSON"));
    f.write(u'[' + QStringLiteral("1,").repeated(100000) + QStringLiteral("x]"));
    QTRY_VERIFY2(f.error().contains(QStringLiteral("line 1, column 200002")), qPrintable(f.error()));
    QVERIFY(!f.send()->isEnabled());
    f.write(u'[' + QStringLiteral("1,").repeated(100000) + QStringLiteral("{{n}}]"));
    QTRY_VERIFY(f.send()->isEnabled());
    QCOMPARE(f.error(), QString());
}

void ComposerTest::sendsOnceChecked()
{
    Fixture f;
    const QString text = QStringLiteral("é").repeated(100000) + QStringLiteral("{{$counter}}");
    f.write(text);
    QTest::keyClick(f.editor(), Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(f.submitted.count(), 1);
    QCOMPARE(f.sent(0), text.chopped(12).toUtf8() + '1');
    f.write(text + QStringLiteral("{{nobody}}"));
    QTest::keyClick(f.editor(), Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(!f.error().isEmpty());
    QCOMPARE(f.submitted.count(), 1);
}

void ComposerTest::formats_data()
{
    QTest::addColumn<QString>("button");
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    const QString compact = QStringLiteral("{\"b\":1.0,\"a\":[12345678901234567890,{{n}}]}");
    const QString pretty = QStringLiteral("{\n  \"b\": 1.0,\n  \"a\": [\n    12345678901234567890,\n    {{n}}\n  ]\n}");
    QTest::newRow("over lines") << QStringLiteral("Format over several lines") << compact << pretty;
    QTest::newRow("in one line") << QStringLiteral("Format in one line") << pretty << compact;
    QTest::newRow("broken stays") << QStringLiteral("Format in one line") << QStringLiteral("{ x")
                                  << QStringLiteral("{ x");
}

void ComposerTest::formats()
{
    QFETCH(QString, button);
    QFETCH(QString, before);
    QFETCH(QString, after);
    Fixture f;
    QVERIFY(!findNamed<QToolButton>(f.composer, button));
    f.choose(QStringLiteral("JSON"));
    f.write(before);
    findNamed<QToolButton>(f.composer, button)->click();
    QTRY_COMPARE(f.editor()->text(), after);
    f.editor()->undo();
    QCOMPARE(f.editor()->text(), before);
}

void ComposerTest::bringsBackWhatWasSent()
{
    Fixture f;
    f.write(QStringLiteral("{{name}}"));
    f.send()->click();
    f.choose(QStringLiteral("Binary (hex)"));
    f.write(QStringLiteral("ff"));
    f.send()->click();
    f.choose(QStringLiteral("Text"));
    f.write(QStringLiteral("not sent yet"));
    QTest::keyClick(f.editor(), Qt::Key_Up);
    QCOMPARE(f.editor()->text(), QStringLiteral("ff"));
    QCOMPARE(f.type()->currentText(), QStringLiteral("Binary (hex)"));
    QTest::keyClick(f.editor(), Qt::Key_Up);
    QCOMPARE(f.editor()->text(), QStringLiteral("{{name}}")); // as typed
    QTest::keyClick(f.editor(), Qt::Key_Down);
    QTest::keyClick(f.editor(), Qt::Key_Down);
    QCOMPARE(f.editor()->text(), QStringLiteral("not sent yet"));
    QCOMPARE(f.type()->currentText(), QStringLiteral("Text"));
    // Another page of the same connection knows it, too.
    Composer again(f.memory);
    again.show();
    QTest::keyClick(again.findChild<MessageEditor *>(), Qt::Key_Up, Qt::ControlModifier);
    QCOMPARE(again.draft().text, QStringLiteral("ff"));
}

void ComposerTest::keepsTheDraftInTheProfile()
{
    Fixture f;
    QSignalSpy changed(&f.composer, &Composer::draftChanged);
    f.choose(QStringLiteral("JSON"));
    f.write(QStringLiteral("{}"));
    f.variables()->click();
    QCOMPARE(changed.count(), 3);
    DraftFields fields = f.composer.fields();
    QVERIFY(fields.contentType == ContentType::Json);
    QCOMPARE(fields.draft, QStringLiteral("{}"));
    QVERIFY(!fields.hasVariables);
    Composer other(f.memory);
    QSignalSpy otherChanged(&other, &Composer::draftChanged);
    other.showFields(fields);
    QCOMPARE(otherChanged.count(), 0);
    QCOMPARE(other.draft(), f.composer.draft());
    fields.contentType = ContentType::TextFile;
    fields.file = QStringLiteral("/tmp/x");
    other.showFields(fields);
    QCOMPARE(other.draft(), (MessageDraft{ContentType::TextFile, QStringLiteral("/tmp/x"), false}));
    QCOMPARE(other.fields().draft, QStringLiteral("{}"));
}

void ComposerTest::sendsFiles()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("data")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("bytes {{n}}");
    file.close();
    Fixture f;
    f.choose(QStringLiteral("File"));
    findNamed<QLineEdit>(f.composer, QStringLiteral("File to send"))->setText(file.fileName());
    QTRY_VERIFY(f.send()->isEnabled());
    f.send()->click();
    QTRY_COMPARE(f.submitted.count(), 1);
    QCOMPARE(f.submitted.at(0).first().value<MessageContent>(), (MessageContent{true, "bytes {{n}}"}));
    for (QCheckBox *box : f.composer.findChildren<QCheckBox *>()) {
        if (box->text() == QStringLiteral("As a text message"))
            box->click();
    }
    QTRY_VERIFY(f.send()->isEnabled());
    f.send()->click();
    QTRY_COMPARE(f.submitted.count(), 2);
    QCOMPARE(f.submitted.at(1).first().value<MessageContent>(), (MessageContent{false, "bytes {{n}}"}));
}

void ComposerTest::tellsOfVanishedFiles()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("data")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.close();
    Fixture f;
    f.choose(QStringLiteral("File"));
    findNamed<QLineEdit>(f.composer, QStringLiteral("File to send"))->setText(file.fileName());
    QTRY_VERIFY(f.send()->isEnabled());
    QVERIFY(file.remove());
    f.send()->click();
    QTRY_VERIFY2(f.error().contains(file.fileName()), qPrintable(f.error()));
    QCOMPARE(f.submitted.count(), 0);
}

void ComposerTest::keepsTheOrder()
{
    Fixture f;
    const QString large(300000, u'x');
    f.composer.sendDraft({ContentType::Text, large});
    f.composer.sendDraft({ContentType::Text, QStringLiteral("small")});
    QTRY_COMPARE(f.submitted.count(), 2);
    QCOMPARE(f.sent(0).size(), large.size());
    QCOMPARE(f.sent(1), QByteArray("small"));
}

QTEST_MAIN(ComposerTest)
#include "tst_composer.moc"
