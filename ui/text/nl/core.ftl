### Woorden van de kern: wat er misging, namen van stappen, namen die het programma zelf geeft.
###
### Wie vertaalt, laat de codes en de namen tussen accolades staan en vertaalt alleen de woorden.

recovered-project = Teruggevonden project
recovered-organisation = Onze werking
recovered-place = Onbekende plek

project-copy = { $number ->
        [1] { $name } (kopie)
       *[other] { $name } (kopie { $number })
    }

## Wat er misging: wat er gebeurde, dat er niets verloren is, wat je nu kunt doen

# Bestanden
error-not-a-project-file = Dit bestand is geen project van Bondgenoot. Er is niets veranderd. Kies een bestand waarvan de naam eindigt op .bondgenoot.
error-newer = Dit is gemaakt met een nieuwere versie van Bondgenoot dan de jouwe. Er is niets veranderd. Zet eerst de nieuwste versie op deze computer en open het dan opnieuw.
error-damaged = Dit bestand is onderweg beschadigd: er ontbreekt een stuk, of er is een stuk veranderd. Je eigen projecten zijn niet geraakt. Vraag de afzender om het project opnieuw te bewaren en nog eens te sturen.
error-invalid-content = In dit bestand staat { $words } iets wat Bondgenoot niet kan gebruiken: { $problem ->
        [type] een getal waar tekst hoort, of omgekeerd
        [form] iets wat anders geschreven is dan verwacht
        [bounds] iets wat te lang, te groot of te klein is
        [unknown] een woord dat we niet kennen, of een verwijzing naar iets wat er niet is
       *[other] iets wat er niet hoort
    }. Er is niets overgenomen, en je eigen projecten zijn niet geraakt. Vraag de afzender om het project opnieuw te bewaren en nog eens te sturen.
error-invalid-schema = Dit bestand lijkt op een project van Bondgenoot, maar het zit anders in elkaar. Er is niets overgenomen. Vraag de afzender om het project opnieuw te bewaren in Bondgenoot en het nog eens te sturen.
error-too-many = Dit project zou te groot worden: er is plaats voor { $max } { $noun ->
        [municipality] gemeenten en bollen
        [actor] actoren
        [gone] onthouden verwijderingen
        [causal_context] uitwisselingen met collega’s
       *[other] onderdelen van één soort
    }. Er is niets veranderd. { $noun ->
        [causal_context] Maak een kopie van het project en werk daarin verder.
       *[other] Verwijder eerst wat je niet meer nodig hebt, of begin een tweede project.
    }
error-too-large = Dit projectbestand zou { $megabytes } MB groot worden, en dat kan niemand nog openen. Er is niets bewaard, en jullie project is nog heel. Kort lange notities in, of verwijder wat je niet meer nodig hebt.
error-choice-needed = Het project “{ $name }” staat al op deze computer. Er is nog niets veranderd. Kies wat je wilt: de veranderingen uit het bestand overnemen, of het bestand als kopie ernaast zetten.
error-nothing-to-take-into = Het project “{ $name }” staat nog niet op deze computer, dus is er niets om de veranderingen in over te nemen. Het bestand is nog heel. Haal het binnen als nieuw project.

