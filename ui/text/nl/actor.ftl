### Eén actor: al wat we ervan weten, op elk scherm waar je die bekijkt.

actor-name = Naam
actor-half = Helft van de bol
actor-half-cultural = cultureel
actor-half-non-cultural = niet-cultureel
actor-sectors = Sectoren
actor-sectors-cultural = Cultureel
actor-sectors-non-cultural = Niet-cultureel
actor-sectors-in = { $sectors } in { $place }
actor-others = { $count } andere
actor-no-partner = Nog geen partner
actor-on-map = Toon op de kaart
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

## Waar de actor bij hoort

actor-leads = Genoteerd bij
actor-leads-none = Nog bij geen vertrekpunt
actor-lead-remove = Niet meer noteren bij: { $point }
actor-lead-note-of = Waarom bij: { $point }
actor-lead-note-placeholder = Waarom?
actor-said-lead-removed = Niet meer genoteerd bij: { $point }
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
actor-contact-remove = Verwijder
actor-contact-erase = Wis definitief
actor-key-person = sleutelfiguur
actor-said-contact-removed = Contactpersoon verwijderd: { $name }
actor-said-erased = { $name } is definitief gewist.
actor-erase-title = { $name } definitief wissen?
actor-erase-about = De naam en alle gegevens van deze persoon verdwijnen van deze computer, ook uit de geschiedenis en uit de kopieën die Bondgenoot zelf maakte. Daarom gaat de hele geschiedenis van dit project mee weg: daarna kun je geen enkele vroegere stap meer ongedaan maken. De rest van het project blijft staan. Projectbestanden die je al aan iemand gaf, veranderen niet.
