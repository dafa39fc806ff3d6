<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fi" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>Add posts from a file to this project</source>
        <translation>Tuo tähän projektiin viestejä tiedostosta</translation>
    </message>
    <message>
        <source>Check the packet and find its file to send back</source>
        <translation>Tarkista koodauspaketti ja etsi takaisin lähetettävä tiedosto</translation>
    </message>
    <message>
        <source>Choose a codebook and bring in the posts</source>
        <translation>Valitse koodauskirja ja tuo viestit</translation>
    </message>
    <message>
        <source>Close project</source>
        <translation>Sulje projekti</translation>
    </message>
    <message>
        <source>Close the project and go to the start page</source>
        <translation>Sulje projekti ja siirry aloitussivulle</translation>
    </message>
    <message>
        <source>Codebook</source>
        <translation>Koodauskirja</translation>
    </message>
    <message>
        <source>Coding</source>
        <translation>Koodaus</translation>
    </message>
    <message>
        <source>Dark or light theme, language, text size and keys</source>
        <translation>Tumma tai vaalea teema, kieli, tekstin koko ja näppäimet</translation>
    </message>
    <message>
        <source>Decision log</source>
        <translation>Päätösloki</translation>
    </message>
    <message>
        <source>Design</source>
        <translation>Asetelma</translation>
    </message>
    <message>
        <source>Export workbook</source>
        <translation>Tallenna työkirja</translation>
    </message>
    <message>
        <source>Find any command, page or recent project by its name</source>
        <translation>Etsi komento, sivu tai viimeksi avattu projekti nimellä</translation>
    </message>
    <message>
        <source>Go to coding</source>
        <translation>Siirry koodaukseen</translation>
    </message>
    <message>
        <source>Go to reliability</source>
        <translation>Siirry reliabiliteettiin</translation>
    </message>
    <message>
        <source>Go to screening, samples and rounds</source>
        <translation>Siirry seulontaan, otoksiin ja kierroksiin</translation>
    </message>
    <message>
        <source>Go to the codebook</source>
        <translation>Siirry koodauskirjaan</translation>
    </message>
    <message>
        <source>Go to the page of posts</source>
        <translation>Siirry viesteihin</translation>
    </message>
    <message>
        <source>Go to the results</source>
        <translation>Siirry tuloksiin</translation>
    </message>
    <message>
        <source>Hand back</source>
        <translation>Palauta</translation>
    </message>
    <message>
        <source>Hand back the packet</source>
        <translation>Palauta koodauspaketti</translation>
    </message>
    <message>
        <source>Help and keys</source>
        <translation>Ohje ja näppäimet</translation>
    </message>
    <message>
        <source>Import posts</source>
        <translation>Tuo viestejä</translation>
    </message>
    <message>
        <source>List who decided what, when and after how long</source>
        <translation>Luettele, kuka päätti mitä, milloin ja miten nopeasti</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>Uusi projekti</translation>
    </message>
    <message>
        <source>Open a .coder file</source>
        <translation>Avaa .coder-tiedosto</translation>
    </message>
    <message>
        <source>Open project or packet</source>
        <translation>Avaa projekti tai koodauspaketti</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>Viestit</translation>
    </message>
    <message>
        <source>Reliability</source>
        <translation>Reliabiliteetti</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Tulokset</translation>
    </message>
    <message>
        <source>Search commands</source>
        <translation>Komentohaku</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Asetukset</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Vaihto</translation>
    </message>
    <message>
        <source>Show the help and every key of this page</source>
        <translation>Näytä ohje ja tämän sivun kaikki näppäimet</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Välilyönti</translation>
    </message>
    <message>
        <source>Write the codings to an Excel workbook</source>
        <translation>Tallenna koodaukset Excel-työkirjaan</translation>
    </message>
</context>
<context>
    <name>CommandList</name>
    <message>
        <source>Only in a packet for a second coder.</source>
        <translation>Vain toisen koodaajan koodauspaketissa.</translation>
    </message>
    <message>
        <source>Only in the project, not in a packet.</source>
        <translation>Vain projektissa, ei koodauspaketissa.</translation>
    </message>
    <message>
        <source>Open a project first.</source>
        <translation>Avaa ensin projekti.</translation>
    </message>
    <message>
        <source>The project is open for reading only.</source>
        <translation>Projekti on avattu vain luettavaksi.</translation>
    </message>
    <message>
        <source>{page}: {what}</source>
        <translation>{page}: {what}</translation>
    </message>
</context>
<context>
    <name>Copies</name>
    <message>
        <source>The backup was not opened</source>
        <translation>Varmuuskopiota ei avattu</translation>
    </message>
