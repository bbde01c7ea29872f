// SPDX-License-Identifier: MIT
#pragma once

#include <QListWidget>

#include "ui/flow/editing/graphedits.h"

namespace wsw {

/// The kinds of nodes in groups, with their icons. They can be dragged onto a canvas.
class PaletteList : public QListWidget
{
    Q_OBJECT

public:
    explicit PaletteList(QWidget *parent = nullptr);

    void setFilter(const QString &text);  ///< in a name or group, in the window's language or the file's
    NodeTemplate currentTemplate() const; ///< without a kind if there is none
    void retranslate();

protected:
    QStringList mimeTypes() const override;
    QMimeData *mimeData(const QList<QListWidgetItem *> &items) const override;

private:
    void fill();
    void addGroup(const QString &title);
    void addTemplate(const NodeTemplate &form, const QString &group);

    QString m_filter;
};

} // namespace wsw
