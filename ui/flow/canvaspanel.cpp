// SPDX-License-Identifier: MIT
#include "ui/flow/canvaspanel.h"

#include <QAccessible>
#include <QEvent>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLocale>
#include <QMenu>
#include <QToolButton>

#include "ui/flow/canvas/flowscene.h"
#include "ui/flow/canvas/flowview.h"
#include "ui/flow/editing/floweditor.h"
#include "ui/flow/interaction/minimap.h"
#include "ui/flow/interaction/pictureexport.h"
#include "ui/theme.h"
#include "ui/widgets/label/statelabel.h"

namespace wsw {

CanvasPanel::CanvasPanel(FlowEditor &editor, QWidget *parent)
    : QWidget(parent)
    , m_scene(new FlowScene(editor.flow(), this))
    , m_view(new FlowView(*m_scene, this))
    , m_editor(*m_view, editor)
    , m_actions(m_editor)
    , m_mouse(m_editor, this)
    , m_keys(m_editor, m_actions)
    , m_labels(m_editor, this)
    , m_hint(new StateLabel(this))
    , m_arrange(new QToolButton(this))
    , m_zoomOut(new QToolButton(this))
    , m_zoom(new QToolButton(this))
    , m_zoomIn(new QToolButton(this))
    , m_fit(new QToolButton(this))
{
    new MiniMap(*m_view);
    buildLayout();
    connectSignals();
    retranslate();
}

void CanvasPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void CanvasPanel::buildLayout()
{
    auto *bar = new QHBoxLayout;
    bar->setSpacing(0);
    for (const CanvasActions::Id id : {CanvasActions::Undo, CanvasActions::Redo})
        addButton(*bar, id);
    bar->addSpacing(8);
    auto *menu = new QMenu(m_arrange);
    m_actions.fillArrangeMenu(*menu);
    connect(menu, &QMenu::aboutToShow, &m_actions, &CanvasActions::update);
    m_arrange->setMenu(menu);
    m_arrange->setPopupMode(QToolButton::InstantPopup);
    m_arrange->setIcon(themeIcon(QStringLiteral("align-start-vertical")));
    m_arrange->setAutoRaise(true);
    bar->addWidget(m_arrange);
    for (const CanvasActions::Id id : {CanvasActions::LayOut, CanvasActions::ExportPicture})
        addButton(*bar, id);
    bar->addSpacing(8);
    QSizePolicy room(QSizePolicy::Ignored, QSizePolicy::Preferred);
    room.setRetainSizeWhenHidden(true); // else the buttons would jump
    m_hint->setSizePolicy(room);
    bar->addWidget(m_hint, 1);
    for (QToolButton *button : {m_zoomOut, m_zoom, m_zoomIn, m_fit}) {
        button->setAutoRaise(true);
        bar->addWidget(button);
    }
    m_zoom->setMinimumWidth(fontMetrics().horizontalAdvance(QStringLiteral("400 % ")) + 12);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addLayout(bar);
    layout->addWidget(m_view, 1);
}

void CanvasPanel::addButton(QHBoxLayout &row, CanvasActions::Id id)
{
    auto *button = new QToolButton(this);
    button->setDefaultAction(m_actions[id]);
    button->setAutoRaise(true);
    row.addWidget(button);
}

void CanvasPanel::connectSignals()
{
    connect(&m_mouse, &CanvasMouse::labelWanted, &m_labels, &LabelEditing::editSelected);
    connect(&m_mouse, &CanvasMouse::menuWanted, this, &CanvasPanel::openMenu);
    connect(&m_editor, &CanvasEditor::told, this, &CanvasPanel::tell);
    connect(&m_keys, &CanvasKeys::told, this, &CanvasPanel::tell);
    connect(m_actions[CanvasActions::EditLabel], &QAction::triggered, &m_labels, &LabelEditing::editSelected);
    connect(m_actions[CanvasActions::AddNode], &QAction::triggered, this, &CanvasPanel::paletteWanted);
    connect(m_actions[CanvasActions::Properties], &QAction::triggered, this, &CanvasPanel::propertiesWanted);
    connect(m_actions[CanvasActions::ToggleBreakpoint], &QAction::triggered, this,
            [this] { emit breakpointWanted(m_scene->selectedNodes()); });
    connect(m_actions[CanvasActions::Smooth], &QAction::triggered, this, [this](bool checked) {
        setSmooth(checked);
        emit smoothChosen(checked);
    });
    connect(m_actions[CanvasActions::ExportPicture], &QAction::triggered, this, &CanvasPanel::chooseFile);
    connect(m_scene, &FlowScene::currentNodeChanged, this, [this] {
        m_actions.update();
        if (!m_keys.isConnecting())
            tell({}, false);
    });
    connect(&m_editor.editor().undoStack(), &QUndoStack::indexChanged, &m_actions, &CanvasActions::update);
    connect(&m_editor.editor(), &FlowEditor::readOnlyChanged, this, [this] {
        m_actions.update();
        tell({}, false);
    });
    connect(m_view, &FlowView::zoomChanged, this,
            [this](qreal zoom) { m_zoom->setText(tr("%1 %").arg(QLocale().toString(qRound(zoom * 100)))); });
    const std::pair<QToolButton *, CanvasActions::Id> zooming[] = {{m_zoomOut, CanvasActions::ZoomOut},
                                                                   {m_zoom, CanvasActions::ZoomNormal},
                                                                   {m_zoomIn, CanvasActions::ZoomIn},
                                                                   {m_fit, CanvasActions::Fit}};
    for (const auto &[button, id] : zooming)
        connect(button, &QToolButton::clicked, m_actions[id], &QAction::trigger);
    m_actions.update();
}

void CanvasPanel::setSmooth(bool smooth)
{
    m_scene->setSmooth(smooth);
    m_actions.update();
}

void CanvasPanel::openMenu(const QPoint &place)
{
    auto *menu = new QMenu(m_view);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    m_actions.fillContextMenu(*menu);
    menu->popup(place);
}

void CanvasPanel::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Export Picture"), QString(), tr("SVG (*.svg);;PNG (*.png)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("svg"));
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString &filter) {
        dialog->setDefaultSuffix(filter.contains(QLatin1String("*.png")) ? QStringLiteral("png")
                                                                         : QStringLiteral("svg"));
    });
    dialog->selectFile(m_scene->graph().name);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        const Result<void> exported = exportPicture(*m_scene, path);
        tell(exported ? tr("The picture is in “%1”.").arg(path) : exported.error().message, !exported);
    });
    dialog->open();
}

