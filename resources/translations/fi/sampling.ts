<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fi" sourcelanguage="en">
<context>
    <name>Acts</name>
    <message numerus="yes">
        <source>%Ln packets brought home</source>
        <translation>
            <numerusform>%Ln koodauspaketti tuotu takaisin</numerusform>
            <numerusform>%Ln koodauspakettia tuotu takaisin</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln posts</source>
        <translation>
            <numerusform>%Ln viesti</numerusform>
            <numerusform>%Ln viestiä</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln posts for {coder} in {folder}</source>
        <translation>
            <numerusform>%Ln viesti, koodaaja {coder}, kansio {folder}</numerusform>
            <numerusform>%Ln viestiä, koodaaja {coder}, kansio {folder}</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring packets home</source>
        <translation>Tuo koodauspaketteja takaisin</translation>
    </message>
    <message>
        <source>Coder packets (*.coder)</source>
        <translation>Coder-koodauspaketit (*.coder)</translation>
    </message>
    <message>
        <source>Draw a sample first.</source>
        <translation>Poimi ensin otos.</translation>
    </message>
    <message numerus="yes">
        <source>Its codings count again on %Ln posts</source>
        <translation>
            <numerusform>Sen koodaukset lasketaan taas mukaan %Ln viestissä</numerusform>
            <numerusform>Sen koodaukset lasketaan taas mukaan %Ln viestissä</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>New codings on %Ln posts</source>
        <translation>
            <numerusform>Uusia koodauksia %Ln viestissä</numerusform>
            <numerusform>Uusia koodauksia %Ln viestissä</numerusform>
        </translation>
    </message>
    <message>
        <source>Open a round first.</source>
        <translation>Avaa ensin kierros.</translation>
    </message>
    <message>
        <source>Packet brought home</source>
        <translation>Koodauspaketti tuotu takaisin</translation>
    </message>
    <message>
        <source>Packet taken back</source>
        <translation>Koodauspaketin tuonti kumottu</translation>
    </message>
    <message>
        <source>Packet written</source>
        <translation>Koodauspaketti tehty</translation>
    </message>
    <message>
        <source>Posts shared out</source>
        <translation>Viestit jaettu</translation>
    </message>
    <message>
        <source>Round closed</source>
        <translation>Kierros suljettu</translation>
    </message>
    <message>
        <source>Round opened</source>
        <translation>Kierros aloitettu</translation>
    </message>
    <message>
        <source>Sample drawn</source>
        <translation>Otos poimittu</translation>
    </message>
    <message>
        <source>The main round stays open. Choose a round of a sample.</source>
        <translation>Pääkierros pysyy avoinna. Valitse otoksen kierros.</translation>
    </message>
    <message>
        <source>The packet was not brought home</source>
        <translation>Koodauspakettia ei tuotu takaisin</translation>
    </message>
    <message>
        <source>The round is closed already.</source>
        <translation>Kierros on jo suljettu.</translation>
    </message>
    <message>
        <source>The threshold was not reached.</source>
        <translation>Raja-arvo ei täyttynyt.</translation>
    </message>
    <message>
        <source>The threshold was reached.</source>
        <translation>Raja-arvo täyttyi.</translation>
    </message>
    <message>
        <source>your earlier codings read: {read}; left for you to code: {left}</source>
        <translation>aiempia koodauksiasi luettu: {read}; koodattavaa jäljellä: {left}</translation>
    </message>
</context>
<context>
    <name>Brought</name>
    <message>
        <source>Codings, the later one last</source>
        <translation>Koodaukset, myöhempi viimeisenä</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Päivä</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Ero</translation>
    </message>
    <message>
        <source>In the packet</source>
        <translation>Paketissa</translation>
    </message>
    <message>
        <source>In this project</source>
        <translation>Tässä projektissa</translation>
    </message>
    <message>
        <source>Name of the post</source>
        <translation>Viestin tunnus</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Viesti</translation>
    </message>
    <message>
        <source>Variable</source>
        <translation>Muuttuja</translation>
    </message>
    <message>
        <source>flag</source>
        <translation>lippu</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>käytössä</translation>
    </message>
    <message>
        <source>no</source>
        <translation>ei</translation>
    </message>
    <message>
        <source>note</source>
        <translation>muistiinpano</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>ei mitään</translation>
    </message>
    <message>
        <source>out of use</source>
        <translation>ei käytössä</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>kyllä</translation>
    </message>