# De plek waar jullie werk staat
error-store-in-use = Bondgenoot staat al open op deze computer. Er is niets verloren. Ga naar het venster dat al open is, of sluit het en probeer het opnieuw.
error-store-damaged = Het bestand met jullie werk is beschadigd. Er is niets gewist. Sluit Bondgenoot en open het opnieuw: het zet het beschadigde bestand opzij, haalt eruit wat nog te lezen is, en toont welke kopie je kunt terugzetten.
error-store-gone = De map met jullie werk is verplaatst, gewist of vervangen terwijl Bondgenoot openstond. Deze stap is daarom niet bewaard. Wat je op het scherm ziet, is er nog: bewaar het project nu als bestand. Zet daarna de map terug, of sluit Bondgenoot en open het opnieuw.
error-store-not-writable = Bondgenoot kan niet schrijven op de plek van jullie werk: “{ $path }”. Er is niets veranderd. Staat die op een stick of een netwerkschijf, kijk dan of je daar mag schrijven en of het slotje van de stick open is. Helpt dat niet, vraag dan toegang aan wie deze computer beheert.
error-no-locks = Op deze plek kan Bondgenoot niet verhinderen dat twee programma’s tegelijk schrijven: “{ $path }”. Daarom is er niets geopend en niets veranderd. Zet de map met jullie werk op deze computer zelf of op een stick, en deel projecten als bestand.
error-not-a-copy = Dit bestand is geen kopie van Bondgenoot. Er is niets veranderd. Kies een bestand uit de map met kopieën, of wijs de stick aan waar ze op staan.
error-copy-damaged = Deze kopie is beschadigd en kan niet gebruikt worden. Jullie werk zelf is niet geraakt. Neem een andere kopie.
error-place-inside = “{ $path }” ligt in de map waar jullie werk zelf staat. Gaat die map verloren, dan gaan ook de kopieën verloren. Er is niets veranderd. Kies een map ergens anders, liefst op een stick of een andere schijf.
error-no-room = De schijf is vol, en daarom kon dit niet bewaard worden. Alles van daarvoor staat er nog. Maak plaats op de schijf, of kies een andere plek, en probeer het opnieuw.
error-target-taken = Op deze plek staat al iets anders dan een projectbestand: “{ $path }”. Dat blijft staan, en er is niets bewaard. Kies een andere naam of een andere map.
error-target-protected = Dit bestand is beveiligd tegen schrijven (alleen-lezen): “{ $path }”. Het is niet veranderd, en er is niets bewaard. Kies een andere naam, of zet alleen-lezen eerst uit.
error-file-name-unreadable = In de naam van dit bestand staan tekens die de computer niet goed doorgeeft: “{ $text }”. Er is niets geopend en niets veranderd. Geef het bestand een andere naam, met gewone letters en cijfers, en probeer het opnieuw.
error-target-held = Een ander programma heeft dit bestand open: “{ $path }”. Het is niet veranderd, en er is niets bewaard. Sluit het bestand in dat programma en probeer het opnieuw, of kies een andere naam ernaast.
error-no-permission = Bondgenoot mag hier niet lezen of schrijven. Er is niets veranderd. Kies een andere map, of vraag toegang aan wie deze computer beheert.
error-cancelled = Gestopt. Alles is zoals het was.
error-disk-failed = De schijf las of schreef niet wat ze moest. Wat al bewaard was, staat er nog. Kijk of de stick of de schijf goed vastzit, en probeer het opnieuw of kies een andere plek.
error-database = Deze stap is niet gelukt en is daarom niet bewaard. Alles van daarvoor staat er nog. Probeer het opnieuw. Lukt het weer niet, sluit dan Bondgenoot en open het opnieuw.
error-files = Dit bestand of deze map doet niet wat we vragen. Je projecten zijn niet geraakt. Kijk of het bestand er nog is en of de stick nog in de computer zit, en probeer het opnieuw.
error-internal = Er ging iets mis in Bondgenoot zelf; dat ligt niet aan jou. Deze stap is niet bewaard, alles van daarvoor staat er nog. Probeer het op een andere manier, of sluit Bondgenoot en open het opnieuw.

# Komt achter de woorden van een fout die in het logboek staat
incident-number = Deze fout heeft nummer { $number }. Vraag je hulp, noem dan dat nummer: in een diagnose staat erbij wat er gebeurde.

# Zoeken
error-not-found = { $words }
error-ambiguous = Meer dan { $words } past bij “{ $text }”. Er is nog niets veranderd. Kies in de lijst welke je bedoelt.

