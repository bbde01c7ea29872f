// SPDX-License-Identifier: MIT
#pragma once

#include <QGroupBox>

#include "ui/flow/editing/floweditor.h"

class QComboBox;
class QVBoxLayout;

namespace wsw {

class ExampleValues;
class TextField;

/// The ways out of a gateway in the order in which they are tried: a condition for each, and which one is the default.
class WaysEditor : public QGroupBox
{
    Q_OBJECT

public:
    /// Editor and examples must outlive it.
    WaysEditor(FlowEditor &editor, const QString &gateway, ExampleValues &examples, QWidget *parent = nullptr);

private:
    struct Way
    {
        QString edge;
        QWidget *panel = nullptr;
        TextField *condition = nullptr;
    };

    void onFlowChanged();
    void rebuild(const QStringList &edges);
    void addWay(const QString &edge, qsizetype place, qsizetype count);
    void showValues();
    void moveWay(const QString &edge, int by);
    void setDefault(const QString &edge);
    QStringList edges() const;
    QString wayName(const QString &edge) const;

    FlowEditor &m_editor;
    const QString m_gateway;
    ExampleValues &m_examples;
    QList<Way> m_ways;
    QVBoxLayout *m_layout;
    QComboBox *m_default;
};

} // namespace wsw
