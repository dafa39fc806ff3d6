<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fi" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the table as a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the folder of the workbook written last</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>An older workbook is replaced only when the new one is whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calculating…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excel workbooks (*.xlsx)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export workbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frequencies, agreement, disagreements, all codings, the codebook and how it all came about. The texts of the posts are personal data: keep the file as carefully as the project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping; no workbook is left behind</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FrequencyWords</name>
    <message>
        <source>%</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A post can have several codes, so the percentages may exceed 100.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Final codings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups of codes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Index (largest = 100)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Posts in all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>main round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>n</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{coder}, {round}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{whose}. Percentages of n = {n} posts; authors known: {authors}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ResultsPage</name>
    <message>
        <source>Export workbook…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frequencies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not in a packet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to count yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open anyway…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The codebook has no variables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The results stay closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Variable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose codings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workbook written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have posts left in a round of your own, and code them blind. The results hold the codings of others, too, and are shown when the round is finished.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>texts cut at Excel&apos;s limit: {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} codings, {sheets} sheets</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
