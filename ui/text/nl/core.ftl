### Woorden van de kern: wat er misging, namen van stappen, namen die het programma zelf geeft.
###
### Wie vertaalt, laat de codes en de namen tussen accolades staan en vertaalt alleen de woorden.

project-copy = { $number ->
        [1] { $name } (kopie)
       *[other] { $name } (kopie { $number })
    }

## Wat er misging: wat er gebeurde, dat er niets verloren is, wat je nu kunt doen

# Bestanden
error-not-a-project-file = Dit bestand is geen project van Bondgenoot. Er is niets veranderd. Kies een bestand waarvan de naam eindigt op .bondgenoot.
error-newer = Dit is gemaakt met een nieuwere versie van Bondgenoot dan de jouwe. Er is niets veranderd. Zet eerst de nieuwste versie op deze computer en open het dan opnieuw.
error-damaged = Dit bestand is onderweg beschadigd: er ontbreekt een stuk, of er is een stuk veranderd. Je eigen projecten zijn niet geraakt. Vraag de afzender om het project opnieuw te bewaren en nog eens te sturen.
error-invalid-content = In dit bestand staat { $noun ->
        [project] in de gegevens van het project
        [own_entry] bij een eigen toevoeging aan een lijst
        [municipality] bij een gemeente
        [actor] bij een actor
        [actor_choice] bij een keuze van een actor
        [contact] bij een contactpersoon
        [starting_point] bij een vertrekpunt
        [lead] bij een actor op een partnerkaart
        [idea] bij een idee
        [scenario] bij een scenario
        [scenario_actor] bij een actor van een scenario
        [scenario_starting_point] bij een vertrekpunt van een scenario
        [alliance] bij een alliantie
        [alliance_choice] bij een keuze van een alliantie
        [alliance_target_group] bij een doelgroep van een alliantie
        [member] bij een lid van een alliantie
        [member_role] bij een rol van een lid
        [assessment] bij een toetsing
        [answer] bij een antwoord in een toetsing
        [agreement] bij een afspraak
        [impact_note] bij een notitie over impact
       *[other] ergens
    } iets wat Bondgenoot niet kan gebruiken: { $problem ->
        [type] een getal waar tekst hoort, of omgekeerd
        [form] iets wat anders geschreven is dan verwacht
        [bounds] iets wat te lang, te groot of te klein is
        [unknown] een woord dat we niet kennen, of een verwijzing naar iets wat er niet is
       *[other] iets wat er niet hoort
    }. Er is niets overgenomen, en je eigen projecten zijn niet geraakt. Vraag de afzender om het project opnieuw te bewaren en nog eens te sturen.
error-invalid-schema = Dit bestand lijkt op een project van Bondgenoot, maar het zit anders in elkaar. Er is niets overgenomen. Vraag de afzender om het project opnieuw te bewaren in Bondgenoot en het nog eens te sturen.
error-choice-needed = Het project “{ $name }” staat al op deze computer. Er is nog niets veranderd. Kies wat je wilt: de veranderingen uit het bestand overnemen, of het bestand als kopie ernaast zetten.
error-nothing-to-take-into = Het project “{ $name }” staat nog niet op deze computer, dus is er niets om de veranderingen in over te nemen. Het bestand is nog heel. Haal het binnen als nieuw project.

