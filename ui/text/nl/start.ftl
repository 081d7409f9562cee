### Het startscherm: de projecten op deze computer, een nieuw project, en alles over het programma zelf.

start-title = Bondgenoot
start-about-program = Over het programma
start-today = vandaag { $time }

## De eerste keer

start-welcome = Welkom bij Bondgenoot
start-welcome-what = Zoek partners buiten je eigen gemeente en je eigen sector. Zet ze samen op één kaart, en maak er stap voor stap een alliantie van die blijft.
start-welcome-trust = Alles blijft op deze computer en bewaart zichzelf. Je hebt geen account en geen internet nodig.
start-welcome-new = Drie vragen, en je kaart staat klaar.
start-welcome-open = Van een collega gekregen? Het eindigt op .bondgenoot, en je mag het ook op dit venster slepen.
start-welcome-copy = Een andere computer, of ging de oude stuk? Wijs de stick of de map met jullie kopieën aan.
start-welcome-example = Kijk rond in een project dat af is. Je kunt niets stukmaken.

## De projecten

start-projects = Jullie projecten
start-new = Nieuw project
start-open-file = Open een projectbestand
start-example = Bekijk het voorbeeld
start-to-projects = Naar de projecten
start-drop = Een projectbestand mag je ook op dit venster slepen.
start-changed = Laatst gewijzigd: { $moment }
start-more = Meer met { $name }
start-open = Open
start-rename = Naam wijzigen
start-rename-name = Naam van het project
start-rename-keep = Bewaar de naam
start-duplicate = Dupliceren
start-duplicated = Er staat een kopie van “{ $name }” bij de projecten.
start-to-bin = In de prullenbak
start-binned = “{ $name }” ligt in de prullenbak.
start-restore = Zet terug
start-restore-named = Zet terug: { $name }

## De prullenbak

start-bin = Prullenbak
start-bin-count = { $count ->
        [0] Prullenbak
       *[other] Prullenbak ({ $count })
    }
start-bin-about = Een project blijft hier liggen, met alles erin, tot je { $days } dagen met Bondgenoot gewerkt hebt. Dagen dat Bondgenoot niet openstond, tellen niet. Daarna gaat het voorgoed weg, ook uit de kopieën, en dat zeggen we dan.
start-bin-left = { $days ->
        [one] Blijft hier nog 1 dag dat je met Bondgenoot werkt
       *[other] Blijft hier nog { $days } dagen dat je met Bondgenoot werkt
    }
start-bin-emptied = { $count ->
        [one] “{ $names }” lag dertig dagen in de prullenbak en is nu voorgoed weg, ook uit de kopieën.
       *[other] “{ $names }” lagen dertig dagen in de prullenbak en zijn nu voorgoed weg, ook uit de kopieën.
    }
start-bin-empty = De prullenbak is leeg
start-bin-empty-about = Projecten die je weglegt, kun je hier terugvinden.
start-erase = Wis definitief
start-erase-named = Wis definitief: { $name }
start-erase-question = “{ $name }” definitief wissen?
start-erase-about = Dit project komt niet meer terug. Het gaat ook uit alle kopieën die Bondgenoot maakte, en op een tweede plek zodra die er is. Je andere projecten blijven staan, ook in de kopieën, en bestanden die je zelf bewaarde of doorstuurde ook.

## Een nieuw project

start-new-about = Drie vragen om te beginnen. Je kunt alles later nog aanpassen.
start-new-who = 1. Wie zijn jullie?
start-new-organisation = Naam van jullie organisatie
start-new-organisation-placeholder = bv. Cultuurcentrum De Lindeboog
start-new-name = Naam van het project
start-new-name-hint = Zo vind je het terug in de lijst met projecten. Kies gerust een andere naam.
start-new-proposal = { $organisation } zoekt bondgenoten
start-new-where = 2. Waar werken jullie?
start-new-municipality = Gemeente
start-new-where-missing = Kies een gemeente uit de lijst. Staat ze er niet bij, kies dan wat je typte als plek.
start-new-sector = 3. In welke sector werken jullie?
start-new-sector-label = Sector
start-new-sector-hint = Wie in een andere sector werkt, noemen we straks grensverleggend.
start-new-next = Hierna beschrijf je in een paar zinnen wat jullie doen. De kaart met jullie gemeente staat dan al klaar.
start-new-begin = Begin

## Waar het werk staat

start-workplace = Waar staat mijn werk?
start-workplace-about = Al jullie projecten staan in één map op deze computer, en nergens anders.
start-workplace-show = Toon de map
start-workplace-saved = Alles bewaart zichzelf
start-workplace-saved-about = Wat je typt of versleept, staat meteen in deze map. Je hoeft nooit zelf op te slaan.
start-workplace-copies = Kopieën voor de zekerheid
start-workplace-copies-about = Elk half uur dat je werkt en telkens als je sluit, maakt Bondgenoot een kopie van alles. Ook voor je een bestand overneemt of iets terugzet, en voor een nieuwe versie de gegevens omzet. Bij Kopieën zie je ze, en zet je er iets uit terug. Daar kies je ook een tweede plek, zoals een stick.
start-workplace-to-copies = Bekijk de kopieën
start-workplace-elsewhere = Ook elders bewaren
start-workplace-elsewhere-about = Wil je een project op een stick of bij een collega bewaren? Open het, ga naar Delen en bewaar het als bestand.

