<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fi" sourcelanguage="en">
<context>
    <name>FirstSteps</name>
    <message>
        <source>Add a list</source>
        <translation>Lisää lista</translation>
    </message>
    <message>
        <source>Add word lists</source>
        <translation>Lisää sanalistat</translation>
    </message>
    <message>
        <source>All posts are in the study</source>
        <translation>Kaikki viestit ovat mukana tutkimuksessa</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Seulo</translation>
    </message>
    <message>
        <source>Screening takes in the posts that hold a word of every list. The others stay in the file, and any post can be put in or out by hand.</source>
        <translation>Seulonta ottaa mukaan viestit, joissa on sana jokaiselta listalta. Muut viestit säilyvät projektitiedostossa, ja minkä tahansa viestin voi ottaa mukaan tai rajata pois käsin.</translation>
    </message>
    <message>
        <source>See what they find</source>
        <translation>Katso, mitä ne löytävät</translation>
    </message>
    <message>
        <source>The posts are screened by the rule. You get the count at each step, and a paragraph for the thesis.</source>
        <translation>Viestit seulotaan säännöllä. Saat lukumäärät vaihe vaiheelta ja kappaleen opinnäytetyöhön.</translation>
    </message>
    <message>
        <source>The program ships two Finnish ones; a text file with one term a line will do as well.</source>
        <translation>Ohjelmassa on kaksi suomenkielistä listaa. Myös tekstitiedosto käy: yksi hakusana riville.</translation>
    </message>
    <message>
        <source>Which forms of words each term finds here, in which posts, and what should not count.</source>
        <translation>Mitä sananmuotoja kukin hakusana löytää tästä aineistosta, mistä viesteistä, ja mitä ei pidä laskea mukaan.</translation>
    </message>
    <message>
        <source>waits for step 1</source>
        <translation>odottaa vaihetta 1</translation>
    </message>
</context>
<context>
    <name>FlowWords</name>
    <message>
        <source>collected</source>
        <translation>kerättyä viestiä</translation>
    </message>
    <message>
        <source>from the sources chosen</source>
        <translation>valituista lähdetiedostoista</translation>
    </message>
    <message>
        <source>in the languages chosen or an unknown one</source>
        <translation>valitulla tai tuntemattomalla kielellä</translation>
    </message>
    <message>
        <source>in the study</source>
        <translation>mukana tutkimuksessa</translation>
    </message>
    <message>
        <source>not reposts</source>
        <translation>ei uudelleentwiittauksia</translation>
    </message>
    <message>
        <source>whose text is here</source>
        <translation>teksti tallella</translation>
    </message>
    <message>
        <source>with a word of “{name}”</source>
        <translation>sisältää sanan listalta ”{name}”</translation>
    </message>
    <message>
        <source>within the days chosen</source>
        <translation>valittuina päivinä</translation>
    </message>
    <message>
        <source>{n} left out</source>
        <translation>jäi pois {n}</translation>
    </message>
    <message>
        <source>{n} put in by hand</source>
        <translation>otettiin mukaan käsin {n}</translation>
    </message>
    <message>
        <source>{n} put out by hand</source>
        <translation>rajattiin pois käsin {n}</translation>
    </message>
</context>
<context>
    <name>FormWords</name>
    <message>
        <source>Counts</source>
        <translation>Lasketaan</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Sananmuoto</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>Viestit</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Hakusana</translation>
    </message>
    <message>
        <source>counts</source>
        <translation>lasketaan mukaan</translation>
    </message>
    <message>
        <source>counts; of several words: leave it out by an exclusion in the list</source>
        <translation>lasketaan mukaan; usean sanan osuman voi jättää pois listaan kirjoitettavalla poissululla</translation>
    </message>
    <message>
        <source>left out by an exclusion of the list</source>
        <translation>listan poissulku jättää pois</translation>
    </message>
    <message>
        <source>left out by hand</source>
        <translation>jätetty pois käsin</translation>
    </message>
</context>
<context>
    <name>GoingRow</name>
    <message numerus="yes">
        <source>Screening %Ln posts…</source>
        <translation>
            <numerusform>Seulotaan %Ln viesti…</numerusform>
            <numerusform>Seulotaan %Ln viestiä…</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Keskeytä</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Keskeytetään…</translation>
    </message>
    <message>
        <source>The rule is in force; bringing the queues in line…</source>
        <translation>Sääntö on voimassa; jonot päivitetään sen mukaisiksi…</translation>
    </message>
