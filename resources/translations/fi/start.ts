<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fi" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>Make a study of invented posts to try things with</source>
        <translation>Luo tutkimus keksityistä viesteistä kokeilua varten</translation>
    </message>
    <message>
        <source>Open the sample study</source>
        <translation>Avaa esimerkkitutkimus</translation>
    </message>
</context>
<context>
    <name>CodebookChoice</name>
    <message>
        <source>Codebook</source>
        <translation>Koodauskirja</translation>
    </message>
    <message>
        <source>Codes: {n}. Variables: {variables}</source>
        <translation>Luokkia: {n}. Muuttujat: {variables}</translation>
    </message>
    <message>
        <source>Empty codebook</source>
        <translation>Tyhjä koodauskirja</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>Tiedostosta…</translation>
    </message>
    <message>
        <source>a codebook of your own, or a colleague&apos;s</source>
        <translation>oma tai kollegan koodauskirja</translation>
    </message>
    <message>
        <source>write your own variables and codes</source>
        <translation>kirjoita muuttujat ja luokat itse</translation>
    </message>
    <message>
        <source>{file}. {what}</source>
        <translation>{file}. {what}</translation>
    </message>
</context>
<context>
    <name>CoderDialog</name>
    <message>
        <source>Every decision is kept under the name of the person who made it.</source>
        <translation>Jokainen ratkaisu tallentuu tekijänsä nimellä.</translation>
    </message>
    <message>
        <source>Start coding</source>
        <translation>Aloita koodaus</translation>
    </message>
    <message>
        <source>Who codes?</source>
        <translation>Kuka koodaa?</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Nimesi</translation>
    </message>
</context>
<context>
    <name>ContinueCard</name>
    <message>
        <source>All posts are coded</source>
        <translation>Kaikki viestit on koodattu</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Go on coding</source>
        <translation>Jatka koodausta</translation>
    </message>
    <message>
        <source>No posts yet</source>
        <translation>Viestejä ei ole vielä</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Avaa</translation>
    </message>
    <message>
        <source>Posts left to code: {n}</source>
        <translation>Viestejä koodaamatta: {n}</translation>
    </message>
    <message>
        <source>bring them in and begin</source>
        <translation>tuo ne ja aloita</translation>
    </message>
    <message>
        <source>coder {name}</source>
        <translation>koodaaja {name}</translation>
    </message>
    <message>
        <source>packet</source>
        <translation>koodauspaketti</translation>
    </message>
    <message>
        <source>{done} / {total} coded</source>
        <translation>{done} / {total} koodattu</translation>
    </message>
</context>
<context>
    <name>NewProjectDialog</name>
    <message>
        <source>A project is one file. Nothing leaves this computer.</source>
        <translation>Projekti on yksi tiedosto. Mitään ei lähetetä tältä tietokoneelta.</translation>
    </message>
    <message>
        <source>Codebook</source>
        <translation>Koodauskirja</translation>
    </message>
    <message>
        <source>Codebook from a file</source>
        <translation>Koodauskirja tiedostosta</translation>
    </message>
    <message>
        <source>Codebooks (*.json);;All files (*)</source>
        <translation>Koodauskirjat (*.json);;Kaikki tiedostot (*)</translation>
    </message>
    <message>
        <source>Coder projects (*.coder)</source>
        <translation>Coder-projektit (*.coder)</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Englanti</translation>
    </message>
    <message>
        <source>Finnish</source>
        <translation>Suomi</translation>
    </message>
    <message>
        <source>Language of the codebook</source>
        <translation>Koodauskirjan kieli</translation>
    </message>
    <message>
        <source>Language of the codebook on screen</source>
        <translation>Koodauskirjan kieli näytöllä</translation>
    </message>
    <message>
        <source>Make folder and project</source>
        <translation>Luo kansio ja projekti</translation>
    </message>
    <message>
        <source>Make the project</source>
        <translation>Luo projekti</translation>
    </message>
    <message>
        <source>Name of the project</source>
        <translation>Projektin nimi</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>Uusi projekti</translation>
    </message>
    <message>
        <source>Other place…</source>
        <translation>Muu sijainti…</translation>
    </message>
    <message>
        <source>Place of the project</source>
        <translation>Projektin sijainti</translation>
    </message>
    <message>
        <source>The folder “{folder}” does not exist yet. It is made with the project.</source>
        <translation>Kansiota ”{folder}” ei vielä ole. Se luodaan projektin mukana.</translation>
    </message>
    <message>
        <source>Your name, as the coder</source>
        <translation>Nimesi koodaajana</translation>
    </message>
