<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fi" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>Ask other variables</source>
        <translation>Vaihda koodattavat muuttujat</translation>
    </message>
    <message>
        <source>Browse codes down</source>
        <translation>Selaa luokkia alaspäin</translation>
    </message>
    <message>
        <source>Browse codes up</source>
        <translation>Selaa luokkia ylöspäin</translation>
    </message>
    <message>
        <source>Choose which variables of the codebook are asked</source>
        <translation>Valitse, mitkä koodauskirjan muuttujat koodataan</translation>
    </message>
    <message>
        <source>Codebook over the post</source>
        <translation>Koodauskirja viestin päälle</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopioi</translation>
    </message>
    <message>
        <source>Copy the selected words of the post, or all of it</source>
        <translation>Kopioi viestistä valitut sanat tai koko viesti</translation>
    </message>
    <message>
        <source>Do again what was taken back</source>
        <translation>Tee uudelleen se, mikä kumottiin</translation>
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
        <source>Flag the post to come back to it, or take the flag off</source>
        <translation>Liputa viesti, jotta voit palata siihen, tai poista liputus</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Jatka</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Siirry</translation>
    </message>
    <message>
        <source>Go to the row above; with one row, browse its codes</source>
        <translation>Siirry ylemmälle riville; jos rivejä on vain yksi, selaa sen luokkia</translation>
    </message>
    <message>
        <source>Go to the row below; with one row, browse its codes</source>
        <translation>Siirry alemmalle riville; jos rivejä on vain yksi, selaa sen luokkia</translation>
    </message>
    <message>
        <source>History of the post</source>
        <translation>Viestin historia</translation>
    </message>
    <message>
        <source>In a small window: open or close the codebook and the note</source>
        <translation>Pienessä ikkunassa: avaa tai sulje koodauskirja ja muistiinpano</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Suurempi teksti</translation>
    </message>
    <message>
        <source>Leave this row, and the post after its last row</source>
        <translation>Jatka seuraavalle riville ja viimeiseltä riviltä seuraavaan viestiin</translation>
    </message>
    <message>
        <source>Move the post to the end of the queue</source>
        <translation>Siirrä viesti koodausjonon loppuun</translation>
    </message>
    <message>
        <source>Next post</source>
        <translation>Seuraava viesti</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Muistiinpano</translation>
    </message>
    <message>
        <source>Pick the post as an example of codes</source>
        <translation>Poimi viesti luokkien esimerkiksi</translation>
    </message>
    <message>
        <source>Post answered</source>
        <translation>Edeltävä viesti</translation>
    </message>
    <message>
        <source>Previous post</source>
        <translation>Edellinen viesti</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Tee uudelleen</translation>
    </message>
    <message>
        <source>Row or code above</source>
        <translation>Ylempi rivi tai luokka</translation>
    </message>
    <message>
        <source>Row or code below</source>
        <translation>Alempi rivi tai luokka</translation>
    </message>
    <message>
        <source>Scroll post down</source>
        <translation>Vieritä viestiä alas</translation>
    </message>
    <message>
        <source>Scroll post up</source>
        <translation>Vieritä viestiä ylös</translation>
    </message>
    <message>
        <source>Scroll the text of a long post down</source>
        <translation>Vieritä pitkän viestin tekstiä alas</translation>
    </message>
    <message>
        <source>Scroll the text of a long post up</source>
        <translation>Vieritä pitkän viestin tekstiä ylös</translation>
    </message>
    <message>
        <source>Show the post after this one</source>
        <translation>Näytä seuraava viesti</translation>
    </message>
    <message>
        <source>Show the post before this one</source>
        <translation>Näytä edellinen viesti</translation>
    </message>
    <message>
        <source>Show the post that this one answers; that is noted</source>
        <translation>Näytä edeltävä viesti; siitä jää merkintä</translation>
    </message>
    <message>
        <source>Show the post with a number</source>
        <translation>Näytä viesti, jonka numeron annat</translation>
    </message>
    <message>
        <source>Show the rules of the code above in the codebook</source>
        <translation>Näytä koodauskirjassa ylemmän luokan ohjeet</translation>
    </message>
    <message>
        <source>Show the rules of the code below in the codebook</source>
        <translation>Näytä koodauskirjassa alemman luokan ohjeet</translation>
    </message>
    <message>
        <source>Show the text of the posts in the size that fits the window</source>
        <translation>Näytä viestien teksti ikkunaan sopivan kokoisena</translation>
    </message>
    <message>
        <source>Show the text of the posts one step larger</source>
        <translation>Näytä viestien teksti askelta suurempana</translation>
    </message>
    <message>
        <source>Show the text of the posts one step smaller</source>
        <translation>Näytä viestien teksti askelta pienempänä</translation>
    </message>
    <message>
        <source>Show what was decided on the post, by whom and when</source>
        <translation>Näytä, mitä viestistä on päätetty, kuka ja milloin</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Siirrä loppuun</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Pienempi teksti</translation>
    </message>
    <message>
        <source>Take back the last act and show its post</source>
        <translation>Kumoa viimeisin teko ja näytä sen viesti</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Kumoa</translation>
    </message>
    <message>
        <source>Usual text size</source>
        <translation>Tavallinen tekstikoko</translation>
    </message>
    <message>
        <source>Write a note; Esc or Ctrl+Enter saves it and returns</source>
        <translation>Kirjoita muistiinpano; Esc tai Ctrl+Enter tallentaa sen ja palaa</translation>
    </message>
