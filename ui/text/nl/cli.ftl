### Het programma zonder venster: bondgenoot-cli.

cli-about = Bondgenoot zonder venster: partners zoeken, allianties maken en toetsen, en projecten uitwisselen.
cli-usage = Gebruik
cli-heading-commands = Opdrachten
cli-heading-arguments = Wat je opgeeft
cli-heading-options = Opties
cli-value-command = OPDRACHT
cli-value-options = [OPTIES]
cli-exit-codes =
    Uitkomst (exit code):
      0  gelukt
      1  iets anders ging mis
      2  de opdracht klopt niet
      3  geen projectbestand
      4  gemaakt met een nieuwere versie
      5  beschadigd
      6  inhoud die niet kan
      7  de gegevens zijn in gebruik door een ander venster
      8  niet gevonden
      9  meer dan één mogelijkheid (ze staan erbij)
      10 geen plaats op de schijf of geen toegang

    PROJECT, ACTOR, ALLIANCE, STARTING_POINT, SCENARIO en MUNICIPALITY zijn een id of een naam die maar één keer voorkomt.
    Resultaten gaan naar standaarduitvoer, de id van iets nieuws als laatste regel. Berichten gaan naar standaardfout.

## Fouten in de opdracht

cli-mistake-missing = Er ontbreekt iets in de opdracht: { $what }.
cli-mistake-command = Deze opdracht bestaat niet: { $what }.
cli-mistake-unknown = Dit past niet bij de opdracht: { $what }.
cli-mistake-conflict = Dit kan niet samen: { $what }.
cli-mistake-value = Dit kan hier niet staan: { $what }.
cli-mistake-not-text = In de opdracht staan tekens die geen tekst zijn. Dat kan alleen in de naam van een projectbestand. Typ dat woord opnieuw.
cli-mistake-else = De opdracht klopt niet: { $what }.
cli-mistake-help = Er is niets veranderd. Met --help zie je wat er kan.

## Wegschrijven

cli-output-incomplete = Het antwoord kon niet helemaal weggeschreven worden: de schijf of het bestand waar het heen gaat, neemt niets meer aan. Wat je vroeg, is wel gedaan. Maak plaats en vraag het opnieuw op.

## Opdrachten

cli-command-new = Begin een project rond jullie eigen werking
cli-command-example = Maak het voorbeeldproject
cli-command-projects = Toon alle projecten, ook die in de prullenbak
cli-command-recover = Kijk na of alles nog heel is, en haal uit een beschadigd bestand wat nog te lezen is
cli-command-rename = Geef een project een andere naam
cli-command-duplicate = Maak een kopie van een project
cli-command-delete = Leg een project in de prullenbak, waar het blijft tot je 30 dagen met Bondgenoot gewerkt hebt
cli-command-restore = Haal een project uit de prullenbak
cli-command-info = Toon hoeveel er in een project of bestand zit, en de controlesom van de inhoud
cli-command-municipality = Zoek een gemeente op naam, vroegere naam, deelgemeente of postcode
cli-command-add-municipality = Zet een gemeente op de kaart
cli-command-add-actor = Zet een actor in een gemeente
cli-command-move-actor = Verplaats een actor naar een andere gemeente of helft
cli-command-edit-actor = Verander wat je over een actor weet; een lege waarde maakt leeg
cli-command-remove-actor = Haal een actor weg
cli-command-add-starting-point = Schrijf een sterkte of beperking op
cli-command-add-lead = Noteer een actor op de partnerkaart van een vertrekpunt
cli-command-add-scenario = Combineer actoren in een scenario
cli-command-add-alliance = Maak een alliantie
cli-command-assess = Toets een alliantie aan een succescriterium
cli-command-add-agreement = Schrijf een afspraak van een alliantie op
cli-command-show = Toon een project, of één alliantie
cli-command-search = Zoek in namen en notities
cli-command-undo = Maak de laatste stap of stappen ongedaan
cli-command-redo = Doe opnieuw wat je ongedaan maakte
cli-command-history = Toon de stappen van een project, de nieuwste eerst
cli-command-export = Bewaar een project als bestand om door te geven
cli-command-import = Neem een projectbestand over
cli-command-check = Kijk na of een projectbestand goed is, zonder iets te veranderen
cli-command-copies = Toon de kopieën die Bondgenoot maakte, de nieuwste eerst
cli-command-copy-now = Maak nu een kopie van alles
cli-command-restore-copy = Zet alles terug uit een kopie, of één project, actor of alliantie
cli-command-person = Toon alles wat we van een contactpersoon weten
cli-command-scene = Toon de kaart als JSON
cli-command-diagnose = Toon een diagnose voor wie je helpt: versies, aantallen en wat er misging, zonder namen of notities

