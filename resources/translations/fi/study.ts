<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fi" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>Choose how, how many and from which posts, and draw</source>
        <translation>Valitse poimintatapa, määrä ja perusjoukko ja poimi</translation>
    </message>
    <message>
        <source>Draw a sample</source>
        <translation>Poimi otos</translation>
    </message>
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
        <source>No sample yet</source>
        <translation>Ei vielä otoksia</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>Viestejä</translation>
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
        <source>Design</source>
        <translation>Asetelma</translation>
    </message>
    <message>
        <source>Part of the design</source>
        <translation>Asetelman osa</translation>
    </message>
</context>
</TS>
