<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fi" sourcelanguage="en">
<context>
    <name>Acts</name>
    <message>
        <source>Bring a packet home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the round &quot;{name}&quot;?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coder packets (*.coder)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw a sample first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its codings are frozen: nobody codes in it any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a round first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Packet brought home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Packet taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Packet written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Round closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Round opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample drawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The main round stays open. Choose a round of a sample.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The packet was not brought home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The round is closed already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your earlier codings read: {read}; left for you to code: {left}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} new decisions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} posts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} posts for {coder} in {folder}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DrawDialog</name>
    <message>
        <source>A simple random sample: every post has the same chance. The same seed draws the same posts again, on any computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All posts of the study</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw a sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw {n} posts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, size, seed and frame are kept with the sample.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Posts are drawn from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{share} % of {n} posts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FileLine</name>
    <message>
        <source>Choose …</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HomeDialog</name>
    <message>
        <source>A backup is made first, and the packet can be taken back afterwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A backup was made first. Taking the packet back undoes all of this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring a packet home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring home 1 decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring home {n} decisions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the packet back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The packet is home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The packet was taken back; its file is as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This very file has come home before. Bringing it again changes nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>are added in the name of {coder}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in conflict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept without a text until their source is imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>known decisions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new decisions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no decisions are set aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one coder coded the same post differently in two copies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same packet may come any number of times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown posts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{coder} · {round}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} decisions set aside: the text differs</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PacketDialog</name>
    <message>
        <source>Coder packets (*.coder)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the coder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One file with the sample and the codebook. The other coder opens it with this program, codes without seeing your codings, and sends it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The packet holds none of the codings of this project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the open project itself. Choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a packet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write packet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RoundDialog</name>
    <message>
        <source>From now on all coders see the same fields: {fields}. They are asked: {variables}. The codebook is frozen at revision {n}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Krippendorff&apos;s alpha, decided beforehand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recoding: the new codings replace the earlier ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reliability: a second coder codes the same posts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same coder twice: the stability of one coder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The threshold is a number from 0 to 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training: the coders practise together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is frozen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} ({n} posts)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
