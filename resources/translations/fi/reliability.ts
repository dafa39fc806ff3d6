<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fi" sourcelanguage="en">
<context>
    <name>ActButtons</name>
    <message>
        <source>Bring packet home…</source>
        <translation>Tuo paketti takaisin…</translation>
    </message>
    <message>
        <source>Check agreed posts…</source>
        <translation>Tarkista yksimielisiä…</translation>
    </message>
    <message>
        <source>Close round…</source>
        <translation>Sulje kierros…</translation>
    </message>
    <message>
        <source>Decision log…</source>
        <translation>Päätösloki…</translation>
    </message>
    <message>
        <source>Draw sample…</source>
        <translation>Poimi otos…</translation>
    </message>
    <message>
        <source>Export workbook…</source>
        <translation>Tallenna työkirja…</translation>
    </message>
    <message>
        <source>Open round…</source>
        <translation>Avaa kierros…</translation>
    </message>
    <message>
        <source>Revise codebook</source>
        <translation>Tarkenna koodauskirjaa</translation>
    </message>
    <message>
        <source>Settle disagreements…</source>
        <translation>Ratkaise erimielisyydet…</translation>
    </message>
    <message>
        <source>Write packet…</source>
        <translation>Tee koodauspaketti…</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>Bring packet home</source>
        <translation>Tuo paketti takaisin</translation>
    </message>
    <message>
        <source>Check agreed posts</source>
        <translation>Tarkista yksimielisiä</translation>
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
        <source>Copy text for the methods</source>
        <translation>Kopioi menetelmäteksti</translation>
    </message>
    <message>
        <source>Copy the paragraph on the round for the methods section</source>
        <translation>Kopioi kierroksesta kertova kappale menetelmälukua varten</translation>
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
        <source>Look again at posts drawn from those the coders agree on</source>
        <translation>Katso uudelleen viestejä, jotka poimitaan yksimielisesti koodatuista</translation>
    </message>
    <message>
        <source>Open a round on a sample</source>
        <translation>Avaa kierros otoksesta</translation>
    </message>
    <message>
        <source>Open round</source>
        <translation>Avaa kierros</translation>
    </message>
    <message>
        <source>Settle disagreements</source>
        <translation>Ratkaise erimielisyydet</translation>
    </message>
    <message>
        <source>Settle the disagreements of the round in view</source>
        <translation>Ratkaise näkyvissä olevan kierroksen erimielisyydet</translation>
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
        <source>95% interval</source>
        <translation>95&#xa0;%:n väli</translation>
    </message>
    <message>
        <source>95% interval: {interval}</source>
        <translation>95&#xa0;%:n luottamusväli: {interval}</translation>
    </message>
    <message>
        <source>Brennan–Prediger</source>
        <translation>Brennan–Prediger</translation>
    </message>
    <message>
        <source>Chosen before the round: {name}, threshold {high}.</source>
        <translation>Ennen kierrosta valittu: {name}, raja-arvo {high}.</translation>
    </message>
    <message>
        <source>Chosen before the round: {name}, usual limits {low} and {high}.</source>
        <translation>Ennen kierrosta valittu: {name}, tavalliset raja-arvot {low} ja {high}.</translation>
    </message>
    <message>
        <source>Code groups</source>
        <translation>Luokkaryhmät</translation>
    </message>
    <message>
        <source>Codings with the code</source>
        <translation>Koodaukset, joissa luokka on</translation>
    </message>
    <message>
        <source>Cohen&apos;s kappa</source>
        <translation>Cohenin kappa</translation>
    </message>
    <message>
        <source>Conger&apos;s kappa</source>
        <translation>Congerin kappa</translation>
    </message>
    <message>
        <source>Exact match of all codes</source>
        <translation>Kaikki luokat samat</translation>
    </message>
    <message>
        <source>Fleiss&apos; kappa</source>
        <translation>Fleissin kappa</translation>
    </message>
    <message>
        <source>Gwet&apos;s AC1</source>
        <translation>Gwetin AC1</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>Väli</translation>
    </message>
    <message>
        <source>Krippendorff&apos;s alpha</source>
        <translation>Krippendorffin alfa</translation>
    </message>
    <message>
        <source>Krippendorff&apos;s alpha of ordered codes</source>
        <translation>Krippendorffin alfa järjestetyille luokille</translation>
    </message>
    <message>
        <source>Krippendorff&apos;s alpha, Jaccard distance</source>
        <translation>Krippendorffin alfa, Jaccardin etäisyys</translation>
    </message>
    <message>
        <source>Krippendorff&apos;s alpha, MASI distance</source>
        <translation>Krippendorffin alfa, MASI-etäisyys</translation>
    </message>
    <message>
        <source>Nothing was chosen beforehand: {name}, usual limits {low} and {high}.</source>
        <translation>Ennalta ei valittu mitään: {name}, tavalliset raja-arvot {low} ja {high}.</translation>
    </message>
    <message>
        <source>Percent agreement</source>
        <translation>Yhtäpitävyysprosentti</translation>
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
        <source>Scott&apos;s pi</source>
        <translation>Scottin pii</translation>
    </message>
    <message>
        <source>Share, %</source>
        <translation>Osuus, %</translation>
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
        <source>{coder}: {n} of {all}</source>
        <translation>{coder}: {n}/{all}</translation>
    </message>