# De plek waar jullie werk staat
error-store-in-use = Bondgenoot staat al open op deze computer. Er is niets verloren. Ga naar het venster dat al open is, of sluit het en probeer het opnieuw.
error-store-damaged = Bondgenoot kan jullie werk op deze computer niet goed lezen. Er is niets gewist. Sluit Bondgenoot en open het opnieuw. Lukt het dan nog niet, neem dan een projectbestand dat je zelf bewaard hebt, of een kopie uit de map copies naast jullie werk: die maakt Bondgenoot telkens voor het een bestand overneemt of gegevens omzet voor een nieuwe versie.
error-no-room = De schijf is vol, en daarom kon dit niet bewaard worden. Alles van daarvoor staat er nog. Maak plaats op de schijf, of kies een andere plek, en probeer het opnieuw.
error-target-taken = Op deze plek staat al iets anders dan een projectbestand: “{ $path }”. Dat blijft staan, en er is niets bewaard. Kies een andere naam of een andere map.
error-no-permission = Bondgenoot mag hier niet lezen of schrijven. Er is niets veranderd. Kies een andere map, of vraag toegang aan wie deze computer beheert.
error-cancelled = Gestopt. Er is niets overgenomen en niets veranderd.
error-disk-failed = De schijf las of schreef niet wat ze moest. Wat al bewaard was, staat er nog. Kijk of de stick of de schijf goed vastzit, en probeer het opnieuw of kies een andere plek.
error-database = Deze stap is niet gelukt en is daarom niet bewaard. Alles van daarvoor staat er nog. Probeer het opnieuw. Lukt het weer niet, sluit dan Bondgenoot en open het opnieuw.
error-files = Dit bestand of deze map doet niet wat we vragen. Je projecten zijn niet geraakt. Kijk of het bestand er nog is en of de stick nog in de computer zit, en probeer het opnieuw.
error-internal = Er ging iets mis in Bondgenoot zelf; dat ligt niet aan jou. Deze stap is niet bewaard, alles van daarvoor staat er nog. Probeer het op een andere manier, of sluit Bondgenoot en open het opnieuw.

# Zoeken
error-not-found = { $noun ->
        [file] Op deze plek staat geen bestand: “{ $text }”. Misschien is het verplaatst, kreeg het een andere naam of zit de stick niet in de computer. Er is niets veranderd. Zoek het bestand opnieuw op.
        [project] Hier is geen project “{ $text }”. Er is niets veranderd. Kijk in de lijst met projecten en in de prullenbak.
        [own_entry] Hier is geen eigen toevoeging “{ $text }”. Er is niets veranderd. Kijk in de lijst hoe ze precies heet.
        [municipality] Hier is geen gemeente of bol “{ $text }”. Er is niets veranderd. Kijk op de kaart hoe ze heet, of zet de gemeente eerst op de kaart.
        [actor] Hier is geen actor “{ $text }”. Er is niets veranderd. Kijk op de kaart of in de lijst hoe die precies heet.
        [actor_choice] Deze keuze staat niet meer bij de actor. Er is niets anders veranderd. Kijk bij de actor wat er nu gekozen is.
        [contact] Hier is geen contactpersoon “{ $text }”. Er is niets veranderd. Kijk bij de actor wie er genoteerd staat.
        [starting_point] Hier is geen vertrekpunt “{ $text }”. Er is niets veranderd. Kijk bij de vertrekpunten wat er op het kaartje staat.
        [lead] Deze actor staat niet meer op de partnerkaart. Er is niets anders veranderd. Kijk op de partnerkaart wie er nu op staat.
        [idea] Dit idee is er niet meer. Er is niets anders veranderd. Kijk op de partnerkaart welke ideeën er nu op staan.
        [scenario] Hier is geen scenario “{ $text }”. Er is niets veranderd. Kijk bij de scenario’s hoe het precies heet.
        [scenario_actor] Deze actor zit niet meer in het scenario. Er is niets anders veranderd. Kijk bij het scenario wie er nu in zit.
        [scenario_starting_point] Dit vertrekpunt hangt niet meer aan het scenario. Er is niets anders veranderd. Kijk bij het scenario welke vertrekpunten er nu bij horen.
        [alliance] Hier is geen alliantie “{ $text }”. Er is niets veranderd. Kijk bij de allianties hoe ze precies heet.
        [alliance_choice] Deze keuze staat niet meer bij de alliantie. Er is niets anders veranderd. Kijk bij de alliantie wat er nu gekozen is.
        [alliance_target_group] Deze doelgroep staat niet meer bij de alliantie. Er is niets anders veranderd. Kijk bij de alliantie welke doelgroepen er nu bij horen.
        [member] Deze actor is geen lid meer van de alliantie. Er is niets anders veranderd. Kijk bij de alliantie wie er nu lid is.
        [member_role] Dit lid heeft deze rol niet meer. Er is niets anders veranderd. Kijk bij de alliantie welke rollen er nu zijn.
        [assessment] Deze toetsing is er niet meer. Er is niets anders veranderd. Kijk bij de alliantie welke toetsingen er zijn.
        [answer] Dit antwoord is er niet meer. Er is niets anders veranderd. Kijk in de toetsing wat er nu staat.
        [agreement] Hier is geen afspraak “{ $text }”. Er is niets veranderd. Kijk bij de alliantie welke afspraken er staan.
        [impact_note] Deze notitie over impact is er niet meer. Er is niets anders veranderd. Kijk bij de alliantie wat er nu staat.
       *[other] We vinden “{ $text }” niet. Er is niets veranderd. Kijk hoe het precies heet en probeer het opnieuw.
    }
