<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fi" sourcelanguage="en">
<context>
    <name>Contents</name>
    <message>
        <source>Contents</source>
        <translation>Sisällys</translation>
    </message>
</context>
<context>
    <name>HelpDesk</name>
    <message>
        <source>Open the page</source>
        <translation>Avaa sivu</translation>
    </message>
    <message>
        <source>Open this page in the browser?</source>
        <translation>Avataanko tämä sivu selaimessa?</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Back</source>
        <translation>Takaisin</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sulje</translation>
    </message>
    <message>
        <source>Close the help (Esc)</source>
        <translation>Sulje ohje (Esc)</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Eteenpäin</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ohje</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Näppäimet</translation>
    </message>
    <message>
        <source>No page holds “{words}”.</source>
        <translation>Hakuun ”{words}” ei löytynyt sivuja.</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Hae ohjeesta</translation>
    </message>
    <message>
        <source>Search the help (Ctrl+F)</source>
        <translation>Hae ohjeesta (Ctrl+F)</translation>
    </message>
    <message>
        <source>The page after (Alt+Right)</source>
        <translation>Seuraava sivu (Alt+oikea nuoli)</translation>
    </message>
    <message>
        <source>The page before (Alt+Left)</source>
        <translation>Edellinen sivu (Alt+vasen nuoli)</translation>
    </message>
</context>
<context>
    <name>KeyColumn</name>
    <message>
        <source>Keys</source>
        <translation>Näppäimet</translation>
    </message>
</context>
</TS>