</context>
<context>
    <name>ChipRows</name>
    <message>
        <source>depends on {variable}</source>
        <translation>riippuu muuttujasta ”{variable}”</translation>
    </message>
    <message>
        <source>done, next post</source>
        <translation>valmis, seuraava viesti</translation>
    </message>
    <message>
        <source>done, next row</source>
        <translation>valmis, seuraava rivi</translation>
    </message>
    <message>
        <source>not asked of this post</source>
        <translation>ei koske tätä viestiä</translation>
    </message>
    <message>
        <source>one</source>
        <translation>yksi valinta</translation>
    </message>
    <message>
        <source>several</source>
        <translation>monivalinta</translation>
    </message>
    <message>
        <source>two answers</source>
        <translation>kaksi vaihtoehtoa</translation>
    </message>
    <message>
        <source>{choice} · ordered</source>
        <translation>{choice} · järjestysasteikko</translation>
    </message>
    <message>
        <source>{choice} · required</source>
        <translation>{choice} · pakollinen</translation>
    </message>
</context>
<context>
    <name>CodeButton</name>
    <message>
        <source>{name}, key {key}</source>
        <translation>{name}, näppäin {key}</translation>
    </message>
</context>
<context>
    <name>CodeList</name>
    <message>
        <source>one code · its key codes, saves and moves on</source>
        <translation>yksi valinta · näppäin koodaa, tallentaa ja siirtyy eteenpäin</translation>
    </message>
    <message>
        <source>several codes · a key chooses, {key} goes on</source>
        <translation>monivalinta · näppäin valitsee, {key} jatkaa</translation>
    </message>
    <message>
        <source>two answers</source>
        <translation>kaksi vaihtoehtoa</translation>
    </message>
</context>
<context>
    <name>CodeRow</name>
    <message>
        <source>undone</source>
        <translation>kumottu</translation>
    </message>
</context>
<context>
    <name>CodebookPanel</name>
    <message>
        <source>Codebook</source>
        <translation>Koodauskirja</translation>
    </message>
    <message>
        <source>Do not use when</source>
        <translation>Älä käytä, kun</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Esimerkki</translation>
    </message>
    <message>
        <source>More on the codes</source>
        <translation>Lisää luokista</translation>
    </message>
    <message>
        <source>Note on the variable</source>
        <translation>Huomautus muuttujasta</translation>
    </message>
    <message>
        <source>Use when</source>
        <translation>Käytä, kun</translation>
    </message>
</context>
<context>
    <name>CodingPage</name>
    <message>
        <source>Coding</source>
        <translation>Koodaus</translation>
    </message>
    <message>
        <source>The codebook stands beside the post already.</source>
        <translation>Koodauskirja on jo näkyvissä viestin vieressä.</translation>
    </message>
    <message>
        <source>The post answers none, or this round does not show it.</source>
        <translation>Viesti ei ole vastaus, tai edeltävää viestiä ei näytetä tällä kierroksella.</translation>
    </message>
    <message>
        <source>There are no posts to code yet.</source>
        <translation>Koodattavia viestejä ei ole vielä.</translation>
    </message>
</context>
<context>
    <name>DrawerButton</name>
    <message>
        <source>Codebook and note</source>
        <translation>Koodauskirja ja muistiinpano</translation>
    </message>
    <message>
        <source>Codebook and note ({key})</source>
        <translation>Koodauskirja ja muistiinpano ({key})</translation>
    </message>
