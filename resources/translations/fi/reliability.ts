<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fi" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>Bring packet home</source>
        <translation>Tuo paketti takaisin</translation>
    </message>
    <message>
        <source>Close round</source>
        <translation>Sulje kierros</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopioi</translation>
    </message>
    <message>
        <source>Copy the table as a table</source>
        <translation>Kopioi taulukko taulukkomuodossa</translation>
    </message>
    <message>
        <source>Draw a sample of posts at random</source>
        <translation>Poimi viesteistä satunnaisotos</translation>
    </message>
    <message>
        <source>Draw sample</source>
        <translation>Poimi otos</translation>
    </message>
    <message>
        <source>Freeze the codings of the round in view</source>
        <translation>Lukitse näkyvän kierroksen koodaukset</translation>
    </message>
    <message>
        <source>Leave out codes that count as missing, or take them in</source>
        <translation>Jätä pois puuttuviksi tiedoiksi luettavat luokat tai ota ne mukaan</translation>
    </message>
    <message>
        <source>Leave out missing</source>
        <translation>Jätä puuttuvat pois</translation>
    </message>
    <message>
        <source>Open a round on a sample</source>
        <translation>Aloita otoksen koodauskierros</translation>
    </message>
    <message>
        <source>Open round</source>
        <translation>Aloita kierros</translation>
    </message>
    <message>
        <source>Take in the codings of a packet</source>
        <translation>Tuo koodauspaketin koodaukset projektiin</translation>
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
    <name>AgreementWords</name>
    <message>
        <source>95 % interval of α</source>
        <translation>α:n 95&#xa0;%:n väli</translation>
    </message>
    <message>
        <source>95 % interval: {interval}</source>
        <translation>95&#xa0;%:n luottamusväli: {interval}</translation>
    </message>
    <message>
        <source>Coders</source>
        <translation>Koodaajat</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Päivä</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>Väli</translation>
    </message>
    <message>
        <source>Percent agreement is high ({pa}) but alpha is low ({alpha}) because the code is rare. The coders agreed on {both} of the {any} posts that either marked.</source>
        <translation>Yhtäpitävyysprosentti on suuri ({pa}) mutta alfa pieni ({alpha}), koska luokka on harvinainen. Koodaajat olivat samaa mieltä {both} viestistä niistä {any} viestistä, jotka jompikumpi merkitsi.</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Viesti</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Tulkinta</translation>
    </message>
    <message>
        <source>Same, %</source>
        <translation>Sama, %</translation>
    </message>
    <message>
        <source>Variable</source>
        <translation>Muuttuja</translation>
    </message>
    <message>
        <source>Variable and code</source>
        <translation>Muuttuja ja luokka</translation>
    </message>
    <message>
        <source>cannot be said</source>
        <translation>ei arvioitavissa</translation>
    </message>
    <message>
        <source>for two coders only</source>
        <translation>vain kahdelle koodaajalle</translation>
    </message>
    <message>
        <source>n</source>
        <translation>n</translation>
    </message>
    <message>
        <source>no code applies</source>
        <translation>mikään luokka ei sovi</translation>
    </message>
    <message>
        <source>no interval</source>
        <translation>ei väliä</translation>
    </message>
    <message>
        <source>no interval: no variation</source>
        <translation>ei väliä: ei vaihtelua</translation>
    </message>
    <message>
        <source>no interval: one post</source>
        <translation>ei väliä: yksi viesti</translation>
    </message>
    <message>
        <source>not coded</source>
        <translation>koodaamatta</translation>
    </message>
    <message>
        <source>not enough</source>
        <translation>ei riitä</translation>
    </message>
    <message>
        <source>reliable</source>
        <translation>luotettava</translation>
    </message>
    <message>
        <source>tentative conclusions</source>
        <translation>alustaviin päätelmiin</translation>
    </message>
    <message>
        <source>uncertain</source>
        <translation>epävarma</translation>
    </message>
    <message>
        <source>undefined: no shared posts</source>
        <translation>ei määriteltävissä: ei yhteisiä viestejä</translation>
    </message>
    <message>
        <source>undefined: not used</source>
        <translation>ei määriteltävissä: ei käytetty</translation>
    </message>
    <message>
        <source>undefined: one code only</source>
        <translation>ei määriteltävissä: vain yksi luokka</translation>
    </message>
    <message>
        <source>{n} %</source>
        <translation>{n}&#xa0;%</translation>
    </message>
</context>
<context>
    <name>FiguresView</name>
    <message>
        <source>A code&apos;s row compares it with all other codes taken together.</source>
        <translation>Luokan rivi vertaa luokkaa kaikkiin muihin luokkiin yhdessä.</translation>
    </message>
    <message>
        <source>A post can have several codes of this variable, so it has no cross-table.</source>
        <translation>Tässä muuttujassa viestillä voi olla monta luokkaa, joten ristiintaulukkoa ei ole.</translation>
    </message>
    <message>
        <source>Coders&apos; cross-table: {variable}</source>
        <translation>Koodaajien ristiintaulukko: {variable}</translation>
    </message>
    <message>
        <source>Coefficients of agreement</source>
        <translation>Yhtäpitävyyden tunnusluvut</translation>
    </message>
    <message>
        <source>Disagreements</source>
        <translation>Erimielisyydet</translation>
    </message>
    <message>
        <source>Disagreements: {n}</source>
        <translation>Erimielisyyksiä: {n}</translation>
    </message>
    <message>
        <source>Enter or a double click opens the post.</source>
        <translation>Enter tai kaksoisnapsautus avaa viestin.</translation>
    </message>
    <message>
        <source>Leave out codes that count as missing</source>
        <translation>Jätä pois puuttuviksi tiedoiksi luettavat luokat</translation>
    </message>
    <message>
        <source>No disagreements are left in this round.</source>
        <translation>Kierroksella ei ole enää ratkaisemattomia erimielisyyksiä.</translation>
    </message>
    <message>
        <source>No post is in this cell. Esc shows all disagreements.</source>
        <translation>Tässä ruudussa ei ole viestejä. Esc näyttää kaikki erimielisyydet.</translation>
    </message>
    <message>
        <source>The coders agree on these posts. Esc shows all disagreements.</source>
        <translation>Näistä viesteistä koodaajat ovat yksimielisiä. Esc näyttää kaikki erimielisyydet.</translation>
    </message>
    <message>
        <source>The coders share no post that both have coded for this variable.</source>
        <translation>Koodaajilla ei ole yhtään viestiä, jonka molemmat olisivat koodanneet tämän muuttujan osalta.</translation>
    </message>
    <message>
        <source>no code applies</source>
        <translation>mikään luokka ei sovi</translation>
    </message>
