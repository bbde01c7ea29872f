// SPDX-License-Identifier: MIT
#include "ui/flow/properties/textfield.h"

#include <QEvent>
#include <QFontDatabase>
#include <QGridLayout>
#include <QLabel>
#include <QMenu>
#include <QPlainTextEdit>
#include <QToolButton>

#include "flow/expression/value.h"
#include "ui/theme.h"

namespace wsw {

namespace {

constexpr std::chrono::milliseconds typingPause{150};

/// As high as its text, within bounds.
class GrowingEdit : public QPlainTextEdit
{
public:
    GrowingEdit(int least, int most, QWidget *parent)
        : QPlainTextEdit(parent)
        , m_least(least)
        , m_most(most)
    {
        setTabChangesFocus(true);
        setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        connect(this, &QPlainTextEdit::textChanged, this, &GrowingEdit::adapt);
        adapt();
    }

    QSize sizeHint() const override
    {
        constexpr int rounding = 2;
        const int lines = qBound(m_least, int(document()->size().height()), m_most);
        const int frame = 2 * frameWidth() + int(2 * document()->documentMargin()) + rounding;
        return {fontMetrics().averageCharWidth() * 24, fontMetrics().lineSpacing() * lines + frame};
    }
    QSize minimumSizeHint() const override { return {fontMetrics().averageCharWidth() * 12, sizeHint().height()}; }

protected:
    void resizeEvent(QResizeEvent *event) override
    {
        QPlainTextEdit::resizeEvent(event);
        if (event->oldSize().width() != event->size().width())
            adapt(); // other line breaks
    }

private:
    void adapt()
    {
        const bool fits = int(document()->size().height()) <= m_most;
        setVerticalScrollBarPolicy(fits ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
        updateGeometry();
    }

    const int m_least;
    const int m_most;
};

QPlainTextEdit *newEdit(TextField::Kind kind, QWidget *parent)
{
    const bool isScript = kind == TextField::Kind::Script;
    auto *edit = new GrowingEdit(isScript ? 6 : 1, isScript ? 16 : 8, parent);
    if (kind != TextField::Kind::Plain)
        edit->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    return edit;
}

} // namespace

TextField::TextField(Kind kind, ExampleValues &examples, QWidget *parent)
    : QWidget(parent)
    , m_kind(kind)
    , m_examples(examples)
    , m_edit(newEdit(kind, this))
    , m_insert(new QToolButton(this))
    , m_menu(new QMenu(this))
    , m_judgement(new QLabel(this))
{
    m_insert->setIcon(themeIcon(QStringLiteral("braces")));
    m_insert->setPopupMode(QToolButton::InstantPopup);
    m_insert->setMenu(m_menu);
    m_insert->setVisible(takesVariables());
    m_judgement->setWordWrap(true);
    m_judgement->setTextFormat(Qt::PlainText);
    m_judgement->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_judgement->hide();
    m_delay.setSingleShot(true);
    m_delay.setInterval(typingPause);
    m_edit->installEventFilter(this);
    setFocusProxy(m_edit);

    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(m_edit, 0, 0);
    layout->addWidget(m_insert, 0, 1, Qt::AlignTop);
    layout->addWidget(m_judgement, 1, 0, 1, 2);
    connect(m_edit, &QPlainTextEdit::textChanged, this, [this] {
        m_delay.start();
        emit edited(text());
    });
    connect(&m_delay, &QTimer::timeout, this, &TextField::judge);
    connect(m_menu, &QMenu::aboutToShow, this, &TextField::fillMenu);
    retranslate();
}

QString TextField::text() const
{
    return m_edit->toPlainText();
}

void TextField::setText(const QString &text)
{
    if (text == this->text())
        return;
    const QSignalBlocker blocker(this);
    m_edit->setPlainText(text);
    m_delay.stop();
    judge();
}

void TextField::setName(const QString &name)
{
    m_edit->setAccessibleName(name);
}

void TextField::setPlaceholder(const QString &text)
{
    m_edit->setPlaceholderText(text);
}

void TextField::setReadOnly(bool readOnly)
{
    m_edit->setReadOnly(readOnly);
    m_insert->setEnabled(!readOnly);
}

void TextField::insertVariable(const QString &name)
{
    m_edit->insertPlainText(m_kind == Kind::Template ? QStringLiteral("{{%1}}").arg(name) : name);
    m_edit->setFocus();
}

void TextField::refresh()
{
    if (!m_delay.isActive())
        judge();
}

void TextField::judge()
{
    FieldJudgement judgement;
    const QString source = text();
    if (source.trimmed().isEmpty()) {
        if (m_required)
            judgement = {true, tr("This is missing. Fill it in.")};
    } else if (m_kind == Kind::Expression) {
        judgement = m_examples.judgeExpression(source);
    } else if (m_kind == Kind::Template) {
        judgement = m_examples.judgeTemplate(source);
    }
    m_judgement->setText(judgement.text);
    m_judgement->setVisible(!judgement.text.isEmpty());
    m_judgement->setForegroundRole(judgement.isWrong ? QPalette::WindowText : QPalette::PlaceholderText);
    QPalette palette = this->palette();
    if (judgement.isWrong)
        palette.setColor(QPalette::WindowText, themeColors().error);
    m_judgement->setPalette(palette);
    m_edit->setAccessibleDescription(judgement.text);
}

void TextField::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

bool TextField::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_edit && event->type() == QEvent::FocusOut)
        emit left();
    return QWidget::eventFilter(watched, event);
}

void TextField::fillMenu()
{
    m_menu->clear();
    for (const QString &name : m_examples.variables()) {
        const auto value = m_examples.value(name);
        QAction *action =
            m_menu->addAction(value ? QStringLiteral("%1\t%2").arg(name, valueText(*value).left(24)) : name);
        connect(action, &QAction::triggered, this, [this, name] { insertVariable(name); });
    }
}

void TextField::retranslate()
{
    m_insert->setAccessibleName(tr("Insert variable"));
    m_insert->setToolTip(tr("Insert a variable of the flow"));
    judge();
}

} // namespace wsw
