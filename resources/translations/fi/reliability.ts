<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fi" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>Bring packet home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the table as a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw a sample of posts at random</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Freeze the codings of the round in view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out codes that count as missing, or take them in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a round on a sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take in the codings of a packet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a packet for another coder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write packet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AgreementWords</name>
    <message>
        <source>95 % interval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Percent agreement is high ({pa}) but alpha is low ({alpha}) because the code is rare. The coders agreed on {both} of the {any} posts that either marked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same, %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Variable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Variable and code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for two coders only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>n</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no code applies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no interval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no interval: no variation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no interval: one post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not coded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not enough</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reliable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tentative conclusions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>uncertain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>undefined: no shared posts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>undefined: not used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>undefined: one code only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} %</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FiguresView</name>
    <message>
        <source>A code&apos;s row compares it with all other codes taken together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coefficients of agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disagreements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disagreements: {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter or a double click opens the post.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out codes that count as missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No disagreements are left in this round.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReliabilityPage</name>
    <message>
        <source>Bring packet home…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring the packet home: you see first what it brings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calculating…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw a sample and write a packet for the second coder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw a sample: at random and repeatable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw sample…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fold or unfold the codes of a variable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Main round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No agreement to calculate yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody else has coded yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not in a packet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a round: the codebook and the fields in view are frozen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open anyway…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open round…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the post of a disagreement in Coding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reliability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other coder&apos;s codings stay closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a packet: one file for the other coder, with none of your codings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write packet…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have posts left in a round of your own, and code them blind. Agreement is shown here when the round is finished.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sample {name}, {n} posts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} (closed)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SealKeeper</name>
    <message>
        <source>Open anyway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the other coder&apos;s codings before you have finished the round?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your remaining codings will no longer count as blind, and the report will say so.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
