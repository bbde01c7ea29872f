// SPDX-License-Identifier: MIT
#include "ui/widgets/label/unseenlabel.h"

#include <QLabel>

namespace wsw {

void nameUnlabelled(QWidget &field, const QString &name)
{
    field.setAccessibleName(name);
    QWidget *parent = field.parentWidget();
    const auto labels = parent->findChildren<QLabel *>(QString(), Qt::FindDirectChildrenOnly);
    for (QLabel *label : labels) {
        if (label->buddy() == &field)
            return label->setText(name);
    }
    auto *label = new QLabel(name, parent);
    label->setBuddy(&field);
    label->hide();
}

} // namespace wsw