</context>
<context>
    <name>Opened</name>
    <message>
        <source>today {time}</source>
        <translation>tänään {time}</translation>
    </message>
    <message>
        <source>yesterday {time}</source>
        <translation>eilen {time}</translation>
    </message>
</context>
<context>
    <name>RecentHead</name>
    <message>
        <source>Coded</source>
        <translation>Koodattu</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Avattu</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>Viestejä</translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation>Viimeksi avatut</translation>
    </message>
</context>
<context>
    <name>RecentRow</name>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>Poista luettelosta</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>ei löydy</translation>
    </message>
    <message>
        <source>open elsewhere</source>
        <translation>avoinna toisaalla</translation>
    </message>
    <message>
        <source>open: {who}</source>
        <translation>avoinna: {who}</translation>
    </message>
    <message>
        <source>{done} / {total} coded</source>
        <translation>{done} / {total} koodattu</translation>
    </message>
    <message>
        <source>{path}
Delete takes it off this list; the file stays.</source>
        <translation>{path}
Delete poistaa projektin luettelosta; tiedosto säilyy.</translation>
    </message>
</context>
<context>
    <name>SampleStudy</name>
    <message>
        <source>Coder sample study</source>
        <translation>Coder-esimerkkitutkimus</translation>
    </message>
    <message>
        <source>The sample study was not made</source>
        <translation>Esimerkkitutkimusta ei luotu</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Files stay on this computer.</source>
        <translation>Tiedostot pysyvät tällä tietokoneella.</translation>
    </message>
    <message>
        <source>Go on where you left off</source>
        <translation>Jatka siitä, mihin jäit</translation>
    </message>
    <message>
        <source>Making the sample study…</source>
        <translation>Luodaan esimerkkitutkimusta…</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Versio {version}</translation>
    </message>
</context>
<context>
    <name>StartSide</name>
    <message>
        <source>Help</source>
        <translation>Ohje</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>Uusi projekti</translation>
    </message>
    <message>
        <source>Open project or packet</source>
        <translation>Avaa projekti tai paketti</translation>
    </message>
    <message>
        <source>Open the sample study</source>
        <translation>Avaa esimerkkitutkimus</translation>
    </message>
    <message>
        <source>Read a post, press a key, go on to the next. Results and reliability come about as you code.</source>
        <translation>Lue viesti, paina näppäintä, jatka seuraavaan. Tulokset ja yhtäpitävyys valmistuvat samalla.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Asetukset</translation>
    </message>
    <message>
        <source>a .coder file</source>
        <translation>.coder-tiedosto</translation>
    </message>
    <message>
        <source>choose a codebook, bring in posts</source>
        <translation>valitse koodauskirja ja tuo viestit</translation>
    </message>
    <message>
        <source>invented posts, to try out</source>
        <translation>keksittyjä viestejä kokeilua varten</translation>
    </message>
    <message>
        <source>or drop a file anywhere in the window</source>
        <translation>tai pudota tiedosto ikkunaan</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>A project is one file: the posts, the codebook and every decision about them.</source>
        <translation>Projekti on yksi tiedosto: viestit, koodauskirja ja jokainen niistä tehty ratkaisu.</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Aloita</translation>
    </message>
    <message>
        <source>Bring in posts</source>
        <translation>Tuo viestejä</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Koodaa</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>From a CSV file, an Excel workbook or Twitter&apos;s own JSON.</source>
        <translation>CSV-tiedostosta, Excel-työkirjasta tai Twitterin omasta JSON-tiedostosta.</translation>
    </message>
    <message>
        <source>Give it a name and choose a codebook.</source>
        <translation>Anna sille nimi ja valitse koodauskirja.</translation>
    </message>
    <message>
        <source>Make a project</source>
        <translation>Luo projekti</translation>
    </message>
    <message>
        <source>No projects yet</source>
        <translation>Projekteja ei ole vielä</translation>
    </message>
    <message>
        <source>One key a post. Everything is saved at once.</source>
        <translation>Yksi näppäin viestiä kohti. Kaikki tallentuu heti.</translation>
    </message>
    <message>
        <source>waits for step 1</source>
        <translation>odottaa vaihetta 1</translation>
    </message>
    <message>
        <source>waits for step 2</source>
        <translation>odottaa vaihetta 2</translation>
    </message>
</context>
</TS>