</context>
<context>
    <name>CheckDialog</name>
    <message>
        <source>Check agreed posts</source>
        <translation>Tarkista yksimielisiä</translation>
    </message>
    <message>
        <source>Draw and check</source>
        <translation>Poimi ja tarkista</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Kuinka monta</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Siemenluku</translation>
    </message>
    <message>
        <source>That coders agree does not mean that they are right. The posts are drawn at random and shown like disagreements: A says that the code is right, another key which one would be. What is decided is Consensus; agreement stays as it is.</source>
        <translation>Yksimielisyys ei vielä tarkoita, että luokka on oikea. Viestit poimitaan satunnaisesti ja näytetään kuten erimielisyydet: A vahvistaa luokan, muu näppäin antaa oikean. Ratkaisu on konsensus; yhtäpitävyyden luvut eivät muutu.</translation>
    </message>
    <message>
        <source>The seed and what was drawn are kept and told in the workbook.</source>
        <translation>Siemenluku ja poimitut viestit säilyvät ja kerrotaan työkirjassa.</translation>
    </message>
    <message>
        <source>of {n} agreed codings</source>
        <translation>yksimielisistä ratkaisuista ({n})</translation>
    </message>
</context>
<context>
    <name>Choosers</name>
    <message>
        <source>Coders</source>
        <translation>Koodaajat</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Kierros</translation>
    </message>
    <message>
        <source>Variable</source>
        <translation>Muuttuja</translation>
    </message>
    <message>
        <source>all {n}: {names}</source>
        <translation>kaikki {n}: {names}</translation>
    </message>
    <message>
        <source>same coder: {names}</source>
        <translation>sama koodaaja: {names}</translation>
    </message>
</context>
<context>
    <name>CrossModel</name>
    <message numerus="yes">
        <source>{a}: {code_a}, {b}: {code_b}, %Ln posts</source>
        <translation>
            <numerusform>{a}: {code_a}, {b}: {code_b}, %Ln viesti</numerusform>
            <numerusform>{a}: {code_a}, {b}: {code_b}, %Ln viestiä</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Deeds</name>
    <message>
        <source>The project is open for reading only.</source>
        <translation>Projekti on avattu vain luettavaksi.</translation>
    </message>
</context>
<context>
    <name>DetailView</name>
    <message>
        <source>Agreement on giving the code: {yes}; on not giving it: {no}.</source>
        <translation>Yhtäpitävyys luokan käytöstä: {yes}; käyttämättä jättämisestä: {no}.</translation>
    </message>
    <message>
        <source>Authors drawn again with all their posts</source>
        <translation>Kirjoittajat kaikkine viesteineen uudelleen poimien</translation>
    </message>
    <message>
        <source>Draw whole authors</source>
        <translation>Poimi kokonaisia kirjoittajia</translation>
    </message>
    <message>
        <source>KALPHA-compatible interval</source>
        <translation>KALPHA-yhteensopiva väli</translation>
    </message>
    <message>
        <source>More on the chosen row</source>
        <translation>Lisää valitusta rivistä</translation>
    </message>
    <message>
        <source>Pairs drawn as Hayes&apos; macro does (no narrower with more posts)</source>
        <translation>Hayesin makron tapaan pareja poimien (ei kapene viestien lisääntyessä)</translation>
    </message>
    <message>
        <source>Posts drawn again</source>
        <translation>Viestit uudelleen poimien</translation>
    </message>
    <message>
        <source>Posts drawn again within strata</source>
        <translation>Viestit ositteittain uudelleen poimien</translation>
    </message>
    <message>
        <source>Posts that carry the code: {n} of {all}; given by {given}.</source>
        <translation>Viestejä, joilla luokka on: {n}/{all}; koodaajien antamia: {given}.</translation>
    </message>
    <message>
        <source>Prevalence index: {prevalence}; bias index: {bias}.</source>
        <translation>Yleisyysindeksi: {prevalence}; vinoumaindeksi: {bias}.</translation>
    </message>
    <message>
        <source>There is nothing to draw again here.</source>
        <translation>Tästä rivistä ei ole mitään uudelleen poimittavaa.</translation>
    </message>
    <message>
        <source>folded away</source>
        <translation>piilossa</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>näkyvissä</translation>
    </message>
    <message>
        <source>{how} ({draws} draws, seed {seed}): {interval}; below {first} in {low} of the draws, below {last} in {high}.</source>
        <translation>{how} (poimintoja {draws}, siemenluku {seed}): {interval}; alle {first} jäi {low} ja alle {last} jäi {high} poiminnoista.</translation>
    </message>
