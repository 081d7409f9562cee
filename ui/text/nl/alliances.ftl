### Allianties: samenwerking die blijft, met haar leden, haar toetsingen, haar afspraken en haar impact.

alliances-title = Allianties
alliances-lead = Een alliantie is samenwerking die blijft: ieder lid brengt iets mee en krijgt er iets voor terug.
alliances-all = Alle allianties
alliances-new = Nieuwe alliantie
alliances-blank = nog leeg

## Het overzicht

alliances-empty = Nog geen allianties
alliances-empty-about = Een alliantie groeit meestal uit een scenario waarmee jullie verder willen. Je kunt ook op de kaart actoren kiezen en ze samen opnemen. Werken jullie al langer met iemand samen? Zet dat er dan meteen bij.
alliances-to-scenarios = Ga naar de scenario’s
alliances-to-map = Ga naar de kaart
alliances-members-wide = { $count ->
        [0] Nog geen leden
        [one] 1 lid, in { $municipalities ->
            [one] 1 gemeente
           *[other] { $municipalities } gemeenten
        } en { $sectors ->
            [one] 1 sector
           *[other] { $sectors } sectoren
        }
       *[other] { $count } leden, over { $municipalities ->
            [one] 1 gemeente
           *[other] { $municipalities } gemeenten
        } en { $sectors ->
            [one] 1 sector
           *[other] { $sectors } sectoren
        } heen
    }
alliances-open-agreements = { $count ->
        [0] Geen open afspraken
        [one] 1 open afspraak
       *[other] { $count } open afspraken
    }
alliances-late-count = { $count ->
        [one] waarvan 1 over tijd
       *[other] waarvan { $count } over tijd
    }
alliances-no-assessment = Nog niet getoetst aan de succescriteria
alliances-summary = Toetsing van { $day }: { $words }
alliances-supralocal = Bovenlokaal
alliances-boundary-crossing = Grensverleggend

alliances-overlap = Hier raken allianties elkaar
alliances-overlap-about = Voorkom overlap, stimuleer samenval: misschien doen jullie ergens dubbel werk, misschien is er net een kans om samen op te trekken.
alliances-overlap-groups = Zelfde doelgroep
alliances-overlap-towns = Zelfde gemeente

## Een nieuwe alliantie

alliances-new-about = De naam en de leden zijn genoeg om te beginnen. De rest vul je later samen in.
alliances-name = Naam van de alliantie
alliances-name-hint = bv. Dans in de wijk
alliances-name-missing = Geef de alliantie een naam. Die kun je later nog wijzigen.
alliances-which = Nieuwe of bestaande alliantie
alliances-known = Bestaande alliantie
alliances-one = Alliantie
alliances-join = Neem op in deze alliantie
alliances-said-made = Alliantie ‘{ $name }’ is gemaakt.
alliances-said-joined = Opgenomen in de alliantie ‘{ $name }’.
alliances-grow-from = Uit een scenario
alliances-grow-from-about = Wie in het scenario zit, wordt meteen lid. De alliantie onthoudt waar ze vandaan komt.
alliances-grow-from-none = Niet uit een scenario
alliances-members-search = Zoek een actor op naam of gemeente
alliances-with-us = Wij dragen de alliantie mee
alliances-with-us-about = Zo niet, dan is het een alliantie van anderen die jullie willen volgen.
alliances-make = Maak de alliantie

## Eén alliantie

alliances-phase = Fase
alliances-purpose = Waarvoor de alliantie bestaat
alliances-purpose-hint = Waarvoor doen jullie dit samen? Schrijf het in één of twee zinnen.
alliances-action-open = Open de alliantie
alliances-action-members = Kies alle leden
alliances-remove = Verwijder de alliantie
alliances-removed = Alliantie “{ $name }” is verwijderd.
alliances-cooperation = Samenwerking
alliances-criteria = Succescriteria
alliances-agreements = Afspraken
alliances-impact = Impact
alliances-beside = In het kort
alliances-members = Leden
alliances-us = Jullie eigen werking
alliances-no-members = Nog geen leden
alliances-origin = Ontstaan uit
alliances-from-scenario = Scenario “{ $name }”

## Samenwerking

alliances-goals = Doelen
alliances-goals-hint = Wat willen jullie samen bereiken?
alliances-results = Resultaten
alliances-results-hint = Waaraan merken jullie dat het lukt?

alliances-who-brings = Wie brengt wat?
alliances-reciprocity-only-give = { $count ->
        [one] Éénrichting: van { $names } weten jullie wel wat die brengt, maar nog niet wat die terugkrijgt. Vraag het eens.
       *[other] Éénrichting: van { $names } weten jullie wel wat ze brengen, maar nog niet wat ze terugkrijgen. Vraag het eens.
    }
