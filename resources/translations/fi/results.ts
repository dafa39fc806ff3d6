<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fi" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>Copy</source>
        <translation>Kopioi</translation>
    </message>
    <message>
        <source>Copy the table as a table</source>
        <translation>Kopioi taulukko taulukkomuodossa</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Avaa kansio</translation>
    </message>
    <message>
        <source>Show the folder of the workbook written last</source>
        <translation>Näytä viimeksi tallennetun työkirjan kansio</translation>
    </message>
</context>
<context>
    <name>Choosers</name>
    <message>
        <source>Against</source>
        <translation>Ryhmittely</translation>
    </message>
    <message>
        <source>Codings</source>
        <translation>Koodaukset</translation>
    </message>
    <message>
        <source>Variable</source>
        <translation>Muuttuja</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>ei ryhmittelyä</translation>
    </message>
</context>
<context>
    <name>CrossView</name>
    <message>
        <source>Cross-tab</source>
        <translation>Ristiintaulukko</translation>
    </message>
    <message>
        <source>Shares as bars</source>
        <translation>Osuudet palkkeina</translation>
    </message>
</context>
<context>
    <name>CrossWords</name>
    <message>
        <source>All posts</source>
        <translation>Kaikki viestit</translation>
    </message>
    <message>
        <source>Expected count under 5 in {few} of {cells} cells: the test is not to be relied on. Combine codes.</source>
        <translation>Odotettu frekvenssi on alle 5 osassa ruuduista ({few}/{cells}): testiin ei voi luottaa. Yhdistä luokkia.</translation>
    </message>
    <message>
        <source>No test: a post can have several codes of this variable.</source>
        <translation>Ei testiä: tässä muuttujassa viestillä voi olla monta luokkaa.</translation>
    </message>
    <message>
        <source>No test: it needs two rows and two columns with posts, none shared.</source>
        <translation>Ei testiä: se vaatii kaksi riviä ja kaksi saraketta, joissa on viestejä, eikä yksikään viesti saa olla kahdella rivillä.</translation>
    </message>
    <message>
        <source>Share of posts, %</source>
        <translation>Osuus viesteistä, %</translation>
    </message>
    <message>
        <source>arrow: adjusted residual beyond ±2</source>
        <translation>nuoli: korjattu jäännös yli ±2</translation>
    </message>
    <message>
        <source>expected count under 5 in {few} of {cells} cells</source>
        <translation>odotettu frekvenssi alle 5: {few} / {cells} ruutua</translation>
    </message>
    <message>
        <source>month</source>
        <translation>kuukausi</translation>
    </message>
    <message>
        <source>n</source>
        <translation>n</translation>
    </message>
    <message>
        <source>no source</source>
        <translation>ei lähdetiedostoa</translation>
    </message>
    <message>
        <source>no time</source>
        <translation>ei aikaa</translation>
    </message>
    <message>
        <source>not asked or not coded</source>
        <translation>ei kysytty tai ei koodattu</translation>
    </message>
    <message>
        <source>not coded</source>
        <translation>koodaamatta</translation>
    </message>
    <message>
        <source>source</source>
        <translation>lähdetiedosto</translation>
    </message>
    <message>
        <source>{n} posts</source>
        <translation>{n} viestiä</translation>
    </message>
    <message>
        <source>{n} posts, fewer than expected (adjusted residual {r})</source>
        <translation>{n} viestiä, odotettua vähemmän (korjattu jäännös {r})</translation>
    </message>
    <message>
        <source>{n} posts, more than expected (adjusted residual {r})</source>
        <translation>{n} viestiä, odotettua enemmän (korjattu jäännös {r})</translation>
    </message>
    <message>
        <source>χ²({df}) = {chi}, p {p}, Cramér&apos;s V = {v}</source>
        <translation>χ²({df}) = {chi}, p {p}, Cramérin V = {v}</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>An older workbook is replaced only when the new one is whole.</source>
        <translation>Aiempi työkirja korvataan vasta, kun uusi on valmis.</translation>
    </message>
    <message>
        <source>Calculating…</source>
        <translation>Lasketaan…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Peruuta</translation>
    </message>
    <message>
        <source>Draw whole authors</source>
        <translation>Poimi kokonaisia kirjoittajia</translation>
    </message>
    <message>
        <source>Excel workbooks (*.xlsx)</source>
        <translation>Excel-työkirjat (*.xlsx)</translation>
    </message>
    <message>
        <source>Export workbook</source>
        <translation>Tallenna työkirja</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Tiedosto</translation>
    </message>
    <message>
        <source>Frequencies, agreement, disagreements, all codings, the codebook and how it all came about. The texts of the posts are personal data: keep the file as carefully as the project.</source>
        <translation>Jakaumat, yhtäpitävyys, erimielisyydet, kaikki koodaukset, koodauskirja ja tieto siitä, miten kaikki on syntynyt. Viestien tekstit ovat henkilötietoja: säilytä tiedosto yhtä huolellisesti kuin projekti.</translation>
    </message>
    <message>
        <source>Intervals of agreement</source>
        <translation>Yhtäpitävyyden luottamusvälit</translation>
    </message>
    <message>
        <source>KALPHA-compatible interval</source>
        <translation>KALPHA-yhteensopiva väli</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Kieli</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Keskeytä</translation>
    </message>
    <message>
        <source>Stopping; no workbook is left behind</source>
        <translation>Keskeytetään; työkirjaa ei jää</translation>
    </message>
    <message>
        <source>The workbook was not written</source>
        <translation>Työkirjaa ei tallennettu</translation>
    </message>
    <message>
        <source>Whole authors: wider, and the honest one where few people wrote many of the posts. KALPHA-compatible: as Hayes&apos; macro prints it, and no narrower with more posts: only for comparing with older studies.</source>
        <translation>Kokonaiset kirjoittajat: väli on leveämpi ja rehellisempi, kun harva on kirjoittanut monta viestiä. KALPHA-yhteensopiva: Hayesin makron antama väli, joka ei kapene viestien lisääntyessä: vain vanhempiin tutkimuksiin vertaamista varten.</translation>
    </message>
