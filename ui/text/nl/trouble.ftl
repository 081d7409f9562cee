### Als er iets misgaat in het programma zelf: een scherm dat stopt, en de diagnose voor wie helpt.

trouble-screen = Dit scherm stopte
trouble-screen-about = Er ging iets mis in Bondgenoot zelf; dat ligt niet aan jou. Alles wat bewaard was, staat er nog. Toon het scherm opnieuw, of ga even naar een ander scherm.
trouble-again = Toon het opnieuw
trouble-fault = Er ging iets mis in Bondgenoot zelf; dat ligt niet aan jou. Alles wat bewaard was, staat er nog.
trouble-diagnosis = Bewaar een diagnose
trouble-diagnosis-about = Vraag je hulp, dan helpt deze tekst om te vinden wat er misging. Lees gerust na wat erin staat: versies, aantallen en wat er misliep, maar geen namen of notities.
trouble-diagnosis-what = Wat er in de diagnose staat
trouble-diagnosis-busy = We kijken alles na…
trouble-diagnosis-save = Bewaar als tekst
trouble-diagnosis-saved = De diagnose staat in dit bestand:
trouble-diagnosis-nowhere = Bondgenoot stuurt zelf nooit iets door.

## Als er niets meer bewaard kan worden

trouble-gone = Jullie werk staat niet meer waar het stond
trouble-gone-save = Bewaar dit project als bestand
trouble-gone-open = Ik zette de map terug
trouble-gone-written = Dat bestand kun je later overal openen, ook hier.
trouble-damaged = Jullie werk is niet goed te lezen
trouble-damaged-file = Wat je op het scherm ziet, kun je eerst als bestand bewaren.
trouble-damaged-open = Herstel en open opnieuw
