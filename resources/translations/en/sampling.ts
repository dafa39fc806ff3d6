<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Acts</name>
    <message numerus="yes">
        <source>%Ln posts</source>
        <translation>
            <numerusform>%Ln post</numerusform>
            <numerusform>%Ln posts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln posts for {coder} in {folder}</source>
        <translation>
            <numerusform>%Ln post for {coder} in {folder}</numerusform>
            <numerusform>%Ln posts for {coder} in {folder}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Its codings count again on %Ln posts</source>
        <translation>
            <numerusform>Its codings count again on %Ln post</numerusform>
            <numerusform>Its codings count again on %Ln posts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>New codings on %Ln posts</source>
        <translation>
            <numerusform>New codings on %Ln post</numerusform>
            <numerusform>New codings on %Ln posts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CloseDialog</name>
    <message numerus="yes">
        <source>%Ln posts are not coded yet.</source>
        <translation>
            <numerusform>%Ln post is not coded yet.</numerusform>
            <numerusform>%Ln posts are not coded yet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DrawDialog</name>
    <message numerus="yes">
        <source>%Ln strata</source>
        <translation>
            <numerusform>%Ln stratum</numerusform>
            <numerusform>%Ln strata</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Draw %Ln posts</source>
        <translation>
            <numerusform>Draw %Ln post</numerusform>
            <numerusform>Draw %Ln posts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{share} % of %Ln posts</source>
        <translation>
            <numerusform>{share} % of %Ln post</numerusform>
            <numerusform>{share} % of %Ln posts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HomeDialog</name>
    <message numerus="yes">
        <source>%Ln posts</source>
        <translation>
            <numerusform>%Ln post</numerusform>
            <numerusform>%Ln posts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bring home %Ln posts</source>
        <translation>
            <numerusform>Bring home %Ln post</numerusform>
            <numerusform>Bring home %Ln posts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>changed texts</source>
        <translation>
            <numerusform>changed text</numerusform>
            <numerusform>changed texts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in conflict</source>
        <translation>
            <numerusform>in conflict</numerusform>
            <numerusform>in conflict</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>posts known already</source>
        <translation>
            <numerusform>post known already</numerusform>
            <numerusform>posts known already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>posts with new codings</source>
        <translation>
            <numerusform>post with new codings</numerusform>
            <numerusform>posts with new codings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>unknown posts</source>
        <translation>
            <numerusform>unknown post</numerusform>
            <numerusform>unknown posts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RoundDialog</name>
    <message numerus="yes">
        <source>{name} (%Ln posts)</source>
        <translation>
            <numerusform>{name} (%Ln post)</numerusform>
            <numerusform>{name} (%Ln posts)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ShareDialog</name>
    <message numerus="yes">
        <source>Each coder gets about %Ln posts.</source>
        <translation>
            <numerusform>Each coder gets about %Ln post.</numerusform>
            <numerusform>Each coder gets about %Ln posts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sharing out %Ln posts…</source>
        <translation>
            <numerusform>Sharing out %Ln post…</numerusform>
            <numerusform>Sharing out %Ln posts…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %Ln posts</source>
        <translation>
            <numerusform>of %Ln post</numerusform>
            <numerusform>of %Ln posts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{coder}: %Ln posts</source>
        <translation>
            <numerusform>{coder}: %Ln post</numerusform>
            <numerusform>{coder}: %Ln posts</numerusform>
        </translation>
    </message>
</context>
</TS>