alliances-reciprocity-only-get = { $count ->
        [one] Éénrichting: van { $names } weten jullie wel wat die terugkrijgt, maar nog niet wat die meebrengt. Bespreek het samen.
       *[other] Éénrichting: van { $names } weten jullie wel wat ze terugkrijgen, maar nog niet wat ze meebrengen. Bespreek het samen.
    }
alliances-reciprocity-unsaid = Van { $names } staat er nog niets over geven en krijgen.
alliances-no-members-about = Zoek hieronder wie mee aan tafel zit. Alleen actoren die op de kaart staan, kun je kiezen.
alliances-add-member = Nog een lid: zoek op naam of gemeente
alliances-involvement = Betrokkenheid
alliances-involvement-of = Betrokkenheid van { $name }
alliances-involvement-none = Nog niet gekozen
alliances-more-of = Meer over { $name }
alliances-remove-member = Haal uit de alliantie
alliances-member-removed = { $name } is uit de alliantie gehaald.
alliances-contribution = Brengt mee
alliances-benefit = Krijgt terug
alliances-roles = Rol in de samenwerking
alliances-roles-none = geen bijzondere rol
alliances-own-role = Een andere rol…

alliances-target-groups = Voor wie en met wie?
alliances-target-groups-about = Kies de doelgroepen van deze alliantie en zeg hoe ver ze meedoen: van kijken tot mee maken.
alliances-add-target-group = Nog een doelgroep
alliances-own-target-group = Voeg “{ $name }” toe als eigen doelgroep
alliances-degree-of = Hoe ver doen ze mee: { $name }

alliances-why-and-how = Waarom en hoe
alliances-why-and-how-about = Jullie motieven, het soort partners, de aard van de samenwerking en hoe ver ze reikt
alliances-list-motive = Motieven
alliances-list-with-whom = Met wie
alliances-list-nature = Aard van de samenwerking
alliances-list-spread = Ruimtelijke spreiding
alliances-own-entry = Staat het er niet bij? Typ het hier
alliances-filled = { $count } bij { $list }

alliances-rules = Spelregels
alliances-rules-open = { $done }. Nog open: { $todo }
alliances-rule-deciding = Wie beslist
    .about = Hoe hakken jullie knopen door?
alliances-rule-own-identity = Wat van ieder zelf blijft
    .about = Wat geeft niemand uit handen, ook niet in een alliantie?
alliances-rule-fair-pay = Eerlijke vergoeding
    .about = Hoe worden kunstenaars en andere makers betaald, ook voor overleg?
alliances-rule-meetings = Vaste overlegmomenten
    .about = Wanneer en waar zien jullie elkaar?
alliances-rule-notes = Notities
    .about = Wat je verder wilt onthouden

alliances-supralocal-flag = Bovenlokaal
alliances-supralocal-reason = { $count ->
        [0] Er zijn nog geen leden.
        [one] Alle leden zitten in { $towns }.
       *[other] De leden komen uit { $count } gemeenten: { $towns }.
    }
alliances-boundary-crossing-flag = Grensverleggend
alliances-boundary-crossing-reason = { $count ->
        [0] Alle leden werken in dezelfde sector als jullie.
        [one] { $names } werkt in een andere sector dan jullie.
       *[other] { $names } werken in een andere sector dan jullie.
    }

## Succescriteria

alliances-assessments = Toetsingen
alliances-assessment-of = Toetsing { $day }
alliances-first-assessment = Toetsing van vandaag
alliances-assess-today = Nieuwe toetsing vandaag
alliances-assess-other-day = Nieuwe toetsing op een andere dag
alliances-assess-other-day-title = Toetsing op een andere dag
alliances-assess-other-day-about = Hadden jullie het gesprek op een andere dag? Kies dan die dag. De vorige toetsingen blijven staan.
alliances-day = Dag
alliances-open-assessment = Open de toetsing
alliances-remove-assessment = Verwijder de toetsing van { $day }
alliances-assessment-removed = De toetsing van { $day } is verwijderd, met haar antwoorden.
alliances-first-title = Jullie eerste gesprek over wat werkt
alliances-first-about = Loop de punten samen door. Bij elk punt: hoe zit het er nu in, en wat zouden jullie kunnen doen? Het eerste antwoord opent de toetsing van vandaag. Over een paar maanden doen jullie het opnieuw.
alliances-look-as = Kijk als
alliances-whole = De alliantie als geheel
alliances-look-as-whole = Kijk als de alliantie
alliances-look-as-named = Kijk als { $name }
alliances-compare = Vergelijk met
alliances-compare-none = Niet vergelijken
alliances-about-criterion = Uitleg: { $criterion }
alliances-state-of = Hoe staat het met: { $criterion }
alliances-not-applicable = N.v.t.
alliances-how-present = Hoe aanwezig?
alliances-in-practice = Hoe in de praktijk?
alliances-who = Wie?
alliances-due = Tegen wanneer?
alliances-remove-answer = Wis het antwoord: { $criterion }
alliances-remove-answer-tip = Wis dit antwoord
alliances-answer-removed = Het antwoord bij “{ $criterion }” is gewist.
alliances-own-criterion = Een eigen criterium…
alliances-own-criterion-name = Naam van jullie criterium
alliances-own-criterion-about = Wat bedoelen jullie ermee?
alliances-remove-criterion = Verwijder het criterium: { $criterion }
alliances-criterion-removed = Het criterium “{ $criterion }” is verwijderd.
alliances-conversation-notes = Notities van het gesprek op { $day }
alliances-conversation-notes-hint = Wie was erbij, en wat willen jullie onthouden?

