// SPDX-License-Identifier: MIT
#include "ui/websocket/engineoptionsform.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QFormLayout>
#include <QLabel>
#include <QToolButton>

#include "ui/websocket/compressionform.h"
#include "ui/widgets/label/errorline.h"
#include "ui/widgets/popup.h"
#include "websocket/engines.h"

namespace wsw {

EngineOptionsForm::EngineOptionsForm(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QFormLayout(this))
    , m_engineLabel(new QLabel(this))
    , m_engine(new QComboBox(this))
    , m_conflict(new ErrorLine(this))
    , m_compress(new QCheckBox(this))
    , m_parameters(new QToolButton(this))
    , m_compression(new CompressionForm(this))
    , m_recordFrames(new QCheckBox(this))
{
    m_engine->addItem(QString(), int(EngineKind::Automatic));
    if (hasQtEngine())
        m_engine->addItem(QString(), int(EngineKind::Qt));
    m_engine->addItem(QString(), int(EngineKind::Wire));
    m_engineLabel->setBuddy(m_engine);

    auto *compression = new QHBoxLayout;
    compression->addWidget(m_compress);
    compression->addWidget(m_parameters);
    compression->addStretch(1);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    m_layout->addRow(m_engineLabel, m_engine);
    m_layout->addRow(QString(), m_conflict);
    m_layout->addRow(QString(), compression);
    m_layout->addRow(QString(), m_recordFrames);

    connect(m_engine, &QComboBox::currentIndexChanged, this, &EngineOptionsForm::onEdited);
    connect(m_compress, &QCheckBox::toggled, this, &EngineOptionsForm::onEdited);
    connect(m_recordFrames, &QCheckBox::toggled, this, &EngineOptionsForm::onEdited);
    connect(m_compression, &CompressionForm::edited, this, &EngineOptionsForm::onEdited);
    connect(m_parameters, &QToolButton::clicked, this, [this] { popUpBeneath(*m_compression, *m_parameters); });
    retranslate();
}

void EngineOptionsForm::addRow(QLabel *label, QWidget *field)
{
    label->setBuddy(field);
    m_layout->addRow(label, field);
}

EngineKind EngineOptionsForm::engine() const
{
    return EngineKind(m_engine->currentData().toInt());
}

void EngineOptionsForm::show(EngineKind engine, const CompressionOptions &compression, bool recordFrames)
{
    const QSignalBlocker blocker(this);
    // A profile may ask for the Qt engine where there is none: nothing is chosen then.
    m_engine->setCurrentIndex(m_engine->findData(int(engine)));
    m_compress->setChecked(compression.enabled);
    m_compression->show(compression);
    m_recordFrames->setChecked(recordFrames);
    updateConflict();
}

void EngineOptionsForm::writeTo(EngineKind &engine, CompressionOptions &compression, bool &recordFrames) const
{
    if (m_engine->currentIndex() >= 0)
        engine = this->engine();
    compression.enabled = m_compress->isChecked();
    m_compression->writeTo(compression);
    recordFrames = m_recordFrames->isChecked();
}

void EngineOptionsForm::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void EngineOptionsForm::onEdited()
{
    updateConflict();
    emit edited();
}

void EngineOptionsForm::updateConflict()
{
    m_parameters->setEnabled(m_compress->isChecked());
    const bool qt = m_engine->currentIndex() >= 0 && engine() == EngineKind::Qt;
    const bool conflict = qt && (m_compress->isChecked() || m_recordFrames->isChecked());
    m_conflict->setError(
        conflict ? tr("The Qt engine can neither compress nor record frames. Choose Automatic or Wire.") : QString());
}

void EngineOptionsForm::retranslate()
{
    const auto name = [this](EngineKind engine, const QString &text, const QString &toolTip) {
        const int index = m_engine->findData(int(engine));
        m_engine->setItemText(index, text);
        m_engine->setItemData(index, toolTip, Qt::ToolTipRole);
    };
    m_engineLabel->setText(tr("Engine:"));
    m_engine->setToolTip(tr("What carries the connection. Automatic takes Wire where something needs it, else Qt."));
    name(EngineKind::Automatic, tr("Automatic"), tr("Wire where something needs it, else Qt"));
    name(EngineKind::Qt, tr("Qt"), tr("Qt's own WebSocket: no compression, and shows neither handshakes nor frames"));
    name(EngineKind::Wire, tr("Wire"),
         tr("This program's own: compresses, shows handshakes and frames, and can break the protocol on purpose"));
    m_compress->setText(tr("Compress messages"));
    m_compress->setToolTip(tr("Offers or accepts permessage-deflate; used if the other side agrees."));
    m_parameters->setText(tr("Parameters…"));
    m_parameters->setAccessibleName(tr("Compression parameters"));
    m_parameters->setToolTip(tr("What to ask of the other side, and how hard to compress"));
    m_recordFrames->setText(tr("Record every frame"));
    m_recordFrames->setToolTip(tr("The log shows each frame beside the messages: for looking at the protocol itself."));
    updateConflict();
}

} // namespace wsw
