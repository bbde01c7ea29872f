// SPDX-License-Identifier: MIT
#pragma once

#include "result.h"
#include "ui/widgets/notice/windownotice.h"

namespace wsw {

/// The bars above the pages, newest last. A notice of the same key replaces the one before.
class NoticeArea : public QWidget
{
    Q_OBJECT

public:
    explicit NoticeArea(QWidget *parent = nullptr);

    void showNotice(const QString &key, const Notice &notice);
    void showError(const QString &key, const Error &error);
    void dismiss(const QString &key);
    WindowNotice *bar(const QString &key) const; ///< nullptr if there is none
};

} // namespace wsw
