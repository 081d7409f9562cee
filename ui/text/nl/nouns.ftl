### Elk soort ding: hoe het heet, en wat erover gezegd wordt.
###
### Na de naam: waar het staat in een bestand dat niet klopt (invalid-content), wat we zeggen als het er niet is
### (not-found) of als er meer dan één past (ambiguous), het kopje boven wat gevonden is (many), en hoeveel (count).

noun-project = project
    .invalid-content = in de gegevens van het project
    .not-found = Hier is geen project “{ $text }”. Er is niets veranderd. Kijk in de lijst met projecten en in de prullenbak.
    .ambiguous = één project
    .many = Onze werking
    .count = { $count ->
        [one] 1 project
       *[other] { $count } projecten
    }
noun-own-entry = eigen toevoeging
    .invalid-content = bij een eigen toevoeging aan een lijst
    .not-found = Hier is geen eigen toevoeging “{ $text }”. Er is niets veranderd. Kijk in de lijst hoe ze precies heet.
    .ambiguous = één eigen toevoeging
    .many = Eigen toevoegingen
    .count = { $count ->
        [one] 1 eigen toevoeging
       *[other] { $count } eigen toevoegingen
    }
noun-municipality = gemeente of bol
    .invalid-content = bij een gemeente
    .not-found = Hier is geen gemeente of bol “{ $text }”. Er is niets veranderd. Kijk op de kaart hoe ze heet, of zet de gemeente eerst op de kaart.
    .ambiguous = één gemeente
    .many = Gemeenten en bollen
    .count = { $count ->
        [one] 1 gemeente of bol
       *[other] { $count } gemeenten of bollen
    }
noun-actor = actor
    .invalid-content = bij een actor
    .not-found = Hier is geen actor “{ $text }”. Er is niets veranderd. Kijk op de kaart of in de lijst hoe die precies heet.
    .ambiguous = één actor
    .many = Actoren
    .count = { $count ->
        [one] 1 actor
       *[other] { $count } actoren
    }
noun-actor-choice = keuze van een actor
    .invalid-content = bij een keuze van een actor
    .not-found = Deze keuze staat niet meer bij de actor. Er is niets anders veranderd. Kijk bij de actor wat er nu gekozen is.
noun-contact = contactpersoon
    .invalid-content = bij een contactpersoon
    .not-found = Hier is geen contactpersoon “{ $text }”. Er is niets veranderd. Kijk bij de actor wie er genoteerd staat.
    .ambiguous = één contactpersoon
    .many = Contactpersonen
    .count = { $count ->
        [one] 1 contactpersoon
       *[other] { $count } contactpersonen
    }
noun-starting-point = vertrekpunt
    .invalid-content = bij een vertrekpunt
    .not-found = Hier is geen vertrekpunt “{ $text }”. Er is niets veranderd. Kijk bij de vertrekpunten wat er op het kaartje staat.
    .ambiguous = één vertrekpunt
    .many = Vertrekpunten
    .count = { $count ->
        [one] 1 vertrekpunt
       *[other] { $count } vertrekpunten
    }
noun-lead = actor op een partnerkaart
    .invalid-content = bij een actor op een partnerkaart
    .not-found = Deze actor staat niet meer op de partnerkaart. Er is niets anders veranderd. Kijk op de partnerkaart wie er nu op staat.
    .many = Op een partnerkaart
    .count = { $count ->
        [one] 1 actor op een partnerkaart
       *[other] { $count } actoren op partnerkaarten
    }
noun-idea = idee
    .invalid-content = bij een idee
    .not-found = Dit idee is er niet meer. Er is niets anders veranderd. Kijk op de partnerkaart welke ideeën er nu op staan.
    .ambiguous = één idee
    .many = Ideeën
    .count = { $count ->
        [one] 1 idee
       *[other] { $count } ideeën
    }
noun-scenario = scenario
    .invalid-content = bij een scenario
    .not-found = Hier is geen scenario “{ $text }”. Er is niets veranderd. Kijk bij de scenario’s hoe het precies heet.
    .ambiguous = één scenario
    .many = Scenario’s
    .count = { $count ->
        [one] 1 scenario
       *[other] { $count } scenario’s
    }
noun-scenario-actor = actor van een scenario
    .invalid-content = bij een actor van een scenario
    .not-found = Deze actor zit niet meer in het scenario. Er is niets anders veranderd. Kijk bij het scenario wie er nu in zit.
