// SPDX-License-Identifier: MIT
#include "ui/widgets/notice/noticearea.h"

#include <QAccessible>
#include <QVBoxLayout>

namespace wsw {

NoticeArea::NoticeArea(QWidget *parent)
    : QWidget(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(1);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
}

void NoticeArea::showNotice(const QString &key, const Notice &notice)
{
    dismiss(key);
    auto *bar = new WindowNotice(notice, this);
    bar->setObjectName(key);
    connect(bar, &WindowNotice::dismissed, bar, [bar] {
        bar->setObjectName({});
        bar->hide();
        bar->deleteLater();
    });
    layout()->addWidget(bar);
    bar->show();
    QAccessibleEvent alert(bar, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void NoticeArea::showError(const QString &key, const Error &error)
{
    showNotice(key, {Notice::Severity::Error, [text = error.message] { return text; }, {}});
}

void NoticeArea::dismiss(const QString &key)
{
    delete bar(key);
}

WindowNotice *NoticeArea::bar(const QString &key) const
{
    return findChild<WindowNotice *>(key, Qt::FindDirectChildrenOnly);
}

} // namespace wsw
