<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fi" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>Add a list of the program, of a text file, or an empty one</source>
        <translation>Lisää ohjelman oma lista, lista tekstitiedostosta tai tyhjä lista</translation>
    </message>
    <message>
        <source>Add a word list</source>
        <translation>Lisää sanalista</translation>
    </message>
    <message>
        <source>Agreement of the round</source>
        <translation>Kierroksen yhtäpitävyys</translation>
    </message>
    <message>
        <source>Bring back what was undone last</source>
        <translation>Palauttaa viimeksi kumotun päätöksen</translation>
    </message>
    <message>
        <source>Bring packet home</source>
        <translation>Tuo paketti takaisin</translation>
    </message>
    <message>
        <source>Change how repeats are coded; what that does is told first</source>
        <translation>Vaihtaa, miten toistot koodataan; seuraukset kerrotaan ensin</translation>
    </message>
    <message>
        <source>Choose how, how many and from which posts, and draw</source>
        <translation>Valitse poimintatapa, määrä ja perusjoukko ja poimi</translation>
    </message>
    <message>
        <source>Close round</source>
        <translation>Sulje kierros</translation>
    </message>
    <message>
        <source>Close the chosen round and say what came of it</source>
        <translation>Sulje valittu kierros ja kerro sen tulos</translation>
    </message>
    <message>
        <source>Code each post or one of a group</source>
        <translation>Koodaa jokainen viesti tai yksi ryhmästä</translation>
    </message>
    <message>
        <source>Copy how repeats are treated, for the thesis</source>
        <translation>Kopioi tutkielmaan, miten toistoja käsitellään</translation>
    </message>
    <message>
        <source>Copy the sentence on repeats</source>
        <translation>Kopioi lause toistoista</translation>
    </message>
    <message>
        <source>Do what comes next in the rounds</source>
        <translation>Tee se, mikä kierroksissa on seuraavaksi vuorossa</translation>
    </message>
    <message>
        <source>Draw a sample</source>
        <translation>Poimi otos</translation>
    </message>
    <message>
        <source>Freeze codebook and fields in view, and begin a round</source>
        <translation>Lukitse koodauskirja ja näkyvät kentät ja avaa kierros</translation>
    </message>
    <message>
        <source>Give the posts that nobody has to the same coders</source>
        <translation>Jaa kenenkään jonoon kuulumattomat viestit samoille koodaajille</translation>
    </message>
    <message>
        <source>Hide a reliability sample among your other posts</source>
        <translation>Hajauta reliabiliteettiotos muiden viestiesi joukkoon</translation>
    </message>
    <message>
        <source>In or out of the study</source>
        <translation>Mukaan tutkimukseen tai pois</translation>
    </message>
    <message>
        <source>Let the chosen post stand for its group</source>
        <translation>Valitsee viestin edustamaan ryhmäänsä</translation>
    </message>
    <message>
        <source>Let this post stand</source>
        <translation>Valitse edustajaksi</translation>
    </message>
    <message>
        <source>Look for near repeats</source>
        <translation>Etsi lähes samasanaisia</translation>
    </message>
    <message>
        <source>Look for texts that are nearly the same, and group them</source>
        <translation>Etsii lähes samasanaiset viestit ja ryhmittelee ne</translation>
    </message>
    <message>
        <source>Next part of the design</source>
        <translation>Asetelman seuraava osa</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Seuraava vaihe</translation>
    </message>
    <message>
        <source>Not a repeat</source>
        <translation>Ei ole toisto</translation>
    </message>
    <message>
        <source>Open a round</source>
        <translation>Avaa kierros</translation>
    </message>
    <message>
        <source>Previous part of the design</source>
        <translation>Asetelman edellinen osa</translation>
    </message>
    <message>
        <source>Put the chosen post in the study or out, with a reason</source>
        <translation>Ota valittu viesti mukaan tai rajaa se pois, perustellen</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Tee uudelleen</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Seulo</translation>
    </message>
    <message>
        <source>Screen all posts by the word lists and the rule</source>
        <translation>Seulo kaikki viestit sanalistoilla ja säännöllä</translation>
    </message>
    <message>
        <source>Share out posts</source>
        <translation>Jaa viestit</translation>
    </message>
    <message>
        <source>Share out posts that came later</source>
        <translation>Jaa myöhemmin tulleet viestit</translation>
    </message>
    <message>
        <source>Share posts out among coders, with posts in common</source>
        <translation>Jaa viestit koodaajille; osa voi olla kaikille yhteisiä</translation>
    </message>
    <message>
        <source>Show how far the coders of the chosen round agree</source>
        <translation>Näytä, miten yhtäpitävästi valitun kierroksen koodaajat koodasivat</translation>
    </message>
    <message>
        <source>Show the next part of the design</source>
        <translation>Näytä asetelman seuraava osa</translation>
    </message>
    <message>
        <source>Show the part of the design before this one</source>
        <translation>Näytä asetelman edellinen osa</translation>
    </message>
    <message>
        <source>Spread a sample</source>
        <translation>Hajauta otos jonoon</translation>
    </message>
    <message>
        <source>Take back what was decided last by hand</source>
        <translation>Kumoaa viimeisen käsin tehdyn päätöksen</translation>
    </message>
    <message>
        <source>Take in the codings of a packet</source>
        <translation>Ota vastaan paketin koodaukset</translation>
    </message>
    <message>
        <source>Take the chosen post out of its group, or put it back</source>
        <translation>Irrottaa valitun viestin ryhmästään tai palauttaa sen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Kumoa</translation>
    </message>
    <message>
        <source>Write a packet for another coder</source>
        <translation>Tee koodauspaketti toiselle koodaajalle</translation>
    </message>
    <message>
        <source>Write packet</source>
        <translation>Tee koodauspaketti</translation>
    </message>
