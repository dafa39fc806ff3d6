<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fi" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>Freeze codebook and fields in view, and begin a round</source>
        <translation>Lukitse koodauskirja ja näkyvät kentät ja aloita kierros</translation>
    </message>
    <message>
        <source>Next part of the design</source>
        <translation>Asetelman seuraava osa</translation>
    </message>
    <message>
        <source>Open a round</source>
        <translation>Aloita kierros</translation>
    </message>
    <message>
        <source>Previous part of the design</source>
        <translation>Asetelman edellinen osa</translation>
    </message>
    <message>
        <source>Show the next part of the design</source>
        <translation>Näytä asetelman seuraava osa</translation>
    </message>
    <message>
        <source>Show the part of the design before this one</source>
        <translation>Näytä asetelman edellinen osa</translation>
    </message>
</context>
<context>
    <name>RoundsSection</name>
    <message>
        <source>A round says who codes which posts and what for: to train, to show how far coders agree, to see how steady one coder is. Draw a sample first.</source>
        <translation>Kierros kertoo, kuka koodaa mitkä viestit ja miksi: harjoitellakseen, yhtäpitävyyden osoittamiseksi tai saman koodaajan pysyvyyden selvittämiseksi. Poimi ensin otos.</translation>
    </message>
    <message>
        <source>Coders</source>
        <translation>Koodaajat</translation>
    </message>
    <message>
        <source>Main coding</source>
        <translation>Pääkoodaus</translation>
    </message>
    <message>
        <source>No rounds beside the main one yet</source>
        <translation>Pääkierroksen lisäksi ei ole vielä kierroksia</translation>
    </message>
    <message>
        <source>Open a round…</source>
        <translation>Aloita kierros…</translation>
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
        <source>Threshold</source>
        <translation>Hyväksymisraja</translation>
    </message>
    <message>
        <source>all posts</source>
        <translation>kaikki viestit</translation>
    </message>
    <message>
        <source>check of the screening</source>
        <translation>seulonnan tarkistus</translation>
    </message>
    <message>
        <source>closed {day}</source>
        <translation>suljettu {day}</translation>
    </message>
    <message>
        <source>consensus</source>
        <translation>konsensus</translation>
    </message>
    <message>
        <source>main coding</source>
        <translation>pääkoodaus</translation>
    </message>
    <message>
        <source>open</source>
        <translation>avoin</translation>
    </message>
    <message>
        <source>recoding</source>
        <translation>uudelleenkoodaus</translation>
    </message>
    <message>
        <source>reliability</source>
        <translation>reliabiliteetti</translation>
    </message>
    <message>
        <source>same coder again</source>
        <translation>sama koodaaja uudelleen</translation>
    </message>
    <message>
        <source>training</source>
        <translation>koulutus</translation>
    </message>
</context>
<context>
    <name>StudyPage</name>
    <message>
        <source>Design</source>
        <translation>Asetelma</translation>
    </message>
    <message>
        <source>Part of the design</source>
        <translation>Asetelman osa</translation>
    </message>
</context>
</TS>
