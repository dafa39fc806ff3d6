<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fi" sourcelanguage="en">
<context>
    <name>BackupsPage</name>
    <message numerus="yes">
        <source>%Ln smaller copies beside them hold the decisions and the codebook without the posts; they are not opened here.</source>
        <translation>
            <numerusform>Lisäksi on %Ln suppea kopio, jossa ovat päätökset ja koodauskirja ilman viestejä; sitä ei avata tässä.</numerusform>
            <numerusform>Lisäksi on %Ln suppeaa kopiota, joissa ovat päätökset ja koodauskirja ilman viestejä; niitä ei avata tässä.</numerusform>
        </translation>
    </message>
    <message>
        <source>A backup is opened as a copy of its own, beside the project. The project stays as it is.</source>
        <translation>Varmuuskopio avataan omana kopionaan projektin viereen. Projekti pysyy ennallaan.</translation>
    </message>
    <message>
        <source>Open a copy</source>
        <translation>Avaa kopio</translation>
    </message>
    <message>
        <source>Open a copy: {when}, {size}</source>
        <translation>Avaa kopio: {when}, {size}</translation>
    </message>
    <message>
        <source>There is no backup of this project yet. One is made after each import, and when the project is closed after coding.</source>
        <translation>Projektista ei ole vielä varmuuskopiota. Sellainen tehdään jokaisen tuonnin jälkeen ja kun projekti suljetaan koodaamisen jälkeen.</translation>
    </message>
    <message>
        <source>after an import</source>
        <translation>tuonnin jälkeen</translation>
    </message>
    <message>
        <source>before a packet came home</source>
        <translation>ennen paketin tuontia</translation>
    </message>
    <message>
        <source>when the project was closed</source>
        <translation>projektia suljettaessa</translation>
    </message>
</context>
<context>
    <name>General</name>
    <message>
        <source>0.15 s</source>
        <translation>0,15 s</translation>
    </message>
    <message>
        <source>0.3 s</source>
        <translation>0,3 s</translation>
    </message>
    <message>
        <source>A key pressed so soon after a new post came is dropped, not coded.</source>
        <translation>Näin pian uuden viestin jälkeen painettua näppäintä ei oteta huomioon.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Järjestelmän mukaan</translation>
    </message>
    <message>
        <source>By the window</source>
        <translation>Ikkunan mukaan</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Tumma</translation>
    </message>
    <message>
        <source>Font of the post</source>
        <translation>Viestin kirjasin</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Piilossa</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Kieli</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Vaalea</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Loki</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Ei</translation>
    </message>
    <message>
        <source>On the coding page also with Ctrl++, Ctrl+- and Ctrl+0</source>
        <translation>Koodaussivulla myös näppäimillä Ctrl++, Ctrl+- ja Ctrl+0</translation>
    </message>
    <message>
        <source>Pace and time left</source>
        <translation>Koodausvauhti ja jäljellä oleva aika</translation>
    </message>
    <message>
        <source>Pause after a new post</source>
        <translation>Tauko uuden viestin jälkeen</translation>
    </message>
    <message>
        <source>Show log folder</source>
        <translation>Näytä lokikansio</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Näkyvissä</translation>
    </message>
    <message>
        <source>Text size of the post</source>
        <translation>Viestin tekstin koko</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Teema</translation>
    </message>
    <message>
        <source>What the program did and what went wrong; no post, name or path is in it.</source>
        <translation>Mitä ohjelma teki ja mikä meni vikaan. Viestejä, nimiä tai polkuja lokissa ei ole.</translation>
    </message>
    <message>
        <source>{n} ms</source>
        <translation>{n} ms</translation>
    </message>
</context>
<context>
    <name>KeyRowPainter</name>
    <message>
        <source>Press the new key…</source>
        <translation>Paina uutta näppäintä…</translation>
    </message>
</context>
<context>
    <name>KeysPage</name>
    <message>
        <source>A letter alone belongs to pages and codes. Hold Ctrl with it.</source>
        <translation>Pelkkä kirjain kuuluu sivuille ja luokille. Pidä Ctrl pohjassa.</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>Toiminnot ja niiden näppäimet</translation>
    </message>
    <message>
        <source>Change key</source>
        <translation>Vaihda näppäin</translation>
    </message>
    <message>
        <source>Ctrl+Alt is AltGr on many keyboards and writes signs. Press another key.</source>
        <translation>Ctrl+Alt on monella näppäimistöllä AltGr ja kirjoittaa merkkejä. Paina toista näppäintä.</translation>
    </message>
    <message>
        <source>Digits are for codes. Press another key, or hold Ctrl.</source>
        <translation>Numerot kuuluvat luokille. Paina toista näppäintä tai pidä Ctrl pohjassa.</translation>
    </message>
    <message>
        <source>Press the new key, alone or with Ctrl or Shift. Esc keeps the old one.</source>
        <translation>Paina uutta näppäintä yksin tai yhdessä Ctrl- tai Vaihto-näppäimen kanssa. Esc säilyttää entisen.</translation>
    </message>
    <message>
        <source>Program&apos;s own key</source>
        <translation>Ohjelman oma näppäin</translation>
    </message>
    <message>
        <source>Reset all keys</source>
        <translation>Palauta kaikki näppäimet</translation>
    </message>
    <message>
        <source>Search actions</source>
        <translation>Hae toimintoja</translation>
    </message>
    <message>
        <source>This key lies elsewhere, or is no single key, on other keyboards. Press a letter, a digit or a function key.</source>
        <translation>Tämä näppäin on muilla näppäimistöillä muualla tai sitä ei saa yhdellä painalluksella. Paina kirjainta, numeroa tai funktionäppäintä.</translation>
    </message>
    <message>
        <source>{key} is needed to move in every window. Press another key.</source>
        <translation>{key} tarvitaan liikkumiseen kaikissa ikkunoissa. Paina toista näppäintä.</translation>
    </message>
    <message>
        <source>{key} is the key of the code “{code}” in this project. Press another key.</source>
        <translation>{key} on tässä projektissa luokan ”{code}” näppäin. Paina toista näppäintä.</translation>
    </message>
    <message>
        <source>{key} is the key of “{action}” ({page}). Press another key.</source>
        <translation>{key} on varattu toiminnolle ”{action}” ({page}). Paina toista näppäintä.</translation>
    </message>
</context>
<context>
    <name>PostSample</name>
    <message>
        <source>Forty minutes on hold, then the line went dead. Not coming back 😤</source>
        <translation>Puoli tuntia linjalla ja sitten puhelu katkesi. Eipä tule toista kertaa 😤</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Backups</source>
        <translation>Varmuuskopiot</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sulje</translation>
    </message>
    <message>
        <source>Kept on this computer; projects stay as they are.</source>
        <translation>Säilyvät tällä tietokoneella; projektit pysyvät ennallaan.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Näppäimet</translation>
    </message>
    <message>
        <source>Look and coding</source>
        <translation>Ulkoasu ja koodaus</translation>
    </message>
    <message>
        <source>Page of the settings</source>
        <translation>Asetusten sivu</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Asetukset</translation>
    </message>
</context>
</TS>