# Invullen
error-name-empty = Hier hoort een naam. Er is niets veranderd. Typ minstens één letter of cijfer.
error-name-too-long = Deze naam telt { $length } tekens, en er is plaats voor { $max }. Er is niets veranderd. Kort de naam in, en zet de rest in een notitie.
error-note-too-long = Deze tekst telt { $length } tekens, en er is plaats voor { $max }. Er is niets veranderd. Kort de tekst in, of verdeel hem over meer notities.
error-text-empty = Hier hoort nog tekst. Er is niets veranderd. Schrijf op wat je bedoelt; een paar woorden zijn genoeg.
error-invalid-date = “{ $text }” is geen dag die we kennen. Er is niets veranderd. Schrijf de dag zo: 3-12-2026.
error-unknown-code = “{ $text }” staat niet in de lijst { $list ->
        [sector] met sectoren
        [criterion] met succescriteria
        [motive] met motieven
        [target-group] met doelgroepen
        [target-group-degree] met rollen van een doelgroep
        [spread] met soorten spreiding
        [with-whom] “met wie”
        [nature] “aard van de samenwerking”
        [process-role] met rollen in de samenwerking
        [key-role] met rollen van een sleutelfiguur
        [brings] met wat een partner meebrengt
        [half] met helften van een bol
        [municipality-kind] met soorten bollen
        [contact-status] met standen van het contact
        [relation] met soorten relaties
        [starting-point-kind] met soorten vertrekpunten
        [need] “is samenwerking nodig?”
        [involvement] met vormen van betrokkenheid
        [phase] met fasen van een alliantie
        [answer-state] met antwoorden
       *[other] waaruit je hier kiest
    }. Er is niets veranderd. Kies iets uit de lijst.
error-sector-missing = Jullie eigen werking heeft minstens één sector nodig: daarmee vergelijken we de andere. Er is niets veranderd. Kies eerst een andere sector; twijfel je, neem dan “andere, cultureel” of “andere, niet-cultureel”.
error-actors-missing = Hier hoort minstens één actor bij. Er is niets veranderd. Kies eerst wie er meedoet.

# Wat niet kan
error-own-organisation-stays = Dit is jullie eigen werking. Die blijft, want het hele project staat eromheen. Er is niets veranderd. Je kunt wel haar naam en haar gemeente aanpassen.
error-own-municipality-stays = In deze bol staat jullie eigen werking. Daarom blijft de bol staan, en er is niets veranderd. Wil je hem toch weg, verhuis jullie werking dan eerst naar een andere bol.
error-half-full = Deze helft van de bol is vol. Er is niets veranderd. Haal eerst iemand weg, of zet de actor in een andere bol, bijvoorbeeld een regio.
error-not-a-member = “{ $name }” is geen lid van deze alliantie. Er is niets veranderd. Maak de actor eerst lid, of kies een ander lid.
error-entry-in-use = “{ $label }” is nog ergens gekozen. Daarom blijft het staan, en er is niets veranderd. Haal het eerst weg waar het gekozen is.
error-nothing-to-undo = Er is geen stap meer om terug te nemen. Alles staat zoals bij het begin van de geschiedenis. Je kunt gewoon verder werken.
error-step-passed = Er gebeurde intussen al iets anders, dus er is nu niets teruggenomen. Neem eerst de latere stappen terug met Ctrl Z.
error-nothing-to-redo = Er is geen stap meer om opnieuw te doen. Alles staat zoals na jullie laatste stap. Je kunt gewoon verder werken.

## Namen van stappen
##
## Wat er gebeurde staat vooraan en de naam achteraan, zonder aanhalingstekens: zo blijft de stap
## duidelijk als een lange naam wordt afgekort.

