<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fi" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>Add a code under the one chosen</source>
        <translation>Lisää luokka valitun alle</translation>
    </message>
    <message>
        <source>Add a variable under the one chosen</source>
        <translation>Lisää muuttuja valitun alle</translation>
    </message>
    <message>
        <source>Add code</source>
        <translation>Lisää luokka</translation>
    </message>
    <message>
        <source>Add variable</source>
        <translation>Lisää muuttuja</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Poista</translation>
    </message>
    <message>
        <source>Delete what nothing has been coded with</source>
        <translation>Poista sellainen, jota ei ole käytetty koodauksessa</translation>
    </message>
    <message>
        <source>Export codebook</source>
        <translation>Vie koodauskirja</translation>
    </message>
    <message>
        <source>Go from a field back to the list of codes</source>
        <translation>Siirry kentästä takaisin luokkien luetteloon</translation>
    </message>
    <message>
        <source>Go through the posts coded under an earlier meaning</source>
        <translation>Käy läpi viestit, jotka on koodattu aiemman merkityksen mukaan</translation>
    </message>
    <message>
        <source>Go to the list</source>
        <translation>Siirry luetteloon</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historia</translation>
    </message>
    <message>
        <source>Language of the texts</source>
        <translation>Tekstien kieli</translation>
    </message>
    <message>
        <source>Look at posts again</source>
        <translation>Tarkista viestit</translation>
    </message>
    <message>
        <source>Merge codes</source>
        <translation>Yhdistä luokat</translation>
    </message>
    <message>
        <source>Merge the code chosen into another one, or into a new one</source>
        <translation>Yhdistä valittu luokka toiseen tai uuteen luokkaan</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Siirrä alas</translation>
    </message>
    <message>
        <source>Move the variable, group or code one place down</source>
        <translation>Siirrä muuttujaa, ryhmää tai luokkaa yksi askel alas</translation>
    </message>
    <message>
        <source>Move the variable, group or code one place up</source>
        <translation>Siirrä muuttujaa, ryhmää tai luokkaa yksi askel ylös</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Siirrä ylös</translation>
    </message>
    <message>
        <source>Put a merged or split code in use again</source>
        <translation>Ota yhdistetty tai jaettu luokka takaisin käyttöön</translation>
    </message>
    <message>
        <source>Read codebook</source>
        <translation>Lue koodauskirja</translation>
    </message>
    <message>
        <source>Read what the codebook said before</source>
        <translation>Lue, mitä koodauskirjassa luki aiemmin</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Tallenna</translation>
    </message>
    <message>
        <source>Save what was written as a new revision of the codebook</source>
        <translation>Tallenna muutokset koodauskirjan uudeksi versioksi</translation>
    </message>
    <message>
        <source>Split a code</source>
        <translation>Jaa luokka</translation>
    </message>
    <message>
        <source>Split the code chosen into new ones</source>
        <translation>Jaa valittu luokka uusiksi luokiksi</translation>
    </message>
    <message>
        <source>Take a codebook from a file; it is saved only by you</source>
        <translation>Lue koodauskirja tiedostosta; se tallentuu vasta, kun tallennat</translation>
    </message>
    <message>
        <source>Take a merge or split back</source>
        <translation>Peru yhdistäminen tai jako</translation>
    </message>
    <message>
        <source>Take a variable or code out of use, or into use again</source>
        <translation>Poista muuttuja tai luokka käytöstä tai ota se takaisin käyttöön</translation>
    </message>
    <message>
        <source>Take out of use</source>
        <translation>Poista käytöstä</translation>
    </message>
    <message>
        <source>Write the codebook to a file of its own</source>
        <translation>Tallenna koodauskirja omaan tiedostoonsa</translation>
    </message>
    <message>
        <source>Write the long texts in the other language</source>
        <translation>Kirjoita pitkät tekstit toisella kielellä</translation>
    </message>
</context>
<context>
    <name>BookForm</name>
    <message>
        <source>Add rule</source>
        <translation>Lisää ohje</translation>
    </message>
    <message>
        <source>Codebook</source>
        <translation>Koodauskirja</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Kuvaus</translation>
    </message>
    <message>
        <source>Rules for the coders</source>
        <translation>Koodausohjeet</translation>
    </message>
</context>
<context>
    <name>CodeFate</name>
    <message>
        <source>Merged: its codings are read as {code}.</source>
        <translation>Yhdistetty: koodaukset luetaan luokkaan {code}.</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>Yhdistä…</translation>
    </message>
    <message>
        <source>Split: its codings count until the posts have been looked at again, for {codes}.</source>
        <translation>Jaettu: koodaukset ovat voimassa, kunnes viestit on tarkistettu. Uudet luokat: {codes}.</translation>
    </message>
    <message>
        <source>Split…</source>
        <translation>Jaa…</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Peru</translation>
    </message>
    <message>
        <source>“{name}”</source>
        <translation>”{name}”</translation>
    </message>