</context>
<context>
    <name>CloseDialog</name>
    <message numerus="yes">
        <source>%Ln posts are not coded yet.</source>
        <translation>
            <numerusform>%Ln viesti on vielä koodaamatta.</numerusform>
            <numerusform>%Ln viestiä on vielä koodaamatta.</numerusform>
        </translation>
    </message>
    <message>
        <source>As the threshold says</source>
        <translation>Raja-arvon mukaan</translation>
    </message>
    <message>
        <source>As the threshold says: falls short</source>
        <translation>Raja-arvon mukaan: ei täyttynyt</translation>
    </message>
    <message>
        <source>As the threshold says: passed</source>
        <translation>Raja-arvon mukaan: täyttyi</translation>
    </message>
    <message>
        <source>As the threshold says: undecided</source>
        <translation>Raja-arvon mukaan: ratkaisematta</translation>
    </message>
    <message>
        <source>Close round</source>
        <translation>Sulje kierros</translation>
    </message>
    <message>
        <source>Close the round “{name}”</source>
        <translation>Sulje kierros ”{name}”</translation>
    </message>
    <message>
        <source>Ended without a judgement</source>
        <translation>Päätettiin ilman arviota</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Raja-arvo ei täyttynyt</translation>
    </message>
    <message>
        <source>Its codings are frozen: nobody codes in it any more.</source>
        <translation>Kierroksen koodaukset lukitaan: siinä ei enää koodata.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Muistiinpano</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Tulos</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Raja-arvo täyttyi</translation>
    </message>
    <message>
        <source>Passed if {name} of every variable is {value} or more.</source>
        <translation>Raja-arvo täyttyy, jos tunnusluku on jokaisessa muuttujassa vähintään {value} ({name}).</translation>
    </message>
    <message>
        <source>Say in the note why, if the figures say otherwise.</source>
        <translation>Perustele muistiinpanossa, jos luvut näyttävät muuta.</translation>
    </message>
    <message>
        <source>The codebook is revised next, the coders train, and a new sample is drawn.</source>
        <translation>Seuraavaksi tarkennetaan koodauskirjaa, harjoitellaan ja poimitaan uusi otos.</translation>
    </message>
    <message>
        <source>The round was ended before it could show anything.</source>
        <translation>Kierros päätettiin, ennen kuin se osoitti mitään.</translation>
    </message>
</context>
<context>
    <name>CodersField</name>
    <message>
        <source>New coders</source>
        <translation>Uudet koodaajat</translation>
    </message>
    <message>
        <source>New names, with commas between them</source>
        <translation>Uudet nimet pilkuin erotettuina</translation>
    </message>
</context>
<context>
    <name>DrawDialog</name>
    <message numerus="yes">
        <source>%Ln strata</source>
        <translation>
            <numerusform>%Ln osite</numerusform>
            <numerusform>%Ln ositetta</numerusform>
        </translation>
    </message>
    <message>
        <source>At least of each stratum</source>
        <translation>Vähintään ositteesta</translation>
    </message>
    <message>
        <source>Counting the posts…</source>
        <translation>Lasketaan viestejä…</translation>
    </message>
    <message numerus="yes">
        <source>Draw %Ln posts</source>
        <translation>
            <numerusform>Poimi %Ln viesti</numerusform>
            <numerusform>Poimi %Ln viestiä</numerusform>
        </translation>
    </message>
    <message>
        <source>Draw a sample</source>
        <translation>Poimi otos</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Tapa</translation>
    </message>
    <message>
        <source>Kept out: {reasons}</source>
        <translation>Jätetty pois: {reasons}</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nimi</translation>
    </message>
    <message>
        <source>Name, size, seed and frame are kept with the sample.</source>
        <translation>Otoksen mukana säilyvät nimi, koko, siemenluku ja otantakehikko.</translation>
    </message>
    <message>
        <source>One post for each group of repeats</source>
        <translation>Yksi viesti kustakin toistoryhmästä</translation>
    </message>
    <message>
        <source>Posts are drawn from</source>
        <translation>Otantakehikko</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Otos</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Siemenluku</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Koko</translation>
    </message>
    <message>
        <source>Strata</source>
        <translation>Ositteet</translation>
    </message>
    <message numerus="yes">
        <source>{share}% of %Ln posts</source>
        <translation>
            <numerusform>{share}&#xa0;%, viestejä yhteensä %Ln</numerusform>
            <numerusform>{share}&#xa0;%, viestejä yhteensä %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FileLine</name>
    <message>
        <source>Choose…</source>
        <translation>Valitse…</translation>
    </message>
