<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fi" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>Copy path</source>
        <translation>Kopioi polku</translation>
    </message>
    <message>
        <source>Copy where the file lies, to be pasted into a message</source>
        <translation>Kopioi tiedoston sijainti viestiin liitettäväksi</translation>
    </message>
    <message>
        <source>Show the file in its folder</source>
        <translation>Näytä tiedosto kansiossaan</translation>
    </message>
    <message>
        <source>Show the folder of the file to send back</source>
        <translation>Näytä takaisin lähetettävän tiedoston kansio</translation>
    </message>
</context>
<context>
    <name>PacketPage</name>
    <message numerus="yes">
        <source>%n post(s) flagged: the flags go along</source>
        <translation>
            <numerusform>%n viesti liputettu: liput lähtevät mukana</numerusform>
            <numerusform>%n viestiä liputettu: liput lähtevät mukana</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) left</source>
        <translation>
            <numerusform>%n viesti jäljellä</numerusform>
            <numerusform>%n viestiä jäljellä</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) with a note: the notes go along</source>
        <translation>
            <numerusform>%n viestissä muistiinpano: muistiinpanot lähtevät mukana</numerusform>
            <numerusform>%n viestissä muistiinpano: muistiinpanot lähtevät mukana</numerusform>
        </translation>
    </message>
    <message>
        <source>All posts are coded</source>
        <translation>Kaikki viestit on koodattu</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Kopioi polku</translation>
    </message>
    <message>
        <source>Go on coding</source>
        <translation>Jatka koodausta</translation>
    </message>
    <message>
        <source>Hand back</source>
        <translation>Palauta</translation>
    </message>
    <message>
        <source>No flags</source>
        <translation>Ei liputettuja viestejä</translation>
    </message>
    <message>
        <source>No notes</source>
        <translation>Ei muistiinpanoja</translation>
    </message>
    <message>
        <source>Path copied</source>
        <translation>Polku kopioitu</translation>
    </message>
    <message>
        <source>Send this one file back to the person who gave it to you, by e-mail or any way you like. Your codings are in it; there is nothing to export.</source>
        <translation>Lähetä tämä yksi tiedosto takaisin sille, jolta sait sen, sähköpostilla tai muulla tavalla. Koodauksesi ovat siinä; mitään ei tarvitse viedä erikseen.</translation>
    </message>
    <message>
        <source>Show the file in its folder</source>
        <translation>Näytä tiedosto kansiossaan</translation>
    </message>
    <message>
        <source>The packet is not finished yet</source>
        <translation>Koodauspaketti on vielä kesken</translation>
    </message>
    <message>
        <source>You can still go on coding and send the file again: nothing is counted twice.</source>
        <translation>Voit vielä jatkaa koodausta ja lähettää tiedoston uudelleen: mitään ei lasketa kahdesti.</translation>
    </message>
    <message>
        <source>{done} / {total} posts coded</source>
        <translation>{done} / {total} viestiä koodattu</translation>
    </message>
</context>
</TS>