op-rename-project = Project hernoemd: { $name }
op-describe-organisation = Onze werking beschreven
op-add-own-entry = Aan een lijst toegevoegd: { $name }
op-edit-own-entry = Eigen toevoeging gewijzigd: { $name }
op-remove-own-entry = Eigen toevoeging verwijderd: { $name }
op-add-municipality = Bol toegevoegd: { $name }
op-edit-municipality = Bol gewijzigd: { $name }
op-move-municipality = Bol verschoven: { $name }
op-remove-municipality = Bol verwijderd: { $name }
op-tidy-map = Kaart opnieuw geschikt
op-add-actor = Actor toegevoegd: { $name }
op-edit-actor = Actor gewijzigd: { $name }
op-edit-actors = { $count ->
        [one] 1 actor gewijzigd
       *[other] { $count } actoren gewijzigd
    }
op-move-actor = Actor verplaatst naar { $place }: { $name }
op-move-actors = { $count ->
        [one] 1 actor verplaatst naar { $place }
       *[other] { $count } actoren verplaatst naar { $place }
    }
op-remove-actor = Actor verwijderd: { $name }
op-remove-actors = { $count ->
        [one] 1 actor verwijderd
       *[other] { $count } actoren verwijderd
    }
op-add-contact = Contactpersoon toegevoegd: { $name }
op-edit-contact = Contactpersoon gewijzigd: { $name }
op-remove-contact = Contactpersoon verwijderd: { $name }
op-add-starting-point = Vertrekpunt toegevoegd: { $name }
op-add-starting-points = { $count ->
        [one] 1 vertrekpunt toegevoegd
       *[other] { $count } vertrekpunten toegevoegd
    }
op-edit-starting-point = Vertrekpunt gewijzigd: { $name }
op-remove-starting-point = Vertrekpunt verwijderd: { $name }
op-reorder-starting-points = Vertrekpunten in een andere volgorde gezet
op-add-lead = Op de partnerkaart gezet: { $name }
op-add-leads = { $count ->
        [one] 1 actor op de partnerkaart gezet
       *[other] { $count } actoren op de partnerkaart gezet
    }
op-edit-lead = Notitie op de partnerkaart gewijzigd: { $name }
op-remove-lead = Van de partnerkaart gehaald: { $name }
op-remove-leads = { $count ->
        [one] 1 actor van de partnerkaart gehaald
       *[other] { $count } actoren van de partnerkaart gehaald
    }
op-add-idea = Idee toegevoegd: { $name }
op-edit-idea = Idee gewijzigd: { $name }
op-remove-idea = Idee verwijderd: { $name }
op-add-unplaced = Bij Nog te plaatsen: { $name }
op-edit-unplaced = Naam zonder plaats gewijzigd: { $name }
op-remove-unplaced = Weg uit Nog te plaatsen: { $name }
op-add-scenario = Scenario toegevoegd: { $name }
op-edit-scenario = Scenario gewijzigd: { $name }
op-remove-scenario = Scenario verwijderd: { $name }
op-add-alliance = Alliantie toegevoegd: { $name }
op-edit-alliance = Alliantie gewijzigd: { $name }
op-remove-alliance = Alliantie verwijderd: { $name }
op-add-members = Leden toegevoegd aan { $name }
op-edit-member = Lid gewijzigd: { $name }
op-remove-member = Lid uit de alliantie gehaald: { $name }
op-open-assessment = Toetsing geopend: { $name }
op-edit-assessment = Notities bij een toetsing gewijzigd: { $name }
op-remove-assessment = Toetsing verwijderd: { $name }
op-answer = Antwoord ingevuld in de toetsing: { $name }
op-remove-answer = Antwoord gewist uit de toetsing: { $name }
op-add-agreement = Afspraak toegevoegd: { $name }
op-edit-agreement = Afspraak gewijzigd: { $name }
op-remove-agreement = Afspraak verwijderd: { $name }
op-add-impact-note = Impact genoteerd: { $name }
op-edit-impact-note = Notitie over impact gewijzigd: { $name }
op-remove-impact-note = Notitie over impact verwijderd: { $name }
op-import = Overgenomen uit een bestand: { $name }
op-restore-from-copy = Teruggezet uit een kopie: { $name }
op-restore-project-from-copy = Project teruggezet uit een kopie: { $name }

