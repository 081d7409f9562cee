### Woorden van het venster zelf: het menu van het besturingssysteem en de bestandsdialogen.

dialog-open = Open een projectbestand
dialog-save = Bewaar het project als bestand
dialog-project-files = Projecten van Bondgenoot

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
