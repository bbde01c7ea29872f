// SPDX-License-Identifier: MIT
#include "ui/flow/palette/palettelist.h"

#include <QMimeData>
#include <QStyle>

#include "flow/nodekind.h"
#include "ui/flow/interaction/canvasmouse.h"
#include "ui/flow/nodeicon.h"
#include "ui/flow/nodetext.h"
#include "ui/theme.h"

namespace wsw {

namespace {

enum Role { KindRole = Qt::UserRole, FunctionRole };

struct Group
{
    const char *title;
    QStringList kinds;
};

QList<Group> groups()
{
    const auto kind = [](const char *name) { return QString(QLatin1String(name)); };
    return {
        {QT_TRANSLATE_NOOP("wsw::PaletteList", "Flow control"),
         {kind("start"), kind("exclusive-gateway"), kind("loop"), kind("output")}},
        {QT_TRANSLATE_NOOP("wsw::PaletteList", "Client communication"),
         {kind("push"), kind("wait-message"), kind("disconnect"), kind("http-request")}},
        {QT_TRANSLATE_NOOP("wsw::PaletteList", "Variables"), {kind("counter"), kind("assign"), kind("script")}},
        {QT_TRANSLATE_NOOP("wsw::PaletteList", "Functions"), {kind("function")}},
        {QT_TRANSLATE_NOOP("wsw::PaletteList", "Notes"), {kind("comment")}},
    };
}

/// Without a kind if the item is a group's title, or none.
NodeTemplate templateOf(const QListWidgetItem *item)
{
    return item ? NodeTemplate{item->data(KindRole).toString(), item->data(FunctionRole).toString()} : NodeTemplate();
}

} // namespace

PaletteList::PaletteList(QWidget *parent)
    : QListWidget(parent)
{
    setDragEnabled(true);
    setDragDropMode(DragOnly);
    setUniformItemSizes(true);
    const int iconSize = style()->pixelMetric(QStyle::PM_SmallIconSize);
    setIconSize(QSize(iconSize, iconSize));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTextElideMode(Qt::ElideRight);
    fill();
}

void PaletteList::setFilter(const QString &text)
{
    m_filter = text.simplified();
    fill();
}

NodeTemplate PaletteList::currentTemplate() const
{
    return templateOf(currentItem());
}

void PaletteList::retranslate()
{
    fill();
}

QStringList PaletteList::mimeTypes() const
{
    return {CanvasMouse::mimeType()};
}

QMimeData *PaletteList::mimeData(const QList<QListWidgetItem *> &items) const
{
    if (items.isEmpty())
        return nullptr;
    const NodeTemplate form = templateOf(items.first());
    auto *mime = new QMimeData;
    mime->setData(CanvasMouse::mimeType(), (form.kind + QLatin1Char('\n') + form.function).toUtf8());
    return mime;
}

void PaletteList::fill()
{
    const NodeTemplate current = currentTemplate();
    clear();
    for (const Group &group : groups()) {
        const QString title = tr(group.title);
        addGroup(title);
        for (const QString &kind : group.kinds) {
            if (kind != QLatin1String("function")) {
                addTemplate({kind, {}}, title);
                continue;
            }
            for (const FunctionKind &function : functionKinds())
                addTemplate({kind, function.name}, title);
        }
        if (templateOf(item(count() - 1)).kind.isEmpty())
            delete takeItem(count() - 1); // a group of nothing
    }
    int chosen = -1;
    for (int row = 0; row < count(); ++row) {
        const NodeTemplate form = templateOf(item(row));
        if (!form.kind.isEmpty() && (chosen < 0 || form == current))
            chosen = row;
    }
    setCurrentRow(chosen);
}

void PaletteList::addGroup(const QString &title)
{
    auto *item = new QListWidgetItem(title, this);
    item->setFlags(Qt::NoItemFlags);
    QFont bold = font();
    bold.setBold(true);
    item->setFont(bold);
}

void PaletteList::addTemplate(const NodeTemplate &form, const QString &group)
{
    const QString name = form.function.isEmpty() ? nodeKindName(form.kind) : functionName(form.function);
    const QStringList words = {name, form.kind, form.function, group};
    if (!words.join(QLatin1Char(' ')).contains(m_filter, Qt::CaseInsensitive))
        return;
    auto *item = new QListWidgetItem(themeIcon(nodeIconName(form.kind, form.function)), name, this);
    item->setData(KindRole, form.kind);
    item->setData(FunctionRole, form.function);
    item->setToolTip(tr("%1: drag it onto the canvas, or press Enter to add it behind the selected node").arg(name));
}

} // namespace wsw