</context>
<context>
    <name>CodersSection</name>
    <message numerus="yes">
        <source>%Ln of them read from earlier codings</source>
        <translation>
            <numerusform>%Ln niistä luettu aiemmista koodauksista</numerusform>
            <numerusform>%Ln niistä luettu aiemmista koodauksista</numerusform>
        </translation>
    </message>
    <message>
        <source>Coded</source>
        <translation>Koodattu</translation>
    </message>
    <message>
        <source>Coder</source>
        <translation>Koodaaja</translation>
    </message>
    <message>
        <source>Coders and what they code</source>
        <translation>Koodaajat ja koodausjonot</translation>
    </message>
    <message>
        <source>Each coder has a queue: the posts to code, in an order of their own. Share the posts out, or begin to code: then the queue is made by itself.</source>
        <translation>Jokaisella koodaajalla on koodausjono: koodattavat viestit omassa järjestyksessään. Jaa viestit tai aloita koodaus, jolloin jono syntyy itsestään.</translation>
    </message>
    <message>
        <source>Flagged</source>
        <translation>Liputettu</translation>
    </message>
    <message>
        <source>Import posts first.</source>
        <translation>Tuo ensin viestejä.</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Jäljellä</translation>
    </message>
    <message>
        <source>Nobody codes yet</source>
        <translation>Kukaan ei vielä koodaa</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Järjestys</translation>
    </message>
    <message>
        <source>Share out posts…</source>
        <translation>Jaa viestit…</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Siirretty loppuun</translation>
    </message>
    <message>
        <source>Spread a sample…</source>
        <translation>Hajauta otos jonoon…</translation>
    </message>
    <message>
        <source>The project is open for reading only.</source>
        <translation>Projekti on avattu vain luettavaksi.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Kierros</translation>
    </message>
    <message>
        <source>among other posts</source>
        <translation>muiden joukossa</translation>
    </message>
    <message>
        <source>as imported</source>
        <translation>tuontijärjestys</translation>
    </message>
    <message>
        <source>by time</source>
        <translation>ajan mukaan</translation>
    </message>
    <message>
        <source>coded before</source>
        <translation>koodattu aiemmin</translation>
    </message>
    <message>
        <source>in a packet</source>
        <translation>koodauspaketissa</translation>
    </message>
    <message>
        <source>random</source>
        <translation>satunnainen</translation>
    </message>
    <message>
        <source>{name} (closed)</source>
        <translation>{name} (suljettu)</translation>
    </message>
