// SPDX-License-Identifier: MIT
#include "flow/schema/flowschema.h"

// GCC 12 sees overlapping copies in its own std::string (gcc.gnu.org/PR105651), within valijson's code.
#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC diagnostic ignored "-Wrestrict"
#endif

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

#include <cmath>
#include <limits>

#include <valijson/adapters/qtjson_adapter.hpp>
#include <valijson/schema.hpp>
#include <valijson/schema_parser.hpp>
#include <valijson/validator.hpp>

#include "flow/schema/kindschemas.h"
#include "jsonpointer.h"

namespace wsw {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(wsw::FlowSchema)
};

QJsonObject makeSchema()
{
    QFile file(QStringLiteral(":/schema/wsflow.schema.json"));
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    QJsonObject schema = QJsonDocument::fromJson(opened ? file.readAll() : QByteArray()).object();
    const QString definitionsKey = QStringLiteral("definitions");
    const QString nodeKey = QStringLiteral("node");
    QJsonObject definitions = schema.value(definitionsKey).toObject();
    for (const QString &name : definitions.keys()) {
        if (name.startsWith(QLatin1String("kind-")) || name.startsWith(QLatin1String("function-")))
            definitions.remove(name); // one that the tables do not have any more
    }
    QJsonObject node = definitions.value(nodeKey).toObject();
    node.insert(QStringLiteral("allOf"), kindConditions());
    definitions.insert(nodeKey, node);
    const QJsonObject kinds = kindSchemas();
    for (auto kind = kinds.begin(); kind != kinds.end(); ++kind)
        definitions.insert(kind.key(), *kind);
    schema.insert(definitionsKey, definitions);
    return schema;
}

/// The parsed schema; immutable once made.
const valijson::Schema &parsedSchema()
{
    static const auto schema = [] {
        auto parsed = std::make_unique<valijson::Schema>();
        const QJsonValue value(flowSchema());
        valijson::adapters::QtJsonAdapter adapter(value);
        valijson::SchemaParser().populateSchema(adapter, *parsed);
        return parsed;
    }();
    return *schema;
}

/// valijson's adapter asks Qt for 32-bit integers and takes larger ones for fractions: they go in as the largest. What
/// is out of a range beyond that, the reader finds.
QJsonValue narrowed(const QJsonValue &value)
{
    constexpr int largest = std::numeric_limits<int>::max();
    if (value.isObject()) {
        QJsonObject object = value.toObject();
        for (auto member = object.begin(); member != object.end(); ++member)
            *member = narrowed(*member);
        return object;
    }
    if (value.isArray()) {
        QJsonArray array = value.toArray();
        for (auto element = array.begin(); element != array.end(); ++element)
            *element = narrowed(*element);
        return array;
    }
    if (!value.isDouble() || std::abs(value.toDouble()) <= largest || std::trunc(value.toDouble()) != value.toDouble())
        return value;
    return value.toDouble() > 0 ? largest : -largest;
}

/// "<root>", "[nodes]", "[0]"
QString pointerOf(const std::vector<std::string> &context)
{
    QString pointer;
    for (size_t i = 1; i < context.size(); ++i) {
        const QString step = QString::fromStdString(context[i]);
        pointer = childPointer(pointer, step.mid(1, step.size() - 2));
    }
    return pointer;
}

/// The validator's own words, which are made for programmers, in ours. Empty: it only repeats what was within.
SchemaProblem problemOf(const valijson::ValidationResults::Error &error)
{
    static const QRegularExpression missing(QStringLiteral("^Missing required property '(.*)'\\.$"));
    const QString text = QString::fromStdString(error.description);
    const QString pointer = pointerOf(error.context);
    if (text.startsWith(QLatin1String("Failed to validate")))
        return {};
    if (const auto match = missing.match(text); match.hasMatch())
        return {childPointer(pointer, match.captured(1)), Text::tr("is missing.")};
    if (text.startsWith(QLatin1String("Value type")))
        return {pointer, Text::tr("has the wrong type.")};
    if (text.startsWith(QLatin1String("Failed to match")))
        return {pointer, Text::tr("is none of the values that may stand here.")};
    if (text.startsWith(QLatin1String("Expected number")))
        return {pointer, Text::tr("is out of range.")};
    if (text.startsWith(QLatin1String("String should")))
        return {pointer, Text::tr("has the wrong length.")};
    return {pointer, text};
}

} // namespace

const QJsonObject &flowSchema()
{
    static const QJsonObject schema = makeSchema();
    return schema;
}

bool SchemaProblem::isOfNodeProperties() const
{
    static const QRegularExpression properties(QStringLiteral("^/nodes/\\d+/properties"));
    return properties.match(pointer).hasMatch();
}

QList<SchemaProblem> schemaProblems(const QJsonObject &flow, int most)
{
    const QJsonValue value = narrowed(flow);
    valijson::adapters::QtJsonAdapter adapter(value);
    valijson::Validator validator;
    valijson::ValidationResults results;
    QList<SchemaProblem> problems;
    if (validator.validate(parsedSchema(), adapter, &results))
        return problems;
    valijson::ValidationResults::Error error;
    while (problems.size() < most && results.popError(error)) {
        const SchemaProblem problem = problemOf(error);
        if (!problem.message.isEmpty())
            problems.append(problem);
    }
    return problems;
}

} // namespace wsw