</context>
<context>
    <name>DifferingModel</name>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>not coded</source>
        <translation>koodaamatta</translation>
    </message>
</context>
<context>
    <name>DifferingView</name>
    <message>
        <source>Agreed posts: {n}</source>
        <translation>Yksimielisiä: {n}</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Luokka</translation>
    </message>
    <message>
        <source>Coders&apos; cross-table: {variable}</source>
        <translation>Koodaajien ristiintaulukko: {variable}</translation>
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
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>No post is in this cell.</source>
        <translation>Ruudussa ei ole yhtään viestiä.</translation>
    </message>
    <message>
        <source>Rows ↓ {a}, columns → {b}</source>
        <translation>Rivit ↓ {a}, sarakkeet → {b}</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Näytä kaikki</translation>
    </message>
    <message>
        <source>The coders differ on no post of this variable.</source>
        <translation>Koodaajat eivät ole tästä muuttujasta missään viestissä eri mieltä.</translation>
    </message>
    <message>
        <source>The cross-table is of two coders: choose a pair.</source>
        <translation>Ristiintaulukko on kahden koodaajan: valitse pari.</translation>
    </message>
    <message>
        <source>without the code</source>
        <translation>ilman luokkaa</translation>
    </message>
</context>
<context>
    <name>FiguresView</name>
    <message>
        <source>Coefficients of agreement</source>
        <translation>Yhtäpitävyyden tunnusluvut</translation>
    </message>
    <message>
        <source>Leave out codes that count as missing</source>
        <translation>Jätä pois puuttuviksi tiedoiksi luettavat luokat</translation>
    </message>
    <message>
        <source>Only the coefficient chosen beforehand decides; these are for comparison.</source>
        <translation>Vain ennalta valittu tunnusluku ratkaisee; nämä ovat vertailua varten.</translation>
    </message>
    <message>
        <source>Other coefficients</source>
        <translation>Muut tunnusluvut</translation>
    </message>
    <message>
        <source>The reading goes by both ends of the interval, not by the value.</source>
        <translation>Tulkinta tehdään luottamusvälin molemmista päistä, ei pelkästä arvosta.</translation>
    </message>
    <message>
        <source>folded away</source>
        <translation>piilossa</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>näkyvissä</translation>
    </message>
</context>
<context>
    <name>HeatMap</name>
    <message>
        <source>Coders&apos; cross-table, rows {a}, columns {b}</source>
        <translation>Koodaajien ristiintaulukko, riveillä {a}, sarakkeissa {b}</translation>
    </message>
</context>
<context>
    <name>KeyHints</name>
    <message>
        <source>copy table</source>
        <translation>kopioi taulukko</translation>
    </message>
    <message>
        <source>help</source>
        <translation>ohje</translation>
    </message>
    <message>
        <source>next step</source>
        <translation>seuraava vaihe</translation>
    </message>
    <message>
        <source>open post</source>
        <translation>avaa viesti</translation>
    </message>
    <message>
        <source>row or cell</source>
        <translation>rivi tai ruutu</translation>
    </message>