void CanvasPanel::tell(const QString &message, bool problem)
{
    const bool lasting = message.isEmpty() && m_editor.editor().isReadOnly();
    const QString text = lasting ? tr("This flow can be looked at, but not changed.") : message;
    m_hint->setVisible(!text.isEmpty());
    m_hint->setState(problem   ? QStringLiteral("triangle-alert")
                     : lasting ? QStringLiteral("lock")
                               : QStringLiteral("info"),
                     problem ? IconTint::Warning : IconTint::Subtle, text);
    m_hint->setToolTip(text);
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    if (!text.isEmpty()) {
        QAccessibleAnnouncementEvent event(m_view, text);
        QAccessible::updateAccessibility(&event);
    }
#endif
}

void CanvasPanel::retranslate()
{
    m_actions.retranslate();
    m_view->setAccessibleName(tr("Flow canvas"));
    m_hint->setAccessibleName(tr("Hint"));
    tell({}, false);
    m_arrange->setAccessibleName(tr("Arrange"));
    m_arrange->setToolTip(tr("Align and distribute the selected nodes"));
    m_zoomOut->setText(QStringLiteral("−"));
    m_zoomOut->setAccessibleName(tr("Zoom out"));
    m_zoomOut->setToolTip(tr("Zoom out (Ctrl+Minus)"));
    m_zoomIn->setText(QStringLiteral("+"));
    m_zoomIn->setAccessibleName(tr("Zoom in"));
    m_zoomIn->setToolTip(tr("Zoom in (Ctrl+Plus)"));
    m_zoom->setAccessibleName(tr("Zoom to 100 %"));
    m_zoom->setToolTip(tr("Zoom to 100 % (Ctrl+0)"));
    m_fit->setText(tr("Fit"));
    m_fit->setToolTip(tr("Fit the flow to the canvas (Ctrl+9)"));
}

} // namespace wsw
