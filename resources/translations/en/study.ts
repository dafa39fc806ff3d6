<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>CodersSection</name>
    <message numerus="yes">
        <source>%Ln of them read from earlier codings</source>
        <translation>
            <numerusform>%Ln of them read from earlier codings</numerusform>
            <numerusform>%Ln of them read from earlier codings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LaterBar</name>
    <message numerus="yes">
        <source>%Ln posts of the study are in nobody&apos;s queue.</source>
        <translation>
            <numerusform>%Ln post of the study is in nobody&apos;s queue.</numerusform>
            <numerusform>%Ln posts of the study are in nobody&apos;s queue.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NearDialog</name>
    <message numerus="yes">
        <source>%Ln seconds left</source>
        <translation>
            <numerusform>%Ln second left</numerusform>
            <numerusform>%Ln seconds left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Make %Ln groups</source>
        <translation>
            <numerusform>Make %Ln group</numerusform>
            <numerusform>Make %Ln groups</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RepeatActs</name>
    <message numerus="yes">
        <source>%Ln posts</source>
        <translation>
            <numerusform>%Ln post</numerusform>
            <numerusform>%Ln posts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln posts to code</source>
        <translation>
            <numerusform>%Ln post to code</numerusform>
            <numerusform>%Ln posts to code</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RepeatWords</name>
    <message numerus="yes">
        <source>%Ln codings stay stored</source>
        <translation>
            <numerusform>%Ln coding stays stored</numerusform>
            <numerusform>%Ln codings stay stored</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln posts join the queue</source>
        <translation>
            <numerusform>%Ln post joins the queue</numerusform>
            <numerusform>%Ln posts join the queue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln posts leave the queue</source>
        <translation>
            <numerusform>%Ln post leaves the queue</numerusform>
            <numerusform>%Ln posts leave the queue</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RoundTold</name>
    <message numerus="yes">
        <source>{coder}: %Ln posts</source>
        <translation>
            <numerusform>{coder}: %Ln post</numerusform>
            <numerusform>{coder}: %Ln posts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name}, %Ln posts</source>
        <translation>
            <numerusform>{name}, %Ln post</numerusform>
            <numerusform>{name}, %Ln posts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ScreeningTold</name>
    <message numerus="yes">
        <source>%Ln posts are still to be judged; the figures are not final.</source>
        <translation>
            <numerusform>%Ln post is still to be judged; the figures are not final.</numerusform>
            <numerusform>%Ln posts are still to be judged; the figures are not final.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SizePanel</name>
    <message numerus="yes">
        <source>For percent agreement alone, with {agreement} assumed in the whole study: %Ln posts.</source>
        <translation>
            <numerusform>For percent agreement alone, with {agreement} assumed in the whole study: %Ln post.</numerusform>
            <numerusform>For percent agreement alone, with {agreement} assumed in the whole study: %Ln posts.</numerusform>
        </translation>
    </message>
</context>
</TS>
