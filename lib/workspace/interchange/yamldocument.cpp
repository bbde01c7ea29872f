// SPDX-License-Identifier: MIT
#include "workspace/interchange/yamldocument.h"

#include <QCoreApplication>
#include <QJsonArray>

#ifdef WSW_HAS_YAML
#include <yaml-cpp/yaml.h>
#endif

namespace wsw {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(wsw::Yaml)
};

#ifdef WSW_HAS_YAML

constexpr int maxDepth = 200;
constexpr int maxNodes = 1000000; // what a page of nested aliases would become has no end

class Converter
{
public:
    QJsonValue convert(const YAML::Node &node, int depth = 0)
    {
        if (++m_nodes > maxNodes || depth > maxDepth) {
            m_isTooBig = true;
            return {};
        }
        switch (node.Type()) {
        case YAML::NodeType::Map: return mapping(node, depth);
        case YAML::NodeType::Sequence: return sequence(node, depth);
        case YAML::NodeType::Scalar: return scalar(node);
        case YAML::NodeType::Null:
        case YAML::NodeType::Undefined: break;
        }
        return QJsonValue::Null;
    }
    bool isTooBig() const { return m_isTooBig; }

private:
    QJsonObject mapping(const YAML::Node &node, int depth)
    {
        QJsonObject object;
        for (const auto &pair : node) {
            if (m_isTooBig)
                break;
            if (pair.first.IsScalar())
                object.insert(QString::fromStdString(pair.first.Scalar()), convert(pair.second, depth + 1));
        }
        return object;
    }
    QJsonArray sequence(const YAML::Node &node, int depth)
    {
        QJsonArray array;
        for (const YAML::Node &element : node) {
            if (m_isTooBig)
                break;
            array.append(convert(element, depth + 1));
        }
        return array;
    }
    static QJsonValue scalar(const YAML::Node &node)
    {
        const QString text = QString::fromStdString(node.Scalar());
        if (node.Tag() == "!") // quoted
            return text;
        if (text == QLatin1String("true") || text == QLatin1String("True") || text == QLatin1String("TRUE"))
            return true;
        if (text == QLatin1String("false") || text == QLatin1String("False") || text == QLatin1String("FALSE"))
            return false;
        if (text.isEmpty() || text == QLatin1String("~") || text == QLatin1String("null"))
            return QJsonValue::Null;
        bool isNumber = false;
        const qint64 whole = text.toLongLong(&isNumber);
        if (isNumber)
            return whole;
        const double number = text.toDouble(&isNumber);
        return isNumber ? QJsonValue(number) : QJsonValue(text);
    }

    int m_nodes = 0;
    bool m_isTooBig = false;
};

#endif

} // namespace

#ifdef WSW_HAS_YAML

Result<QJsonObject> parseYamlObject(const QByteArray &yaml)
{
    try {
        const YAML::Node root = YAML::Load(yaml.toStdString());
        if (!root.IsMap())
            return failure(ErrorCode::InvalidDocument, Words::tr("The file has no keys and values at its root."));
        Converter converter;
        const QJsonValue value = converter.convert(root);
        if (converter.isTooBig()) {
            return failure(ErrorCode::InvalidDocument,
                           Words::tr("The YAML file is nested too deeply or unfolds to too many values."));
        }
        return value.toObject();
    } catch (const YAML::Exception &exception) {
        return failure(ErrorCode::InvalidDocument, Words::tr("The file is no valid YAML at line %1, column %2: %3.")
                                                       .arg(exception.mark.line + 1)
                                                       .arg(exception.mark.column + 1)
                                                       .arg(QString::fromStdString(exception.msg)));
    }
}

#else

Result<QJsonObject> parseYamlObject(const QByteArray &)
{
    return failure(ErrorCode::Unsupported, Words::tr("This program was built without YAML. Import a JSON file."));
}

#endif

} // namespace wsw
