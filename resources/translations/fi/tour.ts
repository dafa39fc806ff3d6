<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fi" sourcelanguage="en">
<context>
    <name>TourCard</name>
    <message>
        <source>Back</source>
        <translation>Takaisin</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Valmis</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Seuraava</translation>
    </message>
    <message>
        <source>Skip the tour</source>
        <translation>Ohita esittely</translation>
    </message>
    <message>
        <source>Skip the tour (Esc); the help shows it again</source>
        <translation>Ohita esittely (Esc); sen voi katsoa uudelleen ohjeesta</translation>
    </message>
    <message>
        <source>The next step (Enter)</source>
        <translation>Seuraava askel (Enter)</translation>
    </message>
    <message>
        <source>The step before (Backspace)</source>
        <translation>Edellinen askel (askelpalautin)</translation>
    </message>
    <message>
        <source>{number} of {total}</source>
        <translation>{number}/{total}</translation>
    </message>
</context>
<context>
    <name>TourTexts</name>
    <message>
        <source>A second coder has coded fifty of these posts without seeing the first one&apos;s codings. Here is how well they agree, and where they do not. F1 says what the figures mean.</source>
        <translation>Toinen koodaaja on koodannut näistä viesteistä viisikymmentä ensimmäisen ratkaisuja näkemättä. Tässä näkyy, kuinka yhtäpitäviä koodaukset ovat ja missä ne eroavat. F1 kertoo, mitä luvut tarkoittavat.</translation>
    </message>
    <message>
        <source>One post is in view at a time, and it is always in the same place. These are made up: you can try anything.</source>
        <translation>Näkyvissä on yksi viesti kerrallaan, aina samassa paikassa. Nämä viestit on keksitty: voit kokeilla mitä vain.</translation>
    </message>
    <message>
        <source>Press the key of a code</source>
        <translation>Paina luokan näppäintä</translation>
    </message>
    <message>
        <source>Read the post</source>
        <translation>Lue viesti</translation>
    </message>
    <message>
        <source>Saved already, as this line says. Undo brings the post back, any number of steps, and tomorrow too.</source>
        <translation>Ratkaisu on jo tallennettu, kuten tämä rivi kertoo. Kumoaminen palauttaa viestin, niin monta askelta kuin haluat, vielä huomennakin.</translation>
    </message>
    <message>
        <source>See how far you are</source>
        <translation>Katso, kuinka pitkällä olet</translation>
    </message>
    <message>
        <source>See whether two coders agree</source>
        <translation>Katso, ovatko koodaajat samaa mieltä</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Kumoa ratkaisu</translation>
    </message>
    <message>
        <source>The key codes the post, saves it and shows the next one. At the right the codebook says when to use each code; the arrow keys go through them.</source>
        <translation>Näppäin koodaa viestin, tallentaa sen ja tuo seuraavan näkyviin. Oikealla koodauskirja kertoo, milloin mitäkin luokkaa käytetään; nuolinäppäimillä luokkia voi selata.</translation>
    </message>
    <message>
        <source>The queue, the posts that are coded, and your pace. The eye hides the pace if it hurries you.</source>
        <translation>Tässä ovat koodausjono, koodatut viestit ja koodausvauhtisi. Silmä piilottaa vauhdin, jos se hoputtaa.</translation>
    </message>
    <message>
        <source>choose one</source>
        <translation>valitse yksi</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>kumoa</translation>
    </message>
</context>
</TS>