## Als jullie werk niet opengaat

start-closed = We kunnen jullie werk nu niet openen
start-closed-retry = Probeer opnieuw
start-closed-still = { $count ->
        [one] Net opnieuw geprobeerd: het lukt nog niet.
       *[other] Net voor de { $count }e keer geprobeerd: het lukt nog niet.
    }

## Na een onverwacht einde

start-crash = Bondgenoot stopte de vorige keer onverwacht
start-crash-nothing-lost = Er is niets verloren van wat bewaard was. Je kunt gewoon verder werken.
start-crash-last = Dit bewaarden we het laatst: “{ $step }” in “{ $project }”, { $moment }.

start-found = Er was iets met het bestand met jullie werk
start-damaged = We haalden terug wat nog te lezen was
start-log-kept = Wat opzij staat, vind je hier: { $path }
start-recovered-whole = Helemaal teruggevonden: { $what }
start-recovered-part = Teruggevonden, misschien niet alles: { $what }
start-recovered-nothing = Hiervan vonden we niets terug.
start-recovered-copy = In de nieuwste goede kopie: { $what }
start-recovered-no-copy = Staat nog in geen kopie.
start-recovered-restore = Zet terug uit de kopie
start-recovered-restore-named = Zet terug uit de kopie: { $name }
start-recovered-kept = Het beschadigde bestand hebben we bewaard: { $path }
start-heavy = Bondgenoot stopte terwijl “{ $name }” openging
start-heavy-about = Misschien is het project te groot voor deze computer. Er is niets verloren. Je kunt het opnieuw proberen, of eerst in een ander project werken.
start-heavy-again = Open het toch
start-half-typed = Dit was je nog aan het typen toen Bondgenoot sloot

## Over Bondgenoot

start-about = Over Bondgenoot
start-about-what = Bondgenoot helpt cultuurhuizen om partners te vinden over de grenzen van hun gemeente en hun sector heen, en om daar blijvende allianties van te maken. Het werkt zonder internet en stuurt nooit iets door.
start-about-version = Versie { $version }
start-about-method = Waar de methode vandaan komt
start-about-method-about = De stappen, lijsten en begrippen komen uit vijf publicaties. De uitleg in Bondgenoot schreven we zelf.
start-publication-network = Bouw je netwerk uit (OP/TIL)
    .about = Onze werking, sterktes en beperkingen, het bollenschema, de partnerkaarten, de scenario’s en de inspiratielijst.
start-publication-supralocal = Bovenlokaal samenwerken maakt het verschil (OP/TIL)
    .about = De motieven, de rollen en betrokkenheid, de doelgroepen en de spreiding.
start-publication-alliances = Nieuwe allianties voor de podiumkunsten in de lokale gemeenschap (sectordag in CC Strombeek, 7 september 2017)
    .about = De succescriteria van een alliantie, en met wie en hoe je samenwerkt.
start-publication-building = Samen bouwen, uitkomsten van ronde 2 (Zutphen)
    .about = De vraag of samenwerken nodig is, de keten, en wat ieder zelf houdt.
start-publication-coupling = Krachtige Koppeling (Utrecht)
    .about = Cultuur met zorg en welzijn, de rollen in een samenwerking, en eerlijk loon voor makers.
start-about-municipalities = Gemeenten en plaatsen
start-about-municipalities-about = De gegevens over gemeenten komen van deze bronnen. We hebben ze samengevoegd; de ligging op de kaart en de buren leidden we eruit af.
start-source-belgian = Namen, codes en postcodes van Belgische gemeenten.
start-source-dutch = Namen en codes van Nederlandse gemeenten.
start-source-sections = Namen van deelgemeenten.
start-source-dutch-postcodes = Nederlandse postcodes en woonplaatsen.
start-source-places = Namen van plaatsen.
start-source-licence = Licentie { $licence }.
start-source-licence-by-way-of = Licentie { $licence }, via het pakket { $name }.
start-about-licences = Licenties
start-about-licence = Bondgenoot is vrije software: je mag het gebruiken onder de MIT-licentie of de Apache-licentie 2.0.
start-about-font = Letter: Atkinson Hyperlegible Next van het Braille Institute, onder de SIL Open Font License 1.1.
start-about-icons = Iconen: Lucide, onder de ISC-licentie.
start-about-libraries = Bondgenoot staat op het werk van velen. Het venster is gemaakt met Tauri, Svelte, Bits UI, TanStack Virtual en Flatbush, de woorden met Fluent van Mozilla, en jullie werk wordt bewaard door SQLite.
start-about-notices = Lees de licenties van het werk van anderen
start-about-libraries-licences = SQLite is van iedereen (publiek domein). De andere bibliotheken vallen onder de MIT-, Apache 2.0-, BSD-, ISC-, MPL 2.0-, Unicode- of Zlib-licentie, of onder meer dan één daarvan.