## Wat je opgeeft

cli-argument-data-dir = Map waarin alles bewaard wordt (ook met BONDGENOOT_DATA_DIR)
cli-argument-from-copy = Zet deze kopie terug: haar nummer of haar naam
cli-argument-json = Geef het resultaat als JSON
cli-argument-help = Toon deze uitleg
cli-argument-version = Toon de versie
cli-argument-name = Naam
cli-argument-organisation = Naam van jullie werking
cli-argument-municipality = Gemeente: naam, postcode, deelgemeente of code
cli-argument-sector = Sector: naam of code; zonder iets erachter weten we die niet
cli-argument-project = Project
cli-argument-project-or-file = Project of projectbestand
cli-argument-text = Tekst
cli-argument-kind = Soort bol: gemeente (official), zelf gemaakt (by-hand), regio (region), elders (elsewhere)
cli-argument-half = Helft: cultureel of niet-cultureel; anders die van de sector
cli-argument-contact = Naam van een contactpersoon
cli-argument-status = Stand van het contact: idee, te contacteren, in gesprek, partner, afgehaakt
cli-argument-actor = Actor
cli-argument-relation = Relatie: nieuw of bestaand
cli-argument-offer = Aanbod: wat ze doen
cli-argument-brings = Wat ze meebrengen, in woorden
cli-argument-benefit = Wat het hen oplevert
cli-argument-next-step = Volgende stap
cli-argument-next-date = Datum van de volgende stap
cli-argument-notes = Notities
cli-argument-supralocal = Bovenlokaal: ja, nee of vanzelf
cli-argument-boundary-crossing = Grensverleggend: ja, nee of vanzelf
cli-argument-target-group = Doelgroep die ze kennen
cli-argument-bring = Wat ze meebrengen, uit de lijst
cli-argument-strength = Het is een sterkte
cli-argument-limitation = Het is een beperking
cli-argument-starting-point = Vertrekpunt
cli-argument-fit = Wat te lezen is als de kaart zo'n blad vult, bijvoorbeeld 1142x590
cli-argument-copy = Nummer van de kopie, of het bestand zelf
cli-argument-project-in-copy = Zet alleen dit project terug
cli-argument-person = Contactpersoon
cli-argument-note = Waarom
cli-argument-actor-of-scenario = Actor in het scenario
cli-argument-idea = Idee
cli-argument-member = Lid van de alliantie
cli-argument-scenario = Scenario waaruit de alliantie groeit
cli-argument-without-us = Zonder onze eigen werking
cli-argument-alliance = Alliantie
cli-argument-criterion = Succescriterium: naam, nummer (1 tot 12) of code
cli-argument-state = Stand: nog niet, een begin, aanwezig, niet van toepassing (nvt)
cli-argument-date = Datum van de toetsing; anders vandaag
cli-argument-partner = Partner die dit antwoord geeft; anders de hele alliantie
cli-argument-how = Hoe het aanwezig is
cli-argument-practice = Hoe je het in de praktijk kunt brengen
cli-argument-who = Wie
cli-argument-by = Tegen wanneer
cli-argument-count = Hoeveel stappen; anders één
cli-argument-file = Projectbestand; zonder .bondgenoot op het einde komt dat erbij
cli-argument-without-contacts = Laat contactpersonen weg
cli-argument-plan = Toon alleen wat er zou gebeuren
cli-argument-as-copy = Neem het bestand over als een tweede project
cli-argument-take-over = Neem over wat in het bestand nieuw of anders is
cli-argument-deletions = Wat er gebeurt met wat zij weghaalden: theirs (het gaat hier ook weg, gewoonlijk) of ours (het blijft)
cli-argument-keep = Hou bij deze onderdelen wat jullie hebben; de id staat in het plan
cli-argument-take = Neem bij deze onderdelen over wat zij hebben; de id staat in het plan
cli-argument-conflicts = Wat wint als jullie allebei iets veranderden: ours (van ons, gewoonlijk) of theirs (van hen)

