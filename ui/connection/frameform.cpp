// SPDX-License-Identifier: MIT
#include "ui/connection/frameform.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QFontDatabase>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

#include "ui/theme.h"
#include "ui/widgets/label/errorline.h"
#include "ui/widgets/namelist.h"
#include "workspace/profile/messagecontent.h"

namespace wsw {

namespace {

constexpr int textOpcode = 1;
constexpr int binaryOpcode = 2;

} // namespace

FrameForm::FrameForm(QWidget *parent)
    : QWidget(parent)
    , m_payload(new QPlainTextEdit(this))
    , m_typeLabel(new QLabel(this))
    , m_type(new QComboBox(this))
    , m_error(new ErrorLine(this))
    , m_bitsLabel(new QLabel(this))
    , m_fin(new QCheckBox(QStringLiteral("FIN"), this))
    , m_rsv{new QCheckBox(QStringLiteral("RSV1"), this), new QCheckBox(QStringLiteral("RSV2"), this),
            new QCheckBox(QStringLiteral("RSV3"), this)}
    , m_opcodeLabel(new QLabel(this))
    , m_opcode(new QComboBox(this))
    , m_maskLabel(new QLabel(this))
    , m_mask(new QComboBox(this))
    , m_lengthLabel(new QLabel(this))
    , m_length(new QLineEdit(this))
    , m_lengthForm(new QComboBox(this))
    , m_sizesLabel(new QLabel(this))
    , m_sizes(new QLineEdit(this))
    , m_sendFrame(new QPushButton(this))
    , m_sendBytes(new QPushButton(this))
    , m_sendFragments(new QPushButton(this))
{
    m_payload->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_payload->setTabChangesFocus(true);
    m_payload->setMinimumHeight(fontMetrics().height() * 3);
    m_type->addItem(QString(), int(ContentType::Text));
    m_type->addItem(QString(), int(ContentType::Hex));
    m_fin->setChecked(true);
    for (int opcode = 0; opcode < 16; ++opcode)
        m_opcode->addItem(
            QStringLiteral("0x%1 %2").arg(opcode, 0, 16).arg(opcodeName(quint8(opcode)).section(u' ', 0, 0)));
    m_opcode->setCurrentIndex(textOpcode);
    m_mask->addItems({QString(), QString(), QString()});
    m_lengthForm->addItems({QString(), QString(), QString()});
    m_sendFrame->setIcon(themeIcon(QStringLiteral("send")));
    buildLayout();

    connect(m_payload, &QPlainTextEdit::textChanged, this, &FrameForm::validate);
    connect(m_type, &QComboBox::currentIndexChanged, this, &FrameForm::validate);
    connect(m_opcode, &QComboBox::currentIndexChanged, this, &FrameForm::validate);
    connect(m_length, &QLineEdit::textChanged, this, &FrameForm::validate);
    connect(m_sizes, &QLineEdit::textChanged, this, &FrameForm::validate);
    connect(m_sendFrame, &QPushButton::clicked, this, [this] {
        if (const Result<HandmadeFrame> written = frame())
            emit frameSubmitted(*written);
    });
    connect(m_sendBytes, &QPushButton::clicked, this, [this] {
        if (const Result<QByteArray> bytes = payload())
            emit bytesSubmitted(*bytes);
    });
    connect(m_sendFragments, &QPushButton::clicked, this, &FrameForm::submitFragments);
    retranslate();
}

void FrameForm::buildLayout()
{
    auto *bits = new QHBoxLayout;
    bits->addWidget(m_fin);
    for (QCheckBox *bit : m_rsv)
        bits->addWidget(bit);
    bits->addStretch(1);
    auto *length = new QHBoxLayout;
    length->addWidget(m_length, 1);
    length->addWidget(m_lengthForm);
    auto *fields = new QFormLayout;
    fields->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    fields->addRow(m_bitsLabel, bits);
    fields->addRow(m_opcodeLabel, m_opcode);
    fields->addRow(m_maskLabel, m_mask);
    fields->addRow(m_lengthLabel, length);
    fields->addRow(m_sizesLabel, m_sizes);
    m_bitsLabel->setBuddy(m_fin);
    m_opcodeLabel->setBuddy(m_opcode);
    m_maskLabel->setBuddy(m_mask);
    m_lengthLabel->setBuddy(m_length);
    m_sizesLabel->setBuddy(m_sizes);
    m_typeLabel->setBuddy(m_type);

    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_typeLabel);
    buttons->addWidget(m_type);
    buttons->addStretch(1);
    buttons->addWidget(m_sendFragments);
    buttons->addWidget(m_sendBytes);
    buttons->addWidget(m_sendFrame);
    auto *columns = new QHBoxLayout;
    columns->addWidget(m_payload, 1);
    columns->addLayout(fields, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(columns, 1);
    layout->addWidget(m_error);
    layout->addLayout(buttons);
}

void FrameForm::setSendEnabled(bool enabled)
{
    if (enabled == m_sendEnabled)
        return;
    m_sendEnabled = enabled;
    validate();
}

Result<QByteArray> FrameForm::payload() const
{
    const Result<MessageContent> content =
        messageContent(ContentType(m_type->currentData().toInt()), m_payload->toPlainText());
    if (!content)
        return Failure(content.error());
    return content->payload;
}

Result<std::optional<quint64>> FrameForm::declaredLength() const
{
    const QString text = m_length->text().trimmed();
    if (text.isEmpty())
        return std::optional<quint64>();
    bool isNumber = false;
    const quint64 length = text.toULongLong(&isNumber);
    if (!isNumber) {
        return failure(ErrorCode::InvalidArgument,
                       tr("“%1” is no length: a whole number of bytes, or nothing for the payload's own.").arg(text));
    }
    return std::optional<quint64>(length);
}

Result<QList<qsizetype>> FrameForm::fragmentSizes() const
{
    QList<qsizetype> sizes;
    const QStringList parts = splitNames(m_sizes->text());
    for (const QString &part : parts) {
        bool isNumber = false;
        sizes.append(part.toUInt(&isNumber));
        if (!isNumber) {
            return failure(ErrorCode::InvalidArgument,
                           tr("“%1” is no fragment size: whole numbers of bytes, separated by commas.").arg(part));
        }
    }
    return sizes;
}

Result<HandmadeFrame> FrameForm::frame() const
{
    const Result<QByteArray> bytes = payload();
    if (!bytes)
        return Failure(bytes.error());
    const Result<std::optional<quint64>> length = declaredLength();
    if (!length)
        return Failure(length.error());
    HandmadeFrame frame;
    frame.fin = m_fin->isChecked();
    for (int i = 0; i < 3; ++i)
        frame.rsv |= quint8(m_rsv[i]->isChecked() ? 4 >> i : 0);
    frame.opcode = quint8(m_opcode->currentIndex());
    if (m_mask->currentIndex() > 0)
        frame.masked = m_mask->currentIndex() == 1;
    frame.declaredLength = *length;
    frame.lengthForm = HandmadeFrame::LengthForm(m_lengthForm->currentIndex());
    frame.payload = *bytes;
    return frame;
}

void FrameForm::submitFragments()
{
    const Result<QByteArray> bytes = payload();
    const Result<QList<qsizetype>> sizes = fragmentSizes();
    if (bytes && sizes)
        emit fragmentsSubmitted(*bytes, m_opcode->currentIndex() == binaryOpcode, *sizes);
}

void FrameForm::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void FrameForm::validate()
{
    const Result<QByteArray> bytes = payload();
    const Result<HandmadeFrame> written = frame();
    const Result<QList<qsizetype>> sizes = fragmentSizes();
    const int opcode = m_opcode->currentIndex();
    m_error->setError(!written ? written.error().message : !sizes ? sizes.error().message : QString());
    m_sendFrame->setEnabled(m_sendEnabled && written);
    m_sendBytes->setEnabled(m_sendEnabled && bytes && !bytes->isEmpty());
    m_sendFragments->setEnabled(m_sendEnabled && bytes && sizes && !sizes->isEmpty()
                                && (opcode == textOpcode || opcode == binaryOpcode));
}

void FrameForm::retranslate()
{
    m_payload->setAccessibleName(tr("Payload"));
    m_payload->setPlaceholderText(tr("The payload of the frame, or the raw bytes."));
    m_typeLabel->setText(tr("Payload as:"));
    m_type->setItemText(0, tr("Text"));
    m_type->setItemText(1, tr("Hex"));
    m_bitsLabel->setText(tr("First bits:"));
    m_fin->setToolTip(tr("The last frame of its message"));
    m_rsv[0]->setToolTip(tr("Compressed, where compression was agreed; else an error"));
    m_opcodeLabel->setText(tr("Opcode:"));
    m_maskLabel->setText(tr("Mask:"));
    m_mask->setItemText(0, tr("As the role demands"));
    m_mask->setItemText(1, tr("Masked"));
    m_mask->setItemText(2, tr("Not masked"));
    m_lengthLabel->setText(tr("Declared length:"));
    m_length->setAccessibleName(tr("Declared length"));
    m_length->setPlaceholderText(tr("The payload's"));
    m_length->setToolTip(tr("In bytes. Another length than the payload's makes the other side wait, or read on."));
    m_lengthForm->setAccessibleName(tr("Length written in"));
    m_lengthForm->setToolTip(tr("A longer form than the length needs is an error (RFC 6455 section 5.2)."));
    m_lengthForm->setItemText(0, tr("Shortest form"));
    m_lengthForm->setItemText(1, tr("16 bits"));
    m_lengthForm->setItemText(2, tr("64 bits"));
    m_sizesLabel->setText(tr("Fragment sizes:"));
    m_sizes->setAccessibleName(tr("Fragment sizes"));
    m_sizes->setPlaceholderText(tr("For example: 1, 5, 0"));
    m_sizes->setToolTip(tr("For Send fragmented: a frame of each size, the rest of the payload in a last one."));
    m_sendFrame->setText(tr("Send frame"));
    m_sendBytes->setText(tr("Send raw bytes"));
    m_sendBytes->setToolTip(tr("The payload as it is, without any frame around it"));
    m_sendFragments->setText(tr("Send fragmented"));
    m_sendFragments->setToolTip(tr("The payload as a text or binary message in frames of the given sizes"));
    validate();
}

} // namespace wsw