## Waarom een kopie gemaakt is

copy-reason-work = na jullie werk
copy-reason-close = bij het sluiten
copy-reason-now = omdat je erom vroeg
copy-reason-migration = voor een nieuwe versie van Bondgenoot
copy-reason-import = voor het overnemen van een bestand
copy-reason-restore = voor het terugzetten
copy-reason-erase = na definitief wissen

## Wat anders is dan in een kopie

difference-gone = weg
difference-changed = veranderd
difference-added = erbij gekomen

## Wat er met iets gebeurt als je een bestand overneemt

kind-new = nieuw
    .about = Staat in het bestand en nog niet bij jullie. Het komt erbij.
kind-changed-there = daar gewijzigd
    .about = Alleen in het bestand veranderd. Dat nemen jullie over.
kind-changed-here = hier gewijzigd
    .about = Alleen bij jullie veranderd. Dat blijft zo.
kind-conflict = aan beide kanten gewijzigd
    .about = Hier en daar veranderd. Jullie eigen versie blijft, tenzij je de andere kiest.
kind-deleted-there = daar verwijderd
    .about = In het bestand weggehaald, en bij jullie niet veranderd. Het gaat weg.
kind-same = gelijk
    .about = Aan beide kanten hetzelfde. Er verandert niets.

doubt-unknown-deletion = misschien weggehaald, misschien nooit aangekomen
doubt-false-claim = het bestand zegt iets over jullie werk dat niet klopt

## Wat erover genoteerd staat

actor-sector-unknown = sector weten we nog niet

field-name = naam
field-place = plaats, zoals die genoemd werd
field-sector = sector
field-label = naam in de lijst
field-text = tekst
field-what = wat
field-who = wie
field-due = tegen wanneer
field-date = datum
field-done = gedaan
field-notes = notities
field-note = notitie
field-kind = soort
field-list = lijst
field-code = keuze
field-explanation = uitleg
field-half = helft van de bol
field-example = voorbeeldproject

# Project en werking
field-own-actor-id = eigen werking
field-daily-work = wat we elke dag doen
field-purpose = doel
field-audience = voor wie

# Kaart
field-country = land
field-province = provincie
field-latitude = noorderbreedte
field-longitude = oosterlengte
field-x = plaats op de kaart, van links naar rechts
field-y = plaats op de kaart, van boven naar onder
field-slot = plaats in de bol

# Actoren en contactpersonen
field-municipality-id = gemeente
field-actor-id = actor
field-status = stand van het contact
field-relation = soort relatie
field-offer = aanbod
field-brings = wat ze meebrengen
field-benefit = wat het oplevert
field-next-step = volgende stap
field-next-step-on = wanneer
field-supralocal-choice = bovenlokaal, zelf gekozen
field-boundary-crossing-choice = grensverleggend, zelf gekozen
field-colour = kleur op de kaart
field-function = functie
field-email = e-mail
field-phone = telefoon
field-key-person = sleutelfiguur
field-key-role = rol van de sleutelfiguur

# Vertrekpunten en scenario’s
field-starting-point-id = vertrekpunt
field-rank = volgorde
field-scenario-id = scenario
field-ideas = ideeën
field-aim = wat we willen bereiken
field-involve = wie we willen betrekken
field-missing-expertise = expertise die ontbreekt
field-need = is samenwerking nodig?
field-chain = keten
field-chosen = we gaan ermee verder

# Allianties
field-alliance-id = alliantie
field-goals = doelen
field-results = resultaten
field-phase = fase
field-deciding = wie beslist
field-own-identity = wat van ieder zelf blijft
field-fair-pay = eerlijke vergoeding van kunstenaars
field-meetings = vaste overlegmomenten
field-degree = rol van de doelgroep
field-involvement = betrokkenheid
field-contribution = wat het lid inbrengt
field-member-id = lid