</context>
<context>
    <name>HomeDialog</name>
    <message numerus="yes">
        <source>%Ln codes were taken into the codebook, out of use.</source>
        <translation>
            <numerusform>%Ln luokka lisättiin koodauskirjaan; se ei ole käytössä.</numerusform>
            <numerusform>%Ln luokkaa lisättiin koodauskirjaan; ne eivät ole käytössä.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln packets cannot come; the others can.</source>
        <translation>
            <numerusform>%Ln paketti jää tuomatta, muut voi tuoda.</numerusform>
            <numerusform>%Ln pakettia jää tuomatta, muut voi tuoda.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln packets did not come; the others are home.</source>
        <translation>
            <numerusform>%Ln paketti jäi tuomatta, muut on tuotu.</numerusform>
            <numerusform>%Ln pakettia jäi tuomatta, muut on tuotu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln posts</source>
        <translation>
            <numerusform>%Ln viesti</numerusform>
            <numerusform>%Ln viestiä</numerusform>
        </translation>
    </message>
    <message>
        <source>A backup is made first, and the packet can be taken back afterwards.</source>
        <translation>Ensin tehdään varmuuskopio, ja tuonnin voi jälkeenpäin kumota.</translation>
    </message>
    <message>
        <source>A backup was made first. Taking the packet back undoes all of this.</source>
        <translation>Ensin tehtiin varmuuskopio. Tuonnin kumoaminen palauttaa kaiken ennalleen.</translation>
    </message>
    <message>
        <source>Another coder called {name} is in the project. The two are told apart.</source>
        <translation>Projektissa on jo toinen koodaaja, jonka nimi on {name}. Heidät pidetään erillään.</translation>
    </message>
    <message>
        <source>Bring a packet home</source>
        <translation>Tuo koodauspaketti takaisin</translation>
    </message>
    <message numerus="yes">
        <source>Bring home %Ln packets</source>
        <translation>
            <numerusform>Tuo %Ln paketti</numerusform>
            <numerusform>Tuo %Ln pakettia</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bring home %Ln posts</source>
        <translation>
            <numerusform>Tuo %Ln viestin koodaukset</numerusform>
            <numerusform>Tuo %Ln viestin koodaukset</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring packets home</source>
        <translation>Tuo koodauspaketteja takaisin</translation>
    </message>
    <message>
        <source>Bring the packet home</source>
        <translation>Tuo paketti takaisin</translation>
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
        <source>Take its codes into the codebook</source>
        <translation>Lisää sen luokat koodauskirjaan</translation>
    </message>
    <message>
        <source>Take the packet back</source>
        <translation>Kumoa tuonti</translation>
    </message>
    <message>
        <source>Take the packets back</source>
        <translation>Kumoa tuonnit</translation>
    </message>
    <message>
        <source>The packet is home</source>
        <translation>Koodauspaketti on tuotu</translation>
    </message>
    <message>
        <source>The packets are home</source>
        <translation>Koodauspaketit on tuotu</translation>
    </message>
    <message>
        <source>This very file has come home before. Bringing it again changes nothing.</source>
        <translation>Juuri tämä tiedosto on tuotu jo aiemmin. Uusi tuonti ei muuta mitään.</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>Mitä laskettiin</translation>
    </message>
    <message>
        <source>What the packet brings</source>
        <translation>Mitä paketti tuo</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Mitä tehtiin</translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation>Mitä tapahtuu</translation>
    </message>
    <message>
        <source>a round that this project does not know</source>
        <translation>kierros, jota tämä projekti ei tunne</translation>
    </message>
    <message>
        <source>in the packet: {name}</source>
        <translation>paketissa: {name}</translation>
    </message>
    <message>
        <source>{round} · {posts}</source>
        <translation>{round} · {posts}</translation>
    </message>
