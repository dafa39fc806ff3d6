<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fi" sourcelanguage="en">
<context>
    <name>FieldHeader</name>
    <message>
        <source>What column “{name}” is</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import posts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other file …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Posts imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say over each column what it is; the text alone is enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The counts are of the first {n} records; the import counts the whole file. It brings in all of it or nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to show of this file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This report stays with the project as part of its log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>listed above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing odd was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of the first {n} records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to import</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Importer</name>
    <message>
        <source>Import posts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Posts (*.csv *.tsv *.txt *.xlsx *.json *.jsonl *.ndjson *.js);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Posts were not imported</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Importing</name>
    <message>
        <source>Author</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Author&apos;s identifier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bytes that are wrong in the character encoding: {n}. Each becomes the sign �; try another encoding if there are many.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dates in “{column}” that can be read in two ways: {n}, for example {excerpt}. Choose the order of day and month above, or these posts come in without a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identifiers in “{column}” were rounded by a spreadsheet: {n}, for example {excerpt}. They are not used as identifiers; the cells are kept as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identifiers that occur again in “{column}”: {n}. Every row is imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In reply to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is a repost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quotation marks inside the cells are not written as a table should. Check that the rows below look right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repost of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows with too few or too many cells: {n}, for example “{excerpt}”. Short rows are filled with empty cells, rows that are too long are skipped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text table (CSV)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The column for the post text was not found. Choose “Text” over the column that holds it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file holds NUL characters. They are left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is read line by line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file seems to have no header, so the columns are numbered. Check what each is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first row is taken for the header: “{excerpt}”. If it is a post, take the tick off “The first row is the header”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The identifiers are taken from the links in “{column}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time as written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Times that cannot be read in “{column}”: {n}, for example {excerpt}. These posts come in without a time; the words are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Times without a time zone in “{column}”: {n}, for example {excerpt}. They are kept as they stand, with no zone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Twitter JSON 1.1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Twitter JSON 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UTF-16, unmarked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UTF-8, marked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bar  |</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>broken record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>comma  ,</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>day first (31/12)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>month first (12/31)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not a post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>semicolon  ;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same post again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PreviewTable</name>
    <message>
        <source>The first rows of the file</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProblemList</name>
    <message>
        <source>What to look at in the file</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReadingChoices</name>
    <message>
        <source>Character encoding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delimiter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first row is the header</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose the order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>find it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} (found)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportView</name>
    <message>
        <source>No record was skipped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skipped records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file was imported before. Posts that were known: {known}; of them read differently now: {changed}; new: {new}. Their codings are as they were.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>posts kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>records read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with their original records</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RowModel</name>
    <message>
        <source>Row {place} is skipped: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RunningView</name>
    <message>
        <source>Posts are coming in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping; what came in is taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>almost ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} / {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} min left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} s left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{size} a second</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SecondPhase</name>
    <message>
        <source>Making posts searchable {n} %</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SkipModel</name>
    <message>
        <source>How it begins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