</context>
<context>
    <name>CodeForm</name>
    <message>
        <source>Colour and shape</source>
        <translation>Väri ja muoto</translation>
    </message>
    <message>
        <source>Counts as missing (cannot be judged, out of scope)</source>
        <translation>Lasketaan puuttuvaksi tiedoksi (ei pääteltävissä, ei kuulu aineistoon)</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Määritelmä</translation>
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
        <source>Group</source>
        <translation>Ryhmä</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Pikanäppäin</translation>
    </message>
    <message>
        <source>New code</source>
        <translation>Uusi luokka</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>Uusi ryhmä</translation>
    </message>
    <message>
        <source>Posts picked as examples</source>
        <translation>Esimerkeiksi poimitut viestit</translation>
    </message>
    <message>
        <source>Stands alone: no other code beside it</source>
        <translation>Poissulkeva: rinnalle ei voi antaa muita luokkia</translation>
    </message>
    <message>
        <source>Use when</source>
        <translation>Käytä, kun</translation>
    </message>
    <message>
        <source>While coding</source>
        <translation>Koodattaessa</translation>
    </message>
    <message>
        <source>a digit or letter</source>
        <translation>numero tai kirjain</translation>
    </message>
    <message numerus="yes">
        <source>coded on %n posts</source>
        <translation>
            <numerusform>koodattu %n viestiin</numerusform>
            <numerusform>koodattu %n viestiin</numerusform>
        </translation>
    </message>
    <message>
        <source>line = in use in this variable</source>
        <translation>viiva = käytössä tässä muuttujassa</translation>
    </message>
    <message>
        <source>no group</source>
        <translation>ei ryhmää</translation>
    </message>
    <message numerus="yes">
        <source>you coded %n posts with it</source>
        <translation>
            <numerusform>itse koodaamiasi viestejä: %n</numerusform>
            <numerusform>itse koodaamiasi viestejä: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CodebookFiles</name>
    <message>
        <source>Cancel</source>
        <translation>Peruuta</translation>
    </message>
    <message>
        <source>Codebooks (*.json)</source>
        <translation>Koodauskirjat (*.json)</translation>
    </message>
    <message>
        <source>Coded, so one code or several stays as it is: {names}</source>
        <translation>On jo koodattu, joten yksi valinta tai monivalinta säilyy: {names}</translation>
    </message>
    <message numerus="yes">
        <source>Differences from the codebook now: %n</source>
        <translation>
            <numerusform>Eroja nykyiseen koodauskirjaan: %n</numerusform>
            <numerusform>Eroja nykyiseen koodauskirjaan: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Export codebook</source>
        <translation>Vie koodauskirja</translation>
    </message>
    <message>
        <source>Exported: {file}</source>
        <translation>Viety tiedostoon: {file}</translation>
    </message>
    <message>
        <source>In another variable in the file, stays where it is: {names}</source>
        <translation>Tiedostossa toisessa muuttujassa, pysyy paikallaan: {names}</translation>
    </message>
    <message>
        <source>Not in the file, stays but out of use: {names}</source>
        <translation>Puuttuu tiedostosta, säilyy mutta poistuu käytöstä: {names}</translation>
    </message>
    <message>
        <source>Nothing is saved yet. Look it through and save, or discard it.</source>
        <translation>Mitään ei ole vielä tallennettu. Käy muutokset läpi ja tallenna ne tai hylkää ne.</translation>
    </message>
    <message>
        <source>Read codebook</source>
        <translation>Lue koodauskirja</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>Ota käyttöön</translation>
    </message>
    <message>
        <source>Take this codebook?</source>
        <translation>Otetaanko tämä koodauskirja?</translation>
    </message>
    <message>
        <source>The codebook was not exported</source>
        <translation>Koodauskirjaa ei viety</translation>
    </message>
    <message>
        <source>The codebook was not read</source>
        <translation>Koodauskirjaa ei luettu</translation>
    </message>
    <message>
        <source>The file says what the codebook says: nothing to change.</source>
        <translation>Tiedostossa on sama koodauskirja: muutettavaa ei ole.</translation>
    </message>