</context>
<context>
    <name>HomeSheet</name>
    <message>
        <source>Cancel</source>
        <translation>Peruuta</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Keskeytä</translation>
    </message>
    <message>
        <source>Stopping; nothing will be changed</source>
        <translation>Keskeytetään; mikään ei muutu</translation>
    </message>
    <message>
        <source>The packet is being read</source>
        <translation>Pakettia luetaan</translation>
    </message>
    <message>
        <source>The packet is being taken back</source>
        <translation>Tuontia kumotaan</translation>
    </message>
    <message>
        <source>The packet is coming home</source>
        <translation>Pakettia tuodaan</translation>
    </message>
    <message>
        <source>The packet was taken back; its file is as it was.</source>
        <translation>Tuonti kumottiin; paketin tiedosto on ennallaan.</translation>
    </message>
    <message>
        <source>The packets are being read</source>
        <translation>Paketteja luetaan</translation>
    </message>
    <message>
        <source>The packets are being taken back</source>
        <translation>Tuonteja kumotaan</translation>
    </message>
    <message>
        <source>The packets are coming home</source>
        <translation>Paketteja tuodaan</translation>
    </message>
    <message>
        <source>The packets were taken back; their files are as they were.</source>
        <translation>Tuonnit kumottiin; pakettien tiedostot ovat ennallaan.</translation>
    </message>
</context>
<context>
    <name>PacketDialog</name>
    <message>
        <source>Coder packets (*.coder)</source>
        <translation>Coder-koodauspaketit (*.coder)</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Tiedosto</translation>
    </message>
    <message>
        <source>For the coder</source>
        <translation>Koodaajalle</translation>
    </message>
    <message>
        <source>Name of the coder</source>
        <translation>Koodaajan nimi</translation>
    </message>
    <message>
        <source>One file with the sample and the codebook. The other coder opens it with this program, codes without seeing your codings, and sends it back.</source>
        <translation>Yksi tiedosto, jossa ovat otos ja koodauskirja. Toinen koodaaja avaa sen tällä ohjelmalla, koodaa näkemättä koodauksiasi ja lähettää tiedoston takaisin.</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Kierros</translation>
    </message>
    <message>
        <source>The packet holds none of the codings of this project.</source>
        <translation>Paketissa ei ole tämän projektin koodauksia.</translation>
    </message>
    <message>
        <source>This is the open project itself. Choose another file.</source>
        <translation>Tämä on avoinna oleva projekti itse. Valitse toinen tiedosto.</translation>
    </message>
    <message>
        <source>Write a packet</source>
        <translation>Tee koodauspaketti</translation>
    </message>
    <message>
        <source>Write packet</source>
        <translation>Tee koodauspaketti</translation>
    </message>
</context>
<context>
    <name>PacketRows</name>
    <message numerus="yes">
        <source>%Ln left out</source>
        <translation>
            <numerusform>%Ln tuomatta</numerusform>
            <numerusform>%Ln tuomatta</numerusform>
        </translation>
    </message>
    <message>
        <source>All packets: {n}</source>
        <translation>Kaikki paketit: {n}</translation>
    </message>
    <message>
        <source>Coder</source>
        <translation>Koodaaja</translation>
    </message>
    <message>
        <source>In the packet: {name}</source>
        <translation>Paketissa: {name}</translation>
    </message>
    <message>
        <source>New posts</source>
        <translation>Uusia viestejä</translation>
    </message>
    <message>
        <source>Packet</source>
        <translation>Paketti</translation>
    </message>
    <message>
        <source>Packets</source>
        <translation>Paketit</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Kierros</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>Huomattavaa</translation>
    </message>
    <message>
        <source>has come home before</source>
        <translation>tuotu jo aiemmin</translation>
    </message>
    <message>
        <source>unknown here</source>
        <translation>tuntematon täällä</translation>
    </message>
