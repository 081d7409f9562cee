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
partners-half-cultural = cultureel
partners-half-non-cultural = niet-cultureel
partners-on-map = Toon op de kaart

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
partners-no-partner = Nog geen partner
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
partners-half = Helft van de bol
partners-sectors = Sectoren
partners-lead = Noteer bij een vertrekpunt
partners-to-scenario = In een scenario
partners-to-alliance = In een alliantie
partners-remove = Verwijder
partners-open = Open
partners-open-lens = Bekijk de partnerkaart
partners-others = { $count } andere
partners-flag-supralocal = Is { $name } bovenlokaal?
partners-flag-crossing = Is { $name } grensverleggend?
partners-flag-follow = Volg de gegevens ({ $proposed })
partners-said-removed = { $count ->
        [one] Verwijderd: { $names }
       *[other] { $count } actoren verwijderd: { $names }
    }
partners-said-moved = Verplaatst naar { $place }: { $names }
partners-said-lead = { $name } staat op de partnerkaart.
partners-said-lead-removed = Niet meer genoteerd bij: { $point }
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
partners-name = Naam
partners-name-placeholder = bv. een jeugdhuis of een zorghuis
partners-sectors-placeholder = Kies een of meer sectoren
partners-sectors-cultural = Cultureel
partners-sectors-non-cultural = Niet-cultureel
partners-sector-last = Een actor heeft minstens één sector. Kies eerst een andere, dan kan deze weg.
partners-municipality = Gemeente
partners-municipality-placeholder = Typ een gemeente, dorp of postcode
partners-place-region = Zet “{ $name }” op de kaart als regio
partners-place-elsewhere = Zet “{ $name }” op de kaart als elders
partners-place-by-hand = Zet “{ $name }” op de kaart zoals getypt
partners-via-postcode = postcode { $postcode }
partners-via-former = vroeger { $name }
partners-via-place = { $place } ligt hierin

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
partners-lead-note = Waarom deze partner?
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

## Details van één actor

partners-sectors-in = { $sectors } in { $place }
partners-own = Dit is jullie eigen werking. Haar portret staat bij Onze werking.
partners-own-open = Open onze werking
partners-namesakes = { $count ->
        [one] Er staat nog een actor met deze naam, in { $places }. Is dat dezelfde?
       *[other] Er staan nog { $count } actoren met deze naam, in { $places }. Zijn dat dezelfde?
    }
partners-how-far = Hoe ver is het contact?
partners-how-partner = Duid aan hoe ver het contact is. Dan is deze actor een partner.
partners-section-contact = Contact
partners-section-who = Wie en waar
partners-section-bring = Wat jullie voor elkaar doen
partners-next-step-placeholder = bv. bellen over de zaal
partners-relation = Relatie
partners-reason-elsewhere = Staat in { $municipality }, en dat is niet jullie gemeente.
partners-reason-here = Staat in { $municipality }, net als jullie.
partners-reason-other-sectors = Geen enkele sector is die van jullie.
partners-reason-shared = { $count ->
        [one] Jullie delen een sector: { $sectors }.
       *[other] Jullie delen sectoren: { $sectors }.
    }
partners-offer = Wat doen zij?
partners-brings = Wat brengen zij mee?
partners-brings-words = Wat brengen zij mee, in jullie woorden
partners-target-groups = Welke doelgroepen kennen zij?
partners-benefit = Wat levert het hen op?
partners-benefit-about = Wie uit een andere sector komt, wil weten wat er voor hen in zit.
partners-notes = Notities
partners-notes-placeholder = Alles wat je nog wilt onthouden
partners-leads = Genoteerd bij
partners-leads-none = Nog bij geen vertrekpunt
partners-lead-remove = Niet meer noteren bij: { $point }
partners-lead-note-of = Waarom bij: { $point }
partners-lead-note-placeholder = Waarom?
partners-part-of = Doet mee in
partners-part-of-none = Nog in geen scenario of alliantie
partners-in-scenario = Scenario: { $name }
partners-in-alliance = Alliantie: { $name }

## Contactpersonen

partners-contacts = Contactpersonen
partners-contacts-none = Met wie spreken jullie daar? Noteer een naam.
partners-contact-add = Nog iemand
partners-contact-details = Gegevens
partners-contact-menu = Wat je kunt doen met { $name }
partners-contact-name = Naam
partners-contact-function = Functie
partners-contact-email = E-mail
partners-contact-phone = Telefoon
partners-contact-key = Sleutelfiguur
partners-contact-key-about = Kent veel mensen, krijgt vertrouwen en opent deuren.
partners-contact-role = Rol van deze sleutelfiguur
partners-contact-role-none = Nog geen rol
partners-contact-notes = Notities over deze persoon
partners-contact-remove = Verwijder
partners-contact-erase = Wis definitief
partners-key-person = sleutelfiguur
partners-said-contact-removed = Contactpersoon verwijderd: { $name }
partners-said-erased = { $name } is definitief gewist.
partners-erase-title = { $name } definitief wissen?
partners-erase-about = De naam en alle gegevens van deze persoon verdwijnen van deze computer, ook uit de geschiedenis en uit de kopieën die Bondgenoot zelf maakte. Daarom gaat de hele geschiedenis van dit project mee weg: daarna kun je geen enkele vroegere stap meer ongedaan maken. De rest van het project blijft staan. Projectbestanden die je al aan iemand gaf, veranderen niet.
