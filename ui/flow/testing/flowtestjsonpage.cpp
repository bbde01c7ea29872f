// SPDX-License-Identifier: MIT
#include "ui/flow/testing/flowtestjsonpage.h"

#include <QFontDatabase>
#include <QJsonDocument>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include "flow/test/file/flowtestjson.h"
#include "ui/widgets/label/errorline.h"

namespace wsw {

FlowTestJsonPage::FlowTestJsonPage(QWidget *parent)
    : QWidget(parent)
    , m_json(new QPlainTextEdit)
    , m_error(new ErrorLine)
    , m_apply(new QPushButton)
{
    m_json->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_json->setTabChangesFocus(true);
    m_json->setMinimumHeight(fontMetrics().height() * 2);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_json);
    layout->addWidget(m_error);
    layout->addWidget(m_apply, 0, Qt::AlignRight);
    connect(m_json, &QPlainTextEdit::textChanged, this, &FlowTestJsonPage::check);
    connect(m_apply, &QPushButton::clicked, this, [this] {
        if (const Result<FlowTest> typed = parseFlowTest(m_json->toPlainText().toUtf8()))
            emit applied(*typed);
    });
}

void FlowTestJsonPage::showTest(const std::optional<FlowTest> &test)
{
    m_test = test;
    const QSignalBlocker blocker(m_json);
    m_json->setPlainText(test ? QString::fromUtf8(QJsonDocument(flowTestToJson(*test)).toJson().trimmed()) : QString());
    m_error->setError({});
    m_apply->setEnabled(false);
}

void FlowTestJsonPage::setReadOnly(bool readOnly)
{
    m_json->setReadOnly(readOnly);
}

void FlowTestJsonPage::check()
{
    const Result<FlowTest> typed = parseFlowTest(m_json->toPlainText().toUtf8());
    m_error->setError(typed ? QString() : typed.error().message);
    m_apply->setEnabled(typed && m_test && *typed != *m_test);
}

void FlowTestJsonPage::retranslate()
{
    m_json->setAccessibleName(tr("Test case as JSON"));
    m_apply->setText(tr("&Apply"));
}

} // namespace wsw
