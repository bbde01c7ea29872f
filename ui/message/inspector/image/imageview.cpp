// SPDX-License-Identifier: MIT
#include "ui/message/inspector/image/imageview.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QScrollArea>
#include <QToolButton>

#include "ui/message/background.h"
#include "ui/message/messagetext.h"

namespace wsw {

namespace {

/// So that what is transparent can be seen, on light and dark.
QPixmap onChequers(const QImage &image)
{
    constexpr int side = 8;
    QPixmap tile(2 * side, 2 * side);
    tile.fill(QColor(0xff, 0xff, 0xff));
    QPainter tilePainter(&tile);
    tilePainter.fillRect(0, 0, side, side, QColor(0xdd, 0xdd, 0xdd));
    tilePainter.fillRect(side, side, side, side, QColor(0xdd, 0xdd, 0xdd));
    tilePainter.end();
    QPixmap pixmap(image.size());
    QPainter painter(&pixmap);
    painter.drawTiledPixmap(pixmap.rect(), tile);
    painter.drawImage(0, 0, image);
    return pixmap;
}

} // namespace

ImageView::ImageView(QWidget *parent)
    : InspectorTab(parent)
    , m_caption(new QLabel)
    , m_fit(new QToolButton)
    , m_area(new QScrollArea)
    , m_picture(new QLabel)
{
    m_caption->setTextFormat(Qt::PlainText);
    m_caption->setForegroundRole(QPalette::PlaceholderText);
    m_caption->setWordWrap(true);
    m_fit->setCheckable(true);
    m_fit->setChecked(true);
    m_fit->setAutoRaise(true);
    m_picture->setAlignment(Qt::AlignCenter);
    m_area->setWidget(m_picture);
    m_area->setAlignment(Qt::AlignCenter);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setFocusPolicy(Qt::StrongFocus);
    auto *tools = new QHBoxLayout;
    tools->setContentsMargins(6, 2, 6, 2);
    tools->addWidget(m_caption, 1);
    tools->addWidget(m_fit);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(tools);
    layout->addWidget(m_area, 1);
    connect(m_fit, &QToolButton::toggled, this, &ImageView::updateImage);
    connect(&m_decoding, &QFutureWatcherBase::finished, this, &ImageView::onDecoded);
    retranslate();
}

void ImageView::showMessage(const InspectedMessage &message)
{
    clear();
    m_bytes = message.size;
    m_caption->setText(tr("Reading the image …"));
    m_decoding.setFuture(
        runInBackground<Result<DecodedImage>>([address = message.address](QPromise<Result<DecodedImage>> &promise) {
            const Result<QByteArray> bytes = wholeContent(address);
            promise.addResult(bytes ? decodeImage(*bytes) : Result<DecodedImage>(Failure(bytes.error())));
        }));
}

void ImageView::clear()
{
    m_decoding.cancel();
    m_decoded = {};
    m_picture->setPixmap({});
    m_caption->clear();
}

void ImageView::onDecoded()
{
    if (m_decoding.isCanceled() || m_decoding.future().resultCount() == 0)
        return;
    const Result<DecodedImage> decoded = m_decoding.result();
    if (!decoded) {
        m_caption->setText(decoded.error().message);
        return;
    }
    m_decoded = *decoded;
    updateCaption();
    updateImage();
}

void ImageView::updateCaption()
{
    if (m_decoded.image.isNull())
        return;
    QStringList parts{imageFormatName(m_decoded.format),
                      tr("%1 × %2 pixels").arg(m_decoded.size.width()).arg(m_decoded.size.height()), sizeText(m_bytes)};
    if (m_decoded.frames > 1)
        parts += tr("the first of %n picture(s)", nullptr, m_decoded.frames);
    if (m_decoded.leftOut)
        parts += tr("what it refers to elsewhere was not loaded");
    m_caption->setText(parts.join(QStringLiteral("  ·  ")));
    m_picture->setAccessibleDescription(m_caption->text());
}

void ImageView::updateImage()
{
    if (m_decoded.image.isNull())
        return;
    const QSize room = m_area->viewport()->size();
    const QSize size = m_decoded.image.size();
    const bool larger = size.width() > room.width() || size.height() > room.height();
    const QImage shown = m_fit->isChecked() && larger
                             ? m_decoded.image.scaled(room, Qt::KeepAspectRatio, Qt::SmoothTransformation)
                             : m_decoded.image;
    m_picture->setPixmap(onChequers(shown));
    m_picture->resize(shown.size());
}

void ImageView::resizeEvent(QResizeEvent *event)
{
    InspectorTab::resizeEvent(event);
    updateImage();
}

void ImageView::setContentName(const QString &name)
{
    m_picture->setAccessibleName(name);
    m_area->setAccessibleName(name);
}

void ImageView::retranslate()
{
    m_fit->setText(tr("Fit"));
    m_fit->setAccessibleName(tr("Fit"));
    m_fit->setToolTip(tr("Make large images fit; else they are shown pixel by pixel"));
    updateCaption();
}

void ImageView::changeEvent(QEvent *event)
{
    InspectorTab::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace wsw
