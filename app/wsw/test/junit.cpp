// SPDX-License-Identifier: MIT
#include "wsw/test/junit.h"

#include <QSaveFile>
#include <QXmlStreamWriter>

namespace wsw {

namespace {

/// XML 1.0 has no place for control characters and lone surrogates, however they are escaped.
QString xmlText(const QString &text)
{
    QString result;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (c.isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate()) {
            result += c;
            result += text.at(++i);
            continue;
        }
        const bool allowed = c == u'\t' || c == u'\n' || c == u'\r' || (c >= u' ' && !c.isSurrogate() && c < u'\ufffe');
        result += allowed ? c : QChar(QChar::ReplacementCharacter);
    }
    return result;
}

QString seconds(qint64 microseconds)
{
    return QString::number(double(microseconds) / 1e6, 'f', 6);
}

class JunitWriter
{
public:
    explicit JunitWriter(QByteArray &out)
        : m_xml(&out)
    {
        m_xml.setAutoFormatting(true);
    }

    void write(const QList<TestedFlow> &flows, const QDateTime &begin)
    {
        m_xml.writeStartDocument();
        m_xml.writeStartElement(QStringLiteral("testsuites"));
        attribute("name", QStringLiteral("wsw test"));
        writeCounts(testCounts(flows));
        for (const TestedFlow &flow : flows)
            writeSuite(flow, begin);
        m_xml.writeEndElement();
        m_xml.writeEndDocument();
    }

private:
    void attribute(const char *name, const QString &value)
    {
        m_xml.writeAttribute(QLatin1String(name), xmlText(value));
    }

    void writeCounts(const TestCounts &counts)
    {
        attribute("tests", QString::number(counts.tests() + counts.unusable));
        attribute("failures", QString::number(counts.failed));
        attribute("errors", QString::number(counts.unusable));
        attribute("time", seconds(counts.duration));
    }

    void writeSuite(const TestedFlow &flow, const QDateTime &begin)
    {
        const TestCounts counts = testCounts({flow});
        m_xml.writeStartElement(QStringLiteral("testsuite"));
        attribute("name", flow.name.isEmpty() ? flow.file : QStringLiteral("%1: %2").arg(flow.file, flow.name));
        writeCounts(counts);
        attribute("skipped", QString::number(counts.skipped));
        attribute("timestamp", begin.toUTC().toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss")));
        if (!flow.error.isEmpty())
            writeUnusable(flow);
        for (const FlowTestResult &result : flow.results)
            writeCase(flow, result);
        m_xml.writeEndElement();
    }

    void beginCase(const QString &className, const QString &name, qint64 duration)
    {
        m_xml.writeStartElement(QStringLiteral("testcase"));
        attribute("classname", className);
        attribute("name", name);
        attribute("time", seconds(duration));
    }

    void writeUnusable(const TestedFlow &flow)
    {
        beginCase(flow.file, QStringLiteral("read the file"), 0);
        m_xml.writeStartElement(QStringLiteral("error"));
        attribute("message", flow.error);
        attribute("type", QStringLiteral("unusable-file"));
        m_xml.writeEndElement();
        m_xml.writeEndElement();
    }

    void writeCase(const TestedFlow &flow, const FlowTestResult &result)
    {
        beginCase(flow.name, testTitle(result), result.duration);
        if (result.skipped)
            m_xml.writeEmptyElement(QStringLiteral("skipped"));
        else if (!result.passed())
            writeFailure(result);
        m_xml.writeEndElement();
    }

    void writeFailure(const FlowTestResult &result)
    {
        QStringList lines;
        for (const FlowTestDifference &difference : result.differences)
            lines += differenceLines(difference);
        m_xml.writeStartElement(QStringLiteral("failure"));
        attribute("message", result.differences.first().message);
        attribute("type", QStringLiteral("difference"));
        m_xml.writeCharacters(xmlText(lines.join(QLatin1Char('\n'))));
        m_xml.writeEndElement();
    }

    QXmlStreamWriter m_xml;
};

} // namespace

QByteArray junitXml(const QList<TestedFlow> &flows, const QDateTime &begin)
{
    QByteArray xml;
    JunitWriter(xml).write(flows, begin);
    return xml;
}

Result<void> writeJunit(const QString &path, const QList<TestedFlow> &flows, const QDateTime &begin)
{
    QSaveFile file(path);
    const QByteArray xml = junitXml(flows, begin);
    if (!file.open(QIODevice::WriteOnly) || file.write(xml) != xml.size() || !file.commit())
        return failure(ErrorCode::FileUnwritable,
                       QStringLiteral("the report %1 was not written: %2. Choose another place, or make room.")
                           .arg(path, file.errorString()));
    return {};
}

} // namespace wsw
