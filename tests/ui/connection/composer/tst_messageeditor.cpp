// SPDX-License-Identifier: MIT
#include <QApplication>
#include <QClipboard>
#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>
#include <QTextLayout>

#include "ui/connection/composer/editor/messageeditor.h"
#include "ui/connection/composer/editor/messagehighlighter.h"

using namespace wsw;

namespace {

const QString oneLine = QStringLiteral("0123456789").repeated(10000);

// The colours of a block's characters.
QList<QColor> colorsOf(const QTextBlock &block)
{
    QList<QColor> colors(block.length() - 1);
    for (const QTextLayout::FormatRange &range : block.layout()->formats()) {
        for (int i = range.start; i < range.start + range.length; ++i)
            colors[i] = range.format.foreground().color();
    }
    return colors;
}

} // namespace

class MessageEditorTest : public QObject
{
    Q_OBJECT

private slots:
    void editsLongLines();
    void movesOverBlockBorders();
    void deletesAcrossBlockBorders();
    void pastesAndCopiesWhole();
    void splitsWhatComesAnotherWay();
    void undoesFormatting();
    void sendsPlainLineBreaks();
    void asksForHistoryAtTheEdges();
    void colorsJson();
    void goesOnColoringLongStrings();
    void colorsVariables();
    void marksErrors();
};

void MessageEditorTest::editsLongLines()
{
    MessageEditor editor;
    QSignalSpy edited(&editor, &MessageEditor::edited);
    editor.setText(oneLine);
    QCOMPARE(edited.count(), 1);
    QVERIFY(editor.text() == oneLine);
    editor.moveCursor(QTextCursor::End);
    QTest::keyClicks(&editor, QStringLiteral("ab"));
    QVERIFY(editor.text() == oneLine + QStringLiteral("ab"));
    editor.undo();
    QVERIFY(editor.text() == oneLine);
}

void MessageEditorTest::movesOverBlockBorders()
{
    MessageEditor editor;
    editor.setText(oneLine);
    const int border = editor.document()->begin().length() - 2; // before the continuation
    QTextCursor cursor = editor.textCursor();
    cursor.setPosition(border);
    editor.setTextCursor(cursor);
    QTest::keyClick(&editor, Qt::Key_Right);
    QCOMPARE(editor.textCursor().position(), border + 2);
    QTest::keyClick(&editor, Qt::Key_Left);
    QCOMPARE(editor.textCursor().position(), border);
    QTest::keyClick(&editor, Qt::Key_Right, Qt::ShiftModifier);
    QTest::keyClick(&editor, Qt::Key_Right, Qt::ShiftModifier);
    editor.copy();
    QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("0"));
}

void MessageEditorTest::deletesAcrossBlockBorders()
{
    MessageEditor editor;
    editor.setText(oneLine);
    const int border = editor.document()->begin().length() - 2;
    QTextCursor cursor = editor.textCursor();
    cursor.setPosition(border + 2);
    editor.setTextCursor(cursor);
    QTest::keyClick(&editor, Qt::Key_Backspace);
    QTest::keyClick(&editor, Qt::Key_Backspace);
    QString expected = oneLine;
    expected.remove(border - 2, 2);
    QVERIFY(editor.text() == expected);
    QTest::keyClick(&editor, Qt::Key_X);
    QTest::keyClick(&editor, Qt::Key_Left);
    QTest::keyClick(&editor, Qt::Key_Left);
    QTest::keyClick(&editor, Qt::Key_Delete); // the x, over the border
    QTest::keyClick(&editor, Qt::Key_Delete);
    expected.remove(border - 2, 1);
    QVERIFY(editor.text().size() == expected.size());
    QVERIFY(editor.text() == expected);
}

void MessageEditorTest::pastesAndCopiesWhole()
{
    MessageEditor editor;
    QString lines;
    for (int i = 0; i < 10000; ++i)
        lines += QStringLiteral("line %1\n").arg(i);
    for (const QString &text : {oneLine, lines}) {
        QApplication::clipboard()->setText(text);
        editor.setText({});
        editor.paste();
        QVERIFY(editor.text() == text);
        QVERIFY(editor.document()->blockCount() < 300);
        editor.selectAll();
        editor.copy();
        QVERIFY(QApplication::clipboard()->text() == text);
        editor.cut();
        QCOMPARE(editor.text(), QString());
        editor.undo();
        QVERIFY(editor.text() == text);
    }
}

void MessageEditorTest::splitsWhatComesAnotherWay()
{
    MessageEditor editor;
    editor.insertPlainText(oneLine); // as assistive technology does
    QTRY_VERIFY(editor.document()->blockCount() > 40);
    QVERIFY(editor.text() == oneLine);
    editor.undo();
    QCoreApplication::processEvents();
    editor.undo();
    QCOMPARE(editor.text(), QString());
}

void MessageEditorTest::undoesFormatting()
{
    MessageEditor editor;
    editor.setText(QStringLiteral("[1]"));
    editor.replaceText(QStringLiteral("[\n  1\n]"));
    QCOMPARE(editor.text(), QStringLiteral("[\n  1\n]"));
    editor.undo();
    QCOMPARE(editor.text(), QStringLiteral("[1]"));
}