</context>
<context>
    <name>CodebookPage</name>
    <message>
        <source>Discard changes</source>
        <translation>Hylkää muutokset</translation>
    </message>
    <message>
        <source>Only the wording changed; codings hold</source>
        <translation>Vain sanamuoto muuttui; koodaukset pätevät</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Tallenna</translation>
    </message>
    <message>
        <source>Save the changes to the codebook?</source>
        <translation>Tallennetaanko koodauskirjan muutokset?</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Jatka muokkausta</translation>
    </message>
    <message>
        <source>The meaning changed; codings are to be reviewed</source>
        <translation>Merkitys muuttui; koodaukset tarkistetaan</translation>
    </message>
    <message>
        <source>Wording or meaning?</source>
        <translation>Sanamuoto vai merkitys?</translation>
    </message>
</context>
<context>
    <name>CodebookScreen</name>
    <message>
        <source>Codebook</source>
        <translation>Koodauskirja</translation>
    </message>
    <message>
        <source>Export to file…</source>
        <translation>Vie tiedostoon…</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historia</translation>
    </message>
    <message>
        <source>Read from file…</source>
        <translation>Lue tiedostosta…</translation>
    </message>
</context>
<context>
    <name>CodebookTree</name>
    <message>
        <source>(no name)</source>
        <translation>(ei nimeä)</translation>
    </message>
    <message>
        <source>Codebook</source>
        <translation>Koodauskirja</translation>
    </message>
    <message>
        <source>Not in use: {n}</source>
        <translation>Poissa käytöstä: {n}</translation>
    </message>
    <message>
        <source>key {key}</source>
        <translation>näppäin {key}</translation>
    </message>
    <message>
        <source>needs mending</source>
        <translation>vaatii korjausta</translation>
    </message>
    <message>
        <source>one</source>
        <translation>yksi</translation>
    </message>
    <message>
        <source>several</source>
        <translation>useita</translation>
    </message>
    <message>
        <source>{choice} · ordinal</source>
        <translation>{choice} · järjestys</translation>
    </message>
    <message>
        <source>{choice} · required</source>
        <translation>{choice} · pakollinen</translation>
    </message>
</context>
<context>
    <name>ConditionField</name>
    <message>
        <source>Asked of</source>
        <translation>Kysytään</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Ehto</translation>
    </message>
    <message>
        <source>every post</source>
        <translation>kaikista viesteistä</translation>
    </message>
    <message>
        <source>has one of these codes</source>
        <translation>on jokin näistä luokista</translation>
    </message>
    <message>
        <source>is coded and has none of these</source>
        <translation>on koodaus, mutta ei mitään näistä luokista</translation>
    </message>
    <message>
        <source>posts whose “{variable}”…</source>
        <translation>kun muuttujalla ”{variable}”…</translation>
    </message>
</context>
<context>
    <name>FootBand</name>
    <message>
        <source>Cancel</source>
        <translation>Peruuta</translation>
    </message>
    <message>
        <source>Codings still hold</source>
        <translation>Koodaukset pätevät</translation>
    </message>
    <message>
        <source>Ctrl+S</source>
        <translation>Ctrl+S</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Hylkää muutokset</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Merkitys</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Tallenna</translation>
    </message>
    <message>
        <source>Wording only</source>
        <translation>Vain sanamuoto</translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>A key is needed: one letter or digit.</source>
        <translation>Luokka tarvitsee näppäimen: yksi kirjain tai numero.</translation>
    </message>
    <message>
        <source>A name is needed in one language at least.</source>
        <translation>Nimi tarvitaan ainakin yhdellä kielellä.</translation>
    </message>
    <message>
        <source>A required variable needs at least one code.</source>
        <translation>Pakollinen muuttuja tarvitsee ainakin yhden luokan.</translation>
    </message>
    <message>
        <source>A rule needs its text and an id.</source>
        <translation>Ohjeella on oltava teksti ja tunnus.</translation>
    </message>
    <message>
        <source>Choose at least one code for the condition.</source>
        <translation>Valitse ehtoon ainakin yksi luokka.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Poista</translation>
    </message>
    <message>
        <source>Language of the texts</source>
        <translation>Tekstien kieli</translation>
    </message>
    <message>
        <source>Language of the texts (Ctrl+L)</source>
        <translation>Tekstien kieli (Ctrl+L)</translation>
    </message>
    <message>
        <source>Take into use</source>
        <translation>Ota käyttöön</translation>
    </message>
    <message>
        <source>Take out of use</source>
        <translation>Poista käytöstä</translation>
    </message>
    <message>
        <source>The condition leads back to this variable.</source>
        <translation>Ehto johtaa takaisin tähän muuttujaan.</translation>
    </message>
    <message>
        <source>The condition names a code that is no longer there.</source>
        <translation>Ehdossa on luokka, jota ei enää ole.</translation>
    </message>
    <message>
        <source>en</source>
        <translation>en</translation>
    </message>
    <message>
        <source>fi</source>
        <translation>fi</translation>
    </message>
