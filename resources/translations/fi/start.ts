<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fi" sourcelanguage="en">
<context>
    <name>CodebookChoice</name>
    <message>
        <source>Codebook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Codes: {n}. Variables: {variables}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From a file …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a codebook of your own, or a colleague&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}. {what}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CoderDialog</name>
    <message>
        <source>Every decision is kept under the name of the person who made it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start coding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who codes?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ContinueCard</name>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on coding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>coder {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} / {total} coded</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewProjectDialog</name>
    <message>
        <source>A project is one file. Nothing leaves this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Codebook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Codebook from a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Codebooks (*.json);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coder projects (*.coder)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finnish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the codebook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the codebook on screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other place …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place of the project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name, as the coder</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecentRow</name>
    <message>
        <source>not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} / {total} coded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}
Delete takes it off this list; the file stays.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SampleStudy</name>
    <message>
        <source>Coder sample study</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sample study was not made</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Coder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+N</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+O</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files stay on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on where you left off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making the sample study …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the sample study</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read a post, press a key, go on to the next.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>invented posts, to try things with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name, codebook, coder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>or a packet: a .coder file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>or drop a file anywhere in the window</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>A project is one file: the posts, the codebook and every decision about them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring in posts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From a CSV file, an Excel workbook or Twitter&apos;s own JSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it a name and choose a codebook.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No projects yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One key a post. Everything is saved at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waits for step 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waits for step 2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
