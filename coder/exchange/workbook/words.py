"""The fixed texts of the workbook in Finnish and English."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Literal

from coder.exchange.workbook.content import Language

Family = Literal["purpose", "coefficient", "ci", "count", "field", "kind"]
"""What stored names are of."""

TEXTS: Mapping[str, tuple[str, str]] = MappingProxyType(
    {
        # sheets
        "sheet.frequencies": ("Frekvenssit", "Frequencies"),
        "sheet.agreement": ("Yhtäpitävyys", "Agreement"),
        "sheet.disagreements": ("Erimielisyydet", "Disagreements"),
        "sheet.codings": ("Koodaukset", "Codings"),
        "sheet.codebook": ("Koodauskirja", "Codebook"),
        "sheet.changes": ("Muutokset", "Changes"),
        "sheet.screening": ("Seulonta", "Screening"),
        "sheet.about": ("Tietoja", "About"),
        # captions and titles
        "table": ("Taulukko {number}. {caption}", "Table {number}. {caption}"),
        "title.frequencies": ("Luokkien jakaumat", "Frequencies of the codes"),
        "title.agreement": ("Koodaajien välinen yhtäpitävyys", "Inter-coder agreement"),
        "title.codebook": ("Koodauskirja", "Codebook"),
        "title.screening": ("Aineiston seulonta", "Screening of the posts"),
        "caption.changes": (
            "Koodauskirjan muutokset versioittain.",
            "Changes of the codebook by revision.",
        ),
        "caption.screening": (
            "Viestien seulonta vaiheittain.",
            "The screening of the posts step by step.",
        ),
        "caption.word_list": (
            "Sanalista ”{name}” sellaisena kuin sitä käytettiin.",
            "The word list “{name}” as it was used.",
        ),
        "terms": ("Hakusanat", "Terms"),
        "exclusions": ("Poissulut", "Exclusions"),
        "step": ("Vaihe", "Step"),
        "out": ("Jätetty pois", "Left out"),
        "left": ("Jäljellä", "Left"),
        "step.collected": ("Kerätyt viestit", "Posts collected"),
        "step.absent": ("Poistetut ja puuttuvat tekstit", "Texts erased or not here"),
        "step.reposts": ("Edelleenjaot", "Reposts"),
        "step.language": ("Muut kielet", "Other languages"),
        "step.dates": ("Ajanjakson ulkopuoliset", "Outside the period"),
        "step.sources": ("Muut lähdetiedostot", "Other sources"),
        "step.list": ("Ei sanaa listalta", "No word of the list"),
        "step.put_in": ("Käsin mukaan otetut", "Put in by hand"),
        "step.put_out": ("Käsin pois jätetyt", "Put out by hand"),
        "step.in_study": ("Mukana tutkimuksessa", "In the study"),
        "title.about": ("Tietoja työkirjasta", "About this workbook"),
        "subtitle": ("Projekti: {project}", "Project: {project}"),
        "caption.frequencies": (
            "Viestien jakautuminen muuttujan ”{variable}” luokkiin (n = {n}).",
            "Posts by code of the variable “{variable}” (n = {n}).",
        ),
        "caption.agreement": (
            "Koodaajien välinen yhtäpitävyys muuttujassa ”{variable}”, kierros ”{round}”.",
            "Inter-coder agreement on the variable “{variable}”, round “{round}”.",
        ),
        "caption.code_use": (
            "Luokkien käyttö muuttujassa ”{variable}”, kierros ”{round}”.",
            "Use of the codes of the variable “{variable}”, round “{round}”.",
        ),
        "caption.disagreements": (
            "Viestit, joista koodaajien ratkaisut eroavat.",
            "Posts on which the coders’ decisions differ.",
        ),
        "caption.codings": (
            "Koodaukset: yksi rivi viestiä, koodaajaa, kierrosta ja muuttujaa kohden.",
            "Codings: one row per post, coder, round and variable.",
        ),
        "caption.codings.next": (
            "Koodaukset (jatkuu edelliseltä välilehdeltä, osa {part}).",
            "Codings (continued from the previous sheet, part {part}).",
        ),
        "caption.codebook": (
            "Koodauskirja ”{name}”: muuttujat ja luokat.",
            "Codebook “{name}”: variables and codes.",
        ),
        "caption.codebook.revision": (
            "Koodauskirja ”{name}”, versio {revision}: muuttujat ja luokat.",
            "Codebook “{name}”, revision {revision}: variables and codes.",
        ),
        "caption.rules": ("Koodausohjeet.", "Rules for the coders."),
        "caption.sources": ("Lähdetiedostot.", "Sources."),
        "caption.samples": ("Otokset ja näytteet.", "Samples."),
        "caption.rounds": ("Koodauskierrokset.", "Coding rounds."),
        "caption.coders": ("Koodaajat.", "Coders."),
        "heading.methods": ("Menetelmäteksti", "Methods text"),
        "heading.counts": ("Lukumäärät", "Counts"),
        "heading.changes": (
            "Exceliä varten tekstiin tehdyt muutokset",
            "Changes made to texts for Excel",
        ),
        # nothing to show
        "empty.frequencies": ("Ei koodauksia, joista laskea.", "There are no codings to count."),
        "empty.agreement": ("Ei rinnakkaiskoodauksia.", "There are no posts coded by two coders."),
        "empty.disagreements": ("Ei erimielisyyksiä.", "There are no disagreements."),
        "empty.codings": ("Ei koodauksia.", "There are no codings."),
        "empty.codebook": ("Ei muuttujia.", "There are no variables."),
        # what was settled
        "settled": ("Ratkaistu luokka", "Settled code"),
        "settled_by": ("Ratkaisija", "Settled by"),
        "settled_how": ("Ratkaisutapa", "How settled"),
        "settled_why": ("Syy", "Reason"),
        "settled_note": ("Muistiinpano", "Note"),
        # notes
        "note": ("Huom. {text}", "Note. {text}"),
        "note.source": ("Koodaukset: {source}.", "Codings: {source}."),
        "note.base": (
            "Prosenttien kantaluku: {posts}, {authors}.",
            "Base of the percentages: {posts}, {authors}.",
        ),
        "note.base.posts": ("Prosenttien kantaluku: {posts}.", "Base of the percentages: {posts}."),
        "note.multi": (
            "Viestillä voi olla useita luokkia, joten prosenttien summa voi olla yli 100.",
            "A post can have several codes, so the percentages can add up to more than 100.",
        ),
        "note.relative": (
            "Indeksi: lukumäärä suhteessa yleisimpään luokkaan (= 100).",
            "Relative: the count against the most frequent code (= 100).",
        ),
        "note.one_against_others": (
            "Luokan rivillä luokkaa verrataan kaikkiin muihin luokkiin yhdessä.",
            "The row of a code compares that code with all others taken together.",
        ),
        "note.code_use": (
            "Yleisyys- ja vinoumaindeksi lasketaan vain kahdesta koodaajasta. Yhtäp.: yhtäpitävyys "
            "luokan käytöstä ja käyttämättä jättämisestä. Luvut ovat viesteistä, jotka vähintään "
            "kaksi koodaajaa koodasi. Jos luokka on alle kymmenessä viestissä, sen tunnusluvut ja "
            "luottamusvälit ovat epävakaita: lisää viestejä tai raportoi lukumäärät.",
            "The prevalence and bias indices are of two coders only. Agree: agreement on giving "
            "the code and on not giving it. The figures are of the posts that two coders or more "
            "coded. Where under ten posts carry a code, its coefficients and intervals are "
            "unstable: add posts or report the counts.",
        ),
        "note.not_coded": (
            "Tyhjä solu koodaajan sarakkeessa: viesti on koodaamatta.",
            "An empty cell in a coder’s column: not coded.",
        ),
        "note.times": (
            "Z-kirjaimeen päättyvä aika on UTC-aikaa; muun ajan aikavyöhyke ei ole tiedossa.",
            "A time that ends in Z is UTC; the zone of any other time is unknown.",
        ),
        "note.changes": (
            "Jokaisesta koodauksesta tiedetään, millä koodauskirjan versiolla se tehtiin; "
            "koodauksia ei ole muutettu",
            "Every coding keeps the revision it was made with; no coding was changed",
        ),
        "note.several": (
            "Useat luokat on erotettu puolipisteellä.",
            "Several codes are separated by semicolons.",
        ),
        "profile.full": (
            "Täydet tiedot: viestit ja käyttäjätunnukset ovat henkilötietoja.",
            "Full: the posts and the authors’ handles are personal data.",
        ),
        "profile.pseudonymised": (
            "Pseudonymisoitu: kirjoittajilla on peitetunnukset, mutta tiedot ovat henkilötietoja.",
            "Pseudonymised: authors have pseudonyms, but the data are still personal data.",
        ),
        "profile.ids": (
            "Vain tunnisteet ja koodaukset, ei viestien tekstejä.",
            "Ids and codings only, without the texts of the posts.",
        ),
        # column headings
        "code": ("Luokka", "Code"),
        "group": ("Luokkaryhmä", "Group"),
        "n": ("n", "n"),
        "percent": ("%", "%"),
        "relative": ("Indeksi (suurin\u00a0=\u00a0100)", "Relative (largest\u00a0=\u00a0100)"),
        "authors": ("Kirjoittajia", "Authors"),
        "coded_themselves": ("Koodattuja", "Coded"),
        "all_posts": ("Viestejä yhteensä", "Posts in all"),
        "coders": ("Koodaajat", "Coders"),
        "coefficient": ("Tunnusluku", "Coefficient"),
        "value": ("Arvo", "Value"),
        "se": ("Keskivirhe", "SE"),
        "ci_low": ("95 %:n lv, alaraja", "95% CI, low"),
        "ci_high": ("95 %:n lv, yläraja", "95% CI, high"),
        "ci_method": ("Luottamusvälin menetelmä", "CI method"),
        "n_items": ("Viestejä", "Posts"),
        "drawn_low": ("Bootstrap, alaraja", "Bootstrap, low"),
        "drawn_high": ("Bootstrap, yläraja", "Bootstrap, high"),
        "below_667": ("P(< 0,667)", "P(< .667)"),
        "below_800": ("P(< 0,800)", "P(< .800)"),
        "given": ("Koodaajien antamia", "Given by coders"),
        "carrying": ("Luokka on", "Carrying it"),
        "prevalence_index": ("Yleisyys", "Prevalence"),
        "bias_index": ("Vinouma", "Bias"),
        "positive": ("Yhtäp., käytetty", "Agree, given"),
        "negative": ("Yhtäp., ei käytetty", "Agree, not given"),
        "few": ("alle 10 viestiä", "under 10 posts"),
        "remark": ("Huomautus", "Remark"),
        "undefined": ("Miksi luku puuttuu", "Why a figure is missing"),
        "whole_variable": ("koko muuttuja", "whole variable"),
        "post_uid": ("Viestin tunnus", "Post uid"),
        "external_id": ("Alkuperäinen tunniste", "External id"),
        "day": ("Päivä", "Day"),
        "text": ("Teksti", "Text"),
        "round": ("Kierros", "Round"),
        "variable": ("Muuttuja", "Variable"),
        "source": ("Lähdetiedosto", "Source"),
        "author": ("Kirjoittaja", "Author"),
        "posted_at": ("Kirjoitettu", "Posted at"),
        "coder": ("Koodaaja", "Coder"),
        "codes": ("Luokat", "Codes"),
        "code_uids": ("Luokkien tunnukset", "Code uids"),
        "decided_at": ("Ratkaistu", "Decided at"),
        "revision": ("Koodauskirjan versio", "Codebook revision"),
        "note_of_coder": ("Muistiinpano", "Note"),
        "flagged": ("Liputettu", "Flagged"),
        "state": ("Lopullinen koodaus", "Final coding"),
        "state.agreed": ("yksimielinen", "agreed"),
        "state.adjudicated": ("ratkaistu", "adjudicated"),
        "state.single": ("yhden koodaajan", "single coder"),
        "state.open": ("ratkaisematta", "open"),
        "key": ("Näppäin", "Key"),
        "definition": ("Määritelmä", "Definition"),
        "use_when": ("Käytä, kun", "Use when"),
        "do_not_use_when": ("Älä käytä, kun", "Do not use when"),
        "example": ("Esimerkki", "Example"),
        "exclusive": ("Poissulkeva", "Exclusive"),
        "counts_as_missing": ("Puuttuva tieto", "Counts as missing"),
        "archived": ("Poistettu käytöstä", "Archived"),
        "became.merged": ("yhdistetty luokkaan ”{codes}”", "merged into “{codes}”"),
        "became.split": ("jaettu luokiksi: {codes}", "split into: {codes}"),
        "changed_at": ("Muutettu", "Changed at"),
        "change.subject": ("Kohta", "What"),
        "change.what": ("Tieto", "Field"),
        "change.before": ("Ennen", "Before"),
        "change.after": ("Jälkeen", "After"),
        "change.kind": ("Muutoksen laji", "Kind of change"),
        "kind.wording": ("sanamuoto", "wording"),
        "kind.meaning": ("merkitys", "meaning"),
        "field.added": ("lisätty", "added"),
        "field.removed": ("poistettu", "removed"),
        "field.order": ("järjestys", "order"),
        "field.name": ("nimi", "name"),
        "field.description": ("kuvaus", "description"),
        "field.text": ("teksti", "text"),
        "field.question": ("kysymys", "question"),
        "field.note": ("huomautus", "note"),
        "field.choice": ("yksi valinta vai monivalinta", "single or multiple choice"),
        "field.level": ("mitta-asteikko", "level of measurement"),
        "field.applies_when": ("ehto", "condition"),
        "field.required": ("pakollinen", "required"),
        "field.archived": ("poistettu käytöstä", "out of use"),
        "field.becomes": ("yhdistäminen tai jako", "merge or split"),
        "field.definition": ("määritelmä", "definition"),
        "field.use_when": ("käytä, kun", "use when"),
        "field.do_not_use_when": ("älä käytä, kun", "do not use when"),
        "field.example": ("esimerkki", "example"),
        "field.exclusive": ("poissulkeva", "exclusive"),
        "field.counts_as_missing": ("puuttuva tieto", "counts as missing"),
        "field.group": ("luokkaryhmä", "group"),
        "field.key": ("näppäin", "key"),
        "field.colour": ("väri ja muoto", "colour and shape"),
        "rule": ("Ohje", "Rule"),
        "name": ("Nimi", "Name"),
        "sha256": ("Tarkistussumma (SHA-256)", "Checksum (SHA-256)"),
        "reader": ("Tiedostomuoto", "Reader"),
        "read": ("Luettu", "Read"),
        "kept": ("Säilytetty", "Kept"),
        "skipped": ("Ohitettu", "Skipped"),
        "imported_at": ("Tuotu", "Imported at"),
        "method": ("Menetelmä", "Method"),
        "seed": ("Siemenluku", "Seed"),
        "size": ("Koko", "Size"),
        "frame_size": ("Otantakehikko", "Frame"),
        "drawn_at": ("Poimittu", "Drawn at"),
        "purpose": ("Tarkoitus", "Purpose"),
        "opened_at": ("Avattu", "Opened"),
        "closed_at": ("Suljettu", "Closed"),
        "threshold": ("Raja-arvo", "Threshold"),
        "role": ("Rooli", "Role"),
        "codings": ("Koodauksia", "Codings"),
        # values
        "format.share": ("0.0 %", "0.0%"),
        "yes": ("kyllä", "yes"),
        "none_applies": ("mikään luokka ei sovi", "no code applies"),
        "still_open": ("auki", "open"),
        "single": ("yksi valinta", "single choice"),
        "multi": ("monivalinta", "multiple choice"),
        "nominal": ("luokitteluasteikko", "nominal"),
        "ordinal": ("järjestysasteikko", "ordinal"),
        "required": ("pakollinen", "required"),
        "applies.any": (
            "koodataan vain, jos muuttujassa ”{variable}” on jokin näistä: {codes}",
            "applies only when “{variable}” has any of: {codes}",
        ),
        "applies.none": (
            "koodataan vain, jos muuttujassa ”{variable}” ei ole mitään näistä: {codes}",
            "applies only when “{variable}” has none of: {codes}",
        ),
        # about
        "about.project": ("Projekti", "Project"),
        "about.exported_at": ("Työkirja tehty", "Workbook made"),
        "about.version": ("Ohjelma", "Program"),
        "about.languages": ("Kielet", "Languages"),
        "about.profile": ("Vientiprofiili", "Export profile"),
        "about.codebook": ("Koodauskirja", "Codebook"),
        "about.revision": ("versio {revision}", "revision {revision}"),
        "about.rows": ("Koodausrivejä työkirjassa", "Rows of codings in this workbook"),
        "about.cut": (
            "Soluja lyhennetty Excelin 32 767 merkin rajaan",
            "Cells cut at Excel’s limit of 32,767 characters",
        ),
        "about.replaced": (
            "Excelin kieltämiä merkkejä korvattu merkillä \ufffd",
            "Characters that Excel forbids replaced by \ufffd",
        ),
        "language.fi": ("suomi", "Finnish"),
        "language.en": ("englanti", "English"),
        "count.posts": ("Viestejä", "Posts"),
        "count.in_study": ("Mukana tutkimuksessa", "In the study"),
        "count.screened_out": ("Rajattu pois", "Screened out"),
        "count.authors": ("Kirjoittajia", "Authors"),
        "count.coded": ("Koodattuja viestejä", "Posts coded"),
        "count.finished": ("Valmiita viestejä", "Posts finished"),
        "count.codings": ("Koodauksia", "Codings"),
        "count.disagreements": ("Erimielisyyksiä", "Disagreements"),
        "count.settled": ("Ratkaistuja erimielisyyksiä", "Disagreements settled"),
        # stored names
        "purpose.main": ("pääkoodaus", "main coding"),
        "purpose.training": ("harjoituskierros", "training"),
        "purpose.reliability": ("koodaajien välinen reliabiliteetti", "inter-coder reliability"),
        "purpose.intra": ("koodaajan sisäinen reliabiliteetti", "intra-coder reliability"),
        "purpose.recoding": ("uudelleenkoodaus", "recoding"),
        "purpose.screening": ("seulonnan tarkistus", "screening check"),
        "purpose.consensus": ("erimielisyyksien ratkaiseminen", "adjudication"),
        "coefficient.percent_agreement": ("Yhtäpitävyysprosentti", "Percent agreement"),
        "coefficient.cohen_kappa": ("Cohenin kappa", "Cohen’s kappa"),
        "coefficient.scott_pi": ("Scottin pii", "Scott’s pi"),
        "coefficient.fleiss_kappa": ("Fleissin kappa", "Fleiss’ kappa"),
        "coefficient.conger_kappa": ("Congerin kappa", "Conger’s kappa"),
        "coefficient.krippendorff_alpha": ("Krippendorffin alfa", "Krippendorff’s alpha"),
        "coefficient.gwet_ac1": ("Gwetin AC1", "Gwet’s AC1"),
        "coefficient.brennan_prediger": ("Brennanin–Predigerin kappa", "Brennan–Prediger kappa"),
        "coefficient.krippendorff_alpha_ordinal": (
            "Krippendorffin alfa, järjestysasteikko",
            "Krippendorff’s alpha, ordinal",
        ),
        "coefficient.krippendorff_alpha_jaccard": (
            "Krippendorffin alfa, Jaccard-etäisyys",
            "Krippendorff’s alpha, Jaccard distance",
        ),
        "coefficient.krippendorff_alpha_masi": (
            "Krippendorffin alfa, MASI-etäisyys",
            "Krippendorff’s alpha, MASI distance",
        ),
        "coefficient.exact_match": ("Täsmälleen samat luokat (%)", "Exactly the same codes (%)"),
        "coefficient.specific_agreement": ("Luokkakohtainen yhtäpitävyys", "Specific agreement"),
        "ci.gwet": ("Gwetin kaava", "Gwet"),
        "ci.large_sample": ("suuren otoksen kaava", "large sample"),
        "ci.item_bootstrap": ("bootstrap viesteittäin", "bootstrap of posts"),
        "ci.krippendorff_bootstrap": ("Krippendorffin bootstrap", "Krippendorff’s bootstrap"),
    }
)


class Words:
    """The texts in one language."""

    def __init__(self, language: Language) -> None:
        self._finnish = language == "fi"

    def __call__(self, key: str, **fields: str) -> str:
        """Return a text with its fields filled in; raises KeyError."""
        text = TEXTS[key][0 if self._finnish else 1]
        return text.format(**fields) if fields else text

    def stored(self, family: Family, name: str) -> str:
        """Return the words for a stored name, or the name itself where there are none."""
        key = f"{family}.{name}"
        return self(key) if key in TEXTS else name

    def number(self, n: int) -> str:
        """Return a whole number with its thousands apart."""
        return f"{n:,}".replace(",", "\u00a0") if self._finnish else f"{n:,}"

    def posts(self, n: int) -> str:
        """Return "1 post", "2 posts"."""
        one, many = ("viesti", "viestiä") if self._finnish else ("post", "posts")
        return f"{self.number(n)}\u00a0{one if n == 1 else many}"

    def authors(self, n: int) -> str:
        """Return "1 author", "2 authors"."""
        one, many = ("kirjoittaja", "kirjoittajaa") if self._finnish else ("author", "authors")
        return f"{self.number(n)}\u00a0{one if n == 1 else many}"

    def language(self, code: str) -> str:
        """Return the name of a language."""
        key = f"language.{code}"
        return self(key) if key in TEXTS else code
