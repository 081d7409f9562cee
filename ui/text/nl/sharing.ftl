### Delen: een project doorgeven, een bestand binnenhalen, definitief wissen.

sharing-title = Delen
sharing-about = Geef jullie project door aan een collega, en haal binnen wat die eraan veranderde. Jullie hebben er geen internet voor nodig: een stick of een mail volstaat.

## Doorgeven

sharing-hand-over = Geef dit project door
sharing-hand-over-about = Je bewaart het project als één bestand. Dat stuur je met een mail of zet je op een stick. Wie Bondgenoot heeft, opent het met een dubbelklik.
sharing-what = Wat gaat er mee?
sharing-everything = Alles
sharing-everything-about = { $count ->
        [one] Ook de ene contactpersoon gaat mee, met mail en telefoon. Voor een collega van je eigen team.
       *[other] Ook de { $count } contactpersonen gaan mee, met mail en telefoon. Voor een collega van je eigen team.
    }
sharing-without-contacts = Zonder contactpersonen
sharing-without-contacts-about = Namen, mails en telefoons van mensen blijven hier. Voor wie buiten je organisatie meekijkt. Wat in notities staat, gaat wel mee.
sharing-no-contacts = In dit project staan geen contactpersonen. Alles gaat mee.
sharing-write = Bewaar als bestand
sharing-written = Het project staat in dit bestand:
sharing-written-without = Het project staat zonder contactpersonen in dit bestand:
sharing-written-next = Je collega dubbelklikt erop, of sleept het op het venster van Bondgenoot. Die ziet eerst wat er gaat gebeuren en kiest dan pas. Werkt je collega er aan verder, vraag dan zo’n bestand terug en haal het hier binnen.

## Binnenhalen

sharing-take-in = Haal werk van een collega binnen
sharing-take-in-about = Kreeg je een bestand dat eindigt op .bondgenoot? Open het hier.
sharing-take-in-look = Je ziet eerst in woorden wat er gaat veranderen.
sharing-take-in-keep = Wat jullie zelf maakten, blijft. Hebben jullie allebei hetzelfde veranderd, dan kies jij.
sharing-take-in-undo = Het is één stap: je kunt alles in één keer ongedaan maken.
sharing-take-in-open = Open een bestand van een collega
sharing-take-in-drop = Je kunt het bestand ook op dit venster slepen.

## De naam van het project

sharing-name = Naam van het project
sharing-name-about = Zo staat het project in de lijst, en zo heet het bestand dat je doorgeeft.
sharing-name-field = Naam

## Definitief wissen

sharing-forget = Definitief wissen
sharing-forget-about = Wat je verwijdert, kun je terughalen met Maak ongedaan. Daarom bewaart Bondgenoot het nog een tijd. Hier wis je het echt.
sharing-forget-when = Doe dit als iemand vraagt om zijn of haar gegevens te wissen. Verwijder eerst die gegevens, en wis dan hier.
sharing-forget-ask = Wis definitief wat verwijderd is
sharing-forget-question = Alles wat verwijderd is, definitief wissen?
sharing-forget-what = Het project zelf blijft zoals het nu is. De geschiedenis van dit project verdwijnt: je kunt niets meer ongedaan maken van wat je tot nu toe deed. Ook uit alle kopieën gaat dit project weg, en op een tweede plek zodra die er is. Daarna maken we meteen een nieuwe kopie van nu. Je andere projecten blijven in de kopieën staan, en bestanden die je eerder doorgaf, blijven bestaan.
sharing-forget-confirm = Wis definitief
sharing-forgotten = Wat verwijderd was, is nu echt weg.

## Een bestand in de hand

sharing-file-title = “{ $name }” binnenhalen
sharing-file-new = In { $file } zit een project dat je nog niet hebt. Het komt als nieuw project in je lijst.
sharing-file-known = Dit project heb je al. We vergeleken { $file } met wat jullie hebben.
sharing-file-nothing = Dit project heb je al, en in { $file } staat niets wat jullie nog niet hebben.
sharing-file-happens = Dit gebeurt er als je het overneemt:
sharing-file-contents = Dit zit erin: { $what }.
sharing-file-in-bin = Dit project ligt bij jou in de prullenbak. Als je het bestand overneemt, komt het er weer uit.
sharing-file-return = Je collega heeft jullie wijzigingen nog niet. Geef daarna ook jullie project door, dan hebben jullie allebei alles.
sharing-file-contacts-stay = In dit bestand zijn de contactpersonen weggelaten. Die van jullie blijven gewoon staan.
sharing-file-contacts-left-out = In dit bestand zijn de contactpersonen weggelaten. De rest van het project is er helemaal.
sharing-file-not-yet = Er is nog niets veranderd.
sharing-file-nothing-done = Er is niets veranderd, en er hoeft niets te gebeuren.
sharing-file-as-copy = Als kopie ernaast
sharing-file-take-over = Neem over
sharing-file-take-in = Haal binnen
sharing-file-open-ours = Ga naar het project

sharing-came-in = “{ $name }” is binnengehaald als nieuw project.
sharing-came-beside = Het bestand staat nu als kopie naast jullie project “{ $name }”.
sharing-took-over = “{ $name }” is bijgewerkt met wat in het bestand stond.
sharing-only-seen = In het bestand stond niets nieuws voor “{ $name }”. Bondgenoot onthoudt wel dat jullie dit gezien hebben.
sharing-took-nothing = Er was niets over te nemen. “{ $name }” is gebleven zoals het was.