</context>
<context>
    <name>HandActs</name>
    <message>
        <source>Left to the rule again</source>
        <translation>Jätettiin taas säännön varaan</translation>
    </message>
    <message>
        <source>Put in the study by hand</source>
        <translation>Otettiin mukaan tutkimukseen käsin</translation>
    </message>
    <message>
        <source>Put out of the study by hand</source>
        <translation>Rajattiin pois tutkimuksesta käsin</translation>
    </message>
    <message>
        <source>Taken back what was said by hand</source>
        <translation>Käsin tehty ratkaisu kumottiin</translation>
    </message>
    <message>
        <source>The project is open for reading only.</source>
        <translation>Projekti on avattu vain luettavaksi.</translation>
    </message>
</context>
<context>
    <name>HandDialog</name>
    <message>
        <source>As the rule says</source>
        <translation>Säännön mukaan</translation>
    </message>
    <message>
        <source>In the study or not?</source>
        <translation>Mukana tutkimuksessa vai ei?</translation>
    </message>
    <message>
        <source>May stay empty</source>
        <translation>Saa jäädä tyhjäksi</translation>
    </message>
    <message>
        <source>Put in</source>
        <translation>Ota mukaan</translation>
    </message>
    <message>
        <source>Put out</source>
        <translation>Rajaa pois</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Perustelu</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Tallenna</translation>
    </message>
    <message>
        <source>The rule decides on this post already.</source>
        <translation>Sääntö ratkaisee tämän viestin jo nyt.</translation>
    </message>
    <message>
        <source>This post</source>
        <translation>Tämä viesti</translation>
    </message>
    <message>
        <source>What is said by hand outranks the rule and stays when you screen again.</source>
        <translation>Käsin tehty ratkaisu ohittaa säännön ja säilyy, kun seulot uudelleen.</translation>
    </message>
</context>
<context>
    <name>HitsView</name>
    <message numerus="yes">
        <source>%Ln forms found in these posts</source>
        <translation>
            <numerusform>%Ln sananmuoto tässä aineistossa</numerusform>
            <numerusform>%Ln sananmuotoa tässä aineistossa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln posts found</source>
        <translation>
            <numerusform>%Ln viesti löytyi</numerusform>
            <numerusform>%Ln viestiä löytyi</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a post first.</source>
        <translation>Valitse ensin viesti.</translation>
    </message>
    <message>
        <source>Forms found in these posts</source>
        <translation>Tästä aineistosta löytyneet sananmuodot</translation>
    </message>
    <message>
        <source>In or out…</source>
        <translation>Mukaan tai pois…</translation>
    </message>
    <message>
        <source>Nothing was said by hand.</source>
        <translation>Käsin ei ole ratkaistu mitään.</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Kumoa</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Hakusana</translation>
    </message>
    <message>
        <source>The forms are being counted…</source>
        <translation>Sananmuotoja lasketaan…</translation>
    </message>
    <message>
        <source>The list has no terms yet.</source>
        <translation>Listassa ei ole vielä hakusanoja.</translation>
    </message>
    <message>
        <source>The posts are being searched…</source>
        <translation>Viestejä käydään läpi…</translation>
    </message>
    <message>
        <source>The project is open for reading only.</source>
        <translation>Projekti on avattu vain luettavaksi.</translation>
    </message>
    <message>
        <source>all of the list</source>
        <translation>koko lista</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>How terms are written</source>
        <translation>Näin hakusanat kirjoitetaan</translation>
    </message>
    <message>
        <source>a comment, from here to the end of the line</source>
        <translation>kommentti, tästä rivin loppuun</translation>
    </message>
    <message>
        <source>an emoji, whatever its skin colour</source>
        <translation>emoji, minkä värisenä tahansa</translation>
    </message>
    <message>
        <source>an exclusion: such a word is no hit of this list</source>
        <translation>poissulku: tällainen sana ei ole listan osuma</translation>
    </message>
    <message>
        <source>every word that begins so</source>
        <translation>kaikki näin alkavat sanat</translation>
    </message>
    <message>
        <source>every word that ends so</source>
        <translation>kaikki näin päättyvät sanat</translation>
    </message>
    <message>
        <source>every word that holds this</source>
        <translation>kaikki sanat, joissa on tämä</translation>
    </message>
    <message>
        <source>in handles only; in hashtags only</source>
        <translation>vain käyttäjätunnuksissa; vain aihetunnisteissa</translation>
    </message>
    <message>
        <source>the same with up to three words between</source>
        <translation>sama, välissä enintään kolme sanaa</translation>
    </message>
    <message>
        <source>the sign may stand for a letter or for signs that mask one</source>
        <translation>merkin kohdalla voi olla kirjain tai sen peittävä merkki</translation>
    </message>
    <message>
        <source>this form only, in capitals too</source>
        <translation>vain tämä muoto, myös suuraakkosin</translation>
    </message>
    <message>
        <source>words that follow each other in this order</source>
        <translation>peräkkäiset sanat tässä järjestyksessä</translation>
    </message>