</context>
<context>
    <name>GroupForm</name>
    <message>
        <source>New group</source>
        <translation>Uusi ryhmä</translation>
    </message>
    <message>
        <source>The codes choose their group themselves, each in its own form.</source>
        <translation>Luokan ryhmä valitaan luokan omissa tiedoissa.</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>As it was on the day</source>
        <translation>Tilanne päivänä</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sulje</translation>
    </message>
    <message>
        <source>Every coding keeps the revision it was made with.</source>
        <translation>Jokaisesta koodauksesta tiedetään, millä versiolla se tehtiin.</translation>
    </message>
    <message>
        <source>History of the codebook</source>
        <translation>Koodauskirjan historia</translation>
    </message>
    <message>
        <source>Revisions</source>
        <translation>Versiot</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Näytä</translation>
    </message>
    <message>
        <source>This is not a day. Nothing was changed.</source>
        <translation>Tämä ei ole päivämäärä. Mitään ei muutettu.</translation>
    </message>
    <message>
        <source>What is shown begins on {day}.</source>
        <translation>Historia alkaa {day}.</translation>
    </message>
    <message>
        <source>What the revision says</source>
        <translation>Version sisältö</translation>
    </message>
    <message>
        <source>the whole codebook</source>
        <translation>koko koodauskirja</translation>
    </message>
    <message>
        <source>what changed</source>
        <translation>mitä muuttui</translation>
    </message>
