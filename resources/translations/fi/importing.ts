<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fi" sourcelanguage="en">
<context>
    <name>Counted</name>
    <message>
        <source>Only the first rows are shown. The import reads the whole file and brings in all of it or nothing.</source>
        <translation>Yllä näkyvät vain ensimmäiset rivit. Tuonti lukee koko tiedoston: se tuodaan joko kokonaan tai ei lainkaan.</translation>
    </message>
    <message>
        <source>The import brings in the whole file or nothing.</source>
        <translation>Koko tiedosto tuodaan tai ei mitään.</translation>
    </message>
    <message>
        <source>note</source>
        <translation>huomautus</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>huomautusta</translation>
    </message>
    <message>
        <source>nothing odd was found</source>
        <translation>mitään poikkeavaa ei löytynyt</translation>
    </message>
    <message>
        <source>of all records</source>
        <translation>kaikista tietueista</translation>
    </message>
    <message>
        <source>of the first {n} records</source>
        <translation>tiedoston alusta (tietueita {n})</translation>
    </message>
    <message>
        <source>on the first {n} records</source>
        <translation>tiedoston alusta (tietueita {n})</translation>
    </message>
    <message>
        <source>on the whole file</source>
        <translation>koko tiedostosta</translation>
    </message>
    <message>
        <source>over {n}</source>
        <translation>yli {n}</translation>
    </message>
    <message>
        <source>records in the file</source>
        <translation>tietuetta tiedostossa</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>ohitetaan</translation>
    </message>
    <message>
        <source>skipped of those shown</source>
        <translation>ohitetaan näkyvistä</translation>
    </message>
    <message>
        <source>the first {n} are shown</source>
        <translation>alusta näkyy {n}</translation>
    </message>
    <message>
        <source>to import</source>
        <translation>tuodaan</translation>
    </message>
</context>
<context>
    <name>FieldHeader</name>
    <message>
        <source>What column “{name}” is</source>
        <translation>Sarakkeen ”{name}” sisältö</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>All files (*)</source>
        <translation>Kaikki tiedostot (*)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Peruuta</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Valmis</translation>
    </message>
    <message>
        <source>Import posts</source>
        <translation>Tuo viestejä</translation>
    </message>
    <message>
        <source>Other file…</source>
        <translation>Muu tiedosto…</translation>
    </message>
    <message>
        <source>Posts imported</source>
        <translation>Viestit on tuotu</translation>
    </message>
    <message>
        <source>Say over each column what it is; the text alone is enough.</source>
        <translation>Kerro kunkin sarakkeen yläpuolella, mitä siinä on. Pelkkä teksti riittää.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Keskeytä</translation>
    </message>
    <message>
        <source>The import brings in the whole file or nothing.</source>
        <translation>Koko tiedosto tuodaan tai ei mitään.</translation>
    </message>
    <message>
        <source>The posts were imported before</source>
        <translation>Viestit oli tuotu jo aiemmin</translation>
    </message>
    <message>
        <source>There is nothing to show of this file.</source>
        <translation>Tästä tiedostosta ei ole mitään näytettävää.</translation>
    </message>
    <message>
        <source>This report stays in the project&apos;s log. To screen the posts by word lists before you code, go to Design, {key}.</source>
        <translation>Raportti jää projektin lokiin. Sivulla Asetelma ({key}) voit seuloa viestit sanalistoilla ennen koodausta.</translation>
    </message>
</context>
<context>
    <name>Importer</name>
    <message>
        <source>Import posts</source>
        <translation>Tuo viestejä</translation>
    </message>
    <message>
        <source>Posts (*.csv *.tsv *.txt *.xlsx *.json *.jsonl *.ndjson *.js);;All files (*)</source>
        <translation>Viestit (*.csv *.tsv *.txt *.xlsx *.json *.jsonl *.ndjson *.js);;Kaikki tiedostot (*)</translation>
    </message>
    <message>
        <source>Posts were not imported</source>
        <translation>Viestejä ei tuotu</translation>
    </message>
