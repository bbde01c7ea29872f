// SPDX-License-Identifier: MIT
#pragma once

#include <QComboBox>

namespace wsw {

/// What can be chosen: an id that is kept and a text that is shown.
struct Choice
{
    QString id;
    QString text;

    bool operator==(const Choice &) const = default;
};

/// Chooses one thing by its id, or none. An id that is not among the choices (any more) is kept and shown as missing.
class ChoiceBox : public QComboBox
{
    Q_OBJECT

public:
    explicit ChoiceBox(QWidget *parent = nullptr);

    void setChoices(const QList<Choice> &choices);
    /// `none`: what stands for no choice.
    void setTexts(const QString &accessibleName, const QString &none);
    QString chosen() const; ///< empty: none
    void choose(const QString &id);

signals:
    void edited();

protected:
    void changeEvent(QEvent *event) override;

private:
    void build(const QString &chosen);

    QList<Choice> m_choices;
    QString m_none;
};

/// Names that are shown as they are.
QList<Choice> choicesOf(const QStringList &names);

} // namespace wsw
