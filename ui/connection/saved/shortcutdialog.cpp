// SPDX-License-Identifier: MIT
#include "ui/connection/saved/shortcutdialog.h"

#include <QDialogButtonBox>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/connection/saved/shortcutcheck.h"
#include "ui/widgets/label/errorline.h"

namespace wsw {

ShortcutDialog::ShortcutDialog(const SavedMessage &message, const QList<SavedMessage> &messages, QWidget *parent)
    : QDialog(parent)
    , m_id(message.id)
    , m_messages(messages)
    , m_keys(new QKeySequenceEdit(QKeySequence(message.shortcut, QKeySequence::PortableText), this))
    , m_error(new ErrorLine(this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Shortcut of “%1”").arg(message.name));
    auto *label = new QLabel(tr("Press the keys that shall send this message while its connection's page is shown:"));
    label->setWordWrap(true);
    label->setBuddy(m_keys);
    m_keys->setAccessibleName(tr("Shortcut"));
    auto *none = m_buttons->addButton(tr("None"), QDialogButtonBox::ResetRole);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(label);
    layout->addWidget(m_keys);
    layout->addWidget(m_error);
    layout->addWidget(m_buttons);

    connect(m_keys, &QKeySequenceEdit::keySequenceChanged, this, &ShortcutDialog::validate);
    connect(none, &QPushButton::clicked, m_keys, &QKeySequenceEdit::clear);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_buttons, &QDialogButtonBox::accepted, this, [this] {
        emit chosen(m_keys->keySequence().toString(QKeySequence::PortableText));
        accept();
    });
    validate();
}

void ShortcutDialog::validate()
{
    const QString problem = shortcutProblem(m_keys->keySequence(), m_id, m_messages, *parentWidget()->window());
    m_error->setError(problem);
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(problem.isEmpty());
}

} // namespace wsw
