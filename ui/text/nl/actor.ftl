### Eén actor: al wat we ervan weten, op elk scherm waar je die bekijkt.

actor-name = Naam
actor-half = Helft van de bol
actor-half-cultural = Cultureel
actor-half-non-cultural = Niet-cultureel
actor-sectors = Sectoren
actor-sectors-in = { $sectors } in { $place }
actor-reach = { $municipalities ->
        [one] { $sectors ->
            [one] Binnen één gemeente en één sector.
           *[other] Binnen één gemeente, over { $sectors } sectoren heen.
        }
       *[other] { $sectors ->
            [one] Over { $municipalities } gemeenten heen, binnen één sector.
           *[other] Over { $municipalities } gemeenten en { $sectors } sectoren heen.
        }
    }
actor-no-partner = Nog geen partner
actor-on-map = Toon op de kaart
actor-in-table = Toon bij Partners
actor-place = { $name }, { $half }
actor-open-lens = Bekijk de partnerkaart

## De gegevens

actor-own = Dit is jullie eigen werking. Haar portret staat bij Onze werking.
actor-own-open = Open onze werking
actor-namesakes = { $count ->
        [one] In deze bol staat nog een actor met deze naam. Is dat dezelfde?
       *[other] In deze bol staan nog { $count } actoren met deze naam. Zijn dat dezelfde?
    }
actor-section-contact = Contact
actor-how-far = Hoe ver is het contact?
actor-how-partner = Duid aan hoe ver het contact is. Dan is deze actor een partner.
actor-next-step = Volgende stap
actor-next-step-placeholder = bv. bellen over de zaal
actor-when = Wanneer
actor-relation = Relatie
actor-section-who = Wie en waar
actor-supralocal = Bovenlokaal
actor-reason-elsewhere = Staat in { $municipality }, en dat is niet jullie gemeente.
actor-reason-here = Staat in { $municipality }, net als jullie.
actor-boundary-crossing = Grensverleggend
actor-reason-no-sector = De sector weten we nog niet, dus dit ook niet.
actor-reason-other-sectors = Geen enkele sector is die van jullie.
actor-reason-shared = { $count ->
        [one] Jullie delen een sector: { $sectors }.
       *[other] Jullie delen sectoren: { $sectors }.
    }
actor-section-bring = Wat jullie voor elkaar doen
actor-offer = Wat doen zij?
actor-brings = Wat brengen zij mee?
actor-brings-words = Wat brengen zij mee, in jullie woorden
actor-target-groups = Welke doelgroepen kennen zij?
actor-benefit = Wat levert het hen op?
actor-benefit-about = Wie uit een andere sector komt, wil weten wat er voor hen in zit.
actor-notes = Notities
actor-notes-placeholder = Alles wat je nog wilt onthouden
actor-said-removed = { $count ->
        [one] Verwijderd: { $names }
       *[other] { $count } actoren verwijderd: { $names }
    }

## Wat je met actoren kunt doen

actor-group = Gekozen actoren
actor-menu-many = { $count } actoren
actor-action-rename = Wijzig de naam
actor-action-status = Contact
actor-action-move = Verplaats naar…
actor-action-other-half = Zet in de andere helft
actor-action-half-cultural = Zet in de culturele helft
actor-action-half-non-cultural = Zet in de niet-culturele helft
actor-action-sectors = Kies sectoren
actor-action-lead = Noteer bij een vertrekpunt
actor-action-lead-here = Noteer bij dit vertrekpunt
actor-action-lead-off = Haal van deze partnerkaart
actor-action-scenario = Neem op in een scenario
actor-action-alliance = Neem op in een alliantie
actor-action-remove = Verwijder
actor-said-moved = Verplaatst naar { $place }: { $names }
actor-said-leads =
    { $count ->
        [one] { $name } staat op de partnerkaart.
       *[other] { $name } staan op de partnerkaart.
    }
actor-said-leads-removed = Van de partnerkaart gehaald: { $names }

## Een nieuwe actor

actor-add = Zet op de kaart
actor-name-placeholder = bv. een jeugdhuis of een zorghuis
actor-name-missing = Vul een naam in.
actor-sectors-choose = Kies een of meer sectoren
actor-sector-choose = Kies een sector
actor-sector-later = Weten we nog niet
actor-place-missing = Kies een gemeente, een regio of een andere plek. Weet je het nog niet? Typ de naam dan op de kaart bij Voeg toe: daar kan die wachten.
actor-half-crossing = Deze sector hoort in de andere helft. Dat mag.