</context>
<context>
    <name>PlanWords</name>
    <message>
        <source>A coder codes the same posts again after some weeks, which shows how steady the coder is.</source>
        <translation>Koodaaja koodaa samat viestit uudelleen joidenkin viikkojen kuluttua. Kierros osoittaa, miten johdonmukaisesti hän koodaa.</translation>
    </message>
    <message>
        <source>Addresses in the post, as text; nothing is fetched.</source>
        <translation>Viestin osoitteet tekstinä; mitään ei haeta verkosta.</translation>
    </message>
    <message>
        <source>Check of the screening</source>
        <translation>Seulonnan tarkistus</translation>
    </message>
    <message>
        <source>Coders judge whether posts belong to the subject, without knowing which of them the word lists took in. It shows how many of the right posts were found.</source>
        <translation>Koodaajat arvioivat, kuuluvatko viestit aiheeseen, tietämättä, mitkä niistä sanalistat ottivat mukaan. Kierros osoittaa, miten suuri osa oikeista viesteistä löytyi.</translation>
    </message>
    <message>
        <source>Cohen&apos;s kappa for more than two coders.</source>
        <translation>Cohenin kappa useammalle kuin kahdelle koodaajalle.</translation>
    </message>
    <message>
        <source>Consensus</source>
        <translation>Konsensus</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Päivä</translation>
    </message>
    <message>
        <source>For any number of coders, also where some have left posts out: the usual choice in content analysis.</source>
        <translation>Sopii mille tahansa määrälle koodaajia, myös kun osa on jättänyt viestejä väliin: sisällönanalyysin tavallisin valinta.</translation>
    </message>
    <message>
        <source>For any number of coders. Chance gives every code of the codebook alike, however rare it is.</source>
        <translation>Mille tahansa määrälle koodaajia. Sattuma antaa koodauskirjan jokaista luokkaa yhtä usein, olipa luokka miten harvinainen tahansa.</translation>
    </message>
    <message>
        <source>For any number of coders. It stays high where nearly all posts have the same code; say why you chose it.</source>
        <translation>Mille tahansa määrälle koodaajia. Pysyy suurena, vaikka lähes kaikissa viesteissä olisi sama luokka; perustele valinta.</translation>
    </message>
    <message>
        <source>For any number of coders. What chance would give is reckoned from the codes of all together.</source>
        <translation>Mille tahansa määrälle koodaajia. Sattuman osuus lasketaan kaikkien yhteisestä jakaumasta.</translation>
    </message>
    <message>
        <source>For two coders. What chance would give is reckoned from the codes of both together.</source>
        <translation>Kahdelle koodaajalle. Sattuman osuus lasketaan molempien yhteisestä jakaumasta.</translation>
    </message>
    <message>
        <source>For two coders. What chance would give is reckoned from the codes of each one.</source>
        <translation>Kahdelle koodaajalle. Sattuman osuus lasketaan kummankin omasta jakaumasta.</translation>
    </message>
    <message>
        <source>How many posts were coded alike. What chance would give is not taken off, so it is not enough by itself.</source>
        <translation>Samoin koodattujen viestien osuus. Sattumaa ei ole vähennetty, joten luku ei yksin riitä.</translation>
    </message>
    <message>
        <source>How often the post was liked, shared and answered.</source>
        <translation>Miten usein viestistä tykättiin, sitä jaettiin ja siihen vastattiin.</translation>
    </message>
    <message>
        <source>Labels of the platform</source>
        <translation>Alustan merkinnät</translation>
    </message>
    <message>
        <source>Likes and shares</source>
        <translation>Tykkäykset ja jaot</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Linkit</translation>
    </message>
    <message>
        <source>Main coding</source>
        <translation>Pääkoodaus</translation>
    </message>
    <message>
        <source>Marks on the words of the screening</source>
        <translation>Seulonnan sanat merkittyinä</translation>
    </message>
    <message>
        <source>Not in a round of this purpose: it could steer the coders or hurry them.</source>
        <translation>Ei käytettävissä tällaisella kierroksella: se voisi ohjata tai hoputtaa koodaajia.</translation>
    </message>
    <message>
        <source>Own pace and time left</source>
        <translation>Oma koodausvauhti ja jäljellä oleva aika</translation>
    </message>
    <message>
        <source>Posts an hour, and how long the rest takes.</source>
        <translation>Viestejä tunnissa ja loppujen viemä aika.</translation>
    </message>
    <message>
        <source>Posts are coded anew, after the codebook was revised, say. The new codings count in the results; the earlier ones are kept.</source>
        <translation>Viestit koodataan uudelleen esimerkiksi koodauskirjan tarkentamisen jälkeen. Tuloksiin lasketaan uudet koodaukset; aiemmat säilyvät.</translation>
    </message>
    <message>
        <source>Recoding</source>
        <translation>Uudelleenkoodaus</translation>
    </message>
    <message>
        <source>Reliability</source>
        <translation>Reliabiliteetti</translation>
    </message>
    <message>
        <source>Same coder again</source>
        <translation>Sama koodaaja uudelleen</translation>
    </message>
    <message>
        <source>The coder asks for it with a key, and that is noted.</source>
        <translation>Koodaaja pyytää sen näppäimellä, ja siitä jää merkintä.</translation>
    </message>
    <message>
        <source>The coders practise with the codebook and talk about what differs. These posts are kept out of the samples for reliability.</source>
        <translation>Koodaajat harjoittelevat koodauskirjan käyttöä ja keskustelevat eroista. Näitä viestejä ei oteta reliabiliteettiotoksiin.</translation>
    </message>
    <message>
        <source>The day on which the post was written.</source>
        <translation>Päivä, jona viesti kirjoitettiin.</translation>
    </message>
    <message>
        <source>The post answered, on demand</source>
        <translation>Edeltävä viesti pyydettäessä</translation>
    </message>
    <message>
        <source>The words by which the screening took the post in.</source>
        <translation>Sanat, joiden perusteella seulonta otti viestin mukaan.</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Koulutus</translation>
    </message>
    <message>
        <source>Two or more coders code the same posts without seeing each other&apos;s codes, which shows how far they agree.</source>
        <translation>Kaksi koodaajaa tai useampi koodaa samat viestit toistensa ratkaisuja näkemättä. Kierros osoittaa, miten yhtäpitävästi he koodaavat.</translation>
    </message>
    <message>
        <source>Whether it is an answer or was shared, and its language.</source>
        <translation>Onko viesti vastaus tai jaettu viesti, ja mitä kieltä se on.</translation>
    </message>
    <message>
        <source>author as a pseudonym</source>
        <translation>kirjoittaja peitetunnuksena</translation>
    </message>
    <message>
        <source>author&apos;s handle</source>
        <translation>kirjoittajan käyttäjätunnus</translation>
    </message>
    <message>
        <source>day</source>
        <translation>päivä</translation>
    </message>
    <message>
        <source>labels of the platform</source>
        <translation>alustan merkinnät</translation>
    </message>
    <message>
        <source>likes and shares</source>
        <translation>tykkäykset ja jaot</translation>
    </message>
    <message>
        <source>links</source>
        <translation>linkit</translation>
    </message>
    <message>
        <source>own pace</source>
        <translation>oma koodausvauhti</translation>
    </message>
    <message>
        <source>text</source>
        <translation>teksti</translation>
    </message>
    <message>
        <source>the post answered on demand</source>
        <translation>pyydettäessä edeltävä viesti</translation>
    </message>
    <message>
        <source>words of the screening marked</source>
        <translation>seulonnan sanat merkittyinä</translation>
    </message>
