<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>BackupsPage</name>
    <message numerus="yes">
        <source>%Ln smaller copies beside them hold the decisions and the codebook without the posts; they are not opened here.</source>
        <translation>
            <numerusform>%Ln smaller copy beside them holds the decisions and the codebook without the posts; it is not opened here.</numerusform>
            <numerusform>%Ln smaller copies beside them hold the decisions and the codebook without the posts; they are not opened here.</numerusform>
        </translation>
    </message>
</context>
</TS>
