### De kaart: het bollenschema.
###
### Een bol is een gemeente, de lijn deelt hem in een culturele en een niet-culturele helft.

map-title = Kaart
map-cultural = Cultureel
map-non-cultural = Niet-cultureel
map-place = { $name }, { $half }
map-others =
    { $count ->
        [one] nog 1 andere
       *[other] nog { $count } andere
    }
map-reach = Over { $municipalities ->
        [one] 1 gemeente
       *[other] { $municipalities } gemeenten
    } en { $sectors ->
        [one] 1 sector
       *[other] { $sectors } sectoren
    } heen.

## Op de kaart zelf

map-invitation = Wie kennen we hier nog?
map-empty = Begin met je eigen gemeente
map-empty-about = Elke bol is een gemeente. Zet eerst die van jezelf op de kaart, en daarna de buren. Boven de lijn komen culturele actoren, onder de lijn alle andere.
map-controls = Knoppen van de kaart
map-more = Meer mogelijkheden
map-menu = Wat je hiermee kunt doen
map-menu-map = Kaart
map-lasso-about = Trek een lus rond de actoren die je wilt kiezen. Met Esc stop je.

## Vertrekpunten

map-lens-label = Kijk vanuit
map-lens-all = Alles
map-lens-more = Meer ({ $count })
map-lens-none = Schrijf eerst vertrekpunten
map-lens-close = Kijk weer naar alles
map-limitation = Beperking
map-strength = Sterkte
map-ask-limitation = Wie kan ons hierbij helpen? Klik actoren aan om ze te noteren.
map-ask-strength = Wie heeft hier iets aan? Klik actoren aan om ze te noteren.
map-ideas = Ideeën
map-idea = Idee
map-ideas-none = Noteer minstens één idee, hoe klein ook.
map-idea-first = Een eerste idee
map-idea-next = Nog een idee
map-idea-remove = Haal dit idee weg: { $idea }
map-noted =
    { $count ->
        [0] Genoteerde actoren
        [one] 1 genoteerde actor
       *[other] { $count } genoteerde actoren
    }
map-combine-noted = Combineer tot een scenario
map-noted-none = Nog niemand. Klik op de kaart een actor aan.
map-lead-note = Waarom bij ‘{ $point }’?
map-lead-why = Waarom { $name }?
map-lead-placeholder = Waarom?
map-lead-remove = Haal { $name } van deze partnerkaart

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

map-name-label = Naam
map-name-placeholder = Naam van de organisatie
map-name-missing = Vul een naam in.
map-name-add = Zet op de kaart
map-name-crossing = { $sector } hoort in de andere helft. Je kunt het hier laten staan of een andere sector kiezen.
map-sector = Sector
map-sectors = Sectoren
map-sector-choose = Kies een sector
map-sector-missing = Kies een sector, dan weten we welk icoon erbij hoort.
map-municipality = Gemeente of bol
map-half = Helft
map-half-crossing = Deze sector hoort in de andere helft. Dat mag.
map-placing = Zet een actor op de kaart
map-placing-card = Zet op de kaart: { $name }
map-add-municipality = Zet een gemeente op de kaart
map-add-municipality-about = Typ een naam, een deelgemeente of een postcode. Ook een regio of een plek die in geen gemeente past, kan een bol worden.
map-cancel = Annuleer
map-back = Terug
map-done = Klaar
map-open = Open
map-rename = Wijzig de naam
map-rename-title = Nieuwe naam voor { $name }

## Verplaatsen

map-move = Verplaats
map-move-title = Verplaats { $names }
map-move-bubble-title = Verschuif { $name }
map-move-bubble-about = Gebruik de pijltjes. Wat in de weg staat, schuift op.
map-up = Omhoog
map-down = Omlaag
map-left = Naar links
map-right = Naar rechts
map-crossing-title =
    { $count ->
        [one] Past { $names } hier?
       *[other] Passen ze hier?
    }
