### Partners: de tabel van iedereen met wie jullie contact hebben, en van alle andere actoren op de kaart.

partners-title = Partners
partners-how-many = { $actors ->
        [0] Nog geen actoren op de kaart
       *[other] { $partners ->
            [0] { $actors ->
                [one] 1 actor
               *[other] { $actors } actoren
            } op de kaart, nog geen partner
           *[other] { $partners } van de { $actors ->
                [one] ene actor
               *[other] { $actors } actoren
            } op de kaart
        }
    }
partners-whom = Wie je ziet
partners-whom-partners = partners
partners-whom-everyone = alle actoren

## Zoeken en filteren

partners-search = Zoek in deze lijst
partners-filter = Zoeken en filteren
partners-filter-none = Alle filters weg
partners-half-short = Helft

## De tabel

partners-table = Actoren
partners-table-help = Met de pijltjes ga je van cel naar cel. Enter opent een cel om ze te wijzigen, in een tekstvak mag je ook meteen typen. Met de spatiebalk kies je een regel, met Shift en een pijltje meer regels. Shift F10 toont alles wat je met een regel kunt doen.
partners-column-name = Naam
partners-column-details = Details
partners-column-municipality = Gemeente
partners-column-sector = Sector
partners-column-supralocal = Bovenlokaal
partners-column-boundary-crossing = Grensverleggend
partners-column-status = Contact
partners-column-next-step = Volgende stap
partners-column-when = Wanneer
partners-column-menu = Wat je kunt doen
partners-choose = { $name } kiezen
partners-choose-all = Kies alles wat in de lijst staat
partners-details-of = Details van { $name }
partners-menu-of = Wat je kunt doen met { $name }
partners-place-title = { $municipality }, { $half }
partners-change-municipality = Waar { $name } staat
partners-change-sector = Sectoren van { $name }
partners-overruled = zelf gekozen
partners-no-next-step = geen volgende stap
partners-no-day = geen dag
partners-late = deze dag is voorbij

## Onder de tabel

partners-chosen-group = De gekozen actoren
partners-chosen = { $count } gekozen
partners-chosen-hidden = { $count ->
        [one] 1 staat nu niet in de lijst
       *[other] { $count } staan nu niet in de lijst
    }
partners-choose-nothing = Kies niemand meer
partners-all-partners = { $all ->
        [one] 1 partner
       *[other] { $all } partners
    }
partners-all-actors = { $all ->
        [one] 1 actor
       *[other] { $all } actoren
    }
partners-some-partners = { $shown } van de { $all ->
        [one] ene partner
       *[other] { $all } partners
    }
partners-some-actors = { $shown } van de { $all ->
        [one] ene actor
       *[other] { $all } actoren
    }
partners-reach = Over { $municipalities ->
        [one] 1 gemeente
       *[other] { $municipalities } gemeenten
    } en { $sectors ->
        [one] 1 sector
       *[other] { $sectors } sectoren
    } heen

## Wat je met actoren kunt doen

partners-menu-many = { $count } actoren
partners-details = Toon de details
partners-rename = Geef een andere naam
partners-status = Contact
partners-move = Verplaats…
partners-lead = Noteer bij een vertrekpunt
partners-to-scenario = In een scenario
partners-to-alliance = In een alliantie
partners-remove = Verwijder
partners-open = Open
partners-flag-supralocal = Is { $name } bovenlokaal?
partners-flag-crossing = Is { $name } grensverleggend?
partners-flag-follow = Volg de gegevens ({ $proposed })
partners-said-moved = Verplaatst naar { $place }: { $names }
partners-said-leads =
    { $count ->
        [one] { $name } staat op de partnerkaart.
       *[other] { $name } staan op de partnerkaart.
    }
partners-said-scenario = In het scenario: { $name }
partners-said-alliance = In de alliantie: { $name }
partners-said-added = { $name } staat in de lijst en op de kaart.

## Een nieuwe partner

