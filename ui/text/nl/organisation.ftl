### Onze werking: wie we zijn, wat we doen en wat we te bieden hebben.

organisation-title = Onze werking
organisation-about = Stel jullie voor zoals aan iemand die jullie niet kent. Enkele zinnen volstaan, en alles kan later nog anders.

## De delen

organisation-who = Wie en waar
organisation-who-about = Jullie staan in het midden van jullie eigen bol op de kaart.
organisation-name = Naam van onze werking
organisation-place = Gemeente
organisation-place-hint = Verhuizen kan: typ een andere gemeente. Wie in een andere gemeente staat dan jullie, is bovenlokaal.

organisation-sectors = Onze sector
organisation-sectors-about = Wie in geen enkele sector van jullie werkt, noemen we grensverleggend. Kies daarom alleen waarin jullie echt thuis zijn.
organisation-sectors-label = Sector of sectoren
organisation-sectors-hint = Voor een cultuurcentrum is dat meestal lokaal cultuurbeleid.
organisation-sectors-missing = Jullie hebben minstens één sector nodig; de laatste is gebleven. Kies eerst een andere.

organisation-portrait = Portret
organisation-portrait-about = Enkele vragen, voor een buitenstaander. Zou je buurvrouw het begrijpen?
organisation-daily-work = Wat doen jullie van dag tot dag?
organisation-daily-work-hint = bv. Van september tot mei tonen we theater en muziek, en overdag repeteren er verenigingen.
organisation-purpose = Met welk doel?
organisation-purpose-hint = bv. We willen dat mensen uit de streek elkaar hier tegenkomen.
organisation-audience = Voor wie doen jullie het?
organisation-audience-hint = bv. Nu komen vooral vijftigplussers. We willen ook de jongeren leren kennen.
organisation-target-groups = Doelgroepen
organisation-target-groups-hint = Zo zie je later wie dezelfde mensen wil bereiken.

organisation-offer = Wat wij te bieden hebben
organisation-offer-about = Wie met jullie wil samenwerken, wil weten wat er te halen valt.
organisation-own-offer = Ons aanbod
organisation-own-offer-hint = bv. Voorstellingen, een dansvloer, een technische ploeg die graag uitlegt.
organisation-brings = Wat we meebrengen
organisation-brings-words = Wat we meebrengen, in onze eigen woorden
organisation-brings-words-hint = bv. Op weekdagen staat de kleine zaal leeg tot vier uur.
organisation-notes = Notities

organisation-contacts = Bij wie moet je zijn?
organisation-contacts-about = Wie er bij jullie opneemt als een partner belt. Als je het project deelt, kun je contactpersonen weglaten.

## De stappen

organisation-steps = Wat er al staat
organisation-step-done = ingevuld
organisation-step-open = { $done } van { $all } ingevuld
organisation-steps-more = Alles hoeft niet nu. Met een naam en een sector kunnen jullie verder.
organisation-steps-all = Alles staat er. Tijd voor jullie sterktes en beperkingen.
organisation-next = Verder naar vertrekpunten

## Eigen toevoegingen

organisation-entries = Eigen toevoegingen aan de lijsten
organisation-entries-count = { $count ->
        [0] nog geen
        [one] 1 toevoeging
       *[other] { $count } toevoegingen
    }
organisation-entries-about = Mis je een sector, een doelgroep of een succescriterium? Voeg het hier toe. Het staat dan in alle keuzelijsten van dit project.
organisation-entry-add = Nog iets toevoegen
organisation-entry-list = Aan welke lijst?
organisation-entry-half = In welke helft van de bol?
organisation-entry-label = Hoe heet het?
organisation-entry-name = Naam in de lijst
organisation-entry-explanation = Uitleg bij { $name }
organisation-entry-explanation-hint = Wat bedoelen jullie ermee?
organisation-entry-used = { $count ->
        [0] nog nergens gekozen
        [one] 1 keer gekozen
       *[other] { $count } keer gekozen
    }
organisation-entry-remove = Haal { $name } uit de lijst
organisation-entry-removed = Uit de lijst gehaald: { $name }