## Wat er gebeurde

cli-project-made = Het project “{ $name }” is gemaakt.
cli-example-made = Het voorbeeldproject is gemaakt. Kijk er gerust in rond, je kunt niets stukmaken.
cli-no-projects = Er zijn nog geen projecten. Begin met new, of bekijk er een met example.
cli-project-renamed = Het project heet nu “{ $name }”.
cli-project-binned = Het project ligt in de prullenbak. Daar blijft het tot je { $days } dagen met Bondgenoot gewerkt hebt; restore haalt het terug.
cli-project-restored = Het project is terug uit de prullenbak.
cli-did-you-mean = Bedoelde je { $name } ({ $detail })?
cli-former-name = vroeger { $name }
cli-postcode = postcode { $code }
cli-postcode-not-town = postcode { $code }, niet { $town }
cli-place = waarin { $name } ligt
cli-other-town = Postcode { $code } is { $name }, niet { $town }. De postcode telt.
cli-is-region = “{ $name }” is geen gemeente maar een streek. Met add-municipality en --kind region komt ze op de kaart.
cli-municipality-added = { $name } staat nu op de kaart.
cli-municipality-there = { $name } stond al op de kaart. Er is niets veranderd.
cli-actor-added = “{ $name }” staat nu op de kaart.
cli-actor-moved = “{ $name }” is verplaatst.
cli-actor-edited = “{ $name }” is aangepast.
cli-actor-removed = “{ $name }” is weggehaald. Met undo komt alles terug.
cli-namesake = Let op: in { $place } staat al een actor met de naam “{ $name }”. Allebei blijven ze staan.
cli-starting-point-added = Het vertrekpunt is opgeschreven.
cli-lead-added = “{ $name }” staat op de partnerkaart.
cli-scenario-added = Het scenario “{ $name }” is gemaakt.
cli-alliance-added = De alliantie “{ $name }” is gemaakt.
cli-answered = Het antwoord staat bij de toetsing van { $date }.
cli-agreement-added = De afspraak is opgeschreven.
cli-nothing-found = Niets gevonden.
cli-undone = Ongedaan gemaakt: { $step }
cli-redone = Opnieuw gedaan: { $step }
cli-no-history = Er zijn nog geen stappen om ongedaan te maken.
cli-step-undone = (ongedaan gemaakt)
cli-exported = Het project is bewaard. Dit bestand kun je doorgeven.
cli-file-good = Dit is een goed projectbestand. Er is niets veranderd.
cli-imported = “{ $name }” is overgenomen als nieuw project.
cli-taken-over = “{ $name }” is bijgewerkt met wat in het bestand stond. Met undo draai je dat in één keer terug.
cli-only-seen = In het bestand stond niets nieuws voor “{ $name }”. Bondgenoot onthoudt wel dat jullie dit gezien hebben; met undo draai je dat terug.
cli-nothing-new = In het bestand stond niets nieuws voor “{ $name }”. Er is niets veranderd.
cli-recovered = Het laatste was: { $step } (in “{ $project }”).
cli-recovered-kept = Wat opzij staat, vind je hier: { $path }
cli-recovered-unreadable = { $count ->
        [one] Op 1 plek in het bestand was niets te lezen.
       *[other] Op { $count } plekken in het bestand was niets te lezen.
    }
