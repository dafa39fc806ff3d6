<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fi" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>Add posts from a file to this project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a codebook and bring in the posts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Codebook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export workbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to coding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to reliability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the codebook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the page of posts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import posts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a .coder file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open project or packet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Posts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reliability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show every key of this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the codings to an Excel workbook</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CrashReporter</name>
    <message>
        <source>Copy report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every code given so far is in the project file. Close the program and open it again. The report below holds no text of a post.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something in the program went wrong</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeySheet</name>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>Coder projects (*.coder)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open project or packet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project was not opened</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>Cancel</source>
        <translation>Peruuta</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Saved {time}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Everywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
