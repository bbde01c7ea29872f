// SPDX-License-Identifier: MIT
#include "ui/flow/testing/flowtestmodel.h"

#include <QLocale>

#include "ui/theme.h"

namespace wsw {

FlowTestModel::FlowTestModel(const Flow &flow, QObject *parent)
    : QAbstractTableModel(parent)
    , m_flow(flow)
    , m_tests(flow.graph().tests)
{
    connect(&flow, &Flow::changeEnded, this, &FlowTestModel::reload);
    connect(&flow, &Flow::reset, this, &FlowTestModel::reload);
}

int FlowTestModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_tests.size());
}

int FlowTestModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant FlowTestModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const FlowTest &test = m_tests.at(index.row());
    if (role == Qt::DisplayRole) {
        switch (index.column()) {
        case Name: return test.name.isEmpty() ? test.id : test.name;
        case State: return stateText(test);
        case Duration: return durationText(test);
        }
    }
    if (role == Qt::ToolTipRole && index.column() == Name)
        return test.description;
    if (role == Qt::DecorationRole && index.column() == State)
        return stateIcon(test);
    if (role == Qt::TextAlignmentRole && index.column() == Duration)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    return {};
}

QVariant FlowTestModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name: return tr("Test case");
    case State: return tr("State");
    case Duration: return tr("Duration");
    }
    return {};
}

int FlowTestModel::row(const QString &id) const
{
    for (int row = 0; row < m_tests.size(); ++row) {
        if (m_tests.at(row).id == id)
            return row;
    }
    return -1;
}

const FlowTestResult *FlowTestModel::result(const QString &id) const
{
    const auto found = m_results.constFind(id);
    return found == m_results.cend() ? nullptr : &*found;
}

void FlowTestModel::setRunning(const QString &id)
{
    m_results.remove(id);
    m_running = id;
    rowChanged(id);
}

void FlowTestModel::setResult(const FlowTestResult &result)
{
    m_running.clear();
    m_results.insert(result.testId, result);
    rowChanged(result.testId);
}

void FlowTestModel::clearRunning()
{
    rowChanged(std::exchange(m_running, {}));
}

void FlowTestModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_tests.isEmpty())
        emit dataChanged(index(0, 0), index(int(m_tests.size()) - 1, ColumnCount - 1));
}

void FlowTestModel::reload()
{
    const QList<FlowTest> &tests = m_flow.graph().tests;
    if (tests == m_tests)
        return;
    for (const FlowTest &test : std::as_const(m_tests)) {
        if (!tests.contains(test))
            m_results.remove(test.id);
    }
    const auto sameIds = [&] {
        return std::equal(tests.begin(), tests.end(), m_tests.begin(), m_tests.end(),
                          [](const FlowTest &a, const FlowTest &b) { return a.id == b.id; });
    };
    if (sameIds()) { // so that the selection stays
        m_tests = tests;
        emit dataChanged(index(0, 0), index(int(m_tests.size()) - 1, ColumnCount - 1));
        return;
    }
    beginResetModel();
    m_tests = tests;
    endResetModel();
}

void FlowTestModel::rowChanged(const QString &id)
{
    const int changed = row(id);
    if (changed >= 0)
        emit dataChanged(index(changed, 0), index(changed, ColumnCount - 1));
}

QString FlowTestModel::stateText(const FlowTest &test) const
{
    if (m_running == test.id)
        return tr("Running…");
    const FlowTestResult *ended = result(test.id);
    if (!test.enabled)
        return tr("Skipped");
    if (!ended)
        return tr("Not run");
    return ended->passed() ? tr("Passed") : tr("Failed (%n)", nullptr, int(ended->differences.size()));
}

QIcon FlowTestModel::stateIcon(const FlowTest &test) const
{
    const FlowTestResult *ended = result(test.id);
    if (m_running == test.id)
        return themeIcon(QStringLiteral("loader"), IconTint::Accent);
    if (!test.enabled)
        return themeIcon(QStringLiteral("circle-minus"), IconTint::Subtle);
    if (!ended)
        return themeIcon(QStringLiteral("circle"), IconTint::Subtle);
    return ended->passed() ? themeIcon(QStringLiteral("circle-check"), IconTint::Success)
                           : themeIcon(QStringLiteral("circle-x"), IconTint::Error);
}

QString FlowTestModel::durationText(const FlowTest &test) const
{
    const FlowTestResult *ended = result(test.id);
    if (!ended || ended->skipped)
        return {};
    return tr("%1 ms").arg(QLocale().toString(double(ended->duration) / 1000, 'f', 1));
}

} // namespace wsw