</context>
<context>
    <name>MeaningsView</name>
    <message numerus="yes">
        <source>%n posts were coded by different coders under different meanings.</source>
        <translation>
            <numerusform>Koodaajat koodasivat %n viestin eri merkityksin.</numerusform>
            <numerusform>Koodaajat koodasivat %n viestiä eri merkityksin.</numerusform>
        </translation>
    </message>
    <message>
        <source>95% interval</source>
        <translation>95&#xa0;%:n luottamusväli</translation>
    </message>
    <message>
        <source>Codebook</source>
        <translation>Koodauskirja</translation>
    </message>
    <message>
        <source>Figures by meaning</source>
        <translation>Luvut merkityksittäin</translation>
    </message>
    <message>
        <source>The meaning of codes changed while the round was coded, and the figures above hold codings given under different meanings: {variables}.</source>
        <translation>Luokkien merkitys muuttui kierroksen aikana, ja yllä olevissa luvuissa on eri merkityksin annettuja koodauksia: {variables}.</translation>
    </message>
    <message>
        <source>Variable</source>
        <translation>Muuttuja</translation>
    </message>
    <message>
        <source>coefficient</source>
        <translation>tunnusluku</translation>
    </message>
    <message>
        <source>folded away</source>
        <translation>piilossa</translation>
    </message>
    <message>
        <source>in force since</source>
        <translation>voimassa alkaen</translation>
    </message>
    <message>
        <source>posts</source>
        <translation>viestejä</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>näkyvissä</translation>
    </message>
</context>
<context>
    <name>MethodsView</name>
    <message>
        <source>Copy the text</source>
        <translation>Kopioi teksti</translation>
    </message>
    <message>
        <source>Language of the text</source>
        <translation>Tekstin kieli</translation>
    </message>
    <message>
        <source>Text for the methods section</source>
        <translation>Teksti menetelmälukuun</translation>
    </message>
    <message>
        <source>folded away</source>
        <translation>piilossa</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>näkyvissä</translation>
    </message>
</context>
<context>
    <name>PlainWords</name>
    <message>
        <source>Alpha is 0 because a single coding differs from all the others: where codes vary so little, chance would bring just that one difference. It does not mean that the coders agree on nothing: percent agreement is {pa}. Report the counts.</source>
        <translation>Alfa on 0, koska yksi ainoa koodaus poikkeaa kaikista muista: kun luokat vaihtelevat näin vähän, jo sattuma tuottaisi yhden eron. Se ei tarkoita, etteivät koodaajat olisi mistään samaa mieltä: yhtäpitävyysprosentti on {pa}. Raportoi lukumäärät.</translation>
    </message>
    <message>
        <source>Kappa is 0 whatever the other coder chose, because {coder} gave every post the code.</source>
        <translation>Kappa on 0 riippumatta siitä, mitä toinen koodaaja valitsi, koska {coder} antoi luokan jokaiselle viestille.</translation>
    </message>
    <message>
        <source>Kappa is 0 whatever the other coder chose, because {coder} never used the code.</source>
        <translation>Kappa on 0 riippumatta siitä, mitä toinen koodaaja valitsi, koska {coder} ei käyttänyt luokkaa kertaakaan.</translation>
    </message>
    <message>
        <source>Kappa is 0 whatever the other coder chose, because {coder} used one code only.</source>
        <translation>Kappa on 0 riippumatta siitä, mitä toinen koodaaja valitsi, koska {coder} käytti vain yhtä luokkaa.</translation>
    </message>
    <message>
        <source>Percent agreement is high ({pa}) but {coefficient} is low ({value}) because most codings are alike: “{code}” makes up {share}. Where codes vary so little, a few disagreements weigh much.</source>
        <translation>Yhtäpitävyysprosentti on suuri ({pa}) mutta {coefficient} pieni ({value}), koska useimmat koodaukset ovat samoja: luokan ”{code}” osuus on {share}. Kun luokat vaihtelevat näin vähän, muutama erimielisyys painaa paljon.</translation>
    </message>
    <message>
        <source>Percent agreement is high ({pa}) but {coefficient} is low ({value}) because nearly all posts carry the code. The coders agreed on {both} of the {any} posts that either left without it.</source>
        <translation>Yhtäpitävyysprosentti on suuri ({pa}) mutta {coefficient} pieni ({value}), koska luokka on lähes kaikissa viesteissä. Koodaajat olivat samaa mieltä {both} viestistä niistä {any} viestistä, jotka jompikumpi jätti ilman luokkaa.</translation>
    </message>
    <message>
        <source>Percent agreement is high ({pa}) but {coefficient} is low ({value}) because the code is rare. The coders agreed on {both} of the {any} posts that either marked.</source>
        <translation>Yhtäpitävyysprosentti on suuri ({pa}) mutta {coefficient} pieni ({value}), koska luokka on harvinainen. Koodaajat olivat samaa mieltä {both} viestistä niistä {any} viestistä, jotka jompikumpi merkitsi.</translation>
    </message>
    <message>
        <source>The value is below 0: the coders agreed less often than chance would have it. The posts do not show whether that is more than an accident.</source>
        <translation>Arvo on alle nollan: koodaajat olivat samaa mieltä harvemmin kuin sattumalta olisi odotettavissa. Näiden viestien perusteella ei voi päätellä, johtuuko tulos muusta kuin sattumasta.</translation>
    </message>
    <message>
        <source>The value is below 0: the coders agreed less often than chance would have it. They may understand the codes in different ways; look through the disagreements.</source>
        <translation>Arvo on alle nollan: koodaajat olivat samaa mieltä harvemmin kuin sattumalta olisi odotettavissa. He saattavat ymmärtää luokat eri tavoin; käy erimielisyydet läpi.</translation>
    </message>
    <message>
        <source>alpha</source>
        <translation>alfa</translation>
    </message>
    <message>
        <source>kappa</source>
        <translation>kappa</translation>
    </message>
    <message>
        <source>pi</source>
        <translation>pii</translation>
    </message>
    <message>
        <source>the coefficient</source>
        <translation>tunnusluku</translation>
    </message>