</context>
<context>
    <name>RoundDialog</name>
    <message>
        <source>A new one: half in the study, half left out</source>
        <translation>Uusi otos: puolet mukana olevista, puolet pois rajatuista</translation>
    </message>
    <message>
        <source>Choose the variables that are asked.</source>
        <translation>Valitse koodattavat muuttujat.</translation>
    </message>
    <message>
        <source>Choose who codes.</source>
        <translation>Valitse koodaajat.</translation>
    </message>
    <message>
        <source>Draw a sample first.</source>
        <translation>Poimi ensin otos.</translation>
    </message>
    <message>
        <source>From now on all coders see the same fields: {fields}. They are asked one question: does the post belong to the subject?</source>
        <translation>Tästä lähtien kaikki koodaajat näkevät samat kentät: {fields}. Heiltä kysytään yksi kysymys: kuuluuko viesti aiheeseen?</translation>
    </message>
    <message>
        <source>From now on all coders see the same fields: {fields}. They are asked: {variables}. The codebook is frozen at revision {n}.</source>
        <translation>Tästä lähtien kaikki koodaajat näkevät samat kentät: {fields}. Koodattavat muuttujat: {variables}. Koodauskirja lukitaan versioon {n}.</translation>
    </message>
    <message>
        <source>Hide the sample among my other posts</source>
        <translation>Hajauta otos muiden viestieni joukkoon</translation>
    </message>
    <message>
        <source>In your queue</source>
        <translation>Omassa jonossa</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nimi</translation>
    </message>
    <message>
        <source>No post has been left out yet: screen the posts first.</source>
        <translation>Yhtään viestiä ei ole vielä rajattu pois: tee ensin seulonta.</translation>
    </message>
    <message>
        <source>Open a round</source>
        <translation>Avaa kierros</translation>
    </message>
    <message>
        <source>Posts to judge</source>
        <translation>Arvioitavia viestejä</translation>
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
        <source>Sample</source>
        <translation>Otos</translation>
    </message>
    <message>
        <source>Seen of a post</source>
        <translation>Viestistä näkyy</translation>
    </message>
    <message>
        <source>The posts of the sample come up one by one among the next ones that you code, with no mark on them: you work as on any other post.</source>
        <translation>Otoksen viestit tulevat vastaan yksitellen seuraavien koodattaviesi joukossa ilman merkintää: koodaat ne kuten muutkin viestit.</translation>
    </message>
    <message>
        <source>The round is judged by {name} against {value}.</source>
        <translation>Kierroksen ratkaisee {name}, raja-arvo {value}.</translation>
    </message>
    <message>
        <source>The threshold is a number from 0 to 1.</source>
        <translation>Raja-arvo on luku väliltä 0–1.</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Raja-arvo</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>Muuttujat</translation>
    </message>
    <message>
        <source>What decides</source>
        <translation>Ratkaiseva tunnusluku</translation>
    </message>
    <message>
        <source>What is frozen</source>
        <translation>Mitä lukitaan</translation>
    </message>
    <message>
        <source>Who codes</source>
        <translation>Koodaajat</translation>
    </message>
    <message>
        <source>decided beforehand</source>
        <translation>päätetään etukäteen</translation>
    </message>
    <message numerus="yes">
        <source>{name} (%Ln posts)</source>
        <translation>
            <numerusform>{name} (%Ln viesti)</numerusform>
            <numerusform>{name} (%Ln viestiä)</numerusform>
        </translation>
    </message>
    <message>
        <source>“{one}” is asked only by what “{other}” holds: choose that, too.</source>
        <translation>Muuttuja ”{one}” koodataan vain muuttujan ”{other}” luokkien mukaan: valitse sekin.</translation>
    </message>
