### Financiering: regelingen en potjes, en wat een alliantie aanvraagt en krijgt.

noun-scheme = regeling of potje
    .invalid-content = bij een regeling of potje
    .not-found = Deze regeling is er niet meer. Er is niets anders veranderd. Kijk bij Financiering welke er nog zijn.
    .many = Regelingen en potjes
    .count = { $count ->
        [one] 1 regeling of potje
       *[other] { $count } regelingen en potjes
    }
noun-scheme-amount = bedrag van een regeling
    .invalid-content = bij een bedrag van een regeling
    .not-found = Dit bedrag is er niet meer. Er is niets anders veranderd. Kijk bij de regeling welke bedragen er staan.
    .many = Bedragen van regelingen
    .count = { $count ->
        [one] 1 bedrag van een regeling
       *[other] { $count } bedragen van regelingen
    }
noun-funding-line = aanvraag
    .invalid-content = bij een aanvraag van een alliantie
    .not-found = Deze aanvraag is er niet meer. Er is niets anders veranderd. Kijk bij de alliantie wat er nu staat.
    .many = Aanvragen
    .count = { $count ->
        [one] 1 aanvraag
       *[other] { $count } aanvragen
    }

op-add-scheme = Regeling toegevoegd: { $name }
op-edit-scheme = Regeling gewijzigd: { $name }
op-remove-scheme = Regeling verwijderd: { $name }
op-add-scheme-amount = Bedrag toegevoegd bij { $name }
op-edit-scheme-amount = Bedrag gewijzigd bij { $name }
op-remove-scheme-amount = Bedrag verwijderd bij { $name }
op-add-funding-line = Aanvraag toegevoegd: { $name }
op-edit-funding-line = Aanvraag gewijzigd: { $name }
op-remove-funding-line = Aanvraag verwijderd: { $name }

field-scheme-id = regeling of potje
field-giver = wie het geeft
field-topic = waarvoor
field-who-may-apply = wie mag aanvragen
field-opens = open vanaf
field-closes = open tot en met
field-link = meer lezen
field-least = van
field-most = tot
field-stage = stand
field-asked = gevraagd
field-granted = gekregen
field-deadline = indienen tegen

error-invalid-amount = “{ $text }” is geen bedrag dat we kennen. Er is niets veranderd. Schrijf het bedrag in hele euro’s, zo: 2.500.

## Lijsten

scheme-kind-scheme = regeling
scheme-kind-own-pot = eigen potje

funding-stage-considering = idee
funding-stage-preparing = we schrijven
funding-stage-asked = ingediend
funding-stage-granted = toegekend
funding-stage-refused = niet gekregen
funding-stage-settled = afgerond

scheme-standing-upcoming = nog niet open
scheme-standing-open = open
scheme-standing-expired = verlopen
scheme-standing-unknown = periode niet ingevuld

## De regelingen die bron 004 noemt

known-scheme-giver = Fonds voor Cultuurparticipatie (Nederland)
known-scheme-try-out = Spoor 1: Try-out
    .topic = Iets kleins en korts uitproberen waarin cultuur en een ander domein samenwerken.
    .who = Initiatieven in Nederland. Wie precies mag aanvragen, staat bij het fonds.
    .link = cultuurparticipatie.nl/subsidie-aanvragen/60/spoor-1-try-out
known-scheme-development = Spoor 2: Ontwikkeltraject
    .topic = Een groter en langer traject, waarin jullie leren en beter worden.
    .who = Initiatieven in Nederland. Wie precies mag aanvragen, staat bij het fonds.
    .link = cultuurparticipatie.nl/subsidie-aanvragen/61/spoor-2-ontwikkeltraject
known-scheme-youth-makes-culture = Open Oproep: Jongeren maken cultuur
    .topic = Jongeren van 12 tot en met 27 jaar doen meer mee aan cultuur en groeien daarin.
    .who = Initiatieven in kleine en middelgrote gemeenten in Nederland en in het Caribisch deel van het Koninkrijk. Wie precies mag aanvragen, staat bij het fonds.
    .link = cultuurparticipatie.nl/subsidie-aanvragen/80/samen-cultuurmaken-open-oproep-jongeren-maken-cultuur
known-scheme-youth-mental-health = Open Oproep: Mentale gezondheid jongeren
    .topic = Jongeren doen actief mee aan kunst en erfgoed, en dat doet hun mentale gezondheid goed.
    .who = Initiatieven in Nederland. Wie precies mag aanvragen, staat bij het fonds.
    .link = cultuurparticipatie.nl/subsidie-aanvragen/78/samen-cultuurmaken-open-oproep-mentale-gezondheid-jongeren