</context>
<context>
    <name>PostDetail</name>
    <message>
        <source>Back to the list</source>
        <translation>Takaisin luetteloon</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Open in Coding</source>
        <translation>Avaa koodausnäkymässä</translation>
    </message>
    <message>
        <source>{at} of {n}</source>
        <translation>{at}/{n}</translation>
    </message>
</context>
<context>
    <name>ReasonChip</name>
    <message>
        <source>chosen</source>
        <translation>valittu</translation>
    </message>
    <message>
        <source>{reason}, key {key}</source>
        <translation>{reason}, näppäin {key}</translation>
    </message>
</context>
<context>
    <name>ReliabilityPage</name>
    <message>
        <source>Choose a cell and list its posts</source>
        <translation>Valitse ruutu ja luettele sen viestit</translation>
    </message>
    <message>
        <source>Coefficients</source>
        <translation>Tunnusluvut</translation>
    </message>
    <message>
        <source>Coefficients copied</source>
        <translation>Tunnusluvut kopioitu</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopioi</translation>
    </message>
    <message>
        <source>Cross-table and disagreements</source>
        <translation>Ristiintaulukko ja erimielisyydet</translation>
    </message>
    <message>
        <source>Cross-table copied</source>
        <translation>Ristiintaulukko kopioitu</translation>
    </message>
    <message>
        <source>Fold or unfold the codes of a variable</source>
        <translation>Näytä tai piilota muuttujan luokat</translation>
    </message>
    <message>
        <source>List all disagreements again</source>
        <translation>Näytä taas kaikki erimielisyydet</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Lisää</translation>
    </message>
    <message>
        <source>Read the chosen post; Esc goes back to the list</source>
        <translation>Lue valittu viesti; Esc palaa luetteloon</translation>
    </message>
    <message>
        <source>Reliability</source>
        <translation>Reliabiliteetti</translation>
    </message>
    <message>
        <source>Text for the methods section copied</source>
        <translation>Menetelmäluvun teksti kopioitu</translation>
    </message>
</context>
<context>
    <name>RoundWords</name>
    <message>
        <source>Main round</source>
        <translation>Pääkierros</translation>
    </message>
    <message>
        <source>No agreement to calculate yet</source>
        <translation>Yhtäpitävyyttä ei voi vielä laskea</translation>
    </message>
    <message>
        <source>Only the disagreements of a round on a sample can be settled here.</source>
        <translation>Tässä voi ratkaista vain otokseen perustuvan kierroksen erimielisyyksiä.</translation>
    </message>
    <message>
        <source>The round is still being coded.</source>
        <translation>Kierrosta koodataan vielä.</translation>
    </message>
    <message>
        <source>all have finished</source>
        <translation>kaikki valmiita</translation>
    </message>
    <message numerus="yes">
        <source>sample “{name}”, %Ln posts</source>
        <translation>
            <numerusform>otos ”{name}”, %Ln viesti</numerusform>
            <numerusform>otos ”{name}”, %Ln viestiä</numerusform>
        </translation>
    </message>
    <message>
        <source>{coder} has coded {done} of {posts}</source>
        <translation>{coder}: koodattu {done}/{posts}</translation>
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
<context>
    <name>SettleDesk</name>
    <message>
        <source>Grounds</source>
        <translation>Perustelu</translation>
    </message>
    <message>
        <source>Or another code</source>
        <translation>Tai jokin muu luokka</translation>
    </message>
    <message>
        <source>Reason, if the code is wrong</source>
        <translation>Syy, jos luokka on väärä</translation>
    </message>
    <message>
        <source>Reason: what the difference came from</source>
        <translation>Syy: mistä ero johtui</translation>
    </message>
    <message>
        <source>What decided it?</source>
        <translation>Mikä ratkaisi asian?</translation>
    </message>
