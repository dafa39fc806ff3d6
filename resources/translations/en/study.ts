<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
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
