### Wat weten we van deze persoon: alles op één blad, om te tonen, af te drukken of mee te geven.

person-title = Wat weten we van { $name }?
person-made = In “{ $project }”, op { $day }
person-fields-none = Meer dan de naam is er niet genoteerd.
person-mentions = Waar de naam nog staat
person-mentions-about = Dit gaat niet mee weg als je de persoon definitief wist. Pas het zelf aan waar het staat.
person-mentions-none = De naam staat verder nergens in dit project.
person-where = { $noun }: { $name }
person-steps = In de geschiedenis
person-steps-none = In de stappen die je ongedaan kunt maken, staat niets van deze persoon.
person-copies = In de kopieën
person-copies-none = In geen enkele kopie op deze computer.
person-files = Ook in projectbestanden die jullie met contactpersonen doorgaven, kan deze persoon staan. Daar kan Bondgenoot niet bij.
person-print = Druk af
person-erase = Wis definitief…
