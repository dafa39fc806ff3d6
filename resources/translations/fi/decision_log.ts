<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fi" sourcelanguage="en">
<context>
    <name>DecisionLogDialog</name>
    <message numerus="yes">
        <source>%Ln decisions</source>
        <translation>
            <numerusform>%Ln koodauspäätös</numerusform>
            <numerusform>%Ln koodauspäätöstä</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln decisions were written to {file}.</source>
        <translation>
            <numerusform>%Ln koodauspäätös tallennettiin tiedostoon {file}.</numerusform>
            <numerusform>%Ln koodauspäätöstä tallennettiin tiedostoon {file}.</numerusform>
        </translation>
    </message>
    <message>
        <source>A round is still being coded blind: only your own decisions are listed. Choose another coder to open all of them; that is noted.</source>
        <translation>Kierrosta koodataan vielä sokkona: luettelossa ovat vain omat päätöksesi. Valitse toinen koodaaja, jos haluat avata kaikki; avaamisesta jää merkintä.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sulje</translation>
    </message>
    <message>
        <source>Decision log</source>
        <translation>Päätösloki</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Koodauspäätökset</translation>
    </message>
    <message>
        <source>Decisions of which days?</source>
        <translation>Minkä päivien päätökset?</translation>
    </message>
    <message>
        <source>Every key that gives a post a code, or takes it back, is listed here.</source>
        <translation>Tähän kirjautuu jokainen näppäimen painallus, joka antaa viestille luokan tai poistaa sen.</translation>
    </message>
    <message>
        <source>Excel workbooks (*.xlsx);;CSV tables (*.csv)</source>
        <translation>Excel-työkirjat (*.xlsx);;CSV-taulukot (*.csv)</translation>
    </message>
    <message>
        <source>Export the decision log</source>
        <translation>Tallenna päätösloki</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Tallenna…</translation>
    </message>
    <message>
        <source>No decision fits</source>
        <translation>Rajauksiin ei löytynyt päätöksiä</translation>
    </message>
    <message>
        <source>Nothing has been decided yet</source>
        <translation>Päätöksiä ei ole vielä</translation>
    </message>
    <message>
        <source>Nothing is left out: what was undone, replaced or taken back is named so. The mark “finished” is listed under What.</source>
        <translation>Mukana ovat myös kumotut, korvatut ja paketin mukana perutut päätökset. Merkinnät ”valmis” saa esiin Sisältö-rajauksella.</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Haetaan…</translation>
    </message>
    <message>
        <source>Show the post</source>
        <translation>Näytä viesti</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Keskeytä</translation>
    </message>
    <message>
        <source>Stopping; no file is left behind</source>
        <translation>Keskeytetään; tiedostoa ei jää</translation>
    </message>
    <message>
        <source>Take filters off: together they leave every decision out.</source>
        <translation>Poista rajauksia: yhdessä ne jättävät kaikki päätökset pois.</translation>
    </message>
    <message>
        <source>Take the filters off</source>
        <translation>Poista rajaukset</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Tallennetaan…</translation>
    </message>
    <message>
        <source>decision log</source>
        <translation>päätösloki</translation>
    </message>
    <message>
        <source>main round</source>
        <translation>pääkierros</translation>
    </message>
</context>
<context>
    <name>LogColumns</name>
    <message>
        <source>Decided</source>
        <translation>Päätetty</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Päätös</translation>
    </message>
    <message>
        <source>In view</source>
        <translation>Näkyvissä</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nyt</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Tauko</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Viesti</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Kierros</translation>
    </message>
    <message>
        <source>Variable</source>
        <translation>Muuttuja</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Kuka</translation>
    </message>
    <message>
        <source>main round</source>
        <translation>pääkierros</translation>
    </message>
</context>
<context>
    <name>LogDesk</name>
    <message>
        <source>A round is still being coded blind: these are your own decisions.</source>
        <translation>Kierrosta koodataan vielä sokkona: tässä ovat vain omat päätöksesi.</translation>
    </message>
    <message>
        <source>Others’ decisions are shown once you have coded the post.</source>
        <translation>Muiden päätökset näkyvät, kun olet itse koodannut viestin.</translation>
    </message>