noun-scenario-starting-point = vertrekpunt van een scenario
    .invalid-content = bij een vertrekpunt van een scenario
    .not-found = Dit vertrekpunt hangt niet meer aan het scenario. Er is niets anders veranderd. Kijk bij het scenario welke vertrekpunten er nu bij horen.
noun-alliance = alliantie
    .invalid-content = bij een alliantie
    .not-found = Hier is geen alliantie “{ $text }”. Er is niets veranderd. Kijk bij de allianties hoe ze precies heet.
    .ambiguous = één alliantie
    .many = Allianties
    .count = { $count ->
        [one] 1 alliantie
       *[other] { $count } allianties
    }
noun-unplaced = naam zonder plaats
    .invalid-content = bij een naam die nog geen plaats heeft
    .not-found = Deze naam staat niet meer bij Nog te plaatsen. Er is niets anders veranderd. Kijk op de kaart of die al een plaats heeft.
    .ambiguous = één naam zonder plaats
    .many = Nog te plaatsen
    .count = { $count ->
        [one] 1 naam zonder plaats
       *[other] { $count } namen zonder plaats
    }
noun-alliance-choice = keuze van een alliantie
    .invalid-content = bij een keuze van een alliantie
    .not-found = Deze keuze staat niet meer bij de alliantie. Er is niets anders veranderd. Kijk bij de alliantie wat er nu gekozen is.
noun-alliance-target-group = doelgroep van een alliantie
    .invalid-content = bij een doelgroep van een alliantie
    .not-found = Deze doelgroep staat niet meer bij de alliantie. Er is niets anders veranderd. Kijk bij de alliantie welke doelgroepen er nu bij horen.
noun-member = lid
    .invalid-content = bij een lid van een alliantie
    .not-found = Deze actor is geen lid meer van de alliantie. Er is niets anders veranderd. Kijk bij de alliantie wie er nu lid is.
    .many = Leden van allianties
    .count = { $count ->
        [one] 1 lid
       *[other] { $count } leden
    }
noun-member-role = rol van een lid
    .invalid-content = bij een rol van een lid
    .not-found = Dit lid heeft deze rol niet meer. Er is niets anders veranderd. Kijk bij de alliantie welke rollen er nu zijn.
noun-assessment = toetsing
    .invalid-content = bij een toetsing
    .not-found = Deze toetsing is er niet meer. Er is niets anders veranderd. Kijk bij de alliantie welke toetsingen er zijn.
    .many = Toetsingen
    .count = { $count ->
        [one] 1 toetsing
       *[other] { $count } toetsingen
    }
noun-answer = antwoord
    .invalid-content = bij een antwoord in een toetsing
    .not-found = Dit antwoord is er niet meer. Er is niets anders veranderd. Kijk in de toetsing wat er nu staat.
    .many = Antwoorden in een toetsing
    .count = { $count ->
        [one] 1 antwoord
       *[other] { $count } antwoorden
    }
noun-agreement = afspraak
    .invalid-content = bij een afspraak
    .not-found = Hier is geen afspraak “{ $text }”. Er is niets veranderd. Kijk bij de alliantie welke afspraken er staan.
    .ambiguous = één afspraak
    .many = Afspraken
    .count = { $count ->
        [one] 1 afspraak
       *[other] { $count } afspraken
    }
noun-impact-note = notitie over impact
    .invalid-content = bij een notitie over impact
    .not-found = Deze notitie over impact is er niet meer. Er is niets anders veranderd. Kijk bij de alliantie wat er nu staat.
    .many = Notities over impact
    .count = { $count ->
        [one] 1 notitie over impact
       *[other] { $count } notities over impact
    }

# Wat geen deel van een project is, en wat we niet kennen
noun-file =
    .not-found = Op deze plek staat geen bestand: “{ $text }”. Misschien is het verplaatst, kreeg het een andere naam of zit de stick niet in de computer. Er is niets veranderd. Zoek het bestand opnieuw op.
noun-copy =
    .not-found = Hier is geen kopie “{ $text }”. Er is niets veranderd. Kijk in de lijst met kopieën welke er zijn, en of de stick in de computer zit.
noun-directory =
    .not-found = Deze map is er niet: “{ $text }”. Misschien kreeg ze een andere naam of zit de stick niet in de computer. Er is niets veranderd. Kies een andere map.
noun-record =
    .not-found = In dit bestand en in jullie project staat niets met de id “{ $text }”. Er is niets veranderd. Kijk in het plan welke id je bedoelt.
noun-other =
    .invalid-content = ergens
    .not-found = We vinden “{ $text }” niet. Er is niets veranderd. Kijk hoe het precies heet en probeer het opnieuw.
    .ambiguous = één ding