cli-recovered-complete = helemaal teruggevonden (actoren: { $actors }, vertrekpunten: { $points }, scenario’s: { $scenarios }, allianties: { $alliances }, contactpersonen: { $contacts })
cli-recovered-in-part = teruggevonden, misschien niet alles (actoren: { $actors }, vertrekpunten: { $points }, scenario’s: { $scenarios }, allianties: { $alliances }, contactpersonen: { $contacts })
cli-recovered-not = hiervan vonden we niets terug
cli-recovered-left-out = { $count ->
        [one] 1 stukje is weggelaten, omdat ontbreekt waar het bij hoort
       *[other] { $count } stukjes zijn weggelaten, omdat ontbreekt waar ze bij horen
    }
cli-recovered-in-copy = in de kopie (actoren: { $actors }, vertrekpunten: { $points }, scenario’s: { $scenarios }, allianties: { $alliances }, contactpersonen: { $contacts })
cli-recovered-not-in-copy = niet in de kopie
cli-recovered-copy = De nieuwste goede kopie is { $copy }. Met recover --from-copy { $copy } zet je die helemaal terug.
cli-recovered-no-copy = Er is geen goede kopie.
cli-recover-healthy = Alles is heel.
cli-recover-restored = De kopie is teruggezet. Van wat hier stond, is eerst een kopie gemaakt.

## Kopieën, prullenbak en personen

cli-no-copies = Er zijn nog geen kopieën. De eerste komt vanzelf als er iets verandert, of met copy-now.
cli-copied = Kopie { $number } is gemaakt en nagekeken.
cli-no-copy-made = Wat je deed is bewaard, maar er kon geen kopie van gemaakt worden. { $why }
cli-copy-size = { $megabytes } MB
cli-copy-elsewhere = (alleen op de tweede plek)
cli-copy-project = { $name }: { $actors ->
        [one] 1 actor
       *[other] { $actors } actoren
    }, { $alliances ->
        [one] 1 alliantie
       *[other] { $alliances } allianties
    }
cli-second-place = Kopieën gaan ook naar { $path }. { $behind ->
        [0] Daar is alles bijgewerkt.
        [one] Daar ontbreekt nog 1 kopie.
       *[other] Daar ontbreken nog { $behind } kopieën.
    }
cli-second-place-away = Kopieën gaan ook naar { $path }, maar die plek is er nu niet. Ze is bijgewerkt tot { $moment }; de rest volgt vanzelf.
cli-second-place-never = Kopieën gaan ook naar { $path }, maar die plek is er nu niet. Er staat nog geen kopie; ze volgen vanzelf.
cli-restored = Teruggezet. Met undo draai je dat in één keer terug.
cli-restored-everything = Alles staat weer zoals in de kopie.
cli-restored-nothing = Er was niets anders dan in de kopie. Er is niets veranderd.
cli-copy-of-now = Van hoe het was is eerst kopie { $number } gemaakt; restore-copy zet ook die terug.
cli-left-out = { $count ->
        [one] 1 ding hoorde bij iets wat er niet meer is en bleef weg.
       *[other] { $count } dingen hoorden bij iets wat er niet meer is en bleven weg.
    }
cli-bin-emptied = “{ $name }” lag dertig dagen in de prullenbak en is nu voorgoed weg, ook uit de kopieën.
cli-person-at = Bij
cli-person-mentions = Komt ook voor in
cli-person-steps = Staat in de geschiedenis
cli-person-copies = Staat in deze kopieën

## Een bestand overnemen

cli-choose-how = Kies met --take-over, --as-copy of --plan wat er moet gebeuren.
cli-plan-unknown = Dit project heb je nog niet. Het komt er helemaal nieuw bij.
cli-plan-without-contacts = In dit bestand zijn de contactpersonen weggelaten. Die van jou blijven staan.
cli-plan-many-deletions = Let op: zij haalden { $count } onderdelen weg, en die gaan hier ook weg. Met --deletions ours blijven ze staan.
cli-plan-false-claims = Let op: dit bestand zegt dat het meer van jullie werk gezien heeft dan er is. Wat jullie hebben, blijft staan. Neem je het over, dan zet Bondgenoot dit recht, ook voor je collega’s.
cli-plan-empty = niets
cli-plan-field = { $name }: bij ons “{ $ours }”, bij hen “{ $theirs }”

## Bladen