</context>
<context>
    <name>ListsPane</name>
    <message>
        <source>Add a list</source>
        <translation>Lisää lista</translation>
    </message>
    <message>
        <source>Empty list…</source>
        <translation>Tyhjä lista…</translation>
    </message>
    <message>
        <source>From a text file…</source>
        <translation>Tekstitiedostosta…</translation>
    </message>
    <message>
        <source>Its terms are gone from the study unless they are saved as a text file. Posts stay as they were screened until you screen again.</source>
        <translation>Hakusanat katoavat tutkimuksesta, ellei listaa ole tallennettu tekstitiedostoksi. Viestit pysyvät seulottuina kuten ennenkin, kunnes seulot uudelleen.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nimi</translation>
    </message>
    <message>
        <source>Name of the list</source>
        <translation>Listan nimi</translation>
    </message>
    <message>
        <source>New word list</source>
        <translation>Uusi sanalista</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>Viestit</translation>
    </message>
    <message>
        <source>Remove from the study</source>
        <translation>Poista tutkimuksesta</translation>
    </message>
    <message>
        <source>Remove list</source>
        <translation>Poista lista</translation>
    </message>
    <message>
        <source>Remove the list “{name}”?</source>
        <translation>Poistetaanko lista ”{name}”?</translation>
    </message>
    <message>
        <source>Rename the list</source>
        <translation>Listan nimen vaihtaminen</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Vaihda nimi…</translation>
    </message>
    <message>
        <source>Save as a text file…</source>
        <translation>Tallenna tekstitiedostona…</translation>
    </message>
    <message>
        <source>Save the word list</source>
        <translation>Sanalistan tallentaminen</translation>
    </message>
    <message>
        <source>Some lines say nothing to look for.</source>
        <translation>Joillakin riveillä ei ole haettavaa sanaa.</translation>
    </message>
    <message>
        <source>Text files (*.txt *.csv);;All files (*)</source>
        <translation>Tekstitiedostot (*.txt *.csv);;Kaikki tiedostot (*)</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>Tekstitiedostot (*.txt)</translation>
    </message>
    <message>
        <source>The list was not added</source>
        <translation>Listaa ei lisätty</translation>
    </message>
    <message>
        <source>The list was not saved</source>
        <translation>Listaa ei tallennettu</translation>
    </message>
    <message>
        <source>The project is open for reading only.</source>
        <translation>Projekti on avattu vain luettavaksi.</translation>
    </message>
    <message>
        <source>This list…</source>
        <translation>Tämä lista…</translation>
    </message>
    <message>
        <source>Word list</source>
        <translation>Sanalista</translation>
    </message>
    <message>
        <source>Word list from a text file</source>
        <translation>Sanalista tekstitiedostosta</translation>
    </message>
    <message>
        <source>Word lists of the study</source>
        <translation>Tutkimuksen sanalistat</translation>
    </message>
    <message>
        <source>pankki – Finnish words of banking</source>
        <translation>pankki – pankkiaiheisia sanoja</translation>
    </message>
    <message>
        <source>tunne – Finnish words of negative feeling</source>
        <translation>tunne – kielteisten tunteiden sanoja</translation>
    </message>
