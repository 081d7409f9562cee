### Scenario’s: combinaties van actoren, met een idee.

scenarios-title = Scenario’s
scenarios-about = Zet actoren uit verschillende bollen bij elkaar en schrijf op wat er dan zou kunnen. Gek mag. Later kies je met welke combinaties jullie verdergaan.
scenarios-list = Alle scenario’s
scenarios-count = { $count ->
        [0] Nog geen actoren.
        [one] 1 actor.
       *[other] { $count } actoren.
    }
scenarios-count-chain = { $count ->
        [0] Nog geen actoren.
        [one] Keten van 1 actor.
       *[other] Keten van { $count } actoren.
    }
scenarios-others = +{ $count }

## Nog leeg

scenarios-none = Nog geen scenario’s
scenarios-none-about = Kies op de kaart actoren uit verschillende bollen en combineer ze. Of begin hier: geef je idee een naam en kies wie erin past.
scenarios-none-alone = Een scenario combineert actoren uit verschillende bollen. Zet eerst wat actoren op de kaart, dan kun je ze daar combineren.
scenarios-to-map = Naar de kaart

## Een nieuw scenario

scenarios-new = Nieuw scenario
scenarios-new-about = Kies actoren die elkaar anders niet zouden tegenkomen, liefst uit twee bollen of meer. Jullie zelf doen altijd mee.
scenarios-name = Naam van het scenario
scenarios-name-hint = bv. Koffie met een danspas
scenarios-which = Nieuw of bestaand scenario
scenarios-known = Bestaand scenario
scenarios-one = Scenario
scenarios-join = Neem op in dit scenario
scenarios-from = Dit scenario komt uit: { $points }
scenarios-said-made = Scenario ‘{ $name }’ is gemaakt.
scenarios-said-joined = Opgenomen in het scenario ‘{ $name }’.
scenarios-name-missing = Geef het een naam, al is het een voorlopige.
scenarios-pick = Wie combineer je?
scenarios-pick-search = Zoek op naam, gemeente of sector
scenarios-pick-count = { $count ->
        [one] 1 actor
       *[other] { $count } actoren
    }
scenarios-pick-chosen = { $count } van { $all } gekozen
scenarios-pick-more = En nog { $count } andere. Typ een naam om ze te vinden.
scenarios-pick-none = Nog niemand gekozen.
scenarios-pick-missing = Kies minstens één actor. Twee uit verschillende bollen is beter.
scenarios-one-bubble = Iedereen komt uit { $name }. Kies er iemand bij uit een andere bol.
scenarios-add = Maak het scenario

## Een scenario

scenarios-chosen = Hiermee gaan we verder
scenarios-grow = Maak er een alliantie van
scenarios-more = Meer met { $name }
scenarios-remove = Verwijder het scenario
scenarios-removed = Scenario verwijderd: { $name }

## Wie doet er mee

scenarios-who = Wie doet er mee?
scenarios-chain = Dit is een keten
scenarios-chain-about = De volgorde telt: de ene geeft door aan de volgende. Sleep, of gebruik de pijltjes.
scenarios-with-us = { $name } doet altijd mee.
scenarios-with-us-chain = { $name } doet altijd mee. Voeg jullie zelf toe als jullie ook een plaats in de keten hebben.
scenarios-actor-add = Voeg een actor toe…
scenarios-actor-remove = Haal { $name } uit dit scenario
scenarios-actor-removed = Uit het scenario gehaald: { $name }
scenarios-said-place = Staat nu op plaats { $place } van { $count }

## Waarover het gaat

scenarios-ideas = Ideeën en projectmogelijkheden
scenarios-ideas-hint = Alles wat te binnen schiet, hoe los ook.
scenarios-ask-aim = Wat willen jullie bereiken?
scenarios-ask-involve = Wie willen jullie erbij betrekken?
scenarios-ask-missing-expertise = Welke expertise ontbreekt nog?
scenarios-need-about = Vraag het je af voor je begint. ‘Nee’ is ook een goed antwoord.

## Over de grenzen heen

scenarios-borders = Over de grenzen heen
scenarios-supralocal = Bovenlokaal
scenarios-supralocal-reason = { $count ->
        [one] Jullie staan allemaal in dezelfde gemeente.
       *[other] Jullie staan samen in { $count } gemeenten.
    }
scenarios-crossing = Grensverleggend
scenarios-crossing-reason = { $count ->
        [0] Iedereen deelt een sector met jullie.
        [one] 1 actor werkt in een andere sector dan jullie.
       *[other] { $count } actoren werken in een andere sector dan jullie.
    }

## De draad

scenarios-cards = Vertrekpunten waaruit dit kwam
scenarios-cards-none = Nog geen. Kies de sterkte of de beperking waarmee het begon.
scenarios-card-add = Kies een vertrekpunt…
scenarios-alliances = Allianties die hieruit groeiden
scenarios-alliances-none = Nog geen. Gaan jullie ermee verder, maak er dan een alliantie van.
