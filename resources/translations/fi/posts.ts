<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fi" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>Choose the columns of the list</source>
        <translation>Valitse luettelon sarakkeet</translation>
    </message>
    <message>
        <source>Clear the search and take all filters off</source>
        <translation>Tyhjennä haku ja poista kaikki rajaukset</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Sarakkeet</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopioi</translation>
    </message>
    <message>
        <source>Copy the text of the chosen post</source>
        <translation>Kopioi valitun viestin teksti</translation>
    </message>
    <message>
        <source>Example of a code</source>
        <translation>Luokan esimerkki</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>Liputa</translation>
    </message>
    <message>
        <source>Flag the chosen post, or take its flag off</source>
        <translation>Liputa valittu viesti tai poista liputus</translation>
    </message>
    <message>
        <source>History of the post</source>
        <translation>Viestin historia</translation>
    </message>
    <message>
        <source>In or out of the study</source>
        <translation>Mukaan tutkimukseen tai pois</translation>
    </message>
    <message>
        <source>Pick the chosen post as an example of codes</source>
        <translation>Poimi valittu viesti luokkien esimerkiksi</translation>
    </message>
    <message>
        <source>Put the chosen post in the study or out, with a reason</source>
        <translation>Ota valittu viesti mukaan tai rajaa se pois, perustellen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Hae</translation>
    </message>
    <message>
        <source>Search the posts as you type; Esc empties the field</source>
        <translation>Hae viesteistä kirjoittaessasi; Esc tyhjentää kentän</translation>
    </message>
    <message>
        <source>Show all posts</source>
        <translation>Näytä kaikki viestit</translation>
    </message>
    <message>
        <source>Show the posts that say the same as the chosen one</source>
        <translation>Näyttää viestit, jotka ovat valitun viestin toistoja</translation>
    </message>
    <message>
        <source>Show the repeats</source>
        <translation>Näytä toistot</translation>
    </message>
    <message>
        <source>Show what was decided on the post, by whom and when</source>
        <translation>Näytä, mitä viestistä on päätetty, kuka ja milloin</translation>
    </message>
    <message>
        <source>Sort by time</source>
        <translation>Järjestä ajan mukaan</translation>
    </message>
    <message>
        <source>Sort: newest first, oldest first, as imported</source>
        <translation>Järjestys: uusin ensin, vanhin ensin, tuontijärjestys</translation>
    </message>
    <message>
        <source>Take back in or out</source>
        <translation>Kumoa mukaan ottaminen tai poisto</translation>
    </message>
    <message>
        <source>Take back what was said last by hand</source>
        <translation>Kumoa viimeisin käsin tehty ratkaisu</translation>
    </message>
</context>
<context>
    <name>Columns</name>
    <message numerus="yes">
        <source>%n posts in the group</source>
        <translation>
            <numerusform>%n viesti ryhmässä</numerusform>
            <numerusform>%n viestiä ryhmässä</numerusform>
        </translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Kirjoittaja</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Kieli</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Viesti</translation>
    </message>
    <message>
        <source>Post id</source>
        <translation>Tunniste</translation>
    </message>
    <message>
        <source>Source file</source>
        <translation>Lähdetiedosto</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>Tutkimus</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Aika</translation>
    </message>
    <message>
        <source>coded</source>
        <translation>koodattu</translation>
    </message>
    <message>
        <source>flagged</source>
        <translation>liputettu</translation>
    </message>
    <message>
        <source>has a note</source>
        <translation>muistiinpano</translation>
    </message>
    <message>
        <source>in the study</source>
        <translation>mukana tutkimuksessa</translation>
    </message>
    <message>
        <source>no code applies</source>
        <translation>mikään luokka ei sovi</translation>
    </message>
    <message>
        <source>not coded</source>
        <translation>koodaamatta</translation>
    </message>
    <message>
        <source>not in the study</source>
        <translation>rajattu pois</translation>
    </message>
    <message>
        <source>put in by hand</source>
        <translation>otettu mukaan käsin</translation>
    </message>
    <message>
        <source>put out by hand</source>
        <translation>rajattu pois käsin</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>siirretty loppuun</translation>
    </message>