</context>
<context>
    <name>GroupPosts</name>
    <message>
        <source>A repeat after all</source>
        <translation>On sittenkin toisto</translation>
    </message>
    <message>
        <source>Let this post stand</source>
        <translation>Valitse edustajaksi</translation>
    </message>
    <message>
        <source>Not a repeat</source>
        <translation>Ei ole toisto</translation>
    </message>
    <message>
        <source>Posts of the group</source>
        <translation>Ryhmän viestit</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Kumoa</translation>
    </message>
</context>
<context>
    <name>LaterBar</name>
    <message numerus="yes">
        <source>%Ln posts of the study are in nobody&apos;s queue.</source>
        <translation>
            <numerusform>%Ln tutkimuksen viesti ei ole kenenkään jonossa.</numerusform>
            <numerusform>%Ln tutkimuksen viestiä ei ole kenenkään jonossa.</numerusform>
        </translation>
    </message>
    <message>
        <source>Share them out like the others</source>
        <translation>Jaa samalla tavalla kuin muut</translation>
    </message>
    <message>
        <source>Sharing out… {share}</source>
        <translation>Jaetaan… {share}</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Keskeytä</translation>
    </message>
    <message>
        <source>The project is open for reading only.</source>
        <translation>Projekti on avattu vain luettavaksi.</translation>
    </message>
</context>
<context>
    <name>NearDialog</name>
    <message>
        <source>% of the characters</source>
        <translation>% merkeistä</translation>
    </message>
    <message numerus="yes">
        <source>%Ln seconds left</source>
        <translation>
            <numerusform>%Ln sekunti jäljellä</numerusform>
            <numerusform>%Ln sekuntia jäljellä</numerusform>
        </translation>
    </message>
    <message>
        <source>Alike, at least</source>
        <translation>Samaa vähintään</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Peruuta</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Etsi uudelleen</translation>
    </message>
    <message>
        <source>Look for near repeats</source>
        <translation>Etsi lähes samasanaisia</translation>
    </message>
    <message>
        <source>Look for them</source>
        <translation>Etsi</translation>
    </message>
    <message numerus="yes">
        <source>Make %Ln groups</source>
        <translation>
            <numerusform>Muodosta %Ln ryhmä</numerusform>
            <numerusform>Muodosta %Ln ryhmää</numerusform>
        </translation>
    </message>
    <message>
        <source>No texts are that much alike beyond the groups that are there.</source>
        <translation>Näin samanlaisia viestejä ei ole nykyisten ryhmien lisäksi.</translation>
    </message>
    <message>
        <source>Reading the posts…</source>
        <translation>Luetaan viestejä…</translation>
    </message>
    <message>
        <source>Space ticks a group. Nothing is grouped before you say so.</source>
        <translation>Välilyönti valitsee ryhmän. Mitään ei ryhmitellä ennen hyväksyntää.</translation>
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
        <source>Texts are compared that share three words in a row; addresses, names of accounts and emoji are of no account. What is found is a proposal: you decide what is grouped, and it can be undone.</source>
        <translation>Vertailtavina ovat viestit, joissa on kolme samaa peräkkäistä sanaa. Verkko-osoitteita, käyttäjätunnuksia ja emojeja ei oteta huomioon. Löydöt ovat ehdotuksia: sinä päätät, mitkä ryhmitellään, ja päätöksen voi kumota.</translation>
    </message>
    <message>
        <source>Tick those from</source>
        <translation>Valitse ryhmät, joissa samaa on</translation>
    </message>
    <message>
        <source>Write a number from 50 to 100.</source>
        <translation>Kirjoita luku väliltä 50–100.</translation>
    </message>
    <message>
        <source>percent on</source>
        <translation>prosentista alkaen</translation>
    </message>