</context>
<context>
    <name>HeatMap</name>
    <message>
        <source>Coders&apos; cross-table</source>
        <translation>Koodaajien ristiintaulukko</translation>
    </message>
    <message>
        <source>{first}: {one}, {second}: {other}, posts: {n}</source>
        <translation>{first}: {one}, {second}: {other}, viestejä: {n}</translation>
    </message>
</context>
<context>
    <name>ReliabilityPage</name>
    <message>
        <source>Bring packet home…</source>
        <translation>Tuo paketti takaisin…</translation>
    </message>
    <message>
        <source>Bring the packet home: you see first what it brings.</source>
        <translation>Tuo paketti takaisin: näet ensin, mitä se tuo.</translation>
    </message>
    <message>
        <source>Calculating…</source>
        <translation>Lasketaan…</translation>
    </message>
    <message>
        <source>Close round</source>
        <translation>Sulje kierros</translation>
    </message>
    <message>
        <source>Draw a sample and write a packet for the second coder.</source>
        <translation>Poimi otos ja tee koodauspaketti toiselle koodaajalle.</translation>
    </message>
    <message>
        <source>Draw a sample: at random and repeatable.</source>
        <translation>Poimi otos: satunnaisesti ja toistettavasti.</translation>
    </message>
    <message>
        <source>Draw sample…</source>
        <translation>Poimi otos…</translation>
    </message>
    <message>
        <source>Fold or unfold the codes of a variable</source>
        <translation>Näytä tai piilota muuttujan luokat</translation>
    </message>
    <message>
        <source>Main round</source>
        <translation>Pääkierros</translation>
    </message>
    <message>
        <source>No agreement to calculate yet</source>
        <translation>Yhtäpitävyyttä ei voi vielä laskea</translation>
    </message>
    <message>
        <source>Nobody else has coded yet</source>
        <translation>Kukaan muu ei ole vielä koodannut</translation>
    </message>
    <message>
        <source>Not in a packet</source>
        <translation>Ei koodauspaketissa</translation>
    </message>
    <message>
        <source>Open a round: the codebook and the fields in view are frozen.</source>
        <translation>Aloita kierros: koodauskirja ja näkyvät kentät lukitaan.</translation>
    </message>
    <message>
        <source>Open anyway…</source>
        <translation>Avaa silti…</translation>
    </message>
    <message>
        <source>Open round…</source>
        <translation>Aloita kierros…</translation>
    </message>
    <message>
        <source>Open the post of a disagreement in Coding</source>
        <translation>Avaa erimielisyyden viesti koodausnäkymässä</translation>
    </message>
    <message>
        <source>Reliability</source>
        <translation>Reliabiliteetti</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Kierros</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Taulukot</translation>
    </message>
    <message>
        <source>The other coder&apos;s codings stay closed</source>
        <translation>Toisen koodaajan ratkaisut pysyvät suljettuina</translation>
    </message>
    <message>
        <source>Write a packet: one file for the other coder, with none of your codings.</source>
        <translation>Tee koodauspaketti: yksi tiedosto toiselle koodaajalle, ilman omia koodauksiasi.</translation>
    </message>
    <message>
        <source>Write packet…</source>
        <translation>Tee koodauspaketti…</translation>
    </message>
    <message>
        <source>You have posts left in a round of your own, and code them blind. Agreement is shown here when the round is finished.</source>
        <translation>Omalla kierroksellasi on viestejä jäljellä, ja koodaat ne toisen koodaajan ratkaisuja näkemättä. Yhtäpitävyys näkyy tässä, kun kierros on valmis.</translation>
    </message>
    <message>
        <source>sample {name}, {n} posts</source>
        <translation>otos {name}, viestejä {n}</translation>
    </message>
    <message>
        <source>{name} (closed)</source>
        <translation>{name} (suljettu)</translation>
    </message>
</context>
<context>
    <name>SealKeeper</name>
    <message>
        <source>Open anyway</source>
        <translation>Avaa silti</translation>
    </message>
    <message>
        <source>Open the other coder&apos;s codings before you have finished the round?</source>
        <translation>Avataanko toisen koodaajan ratkaisut ennen kuin oma kierroksesi on valmis?</translation>
    </message>
    <message>
        <source>Your remaining codings will no longer count as blind, and the report will say so.</source>
        <translation>Loput koodauksesi eivät ole enää sokkokoodausta, ja se kerrotaan raportissa.</translation>
    </message>
</context>
</TS>