</context>
<context>
    <name>SettleHead</name>
    <message>
        <source>Back</source>
        <translation>Takaisin</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Hide names</source>
        <translation>Piilota nimet</translation>
    </message>
    <message>
        <source>How disagreements are settled</source>
        <translation>Miten erimielisyydet ratkaistaan</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Ratkaisutapa</translation>
    </message>
    <message>
        <source>Show names</source>
        <translation>Näytä nimet</translation>
    </message>
    <message>
        <source>by discussion</source>
        <translation>keskustellen</translation>
    </message>
    <message>
        <source>first coder decides</source>
        <translation>ensimmäinen koodaaja päättää</translation>
    </message>
    <message>
        <source>not said yet</source>
        <translation>ei valittu</translation>
    </message>
    <message>
        <source>third coder decides</source>
        <translation>kolmas koodaaja päättää</translation>
    </message>
</context>
<context>
    <name>SettleRules</name>
    <message>
        <source>Note on the variable</source>
        <translation>Huomautus muuttujasta</translation>
    </message>
    <message>
        <source>Posts with the same one: {n}, settled: {settled}</source>
        <translation>Sama viesteissä: {n}, ratkaistu: {settled}</translation>
    </message>
    <message>
        <source>This disagreement</source>
        <translation>Tämä erimielisyys</translation>
    </message>
    <message>
        <source>Where the border runs</source>
        <translation>Rajanveto</translation>
    </message>
</context>
<context>
    <name>SettleView</name>
    <message>
        <source>Disagreements</source>
        <translation>Erimielisyydet</translation>
    </message>
    <message>
        <source>no code applies</source>
        <translation>mikään luokka ei sovi</translation>
    </message>