known-scheme-childcare-benefits-affair = Open Oproep: Jongeren en kinderen toeslagenaffaire
    .topic = Cultuur die openstaat voor kinderen en jongeren die door de toeslagenaffaire geraakt zijn.
    .who = Initiatieven in Nederland. Wie precies mag aanvragen, staat bij het fonds.
    .link = cultuurparticipatie.nl/subsidie-aanvragen/112/samen-cultuurmaken-open-oproep-kinderen-en-jongeren-toeslagenaffaire
    .exploring = verkenning
    .activities = culturele activiteiten

## Het scherm Financiering

funding-lead = Waar kunnen jullie geld vragen, wat moet wanneer binnen zijn, en wat kregen jullie al?
funding-new-scheme = Nieuwe regeling
funding-new-scheme-name = Nieuwe regeling
funding-new-pot = Eigen potje
funding-new-pot-name = Eigen potje
funding-schemes = Regelingen en potjes
funding-empty = Nog geen regelingen
funding-empty-about = Schrijf op waar jullie geld kunnen vragen: een subsidie, een fonds, of een potje dat partners zelf samenleggen om te beginnen.
funding-deadlines = Dit moet nog binnen
funding-no-deadlines = Er is niets wat binnenkort ingediend moet zijn.
funding-totals = Per alliantie
funding-together = Samen
funding-asked = Gevraagd
funding-granted = Gekregen
funding-name = Naam
funding-topic = Waarvoor
funding-topic-hint = Wat willen ze ondersteunen?
funding-who-may-apply = Wie mag aanvragen
funding-who-may-apply-hint = Een vzw, een gemeente, een kunstenaar?
funding-giver = Wie het geeft
funding-giver-hint = Een fonds, een overheid, jullie partners
funding-link = Meer lezen
funding-link-hint = Het adres van de website
funding-opens = Open vanaf
funding-closes = Tot en met
funding-notes = Notities
funding-notes-hint = Wie belden jullie al?
funding-amount-hint = bv. 2.500
funding-amounts = Bedragen
funding-least = vanaf
funding-most = hoogstens
funding-amount-what = waarvoor dit bedrag is
funding-amount-add = Voeg een bedrag toe
funding-amount-remove = Haal dit bedrag weg
funding-asked-by = { $count ->
        [one] gevraagd door 1 alliantie
       *[other] gevraagd door { $count } allianties
    }
funding-nothing-known = Nog niets over genoteerd
funding-remove = Verwijder
funding-scheme-removed = “{ $name }” is verwijderd{ $count ->
        [0] .
        [one] , samen met 1 aanvraag.
       *[other] , samen met { $count } aanvragen.
    }
funding-known = Regelingen uit Nederland: { $count }
funding-known-about = { $count ->
        [0] Van het Fonds voor Cultuurparticipatie. Vandaag is er geen open.
        [one] Van het Fonds voor Cultuurparticipatie. Vandaag is er 1 open.
       *[other] Van het Fonds voor Cultuurparticipatie. Vandaag zijn er { $count } open.
    }
funding-take-over = Neem over
funding-taken-over = “{ $name }” staat nu bij jullie regelingen.

## Bij een alliantie

funding-tab = Geld
funding-alliance-about = Waar vragen jullie geld, hoeveel, en tegen wanneer? Klein beginnen met een eigen potje mag ook.
funding-sums = Samen { $asked } gevraagd en { $granted } gekregen.
funding-lines = Aanvragen van deze alliantie
funding-alliance-empty = Nog niets gevraagd
funding-alliance-empty-about = Kies hieronder een regeling, of typ de naam van een nieuwe of van jullie eigen potje.
funding-add = Waar vragen jullie geld?
funding-add-scheme = Nieuwe regeling: { $name }
funding-add-pot = Eigen potje: { $name }
funding-stage = Hoever staat het?
funding-deadline = Indienen tegen
funding-line-notes = Notities
funding-line-notes-hint = Waarvoor is het, wie schrijft mee?
funding-line-removed = De aanvraag bij “{ $name }” is verwijderd.

## Bedragen en dagen

funding-euro = € { $amount }
funding-from-to = { $least } tot { $most }
funding-at-most = tot { $most }
funding-at-least = vanaf { $least }
funding-amount-for = { $amount } voor { $what }
funding-period = { $opens } tot en met { $closes }
funding-period-until = tot en met { $closes }
funding-period-from = vanaf { $opens }
funding-days-left = nog { $days } dagen
funding-days-passed = { $days ->
        [one] 1 dag voorbij
       *[other] { $days } dagen voorbij
    }
