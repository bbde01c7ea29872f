// SPDX-License-Identifier: MIT
#include "ui/flow/testing/sections/generalsection.h"

#include <QCheckBox>
#include <QDateTimeEdit>
#include <QDoubleSpinBox>
#include <QLineEdit>
#include <QSignalBlocker>

#include <limits>

#include "ui/profile/formrows.h"

namespace wsw {

GeneralSection::GeneralSection(QWidget *parent)
    : TestSection(parent)
    , m_enabled(new QCheckBox)
    , m_nameLabel(new QLabel)
    , m_name(new QLineEdit)
    , m_descriptionLabel(new QLabel)
    , m_description(new QLineEdit)
    , m_clockLabel(new QLabel)
    , m_clock(new QDateTimeEdit)
    , m_seedLabel(new QLabel)
    , m_seed(new QDoubleSpinBox)
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 7, 0)
    m_clock->setTimeZone(QTimeZone::UTC);
#else
    m_clock->setTimeSpec(Qt::UTC);
#endif
    m_clock->setDisplayFormat(QStringLiteral("yyyy-MM-dd HH:mm:ss.zzz"));
    m_clock->setKeyboardTracking(false);
    m_seed->setDecimals(0);
    m_seed->setRange(0, std::numeric_limits<quint32>::max());
    m_seed->setKeyboardTracking(false);
    auto *content = new QWidget;
    auto *form = new QFormLayout(content);
    form->addRow(QString(), m_enabled);
    addRows(
        *form,
        {{m_nameLabel, m_name}, {m_descriptionLabel, m_description}, {m_clockLabel, m_clock}, {m_seedLabel, m_seed}});
    setWidget(content);
    connect(m_enabled, &QCheckBox::toggled, this, &TestSection::edited);
    for (QLineEdit *field : {m_name, m_description})
        connect(field, &QLineEdit::editingFinished, this, &TestSection::edited);
    connect(m_clock, &QDateTimeEdit::dateTimeChanged, this, &TestSection::edited);
    connect(m_seed, &QDoubleSpinBox::valueChanged, this, &TestSection::edited);
}

void GeneralSection::showTest(const FlowTest &test, const FlowGraph &)
{
    const QSignalBlocker enabled(m_enabled);
    const QSignalBlocker clock(m_clock);
    const QSignalBlocker seed(m_seed);
    m_enabled->setChecked(test.enabled);
    m_name->setText(test.name);
    m_description->setText(test.description);
    m_clock->setDateTime(test.inputs.wallClock.toUTC());
    m_seed->setValue(test.inputs.seed);
}

void GeneralSection::applyTo(FlowTest &test) const
{
    test.enabled = m_enabled->isChecked();
    test.name = m_name->text();
    test.description = m_description->text();
    if (m_clock->dateTime() != test.inputs.wallClock) // else it keeps the zone that it was written in
        test.inputs.wallClock = m_clock->dateTime();
    test.inputs.seed = quint32(m_seed->value());
}

void GeneralSection::retranslate()
{
    m_enabled->setText(tr("&Enabled"));
    m_enabled->setToolTip(tr("A test case that is not enabled is skipped"));
    m_nameLabel->setText(tr("&Name:"));
    m_descriptionLabel->setText(tr("&Description:"));
    m_clockLabel->setText(tr("Time of &day:"));
    m_clock->setToolTip(tr("What the clock on the wall (UTC) says when the run begins: the same in every run"));
    m_seedLabel->setText(tr("&Seed:"));
    m_seed->setToolTip(tr("Random values are the same in every run with the same seed"));
}

} // namespace wsw