</context>
<context>
    <name>SampleWords</name>
    <message>
        <source>A simple random sample: every post has the same chance. The same seed draws the same posts again, on any computer.</source>
        <translation>Yksinkertainen satunnaisotos: jokaisella viestillä on sama todennäköisyys. Sama siemenluku poimii samat viestit uudelleen millä tahansa tietokoneella.</translation>
    </message>
    <message>
        <source>All posts imported</source>
        <translation>Kaikki tuodut viestit</translation>
    </message>
    <message>
        <source>Each stratum is drawn from on its own, in proportion to its size. The chance of each post is kept, and figures over all strata are weighted by it.</source>
        <translation>Jokaisesta ositteesta poimitaan erikseen sen koon suhteessa. Kunkin viestin poimintatodennäköisyys tallennetaan, ja ositteiden yhteiset luvut painotetaan sillä.</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Kuukausi</translation>
    </message>
    <message>
        <source>Posts at even distances in time, from a start that the seed gives. A larger sample does not hold the smaller one.</source>
        <translation>Viestit tasavälein aikajärjestyksessä siemenluvun antamasta alkukohdasta. Suurempi otos ei sisällä pienempää.</translation>
    </message>
    <message>
        <source>Posts in the study</source>
        <translation>Tutkimukseen kuuluvat viestit</translation>
    </message>
    <message>
        <source>Posts left out of the study</source>
        <translation>Tutkimuksesta pois jääneet viestit</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Lähde</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>luettelo</translation>
    </message>
    <message>
        <source>at least {n} of each stratum</source>
        <translation>vähintään {n} kustakin ositteesta</translation>
    </message>
    <message>
        <source>by month</source>
        <translation>kuukausittain</translation>
    </message>
    <message>
        <source>by screening</source>
        <translation>seulonnan mukaan</translation>
    </message>
    <message>
        <source>by source</source>
        <translation>lähteittäin</translation>
    </message>
    <message>
        <source>by {variable}, codes of {coder}</source>
        <translation>muuttujan {variable} mukaan, koodaaja {coder}</translation>
    </message>
    <message>
        <source>coded in training</source>
        <translation>koulutuksessa koodattuja</translation>
    </message>
    <message>
        <source>enlarges {sample}</source>
        <translation>laajentaa otosta {sample}</translation>
    </message>
    <message>
        <source>every {n}th post</source>
        <translation>joka {n}. viesti</translation>
    </message>
    <message>
        <source>examples of the codebook</source>
        <translation>koodauskirjan esimerkkejä</translation>
    </message>
    <message>
        <source>kept out: {reasons}</source>
        <translation>jätetty pois: {reasons}</translation>
    </message>
    <message>
        <source>of a failed round</source>
        <translation>hylätyn kierroksen viestejä</translation>
    </message>
    <message>
        <source>one post for each group of repeats</source>
        <translation>yksi viesti kustakin toistoryhmästä</translation>
    </message>
    <message>
        <source>put together by hand</source>
        <translation>käsin koottu</translation>
    </message>
    <message>
        <source>simple random</source>
        <translation>yksinkertainen satunnaisotos</translation>
    </message>
    <message>
        <source>stratified</source>
        <translation>ositettu</translation>
    </message>
    <message>
        <source>systematic</source>
        <translation>systemaattinen</translation>
    </message>
    <message>
        <source>{variable}, codes of {coder}</source>
        <translation>{variable}, koodaaja {coder}</translation>
    </message>
