<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>EmptyView</name>
    <message numerus="yes">
        <source>Flagged: %n. Look at them next, or choose another queue.</source>
        <translation>
            <numerusform>Flagged: %n. Look at it next, or choose another queue.</numerusform>
            <numerusform>Flagged: %n. Look at them next, or choose another queue.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QueueNames</name>
    <message numerus="yes">
        <source>All %n variables</source>
        <translation>
            <numerusform>The one variable</numerusform>
            <numerusform>All %n variables</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Reports</name>
    <message numerus="yes">
        <source>%Ln steps more can be undone.</source>
        <translation>
            <numerusform>%Ln step more can be undone.</numerusform>
            <numerusform>%Ln steps more can be undone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>More than %Ln steps more can be undone.</source>
        <translation>
            <numerusform>More than %Ln step more can be undone.</numerusform>
            <numerusform>More than %Ln steps more can be undone.</numerusform>
        </translation>
    </message>
</context>
</TS>
