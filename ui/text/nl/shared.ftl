### Woorden die op elk scherm terugkomen: knoppen, velden, lijsten, het raam rond alles.

## Knoppen

shared-close = Sluiten
shared-cancel = Annuleren
shared-back = Terug
shared-open = Open
shared-stop = Stoppen
shared-stopping = We stoppen…
shared-remove-named = { $name } weghalen
shared-copy-text = Kopieer de tekst
shared-copied = Gekopieerd
shared-yes = ja
shared-no = nee
shared-unknown = dat weten we nog niet
shared-or = of
shared-others =
    { $count ->
        [one] nog 1 andere
       *[other] nog { $count } andere
    }

## Velden

shared-too-long = Deze tekst is { $over ->
        [one] 1 teken
       *[other] { $over } tekens
    } te lang: hij telt er { $length }, en er is plaats voor { $max }. Alles staat er nog, maar we bewaren pas weer als je hem inkort.
shared-enter-next = Enter = volgende
shared-clear-search = Zoekwoorden wissen
shared-day-placeholder = bv. 3 dec of morgen
shared-choose-day = Kies een dag
shared-clear-day = Dag wissen
shared-calendar = Kalender
shared-month-before = Vorige maand
shared-month-after = Volgende maand

## Kiezen

shared-choose = Kies
shared-clear-choice = Alles uitvinken
shared-search-list = Zoek in de lijst
shared-searching = We zoeken…
shared-nothing-found = Niets gevonden
shared-found = { $count ->
        [one] 1 voorstel
       *[other] { $count } voorstellen
    }, kies met de pijltjes
shared-filter-one = { $label }: { $chosen }
shared-filter-many = { $label }: { $count } gekozen
shared-flag-chosen = Zelf gekozen. Volgens de gegevens: { $proposed }.
shared-flag-follow = Volg de gegevens

## Ordenen

shared-move = Verplaats { $name }
shared-move-about = Sleep, of gebruik de pijltjes van je toetsenbord

## Meldingen

shared-messages = Meldingen
shared-percent = { $percent } %

## Sneltoetsen

shared-shortcuts = Sneltoetsen
shared-shortcuts-about = Alles wat je hier met het toetsenbord kunt doen. In een veld typ je gewoon; daar werken alleen de sneltoetsen met Ctrl.
shared-shortcuts-general = Overal
shared-key-shift = Shift
shared-key-alt = Alt
shared-key-enter = Enter
shared-key-escape = Esc
shared-key-delete = Delete
shared-key-space = Spatie
shared-key-tab = Tab
shared-key-home = Home
shared-key-end = End
shared-key-pageup = Page Up
shared-key-pagedown = Page Down
shared-key-arrowup = ↑
shared-key-arrowdown = ↓
shared-key-arrowleft = ←
shared-key-arrowright = →

## Het raam

shared-skip = Naar de inhoud
shared-home = Naar al je projecten
shared-route = De weg door het project
shared-saved-at = Opgeslagen om { $time }
shared-saved-on = Opgeslagen: { $moment }
shared-saving = We slaan op…
shared-not-saved = Nog niet opgeslagen
shared-search = Zoek actor of gemeente
shared-undo = Maak ongedaan
shared-undo-step = Maak ongedaan: { $step }
shared-redo = Doe opnieuw
shared-redo-step = Doe opnieuw: { $step }
shared-more = Meer
shared-details = Details
shared-details-show = Toon de details
shared-details-hide = Verberg de details
shared-count = { $label }, { $count }
