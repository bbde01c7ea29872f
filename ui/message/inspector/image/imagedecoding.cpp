// SPDX-License-Identifier: MIT
#include "ui/message/inspector/image/imagedecoding.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QImageReader>
#include <QPainter>
#include <QSvgRenderer>
#include <QXmlStreamReader>
#include <QXmlStreamWriter>

namespace wsw {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(wsw::ImageView)
};

constexpr qsizetype mostSvgBytes = 4 * 1024 * 1024;
constexpr int mostSvgSide = 2048;

QByteArray pluginName(ImageFormat format)
{
    return imageFormatName(format).toLower().toLatin1();
}

/// Whether an attribute would have something loaded that is not in the document itself.
bool refersOutside(const QXmlStreamAttribute &attribute)
{
    const QStringView value = attribute.value().trimmed();
    if (attribute.name() == QLatin1String("href") || attribute.name() == QLatin1String("src"))
        return !value.startsWith(u'#') && !value.isEmpty();
    const qsizetype url = value.indexOf(QLatin1String("url("), 0, Qt::CaseInsensitive);
    return url >= 0 && !value.mid(url + 4).trimmed().startsWith(u'#');
}

bool isScript(QStringView element)
{
    const QLatin1String names[] = {QLatin1String("script"), QLatin1String("foreignObject"), QLatin1String("image"),
                                   QLatin1String("feImage")};
    return std::find(std::begin(names), std::end(names), element) != std::end(names);
}

void copyStart(const QXmlStreamReader &reader, QXmlStreamWriter &writer, bool &leftOut)
{
    writer.writeStartElement(reader.namespaceUri().toString(), reader.name().toString());
    const QXmlStreamAttributes attributes = reader.attributes();
    for (const QXmlStreamAttribute &attribute : attributes) {
        if (refersOutside(attribute))
            leftOut |= attribute.name() == QLatin1String("href") ? reader.name() != QLatin1String("a") : true;
        else
            writer.writeAttribute(attribute.namespaceUri().toString(), attribute.name().toString(),
                                  attribute.value().toString());
    }
}

Result<DecodedImage> decodeSvg(const QByteArray &bytes)
{
    if (bytes.size() > mostSvgBytes)
        return failure(ErrorCode::MessageTooBig, Text::tr("This SVG is too large to be shown as an image."));
    DecodedImage decoded;
    decoded.format = ImageFormat::Svg;
    const QByteArray harmless = harmlessSvg(bytes, decoded.leftOut);
    QSvgRenderer renderer(harmless);
    if (harmless.isEmpty() || !renderer.isValid())
        return failure(ErrorCode::InvalidArgument, Text::tr("This SVG is broken or cut. Look at it as text."));
    decoded.size = renderer.defaultSize();
    const QSize shown = decoded.size.boundedTo(decoded.size.scaled(mostSvgSide, mostSvgSide, Qt::KeepAspectRatio));
    decoded.image = QImage(shown.expandedTo({1, 1}), QImage::Format_ARGB32_Premultiplied);
    decoded.image.fill(Qt::transparent);
    QPainter painter(&decoded.image);
    renderer.render(&painter);
    return decoded;
}

} // namespace

QByteArray harmlessSvg(const QByteArray &svg, bool &leftOut)
{
    QByteArray harmless;
    QXmlStreamReader reader(svg);
    QXmlStreamWriter writer(&harmless);
    // Without its document type: entities of it can grow without bounds.
    while (!reader.atEnd()) {
        switch (reader.readNext()) {
        case QXmlStreamReader::StartElement:
            if (isScript(reader.name())) {
                leftOut = true;
                reader.skipCurrentElement();
            } else {
                copyStart(reader, writer, leftOut);
            }
            break;
        case QXmlStreamReader::EndElement: writer.writeEndElement(); break;
        case QXmlStreamReader::Characters: {
            const bool imports = reader.text().contains(QLatin1String("@import"), Qt::CaseInsensitive);
            leftOut |= imports;
            if (!imports)
                writer.writeCharacters(reader.text().toString());
            break;
        }
        default: break;
        }
    }
    return reader.hasError() ? QByteArray() : harmless;
}

Result<DecodedImage> decodeImage(const QByteArray &bytes)
{
    const ImageFormat format = imageFormat(bytes);
    if (format == ImageFormat::Svg)
        return decodeSvg(bytes);
    const QByteArray plugin = pluginName(format);
    if (!QImageReader::supportedImageFormats().contains(plugin))
        return failure(ErrorCode::Unsupported, Text::tr("%1 images cannot be shown here: Qt's plugin for them is not "
                                                        "installed.")
                                                   .arg(imageFormatName(format)));
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer, plugin);
    reader.setAutoTransform(true);
    DecodedImage decoded{{}, reader.size(), format, qMax(reader.imageCount(), 0)};
    if (!decoded.size.isValid())
        return failure(ErrorCode::InvalidArgument, Text::tr("This image is broken or cut: it does not say its size."));
    if (qint64(decoded.size.width()) * decoded.size.height() > mostImagePixels)
        return failure(ErrorCode::MessageTooBig, Text::tr("This image claims to have %1 × %2 pixels, which is too much "
                                                          "to be shown.")
                                                     .arg(decoded.size.width())
                                                     .arg(decoded.size.height()));
    QImageReader::setAllocationLimit(512); // MiB; the pixels above need half of it
    decoded.image = reader.read();
    if (decoded.image.isNull())
        return failure(ErrorCode::InvalidArgument,
                       Text::tr("This image is broken or cut: %1.").arg(reader.errorString()));
    return decoded;
}

} // namespace wsw