</context>
<context>
    <name>DayRangeDialog</name>
    <message>
        <source>As {day} or 2014-03-12. An empty day sets no bound.</source>
        <translation>Esimerkiksi {day} tai 2014-03-12. Tyhjä kenttä ei rajaa.</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Ensimmäinen päivä</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Viimeinen päivä</translation>
    </message>
    <message>
        <source>Posts of which days?</source>
        <translation>Minkä päivien viestit näytetään?</translation>
    </message>
    <message>
        <source>Show these days</source>
        <translation>Näytä nämä päivät</translation>
    </message>
    <message>
        <source>The last day is before the first. Nothing was changed.</source>
        <translation>Viimeinen päivä on ennen ensimmäistä. Mitään ei muutettu.</translation>
    </message>
    <message>
        <source>This is not a day. Nothing was changed.</source>
        <translation>Tätä ei voitu lukea päivämääräksi. Mitään ei muutettu.</translation>
    </message>
</context>
<context>
    <name>EmptyPosts</name>
    <message>
        <source>CSV, Excel or JSON. You see what was understood before anything is kept.</source>
        <translation>CSV, Excel tai JSON. Näet esikatselussa, miten tiedosto luetaan, ennen kuin mitään tallennetaan.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Koodaa</translation>
    </message>
    <message>
        <source>Everything begins with a file of posts. It is read, never changed, and you can code while its posts are still being indexed.</source>
        <translation>Kaikki alkaa viestitiedostosta. Tiedosto vain luetaan, sitä ei muuteta, ja voit koodata jo indeksoinnin aikana.</translation>
    </message>
    <message>
        <source>Import posts</source>
        <translation>Tuo viestejä</translation>
    </message>
    <message>
        <source>Look at the codebook</source>
        <translation>Tutustu koodauskirjaan</translation>
    </message>
    <message>
        <source>No posts yet</source>
        <translation>Viestejä ei ole vielä</translation>
    </message>
    <message>
        <source>Read a post, press a key, and the next one is there.</source>
        <translation>Lue viesti ja paina näppäintä: seuraava viesti on heti edessä.</translation>
    </message>
    <message>
        <source>Read the definitions, and change keys and codes before you begin.</source>
        <translation>Lue määritelmät, ja muuta näppäimiä ja luokkia ennen kuin aloitat.</translation>
    </message>
    <message>
        <source>at any time</source>
        <translation>milloin vain</translation>
    </message>
    <message>
        <source>waits for step 1</source>
        <translation>odottaa vaihetta 1</translation>
    </message>
</context>
<context>
    <name>ExampleActs</name>
    <message numerus="yes">
        <source>%Ln codes</source>
        <translation>
            <numerusform>%Ln luokka</numerusform>
            <numerusform>%Ln luokkaa</numerusform>
        </translation>
    </message>
    <message>
        <source>Picked as an example:</source>
        <translation>Poimittu esimerkiksi:</translation>
    </message>
    <message>
        <source>The post is no example any more</source>
        <translation>Viesti ei ole enää esimerkki</translation>
    </message>
    <message>
        <source>The project is open for reading only.</source>
        <translation>Projekti on avattu vain luettavaksi.</translation>
    </message>
