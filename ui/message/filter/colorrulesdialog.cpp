// SPDX-License-Identifier: MIT
#include "ui/message/filter/colorrulesdialog.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QEvent>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPixmap>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QVBoxLayout>

#include <array>

#include "ui/message/filter/logfilterfield.h"
#include "ui/message/filter/rowcolors.h"
#include "ui/theme.h"
#include "ui/widgets/label/errorline.h"

namespace wsw {

namespace {

constexpr std::array colors{RuleColor::Yellow, RuleColor::Orange, RuleColor::Green,
                            RuleColor::Sky,    RuleColor::Blue,   RuleColor::Purple};
enum RuleRole { ExpressionRole = Qt::UserRole, ColorRole };

QIcon swatch(RuleColor color)
{
    QPixmap pixmap(16, 16);
    pixmap.fill(ruleColor(color));
    return {pixmap};
}

} // namespace

ColorRulesDialog::ColorRulesDialog(LogFilters &filters, std::function<FilterVocabulary()> vocabulary, QWidget *parent)
    : QDialog(parent)
    , m_filters(filters)
    , m_list(new QListWidget)
    , m_expression(new LogFilterField)
    , m_color(new QComboBox)
    , m_error(new ErrorLine)
    , m_add(new QPushButton(themeIcon(QStringLiteral("plus")), tr("&Add")))
    , m_remove(new QPushButton(themeIcon(QStringLiteral("trash-2")), tr("&Remove")))
    , m_up(new QPushButton(themeIcon(QStringLiteral("arrow-up")), tr("&Up")))
    , m_down(new QPushButton(themeIcon(QStringLiteral("arrow-down")), tr("Do&wn")))
{
    setWindowTitle(tr("Colour Rules"));
    m_expression->setVocabulary(std::move(vocabulary));
    build();
    connect(m_list, &QListWidget::currentRowChanged, this, &ColorRulesDialog::onCurrentChanged);
    connect(m_list, &QListWidget::itemChanged, this, &ColorRulesDialog::store);
    connect(m_expression, &QLineEdit::textEdited, this, [this](const QString &expression) {
        change([&expression](ColorRule &rule) { rule.expression = expression; });
    });
    connect(m_expression, &LogFilterField::filterChanged, this, [this](const MessageFilter &filter) {
        change([&filter](ColorRule &rule) { rule.expression = filter.expression(); });
    });
    connect(m_expression, &LogFilterField::errorChanged, m_error, &ErrorLine::setError);
    connect(m_color, &QComboBox::activated, this,
            [this](int index) { change([index](ColorRule &rule) { rule.color = colors.at(size_t(index)); }); });
    connect(m_add, &QPushButton::clicked, this, [this] { add(QString()); });
    connect(m_remove, &QPushButton::clicked, this, &ColorRulesDialog::remove);
    connect(m_up, &QPushButton::clicked, this, [this] { move(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { move(1); });
    fill(m_filters.rules());
    m_list->setCurrentRow(0);
    onCurrentChanged();
}

void ColorRulesDialog::build()
{
    auto *explanation = new QLabel(tr("Messages that fit a filter have its colour. The first rule that fits counts."));
    explanation->setWordWrap(true);
    m_list->setAccessibleName(windowTitle());
    for (const RuleColor color : colors)
        m_color->addItem(swatch(color), ruleColorName(color));
    auto *buttons = new QVBoxLayout;
    for (QPushButton *button : {m_add, m_remove, m_up, m_down}) {
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    buttons->addStretch();
    auto *rules = new QHBoxLayout;
    rules->addWidget(m_list, 1);
    rules->addLayout(buttons);
    auto *form = new QFormLayout;
    form->addRow(tr("&Filter:"), m_expression);
    form->addRow(QString(), m_error);
    form->addRow(tr("&Colour:"), m_color);
    auto *box = new QDialogButtonBox(QDialogButtonBox::Close);
    box->button(QDialogButtonBox::Close)->setAutoDefault(false);
    connect(box, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(explanation);
    layout->addLayout(rules, 1);
    layout->addLayout(form);
    layout->addWidget(box);
    resize(fontMetrics().averageCharWidth() * 70, fontMetrics().height() * 22);
}

void ColorRulesDialog::fill(const QList<ColorRule> &rules)
{
    const QScopedValueRollback showing(m_showing, true);
    m_list->clear();
    for (const ColorRule &rule : rules) {
        auto *item = new QListWidgetItem(m_list);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        showRule(*item, rule);
    }
}

void ColorRulesDialog::showRule(QListWidgetItem &item, const ColorRule &rule) const
{
    item.setData(ExpressionRole, rule.expression);
    item.setData(ColorRole, int(rule.color));
    item.setText(rule.expression.isEmpty() ? tr("(no filter yet)") : rule.expression);
    item.setData(Qt::AccessibleDescriptionRole, ruleColorName(rule.color));
    item.setIcon(swatch(rule.color));
    item.setCheckState(rule.enabled ? Qt::Checked : Qt::Unchecked);
}

ColorRule ColorRulesDialog::ruleOf(const QListWidgetItem &item) const
{
    return {item.data(ExpressionRole).toString(), RuleColor(item.data(ColorRole).toInt()),
            item.checkState() == Qt::Checked};
}

void ColorRulesDialog::change(const std::function<void(ColorRule &)> &change)
{
    QListWidgetItem *item = m_list->currentItem();
    if (!item || m_showing)
        return;
    ColorRule rule = ruleOf(*item);
    change(rule);
    {
        const QScopedValueRollback showing(m_showing, true);
        showRule(*item, rule);
    }
    store();
}

void ColorRulesDialog::onCurrentChanged()
{
    const QScopedValueRollback showing(m_showing, true);
    const QListWidgetItem *item = m_list->currentItem();
    const ColorRule rule = item ? ruleOf(*item) : ColorRule();
    m_expression->setText(rule.expression);
    m_color->setCurrentIndex(int(rule.color));
    for (QWidget *control : std::initializer_list<QWidget *>{m_expression, m_color, m_remove})
        control->setEnabled(item);
    m_up->setEnabled(m_list->currentRow() > 0);
    m_down->setEnabled(item && m_list->currentRow() < m_list->count() - 1);
}

void ColorRulesDialog::add(const QString &expression)
{
    QList<ColorRule> rules = m_filters.rules();
    rules.append({expression, colors.at(size_t(rules.size()) % colors.size()), true});
    fill(rules);
    m_list->setCurrentRow(m_list->count() - 1);
    store();
    m_expression->setFocus(Qt::OtherFocusReason);
}

void ColorRulesDialog::remove()
{
    const int row = m_list->currentRow();
    delete m_list->takeItem(row);
    store();
    onCurrentChanged();
}

void ColorRulesDialog::move(int by)
{
    const int row = m_list->currentRow();
    {
        const QScopedValueRollback showing(m_showing, true);
        m_list->insertItem(row + by, m_list->takeItem(row));
    }
    m_list->setCurrentRow(row + by);
    store();
}

void ColorRulesDialog::store()
{
    if (m_showing)
        return;
    QList<ColorRule> rules;
    for (int row = 0; row < m_list->count(); ++row)
        rules.append(ruleOf(*m_list->item(row)));
    m_filters.setRules(rules);
}

void ColorRulesDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() != QEvent::PaletteChange)
        return;
    for (const RuleColor color : colors)
        m_color->setItemIcon(int(color), swatch(color));
    const QScopedValueRollback showing(m_showing, true);
    for (int row = 0; row < m_list->count(); ++row)
        showRule(*m_list->item(row), ruleOf(*m_list->item(row)));
}

} // namespace wsw