</context>
<context>
    <name>HistoryWords</name>
    <message>
        <source>Codebook</source>
        <translation>Koodauskirja</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Määritelmä</translation>
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
        <source>How it stood then</source>
        <translation>Silloinen sisältö</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Huomautus</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Kysymys</translation>
    </message>
    <message>
        <source>Revision {n}</source>
        <translation>Versio {n}</translation>
    </message>
    <message>
        <source>Rule {id}</source>
        <translation>Ohje {id}</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Koodausohjeet</translation>
    </message>
    <message>
        <source>The codebook as the project began with it.</source>
        <translation>Koodauskirja sellaisena kuin se oli projektin alussa.</translation>
    </message>
    <message>
        <source>The codebook did not have this then.</source>
        <translation>Tätä ei ollut silloin koodauskirjassa.</translation>
    </message>
    <message>
        <source>The codebook was empty then.</source>
        <translation>Koodauskirja oli silloin tyhjä.</translation>
    </message>
    <message>
        <source>The meaning changed: codings given before are to be looked at again.</source>
        <translation>Merkitys muuttui: aiemmin annetut koodaukset tarkistetaan.</translation>
    </message>
    <message>
        <source>The meaning changed: {codes}</source>
        <translation>Merkitys muuttui: {codes}</translation>
    </message>
    <message>
        <source>Use when</source>
        <translation>Käytä, kun</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Mikä muuttui</translation>
    </message>
    <message>
        <source>a code of its own again</source>
        <translation>jälleen oma luokkansa</translation>
    </message>
    <message>
        <source>added</source>
        <translation>lisätty</translation>
    </message>
    <message>
        <source>colour and shape</source>
        <translation>väri ja muoto</translation>
    </message>
    <message>
        <source>condition</source>
        <translation>ehto</translation>
    </message>
    <message>
        <source>counts as missing</source>
        <translation>lasketaan puuttuvaksi</translation>
    </message>
    <message>
        <source>definition</source>
        <translation>määritelmä</translation>
    </message>
    <message>
        <source>description</source>
        <translation>kuvaus</translation>
    </message>
    <message>
        <source>do not use when</source>
        <translation>älä käytä, kun</translation>
    </message>
    <message>
        <source>example</source>
        <translation>esimerkki</translation>
    </message>
    <message>
        <source>group</source>
        <translation>ryhmä</translation>
    </message>
    <message>
        <source>in English</source>
        <translation>englanniksi</translation>
    </message>
    <message>
        <source>in Finnish</source>
        <translation>suomeksi</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>voimassa</translation>
    </message>
    <message>
        <source>in use or not</source>
        <translation>käytössä vai ei</translation>
    </message>
    <message>
        <source>key</source>
        <translation>pikanäppäin</translation>
    </message>
    <message>
        <source>level of measurement</source>
        <translation>mitta-asteikko</translation>
    </message>
    <message>
        <source>meaning changed</source>
        <translation>merkitys muuttui</translation>
    </message>
    <message>
        <source>merged into {code}</source>
        <translation>yhdistetty luokkaan ”{code}”</translation>
    </message>
    <message>
        <source>merged or split</source>
        <translation>yhdistäminen tai jako</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nimi</translation>
    </message>
    <message>
        <source>no</source>
        <translation>ei</translation>
    </message>
    <message>
        <source>note</source>
        <translation>huomautus</translation>
    </message>
    <message>
        <source>one code or several</source>
        <translation>yksi valinta vai monivalinta</translation>
    </message>
    <message>
        <source>order</source>
        <translation>järjestys</translation>
    </message>
    <message>
        <source>question</source>
        <translation>kysymys</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>poistettu</translation>
    </message>
    <message>
        <source>required</source>
        <translation>pakollinen</translation>
    </message>
    <message>
        <source>split into {codes}</source>
        <translation>jaettu luokiksi: {codes}</translation>
    </message>
    <message>
        <source>stands alone</source>
        <translation>poissulkeva</translation>
    </message>
    <message>
        <source>text</source>
        <translation>teksti</translation>
    </message>
    <message>
        <source>use when</source>
        <translation>käytä, kun</translation>
    </message>
    <message>
        <source>wording changed</source>
        <translation>sanamuoto muuttui</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>kyllä</translation>
    </message>
    <message>
        <source>{name} (not in use)</source>
        <translation>{name} (ei käytössä)</translation>
    </message>
    <message>
        <source>{since} – {until}</source>
        <translation>{since} – {until}</translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message>
        <source>Conditions that name “{code}” name “{other}” instead: {variables}.</source>
        <translation>Ehdoissa luokan ”{code}” tilalle tulee ”{other}”: {variables}.</translation>
    </message>
    <message>
        <source>From now on they count as “{other}”, and “{code}” goes out of use. No coding is changed: each keeps the code that was given.</source>
        <translation>Tästä lähtien ne lasketaan luokkaan ”{other}”, ja luokka ”{code}” poistuu käytöstä. Koodauksia ei muuteta: jokaisessa säilyy se luokka, joka annettiin.</translation>
    </message>
    <message>
        <source>Into</source>
        <translation>Luokkaan</translation>
    </message>
    <message>
        <source>Merge codes</source>
        <translation>Yhdistä luokat</translation>
    </message>
    <message>
        <source>Merge “{code}” into another code</source>
        <translation>Yhdistä luokka ”{code}” toiseen luokkaan</translation>
    </message>
    <message>
        <source>Name of the new code</source>
        <translation>Uuden luokan nimi</translation>
    </message>
    <message>
        <source>Rounds that froze an earlier codebook still tell the two apart.</source>
        <translation>Kierroksilla, joille on lukittu koodauskirjan aiempi versio, luokat pysyvät erillään.</translation>
    </message>
    <message>
        <source>The history stays, and you can take the merge back.</source>
        <translation>Historia säilyy, ja yhdistämisen voi perua.</translation>
    </message>
    <message numerus="yes">
        <source>You have given “{code}” to %n posts.</source>
        <translation>
            <numerusform>Olet antanut luokan ”{code}” %n viestille.</numerusform>
            <numerusform>Olet antanut luokan ”{code}” %n viestille.</numerusform>
        </translation>
    </message>
    <message>
        <source>a new code…</source>
        <translation>uusi luokka…</translation>
    </message>
    <message numerus="yes">
        <source>“{code}” is on %n posts.</source>
        <translation>
            <numerusform>Luokka ”{code}” on %n viestissä.</numerusform>
            <numerusform>Luokka ”{code}” on %n viestissä.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MergingActs</name>
    <message>
        <source>Choose a code first.</source>
        <translation>Valitse ensin luokka.</translation>
    </message>
    <message>
        <source>Save or discard the changes first.</source>
        <translation>Tallenna tai hylkää muutokset ensin.</translation>
    </message>
    <message>
        <source>The code has been merged or split already.</source>
        <translation>Luokka on jo yhdistetty tai jaettu.</translation>
    </message>
    <message>
        <source>The code has been neither merged nor split.</source>
        <translation>Luokkaa ei ole yhdistetty eikä jaettu.</translation>
    </message>
    <message>
        <source>The codebook cannot be changed here.</source>
        <translation>Koodauskirjaa ei voi muuttaa tässä.</translation>
    </message>
</context>
<context>
    <name>Names</name>
    <message>
        <source>Name in English</source>
        <translation>Nimi englanniksi</translation>
    </message>
    <message>
        <source>Name in Finnish</source>
        <translation>Nimi suomeksi</translation>
    </message>