</context>
<context>
    <name>ExampleDialog</name>
    <message>
        <source>An example of which codes?</source>
        <translation>Minkä luokkien esimerkki viesti on?</translation>
    </message>
    <message>
        <source>Examples are left out of reliability samples drawn from now on.</source>
        <translation>Tästä lähtien poimittaviin reliabiliteettiotoksiin esimerkkejä ei oteta.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Tallenna</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Coded</source>
        <translation>Koodatut</translation>
    </message>
    <message>
        <source>Coder</source>
        <translation>Koodaaja</translation>
    </message>
    <message>
        <source>Coder: {name}</source>
        <translation>Koodaaja: {name}</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Päivät</translation>
    </message>
    <message>
        <source>Days…</source>
        <translation>Päivät…</translation>
    </message>
    <message>
        <source>Del takes the filter off</source>
        <translation>Del poistaa rajauksen</translation>
    </message>
    <message>
        <source>Flagged</source>
        <translation>Liputetut</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Lisää rajauksia</translation>
    </message>
    <message>
        <source>Not coded</source>
        <translation>Koodaamattomat</translation>
    </message>
    <message>
        <source>Search the posts</source>
        <translation>Hae viesteistä</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Loppuun siirretyt</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Lähdetiedosto</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Tila</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>Tutkimus</translation>
    </message>
    <message>
        <source>With a note</source>
        <translation>Muistiinpanolliset</translation>
    </message>
    <message>
        <source>all</source>
        <translation>kaikki</translation>
    </message>
    <message>
        <source>decided by hand</source>
        <translation>käsin ratkaistut</translation>
    </message>
    <message>
        <source>from {day}</source>
        <translation>{day} alkaen</translation>
    </message>
    <message>
        <source>in the study</source>
        <translation>mukana tutkimuksessa</translation>
    </message>
    <message>
        <source>no code applies</source>
        <translation>mikään luokka ei sovi</translation>
    </message>
    <message>
        <source>not coded</source>
        <translation>koodaamatta</translation>
    </message>
    <message>
        <source>not in the study</source>
        <translation>rajattu pois</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>{day} asti</translation>
    </message>
    <message>
        <source>{filter}: {value}</source>
        <translation>{filter}: {value}</translation>
    </message>
    <message>
        <source>{first} – {last}</source>
        <translation>{first}–{last}</translation>
    </message>
</context>
<context>
    <name>NothingFound</name>
    <message>
        <source>Clear search and filters</source>
        <translation>Tyhjennä haku ja rajaukset</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Tyhjennä haku</translation>
    </message>
    <message>
        <source>Clear the search or take filters off: both leave posts out. No post is lost.</source>
        <translation>Tyhjennä haku tai poista rajauksia: molemmat jättävät viestejä pois. Yhtään viestiä ei ole kadonnut.</translation>
    </message>
    <message>
        <source>No post has all these words. Check the spelling, or search for the beginning of a word: the last one may go on.</source>
        <translation>Missään viestissä ei ole kaikkia näitä sanoja. Tarkista kirjoitusasu tai hae sanan alulla: viimeinen sana voi jatkua.</translation>
    </message>
    <message>
        <source>No posts match</source>
        <translation>Viestejä ei löytynyt</translation>
    </message>
    <message>
        <source>Take filters off: together they leave every post out.</source>
        <translation>Poista rajauksia: yhdessä ne jättävät kaikki viestit pois.</translation>
    </message>
    <message>
        <source>Take the filters off</source>
        <translation>Poista rajaukset</translation>
    </message>
    <message>
        <source>The search index is still being made: posts that are not in it yet are not found. The search goes on by itself.</source>
        <translation>Hakuindeksiä tehdään vielä: viestejä, joita siinä ei vielä ole, ei löydy. Haku täydentyy itsestään.</translation>
    </message>
</context>
<context>
    <name>PostActs</name>
    <message>
        <source>Choose a post in the list first.</source>
        <translation>Valitse ensin viesti luettelosta.</translation>
    </message>
    <message>
        <source>Import posts first.</source>
        <translation>Tuo ensin viestejä.</translation>
    </message>
    <message>
        <source>The post repeats no other.</source>
        <translation>Viesti ei ole toisto.</translation>
    </message>
    <message>
        <source>The project is open for reading only.</source>
        <translation>Projekti on avattu vain luettavaksi.</translation>
    </message>
</context>
<context>
    <name>PostsPage</name>
    <message>
        <source>Text copied</source>
        <translation>teksti kopioitu</translation>
    </message>
</context>
<context>
    <name>PostsScreen</name>
    <message>
        <source>Choose the columns ({key})</source>
        <translation>Valitse sarakkeet ({key})</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Sarakkeet</translation>
    </message>
    <message>
        <source>Import posts</source>
        <translation>Tuo viestejä</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>Viestit</translation>
    </message>
    <message>
        <source>Sort by time: newest first, oldest first, as imported</source>
        <translation>Järjestä ajan mukaan: uusin ensin, vanhin ensin, tuontijärjestys</translation>
    </message>