</context>
<context>
    <name>Importing</name>
    <message>
        <source>Author</source>
        <translation>Kirjoittaja</translation>
    </message>
    <message>
        <source>Author&apos;s identifier</source>
        <translation>Kirjoittajan tunniste</translation>
    </message>
    <message>
        <source>Bytes that are wrong in the character encoding: {n}. Each becomes the sign �; try another encoding if there are many.</source>
        <translation>Merkistökoodaukseen sopimattomia tavuja: {n}. Jokaisen tilalle tulee merkki �. Kokeile toista merkistökoodausta, jos niitä on paljon.</translation>
    </message>
    <message>
        <source>Dates in “{column}” that can be read in two ways: {n}, for example {excerpt}. Choose the order of day and month above, or these posts come in without a time.</source>
        <translation>Sarakkeessa ”{column}” on päivämääriä, jotka voi lukea kahdella tavalla: {n}, esimerkiksi {excerpt}. Valitse yltä päivän ja kuukauden järjestys; muuten nämä viestit tuodaan ilman aikaa.</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Excel-työkirja</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Tunniste</translation>
    </message>
    <message>
        <source>Identifiers in “{column}” were rounded by a spreadsheet: {n}, for example {excerpt}. They are not used as identifiers; the cells are kept as they are.</source>
        <translation>Taulukkolaskenta on pyöristänyt sarakkeen ”{column}” tunnisteita: {n}, esimerkiksi {excerpt}. Niitä ei käytetä tunnisteina; solut säilytetään sellaisinaan.</translation>
    </message>
    <message>
        <source>Identifiers that occur again in “{column}”: {n}. Every row is imported.</source>
        <translation>Sarakkeessa ”{column}” toistuvia tunnisteita: {n}. Kaikki rivit tuodaan.</translation>
    </message>
    <message>
        <source>In reply to</source>
        <translation>Vastaa viestiin</translation>
    </message>
    <message>
        <source>Is a repost</source>
        <translation>On jaettu viesti (RT)</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Laji</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Kieli</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Linkki</translation>
    </message>
    <message>
        <source>Not imported</source>
        <translation>Ei tuoda</translation>
    </message>
    <message>
        <source>Quotation marks inside the cells are not written as a table should. Check that the rows below look right.</source>
        <translation>Solujen sisällä olevat lainausmerkit eivät noudata taulukon muotoa. Tarkista, että alla olevat rivit näyttävät oikeilta.</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Lainaa viestiä</translation>
    </message>
    <message>
        <source>Repost of</source>
        <translation>Jakaa viestin</translation>
    </message>
    <message>
        <source>Rows with too few or too many cells: {n}, for example “{excerpt}”. Short rows are filled with empty cells, rows that are too long are skipped.</source>
        <translation>Rivejä, joilla on liian vähän tai liikaa soluja: {n}, esimerkiksi ”{excerpt}”. Lyhyet rivit täydennetään tyhjillä soluilla, liian pitkät ohitetaan.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Teksti</translation>
    </message>
    <message>
        <source>Text table (CSV)</source>
        <translation>Tekstitaulukko (CSV)</translation>
    </message>
    <message>
        <source>The column for the post text was not found. Choose “Text” over the column that holds it.</source>
        <translation>Viestin tekstin saraketta ei löytynyt. Valitse ”Teksti” sen sarakkeen yläpuolella, jossa teksti on.</translation>
    </message>
    <message>
        <source>The file holds NUL characters. They are left out.</source>
        <translation>Tiedostossa on NUL-merkkejä. Ne jätetään pois.</translation>
    </message>
    <message>
        <source>The file is read line by line.</source>
        <translation>Tiedosto luetaan rivi kerrallaan.</translation>
    </message>
    <message>
        <source>The file seems to have no header, so the columns are numbered. Check what each is.</source>
        <translation>Tiedostossa ei näytä olevan otsikkoriviä, joten sarakkeet on numeroitu. Tarkista, mitä missäkin on.</translation>
    </message>
    <message>
        <source>The first row is taken for the header: “{excerpt}”. If it is a post, take the tick off “The first row is the header”.</source>
        <translation>Ensimmäinen rivi tulkittiin otsikkoriviksi: ”{excerpt}”. Jos se on viesti, poista valinta kohdasta ”Ensimmäinen rivi on otsikkorivi”.</translation>
    </message>
    <message>
        <source>The identifiers are taken from the links in “{column}”.</source>
        <translation>Tunnisteet poimitaan sarakkeen ”{column}” linkeistä.</translation>
    </message>
    <message>
        <source>This is no table: {n} blocks of lines stand between empty lines, and each line would become a post of its own, beginning with “{excerpt}”.</source>
        <translation>Tämä ei ole taulukko: tyhjien rivien välissä on {n} rivien lohkoa, ja jokaisesta rivistä tulisi oma viestinsä; ensimmäisenä ”{excerpt}”.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Aika</translation>
    </message>
    <message>
        <source>Time as written</source>
        <translation>Aika kirjoitettuna</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>Kellonaika</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Aikavyöhyke</translation>
    </message>
    <message>
        <source>Times that cannot be read in “{column}”: {n}, for example {excerpt}. These posts come in without a time; the words are kept.</source>
        <translation>Sarakkeessa ”{column}” on aikoja, joita ei voi tulkita: {n}, esimerkiksi {excerpt}. Nämä viestit tuodaan ilman aikaa; alkuperäinen merkintä säilyy.</translation>
    </message>
    <message>
        <source>Times without a time zone in “{column}”: {n}, for example {excerpt}. They are kept as they stand, with no zone.</source>
        <translation>Sarakkeessa ”{column}” on aikoja ilman aikavyöhykettä: {n}, esimerkiksi {excerpt}. Ne säilytetään sellaisinaan, ilman vyöhykettä.</translation>
    </message>
    <message>
        <source>Twitter JSON 1.1</source>
        <translation>Twitter JSON 1.1</translation>
    </message>
    <message>
        <source>Twitter JSON 2</source>
        <translation>Twitter JSON 2</translation>
    </message>
    <message>
        <source>UTF-16, unmarked</source>
        <translation>UTF-16, ei BOM-merkkiä</translation>
    </message>
    <message>
        <source>UTF-8, marked</source>
        <translation>UTF-8, BOM-merkki</translation>
    </message>
    <message>
        <source>bar  |</source>
        <translation>pystyviiva  |</translation>
    </message>
    <message>
        <source>broken record</source>
        <translation>vioittunut tietue</translation>
    </message>
    <message>
        <source>comma  ,</source>
        <translation>pilkku  ,</translation>
    </message>
    <message>
        <source>day first (31/12)</source>
        <translation>päivä ensin (31/12)</translation>
    </message>
    <message>
        <source>month first (12/31)</source>
        <translation>kuukausi ensin (12/31)</translation>
    </message>
    <message>
        <source>no text</source>
        <translation>ei tekstiä</translation>
    </message>
    <message>
        <source>not a post</source>
        <translation>ei ole viesti</translation>
    </message>
    <message>
        <source>semicolon  ;</source>
        <translation>puolipiste  ;</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>sarkain</translation>
    </message>
    <message>
        <source>the same post again</source>
        <translation>sama viesti uudelleen</translation>
    </message>
