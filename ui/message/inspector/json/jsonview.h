// SPDX-License-Identifier: MIT
#pragma once

#include <QFutureWatcher>

#include "ui/message/inspector/inspectortab.h"

class QLabel;
class QLineEdit;
class QStackedWidget;
class QToolButton;
class QTreeView;

namespace wsw {

class JsonIndex;
class JsonTreeActions;
class JsonTreeModel;
class PayloadView;

/// A message's JSON as a tree that folds, with a search in its keys and values, or as indented text.
class JsonView : public InspectorTab
{
    Q_OBJECT

public:
    explicit JsonView(QWidget *parent = nullptr);

    void showMessage(const InspectedMessage &message) override;
    void clear() override;
    Representation representation() const override { return Representation::Json; }
    void setContentName(const QString &name) override;

    /// Unfolds so many rows at most, from the outside in.
    static constexpr int mostUnfolded = 5000;

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    using Indexed = Result<std::shared_ptr<const JsonIndex>>;

    QWidget *buildTools();
    void connectSignals();
    void showAsText(bool asText);
    void load();
    void onLoaded();
    void showJson(const Indexed &loaded);
    void search();
    void onFound();
    void step(int by);
    void showFound();
    /// Whether there was room for all of them.
    bool unfold(int most);
    void unfoldAll();
    void retranslate();

    InspectedMessage m_message;
    bool m_textShown = false; ///< m_text has this message
    JsonTreeModel *m_model;
    QTreeView *m_tree;
    JsonTreeActions *m_actions;
    PayloadView *m_text;
    QLabel *m_notice; ///< in the tree's place
    QStackedWidget *m_stack;
    QLineEdit *m_find;
    QLabel *m_status;
    QToolButton *m_previous;
    QToolButton *m_next;
    QToolButton *m_unfold;
    QToolButton *m_fold;
    QToolButton *m_asText;
    QFutureWatcher<Indexed> m_loading;
    QFutureWatcher<QList<qint64>> m_finding;
    QList<qint64> m_found;
    qsizetype m_current = 0; ///< of m_found
};

} // namespace wsw
