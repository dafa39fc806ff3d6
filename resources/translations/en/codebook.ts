<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>CodeForm</name>
    <message numerus="yes">
        <source>coded on %n posts</source>
        <translation>
            <numerusform>coded on %n post</numerusform>
            <numerusform>coded on %n posts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>you coded %n posts with it</source>
        <translation>
            <numerusform>you coded %n post with it</numerusform>
            <numerusform>you coded %n posts with it</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CodebookFiles</name>
    <message numerus="yes">
        <source>Differences from the codebook now: %n</source>
        <translation>
            <numerusform>Differences from the codebook now: %n</numerusform>
            <numerusform>Differences from the codebook now: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message numerus="yes">
        <source>You have given “{code}” to %n posts.</source>
        <translation>
            <numerusform>You have given “{code}” to %n post.</numerusform>
            <numerusform>You have given “{code}” to %n posts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{code}” is on %n posts.</source>
        <translation>
            <numerusform>“{code}” is on %n post.</numerusform>
            <numerusform>“{code}” is on %n posts.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NewVariables</name>
    <message numerus="yes">
        <source>%n posts are coded already.</source>
        <translation>
            <numerusform>%n post is coded already.</numerusform>
            <numerusform>%n posts are coded already.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Notes</name>
    <message numerus="yes">
        <source>Not saved: %n changes</source>
        <translation>
            <numerusform>Not saved: %n change</numerusform>
            <numerusform>Not saved: %n changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message numerus="yes">
        <source>%n posts for you to look at again</source>
        <translation>
            <numerusform>%n post for you to look at again</numerusform>
            <numerusform>%n posts for you to look at again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n settled posts rest on the earlier meaning</source>
        <translation>
            <numerusform>%n settled post rests on the earlier meaning</numerusform>
            <numerusform>%n settled posts rest on the earlier meaning</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{coder} coded %n posts under an earlier meaning</source>
        <translation>
            <numerusform>{coder} coded %n post under an earlier meaning</numerusform>
            <numerusform>{coder} coded %n posts under an earlier meaning</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{coder} is to code %n posts again in a round</source>
        <translation>
            <numerusform>{coder} is to code %n post again in a round</numerusform>
            <numerusform>{coder} is to code %n posts again in a round</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message numerus="yes">
        <source>A change of meaning puts %n posts on the review lists of those who coded them. No coding is changed or removed.</source>
        <translation>
            <numerusform>A change of meaning puts %n post on the review lists of those who coded it. No coding is changed or removed.</numerusform>
            <numerusform>A change of meaning puts %n posts on the review lists of those who coded them. No coding is changed or removed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The same answer for all %n</source>
        <translation>
            <numerusform>The same answer for all %n</numerusform>
            <numerusform>The same answer for all %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SplitDialog</name>
    <message numerus="yes">
        <source>You have given “{code}” to %n posts.</source>
        <translation>
            <numerusform>You have given “{code}” to %n post.</numerusform>
            <numerusform>You have given “{code}” to %n posts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{code}” is on %n posts.</source>
        <translation>
            <numerusform>“{code}” is on %n post.</numerusform>
            <numerusform>“{code}” is on %n posts.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VariableForm</name>
    <message numerus="yes">
        <source>coded on %n posts</source>
        <translation>
            <numerusform>coded on %n post</numerusform>
            <numerusform>coded on %n posts</numerusform>
        </translation>
    </message>
</context>
</TS>
