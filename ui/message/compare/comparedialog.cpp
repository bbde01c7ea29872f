// SPDX-License-Identifier: MIT
#include "ui/message/compare/comparedialog.h"

#include <QCheckBox>
#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QShortcut>
#include <QTableView>

#include "ui/message/background.h"
#include "ui/message/compare/comparisondelegate.h"
#include "ui/message/compare/comparisonmodel.h"
#include "ui/message/messagetext.h"
#include "ui/theme.h"

namespace wsw {

CompareDialog::CompareDialog(const Side &left, const Side &right, QWidget *parent)
    : QDialog(parent)
    , m_left(left)
    , m_right(right)
    , m_model(new ComparisonModel(this))
    , m_table(new QTableView(this))
    , m_titles(new QLabel(this))
    , m_summary(new QLabel(this))
    , m_ignoreOrder(new QCheckBox(this))
    , m_previous(new QPushButton(this))
    , m_next(new QPushButton(this))
    , m_copy(new QPushButton(this))
{
    setModal(false);
    setAttribute(Qt::WA_DeleteOnClose);
    buildLayout();
    connectSignals();
    retranslate();
    compare();
    resize(fontMetrics().averageCharWidth() * 140, fontMetrics().height() * 36);
}

CompareDialog::~CompareDialog()
{
    m_comparing.cancel();
}

void CompareDialog::buildLayout()
{
    m_titles->setTextFormat(Qt::PlainText);
    m_summary->setTextFormat(Qt::PlainText);
    m_table->setModel(m_model);
    m_table->setItemDelegate(new ComparisonDelegate(*m_model, this));
    m_table->setShowGrid(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 4);
    const int character = fontMetrics().averageCharWidth();
    QHeaderView *header = m_table->horizontalHeader();
    for (const int column : {ComparisonModel::LeftNumber, ComparisonModel::RightNumber})
        m_table->setColumnWidth(column, character * 8);
    header->setMinimumSectionSize(character * 4);
    m_table->setColumnWidth(ComparisonModel::Mark, character * 4);
    header->setSectionResizeMode(ComparisonModel::LeftText, QHeaderView::Stretch);
    header->setSectionResizeMode(ComparisonModel::RightText, QHeaderView::Stretch);
    m_previous->setIcon(themeIcon(QStringLiteral("arrow-up")));
    m_next->setIcon(themeIcon(QStringLiteral("arrow-down")));
    m_copy->setIcon(themeIcon(QStringLiteral("copy")));
    m_next->setDefault(true);
    auto *tools = new QHBoxLayout;
    tools->addWidget(m_summary, 1);
    tools->addWidget(m_ignoreOrder);
    tools->addWidget(m_previous);
    tools->addWidget(m_next);
    tools->addWidget(m_copy);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_titles);
    layout->addWidget(m_table, 1);
    layout->addLayout(tools);
}

void CompareDialog::connectSignals()
{
    connect(m_previous, &QPushButton::clicked, this, [this] { showDifference(-1); });
    connect(m_next, &QPushButton::clicked, this, [this] { showDifference(1); });
    connect(m_copy, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(patchText(m_model->comparison())); });
    connect(m_ignoreOrder, &QCheckBox::toggled, this, &CompareDialog::compare);
    connect(&m_comparing, &QFutureWatcherBase::finished, this, &CompareDialog::onCompared);
    for (const auto &[key, step] : {std::pair(QKeySequence(Qt::Key_F3), 1), {Qt::SHIFT | Qt::Key_F3, -1}}) {
        auto *shortcut = new QShortcut(key, this);
        connect(shortcut, &QShortcut::activated, this, [this, step = step] { showDifference(step); });
    }
}

void CompareDialog::compare()
{
    m_comparing.cancel();
    m_summary->setText(tr("Comparing …"));
    m_comparing.setFuture(runInBackground<Result<Comparison>>(
        [left = m_left.address, right = m_right.address,
         sortKeys = m_ignoreOrder->isChecked()](QPromise<Result<Comparison>> &promise) {
            const Result<Message> leftMessage = wholeMessage(left);
            const Result<Message> rightMessage = wholeMessage(right);
            if (!leftMessage || !rightMessage)
                promise.addResult(Failure(leftMessage ? rightMessage.error() : leftMessage.error()));
            else
                promise.addResult(compareMessages(*leftMessage, *rightMessage, sortKeys,
                                                  [&promise] { return !promise.isCanceled(); }));
        }));
}

void CompareDialog::onCompared()
{
    if (m_comparing.isCanceled() || m_comparing.future().resultCount() == 0)
        return;
    const Result<Comparison> comparison = m_comparing.result();
    if (!comparison) {
        m_summary->setText(comparison.error().message);
        return;
    }
    m_model->setComparison(*comparison);
    m_ignoreOrder->setEnabled(comparison->isJson);
    updateSummary();
    showDifference(1);
    emit compared();
}

void CompareDialog::updateSummary()
{
    const Comparison &comparison = m_model->comparison();
    const int count = int(comparison.differences.size());
    QString text = count > 0        ? tr("%n difference(s)", nullptr, count)
                   : comparison.cut ? tr("The parts that were compared are the same.")
                                    : tr("The messages are the same.");
    if (comparison.cut)
        text += QLatin1Char(' ')
                + tr("Only the first %1 and %2 lines were compared.")
                      .arg(sizeText(Comparison::mostBytes), QLocale().toString(Comparison::mostLines));
    m_summary->setText(text);
    for (QPushButton *button : {m_previous, m_next})
        button->setEnabled(count > 0);
}

void CompareDialog::showDifference(int step)
{
    const QList<int> &rows = m_model->comparison().differences;
    if (rows.isEmpty())
        return;
    const int current = m_table->currentIndex().isValid() ? m_table->currentIndex().row() : -1;
    const auto behind = std::upper_bound(rows.begin(), rows.end(), current);
    const auto from = std::lower_bound(rows.begin(), rows.end(), current);
    const qsizetype wanted = step > 0 ? behind - rows.begin() : (from - rows.begin()) - 1;
    const int row = rows.at((wanted + rows.size()) % rows.size());
    const QModelIndex index = m_model->index(row, ComparisonModel::LeftText);
    m_table->setCurrentIndex(index);
    m_table->scrollTo(index, QAbstractItemView::PositionAtCenter);
}

void CompareDialog::retranslate()
{
    setWindowTitle(tr("Compare Messages"));
    m_titles->setText(tr("Left: %1\nRight: %2").arg(m_left.title, m_right.title));
    m_table->setAccessibleName(tr("Comparison"));
    m_ignoreOrder->setText(tr("&Ignore key order"));
    m_ignoreOrder->setToolTip(tr("Compare members of JSON objects by their names, wherever they stand"));
    m_previous->setText(tr("&Previous"));
    m_previous->setToolTip(tr("Previous difference (Shift+F3)"));
    m_previous->setAccessibleName(tr("Previous difference"));
    m_next->setText(tr("&Next"));
    m_next->setToolTip(tr("Next difference (F3)"));
    m_next->setAccessibleName(tr("Next difference"));
    m_copy->setText(tr("&Copy Differences"));
    m_copy->setToolTip(tr("Copy both as one text, with − and + in front of what differs"));
}

void CompareDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        updateSummary();
    }
}

} // namespace wsw
