### Vertrekpunten: sterktes en beperkingen, elk met een partnerkaart.

starting-points-title = Vertrekpunten
starting-points-about = Schrijf op wat jullie goed kunnen en waar jullie tegenaan lopen. Elk kaartje is een vertrekpunt: wie kan dit gebruiken, of wie kan ons helpen?

## De twee kolommen

starting-points-strength = Sterktes
starting-points-strength-about = waar zijn we trots op?
starting-points-strength-none = Nog geen kaartjes. Wat zou een ander van jullie willen lenen?
starting-points-first-strength = Een eerste sterkte…
starting-points-next-strength = Nog een sterkte…
starting-points-limitation = Beperkingen
starting-points-limitation-about = waar zijn we naar op zoek?
starting-points-limitation-none = Nog geen kaartjes. Waarover wordt er in de keuken geklaagd?
starting-points-first-limitation = Een eerste beperking…
starting-points-next-limitation = Nog een beperking…

## Een kaartje

starting-points-on-map = { $count } op de kaart
starting-points-look = Zoek partners
starting-points-open = Partnerkaart: wie, waarom en welke ideeën
starting-points-ideas-count = { $count ->
        [one] 1 idee
       *[other] { $count } ideeën
    }: toon de partnerkaart
starting-points-more = Meer met { $name }
starting-points-up = Naar boven
starting-points-down = Naar onder
starting-points-to-strength = Naar de sterktes
starting-points-to-limitation = Naar de beperkingen
starting-points-remove = Verwijder
starting-points-removed = Vertrekpunt verwijderd: { $name }
starting-points-said-strength = Staat nu bij de sterktes, plaats { $place } van { $count }
starting-points-said-limitation = Staat nu bij de beperkingen, plaats { $place } van { $count }

## De partnerkaart van een kaartje

starting-points-leads-strength = Wie kan hier iets mee?
starting-points-leads-limitation = Wie kan ons hierbij helpen?
starting-points-noted =
    { $count ->
        [one] 1 genoteerde actor
       *[other] { $count } genoteerde actoren
    }
starting-points-leads-none = Nog niemand genoteerd. Zoek partners op de kaart, of typ hier een naam die al op de kaart staat.
starting-points-lead-add = Voeg een actor toe…
starting-points-lead-remove = Haal { $name } van deze partnerkaart
starting-points-show = Toon { $name } op de kaart
starting-points-why = Waarom { $name }?
starting-points-why-hint = Waarom?
starting-points-ideas = Hoe zou je kunnen samenwerken?
starting-points-ideas-none = De methode vraagt minstens één idee per partnerkaart. Een half zinnetje is genoeg.
starting-points-idea = Idee { $number }
starting-points-idea-first = Een eerste idee…
starting-points-idea-next = Nog een idee…
starting-points-idea-remove = Verwijder idee { $number }
starting-points-idea-removed = Idee verwijderd
starting-points-scenarios = Scenario’s die hieruit kwamen

## Een lijst plakken

starting-points-paste = Plak een lijst
starting-points-paste-about = Plak wat jullie al hebben, uit een mail, een verslag of een tabel. Elke regel wordt een kaartje; streepjes en nummers vallen weg.
starting-points-paste-where = In welke kolom?
starting-points-paste-list = Jullie lijst
starting-points-paste-placeholder =
    - een regel per kaartje
    - nog een regel
starting-points-paste-long = Een van de regels is langer dan 20.000 tekens. Verdeel hem over meer regels.
starting-points-paste-empty = Hier staat nog niets nieuws. Plak of typ minstens één regel.
starting-points-preview = Wat erbij komt
starting-points-preview-strength = { $count ->
        [0] Hier zie je welke kaartjes er bij de sterktes komen.
        [one] Dit kaartje komt bij de sterktes.
       *[other] Deze { $count } kaartjes komen bij de sterktes.
    }
starting-points-preview-limitation = { $count ->
        [0] Hier zie je welke kaartjes er bij de beperkingen komen.
        [one] Dit kaartje komt bij de beperkingen.
       *[other] Deze { $count } kaartjes komen bij de beperkingen.
    }
starting-points-known = { $count ->
        [one] 1 regel staat er al en slaan we over.
       *[other] { $count } regels staan er al en slaan we over.
    }
starting-points-paste-to-strength = { $count ->
        [0] Zet bij de sterktes
        [one] Zet 1 kaartje bij de sterktes
       *[other] Zet { $count } kaartjes bij de sterktes
    }
starting-points-paste-to-limitation = { $count ->
        [0] Zet bij de beperkingen
        [one] Zet 1 kaartje bij de beperkingen
       *[other] Zet { $count } kaartjes bij de beperkingen
    }
starting-points-pasted-strength = { $count ->
        [one] 1 kaartje bij de sterktes gezet
       *[other] { $count } kaartjes bij de sterktes gezet
    }
starting-points-pasted-limitation = { $count ->
        [one] 1 kaartje bij de beperkingen gezet
       *[other] { $count } kaartjes bij de beperkingen gezet
    }

## Als het stilvalt

starting-points-silent = Valt het stil? Kies iets om over na te denken.
starting-points-think-strength = Sterktes
starting-points-think-limitation = Beperkingen
starting-points-example-place = een podium of plek
    .ask = Welke zaal, vloer of tuin hebben jullie die een ander mist? En wanneer staat die leeg?
starting-points-example-method = een manier van werken
    .ask = Wat doen jullie op een manier die elders niet bestaat, en die je aan anderen kunt leren?
starting-points-example-people = mensen die jullie bereiken
    .ask = Wie komt er bij jullie vanzelf binnen, en bij anderen niet?
starting-points-example-knowledge = kennis
    .ask = Waarover bellen anderen jullie op als ze iets niet weten?
starting-points-example-reach = wie jullie niet bereiken
    .ask = Wie woont hier vlakbij en zie je nooit in de zaal?
starting-points-example-budget = budget
    .ask = Wat zouden jullie tonen of maken als het geld er was?
starting-points-example-renewal = te weinig nieuws
    .ask = Wat doen jullie al jaren op dezelfde manier, terwijl het niet meer past?
starting-points-next = Verder naar de kaart
