// SPDX-License-Identifier: MIT
#pragma once

#include <QScrollArea>

#include <functional>

namespace wsw {

/// A tab's page that is built when it is first shown. Where there is too little room for it, it scrolls by itself.
class LazyPage : public QScrollArea
{
public:
    using Builder = std::function<QWidget *()>;

    explicit LazyPage(Builder build, QWidget *parent = nullptr)
        : QScrollArea(parent)
        , m_build(std::move(build))
    {
        setWidgetResizable(true);
        setFrameShape(QFrame::NoFrame);
        setFocusPolicy(Qt::NoFocus);
    }

protected:
    void showEvent(QShowEvent *event) override
    {
        if (m_build)
            setWidget(std::exchange(m_build, {})());
        QScrollArea::showEvent(event);
    }

private:
    Builder m_build;
};

} // namespace wsw