partners-new = Nieuwe partner
partners-new-about = Deze partner komt ook op de kaart te staan. De rest vul je later aan.
partners-new-do = Voeg toe
partners-new-name-missing = Typ hoe deze partner heet.
partners-new-place-missing = Kies een gemeente, een regio of een andere plek.
partners-new-sector-missing = Kies minstens één sector.
partners-name-placeholder = bv. een jeugdhuis of een zorghuis
partners-sectors-placeholder = Kies een of meer sectoren
partners-sector-last = Een actor heeft minstens één sector. Kies eerst een andere, dan kan deze weg.

## Vragen vooraf

partners-move-title = { $names } verplaatsen
partners-move-do = Verplaats
partners-half-stays = zoals nu
partners-sectors-title = Sectoren van { $names }
partners-sectors-about = Alle { $count } krijgen precies de sectoren die je hier aanvinkt.
partners-sectors-do = Bewaar de sectoren
partners-lead-title = { $name } noteren bij een vertrekpunt
partners-lead-about = Wie kan helpen bij een beperking? Wie heeft iets aan jullie sterkte? Op de partnerkaart zie je later wie je waarvoor bedacht.
partners-lead-point = Vertrekpunt
partners-points-limitation = Beperkingen
partners-points-strength = Sterktes
partners-lead-note =
    { $count ->
        [one] Waarom deze partner?
       *[other] Waarom deze partners?
    }
partners-lead-do = Noteer
partners-lead-none = Nog geen vertrekpunten
partners-lead-none-about = Schrijf eerst op waar jullie sterk in zijn en wat wringt. Daarna kun je hier noteren wie daarbij past.
partners-lead-go = Naar de vertrekpunten
partners-combine-scenario = Scenario
partners-combine-scenario-title = Samen in een scenario
partners-combine-scenario-about = Een scenario is een combinatie van actoren met een idee. Je werkt het daarna uit bij Scenario’s.
partners-combine-scenario-which = Nieuw of bestaand scenario
partners-combine-scenario-new = nieuw scenario
partners-combine-scenario-known = bestaand scenario
partners-combine-scenario-name = Naam van het scenario
partners-combine-scenario-name-missing = Geef het scenario een naam. Een paar woorden zijn genoeg.
partners-combine-scenario-placeholder = bv. een dansdag op straat
partners-combine-scenario-make = Maak het scenario
partners-combine-scenario-join = Zet in dit scenario
partners-combine-alliance = Alliantie
partners-combine-alliance-title = Samen in een alliantie
partners-combine-alliance-about = Een alliantie is een samenwerking die blijft. Afspraken en succescriteria komen daarna, bij Allianties.
partners-combine-alliance-which = Nieuwe of bestaande alliantie
partners-combine-alliance-new = nieuwe alliantie
partners-combine-alliance-known = bestaande alliantie
partners-combine-alliance-name = Naam van de alliantie
partners-combine-alliance-name-missing = Geef de alliantie een naam. Een paar woorden zijn genoeg.
partners-combine-alliance-placeholder = bv. Dans in de wijk
partners-combine-alliance-make = Maak de alliantie
partners-combine-alliance-join = Neem op in deze alliantie
partners-combine-alliance-with-us = Wij dragen deze alliantie mee

## Waar nog niemand staat

partners-empty = Nog geen actoren
partners-empty-about = Hier komt iedereen te staan met wie jullie willen samenwerken: scholen, verenigingen, zorghuizen, makers. Noteer hier een eerste partner, of begin op de kaart.
partners-to-map = Naar de kaart
partners-none = Nog geen partners
partners-none-about = Een actor van de kaart wordt een partner zodra je aanduidt hoe ver het contact is: van een idee tot een gesprek. Kies bij alle actoren met wie jullie verdergaan.
partners-show-everyone = { $count ->
        [one] Toon de ene actor
       *[other] Toon alle { $count } actoren
    }
partners-not-found = Niemand gevonden
partners-not-found-partners = Geen enkele partner past bij wat je zoekt. Haal een filter weg, of zoek ook bij de actoren die nog geen partner zijn.
partners-not-found-actors = Geen enkele actor past bij wat je zoekt. Haal een filter weg of zoek met minder woorden.
partners-search-everyone = Zoek in alle actoren