void MessageEditorTest::sendsPlainLineBreaks()
{
    MessageEditor editor;
    QSignalSpy submitted(&editor, &MessageEditor::submitRequested);
    QTest::keyClicks(&editor, QStringLiteral("a"));
    QTest::keyClick(&editor, Qt::Key_Return, Qt::ShiftModifier);
    QTest::keyClicks(&editor, QStringLiteral("b\u00a0c"));
    QTest::keyClick(&editor, Qt::Key_Return);
    QCOMPARE(editor.text(), QStringLiteral("a\nb\u00a0c\n"));
    QCOMPARE(submitted.count(), 0);
    QTest::keyClick(&editor, Qt::Key_Enter, Qt::ControlModifier | Qt::KeypadModifier);
    QCOMPARE(submitted.count(), 1);
}

void MessageEditorTest::asksForHistoryAtTheEdges()
{
    MessageEditor editor;
    editor.resize(400, 200);
    editor.show();
    editor.setText(QStringLiteral("one\ntwo"));
    QSignalSpy asked(&editor, &MessageEditor::historyRequested);
    QTest::keyClick(&editor, Qt::Key_Down);
    QCOMPARE(asked.count(), 0);
    QTest::keyClick(&editor, Qt::Key_Down);
    QCOMPARE(asked.takeFirst().first().toInt(), 1);
    QTest::keyClick(&editor, Qt::Key_Up);
    QCOMPARE(asked.count(), 0);
    QTest::keyClick(&editor, Qt::Key_Up);
    QCOMPARE(asked.takeFirst().first().toInt(), -1);
    QTest::keyClick(&editor, Qt::Key_Down, Qt::ControlModifier);
    QCOMPARE(asked.takeFirst().first().toInt(), 1);
    QTest::keyClick(&editor, Qt::Key_Up, Qt::ShiftModifier);
    QCOMPARE(asked.count(), 0);
}

void MessageEditorTest::colorsJson()
{
    MessageEditor editor;
    MessageHighlighter highlighter(editor);
    QSignalSpy edited(&editor, &MessageEditor::edited);
    editor.resize(600, 200);
    editor.show();
    editor.setText(QStringLiteral("{\"key\" : \"value\", \"n\": 12, \"t\": true}"));
    highlighter.setJson(true);
    QTRY_VERIFY(!editor.document()->begin().layout()->formats().isEmpty());
    const QString text = editor.text();
    const QList<QColor> colors = colorsOf(editor.document()->begin());
    const auto at = [&](const char *part) { return colors[text.indexOf(QLatin1String(part))]; };
    QVERIFY(at("\"key\"") != at("\"value\""));
    QCOMPARE(at("\"key\""), at("\"n\""));
    QVERIFY(at("12") != at("\"value\""));
    QVERIFY(at("true") != at("12"));
    QVERIFY(!at("{").isValid());
    QCOMPARE(edited.count(), 1); // colours are no edit
    highlighter.setJson(false);
    QTRY_VERIFY(editor.document()->begin().layout()->formats().isEmpty());
}

void MessageEditorTest::goesOnColoringLongStrings()
{
    MessageEditor editor;
    MessageHighlighter highlighter(editor);
    editor.resize(600, 200);
    editor.show();
    editor.setText(QStringLiteral("[\"") + QStringLiteral("12, ").repeated(20000) + QStringLiteral("\", 12]"));
    highlighter.setJson(true);
    editor.moveCursor(QTextCursor::End);
    QTRY_VERIFY(!editor.document()->lastBlock().layout()->formats().isEmpty());
    const QTextBlock last = editor.document()->lastBlock();
    const QList<QColor> colors = colorsOf(last);
    const qsizetype end = last.text().indexOf(u'"');
    QVERIFY(end > 0);
    QCOMPARE(colors[0], colors[end]);
    QVERIFY(colors[end + 3] != colors[end]);
}

void MessageEditorTest::colorsVariables()
{
    MessageEditor editor;
    MessageHighlighter highlighter(editor);
    editor.resize(600, 200);
    editor.show();
    editor.setText(QStringLiteral("{{known}} {{unknown}} {{$counter}} x"));
    VariableScope scope;
    scope.set(QStringLiteral("known"), QStringLiteral("1"));
    highlighter.setVariables(true, scope);
    QTRY_COMPARE(editor.document()->begin().layout()->formats().size(), 3);
    QList<QColor> colors = colorsOf(editor.document()->begin());
    QVERIFY(colors[0] != colors[10]);
    QCOMPARE(colors[0], colors[22]);
    QVERIFY(!colors.last().isValid());
    scope.set(QStringLiteral("unknown"), QStringLiteral("2"));
    highlighter.setVariables(true, scope);
    QTRY_COMPARE(colorsOf(editor.document()->begin())[10], colors[0]);
    highlighter.setVariables(false);
    QTRY_VERIFY(editor.document()->begin().layout()->formats().isEmpty());
}

void MessageEditorTest::marksErrors()
{
    MessageEditor editor;
    editor.setText(oneLine);
    editor.markError(50001, 3);
    QCOMPARE(editor.extraSelections().size(), 1);
    QCOMPARE(editor.extraSelections().first().cursor.selectedText(), QStringLiteral("123"));
    editor.markError(oneLine.size(), 0);
    QCOMPARE(editor.extraSelections().first().cursor.selectedText(), QStringLiteral("9"));
    editor.markError(-1, 0);
    QVERIFY(editor.extraSelections().isEmpty());
}

QTEST_MAIN(MessageEditorTest)
#include "tst_messageeditor.moc"