</context>
<context>
    <name>MatchedList</name>
    <message>
        <source>Posts with the words marked</source>
        <translation>Viestit, osumat merkittyinä</translation>
    </message>
</context>
<context>
    <name>MatchedModel</name>
    <message>
        <source>in the study</source>
        <translation>mukana tutkimuksessa</translation>
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
        <source>{what}: {reason}</source>
        <translation>{what}: {reason}</translation>
    </message>
</context>
<context>
    <name>RuleView</name>
    <message>
        <source>A post is in the study if</source>
        <translation>Viesti on mukana tutkimuksessa, jos</translation>
    </message>
    <message>
        <source>A post of unknown language passes. With a day given, a post without a time is out.</source>
        <translation>Viesti, jonka kieltä ei tunneta, pysyy mukana. Kun päivä on annettu, viesti ilman aikaa jää pois.</translation>
    </message>
    <message>
        <source>Copy the paragraph</source>
        <translation>Kopioi kappale</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Päivät</translation>
    </message>
    <message>
        <source>Days: all</source>
        <translation>Päivät: kaikki</translation>
    </message>
    <message>
        <source>Days: from {day}</source>
        <translation>Päivät: {day} alkaen</translation>
    </message>
    <message>
        <source>Days: until {day}</source>
        <translation>Päivät: {day} asti</translation>
    </message>
    <message>
        <source>Days: {first} – {last}</source>
        <translation>Päivät: {first} – {last}</translation>
    </message>
    <message>
        <source>Language of the paragraph</source>
        <translation>Kappaleen kieli</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Kielet</translation>
    </message>
    <message>
        <source>Reposts (retweets) may be in</source>
        <translation>Uudelleentwiittaukset voivat olla mukana</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Lähdetiedostot</translation>
    </message>
    <message>
        <source>The posts have not been screened yet: all of them are in the study. Once they are screened, the count at each step is drawn here.</source>
        <translation>Viestejä ei ole vielä seulottu, joten kaikki ovat mukana tutkimuksessa. Seulonnan jälkeen tässä on vuokaavio, jossa on kunkin vaiheen lukumäärä.</translation>
    </message>
    <message>
        <source>it fits what is said below; no word list is used.</source>
        <translation>se sopii alla oleviin ehtoihin. Sanalistoja ei käytetä.</translation>
    </message>
    <message>
        <source>it holds a word of each of the lists {names}</source>
        <translation>siinä on sana jokaiselta näistä listoista: {names}</translation>
    </message>
    <message>
        <source>it holds a word of the list {name}</source>
        <translation>siinä on sana listalta {name}</translation>
    </message>
    <message>
        <source>{first} and {last}</source>
        <translation>{first} ja {last}</translation>
    </message>
</context>
<context>
    <name>ScreeningSection</name>
    <message>
        <source>Rule and counts</source>
        <translation>Sääntö ja luvut</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Seulo</translation>
    </message>
    <message>
        <source>Screen without word lists</source>
        <translation>Seulo ilman sanalistoja</translation>
    </message>
    <message>
        <source>Screened</source>
        <translation>Seulottu</translation>
    </message>
    <message>
        <source>Screening says which of the collected posts belong to the study.</source>
        <translation>Seulonnassa ratkaistaan, mitkä kerätyistä viesteistä kuuluvat tutkimukseen.</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Hakusanat</translation>
    </message>
    <message>
        <source>The posts were not screened</source>
        <translation>Viestejä ei seulottu</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Näkymä</translation>
    </message>
    <message>
        <source>What they find</source>
        <translation>Osumat</translation>
    </message>
    <message>
        <source>{inside} of {collected} posts in the study</source>
        <translation>mukana tutkimuksessa {inside}, kerättyjä viestejä {collected}</translation>
    </message>