</context>
<context>
    <name>NearTable</name>
    <message>
        <source>Alike, %</source>
        <translation>Samaa, %</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Alku</translation>
    </message>
    <message>
        <source>Group it</source>
        <translation>Valittu</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>Viestejä</translation>
    </message>
    <message>
        <source>Proposed groups</source>
        <translation>Ehdotetut ryhmät</translation>
    </message>
    <message>
        <source>not ticked</source>
        <translation>ei valittu</translation>
    </message>
    <message>
        <source>ticked</source>
        <translation>valittu</translation>
    </message>
</context>
<context>
    <name>NextBar</name>
    <message>
        <source>Bring a packet home…</source>
        <translation>Tuo paketti takaisin…</translation>
    </message>
    <message>
        <source>Close the round…</source>
        <translation>Sulje kierros…</translation>
    </message>
    <message>
        <source>Close the training…</source>
        <translation>Sulje harjoituskierros…</translation>
    </message>
    <message>
        <source>Code them</source>
        <translation>Koodaa ne</translation>
    </message>
    <message>
        <source>Draw a new sample…</source>
        <translation>Poimi uusi otos…</translation>
    </message>
    <message>
        <source>Draw a sample…</source>
        <translation>Poimi otos…</translation>
    </message>
    <message>
        <source>Go on coding</source>
        <translation>Jatka koodausta</translation>
    </message>
    <message>
        <source>Look at the disagreements</source>
        <translation>Katso erimielisyyksiä</translation>
    </message>
    <message>
        <source>Open a training round…</source>
        <translation>Avaa harjoituskierros…</translation>
    </message>
    <message>
        <source>Open the round…</source>
        <translation>Avaa kierros…</translation>
    </message>
    <message>
        <source>Write a packet…</source>
        <translation>Tee koodauspaketti…</translation>
    </message>
</context>
<context>
    <name>RepeatActs</name>
    <message numerus="yes">
        <source>%Ln posts</source>
        <translation>
            <numerusform>%Ln viesti</numerusform>
            <numerusform>%Ln viestiä</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln posts to code</source>
        <translation>
            <numerusform>%Ln koodattava viesti</numerusform>
            <numerusform>%Ln koodattavaa viestiä</numerusform>
        </translation>
    </message>
    <message>
        <source>Grouped</source>
        <translation>Ryhmitelty</translation>
    </message>
    <message>
        <source>Sentence copied</source>
        <translation>Lause kopioitu</translation>
    </message>
    <message>
        <source>Setting changed</source>
        <translation>Asetus vaihdettu</translation>
    </message>