</context>
<context>
    <name>EarlierWords</name>
    <message>
        <source>Given on {day}, revision {n}: {codes}.</source>
        <translation>Annettu {day}, versio {n}: {codes}.</translation>
    </message>
    <message>
        <source>That code is no longer in use: choose another.</source>
        <translation>Luokka ei ole enää käytössä: valitse toinen.</translation>
    </message>
    <message>
        <source>no code applies</source>
        <translation>mikään luokka ei sovi</translation>
    </message>
    <message>
        <source>{key} or the same key confirms it, another key changes it.</source>
        <translation>{key} tai sama näppäin vahvistaa sen, toinen näppäin vaihtaa.</translation>
    </message>
</context>
<context>
    <name>EmptyView</name>
    <message>
        <source>All of these posts have been looked at again</source>
        <translation>Kaikki nämä viestit on tarkistettu</translation>
    </message>
    <message>
        <source>All posts in this queue are coded</source>
        <translation>Koodausjonon kaikki viestit on koodattu</translation>
    </message>
    <message>
        <source>Back to the codebook</source>
        <translation>Takaisin koodauskirjaan</translation>
    </message>
    <message>
        <source>Bring in a file of posts, and the first of them is here to be coded.</source>
        <translation>Tuo tiedosto, jossa on viestejä, niin ensimmäinen niistä odottaa tässä koodaamista.</translation>
    </message>
    <message>
        <source>Choose who codes</source>
        <translation>Valitse koodaaja</translation>
    </message>
    <message>
        <source>Coder</source>
        <translation>Koodaaja</translation>
    </message>
    <message>
        <source>Design says which posts belong to the study, and who codes which of them.</source>
        <translation>Asetelma-sivulla näkyy, mitkä viestit kuuluvat tutkimukseen ja kuka koodaa mitkäkin.</translation>
    </message>
    <message>
        <source>Every decision is kept under the name of the person who made it.</source>
        <translation>Jokainen ratkaisu tallentuu tekijänsä nimellä.</translation>
    </message>
    <message numerus="yes">
        <source>Flagged: %n. Look at them next, or choose another queue.</source>
        <translation>
            <numerusform>Liputettuja on %n: käy se läpi tai valitse toinen koodausjono.</numerusform>
            <numerusform>Liputettuja on %n: käy ne läpi tai valitse toinen koodausjono.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to Design</source>
        <translation>Siirry asetelmaan</translation>
    </message>
    <message>
        <source>Go to Reliability</source>
        <translation>Siirry reliabiliteettiin</translation>
    </message>
    <message>
        <source>Go to the codebook</source>
        <translation>Siirry koodauskirjaan</translation>
    </message>
    <message>
        <source>Hand back the packet</source>
        <translation>Palauta koodauspaketti</translation>
    </message>
    <message>
        <source>Import posts</source>
        <translation>Tuo viestejä</translation>
    </message>
    <message>
        <source>No posts to code here</source>
        <translation>Tässä ei ole koodattavia viestejä</translation>
    </message>
    <message>
        <source>No posts yet</source>
        <translation>Viestejä ei ole vielä</translation>
    </message>
    <message>
        <source>Nobody is coding yet</source>
        <translation>Koodaajaa ei ole vielä valittu</translation>
    </message>
    <message>
        <source>Nothing to ask yet</source>
        <translation>Kysyttävää ei ole vielä</translation>
    </message>
    <message>
        <source>Open project or packet</source>
        <translation>Avaa projekti tai koodauspaketti</translation>
    </message>
    <message>
        <source>Read a post, press a key, go on to the next.</source>
        <translation>Lue viesti, paina näppäintä, siirry seuraavaan.</translation>
    </message>
    <message>
        <source>Send the file {name} back now.</source>
        <translation>Palauta seuraavaksi tiedosto {name}.</translation>
    </message>
    <message>
        <source>Show the flagged posts</source>
        <translation>Näytä liputetut viestit</translation>
    </message>
    <message>
        <source>The posts are in. Write the variables and their codes before you code.</source>
        <translation>Viestit on tuotu. Kirjoita muuttujat ja niiden luokat ennen koodausta.</translation>
    </message>
    <message>
        <source>Their codes now stand under the present meaning.</source>
        <translation>Luokat ovat nyt nykyisen merkityksen mukaiset.</translation>
    </message>
    <message>
        <source>{back} shows the last one again; {undo} takes the last code back.</source>
        <translation>{back} näyttää viimeisimmän uudelleen; {undo} kumoaa viimeisimmän koodauksen.</translation>
    </message>