# Toetsingen en impact
field-assessment-id = toetsing
field-criterion = succescriterium
field-state = antwoord
field-how-present = hoe aanwezig
field-in-practice = hoe in de praktijk
field-reached = wie bereikt is
field-not-yet = wie nog niet
field-changed = wat er veranderde
field-evidence = hoe we dat weten

# Lijsten die bij iets horen
list-scenario-actor = actoren van het scenario
list-scenario-starting-point = vertrekpunten van het scenario

## Waar lang werk mee bezig is

stage-reading = We lezen het bestand
stage-checking = We kijken na of alles klopt
stage-comparing = We vergelijken met wat hier staat
stage-copying = We bewaren eerst een kopie
stage-writing = We schrijven het weg

## De diagnose: een tekst voor wie helpt. Woorden als schema en SQLite blijven zoals ze zijn.

diagnosis-file = bondgenoot-diagnose-{ $day }.txt
diagnosis-title = Bondgenoot – diagnose
diagnosis-what = In deze tekst staan versies, aantallen en wat er misging. Er staan geen namen, notities of andere dingen in die jullie intypten.
diagnosis-made = Gemaakt: { $at }
diagnosis-program = Programma: { $program }, versie { $version }
diagnosis-system = Computer: { $system }, { $machine }
diagnosis-sqlite = SQLite: { $version }
diagnosis-files = Bestanden: werk { $store }, nog bij te schrijven { $wal }, kopieën { $copies } (samen { $bytes })
diagnosis-store = Werk: schema { $schema }, { $used } in gebruik, { $free } vrij
diagnosis-project = Project { $number } ({ $place }): { $counts }; stappen { $steps }, schrijvers { $replicas }
diagnosis-here = in gebruik
diagnosis-binned = in de prullenbak
diagnosis-closed = Het werk is niet open: { $code }
diagnosis-whole = Controle van het werk: in orde
diagnosis-not-whole = Controle van het werk: { $count } keer iets mis: { $wrong }
diagnosis-unchecked = Controle van het werk: niet gelukt ({ $code })
diagnosis-log = Laatste regels van het logboek:
diagnosis-log-empty = Er staat nog niets in het logboek.

## Wat er bij het openen gevonden werd

finding-ended-badly = Bondgenoot stopte de vorige keer onverwacht. Alles wat bewaard was, is er nog.
finding-log-cut = Van wat het laatst geschreven werd, was een stuk niet te lezen. Wat vlak voor het einde gebeurde, kan ontbreken. Wat er nog was, hebben we opzijgezet.
finding-log-foreign = Naast jullie werk stonden nog veranderingen die bij een ander bestand horen. Die hebben we niet uitgevoerd, maar opzijgezet.
finding-replaced = Het bestand met jullie werk is vervangen sinds Bondgenoot het hier sloot. We gaan verder met wat er nu staat.
finding-altered = Een ander programma heeft het bestand met jullie werk veranderd. Alles is nog te lezen, maar kijk na of het klopt. Een kopie kun je terugzetten.
finding-damaged = Het bestand met jullie werk was beschadigd. Het staat opzij, en wat nog te lezen was, staat hier. De stappen van vroeger kun je niet meer ongedaan maken.

## Hoe veilig de plek van jullie werk is

place-risk-synced = Jullie werk staat in een map die een ander programma mee op andere computers zet. Dat kan jullie werk beschadigen, zeker als Bondgenoot op twee computers openstaat. Zet de map op deze computer zelf, en deel projecten als bestand.
place-risk-network = Jullie werk staat op een netwerkschijf. Valt de verbinding weg, dan kan er iets verloren gaan. Open Bondgenoot maar op één computer tegelijk, of zet de map op deze computer zelf.