</context>
<context>
    <name>ShareDialog</name>
    <message>
        <source>All posts of the study</source>
        <translation>Kaikki tutkimuksen viestit</translation>
    </message>
    <message>
        <source>As imported</source>
        <translation>Tuontijärjestys</translation>
    </message>
    <message>
        <source>At random, each coder in another order</source>
        <translation>Satunnainen, jokaisella eri järjestys</translation>
    </message>
    <message>
        <source>By time, the oldest first</source>
        <translation>Ajan mukaan, vanhin ensin</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Peruuta</translation>
    </message>
    <message>
        <source>Choose who codes.</source>
        <translation>Valitse koodaajat.</translation>
    </message>
    <message>
        <source>Coded by all</source>
        <translation>Kaikille yhteisiä</translation>
    </message>
    <message>
        <source>Coders</source>
        <translation>Koodaajat</translation>
    </message>
    <message numerus="yes">
        <source>Each coder gets about %Ln posts.</source>
        <translation>
            <numerusform>Jokainen koodaaja saa noin %Ln viestin.</numerusform>
            <numerusform>Jokainen koodaaja saa noin %Ln viestiä.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every coder codes all posts</source>
        <translation>Jokainen koodaa kaikki viestit</translation>
    </message>
    <message>
        <source>Or everything</source>
        <translation>Tai kaikki</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Järjestys</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>Viestit</translation>
    </message>
    <message>
        <source>Posts of the round {name}</source>
        <translation>Viestit kierroksesta {name}</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Siemenluku</translation>
    </message>
    <message>
        <source>Share out</source>
        <translation>Jaa</translation>
    </message>
    <message>
        <source>Share out posts</source>
        <translation>Jaa viestit</translation>
    </message>
    <message numerus="yes">
        <source>Sharing out %Ln posts…</source>
        <translation>
            <numerusform>Jaetaan %Ln viesti…</numerusform>
            <numerusform>Jaetaan %Ln viestiä…</numerusform>
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
        <source>There are not so many posts.</source>
        <translation>Viestejä ei ole niin monta.</translation>
    </message>
    <message>
        <source>What a coder has coded stays with that coder. It can be shared out again.</source>
        <translation>Koodatut viestit pysyvät koodaajallaan. Jaon voi tehdä myöhemmin uudelleen.</translation>
    </message>
    <message numerus="yes">
        <source>of %Ln posts</source>
        <translation>
            <numerusform>%Ln viestistä</numerusform>
            <numerusform>%Ln viestistä</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{coder}: %Ln posts</source>
        <translation>
            <numerusform>{coder}: %Ln viesti</numerusform>
            <numerusform>{coder}: %Ln viestiä</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} of them coded already</source>
        <translation>valmiina jo {n}</translation>
    </message>
</context>
<context>
    <name>ViewField</name>
    <message>
        <source>Author</source>
        <translation>Kirjoittaja</translation>
    </message>
    <message>
        <source>Author: handle</source>
        <translation>Kirjoittaja: käyttäjätunnus</translation>
    </message>
    <message>
        <source>Author: not shown</source>
        <translation>Kirjoittaja: ei näytetä</translation>
    </message>
    <message>
        <source>Author: {example}</source>
        <translation>Kirjoittaja: {example}</translation>
    </message>
</context>
</TS>