</context>
<context>
    <name>EyeButton</name>
    <message>
        <source>Show pace and time left</source>
        <translation>Näytä koodausvauhti ja jäljellä oleva aika</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Ask other variables…</source>
        <translation>Vaihda koodattavat muuttujat…</translation>
    </message>
    <message>
        <source>Queue: {name}</source>
        <translation>Koodausjono: {name}</translation>
    </message>
    <message>
        <source>{name}   {done} / {total}</source>
        <translation>{name}   {done} / {total}</translation>
    </message>
</context>
<context>
    <name>KeyStrip</name>
    <message>
        <source>Save the note and return to the post</source>
        <translation>Tallenna muistiinpano ja palaa viestiin</translation>
    </message>
    <message>
        <source>all keys</source>
        <translation>näppäimet</translation>
    </message>
    <message>
        <source>next</source>
        <translation>seuraava</translation>
    </message>
    <message>
        <source>previous</source>
        <translation>edellinen</translation>
    </message>
</context>
<context>
    <name>NoteField</name>
    <message>
        <source>Note</source>
        <translation>Muistiinpano</translation>
    </message>
    <message>
        <source>Write down why, if it was hard to decide…</source>
        <translation>Kirjaa perustelut, jos ratkaisu oli vaikea…</translation>
    </message>
</context>
<context>
    <name>ParentButton</name>
    <message>
        <source>Show the post that this one answers</source>
        <translation>Näytä edeltävä viesti</translation>
    </message>
    <message>
        <source>Show the post that this one answers ({key}); it is noted</source>
        <translation>Näytä edeltävä viesti ({key}); siitä jää merkintä</translation>
    </message>
    <message>
        <source>The post answered</source>
        <translation>Edeltävä viesti</translation>
    </message>
</context>
<context>
    <name>ParentCard</name>
    <message>
        <source>Esc closes it; so does the next post.</source>
        <translation>Esc tai seuraava viesti sulkee tämän.</translation>
    </message>
    <message>
        <source>The post answered</source>
        <translation>Edeltävä viesti</translation>
    </message>
    <message>
        <source>The project does not hold that post.</source>
        <translation>Edeltävä viesti ei ole aineistossa.</translation>
    </message>
</context>
<context>
    <name>PostHead</name>
    <message>
        <source>Flagged</source>
        <translation>Liputettu</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Muistiinpano</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Siirretty loppuun</translation>
    </message>
    <message>
        <source>post {number}</source>
        <translation>viesti {number}</translation>
    </message>
</context>
<context>
    <name>ProgressStrip</name>
    <message>
        <source>{h} h {m} min left</source>
        <translation>{h} h {m} min jäljellä</translation>
    </message>
    <message>
        <source>{m} min left</source>
        <translation>{m} min jäljellä</translation>
    </message>
    <message>
        <source>{n} posts an hour</source>
        <translation>{n} viestiä tunnissa</translation>
    </message>
    <message>
        <source>{n}%</source>
        <translation>{n}&#xa0;%</translation>
    </message>
</context>
<context>
    <name>QueueNames</name>
    <message numerus="yes">
        <source>All %n variables</source>
        <translation>
            <numerusform>Ainoa muuttuja</numerusform>
            <numerusform>Kaikki %n muuttujaa</numerusform>
        </translation>
    </message>
    <message>
        <source>All posts</source>
        <translation>Kaikki viestit</translation>
    </message>
    <message>
        <source>Packet</source>
        <translation>Paketti</translation>
    </message>
    <message>
        <source>Settled, to look at again</source>
        <translation>Tarkistettavat ratkaistut</translation>
    </message>
    <message>
        <source>To look at again</source>
        <translation>Tarkistettavat</translation>
    </message>
    <message>
        <source>{name} · {variables}</source>
        <translation>{name} · {variables}</translation>
    </message>
