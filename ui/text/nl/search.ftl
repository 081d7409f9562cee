### Zoeken in het project (Ctrl K).

search-title = Zoek in dit project
search-field = Typ een naam of een woord
search-what = Je vindt actoren, gemeenten, vertrekpunten, ideeën, scenario’s, allianties, contactpersonen en afspraken. Ook woorden uit notities en antwoorden. Het begin van een woord is genoeg.
search-recent = Waar je net was
search-results = Wat we vonden
search-found = { $count ->
        [one] 1 gevonden, kies met de pijltjes
       *[other] { $count } gevonden, kies met de pijltjes
    }
search-nothing = Niets gevonden
search-nothing-for = We vinden niets met “{ $text }”.
search-nothing-about = Kijk of je het anders schreef, of typ alleen het begin van het woord.
search-keys-move = kiezen
search-keys-go = ernaartoe