</context>
<context>
    <name>NewVariables</name>
    <message numerus="yes">
        <source>%n posts are coded already.</source>
        <translation>
            <numerusform>%n viesti on jo koodattu.</numerusform>
            <numerusform>%n viestiä on jo koodattu.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask of all posts</source>
        <translation>Kysy kaikista</translation>
    </message>
    <message>
        <source>Ask of all posts: {variables}?</source>
        <translation>Kysytäänkö kaikista viesteistä: {variables}?</translation>
    </message>
    <message>
        <source>Asked of all posts, they come back to the queue to be coded on this too. You can also decide later: the coding page lets you choose what is asked.</source>
        <translation>Jos muuttujaa kysytään kaikista viesteistä, nämä viestit palaavat jonoon täydennettäviksi. Voit päättää tästä myös myöhemmin: koodaussivulla valitaan, mitä muuttujia kysytään.</translation>
    </message>
    <message>
        <source>Every code given stays.</source>
        <translation>Annetut luokat säilyvät.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ei nyt</translation>
    </message>
</context>
<context>
    <name>Notes</name>
    <message>
        <source>A variable is a question that is asked of every post; its codes are the answers. Add a variable, or read a ready-made codebook from a file.</source>
        <translation>Muuttuja on kysymys, joka esitetään jokaisesta viestistä; sen luokat ovat vastaukset. Lisää muuttuja tai lue valmis koodauskirja tiedostosta.</translation>
    </message>
    <message>
        <source>Codings given under the earlier meaning are to be reviewed.</source>
        <translation>Aiemmalla merkityksellä annetut koodaukset ovat tarkistettavia.</translation>
    </message>
    <message>
        <source>New variables are asked once you choose them on the coding page.</source>
        <translation>Uusia muuttujia kysytään, kun valitset ne koodaussivulla.</translation>
    </message>
    <message>
        <source>Not deleted: posts have been coded with it, or a round or queue holds it. Take it out of use instead (Ctrl+D).</source>
        <translation>Ei poistettu: sillä on koodattu viestejä, tai se kuuluu kierrokseen tai koodausjonoon. Poista se sen sijaan käytöstä (Ctrl+D).</translation>
    </message>
    <message>
        <source>Not saved yet: something needs mending first. The codebook in force is as before.</source>
        <translation>Ei vielä tallennettu: jokin kohta vaatii ensin korjausta. Voimassa oleva koodauskirja on ennallaan.</translation>
    </message>
    <message numerus="yes">
        <source>Not saved: %n changes</source>
        <translation>
            <numerusform>Tallentamatta: %n muutos</numerusform>
            <numerusform>Tallentamatta: %n muutosta</numerusform>
        </translation>
    </message>
    <message>
        <source>Open for reading only: the codebook can be read but not changed.</source>
        <translation>Avattu vain luettavaksi: koodauskirjaa voi lukea mutta ei muuttaa.</translation>
    </message>
    <message>
        <source>Open rounds keep the revision they began with, so no change reaches them: {rounds}</source>
        <translation>Avoimilla kierroksilla pysyy se versio, jolla ne aloitettiin, eikä muutos koske niitä: {rounds}</translation>
    </message>
    <message>
        <source>The codebook is empty</source>
        <translation>Koodauskirja on tyhjä</translation>
    </message>
    <message>
        <source>The codebook is now at revision {n}.</source>
        <translation>Koodauskirjasta on nyt voimassa versio {n}.</translation>
    </message>
    <message>
        <source>There is nothing to save.</source>
        <translation>Tallennettavaa ei ole.</translation>
    </message>
    <message>
        <source>all keys</source>
        <translation>kaikki näppäimet</translation>
    </message>
    <message>
        <source>go to coding</source>
        <translation>siirry koodaukseen</translation>
    </message>
    <message>
        <source>in or out of use</source>
        <translation>poista käytöstä tai palauta</translation>
    </message>
    <message>
        <source>move</source>
        <translation>siirrä</translation>
    </message>
    <message>
        <source>to the list</source>
        <translation>luetteloon</translation>
    </message>
    <message>
        <source>{name} · revision {n}, {day}</source>
        <translation>{name} · versio {n}, {day}</translation>
    </message>