</context>
<context>
    <name>Reports</name>
    <message numerus="yes">
        <source>%Ln steps more can be undone.</source>
        <translation>
            <numerusform>Kumottavissa vielä %Ln askel.</numerusform>
            <numerusform>Kumottavissa vielä %Ln askelta.</numerusform>
        </translation>
    </message>
    <message>
        <source>Key not taken: the post had just appeared</source>
        <translation>Painallusta ei otettu vastaan: viesti oli juuri ilmestynyt</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Viimeksi</translation>
    </message>
    <message numerus="yes">
        <source>More than %Ln steps more can be undone.</source>
        <translation>
            <numerusform>Kumottavissa vielä yli %Ln askel.</numerusform>
            <numerusform>Kumottavissa vielä yli %Ln askelta.</numerusform>
        </translation>
    </message>
    <message>
        <source>No code on the key {key}</source>
        <translation>Näppäimellä {key} ei ole luokkaa</translation>
    </message>
    <message>
        <source>Redone</source>
        <translation>Tehty uudelleen</translation>
    </message>
    <message>
        <source>There is nothing more to undo.</source>
        <translation>Enempää ei voi kumota.</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Kumottu</translation>
    </message>
    <message>
        <source>flag off</source>
        <translation>liputus poistettu</translation>
    </message>
    <message>
        <source>flag on</source>
        <translation>liputus</translation>
    </message>
    <message>
        <source>gone on</source>
        <translation>jatkettu eteenpäin</translation>
    </message>
    <message>
        <source>no code applies</source>
        <translation>mikään luokka ei sovi</translation>
    </message>
    <message>
        <source>note</source>
        <translation>muistiinpano</translation>
    </message>
    <message>
        <source>note removed</source>
        <translation>muistiinpano poistettu</translation>
    </message>
    <message>
        <source>redo</source>
        <translation>tee uudelleen</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>siirto loppuun</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>kumoa</translation>
    </message>
    <message>
        <source>{variable}:</source>
        <translation>{variable}:</translation>
    </message>
    <message>
        <source>“{excerpt}”</source>
        <translation>”{excerpt}”</translation>
    </message>
</context>
<context>
    <name>SeenWords</name>
    <message>
        <source>answer</source>
        <translation>vastaus</translation>
    </message>
    <message>
        <source>answers {n}</source>
        <translation>vastauksia {n}</translation>
    </message>
    <message>
        <source>likes {n}</source>
        <translation>tykkäyksiä {n}</translation>
    </message>
    <message>
        <source>quote</source>
        <translation>lainausviesti</translation>
    </message>
    <message>
        <source>quotes {n}</source>
        <translation>lainauksia {n}</translation>
    </message>
    <message>
        <source>shared post</source>
        <translation>jaettu viesti</translation>
    </message>
    <message>
        <source>shares {n}</source>
        <translation>jakoja {n}</translation>
    </message>
</context>
<context>
    <name>Side</name>
    <message>
        <source>Note</source>
        <translation>Muistiinpano</translation>
    </message>
</context>
<context>
    <name>StateLine</name>
    <message>
        <source>Packet for {coder}: code the posts, then hand the packet back.</source>
        <translation>Koodauspaketti, koodaaja {coder}: koodaa viestit ja palauta sitten koodauspaketti.</translation>
    </message>
</context>
<context>
    <name>TextSize</name>
    <message>
        <source>Text size</source>
        <translation>Tekstin koko</translation>
    </message>
    <message>
        <source>by the window</source>
        <translation>ikkunan mukaan</translation>
    </message>
    <message>
        <source>{n} px</source>
        <translation>{n} px</translation>
    </message>
</context>
<context>
    <name>VariablesDialog</name>
    <message>
        <source>Ask</source>
        <translation>Koodaa nämä muuttujat</translation>
    </message>
    <message>
        <source>Ask other variables</source>
        <translation>Vaihda koodattavat muuttujat</translation>
    </message>
    <message>
        <source>Space ticks a variable, ↑ and ↓ go to another.</source>
        <translation>Välilyönti valitsee muuttujan, ↑ ja ↓ siirtyvät toiseen.</translation>
    </message>
    <message>
        <source>These variables are asked of every post, in a queue of their own. What is coded already is kept and counts.</source>
        <translation>Valitut muuttujat koodataan jokaisesta viestistä omassa koodausjonossaan. Aiemmat koodaukset säilyvät ja lasketaan mukaan.</translation>
    </message>
    <message>
        <source>one</source>
        <translation>yksi valinta</translation>
    </message>
    <message>
        <source>several</source>
        <translation>monivalinta</translation>
    </message>
    <message>
        <source>{kind} · required</source>
        <translation>{kind} · pakollinen</translation>
    </message>
    <message>
        <source>{name}, {kind}</source>
        <translation>{name}, {kind}</translation>
    </message>
</context>
<context>
    <name>Work</name>
    <message>
        <source>Go to post</source>
        <translation>Siirry viestiin</translation>
    </message>
    <message>
        <source>Number of the post</source>
        <translation>Viestin numero</translation>
    </message>
</context>
</TS>
