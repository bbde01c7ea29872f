// SPDX-License-Identifier: MIT
#include "ui/websocket/compressionform.h"

#include <QCheckBox>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QSpinBox>

namespace wsw {

CompressionForm::CompressionForm(QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_serverNoContext(new QCheckBox(this))
    , m_clientNoContext(new QCheckBox(this))
    , m_serverBitsLabel(new QLabel(this))
    , m_clientBitsLabel(new QLabel(this))
    , m_levelLabel(new QLabel(this))
    , m_thresholdLabel(new QLabel(this))
{
    setFrameShape(QFrame::StyledPanel);
    setFocusProxy(m_serverNoContext);
    auto *layout = new QGridLayout(this);
    layout->addWidget(m_serverNoContext, 0, 0, 1, 2);
    layout->addWidget(m_clientNoContext, 1, 0, 1, 2);
    m_serverBits = addNumber(layout, m_serverBitsLabel, 8, 15);
    m_clientBits = addNumber(layout, m_clientBitsLabel, 8, 15);
    m_level = addNumber(layout, m_levelLabel, 1, 9);
    m_threshold = addNumber(layout, m_thresholdLabel, 0, 1024 * 1024 * 1024);
    connect(m_serverNoContext, &QCheckBox::toggled, this, &CompressionForm::edited);
    connect(m_clientNoContext, &QCheckBox::toggled, this, &CompressionForm::edited);
    retranslate();
}

QSpinBox *CompressionForm::addNumber(QGridLayout *layout, QLabel *label, int least, int most)
{
    auto *number = new QSpinBox(this);
    number->setRange(least, most);
    label->setBuddy(number);
    const int row = layout->rowCount();
    layout->addWidget(label, row, 0);
    layout->addWidget(number, row, 1);
    connect(number, &QSpinBox::valueChanged, this, &CompressionForm::edited);
    return number;
}

void CompressionForm::show(const CompressionOptions &options)
{
    const QSignalBlocker blocker(this);
    m_serverNoContext->setChecked(options.serverNoContextTakeover);
    m_clientNoContext->setChecked(options.clientNoContextTakeover);
    m_serverBits->setValue(options.serverMaxWindowBits);
    m_clientBits->setValue(options.clientMaxWindowBits);
    m_level->setValue(options.level);
    m_threshold->setValue(int(qMin<qint64>(options.threshold, m_threshold->maximum())));
}

void CompressionForm::writeTo(CompressionOptions &options) const
{
    options.serverNoContextTakeover = m_serverNoContext->isChecked();
    options.clientNoContextTakeover = m_clientNoContext->isChecked();
    options.serverMaxWindowBits = m_serverBits->value();
    options.clientMaxWindowBits = m_clientBits->value();
    options.level = m_level->value();
    // A file may have more than the field can show, which stays until it is changed.
    if (m_threshold->value() != qMin<qint64>(options.threshold, m_threshold->maximum()))
        options.threshold = m_threshold->value();
}

void CompressionForm::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

void CompressionForm::retranslate()
{
    const QString context = tr("Each message is compressed by itself: less memory, larger messages.");
    m_serverNoContext->setText(tr("Server: no context takeover"));
    m_serverNoContext->setToolTip(context);
    m_clientNoContext->setText(tr("Client: no context takeover"));
    m_clientNoContext->setToolTip(context);
    const QString window = tr("How far back the compressor looks, as a power of two: 8 is 256 bytes, 15 is 32 KiB.");
    m_serverBitsLabel->setText(tr("Server window bits:"));
    m_serverBits->setAccessibleName(tr("Server window bits"));
    m_serverBits->setToolTip(window);
    m_clientBitsLabel->setText(tr("Client window bits:"));
    m_clientBits->setAccessibleName(tr("Client window bits"));
    m_clientBits->setToolTip(window);
    m_levelLabel->setText(tr("Level:"));
    m_level->setAccessibleName(tr("Compression level"));
    m_level->setToolTip(tr("1 is fast, 9 is small."));
    m_thresholdLabel->setText(tr("Compress from:"));
    m_threshold->setAccessibleName(tr("Compress from how many bytes"));
    m_threshold->setSuffix(tr(" B"));
    m_threshold->setToolTip(tr("Shorter messages are sent uncompressed."));
}

} // namespace wsw
