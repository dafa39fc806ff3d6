<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>FrequencyWords</name>
    <message numerus="yes">
        <source>Disagreements still open: %n; there one coder&apos;s codes stand in.</source>
        <translation>
            <numerusform>Disagreements still open: %n; there one coder&apos;s codes stand in.</numerusform>
            <numerusform>Disagreements still open: %n; there one coder&apos;s codes stand in.</numerusform>
        </translation>
    </message>
</context>
</TS>
