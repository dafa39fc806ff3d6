<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Acts</name>
    <message numerus="yes">
        <source>%Ln packets brought home</source>
        <translation>
            <numerusform>%Ln packet brought home</numerusform>
            <numerusform>%Ln packets brought home</numerusform>
        </translation>
    </message>
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
        <source>{share}% of %Ln posts</source>
        <translation>
            <numerusform>{share}% of %Ln post</numerusform>
            <numerusform>{share}% of %Ln posts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HomeDialog</name>
    <message numerus="yes">
        <source>%Ln codes were taken into the codebook, out of use.</source>
        <translation>
            <numerusform>%Ln code was taken into the codebook, out of use.</numerusform>
            <numerusform>%Ln codes were taken into the codebook, out of use.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln packets cannot come; the others can.</source>
        <translation>
            <numerusform>%Ln packet cannot come; the others can.</numerusform>
            <numerusform>%Ln packets cannot come; the others can.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln packets did not come; the others are home.</source>
        <translation>
            <numerusform>%Ln packet did not come; the others are home.</numerusform>
            <numerusform>%Ln packets did not come; the others are home.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln posts</source>
        <translation>
            <numerusform>%Ln post</numerusform>
            <numerusform>%Ln posts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bring home %Ln packets</source>
        <translation>
            <numerusform>Bring home %Ln packet</numerusform>
            <numerusform>Bring home %Ln packets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bring home %Ln posts</source>
        <translation>
            <numerusform>Bring home %Ln post</numerusform>
            <numerusform>Bring home %Ln posts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PacketRows</name>
    <message numerus="yes">
        <source>%Ln left out</source>
        <translation>
            <numerusform>%Ln left out</numerusform>
            <numerusform>%Ln left out</numerusform>
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