</context>
<context>
    <name>RepeatWords</name>
    <message numerus="yes">
        <source>%Ln codings stay stored</source>
        <translation>
            <numerusform>%Ln koodaus säilyy tallessa</numerusform>
            <numerusform>%Ln koodausta säilyy tallessa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln posts join the queue</source>
        <translation>
            <numerusform>koodausjonoon tulee %Ln viesti</numerusform>
            <numerusform>koodausjonoon tulee %Ln viestiä</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln posts leave the queue</source>
        <translation>
            <numerusform>koodausjonosta poistuu %Ln viesti</numerusform>
            <numerusform>koodausjonosta poistuu %Ln viestiä</numerusform>
        </translation>
    </message>
    <message>
        <source>Authors</source>
        <translation>Kirjoittajia</translation>
    </message>
    <message>
        <source>Code each</source>
        <translation>Koodaa jokainen</translation>
    </message>
    <message>
        <source>Code each post?</source>
        <translation>Koodataanko jokainen viesti?</translation>
    </message>
    <message>
        <source>Code one</source>
        <translation>Koodaa yksi</translation>
    </message>
    <message>
        <source>Code one of each group?</source>
        <translation>Koodataanko kustakin ryhmästä yksi?</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Päivä</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Ryhmä</translation>
    </message>
    <message>
        <source>In the group</source>
        <translation>Ryhmässä</translation>
    </message>
    <message>
        <source>Marked: what the first post does not say.</source>
        <translation>Merkittynä se, mitä ensimmäisessä viestissä ei ole.</translation>
    </message>
    <message>
        <source>Marked: what the post that stands does not say.</source>
        <translation>Merkittynä se, mitä ryhmän edustajassa ei ole.</translation>
    </message>
    <message>
        <source>No coding is deleted, and the setting can be changed back.</source>
        <translation>Yhtään koodausta ei poisteta, ja asetuksen voi vaihtaa takaisin.</translation>
    </message>
    <message>
        <source>Not here, but in the first post: {words}</source>
        <translation>Ei tässä, mutta ensimmäisessä viestissä: {words}</translation>
    </message>
    <message>
        <source>Not here, but in the post that stands: {words}</source>
        <translation>Ei tässä, mutta ryhmän edustajassa: {words}</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Viesti</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>Viestejä</translation>
    </message>
    <message>
        <source>Posts to code: {before} now, {after} then.</source>
        <translation>Koodattavia viestejä: nyt {before}, muutoksen jälkeen {after}.</translation>
    </message>
    <message>
        <source>RT</source>
        <translation>RT</translation>
    </message>
    <message>
        <source>Said by hand: no repeats</source>
        <translation>Käsin irrotetut: eivät toistoja</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Peruste</translation>
    </message>
    <message>
        <source>nearly the same</source>
        <translation>lähes samasanainen</translation>
    </message>
    <message>
        <source>none of them coded</source>
        <translation>yhtäkään niistä ei ole koodattu</translation>
    </message>
    <message>
        <source>retweet</source>
        <translation>uudelleentwiittaus</translation>
    </message>
    <message>
        <source>same text</source>
        <translation>samasanainen</translation>
    </message>
    <message>
        <source>stands for it</source>
        <translation>edustaa ryhmää</translation>
    </message>
    <message>
        <source>“{queue}” of {coder}</source>
        <translation>”{queue}”, {coder}</translation>
    </message>
</context>
<context>
    <name>RepeatsSection</name>
    <message>
        <source>A repeat again</source>
        <translation>Toisto jälleen</translation>
    </message>
    <message>
        <source>Choose a post first.</source>
        <translation>Valitse ensin viesti.</translation>
    </message>
    <message>
        <source>Choose a post that does not stand for its group.</source>
        <translation>Valitse viesti, joka ei vielä edusta ryhmäänsä.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Koodaa</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopioi</translation>
    </message>
    <message>
        <source>Done again</source>
        <translation>Tehty uudelleen</translation>
    </message>
    <message>
        <source>Groups of repeats</source>
        <translation>Toistoryhmät</translation>
    </message>
    <message>
        <source>Import posts first.</source>
        <translation>Tuo ensin viestejä.</translation>
    </message>
    <message>
        <source>In a large project this takes a second.</source>
        <translation>Suuressa projektissa tämä kestää hetken.</translation>
    </message>
    <message>
        <source>Look for near repeats…</source>
        <translation>Etsi lähes samasanaisia…</translation>
    </message>
    <message>
        <source>No post repeats another</source>
        <translation>Yksikään viesti ei toista toista</translation>
    </message>
    <message>
        <source>Not a repeat</source>
        <translation>Ei ole toisto</translation>
    </message>
    <message>
        <source>Reading the groups…</source>
        <translation>Luetaan ryhmiä…</translation>
    </message>
    <message>
        <source>Retweets and posts of the same text would be grouped here. Texts that are nearly the same are looked for on request.</source>
        <translation>Tässä olisivat ryhmiteltyinä uudelleentwiittaukset ja samasanaiset viestit. Lähes samasanaiset etsitään pyydettäessä.</translation>
    </message>
    <message>
        <source>Stands now</source>
        <translation>Edustaa nyt ryhmää</translation>
    </message>
    <message>
        <source>The groups are being read.</source>
        <translation>Ryhmiä luetaan.</translation>
    </message>
    <message>
        <source>The project is open for reading only.</source>
        <translation>Projekti on avattu vain luettavaksi.</translation>
    </message>
    <message>
        <source>The repeats are being worked out.</source>
        <translation>Toistoja järjestetään.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Kumottavaa ei ole.</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Kumottu</translation>
    </message>
    <message>
        <source>What is coded</source>
        <translation>Mitä koodataan</translation>
    </message>
    <message>
        <source>each post</source>
        <translation>jokainen viesti</translation>
    </message>
    <message>
        <source>one of each group</source>
        <translation>yksi kustakin ryhmästä</translation>
    </message>
