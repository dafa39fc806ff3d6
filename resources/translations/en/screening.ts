<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>GoingRow</name>
    <message numerus="yes">
        <source>Screening %Ln posts…</source>
        <translation>
            <numerusform>Screening %Ln post…</numerusform>
            <numerusform>Screening %Ln posts…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HitsView</name>
    <message numerus="yes">
        <source>%Ln forms found in these posts</source>
        <translation>
            <numerusform>%Ln form found in these posts</numerusform>
            <numerusform>%Ln forms found in these posts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln posts found</source>
        <translation>
            <numerusform>%Ln post found</numerusform>
            <numerusform>%Ln posts found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SeveralChoice</name>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n chosen</numerusform>
            <numerusform>%n chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SuggestForms</name>
    <message numerus="yes">
        <source>%Ln forms added</source>
        <translation>
            <numerusform>%Ln form added</numerusform>
            <numerusform>%Ln forms added</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TermsView</name>
    <message numerus="yes">
        <source>%Ln exclusions.</source>
        <translation>
            <numerusform>%Ln exclusion.</numerusform>
            <numerusform>%Ln exclusions.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines say nothing to look for</source>
        <translation>
            <numerusform>%Ln line says nothing to look for</numerusform>
            <numerusform>%Ln lines say nothing to look for</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The list finds %Ln posts.</source>
        <translation>
            <numerusform>The list finds %Ln post.</numerusform>
            <numerusform>The list finds %Ln posts.</numerusform>
        </translation>
    </message>
</context>
</TS>