</context>
<context>
    <name>SectionWords</name>
    <message>
        <source>Add a word list first.</source>
        <translation>Lisää ensin sanalista.</translation>
    </message>
    <message>
        <source>Import posts first.</source>
        <translation>Tuo ensin viestejä.</translation>
    </message>
    <message>
        <source>The lists or the rule have changed since the posts were screened. The counts are those of the last screening until you screen again.</source>
        <translation>Sanalistat tai sääntö ovat muuttuneet seulonnan jälkeen. Luvut ovat viimeisimmästä seulonnasta, kunnes seulot uudelleen.</translation>
    </message>
    <message>
        <source>The posts are being screened.</source>
        <translation>Viestejä seulotaan.</translation>
    </message>
    <message>
        <source>The posts are still being made searchable.</source>
        <translation>Hakemisto on vielä kesken.</translation>
    </message>
    <message>
        <source>The posts are still being made searchable. What the terms find is shown as soon as that is done.</source>
        <translation>Hakemisto on vielä kesken. Hakusanojen osumat näkyvät heti, kun se on valmis.</translation>
    </message>
    <message>
        <source>The project is open for reading only.</source>
        <translation>Projekti on avattu vain luettavaksi.</translation>
    </message>
</context>
<context>
    <name>SeveralChoice</name>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n valittu</numerusform>
            <numerusform>%n valittu</numerusform>
        </translation>
    </message>
    <message>
        <source>all</source>
        <translation>kaikki</translation>
    </message>
    <message>
        <source>{name}: {values}</source>
        <translation>{name}: {values}</translation>
    </message>
</context>
<context>
    <name>SuggestForms</name>
    <message numerus="yes">
        <source>%Ln forms added</source>
        <translation>
            <numerusform>%Ln muoto lisätty</numerusform>
            <numerusform>%Ln muotoa lisätty</numerusform>
        </translation>
    </message>
    <message>
        <source>Suggest forms</source>
        <translation>Ehdota sanamuotoja</translation>
    </message>
    <message>
        <source>Suggested forms</source>
        <translation>Ehdotetut sanamuodot</translation>
    </message>
    <message>
        <source>Word in its base form</source>
        <translation>Sana perusmuodossa</translation>
    </message>
    <message>
        <source>the posts hold no form of it</source>
        <translation>viesteissä ei ole sen muotoja</translation>
    </message>
</context>
<context>
    <name>TermEditor</name>
    <message>
        <source>One term a line: bank, or bank* for all that begins so</source>
        <translation>Hakusana riville: pankki, tai pankk* kaikelle siten alkavalle</translation>
    </message>
    <message>
        <source>Terms of the list, one a line</source>
        <translation>Listan hakusanat, yksi riville</translation>
    </message>
</context>
<context>
    <name>TermsView</name>
    <message numerus="yes">
        <source>%Ln exclusions.</source>
        <translation>
            <numerusform>%Ln poissulku.</numerusform>
            <numerusform>%Ln poissulkua.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines say nothing to look for</source>
        <translation>
            <numerusform>%Ln rivillä ei ole haettavaa sanaa</numerusform>
            <numerusform>%Ln rivillä ei ole haettavaa sanaa</numerusform>
        </translation>
    </message>
    <message>
        <source>Line {line} says nothing to look for</source>
        <translation>Rivillä {line} ei ole haettavaa sanaa</translation>
    </message>
    <message>
        <source>Looking for forms…</source>
        <translation>Haetaan sanamuotoja…</translation>
    </message>
    <message>
        <source>Nothing could be looked for: a term has at least one letter, digit or emoji, and an asterisk alone would find everything.</source>
        <translation>Tällä rivillä ei ole mitään haettavaa: hakusanassa on vähintään yksi kirjain, numero tai emoji, ja pelkkä tähti löytäisi kaiken.</translation>
    </message>
    <message>
        <source>Only by it</source>
        <translation>Vain sillä</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>Viestit</translation>
    </message>
    <message>
        <source>Suggest forms…</source>
        <translation>Ehdota sanamuotoja…</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Hakusana</translation>
    </message>
    <message>
        <source>The figures come as soon as all posts are searchable.</source>
        <translation>Luvut näkyvät heti, kun hakemisto on valmis.</translation>
    </message>
    <message numerus="yes">
        <source>The list finds %Ln posts.</source>
        <translation>
            <numerusform>Lista löytää %Ln viestin.</numerusform>
            <numerusform>Lista löytää %Ln viestiä.</numerusform>
        </translation>
    </message>
    <message>
        <source>The posts are being searched…</source>
        <translation>Viestejä käydään läpi…</translation>
    </message>
    <message>
        <source>What each term finds</source>
        <translation>Mitä kukin hakusana löytää</translation>
    </message>
</context>
</TS>