</context>
<context>
    <name>CopyAs</name>
    <message>
        <source>Coder projects (*.coder)</source>
        <translation>Coder-projektit (*.coder)</translation>
    </message>
    <message>
        <source>No copy was saved</source>
        <translation>Kopiota ei tallennettu</translation>
    </message>
    <message>
        <source>Save a copy of the project</source>
        <translation>Tallenna kopio projektista</translation>
    </message>
    <message>
        <source>{name} copy</source>
        <translation>{name} kopio</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message numerus="yes">
        <source>%n times</source>
        <translation>
            <numerusform>%n kerta</numerusform>
            <numerusform>%n kertaa</numerusform>
        </translation>
    </message>
    <message>
        <source>Close the program</source>
        <translation>Sulje ohjelma</translation>
    </message>
    <message>
        <source>Closes the project and the program</source>
        <translation>Sulkee projektin ja ohjelman</translation>
    </message>
    <message>
        <source>Copied. Paste it into a message with Ctrl+V.</source>
        <translation>Kopioitu. Liitä raportti sähköpostiin näppäimillä Ctrl+V.</translation>
    </message>
    <message>
        <source>Copies the report, to be pasted into a message</source>
        <translation>Kopioi raportin sähköpostiin liitettäväksi</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Kopioi raportti</translation>
    </message>
    <message>
        <source>Each is on disk before the next post is shown. {saved}</source>
        <translation>Jokainen on levyllä, ennen kuin seuraava viesti tulee näkyviin. {saved}</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Jatka</translation>
    </message>
    <message>
        <source>Hide report</source>
        <translation>Piilota raportti</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Raportti</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>Tallenna raportti</translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation>Tallenna raportti…</translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation>Tallennettu: {name}</translation>
    </message>
    <message>
        <source>Show report</source>
        <translation>Näytä raportti</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>Tekstitiedostot (*.txt)</translation>
    </message>
    <message>
        <source>The program met a fault</source>
        <translation>Ohjelmassa tapahtui häiriö</translation>
    </message>
    <message>
        <source>The report holds no text of a post and no names.</source>
        <translation>Raportissa ei ole viestien tekstejä eikä nimiä.</translation>
    </message>
    <message>
        <source>The report was not saved there. Choose another folder, or copy it.</source>
        <translation>Raporttia ei tallennettu. Valitse toinen kansio tai kopioi raportti.</translation>
    </message>
    <message>
        <source>What you did last may not have been done. You can go on; if something looks odd, close the program and open it again. It opens where you were.</source>
        <translation>Viimeisin toiminto on voinut jäädä tekemättä. Voit jatkaa. Jos jokin näyttää oudolta, sulje ohjelma ja avaa se uudelleen: se avautuu siitä, mihin jäit.</translation>
    </message>
    <message>
        <source>Writes the report into a text file</source>
        <translation>Kirjoittaa raportin tekstitiedostoon</translation>
    </message>
    <message>
        <source>Your codings are safe.</source>
        <translation>Koodaukset ovat tallessa.</translation>
    </message>
</context>
<context>
    <name>Message</name>
    <message>
        <source>Close</source>
        <translation>Sulje</translation>
    </message>
    <message>
        <source>Technical details</source>
        <translation>Tekniset tiedot</translation>
    </message>
</context>
<context>
    <name>Opener</name>
    <message>
        <source>Look for it…</source>
        <translation>Etsi se…</translation>
    </message>
    <message>
        <source>Open a packet…</source>
        <translation>Avaa koodauspaketti…</translation>
    </message>
    <message>
        <source>Open for reading only</source>
        <translation>Avaa vain luettavaksi</translation>
    </message>
    <message>
        <source>Save a copy as…</source>
        <translation>Tallenna kopio nimellä…</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>Poista luettelosta</translation>
    </message>
    <message>
        <source>The project is in use</source>
        <translation>Projekti on käytössä</translation>
    </message>
    <message>
        <source>The project is locked</source>
        <translation>Projektiin ei voi kirjoittaa</translation>
    </message>
    <message>
        <source>The project is of a newer version</source>
        <translation>Projekti on tehty uudemmalla versiolla</translation>
    </message>
    <message>
        <source>The project was not found</source>
        <translation>Projektia ei löytynyt</translation>
    </message>
    <message>
        <source>The project was not opened</source>
        <translation>Projektia ei avattu</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Yritä uudelleen</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Commands</source>
        <translation>Komennot</translation>
    </message>
    <message>
        <source>Nothing fits. Try another word.</source>
        <translation>Mikään ei täsmää. Kokeile toista sanaa.</translation>
    </message>
    <message>
        <source>Search commands</source>
        <translation>Komentohaku</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>Mitä haluat tehdä?</translation>
    </message>
</context>
<context>
    <name>Projects</name>
    <message>
        <source>Coder projects (*.coder)</source>
        <translation>Coder-projektit (*.coder)</translation>
    </message>
    <message>
        <source>Open project or packet</source>
        <translation>Avaa projekti tai koodauspaketti</translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation>Avaa: {name}</translation>
    </message>
    <message>
        <source>The project stays open for reading</source>
        <translation>Projekti on edelleen auki vain luettavaksi</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>Cancel</source>
        <translation>Peruuta</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>Go on</source>
        <translation>Jatka</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Start page</source>
        <translation>Aloitussivu</translation>
    </message>
</context>
<context>
    <name>Remedies</name>
    <message>
        <source>Save under another name…</source>
        <translation>Tallenna toisella nimellä…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Yritä uudelleen</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Saved {time}</source>
        <translation>Tallennettu klo {time}</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Everywhere</source>
        <translation>Kaikkialla</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ohje</translation>
    </message>
    <message>
        <source>Open for reading only: everything can be looked at, nothing changed.</source>
        <translation>Avattu vain luettavaksi: kaikkea voi katsella, mitään ei voi muuttaa.</translation>
    </message>
    <message>
        <source>Save a copy as…</source>
        <translation>Tallenna kopio nimellä…</translation>
    </message>
    <message>
        <source>Search commands</source>
        <translation>Komentohaku</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Asetukset</translation>
    </message>
    <message>
        <source>Start page</source>
        <translation>Aloitussivu</translation>
    </message>
    <message>
        <source>Try to open for writing</source>
        <translation>Yritä avata kirjoitettavaksi</translation>
    </message>
</context>
</TS>
