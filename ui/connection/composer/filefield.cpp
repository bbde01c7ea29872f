// SPDX-License-Identifier: MIT
#include "ui/connection/composer/filefield.h"

#include <QCheckBox>
#include <QEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace wsw {

FileField::FileField(QWidget *parent)
    : QWidget(parent)
    , m_path(new QLineEdit(this))
    , m_browse(new QPushButton(this))
    , m_text(new QCheckBox(this))
    , m_hint(new QLabel(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *row = new QHBoxLayout;
    row->addWidget(m_path, 1);
    row->addWidget(m_browse);
    layout->addLayout(row);
    layout->addWidget(m_text);
    m_hint->setWordWrap(true);
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    layout->addWidget(m_hint);
    layout->addStretch(1);

    connect(m_path, &QLineEdit::textChanged, this, &FileField::edited);
    connect(m_path, &QLineEdit::returnPressed, this, &FileField::submitRequested);
    connect(m_text, &QCheckBox::toggled, this, [this] {
        retranslate();
        emit edited();
    });
    connect(m_browse, &QPushButton::clicked, this, &FileField::choose);
    retranslate();
}

QString FileField::path() const
{
    return m_path->text();
}

bool FileField::isText() const
{
    return m_text->isChecked();
}

void FileField::showFile(const QString &path, bool isText)
{
    const QSignalBlocker blocker(this);
    if (m_path->text() != path)
        m_path->setText(path);
    m_text->setChecked(isText);
}

void FileField::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void FileField::choose()
{
    auto *dialog = new QFileDialog(this, tr("Choose a File to Send"), QFileInfo(m_path->text()).path());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, m_path, &QLineEdit::setText);
    dialog->open();
}

void FileField::retranslate()
{
    m_path->setAccessibleName(tr("File to send"));
    m_path->setPlaceholderText(tr("Path of the file"));
    m_browse->setText(tr("Browse…"));
    m_text->setText(tr("As a text message"));
    m_text->setToolTip(tr("The file must be UTF-8 then. {{variables}} in it are not replaced."));
    m_hint->setText(m_text->isChecked() ? tr("The file's content is sent as one text message.")
                                        : tr("The file's bytes are sent as one binary message."));
}

} // namespace wsw
