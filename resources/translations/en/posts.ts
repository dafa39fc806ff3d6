<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Columns</name>
    <message numerus="yes">
        <source>%n posts in the group</source>
        <translation>
            <numerusform>%n post in the group</numerusform>
            <numerusform>%n posts in the group</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExampleActs</name>
    <message numerus="yes">
        <source>%Ln codes</source>
        <translation>
            <numerusform>%Ln code</numerusform>
            <numerusform>%Ln codes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReadingPanel</name>
    <message numerus="yes">
        <source>%n posts in the group</source>
        <translation>
            <numerusform>%n post in the group</numerusform>
            <numerusform>%n posts in the group</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatusWords</name>
    <message numerus="yes">
        <source>%n posts</source>
        <translation>
            <numerusform>%n post</numerusform>
            <numerusform>%n posts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source files</source>
        <translation>
            <numerusform>%n source file</numerusform>
            <numerusform>%n source files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The search index is still being made: %n posts are not in it yet.</source>
        <translation>
            <numerusform>The search index is still being made: %n post is not in it yet.</numerusform>
            <numerusform>The search index is still being made: %n posts are not in it yet.</numerusform>
        </translation>
    </message>
</context>
</TS>
