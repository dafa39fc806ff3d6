<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>DecisionLogDialog</name>
    <message numerus="yes">
        <source>%Ln decisions</source>
        <translation>
            <numerusform>%Ln decision</numerusform>
            <numerusform>%Ln decisions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln decisions were written to {file}.</source>
        <translation>
            <numerusform>%Ln decision was written to {file}.</numerusform>
            <numerusform>%Ln decisions were written to {file}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PostHistoryDialog</name>
    <message numerus="yes">
        <source>%Ln decisions</source>
        <translation>
            <numerusform>%Ln decision</numerusform>
            <numerusform>%Ln decisions</numerusform>
        </translation>
    </message>
</context>
</TS>