map-crossing-one = { $names } hoort met { $sectors } bij de { $home }.
map-crossing-many = Een of meer van deze actoren horen met hun sector bij de { $home }.
map-crossing-choice = Zet je ze toch bij { $place }, of is een andere sector juister? Beide kan.
map-crossing-keep = Laat hier staan
map-crossing-other = Kies een andere sector
map-crossing-sector = Sector in deze helft
map-crossing-move = Verplaats met deze sector

## Sectoren, scenario’s, allianties

map-sectors-title = Sectoren van { $names }
map-sectors-about = Een organisatie kan in meer dan één sector thuis zijn. De eerste bepaalt het icoon.
map-sectors-many = Al deze actoren krijgen deze sectoren.
map-sectors-save = Bewaar
map-scenario-title = Combineer tot een scenario
map-scenario-about = Wat zou er kunnen gebeuren als deze actoren iets samen doen?
map-scenario-name = Naam van het scenario
map-scenario-placeholder = Dansnamiddag in het woonzorgcentrum
map-scenario-name-missing = Geef het scenario een naam. Die kun je later nog wijzigen.
map-scenario-point = Dit scenario komt uit: { $point }
map-scenario-add = Maak scenario
map-alliance-title = Neem op in een alliantie
map-alliance-about = Een alliantie is een samenwerking die blijft. Het doel en de afspraken vul je later in.
map-alliance-which = Welke alliantie?
map-alliance-new = Nieuwe alliantie
map-alliance-known = Bestaande alliantie
map-alliance = Alliantie
map-alliance-name = Naam van de alliantie
map-alliance-placeholder = Dans in de wijk
map-alliance-name-missing = Geef de alliantie een naam. Die kun je later nog wijzigen.
map-alliance-with-us = Wij dragen de alliantie mee
map-alliance-add = Maak alliantie
map-alliance-join = Neem op

## Details

map-side-label = Details
map-side-lens = Partnerkaart
map-side-details = Details
map-details-close = Sluit de details
map-open-actor = Toon bij Partners
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

map-group-actors = Kaart: gekozen actoren
map-group-bubble = Kaart: gekozen bol
map-group-map = Kaart
map-action-details = Bekijk de details
map-action-rename = Wijzig de naam
map-action-move = Verplaats naar…
map-action-other-half = Zet in de andere helft
map-action-sectors = Kies sectoren
map-action-lead-add = Noteer bij dit vertrekpunt
map-action-lead-remove = Haal van deze partnerkaart
map-action-scenario = Maak een scenario
map-action-alliance = Neem op in een alliantie
map-action-status = Stand van het contact
map-action-status-none = Geen partner meer
map-action-remove = Haal van de kaart
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
map-action-remove-bubble = Haal de bol van de kaart
map-action-open-alliance = Open de alliantie
map-action-choose-members = Kies alle leden
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
map-action-tidy = Ruim de kaart op

## Wat er gebeurd is

map-said-moved =
    { $count ->
        [one] Verplaatst naar { $place }.
       *[other] { $count } actoren verplaatst naar { $place }.
    }
map-said-added = { $name } staat nu in { $place }.
map-said-removed =
    { $count ->
        [one] { $name } is van de kaart gehaald.
       *[other] { $count } actoren zijn van de kaart gehaald.
    }
map-said-bubble-removed =
    { $count ->
        [0] { $name } is van de kaart gehaald.
        [one] { $name } is van de kaart gehaald, met 1 actor.
       *[other] { $name } is van de kaart gehaald, met { $count } actoren.
    }
map-said-municipality = { $name } staat op de kaart.
map-said-was-there = { $name } stond al op de kaart.
map-said-leads-added =
    { $count ->
        [one] { $name } is genoteerd bij dit vertrekpunt.
       *[other] { $count } actoren zijn genoteerd bij dit vertrekpunt.
    }
map-said-leads-removed =
    { $count ->
        [one] { $name } is van deze partnerkaart gehaald.
       *[other] { $count } actoren zijn van deze partnerkaart gehaald.
    }
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
map-said-tidied = De kaart is opgeruimd.
map-said-scenario = Scenario ‘{ $name }’ is gemaakt.
map-said-alliance = Alliantie ‘{ $name }’ is gemaakt.
map-said-members = Opgenomen in ‘{ $name }’.