</context>
<context>
    <name>Exports</name>
    <message>
        <source>Open folder</source>
        <translation>Avaa kansio</translation>
    </message>
    <message>
        <source>Workbook written</source>
        <translation>Työkirja tallennettu</translation>
    </message>
    <message>
        <source>texts cut at Excel&apos;s limit: {n}</source>
        <translation>Excelin enimmäispituuteen katkaistuja tekstejä: {n}</translation>
    </message>
    <message>
        <source>{n} codings, {sheets} sheets</source>
        <translation>koodauksia {n}, taulukoita {sheets}</translation>
    </message>
</context>
<context>
    <name>FrequencyView</name>
    <message>
        <source>Frequencies</source>
        <translation>Jakaumat</translation>
    </message>
</context>
<context>
    <name>FrequencyWords</name>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>95% interval</source>
        <translation>95&#xa0;%:n väli</translation>
    </message>
    <message>
        <source>95% interval: {interval}%</source>
        <translation>95&#xa0;%:n luottamusväli: {interval}&#xa0;%</translation>
    </message>
    <message>
        <source>A post can have several codes, so the percentages may exceed 100.</source>
        <translation>Viestillä voi olla useita luokkia, joten prosenttien summa voi olla yli sata.</translation>
    </message>
    <message>
        <source>Authors</source>
        <translation>Kirjoittajia</translation>
    </message>
    <message>
        <source>Bar: share, whisker: interval.</source>
        <translation>Palkki: osuus, jana: luottamusväli.</translation>
    </message>
    <message>
        <source>Coded</source>
        <translation>Koodattu</translation>
    </message>
    <message numerus="yes">
        <source>Disagreements still open: %n; there one coder&apos;s codes stand in.</source>
        <translation>
            <numerusform>Erimielisyyksiä on ratkaisematta %n; siinä lasketaan toistaiseksi yhden koodaajan luokat.</numerusform>
            <numerusform>Erimielisyyksiä on ratkaisematta %n; niissä lasketaan toistaiseksi yhden koodaajan luokat.</numerusform>
        </translation>
    </message>
    <message>
        <source>Final codings</source>
        <translation>Lopulliset koodaukset</translation>
    </message>
    <message>
        <source>Groups of codes</source>
        <translation>Luokkaryhmät</translation>
    </message>
    <message>
        <source>Index</source>
        <translation>Indeksi</translation>
    </message>
    <message>
        <source>Index: largest = 100. Bar: share, whisker: interval.</source>
        <translation>Indeksi: suurin = 100. Palkki: osuus, jana: luottamusväli.</translation>
    </message>
    <message>
        <source>Percentages along each row.</source>
        <translation>Luvut ovat riviprosentteja.</translation>
    </message>
    <message>
        <source>Posts in all</source>
        <translation>Viestejä yhteensä</translation>
    </message>
    <message>
        <source>Share with 95% interval</source>
        <translation>Osuus ja 95&#xa0;%:n luottamusväli</translation>
    </message>
    <message>
        <source>The intervals are Wilson&apos;s for n = {n} posts that were coded, as if they were drawn at random; repeats add nothing to what is known.</source>
        <translation>Luottamusvälit on laskettu Wilsonin menetelmällä {n} koodatusta viestistä, ikään kuin viestit olisi poimittu satunnaisesti. Toistot eivät kavenna niitä.</translation>
    </message>
    <message>
        <source>The intervals are Wilson&apos;s, as if the posts were drawn at random.</source>
        <translation>Luottamusvälit on laskettu Wilsonin menetelmällä ikään kuin viestit olisi arvottu.</translation>
    </message>
    <message>
        <source>final</source>
        <translation>lopulliset</translation>
    </message>
    <message>
        <source>main round</source>
        <translation>pääkierros</translation>
    </message>
    <message>
        <source>n</source>
        <translation>n</translation>
    </message>
    <message>
        <source>{coder}, {round}</source>
        <translation>{coder}, {round}</translation>
    </message>
    <message>
        <source>{whose}. Percentages of n = {n} posts; authors known: {authors}.</source>
        <translation>{whose}. Prosenttien kantaluku n = {n}; tunnettuja kirjoittajia: {authors}.</translation>
    </message>
