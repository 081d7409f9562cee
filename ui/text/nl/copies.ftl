### Kopieën: de lijn van de tijd, wat er sindsdien anders is, en de weg terug.

copies-title = Kopieën
copies-about = vanzelf gemaakt, elk half uur dat je werkt
copies-now = Maak nu een kopie
copies-made = De kopie is gemaakt.
copies-line = De kopieën, de nieuwste eerst
copies-today = Vandaag
copies-yesterday = Gisteren
copies-earlier = Eerder
copies-kept = We houden alles van de laatste twee dagen, en daarna 12 dagen, 10 weken en 9 maanden.
copies-problem = De laatste kopie lukte niet helemaal. We proberen het vanzelf opnieuw.
copies-none = Nog geen kopieën
copies-none-about = De eerste kopie komt over een half uur, of als je sluit.

## Een kopie

copies-moment = { $day } om { $time }
copies-only-looking = Je kijkt alleen. Er verandert niets, tot je iets terugzet.
copies-whole-about = Zet één project terug, of alles. Eerst maken we een kopie van nu.
copies-whole-empty = Zet één project terug, of alles.
copies-count-projects = { $count ->
        [one] 1 project
       *[other] { $count } projecten
    }
copies-count-actors = { $count ->
        [one] 1 actor
       *[other] { $count } actoren
    }
copies-count-alliances = { $count ->
        [one] 1 alliantie
       *[other] { $count } allianties
    }
copies-kilobytes = { $count } kB
copies-megabytes = { $count } MB
copies-unreadable = niet te lezen
copies-unreadable-about = Kies een andere kopie op de lijn.
copies-without-project = dit project stond er nog niet in
copies-project-missing = Dit project stond nog niet in deze kopie. Kies een nieuwere.

## Wat er anders is

copies-since = Wat is er sindsdien anders?
copies-comparing = we vergelijken…
copies-tally-gone = { $count } weg
copies-tally-changed = { $count } veranderd
copies-tally-added = { $count } erbij
copies-tally-none = niets: alles staat er zoals toen
copies-title-in = { $title }, { $place }
copies-note-gone = { $noun }, hier niet meer
copies-note-removed = { $noun }, weggehaald { $moment }
copies-note-with = { $gone }, met { $along }
copies-note-field = { $noun }. { $name }: toen { $then }, nu { $now }
copies-note-changed = { $noun }, anders: { $what }
copies-note-differs = { $noun }, anders dan toen
copies-note-added = { $noun }, kwam erbij en blijft gewoon staan
copies-more = Toon de andere { $count }

## Terugzetten

copies-restore = Zet terug
copies-restore-this = Zet deze terug
copies-restore-named = Zet terug: { $name }
copies-first-a-copy = Terugzetten maakt eerst een kopie van nu, en kan ongedaan.
copies-first-a-copy-all = Terugzetten maakt eerst een kopie van nu.
copies-restore-all = Zet alles terug zoals toen
copies-restore-store = Zet alle projecten terug zoals toen
copies-all-question = Dit project helemaal terugzetten? ({ $moment })
copies-all-about = Het project wordt weer zoals in deze kopie: wat weg is komt terug, wat veranderde wordt zoals toen, en wat erbij kwam gaat weg. Eerst maken we een kopie van nu. Met Maak ongedaan draai je het in één keer terug.
copies-store-question = Alle projecten terugzetten? ({ $moment })
copies-store-about = Alle projecten worden weer zoals in deze kopie, met hun prullenbak en hun geschiedenis. Een project dat er toen nog niet was, gaat weg. Eerst maken we een kopie van nu: die staat dan bovenaan, en daarmee kun je terug.
copies-restored = “{ $name }” staat er weer zoals toen.
copies-left-out = { $count ->
        [one] 1 onderdeel kon niet mee, omdat het bij iets hoort wat er niet meer is.
       *[other] { $count } onderdelen konden niet mee, omdat ze bij iets horen wat er niet meer is.
    }
copies-nothing-restored = Het staat er al zoals toen. Er is niets veranderd.
copies-restored-all = Het project is weer zoals toen: { $moment }.
copies-restored-project = “{ $name }” is teruggezet.
copies-restored-store = Alle projecten zijn weer zoals toen: { $moment }.
copies-undone-store = Alle projecten zijn weer zoals net daarvoor.

## Erin rondkijken

copies-look = Kijk erin rond
copies-inside = { $project }, { $moment }
copies-inside-about = Zo was het toen. Hier lees je alleen; er verandert niets.
copies-inside-project = Project
copies-inside-search = Zoek in deze kopie
copies-inside-own = Onze werking
copies-inside-what = Wat er in de kopie staat
copies-inside-found = { $count ->
        [0] Niets gevonden in deze kopie.
        [one] 1 gevonden
       *[other] { $count } gevonden
    }

## Een tweede plek

copies-second = Ook op een tweede plek
copies-second-none = Gaat deze computer stuk, dan gaan de kopieën mee. Kies een stick, een netwerkmap of een map die jullie al synchroniseren: dan zetten we elke kopie ook daar.
copies-second-choose = Kies een tweede plek
copies-second-other = Andere plek
copies-second-stop = Stop hiermee
copies-second-present = Bijgewerkt tot { $moment }.
copies-second-behind = { $count ->
        [one] Nog 1 kopie gaat erheen.
       *[other] Nog { $count } kopieën gaan erheen.
    }
copies-second-fresh = De eerste kopie gaat er zo heen.
copies-second-absent = Deze plek is er nu niet. Bijgewerkt tot { $moment }; de rest volgt vanzelf als ze er weer is.
copies-second-never = Deze plek is er nu niet. Zodra ze er is, zetten we de kopieën er vanzelf heen.
copies-second-stopped = We zetten geen kopieën meer op de tweede plek. Wat er stond, blijft er staan.

## Een andere computer

copies-other = Andere computer?
copies-other-about = Open daar Bondgenoot en kies Haal terug uit een kopie. Wijs de tweede plek aan, klaar.
copies-point = Haal terug uit een kopie
copies-point-other = Kies een andere map
copies-pointed = Haal terug uit een kopie
copies-pointed-about = kies een moment, en zet terug wat je nodig hebt
copies-pointed-none = Hier staan geen kopieën
copies-pointed-none-about = Wijs de stick aan, of de map die begint met Bondgenoot-kopieen.
copies-other-first = Kies eerst een tweede plek, bijvoorbeeld een stick. Op de andere computer kies je dan Haal terug uit een kopie, en je wijst die aan.
