<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fi" sourcelanguage="en">
<context>
    <name>NoPosts</name>
    <message>
        <source>Import posts</source>
        <translation>Tuo viestejä</translation>
    </message>
    <message>
        <source>No posts yet</source>
        <translation>Viestejä ei ole vielä</translation>
    </message>
</context>
<context>
    <name>ProgressBar</name>
    <message>
        <source>{done} / {total} codings written</source>
        <translation>{done} / {total} koodausta kirjoitettu</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Cancel</source>
        <translation>Peruuta</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sulje</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
</context>
</TS>
