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

## Wat je met actoren kunt doen

partners-flag-supralocal = Is { $name } bovenlokaal?
partners-flag-boundary-crossing = Is { $name } grensverleggend?
partners-flag-follow = Volg de gegevens ({ $proposed })
partners-said-added = { $name } staat in de lijst en op de kaart.

partners-new = Nieuwe partner

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