</context>
<context>
    <name>SettleWords</name>
    <message>
        <source>All disagreements are settled</source>
        <translation>Erimielisyydet on ratkaistu</translation>
    </message>
    <message>
        <source>Back to the figures</source>
        <translation>Takaisin lukuihin</translation>
    </message>
    <message>
        <source>Below the threshold {threshold}: {variables}. Revise the codebook where definitions were unclear or a code was missing; then the coders train, and a new sample is coded.</source>
        <translation>Raja-arvo {threshold} ei täyttynyt: {variables}. Tarkenna koodauskirjaa siltä osin kuin määritelmä oli epäselvä tai luokka puuttui. Sen jälkeen koodaajat harjoittelevat ja koodaavat uuden otoksen.</translation>
    </message>
    <message>
        <source>Check agreed posts…</source>
        <translation>Tarkista yksimielisiä…</translation>
    </message>
    <message>
        <source>Check another draw…</source>
        <translation>Tarkista uusi poiminta…</translation>
    </message>
    <message>
        <source>Check of agreed posts: {variable}</source>
        <translation>Yksimielisten tarkistus: {variable}</translation>
    </message>
    <message>
        <source>Checked: {n}. Found wrong: {wrong}, which is {share} (95% interval {low}–{high}%). They were drawn at random of {agreed} agreed codings with the seed {seed}. The workbook says so, too.</source>
        <translation>Tarkistettuja: {n}. Virheellisiä: {wrong} eli {share} (95&#xa0;%:n luottamusväli {low}–{high}&#xa0;%). Ne poimittiin satunnaisesti yksimielisistä ratkaisuista ({agreed}) siemenluvulla {seed}. Sama kerrotaan työkirjassa.</translation>
    </message>
    <message>
        <source>Choose above how the disagreements were settled: the methods text says it.</source>
        <translation>Valitse ylhäältä, miten erimielisyydet ratkaistiin: tieto tulee menetelmätekstiin.</translation>
    </message>
    <message>
        <source>Close the round…</source>
        <translation>Sulje kierros…</translation>
    </message>
    <message>
        <source>Coder {number}</source>
        <translation>Koodaaja {number}</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Ratkaistu</translation>
    </message>
    <message>
        <source>Disagreements: {variable}</source>
        <translation>Erimielisyydet: {variable}</translation>
    </message>
    <message>
        <source>Done again</source>
        <translation>Tehty uudelleen</translation>
    </message>
    <message>
        <source>Go back one</source>
        <translation>Siirry edelliseen</translation>
    </message>
    <message>
        <source>Go to the next open one</source>
        <translation>Siirry seuraavaan ratkaisemattomaan</translation>
    </message>
    <message>
        <source>Revise codebook</source>
        <translation>Tarkenna koodauskirjaa</translation>
    </message>
    <message>
        <source>Say what the difference came from</source>
        <translation>Merkitse, mistä ero johtui</translation>
    </message>
    <message>
        <source>Settling disagreements</source>
        <translation>Erimielisyyksien ratkaiseminen</translation>
    </message>
    <message>
        <source>Show frequencies</source>
        <translation>Näytä frekvenssit</translation>
    </message>
    <message>
        <source>Show or hide names</source>
        <translation>Näytä tai piilota nimet</translation>
    </message>
    <message>
        <source>Take the code of the key</source>
        <translation>Ota luokka, jonka näppäin on</translation>
    </message>
    <message>
        <source>Take the left or the right side</source>
        <translation>Ota vasemman tai oikean koodaajan ratkaisu</translation>
    </message>
    <message>
        <source>The check is done</source>
        <translation>Tarkistus on valmis</translation>
    </message>
    <message>
        <source>The coders of the round agree on every post.</source>
        <translation>Kierroksen koodaajat ovat samaa mieltä kaikista viesteistä.</translation>
    </message>
    <message>
        <source>The final codings and their frequencies follow what was decided. The figures of agreement stay as the coders made them.</source>
        <translation>Lopulliset koodaukset ja niiden frekvenssit noudattavat ratkaisuja. Yhtäpitävyyden luvut pysyvät sellaisina kuin ne koodattiin.</translation>
    </message>
    <message>
        <source>There is nothing to settle</source>
        <translation>Ratkaistavaa ei ole</translation>
    </message>
    <message>
        <source>Undo, redo</source>
        <translation>Kumoa, tee uudelleen</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Kumottu</translation>
    </message>
    <message>
        <source>What the differences came from: {reasons}.</source>
        <translation>Erimielisyyksien syyt: {reasons}.</translation>
    </message>
    <message>
        <source>Write the grounds</source>
        <translation>Kirjoita perustelu</translation>
    </message>
    <message>
        <source>ambiguous text</source>
        <translation>epäselvä viesti</translation>
    </message>
    <message>
        <source>another code</source>
        <translation>muu luokka</translation>
    </message>
    <message>
        <source>back</source>
        <translation>takaisin</translation>
    </message>
    <message>
        <source>brings it back</source>
        <translation>palauttaa</translation>
    </message>
    <message>
        <source>disagreement {at} of {n}</source>
        <translation>erimielisyys {at}/{n}</translation>
    </message>
    <message>
        <source>drawn post {at} of {n}</source>
        <translation>poimittu viesti {at}/{n}</translation>
    </message>
    <message>
        <source>grounds</source>
        <translation>perustelu</translation>
    </message>
    <message>
        <source>it is right</source>
        <translation>luokka on oikea</translation>
    </message>
    <message>
        <source>missing code</source>
        <translation>luokka puuttuu</translation>
    </message>
    <message>
        <source>names</source>
        <translation>nimet</translation>
    </message>
    <message>
        <source>next</source>
        <translation>seuraava</translation>
    </message>
    <message>
        <source>next step</source>
        <translation>seuraava vaihe</translation>
    </message>
    <message>
        <source>other</source>
        <translation>muu syy</translation>
    </message>
    <message>
        <source>previous</source>
        <translation>edellinen</translation>
    </message>
    <message>
        <source>slip</source>
        <translation>lipsahdus</translation>
    </message>
    <message>
        <source>take a side</source>
        <translation>ota koodaajan ratkaisu</translation>
    </message>
    <message>
        <source>unclear definition</source>
        <translation>epäselvä määritelmä</translation>
    </message>
    <message>
        <source>undoes it</source>
        <translation>kumoaa</translation>
    </message>
    <message>
        <source>without a reason {n}</source>
        <translation>ilman syytä {n}</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} s</translation>
    </message>
    <message>
        <source>{settled} / {total} checked</source>
        <translation>{settled} / {total} tarkistettu</translation>
    </message>
    <message>
        <source>{settled} / {total} settled</source>
        <translation>{settled} / {total} ratkaistu</translation>
    </message>
    <message>
        <source>“{variable}”</source>
        <translation>”{variable}”</translation>
    </message>
