// SPDX-License-Identifier: MIT
#include "ui/widgets/label/statelabel.h"

#include <QAccessibleWidget>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QStyle>

namespace wsw {

namespace {

// QLabel shows its text to assistive technology only as a name; here the name is taken.
class StateLabelInterface : public QAccessibleWidget, public QAccessibleTextInterface
{
public:
    explicit StateLabelInterface(StateLabel *label)
        : QAccessibleWidget(label, QAccessible::StaticText)
    {
    }

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        if (type == QAccessible::TextInterface)
            return static_cast<QAccessibleTextInterface *>(this);
        return QAccessibleWidget::interface_cast(type);
    }
    QString text(QAccessible::Text kind) const override
    {
        if (kind == QAccessible::Description || kind == QAccessible::Value)
            return stateText();
        return QAccessibleWidget::text(kind);
    }
    int childCount() const override { return 0; }
    QAccessibleInterface *child(int) const override { return nullptr; }

    void selection(int, int *start, int *end) const override { *start = *end = 0; }
    int selectionCount() const override { return 0; }
    void addSelection(int, int) override {}
    void removeSelection(int) override {}
    void setSelection(int, int, int) override {}
    int cursorPosition() const override { return 0; }
    void setCursorPosition(int) override {}
    QString text(int start, int end) const override { return stateText().mid(start, end - start); }
    int characterCount() const override { return int(stateText().size()); }
    QRect characterRect(int) const override { return rect(); }
    int offsetAtPoint(const QPoint &) const override { return 0; }
    void scrollToSubstring(int, int) override {}
    QString attributes(int, int *start, int *end) const override
    {
        *start = 0;
        *end = characterCount();
        return {};
    }

private:
    QString stateText() const { return static_cast<StateLabel *>(widget())->text(); }
};

QAccessibleInterface *createInterface(const QString &, QObject *object)
{
    if (auto *label = qobject_cast<StateLabel *>(object))
        return new StateLabelInterface(label);
    return nullptr;
}

} // namespace

StateLabel::StateLabel(QWidget *parent)
    : QWidget(parent)
    , m_icon(new QLabel(this))
    , m_text(new QLabel(this))
{
    static const bool installed = (QAccessible::installFactory(createInterface), true);
    Q_UNUSED(installed)
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_icon);
    layout->addWidget(m_text, 1);
}

void StateLabel::setState(const QString &icon, IconTint tint, const QString &text)
{
    const QString oldText = m_text->text();
    if (icon == m_iconName && tint == m_tint && text == oldText)
        return;
    m_iconName = icon;
    m_tint = tint;
    m_text->setText(text);
    showIcon();
    if (text == oldText)
        return;
    QAccessibleTextUpdateEvent changed(this, 0, oldText, text);
    QAccessible::updateAccessibility(&changed);
    QAccessibleEvent described(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&described);
}

QString StateLabel::text() const
{
    return m_text->text();
}

void StateLabel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        showIcon();
    QWidget::changeEvent(event);
}

void StateLabel::showIcon()
{
    const int size = style()->pixelMetric(QStyle::PM_SmallIconSize, nullptr, this);
    if (!m_iconName.isEmpty())
        m_icon->setPixmap(themeIcon(m_iconName, m_tint).pixmap(QSize(size, size), devicePixelRatioF()));
}

} // namespace wsw