alliances-before-grown = Gegroeid (op { $day }: { $state })
alliances-before-back = Een stap terug (op { $day }: { $state })
alliances-before-same = Zoals op { $day }
alliances-before-other = Op { $day }: { $state }

alliances-tally-present = { $count } aanwezig
alliances-tally-a-start = { $count } een begin
alliances-tally-not-yet = { $count } nog niet
alliances-tally-not-applicable = { $count } n.v.t.
alliances-tally-open = { $count } nog open
alliances-open-state = nog open
alliances-and-more = nog { $count }
alliances-as-seen-by = Zoals { $name } het ziet
alliances-then = Op { $day }: { $words }.
alliances-grown = Gegroeid bij { $criteria }.
alliances-stepped-back = Een stap terug bij { $criteria }.
alliances-no-assessment-about = Bespreek samen wat er al in zit en wat nog niet. Punten krijgen jullie er niet voor.
alliances-begin-assessment = Begin het gesprek

alliances-differences = Hier zien jullie het anders
alliances-the-alliance = de alliantie
alliances-sees-not-yet = { $who } { $count ->
        [one] ziet
       *[other] zien
    } hier nog niets van
alliances-sees-a-start = { $who } { $count ->
        [one] ziet
       *[other] zien
    } een begin
alliances-sees-present = { $who } { $count ->
        [one] vindt
       *[other] vinden
    } het aanwezig
alliances-sees-not-applicable = { $who } { $count ->
        [one] vindt
       *[other] vinden
    } dat dit hier niet telt
alliances-sees-but = { $one }, maar { $other }
alliances-sentence = { $words }.
alliances-voices = Wat ieder zegt
alliances-voices-show = { $count ->
        [one] Bekijk het antwoord van { $name }
       *[other] Bekijk de { $count } antwoorden
    }

## Afspraken

alliances-agreements-about = Wie doet wat tegen wanneer? Begin waar jullie anders zouden stoppen.
alliances-agreements-late = { $count ->
        [one] 1 afspraak is over tijd.
       *[other] { $count } afspraken zijn over tijd.
    }
alliances-agreements-open = Open afspraken
alliances-agreements-empty = Geen open afspraken
alliances-agreements-empty-about = Typ hieronder wat jullie afspreken. Ook iets kleins telt.
alliances-new-agreement = Wat spreken jullie af?
alliances-add-agreement = Voeg de afspraak toe
alliances-what = Wat?
alliances-done-named = Gedaan: { $name }
alliances-agreement-removed = Afspraak “{ $name }” is verwijderd.
alliances-agreements-done = Gedaan: { $count ->
        [one] 1 afspraak
       *[other] { $count } afspraken
    }
alliances-agreements-done-about = Wat al rond is, blijft hier staan
alliances-intentions = Voorgenomen bij de succescriteria
alliances-intentions-about = Uit de toetsing van { $day }. Je wijzigt het bij het criterium zelf.
alliances-late = { $days ->
        [one] 1 dag over tijd
       *[other] { $days } dagen over tijd
    }
alliances-due-in = over { $days } dagen

## Impact

alliances-impact-about = Een volle zaal zegt weinig. Noteer samen voor wie er iets veranderde, en wie jullie nog missen.
alliances-impact-add = Noteer wat er veranderde
alliances-impact-empty = Nog niets genoteerd over impact
alliances-impact-empty-about = Na een namiddag, een proef of een seizoen: wie was erbij, wie nog niet, en wat werd er anders? Eén verhaal is al een begin.
alliances-impact-no-day = zonder dag
alliances-impact-note = Notitie van { $day }
alliances-impact-remove = Verwijder de notitie van { $day }
alliances-impact-removed = De notitie over impact is verwijderd.
alliances-impact-reached = Wie bereiken jullie?
alliances-impact-reached-hint = Niet alleen hoeveel, vooral wie
alliances-impact-not-yet = Wie nog niet?
alliances-impact-not-yet-hint = Denk eerst aan jongeren, en aan mensen met andere wortels of een kleiner inkomen
alliances-impact-changed = Wat veranderde er, en voor wie?
alliances-impact-changed-hint = Wat kan, durft of doet iemand nu wat eerst niet ging?
alliances-impact-evidence = Waaraan merken jullie dat?
alliances-impact-evidence-hint = Iets wat iemand zei, een foto, een telling, een gewoonte die bleef