</context>
<context>
    <name>LogFilters</name>
    <message>
        <source>Coder</source>
        <translation>Koodaaja</translation>
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
        <source>In view</source>
        <translation>Näkyvissä</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Lisää rajauksia</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Tauko</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Kierros</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Sisältö</translation>
    </message>
    <message>
        <source>all</source>
        <translation>kaikki</translation>
    </message>
    <message>
        <source>any</source>
        <translation>kaikki</translation>
    </message>
    <message>
        <source>any time</source>
        <translation>kaikki</translation>
    </message>
    <message>
        <source>codes alone</source>
        <translation>vain luokat</translation>
    </message>
    <message>
        <source>codes and marks</source>
        <translation>luokat ja merkinnät</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>kaikki</translation>
    </message>
    <message>
        <source>from {day}</source>
        <translation>{day} alkaen</translation>
    </message>
    <message>
        <source>marks alone</source>
        <translation>vain merkinnät</translation>
    </message>
    <message>
        <source>over {n} min</source>
        <translation>yli {n} min</translation>
    </message>
    <message>
        <source>the mark finished</source>
        <translation>merkintä ”valmis”</translation>
    </message>
    <message>
        <source>under {n} s</source>
        <translation>alle {n} s</translation>
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
        <translation>{first} – {last}</translation>
    </message>
</context>
<context>
    <name>LogTexts</name>
    <message>
        <source>ambiguous text</source>
        <translation>epäselvä viesti</translation>
    </message>
    <message>
        <source>another reason</source>
        <translation>muu syy</translation>
    </message>
    <message>
        <source>erased</source>
        <translation>tuhottu</translation>
    </message>
    <message>
        <source>example</source>
        <translation>esimerkki</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>valmis</translation>
    </message>
    <message>
        <source>flag</source>
        <translation>lippu</translation>
    </message>
    <message>
        <source>in conflict</source>
        <translation>ristiriidassa</translation>
    </message>
    <message>
        <source>in the study</source>
        <translation>mukana tutkimuksessa</translation>
    </message>
    <message>
        <source>looked at</source>
        <translation>katsottu</translation>
    </message>
    <message>
        <source>missing code</source>
        <translation>luokka puuttuu</translation>
    </message>
    <message>
        <source>no</source>
        <translation>ei</translation>
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
        <source>packet taken back</source>
        <translation>paketti peruttu</translation>
    </message>
    <message>
        <source>post answered</source>
        <translation>vastattu viesti</translation>
    </message>
    <message>
        <source>redo</source>
        <translation>tehty uudelleen</translation>
    </message>
    <message>
        <source>replaced</source>
        <translation>korvattu</translation>
    </message>
    <message>
        <source>settled</source>
        <translation>ratkaistu</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>siirretty loppuun</translation>
    </message>
    <message>
        <source>slip</source>
        <translation>lipsahdus</translation>
    </message>
    <message>
        <source>stands</source>
        <translation>voimassa</translation>
    </message>
    <message>
        <source>stands for its repeats</source>
        <translation>edustaa toistojaan</translation>
    </message>
    <message>
        <source>table</source>
        <translation>taulukko</translation>
    </message>
    <message>
        <source>taken off</source>
        <translation>poistettu</translation>
    </message>
    <message>
        <source>unclear definition</source>
        <translation>epäselvä määritelmä</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>kumous</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>kumottu</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>kyllä</translation>
    </message>
    <message>
        <source>{coder} ({person})</source>
        <translation>{coder} ({person})</translation>
    </message>
    <message>
        <source>{days} d</source>
        <translation>{days} pv</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours} t</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} s</translation>
    </message>
    <message>
        <source>{state} {time}</source>
        <translation>{state} {time}</translation>
    </message>
    <message>
        <source>{state} {time}: {what}</source>
        <translation>{state} {time}: {what}</translation>
    </message>
    <message>
        <source>{what} ({way})</source>
        <translation>{what} ({way})</translation>
    </message>
</context>
<context>
    <name>PostHistoryDialog</name>
    <message numerus="yes">
        <source>%Ln decisions</source>
        <translation>
            <numerusform>%Ln koodauspäätös</numerusform>
            <numerusform>%Ln koodauspäätöstä</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sulje</translation>
    </message>
    <message>
        <source>History of the post</source>
        <translation>Viestin historia</translation>
    </message>
    <message>
        <source>Nothing has been decided on this post.</source>
        <translation>Viestistä ei ole tehty päätöksiä.</translation>
    </message>
</context>
</TS>