</context>
<context>
    <name>RecentPosts</name>
    <message>
        <source>(erased)</source>
        <translation>(tuhottu)</translation>
    </message>
    <message>
        <source>Coded last by you</source>
        <translation>Viimeksi koodaamasi</translation>
    </message>
    <message>
        <source>show all {n}</source>
        <translation>näytä kaikki {n}</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message numerus="yes">
        <source>%n posts for you to look at again</source>
        <translation>
            <numerusform>%n viesti sinun tarkistettavanasi</numerusform>
            <numerusform>%n viestiä sinun tarkistettavanasi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n settled posts rest on the earlier meaning</source>
        <translation>
            <numerusform>%n ratkaistu viesti perustuu aiempaan merkitykseen</numerusform>
            <numerusform>%n ratkaistua viestiä perustuu aiempaan merkitykseen</numerusform>
        </translation>
    </message>
    <message>
        <source>No post was coded under an earlier meaning.</source>
        <translation>Yhtään viestiä ei ole koodattu aiemman merkityksen mukaan.</translation>
    </message>
    <message>
        <source>Nobody is coding yet.</source>
        <translation>Koodaajaa ei ole vielä valittu.</translation>
    </message>
    <message>
        <source>Open a round for {coder}</source>
        <translation>Avaa kierros: {coder}</translation>
    </message>
    <message>
        <source>They are settled anew with the same keys, once your own are done.</source>
        <translation>Ne ratkaistaan uudelleen samoilla näppäimillä, kun omasi on tarkistettu.</translation>
    </message>
    <message>
        <source>They are settled anew with the same keys.</source>
        <translation>Ne ratkaistaan uudelleen samoilla näppäimillä.</translation>
    </message>
    <message>
        <source>They were coded under an earlier meaning. Their codes count until you have looked at them.</source>
        <translation>Ne on koodattu luokan aiemman merkityksen mukaan. Annetut luokat ovat voimassa, kunnes olet tarkistanut viestit.</translation>
    </message>
    <message numerus="yes">
        <source>{coder} coded %n posts under an earlier meaning</source>
        <translation>
            <numerusform>{coder} on koodannut %n viestin aiemman merkityksen mukaan</numerusform>
            <numerusform>{coder} on koodannut %n viestiä aiemman merkityksen mukaan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{coder} is to code %n posts again in a round</source>
        <translation>
            <numerusform>{coder} koodaa %n viestin uudelleen omalla kierroksellaan</numerusform>
            <numerusform>{coder} koodaa %n viestiä uudelleen omalla kierroksellaan</numerusform>
        </translation>
    </message>
    <message>
        <source>{variable}: {codes}</source>
        <translation>{variable}: {codes}</translation>
    </message>
</context>
<context>
    <name>ReviewBar</name>
    <message>
        <source>Look again</source>
        <translation>Tarkista</translation>
    </message>
</context>
<context>
    <name>RuleRow</name>
    <message>
        <source>Id</source>
        <translation>Tunnus</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Poista</translation>
    </message>
    <message>
        <source>Remove rule {id}</source>
        <translation>Poista ohje {id}</translation>
    </message>
    <message>
        <source>Rule {id}</source>
        <translation>Ohje {id}</translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message numerus="yes">
        <source>A change of meaning puts %n posts on the review lists of those who coded them. No coding is changed or removed.</source>
        <translation>
            <numerusform>Merkityksen muutos tuo %n viestin sen koodanneiden tarkistettavaksi. Koodauksia ei muuteta eikä poisteta.</numerusform>
            <numerusform>Merkityksen muutos tuo %n viestiä ne koodanneiden tarkistettavaksi. Koodauksia ei muuteta eikä poisteta.</numerusform>
        </translation>
    </message>
    <message>
        <source>A change of meaning puts the posts coded so far on the review list. No coding is changed or removed.</source>
        <translation>Merkityksen muutos kerää tähän asti koodatut viestit tarkistettaviksi. Koodauksia ei muuteta eikä poisteta.</translation>
    </message>
    <message>
        <source>Rules for the coders</source>
        <translation>Koodausohjeet</translation>
    </message>
    <message numerus="yes">
        <source>The same answer for all %n</source>
        <translation>
            <numerusform>Sama vastaus kaikkiin (%n)</numerusform>
            <numerusform>Sama vastaus kaikkiin (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}: did the wording change, or the meaning?</source>
        <translation>{name}: muuttuiko sanamuoto vai merkitys?</translation>
    </message>
    <message>
        <source>{name}: do the codings made so far still hold?</source>
        <translation>{name}: pätevätkö tähänastiset koodaukset edelleen?</translation>
    </message>
</context>
<context>
    <name>ShownForm</name>
    <message>
        <source>Add variable</source>
        <translation>Lisää muuttuja</translation>
    </message>
</context>
<context>
    <name>Side</name>
    <message>
        <source>Add code</source>
        <translation>Lisää luokka</translation>
    </message>
    <message>
        <source>Add variable</source>
        <translation>Lisää muuttuja</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Luokka</translation>
    </message>
    <message>
        <source>Variable</source>
        <translation>Muuttuja</translation>
    </message>
