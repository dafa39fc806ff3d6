<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>PacketPage</name>
    <message numerus="yes">
        <source>%n post(s) flagged: the flags go along</source>
        <translation>
            <numerusform>%n post flagged: the flag goes along</numerusform>
            <numerusform>%n posts flagged: the flags go along</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) left</source>
        <translation>
            <numerusform>%n post left</numerusform>
            <numerusform>%n posts left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) with a note: the notes go along</source>
        <translation>
            <numerusform>%n post with a note: the note goes along</numerusform>
            <numerusform>%n posts with a note: the notes go along</numerusform>
        </translation>
    </message>
</context>
</TS>
