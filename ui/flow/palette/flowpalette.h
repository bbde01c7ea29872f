// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

#include "ui/flow/editing/graphedits.h"

class QLineEdit;

namespace wsw {

class PaletteList;

/// What a flow is made of: to search, to drag, or to add by double click or Enter.
class FlowPalette : public QWidget
{
    Q_OBJECT

public:
    explicit FlowPalette(QWidget *parent = nullptr);

    void search(); ///< puts the cursor into the empty search field

signals:
    void chosen(const wsw::NodeTemplate &form);
    void left(); ///< by Escape: back to the canvas

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void choose();
    void retranslate();

    QLineEdit *m_search;
    PaletteList *m_list;
};

} // namespace wsw