</context>
<context>
    <name>SlotField</name>
    <message>
        <source>Colour and shape: {name}</source>
        <translation>Väri ja muoto: {name}</translation>
    </message>
    <message>
        <source>also used by another code</source>
        <translation>myös toisen luokan käytössä</translation>
    </message>
    <message>
        <source>blue circle</source>
        <translation>sininen ympyrä</translation>
    </message>
    <message>
        <source>green star</source>
        <translation>vihreä tähti</translation>
    </message>
    <message>
        <source>grey open diamond</source>
        <translation>harmaa avoin vinoneliö</translation>
    </message>
    <message>
        <source>ochre hexagon</source>
        <translation>okra kuusikulmio</translation>
    </message>
    <message>
        <source>olive open square</source>
        <translation>oliivinvihreä avoin neliö</translation>
    </message>
    <message>
        <source>orange square</source>
        <translation>oranssi neliö</translation>
    </message>
    <message>
        <source>petrol ring</source>
        <translation>petrolinsininen rengas</translation>
    </message>
    <message>
        <source>plum diamond</source>
        <translation>luumunvärinen vinoneliö</translation>
    </message>
    <message>
        <source>red cross</source>
        <translation>punainen risti</translation>
    </message>
    <message>
        <source>rose pentagon</source>
        <translation>roosa viisikulmio</translation>
    </message>
    <message>
        <source>teal triangle</source>
        <translation>turkoosi kolmio</translation>
    </message>
    <message>
        <source>violet triangle pointing down</source>
        <translation>violetti alaspäin osoittava kolmio</translation>
    </message>
</context>
<context>
    <name>SplitDialog</name>
    <message>
        <source>Code {n}</source>
        <translation>Luokka {n}</translation>
    </message>
    <message>
        <source>Split the code</source>
        <translation>Jaa luokka</translation>
    </message>
    <message>
        <source>Split “{code}”</source>
        <translation>Jaa luokka ”{code}”</translation>
    </message>
    <message>
        <source>They keep it, and count under it, until they have been looked at again: they come to the review list. “{code}” itself goes out of use.</source>
        <translation>Ne säilyttävät luokan ja lasketaan siihen, kunnes ne on tarkistettu: ne tulevat tarkistettaviksi. Luokka ”{code}” poistuu käytöstä.</translation>
    </message>
    <message>
        <source>Two names at least. Definitions and keys can be written after.</source>
        <translation>Vähintään kaksi nimeä. Määritelmät ja näppäimet voi kirjoittaa jälkeenpäin.</translation>
    </message>
    <message numerus="yes">
        <source>You have given “{code}” to %n posts.</source>
        <translation>
            <numerusform>Olet antanut luokan ”{code}” %n viestille.</numerusform>
            <numerusform>Olet antanut luokan ”{code}” %n viestille.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{code}” is on %n posts.</source>
        <translation>
            <numerusform>Luokka ”{code}” on %n viestissä.</numerusform>
            <numerusform>Luokka ”{code}” on %n viestissä.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VariableForm</name>
    <message>
        <source>Add code</source>
        <translation>Lisää luokka</translation>
    </message>
    <message>
        <source>Add group</source>
        <translation>Lisää ryhmä</translation>
    </message>
    <message>
        <source>How many codes a post gets</source>
        <translation>Luokkia viestiä kohti</translation>
    </message>
    <message>
        <source>Level of measurement</source>
        <translation>Mitta-asteikko</translation>
    </message>
    <message>
        <source>New variable</source>
        <translation>Uusi muuttuja</translation>
    </message>
    <message>
        <source>Nominal</source>
        <translation>Luokitteluasteikko</translation>
    </message>
    <message>
        <source>Note on the variable</source>
        <translation>Huomautus muuttujasta</translation>
    </message>
    <message>
        <source>One code</source>
        <translation>Yksi valinta</translation>
    </message>
    <message>
        <source>Ordinal: lowest first</source>
        <translation>Järjestysasteikko: alin ensin</translation>
    </message>
    <message>
        <source>Question to the coder</source>
        <translation>Kysymys koodaajalle</translation>
    </message>
    <message>
        <source>Required: a post cannot be left without it</source>
        <translation>Pakollinen: viestiä ei voi jättää ilman sitä</translation>
    </message>
    <message>
        <source>Several codes</source>
        <translation>Monivalinta</translation>
    </message>
    <message>
        <source>The variable has codings, so it stays with one code or with several.</source>
        <translation>Muuttujalla on koodauksia, joten yhden valinnan ja monivalinnan välillä ei voi vaihtaa.</translation>
    </message>
    <message>
        <source>While coding</source>
        <translation>Koodattaessa</translation>
    </message>
    <message numerus="yes">
        <source>coded on %n posts</source>
        <translation>
            <numerusform>koodattu %n viestiin</numerusform>
            <numerusform>koodattu %n viestiin</numerusform>
        </translation>
    </message>
</context>
</TS>