</context>
<context>
    <name>PreviewTable</name>
    <message>
        <source>The first rows of the file</source>
        <translation>Tiedoston ensimmäiset rivit</translation>
    </message>
</context>
<context>
    <name>ProblemList</name>
    <message>
        <source>What to look at in the file</source>
        <translation>Mitä tiedostossa kannattaa tarkistaa</translation>
    </message>
</context>
<context>
    <name>ReadingChoices</name>
    <message>
        <source>Character encoding</source>
        <translation>Merkistökoodaus</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Päivämäärät</translation>
    </message>
    <message>
        <source>Delimiter</source>
        <translation>Erotin</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>Tiedostomuoto</translation>
    </message>
    <message>
        <source>The first row is the header</source>
        <translation>Ensimmäinen rivi on otsikkorivi</translation>
    </message>
    <message>
        <source>choose the order</source>
        <translation>valitse järjestys</translation>
    </message>
    <message>
        <source>find it</source>
        <translation>tunnista</translation>
    </message>
    <message>
        <source>{name} (found)</source>
        <translation>{name} (tunnistettu)</translation>
    </message>
</context>
<context>
    <name>ReportView</name>
    <message>
        <source>Posts whose identifier occurs earlier in the file: {n}. They came in as well, each as a post of its own.</source>
        <translation>Viestejä, joiden tunniste on tiedostossa jo aiemmin: {n}. Nekin tuotiin, kukin omana viestinään.</translation>
    </message>
    <message>
        <source>Skipped records</source>
        <translation>Ohitetut tietueet</translation>
    </message>
    <message>
        <source>This file was imported before. Posts that were known: {known}; of them read differently now: {changed}; new: {new}. Their codings are as they were.</source>
        <translation>Tämä tiedosto on tuotu aiemmin. Ennestään tuttuja viestejä: {known}, niistä nyt toisin luettuja: {changed}. Uusia: {new}. Koodaukset ovat ennallaan.</translation>
    </message>
    <message>
        <source>known before: {n}</source>
        <translation>ennestään tuttuja: {n}</translation>
    </message>
    <message numerus="yes">
        <source>posts kept</source>
        <translation>
            <numerusform>viesti tuotu</numerusform>
            <numerusform>viestiä tuotu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>records read</source>
        <translation>
            <numerusform>tietue luettu</numerusform>
            <numerusform>tietuetta luettu</numerusform>
        </translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>ohitettu</translation>
    </message>
    <message>
        <source>with their original records</source>
        <translation>alkuperäisine tietueineen</translation>
    </message>
</context>
<context>
    <name>RowModel</name>
    <message>
        <source>Row {place} is skipped: {reason}</source>
        <translation>Rivi {place} ohitetaan: {reason}</translation>
    </message>
</context>
<context>
    <name>RunningView</name>
    <message>
        <source>Posts are coming in</source>
        <translation>Viestejä tuodaan</translation>
    </message>
    <message>
        <source>Stopping; what came in is taken back</source>
        <translation>Keskeytetään; jo tuotu perutaan</translation>
    </message>
    <message>
        <source>almost ready</source>
        <translation>melkein valmis</translation>
    </message>
    <message>
        <source>{done} / {total}</source>
        <translation>{done} / {total}</translation>
    </message>
    <message>
        <source>{n} min left</source>
        <translation>{n} min jäljellä</translation>
    </message>
    <message>
        <source>{n} s left</source>
        <translation>{n} s jäljellä</translation>
    </message>
    <message>
        <source>{size} a second</source>
        <translation>{size} sekunnissa</translation>
    </message>
</context>
<context>
    <name>SecondPhase</name>
    <message>
        <source>Making posts searchable {n}%</source>
        <translation>Valmistellaan hakua, {n}&#xa0;%</translation>
    </message>
</context>
<context>
    <name>SkipModel</name>
    <message>
        <source>How it begins</source>
        <translation>Alku</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Tietue</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Syy</translation>
    </message>
</context>
</TS>