## Vragen over actoren

actor-rename-title = Nieuwe naam voor { $name }
actor-move-title = Verplaats { $names }
actor-move-do = Verplaats
actor-half-stays = zoals nu
actor-sectors-title = Sectoren van { $names }
actor-sectors-about = Een organisatie kan in meer dan één sector thuis zijn. De eerste van de lijst bepaalt het icoon.
actor-sectors-many = Alle { $count } krijgen precies de sectoren die je hier aanvinkt.
actor-sectors-some =
    { $count ->
        [one] 1 van de { $all } heeft deze sector
       *[other] { $count } van de { $all } hebben deze sector
    }
actor-sectors-do = Bewaar de sectoren
actor-crossing-title =
    { $count ->
        [one] Past { $names } hier?
       *[other] Passen ze hier?
    }
actor-crossing-one = { $names } hoort met { $sectors } bij de { $home }.
actor-crossing-many = Een of meer van deze actoren horen met hun sector bij de { $home }.
actor-crossing-choice = Zet je ze toch bij { $place }, of is een andere sector juister? Beide kan.
actor-crossing-keep = Laat hier staan
actor-crossing-other = Kies een andere sector
actor-crossing-sector = Sector in deze helft
actor-crossing-move = Verplaats met deze sector
actor-lead-title = { $name } noteren bij een vertrekpunt
actor-lead-about = Wie kan helpen bij een beperking? Wie heeft iets aan jullie sterkte? Op de partnerkaart zie je later wie je waarvoor bedacht.
actor-lead-point = Vertrekpunt
actor-lead-why =
    { $count ->
        [one] Waarom deze actor?
       *[other] Waarom deze actoren?
    }
actor-lead-do = Noteer
actor-lead-none = Nog geen vertrekpunten
actor-lead-none-about = Schrijf eerst op waar jullie sterk in zijn en wat wringt. Daarna kun je hier noteren wie daarbij past.
actor-lead-go = Naar de vertrekpunten

## Waar de actor bij hoort

actor-leads = Genoteerd bij
actor-leads-none = Nog bij geen vertrekpunt
actor-lead-remove = Niet meer noteren bij: { $point }
actor-lead-note-of = Waarom bij: { $point }
actor-lead-note-placeholder = Waarom?
actor-part-of = Doet mee in
actor-part-of-none = Nog in geen scenario of alliantie
actor-in-scenario = Scenario: { $name }
actor-in-alliance = Alliantie: { $name }

## Contactpersonen

actor-contacts = Contactpersonen
actor-contacts-none = Met wie spreken jullie daar? Noteer een naam.
actor-contact-add = Nog iemand
actor-contact-details = Gegevens
actor-contact-menu = Wat je kunt doen met { $name }
actor-contact-name = Naam
actor-contact-function = Functie
actor-contact-email = E-mail
actor-contact-phone = Telefoon
actor-contact-key = Sleutelfiguur
actor-contact-key-about = Kent veel mensen, krijgt vertrouwen en opent deuren.
actor-contact-role = Rol van deze sleutelfiguur
actor-contact-role-none = Nog geen rol
actor-contact-notes = Notities over deze persoon
actor-contact-known = Wat weten we van deze persoon?
actor-contact-remove = Verwijder
actor-contact-erase = Wis definitief
actor-key-person = sleutelfiguur
actor-said-contact-removed = Contactpersoon verwijderd: { $name }
actor-said-erased = { $name } is definitief gewist.
actor-erase-title = { $name } definitief wissen?
actor-erase-about = De naam en alle gegevens van deze persoon verdwijnen van deze computer, ook uit de geschiedenis en uit elke kopie. Een tweede plek volgt zodra die er is. Daarom gaat de hele geschiedenis van dit project mee weg: daarna kun je geen enkele vroegere stap meer ongedaan maken. De rest van het project en van de kopieën blijft staan. Staat de naam nog in een notitie of een afspraak, dan blijft die daar staan. Projectbestanden die je al aan iemand gaf, veranderen niet.