</context>
<context>
    <name>RoundDetail</name>
    <message>
        <source>Bring a packet home…</source>
        <translation>Tuo paketti takaisin…</translation>
    </message>
    <message>
        <source>Close the round…</source>
        <translation>Sulje kierros…</translation>
    </message>
    <message>
        <source>Coded</source>
        <translation>Koodattu</translation>
    </message>
    <message>
        <source>Coder</source>
        <translation>Koodaaja</translation>
    </message>
    <message>
        <source>Coders</source>
        <translation>Koodaajat</translation>
    </message>
    <message>
        <source>Coders of the round</source>
        <translation>Kierroksen koodaajat</translation>
    </message>
    <message>
        <source>Frozen at the opening</source>
        <translation>Aloitettaessa lukittu</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Jäljellä</translation>
    </message>
    <message>
        <source>Look at agreement</source>
        <translation>Katso yhtäpitävyyttä</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Tulos</translation>
    </message>
    <message>
        <source>Read from earlier</source>
        <translation>Luettu aiemmasta</translation>
    </message>
    <message>
        <source>Write a packet…</source>
        <translation>Tee koodauspaketti…</translation>
    </message>
</context>
<context>
    <name>RoundTold</name>
    <message>
        <source>Codebook</source>
        <translation>Koodauskirja</translation>
    </message>
    <message>
        <source>Does the post belong to the subject?</source>
        <translation>Kuuluuko viesti aiheeseen?</translation>
    </message>
    <message>
        <source>Every coder codes the posts of the study here.</source>
        <translation>Tällä kierroksella koodataan tutkimuksen viestit.</translation>
    </message>
    <message>
        <source>Judged by</source>
        <translation>Ratkaisee</translation>
    </message>
    <message>
        <source>Main coding</source>
        <translation>Pääkoodaus</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Muistiinpano</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Kysymys</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Tulos</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Otos</translation>
    </message>
    <message>
        <source>Seen of a post</source>
        <translation>Viestistä näkyy</translation>
    </message>
    <message>
        <source>What the coders settled on where their codes differed.</source>
        <translation>Mihin koodaajat päätyivät, kun ratkaisut erosivat.</translation>
    </message>
    <message>
        <source>closed {day}</source>
        <translation>suljettu {day}</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>päätetty</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>raja-arvo ei täyttynyt</translation>
    </message>
    <message>
        <source>no judgement: too little was coded twice</source>
        <translation>ei arviota: liian vähän rinnakkain koodattuja</translation>
    </message>
    <message>
        <source>open</source>
        <translation>auki</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>raja-arvo täyttyi</translation>
    </message>
    <message>
        <source>revision {n}</source>
        <translation>versio {n}</translation>
    </message>
    <message>
        <source>revision {n} (now {now})</source>
        <translation>versio {n} (nyt {now})</translation>
    </message>
    <message>
        <source>the codebook in force, revision {n}</source>
        <translation>voimassa oleva koodauskirja, versio {n}</translation>
    </message>
    <message numerus="yes">
        <source>{coder}: %Ln posts</source>
        <translation>
            <numerusform>{coder}: %Ln viesti</numerusform>
            <numerusform>{coder}: %Ln viestiä</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name}, %Ln posts</source>
        <translation>
            <numerusform>{name}, %Ln viesti</numerusform>
            <numerusform>{name}, %Ln viestiä</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}, no threshold</source>
        <translation>{name}, ei raja-arvoa</translation>
    </message>
    <message>
        <source>{name}, threshold {value}</source>
        <translation>{name}, raja-arvo {value}</translation>
    </message>