## Wat er gebeurt, in zinnen

sharing-plan-new = { $count ->
        [one] { $what } komt erbij.
       *[other] { $what } komen erbij.
    }
sharing-plan-changed-there = { $count ->
        [one] { $what } is door hen gewijzigd: dat nemen we over.
       *[other] { $what } zijn door hen gewijzigd: dat nemen we over.
    }
sharing-plan-deleted-there = Zij haalden dit weg: { $what }.
sharing-plan-conflict = { $count ->
        [one] { $what } is door jullie én door hen gewijzigd: kies wat blijft.
       *[other] { $what } zijn door jullie én door hen gewijzigd: kies wat blijft.
    }
sharing-plan-changed-here = { $count ->
        [one] { $what } hebben alleen jullie gewijzigd: dat blijft zo.
       *[other] { $what } hebben alleen jullie gewijzigd: dat blijft zo.
    }
sharing-plan-same = { $count ->
        [one] De rest is aan beide kanten gelijk: 1 onderdeel.
       *[other] De rest is aan beide kanten gelijk: { $count } onderdelen.
    }
sharing-more = Toon de andere { $count }


## Wat het precies is

sharing-title-in = { $name } in { $place }
sharing-title-at = { $name } bij { $place }
sharing-title-assessment = { $alliance }, { $day }
sharing-title-answer = { $criterion } ({ $alliance }, { $day })
sharing-title-answer-of = { $criterion }, volgens { $partner } ({ $alliance }, { $day })
sharing-nothing = niets
sharing-unknown = iets wat er niet meer is
sharing-place = Plaats op de kaart
sharing-differs = Anders dan bij hen
sharing-becomes = wordt
sharing-ours-stays = { $ours } (bij hen: { $theirs })
sharing-we-added = { $noun }, door jullie toegevoegd
sharing-we-removed = { $noun }, door jullie weggehaald

## Kiezen wat blijft

sharing-all-ours = Hou overal onze versie
sharing-all-theirs = Neem overal hun versie
sharing-all-about = Voor alles wat zij weghaalden en voor alles wat jullie allebei wijzigden. Wat alleen zij wijzigden of toevoegden, nemen we altijd over.
sharing-conflict-about = Kies je niets, dan blijft hier jullie eigen versie.
sharing-conflicts-ours = Hou deze van ons
sharing-conflicts-theirs = Neem deze van hen
sharing-all-now = Nu: { $ours } keer onze versie, { $theirs } keer die van hen.
sharing-ours = Onze versie
sharing-theirs = Hun versie
sharing-fate-we-changed = Jullie wijzigden dit. Het blijft.
sharing-fate-we-removed = Jullie haalden dit weg. Het blijft weg.
sharing-fate-they-changed = Zij wijzigden dit. Het komt terug.
sharing-fate-they-removed = Zij haalden dit weg. Het verdwijnt ook hier.
sharing-fate-doubt-ours = Het blijft zoals het bij jullie is.
sharing-fate-doubt-theirs = Bij hen staat dit niet. Het verdwijnt ook hier.
sharing-whole = Toon de hele tekst
sharing-shorter = Toon alleen wat verschilt

## Wat zij weghaalden

sharing-deletions-many = Als je dit overneemt, verdwijnt hier veel: { $what }
sharing-deletions-many-about = Zij haalden dit weg, of er ging iets mis bij hen. Kijk goed, en kies eerst wat ermee gebeurt. Zolang je niet kiest, verdwijnt er niets.
sharing-deletions-keep-all = Hou alles wat wij hebben
sharing-deletions-let-all-go = Laat alles verdwijnen
sharing-deletions-unanswered = Je koos nog niet.
sharing-deletions-all-go = Dit verdwijnt allemaal.
sharing-deletions-all-stay = Dit blijft allemaal staan.
sharing-deletions-now = Nu: { $kept } keer blijft het staan, { $gone } keer verdwijnt het.
sharing-deletion-keep = Hou wat wij hebben
sharing-deletion-let-go = Laat verdwijnen
sharing-deletion-with = { $noun }, met { $what }
sharing-false-claims = Dit bestand zegt dat het meer van jullie werk gezien heeft dan er is. Dat komt voor na een beschadigd bestand of een oude kopie. Wat jullie hebben, blijft staan, tenzij je hieronder anders kiest. Neem je het over, dan zet Bondgenoot dit recht, ook voor je collega’s.

## Een bestand dat niet opengaat

sharing-refused = Dit bestand kunnen we niet openen
sharing-refused-another = Kies een ander bestand
sharing-refused-many = { $count ->
        [one] 1 bestand kunnen we niet openen
       *[other] { $count } bestanden kunnen we niet openen
    }
sharing-refused-others = Met jullie projecten is niets gebeurd. Er zat ook een bestand bij dat wel goed is; dat komt hierna.
sharing-refused-none = Met jullie projecten is niets gebeurd. Hieronder staat per bestand wat eraan scheelt.
sharing-refused-more = { $count ->
        [one] en nog 1 bestand
       *[other] en nog { $count } bestanden
    }