</context>
<context>
    <name>ReadingPanel</name>
    <message numerus="yes">
        <source>%n posts in the group</source>
        <translation>
            <numerusform>%n viesti ryhmässä</numerusform>
            <numerusform>%n viestiä ryhmässä</numerusform>
        </translation>
    </message>
    <message>
        <source>Alike</source>
        <translation>Samanlaisia</translation>
    </message>
    <message>
        <source>Code this</source>
        <translation>Koodaa tämä</translation>
    </message>
    <message>
        <source>Codings of {name}</source>
        <translation>Koodaukset: {name}</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Example of</source>
        <translation>Esimerkkinä luokista</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Tiedosto</translation>
    </message>
    <message>
        <source>Flagged</source>
        <translation>Liputettu</translation>
    </message>
    <message>
        <source>History of the post</source>
        <translation>Viestin historia</translation>
    </message>
    <message>
        <source>In or out…</source>
        <translation>Mukaan tai pois…</translation>
    </message>
    <message>
        <source>No post is chosen.</source>
        <translation>Viestiä ei ole valittu.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Muistiinpano</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Avaa</translation>
    </message>
    <message>
        <source>Own codings</source>
        <translation>Omat koodaukset</translation>
    </message>
    <message>
        <source>Pick as an example…</source>
        <translation>Poimi esimerkiksi…</translation>
    </message>
    <message>
        <source>Post id</source>
        <translation>Tunniste</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Perustelu</translation>
    </message>
    <message>
        <source>Screening</source>
        <translation>Seulonta</translation>
    </message>
    <message>
        <source>Show the repeats</source>
        <translation>Näytä toistot</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Lähdetiedosto</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>Tutkimus</translation>
    </message>
    <message>
        <source>The post</source>
        <translation>Viesti</translation>
    </message>
    <message>
        <source>a code not in use</source>
        <translation>luokka ei ole käytössä</translation>
    </message>
    <message>
        <source>no code applies</source>
        <translation>mikään luokka ei sovi</translation>
    </message>
    <message>
        <source>not coded</source>
        <translation>koodaamatta</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>siirretty loppuun</translation>
    </message>
    <message>
        <source>{file}, row {row}</source>
        <translation>{file}, rivi {row}</translation>
    </message>
</context>
<context>
    <name>StatusWords</name>
    <message>
        <source> · read-only</source>
        <translation> · vain luettavissa</translation>
    </message>
    <message numerus="yes">
        <source>%n posts</source>
        <translation>
            <numerusform>%n viesti</numerusform>
            <numerusform>%n viestiä</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source files</source>
        <translation>
            <numerusform>%n lähdetiedosto</numerusform>
            <numerusform>%n lähdetiedostoa</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for posts…</source>
        <translation>Etsitään viestejä…</translation>
    </message>
    <message numerus="yes">
        <source>The search index is still being made: %n posts are not in it yet.</source>
        <translation>
            <numerusform>Hakuindeksiä tehdään vielä: %n viesti puuttuu siitä.</numerusform>
            <numerusform>Hakuindeksiä tehdään vielä: %n viestiä puuttuu siitä.</numerusform>
        </translation>
    </message>
    <message>
        <source>code</source>
        <translation>koodaa</translation>
    </message>
    <message>
        <source>flag</source>
        <translation>liputa</translation>
    </message>
    <message>
        <source>help</source>
        <translation>ohje</translation>
    </message>
    <message>
        <source>import</source>
        <translation>tuo</translation>
    </message>
    <message>
        <source>move</source>
        <translation>liiku</translation>
    </message>
    <message>
        <source>open</source>
        <translation>avaa</translation>
    </message>
    <message>
        <source>search</source>
        <translation>hae</translation>
    </message>
    <message>
        <source>{posts} and more…</source>
        <translation>{posts} ja lisää…</translation>
    </message>
    <message>
        <source>{posts} · {done}</source>
        <translation>{posts} · {done}</translation>
    </message>
    <message>
        <source>{posts} · {sources}</source>
        <translation>{posts} · {sources}</translation>
    </message>
    <message>
        <source>{posts}, 1 selected</source>
        <translation>{posts}, 1 valittu</translation>
    </message>
</context>
</TS>
