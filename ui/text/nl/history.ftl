### Wat er gebeurde: de stappen van een project, en de weg terug.

history-title = Wat er gebeurde
history-about = Elke stap in dit project, de laatste bovenaan. Je kunt terug naar elk moment, en ook weer vooruit zolang je niets anders verandert.
history-kept = We bewaren minstens de laatste 200 stappen, ook als je Bondgenoot sluit. De geschiedenis begint opnieuw als een nieuwe versie van Bondgenoot de gegevens anders bewaart, en als je bij Delen iets definitief wist.
history-now = Hier ben je nu
history-undone = ongedaan gemaakt
history-back = Terug tot hier
history-back-named = Terug tot hier: { $name }
history-redo = Opnieuw tot hier
history-redo-named = Opnieuw tot hier: { $name }
history-begin = Het begin van de geschiedenis
history-to-begin = Terug naar het begin
history-older = Toon de { $count } oudere stappen
history-going = Stap { $done } van { $total }
history-empty = Er is nog niets gebeurd
history-empty-about = Zodra je iets toevoegt of verandert, staat het hier, en kun je het terugdraaien.