</context>
<context>
    <name>KeyHints</name>
    <message>
        <source>Counted {time}</source>
        <translation>Laskettu klo {time}</translation>
    </message>
    <message>
        <source>copy table</source>
        <translation>kopioi taulukko</translation>
    </message>
    <message>
        <source>help</source>
        <translation>ohje</translation>
    </message>
    <message>
        <source>row</source>
        <translation>rivi</translation>
    </message>
</context>
<context>
    <name>MonthChart</name>
    <message>
        <source>Posts by month</source>
        <translation>Viestit kuukausittain</translation>
    </message>
    <message>
        <source>Posts by year</source>
        <translation>Viestit vuosittain</translation>
    </message>
    <message>
        <source>other posts</source>
        <translation>muut viestit</translation>
    </message>
    <message>
        <source>posts: {n}</source>
        <translation>viestejä {n}</translation>
    </message>
    <message>
        <source>without a time: {n}</source>
        <translation>ilman aikaa: {n}</translation>
    </message>
</context>
<context>
    <name>ResultsPage</name>
    <message>
        <source>Code posts</source>
        <translation>Koodaa viestejä</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Lasketaan…</translation>
    </message>
    <message>
        <source>Export a workbook first.</source>
        <translation>Tallenna ensin työkirja.</translation>
    </message>
    <message>
        <source>Go on coding</source>
        <translation>Jatka koodausta</translation>
    </message>
    <message>
        <source>No post has been coded on this variable yet. The shares of its codes are here from the first coding on.</source>
        <translation>Tällä muuttujalla ei ole vielä koodattu yhtään viestiä. Luokkien jakauma näkyy tässä heti ensimmäisestä koodauksesta alkaen.</translation>
    </message>
    <message>
        <source>Not in a packet</source>
        <translation>Ei koodauspaketissa</translation>
    </message>
    <message>
        <source>Nothing to count yet</source>
        <translation>Laskettavaa ei ole vielä</translation>
    </message>
    <message>
        <source>Once posts are imported and coded, the shares of the codes are here.</source>
        <translation>Luokkien jakaumat näkyvät tässä, kun viestejä on tuotu ja koodattu.</translation>
    </message>
    <message>
        <source>Open anyway…</source>
        <translation>Avaa silti…</translation>
    </message>
    <message>
        <source>Table copied</source>
        <translation>Taulukko kopioitu</translation>
    </message>
    <message>
        <source>The codebook has no variables</source>
        <translation>Koodauskirjassa ei ole muuttujia</translation>
    </message>
    <message>
        <source>The results could not be counted</source>
        <translation>Tuloksia ei voitu laskea</translation>
    </message>
    <message>
        <source>The results stay closed</source>
        <translation>Tulokset pysyvät suljettuina</translation>
    </message>
    <message>
        <source>You have posts left in a round of your own, and code them blind. The results hold the codings of others, too, and are shown when the round is finished.</source>
        <translation>Omalla kierroksellasi on viestejä jäljellä, ja koodaat ne toisen koodaajan ratkaisuja näkemättä. Tuloksissa on muidenkin koodauksia, joten ne näytetään, kun kierros on valmis.</translation>
    </message>
</context>
<context>
    <name>ResultsScreen</name>
    <message>
        <source>Export workbook…</source>
        <translation>Tallenna työkirja…</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Avaa kansio</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Tulokset</translation>
    </message>
</context>
</TS>
