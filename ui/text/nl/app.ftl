### Het raam rond een project: de route van de methode, ongedaan maken, het menu.

app-title = { $project } – Bondgenoot

app-prepare = Voorbereiden
app-build = Netwerk uitbouwen
app-together = Samen

app-screen-organisation = Onze werking
app-screen-starting-points = Vertrekpunten
app-screen-map = Kaart
app-screen-scenarios = Scenario’s
app-screen-partners = Partners
app-screen-alliances = Allianties
app-screen-funding = Financiering
app-screen-sharing = Delen
app-screen-copies = Kopieën

app-undone = Ongedaan gemaakt: { $step }
app-redone = Opnieuw gedaan: { $step }
app-open-file = Een projectbestand openen
app-save = Bewaren
app-all-saved = Alles is al bewaard: dat gaat vanzelf.
app-back = Terug naar waar je was
app-history = Wat er gebeurde
app-leave = Naar alle projecten

## Hoe groot alles te zien is
app-larger = Maak alles groter
app-smaller = Maak alles kleiner
app-usual-size = Toon alles weer gewoon groot
app-full-screen = Vul het hele scherm
