### De kaart: het bollenschema.
###
### Een bol is een gemeente, de lijn deelt hem in een culturele en een niet-culturele helft.

map-title = Kaart

## Op de kaart zelf

map-invitation = Wie kennen we hier nog?
map-empty = Begin met je eigen gemeente
map-empty-about = Elke bol is een gemeente. Zet eerst die van jezelf op de kaart, en daarna de buren. Boven de lijn komen culturele actoren, onder de lijn alle andere.
map-controls = Knoppen van de kaart
map-more = Meer mogelijkheden
map-menu = Wat je hiermee kunt doen
map-menu-map = Kaart
map-lasso-about = Trek een lus rond de actoren die je wilt kiezen. Met Esc stop je.

## Voeg toe

map-adding = Voeg toe
map-adding-placeholder = Naam; gemeente; sector
map-adding-about = Alleen een naam is genoeg. Wat je verder weet, zet je erachter, na een puntkomma.
map-adding-next = volgende
map-adding-ready = klaar
map-adding-new = nieuw op de kaart
map-adding-chosen = gekozen op de kaart
map-adding-other = Toch { $other }?
map-adding-via = uit “{ $word }”
map-adding-no-place = tot we weten waar
map-adding-unknown-place = “{ $text }” kennen we niet als plaats
map-adding-no-sector = “{ $text }” kennen we niet als sector.
map-adding-done = { $name } staat in { $place }.
map-adding-waits = { $name } wacht bij Nog te plaatsen.

map-unplaced = Nog te plaatsen
map-unplaced-about = sleep naar een bol, of klik
map-unplaced-title = Waar hoort { $name }?
map-unplaced-said = Genoemd als: “{ $text }”.
map-unplaced-where = Kies een gemeente, een regio of een andere plek. Weet je het nog niet, laat de naam dan wachten.
map-unplaced-half = Kies je niets, dan komt de naam in de helft van zijn sector, of bij cultuur.
map-unplaced-remove = Haal weg
map-unplaced-removed = { $name } is weg uit Nog te plaatsen.

## Vertrekpunten

map-lens-label = Kijk vanuit
map-lens-all = Alles
map-lens-more = Meer ({ $count })
map-lens-none = Schrijf eerst vertrekpunten
map-lens-close = Kijk weer naar alles
map-lens-about = Klik actoren op de kaart aan om ze te noteren.
map-lead-note = Waarom bij ‘{ $point }’?

## Inspiratielijst

map-inspiration = Inspiratielijst
map-inspiration-close = Vouw de inspiratielijst weg
map-inspiration-about = Sleep naar een helft, of klik.
map-inspiration-search = Zoek in de lijst
map-inspiration-nothing = Niets gevonden voor ‘{ $sought }’.
map-inspiration-count = { $count } op de kaart
map-examples-show = Toon voorbeelden van { $sector }
map-examples-hide = Verberg voorbeelden van { $sector }

## Lijst

map-list = Lijst
map-list-title = De kaart als lijst
map-list-close = Vouw de lijst weg
map-list-empty = Er staat nog niets op de kaart.
map-list-own = onze organisatie
map-list-partner = partner
map-list-noted = genoteerd
map-list-actors =
    { $count ->
        [0] niemand
        [one] 1 actor
       *[other] { $count } actoren
    }
map-alliances = Allianties

## Slepen

map-drop-to = Naar { $place }
map-drop-same = { $place }: hier staat dit al
map-drop-nowhere = Sleep { $what } naar een helft van een bol
map-drop-bubble = { $name } komt hier.
map-drop-bubble-pushes =
    { $count ->
        [one] { $name } komt hier. { $others } schuift op.
       *[other] { $name } komt hier. { $others } schuiven op.
    }
map-drop-asks = Past de sector hier? Dat vragen we je zo.

## Namen en plaatsen

map-name-crossing = { $sector } hoort in de andere helft. Je kunt het hier laten staan of een andere sector kiezen.
map-sector = Sector
map-municipality = Gemeente of bol
map-placing = Zet een actor op de kaart
map-placing-card = Zet op de kaart: { $name }
map-add-municipality = Zet een gemeente op de kaart
map-add-municipality-about = Typ een naam, een deelgemeente of een postcode. Ook een regio of een plek die in geen gemeente past, kan een bol worden.
map-done = Klaar

## Verplaatsen

map-move-bubble-title = Verschuif { $name }
map-move-bubble-about = Gebruik de pijltjes. Wat in de weg staat, schuift op.
map-up = Omhoog
map-down = Omlaag
map-left = Naar links
map-right = Naar rechts

## Details

map-side-label = Details
map-side-lens = Partnerkaart
map-side-details = Details
map-details-close = Sluit de details
map-chosen = { $count } actoren gekozen
map-choose-not = Kies { $name } niet meer
map-nobody = Nog niemand in de { $half } van { $name }.
map-add-here = Zet er iemand bij
map-members =
    { $count ->
        [one] 1 lid
       *[other] { $count } leden
    }

## Wat je kunt doen

map-group-bubble = Kaart: gekozen bol
map-group-map = Kaart
map-action-add-cultural = Zet een culturele actor bij
map-action-add-non-cultural = Zet een niet-culturele actor bij
map-action-choose-in-bubble = Kies iedereen in deze bol
map-action-fit-bubble = Bekijk deze bol van dichtbij
map-action-move-bubble = Verschuif de bol
map-action-nudge = Een stapje opschuiven
map-action-nudge-up = Bol omhoog
map-action-nudge-down = Bol omlaag
map-action-nudge-left = Bol naar links
map-action-nudge-right = Bol naar rechts
map-action-remove-bubble = Verwijder de bol
map-action-add-municipality = Gemeente toevoegen
map-action-add-actor = Actor toevoegen
map-action-fit = Alles in beeld
map-action-zoom-in = Zoom in
map-action-zoom-out = Zoom uit
map-action-lasso = Kies met een lus
map-action-choose-all = Kies alle actoren
map-action-choose-nothing = Kies niets
map-action-inspiration = Inspiratielijst
map-action-list = De kaart als lijst
map-action-tidy = Schik de kaart opnieuw
map-action-tidy-portrait = Schik ze voor een staand blad
map-action-tidy-a3 = Schik ze voor A3

## Wat er gebeurd is

map-said-added = { $name } staat nu in { $place }.
map-said-bubble-removed =
    { $count ->
        [0] Bol verwijderd: { $name }
        [one] Bol verwijderd: { $name }, met 1 actor
       *[other] Bol verwijderd: { $name }, met { $count } actoren
    }
map-said-municipality = { $name } staat op de kaart.
map-said-was-there = { $name } stond al op de kaart.
map-said-lens =
    { $count ->
        [0] Je kijkt vanuit: { $point }. Er is nog niemand genoteerd.
        [one] Je kijkt vanuit: { $point }. 1 actor is genoteerd.
       *[other] Je kijkt vanuit: { $point }. { $count } actoren zijn genoteerd.
    }
map-said-no-lens = Je kijkt weer naar alles.
map-said-chosen = { $count } actoren gekozen.
map-said-is-chosen = { $name } is gekozen.
map-said-not-chosen = { $name } is niet meer gekozen.
map-said-renewed = De kaart is opnieuw geschikt, zodat alle namen te lezen zijn.
map-said-tidied = De kaart is opnieuw geschikt.
