<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ReportView</name>
    <message numerus="yes">
        <source>posts kept</source>
        <translation>
            <numerusform>post imported</numerusform>
            <numerusform>posts imported</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>records read</source>
        <translation>
            <numerusform>record read</numerusform>
            <numerusform>records read</numerusform>
        </translation>
    </message>
</context>
</TS>
