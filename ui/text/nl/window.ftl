### Woorden van het venster zelf: het menu van het besturingssysteem en de bestandsdialogen.

dialog-open = Open een projectbestand
dialog-save = Bewaar het project als bestand
dialog-second-place = Kies een tweede plek voor de kopieën
dialog-copies = Wijs de map of stick met kopieën aan
dialog-project-files = Projecten van Bondgenoot
dialog-replace-title = Bestand vervangen?
dialog-replace = In deze map staat al een bestand “{ $name }”. Wil je het vervangen door het project dat nu open is?
dialog-replace-yes = Vervangen
dialog-replace-no = Andere naam kiezen
dialog-held-title = Bestand is in gebruik
dialog-held = Een ander programma heeft “{ $name }” open, en daarom kan het nu niet vervangen worden. Het is niet veranderd. Wil je het project ernaast bewaren, als “{ $beside }”?
dialog-held-beside = Ernaast bewaren
dialog-held-cancel = Niet bewaren
dialog-save-text = Bewaar de diagnose als tekst
dialog-texts = Tekst

menu-hide = Verberg Bondgenoot
menu-quit = Stop Bondgenoot
menu-edit = Wijzig
menu-cut = Knip
menu-copy = Kopieer
menu-paste = Plak
menu-select-all = Selecteer alles
menu-window = Venster
menu-minimize = Maak klein
menu-fullscreen = Volledig scherm
menu-close = Sluit het venster
