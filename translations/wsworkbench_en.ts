<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>wsw::BehavioursPanel</name>
    <message numerus="yes">
        <source>%n behaviour(s) would act.</source>
        <translation>
            <numerusform>%n behaviour would act.</numerusform>
            <numerusform>%n behaviours would act.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wsw::CanvasEditor</name>
    <message numerus="yes">
        <source>Delete %n sequence flow(s)</source>
        <translation>
            <numerusform>Delete %n sequence flow</numerusform>
            <numerusform>Delete %n sequence flows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n node(s)</source>
        <translation>
            <numerusform>Delete %n node</numerusform>
            <numerusform>Delete %n nodes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied %n node(s).</source>
        <translation>
            <numerusform>Copied %n node.</numerusform>
            <numerusform>Copied %n nodes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cut %n node(s)</source>
        <translation>
            <numerusform>Cut %n node</numerusform>
            <numerusform>Cut %n nodes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paste %n node(s)</source>
        <translation>
            <numerusform>Paste %n node</numerusform>
            <numerusform>Paste %n nodes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Duplicate %n node(s)</source>
        <translation>
            <numerusform>Duplicate %n node</numerusform>
            <numerusform>Duplicate %n nodes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n node(s)</source>
        <translation>
            <numerusform>Move %n node</numerusform>
            <numerusform>Move %n nodes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Arrange %n node(s)</source>
        <translation>
            <numerusform>Arrange %n node</numerusform>
            <numerusform>Arrange %n nodes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wsw::ClientGroupView</name>
    <message numerus="yes">
        <source>None of %Ln client(s) was opened.</source>
        <translation>
            <numerusform>The client was not opened.</numerusform>
            <numerusform>None of %Ln clients was opened.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln client(s) opened in %1.</source>
        <translation>
            <numerusform>The client opened in %1.</numerusform>
            <numerusform>All %Ln clients opened in %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wsw::CompareDialog</name>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>%n difference</numerusform>
            <numerusform>%n differences</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wsw::Composer</name>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%n byte</numerusform>
            <numerusform>%n bytes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wsw::FlowEditing</name>
    <message numerus="yes">
        <source>Move %n node(s)</source>
        <translation>
            <numerusform>Move %n node</numerusform>
            <numerusform>Move %n nodes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wsw::FlowPage</name>
    <message numerus="yes">
        <source>Breakpoint set at %n node(s).</source>
        <translation>
            <numerusform>Breakpoint set at one node.</numerusform>
            <numerusform>Breakpoints set at %n nodes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Breakpoint removed from %n node(s).</source>
        <translation>
            <numerusform>Breakpoint removed from one node.</numerusform>
            <numerusform>Breakpoints removed from %n nodes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wsw::FlowTemplateDialog</name>
    <message numerus="yes">
        <source>With %n test case(s).</source>
        <translation>
            <numerusform>With %n test case.</numerusform>
            <numerusform>With %n test cases.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wsw::FlowTestModel</name>
    <message numerus="yes">
        <source>Failed (%n)</source>
        <translation>
            <numerusform>Failed (%n)</numerusform>
            <numerusform>Failed (%n)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wsw::FlowTestPanel</name>
    <message numerus="yes">
        <source>Delete %n Test Case(s)</source>
        <translation>
            <numerusform>Delete %n Test Case</numerusform>
            <numerusform>Delete %n Test Cases</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wsw::FlowValidator</name>
    <message numerus="yes">
        <source>%n sequence flows leave by &apos;%1&apos;. Only an exclusive gateway chooses: put one behind this node.</source>
        <translation>
            <numerusform>%n sequence flow leaves by &apos;%1&apos;. Only an exclusive gateway chooses: put one behind this node.</numerusform>
            <numerusform>%n sequence flows leave by &apos;%1&apos;. Only an exclusive gateway chooses: put one behind this node.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wsw::FlowView</name>
    <message numerus="yes">
        <source>Entered %n time(s).</source>
        <translation>
            <numerusform>Entered once.</numerusform>
            <numerusform>Entered %n times.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wsw::ImageView</name>
    <message numerus="yes">
        <source>the first of %n picture(s)</source>
        <translation>
            <numerusform>the first of %n picture</numerusform>
            <numerusform>the first of %n pictures</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wsw::Import</name>
    <message numerus="yes">
        <source>%n %1 request(s) were left out: this program speaks WebSocket.</source>
        <extracomment>%1 is a protocol, e.g. HTTP</extracomment>
        <translation>
            <numerusform>%n %1 request was left out: this program speaks WebSocket.</numerusform>
            <numerusform>%n %1 requests were left out: this program speaks WebSocket.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wsw::ImportCommands</name>
    <message numerus="yes">
        <source>%n connection(s)</source>
        <translation>
            <numerusform>%n connection</numerusform>
            <numerusform>%n connections</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n saved message(s)</source>
        <translation>
            <numerusform>%n saved message</numerusform>
            <numerusform>%n saved messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n variable(s)</source>
        <translation>
            <numerusform>%n variable</numerusform>
            <numerusform>%n variables</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n environment(s)</source>
        <translation>
            <numerusform>%n environment</numerusform>
            <numerusform>%n environments</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wsw::JsonPlace</name>
    <message numerus="yes">
        <source>The list has %n items, so that there is no place %1.</source>
        <translation>
            <numerusform>The list has %n item, so that there is no place %1.</numerusform>
            <numerusform>The list has %n items, so that there is no place %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wsw::JsonTreeModel</name>
    <message numerus="yes">
        <source>{ %n member(s) }</source>
        <translation>
            <numerusform>{ %n member }</numerusform>
            <numerusform>{ %n members }</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>[ %n item(s) ]</source>
        <translation>
            <numerusform>[ %n item ]</numerusform>
            <numerusform>[ %n items ]</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wsw::LatencyPanel</name>
    <message numerus="yes">
        <source>%n request(s) wait for an answer.</source>
        <translation>
            <numerusform>%n request waits for an answer.</numerusform>
            <numerusform>%n requests wait for an answer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) were given up: too many were without an answer.</source>
        <translation>
            <numerusform>%n request was given up: too many were without an answer.</numerusform>
            <numerusform>%n requests were given up: too many were without an answer.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wsw::LogPanel</name>
    <message numerus="yes">
        <source>%n chosen client(s)</source>
        <translation>
            <numerusform>%n chosen client</numerusform>
            <numerusform>%n chosen clients</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wsw::LogSearch</name>
    <message numerus="yes">
        <source>The regular expression is too costly: it was given up on %n message(s), which count as not found. Make it simpler, without repetitions within repetitions.</source>
        <translation>
            <numerusform>The regular expression is too costly: it was given up on %n message, which counts as not found. Make it simpler, without repetitions within repetitions.</numerusform>
            <numerusform>The regular expression is too costly: it was given up on %n messages, which count as not found. Make it simpler, without repetitions within repetitions.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wsw::LogView</name>
    <message numerus="yes">
        <source>%Ln new</source>
        <comment>messages that came since the log was scrolled away from its end</comment>
        <translation>
            <numerusform>%Ln new</numerusform>
            <numerusform>%Ln new</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wsw::MessagePreview</name>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%n byte</numerusform>
            <numerusform>%n bytes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wsw::RecordingKeeper</name>
    <message numerus="yes">
        <source>%n recording(s) of %1 are more than is kept. They are deleted only if you say so.</source>
        <translation>
            <numerusform>%n recording of %1 is more than is kept. It is deleted only if you say so.</numerusform>
            <numerusform>%n recordings of %1 are more than is kept. They are deleted only if you say so.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wsw::RecordingsDialog</name>
    <message numerus="yes">
        <source>%n recording(s), %1 in all</source>
        <translation>
            <numerusform>%n recording, %1 in all</numerusform>
            <numerusform>%n recordings, %1 in all</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wsw::RepeatBar</name>
    <message numerus="yes">
        <source>%n message(s) sent</source>
        <translation>
            <numerusform>%n message sent</numerusform>
            <numerusform>%n messages sent</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wsw::Replay</name>
    <message numerus="yes">
        <source>The replay ended before message %1 of the recording, after %n message(s): %2</source>
        <translation>
            <numerusform>The replay ended before message %1 of the recording, after %n message: %2</numerusform>
            <numerusform>The replay ended before message %1 of the recording, after %n messages: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing was replayed: none of the %n record(s) is a message of that direction that the filter and the connections let through.</source>
        <translation>
            <numerusform>Nothing was replayed: the %n record is no message of that direction that the filter and the connections let through.</numerusform>
            <numerusform>Nothing was replayed: none of the %n records is a message of that direction that the filter and the connections let through.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wsw::SavedMessagesPanel</name>
    <message numerus="yes">
        <source>Deleted %n message(s).</source>
        <translation>
            <numerusform>Deleted %n message.</numerusform>
            <numerusform>Deleted %n messages.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wsw::Server</name>
    <message numerus="yes">
        <source>%1 was refused: the server has its limit of %n client(s).</source>
        <translation>
            <numerusform>%1 was refused: the server has its limit of %n client.</numerusform>
            <numerusform>%1 was refused: the server has its limit of %n clients.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 was refused: its address has its limit of %n client(s).</source>
        <translation>
            <numerusform>%1 was refused: its address has its limit of %n client.</numerusform>
            <numerusform>%1 was refused: its address has its limit of %n clients.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wsw::ServerPage</name>
    <message numerus="yes">
        <source>The first of %n path(s): the others are among the behaviours.</source>
        <translation>
            <numerusform>The first of %n path: the others are among the behaviours.</numerusform>
            <numerusform>The first of %n paths: the others are among the behaviours.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wsw::ServerPathSession</name>
    <message numerus="yes">
        <source>at least %n of its times, due from %1 to %2, passed unused: this computer was asleep, busy or its clock was set.</source>
        <translation>
            <numerusform>at least %n of its times, due from %1 to %2, passed unused: this computer was asleep, busy or its clock was set.</numerusform>
            <numerusform>at least %n of its times, due from %1 to %2, passed unused: this computer was asleep, busy or its clock was set.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of its times, due from %1 to %2, passed unused: this computer was asleep, busy or its clock was set.</source>
        <translation>
            <numerusform>%n of its times, due from %1 to %2, passed unused: this computer was asleep, busy or its clock was set.</numerusform>
            <numerusform>%n of its times, due from %1 to %2, passed unused: this computer was asleep, busy or its clock was set.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wsw::SlowClients</name>
    <message numerus="yes">
        <source>Client %1 reads again; %n message(s) for it were dropped.</source>
        <translation>
            <numerusform>Client %1 reads again; %n message for it was dropped.</numerusform>
            <numerusform>Client %1 reads again; %n messages for it were dropped.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wsw::StatusLine</name>
    <message numerus="yes">
        <source>%n server(s)</source>
        <translation>
            <numerusform>%n server</numerusform>
            <numerusform>%n servers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n client(s)</source>
        <translation>
            <numerusform>%n client</numerusform>
            <numerusform>%n clients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s)</source>
        <translation>
            <numerusform>%Ln message</numerusform>
            <numerusform>%Ln messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) open</source>
        <translation>
            <numerusform>%n open</numerusform>
            <numerusform>%n open</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wsw::WorkspaceModel</name>
    <message numerus="yes">
        <source>%n client(s)</source>
        <translation>
            <numerusform>%n client</numerusform>
            <numerusform>%n clients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n new</source>
        <translation>
            <numerusform>%1 · %n new</numerusform>
            <numerusform>%1 · %n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln client(s) open</source>
        <translation>
            <numerusform>%Ln client open</numerusform>
            <numerusform>%Ln clients open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln client(s) failed</source>
        <translation>
            <numerusform>%Ln client failed</numerusform>
            <numerusform>%Ln clients failed</numerusform>
        </translation>
    </message>
</context>
</TS>