</context>
<context>
    <name>RoundsSection</name>
    <message>
        <source>A round says who codes which posts and what for: to train, to show how far coders agree, to see how steady one coder is.</source>
        <translation>Kierros kertoo, kuka koodaa mitkä viestit ja miksi: harjoitellakseen, yhtäpitävyyden osoittamiseksi tai saman koodaajan pysyvyyden selvittämiseksi.</translation>
    </message>
    <message>
        <source>Draw a sample first.</source>
        <translation>Poimi ensin otos.</translation>
    </message>
    <message>
        <source>No rounds beside the main one yet</source>
        <translation>Pääkierroksen lisäksi ei ole vielä kierroksia</translation>
    </message>
    <message>
        <source>Open a round…</source>
        <translation>Avaa kierros…</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Aloitettu</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>Viestejä</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Tarkoitus</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Kierros</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>Kierrokset</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Otos</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Tila</translation>
    </message>
    <message>
        <source>The project is open for reading only.</source>
        <translation>Projekti on avattu vain luettavaksi.</translation>
    </message>
    <message>
        <source>all posts</source>
        <translation>kaikki viestit</translation>
    </message>
    <message>
        <source>to look at again</source>
        <translation>tarkistettavat</translation>
    </message>
</context>
<context>
    <name>SamplesSection</name>
    <message>
        <source>A second coder codes a sample, not everything. It is drawn by chance under a seed, so that anybody can draw the same posts again.</source>
        <translation>Toinen koodaaja koodaa otoksen, ei koko aineistoa. Otos poimitaan sattumanvaraisesti siemenluvulla, joten kuka tahansa voi poimia samat viestit uudelleen.</translation>
    </message>
    <message>
        <source>Chance, %</source>
        <translation>Todennäköisyys, %</translation>
    </message>
    <message>
        <source>Draw a sample…</source>
        <translation>Poimi otos…</translation>
    </message>
    <message>
        <source>Drawn</source>
        <translation>Poimittu</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Mistä</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Tapa</translation>
    </message>
    <message>
        <source>Import posts first.</source>
        <translation>Tuo ensin viestejä.</translation>
    </message>
    <message>
        <source>No round yet: open one in the part “Rounds”.</source>
        <translation>Otoksella ei ole vielä kierrosta: avaa kierros kohdassa Kierrokset.</translation>
    </message>
    <message>
        <source>No sample yet</source>
        <translation>Ei vielä otoksia</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>Viestejä</translation>
    </message>
    <message>
        <source>Rounds: {names}</source>
        <translation>Kierrokset: {names}</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Otos</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Otokset</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Siemenluku</translation>
    </message>
    <message>
        <source>Strata of the sample</source>
        <translation>Otoksen ositteet</translation>
    </message>
    <message>
        <source>Stratum</source>
        <translation>Osite</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ei mitään</translation>
    </message>