error-ambiguous = Meer dan { $noun ->
        [project] één project
        [own_entry] één eigen toevoeging
        [municipality] één gemeente
        [actor] één actor
        [contact] één contactpersoon
        [starting_point] één vertrekpunt
        [idea] één idee
        [scenario] één scenario
        [alliance] één alliantie
        [agreement] één afspraak
       *[other] één ding
    } past bij “{ $text }”. Er is nog niets veranderd. Kies in de lijst welke je bedoelt.

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
error-sector-missing = Een actor heeft minstens één sector nodig. Er is niets veranderd. Kies eerst een sector; twijfel je, neem dan “andere, cultureel” of “andere, niet-cultureel”.
error-actors-missing = Hier hoort minstens één actor bij. Er is niets veranderd. Kies eerst wie er meedoet.

# Wat niet kan
error-own-organisation-stays = Dit is jullie eigen werking. Die blijft, want het hele project staat eromheen. Er is niets veranderd. Je kunt wel haar naam en haar gemeente aanpassen.
error-own-municipality-stays = In deze bol staat jullie eigen werking. Daarom blijft de bol staan, en er is niets veranderd. Wil je hem toch weg, verhuis jullie werking dan eerst naar een andere bol.
error-half-full = Deze helft van de bol is vol. Er is niets veranderd. Haal eerst iemand weg, of zet de actor in een andere bol, bijvoorbeeld een regio.
error-not-a-member = “{ $name }” is geen lid van deze alliantie. Er is niets veranderd. Maak de actor eerst lid, of kies een ander lid.
error-entry-in-use = “{ $label }” is nog ergens gekozen. Daarom blijft het staan, en er is niets veranderd. Haal het eerst weg waar het gekozen is.
error-nothing-to-undo = Er is geen stap meer om terug te nemen. Alles staat zoals bij het begin van de geschiedenis. Je kunt gewoon verder werken.
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
op-tidy-map = Kaart opgeruimd
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
op-add-idea = Idee toegevoegd
op-edit-idea = Idee gewijzigd
op-remove-idea = Idee verwijderd
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
op-note-assessment = Notities bij een toetsing gewijzigd: { $name }
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

## Waarover het gaat

noun-project = project
noun-own-entry = eigen toevoeging
noun-municipality = gemeente of bol
noun-actor = actor
noun-actor-choice = keuze van een actor
noun-contact = contactpersoon
noun-starting-point = vertrekpunt
noun-lead = actor op een partnerkaart
noun-idea = idee
noun-scenario = scenario
noun-scenario-actor = actor van een scenario
noun-scenario-starting-point = vertrekpunt van een scenario
noun-alliance = alliantie
noun-alliance-choice = keuze van een alliantie
noun-alliance-target-group = doelgroep van een alliantie
noun-member = lid
noun-member-role = rol van een lid
noun-assessment = toetsing
noun-answer = antwoord
noun-agreement = afspraak
noun-impact-note = notitie over impact

## Wat erover genoteerd staat

field-name = naam
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
