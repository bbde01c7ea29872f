// SPDX-License-Identifier: MIT
#pragma once

#include <QFutureWatcher>

#include "ui/message/inspector/image/imagedecoding.h"
#include "ui/message/inspector/inspectortab.h"

class QLabel;
class QScrollArea;
class QToolButton;

namespace wsw {

/// A message that is an image, on a chequered ground: as large as there is room for, or as it is.
class ImageView : public InspectorTab
{
    Q_OBJECT

public:
    explicit ImageView(QWidget *parent = nullptr);

    void showMessage(const InspectedMessage &message) override;
    void clear() override;
    Representation representation() const override { return Representation::Image; }
    void setContentName(const QString &name) override;
    const QImage &image() const { return m_decoded.image; } ///< null until it is decoded

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void onDecoded();
    void updateImage();
    void updateCaption();
    void retranslate();

    DecodedImage m_decoded;
    qint64 m_bytes = 0;
    QLabel *m_caption;
    QToolButton *m_fit;
    QScrollArea *m_area;
    QLabel *m_picture;
    QFutureWatcher<Result<DecodedImage>> m_decoding;
};

} // namespace wsw