</context>
<context>
    <name>ScreeningTold</name>
    <message numerus="yes">
        <source>%Ln posts are still to be judged; the figures are not final.</source>
        <translation>
            <numerusform>%Ln viesti on vielä arvioimatta; luvut eivät ole lopullisia.</numerusform>
            <numerusform>%Ln viestiä on vielä arvioimatta; luvut eivät ole lopullisia.</numerusform>
        </translation>
    </message>
    <message>
        <source>95% interval</source>
        <translation>95&#xa0;%:n luottamusväli</translation>
    </message>
    <message>
        <source>Copy the sentence</source>
        <translation>Kopioi virke</translation>
    </message>
    <message>
        <source>How good the screening is</source>
        <translation>Seulonnan laatu</translation>
    </message>
    <message>
        <source>No post has been judged yet.</source>
        <translation>Yhtään viestiä ei ole vielä arvioitu.</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Tarkkuus</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Saanti</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Osuus</translation>
    </message>
</context>
<context>
    <name>SizePanel</name>
    <message>
        <source>Bloch &amp; Kraemer 1989 (Krippendorff 2004), level .05; Lacy &amp; Riffe 1996.</source>
        <translation>Bloch &amp; Kraemer 1989 (Krippendorff 2004), riskitaso 0,05; Lacy &amp; Riffe 1996.</translation>
    </message>
    <message numerus="yes">
        <source>For percent agreement alone, with {agreement} assumed in the whole study: %Ln posts.</source>
        <translation>
            <numerusform>Pelkkään yhtäpitävyysprosenttiin, jos koko aineistossa oletetaan {agreement}: %Ln viesti.</numerusform>
            <numerusform>Pelkkään yhtäpitävyysprosenttiin, jos koko aineistossa oletetaan {agreement}: %Ln viestiä.</numerusform>
        </translation>
    </message>
    <message>
        <source>How many posts?</source>
        <translation>Montako viestiä?</translation>
    </message>
    <message>
        <source>Posts that both coders code, by how rare the rarest code is that matters and by the alpha that is wanted.</source>
        <translation>Molempien koodaajien koodaamat viestit sen mukaan, miten harvinainen on harvinaisin tärkeä luokka ja mitä alfan arvoa tavoitellaan.</translation>
    </message>
    <message>
        <source>Rarest code</source>
        <translation>Harvinaisin luokka</translation>
    </message>
    <message>
        <source>all</source>
        <translation>kaikki</translation>
    </message>
    <message>
        <source>α ≥ {value}</source>
        <translation>α ≥ {value}</translation>
    </message>
</context>
<context>
    <name>StudyPage</name>
    <message>
        <source>Coders</source>
        <translation>Koodaajat</translation>
    </message>
    <message>
        <source>Design</source>
        <translation>Asetelma</translation>
    </message>
    <message>
        <source>Part of the design</source>
        <translation>Asetelman osa</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>Toistot</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>Kierrokset</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Otokset</translation>
    </message>
    <message>
        <source>Screening</source>
        <translation>Seulonta</translation>
    </message>
    <message>
        <source>all that can be done</source>
        <translation>kaikki toiminnot</translation>
    </message>
    <message>
        <source>help</source>
        <translation>ohje</translation>
    </message>
    <message>
        <source>next part</source>
        <translation>seuraava osa</translation>
    </message>
    <message>
        <source>previous part</source>
        <translation>edellinen osa</translation>
    </message>
</context>
<context>
    <name>WaitingSheet</name>
    <message>
        <source>Groups and coding queues are brought in line. In a project of a million posts this takes about ten seconds. No coding is touched.</source>
        <translation>Ryhmät ja koodausjonot päivitetään. Miljoonan viestin projektissa se kestää noin kymmenen sekuntia. Koodauksiin ei kosketa.</translation>
    </message>
    <message>
        <source>Working out the repeats</source>
        <translation>Toistoja järjestetään</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} s</translation>
    </message>
</context>
</TS>