cli-changed = gewijzigd op { $moment }
cli-in-bin = (in de prullenbak)
cli-sector = Sector
cli-daily-work = Wat we doen
cli-purpose = Doel
cli-audience = Voor wie
cli-target-groups = Doelgroepen
cli-heading-starting-points = Vertrekpunten
cli-heading-map = Kaart
cli-heading-unplaced = Nog te plaatsen
cli-heading-scenarios = Scenario’s
cli-heading-alliances = Allianties
cli-heading-members = Leden
cli-heading-criteria = Succescriteria
cli-heading-funding = Geld
cli-heading-agreements = Afspraken
cli-heading-impact = Impact en bereik
cli-empty-starting-points = Hier komen jullie sterktes en beperkingen.
cli-empty-half = Wie kennen we hier nog?
cli-empty-scenarios = Hier komen combinaties van actoren met een idee.
cli-empty-alliances = Hier komen de allianties die eruit groeien.
cli-empty-criteria = Nog niet getoetst. Bespreek samen hoe ver jullie staan.
cli-empty-agreements = Nog geen afspraken.
cli-idea = Idee: { $idea }
cli-ideas = Ideeën
cli-aim = Wat we willen bereiken
cli-involve = Wie we willen betrekken
cli-missing-expertise = Welke expertise we missen
cli-need = Is samenwerken nodig
cli-chosen = (hiermee gaan we verder)
cli-flags = Over grenzen
cli-reach = Bereik
cli-reach-words = { $municipalities ->
        [one] 1 gemeente
       *[other] { $municipalities } gemeenten
    }, { $sectors ->
        [one] 1 sector
       *[other] { $sectors } sectoren
    }
cli-grown = Gegroeid
cli-back = Een stap terug
cli-overlap = Hier raken allianties elkaar: { $what } ({ $alliances })
cli-supralocal = { $value ->
        [yes] bovenlokaal
       *[other] niet bovenlokaal
    }{ $overruled ->
        [yes] {" "}(zelf gekozen)
       *[other] {""}
    }
cli-boundary-crossing = { $value ->
        [yes] grensverleggend
       *[other] niet grensverleggend
    }{ $overruled ->
        [yes] {" "}(zelf gekozen)
       *[other] {""}
    }
cli-offer = Aanbod
cli-brings = Brengt mee
cli-benefit-for-them = Wat het hen oplevert
cli-knows = Kent
cli-relation = Relatie
cli-contact = Contact
cli-possible = Je kunt kiezen uit: { $labels }.
cli-bubble-namesake = Let op: er is al een bol die “{ $name }” heet. Allebei blijven ze staan.
cli-next-step = volgende stap: { $step }
cli-grown-from = Ontstaan uit
cli-goals = Doelen
cli-results = Resultaten
cli-deciding = Wie beslist
cli-own-identity = Wat van elk zelf blijft
cli-fair-pay = Eerlijk loon voor kunstenaars
cli-meetings = Overleg
cli-notes = Notities
cli-contribution = Brengt in
cli-benefit = Krijgt terug
cli-one-way = Hier loopt het nog in één richting.
cli-assessment = Toetsing van { $date }
cli-together = samen
cli-difference = Hier zien jullie niet hetzelfde. Praat erover door.
cli-reached = Bereikt
cli-not-yet = Nog niet bereikt
cli-changed-for-whom = Wat er veranderde, en voor wie
cli-evidence = Waaraan we dat zien
cli-month-1 = januari
cli-month-2 = februari
cli-month-3 = maart
cli-month-4 = april
cli-month-5 = mei
cli-month-6 = juni
cli-month-7 = juli
cli-month-8 = augustus
cli-month-9 = september
cli-month-10 = oktober
cli-month-11 = november
cli-month-12 = december

# Wat er te lezen is als de hele kaart in beeld is
cli-fit-scale = pixels per eenheid
cli-fit-smallest = kleinste letters, in pixels
cli-fit-actors = actoren
cli-fit-whole = namen helemaal te lezen
cli-fit-cut = namen afgekapt
cli-fit-overlaps = wat elkaar bedekt
cli-fit-crossings = lijnen door een naam