</context>
<context>
    <name>ShownRound</name>
    <message>
        <source>Calculating…</source>
        <translation>Lasketaan…</translation>
    </message>
    <message>
        <source>no code applies</source>
        <translation>mikään luokka ei sovi</translation>
    </message>
</context>
<context>
    <name>SideCard</name>
    <message>
        <source>Note: {note}</source>
        <translation>Muistiinpano: {note}</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>valittu</translation>
    </message>
    <message>
        <source>{key}: {codes}, coder {who}</source>
        <translation>{key}: {codes}, koodaaja {who}</translation>
    </message>
</context>
<context>
    <name>States</name>
    <message>
        <source>Agreement could not be calculated</source>
        <translation>Yhtäpitävyyttä ei voitu laskea</translation>
    </message>
    <message>
        <source>Agreement is calculated when a second coder has coded the same sample without seeing your codings.</source>
        <translation>Yhtäpitävyys lasketaan, kun toinen koodaaja on koodannut saman otoksen sinun koodauksiasi näkemättä.</translation>
    </message>
    <message>
        <source>At random and repeatable: size and seed are written down. Then a round is opened on it, which freezes the codebook and what the coders see.</source>
        <translation>Satunnainen ja toistettava: koko ja siemenluku kirjataan. Sitten otoksesta avataan kierros, joka lukitsee koodauskirjan ja näkyvät kentät.</translation>
    </message>
    <message>
        <source>Bring it home</source>
        <translation>Tuo paketti takaisin</translation>
    </message>
    <message>
        <source>Calculating agreement…</source>
        <translation>Lasketaan yhtäpitävyyttä…</translation>
    </message>
    <message>
        <source>Draw a sample</source>
        <translation>Poimi otos</translation>
    </message>
    <message>
        <source>Has a packet come back already?</source>
        <translation>Onko paketti jo palautunut?</translation>
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
        <source>One file with the sample and the codebook, and none of your codings.</source>
        <translation>Yksi tiedosto, jossa ovat otos ja koodauskirja mutta ei yhtään sinun koodaustasi.</translation>
    </message>
    <message>
        <source>Open a round</source>
        <translation>Avaa kierros</translation>
    </message>
    <message>
        <source>Open anyway…</source>
        <translation>Avaa silti…</translation>
    </message>
    <message>
        <source>The codings of a large project take a moment. You can go on working.</source>
        <translation>Suuren projektin koodausten lukeminen kestää hetken. Voit jatkaa työtä.</translation>
    </message>
    <message>
        <source>The other coder&apos;s codings stay closed</source>
        <translation>Toisen koodaajan ratkaisut pysyvät suljettuina</translation>
    </message>
    <message>
        <source>The sample is drawn. The round freezes the codebook and what the coders see, and sets the threshold.</source>
        <translation>Otos on poimittu. Kierros lukitsee koodauskirjan ja näkyvät kentät ja asettaa raja-arvon.</translation>
    </message>
    <message>
        <source>Write a packet</source>
        <translation>Tee koodauspaketti</translation>
    </message>
    <message>
        <source>You have posts left in a round of your own, and code them blind. Agreement is shown here when the round is finished.</source>
        <translation>Omalla kierroksellasi on viestejä jäljellä, ja koodaat ne toisen koodaajan ratkaisuja näkemättä. Yhtäpitävyys näkyy tässä, kun kierros on valmis.</translation>
    </message>
    <message>
        <source>You see first what it brings. A packet may come home many times.</source>
        <translation>Näet ensin, mitä se tuo. Saman paketin voi tuoda monta kertaa.</translation>
    </message>
    <message>
        <source>after step 1</source>
        <translation>odottaa vaihetta 1</translation>
    </message>
    <message>
        <source>after step 2</source>
        <translation>odottaa vaihetta 2</translation>
    </message>
    <message>
        <source>done</source>
        <translation>valmis</translation>
    </message>
</context>
</TS>
