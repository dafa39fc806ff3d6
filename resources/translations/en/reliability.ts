<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>CrossModel</name>
    <message numerus="yes">
        <source>{a}: {code_a}, {b}: {code_b}, %Ln posts</source>
        <translation>
            <numerusform>{a}: {code_a}, {b}: {code_b}, %Ln post</numerusform>
            <numerusform>{a}: {code_a}, {b}: {code_b}, %Ln posts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MeaningsView</name>
    <message numerus="yes">
        <source>%n posts were coded by different coders under different meanings.</source>
        <translation>
            <numerusform>%n post was coded by different coders under different meanings.</numerusform>
            <numerusform>%n posts were coded by different coders under different meanings.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RoundWords</name>
    <message numerus="yes">
        <source>sample “{name}”, %Ln posts</source>
        <translation>
            <numerusform>sample “{name}”, %Ln post</numerusform>
            <numerusform>sample “{name}”, %Ln posts</numerusform>
        </translation>
    </message>
</context>
</TS>
