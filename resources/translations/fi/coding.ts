<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fi" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>Ask other variables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Browse codes down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Browse codes up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose which variables of the codebook are asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the selected words of the post, or all of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do again what was taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flag the post to come back to it, or take the flag off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the row above; with one row, browse its codes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the row below; with one row, browse its codes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave this row, and the post after its last row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the post to the end of the queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row or code above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row or code below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scroll post down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scroll post up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scroll the text of a long post down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scroll the text of a long post up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the post after this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the post before this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the post with a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the rules of the code above in the codebook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the rules of the code below in the codebook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back the last act and show its post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a note; Esc or Ctrl+Enter saves it and returns</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChipRows</name>
    <message>
        <source>depends on {variable}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done, next post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done, next row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not asked of this post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>several</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{choice} · ordered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{choice} · required</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CodeButton</name>
    <message>
        <source>{name}, key {key}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CodeList</name>
    <message>
        <source>one code · its key codes, saves and moves on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>several codes · a key chooses, Space goes on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two answers</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CodeRow</name>
    <message>
        <source>undone</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CodebookPanel</name>
    <message>
        <source>Codebook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not use when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note on the variable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use when</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CodingPage</name>
    <message>
        <source>Coding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of the post</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EmptyView</name>
    <message>
        <source>All posts in this queue are coded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring in a file of posts, and the first of them is here to be coded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose who codes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the program and send the file {name} back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every decision is kept under the name of the person who made it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Flagged: %n. Look at them next, or choose another queue.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Go to Reliability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import posts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No posts yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is coding yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open project or packet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read a post, press a key, go on to the next.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>← shows the last one again; Ctrl+Z takes the last code back.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EyeButton</name>
    <message>
        <source>Show pace and time left</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Ask other variables…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queue: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}   {done} / {total}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoteField</name>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write down why, if it was hard to decide …</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PostHead</name>
    <message>
        <source>Flagged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>post {number}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProgressStrip</name>
    <message>
        <source>{h} h {m} min left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{m} min left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} posts an hour</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QueueNames</name>
    <message numerus="yes">
        <source>All %n variables</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>All posts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} · {variables}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Reports</name>
    <message>
        <source>Last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>flag off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>flag on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gone on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no code applies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>note removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{excerpt}”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Side</name>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StateLine</name>
    <message>
        <source>Open for reading only: the posts can be read but not coded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Packet for {coder}: code the posts, close the program and send this file back.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VariablesDialog</name>
    <message>
        <source>Ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask other variables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space ticks a variable, ↑ and ↓ go to another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These variables are asked of every post, in a queue of their own. What is coded already is kept and counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>several</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind} · required</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, {kind}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
