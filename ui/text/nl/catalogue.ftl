### De catalogus: alle lijsten waaruit je kiest.
###
### Elk bericht heet <lijst>-<code>. De waarde is het label: kort, met een kleine letter, zodat het ook in een
### zin past. Het attribuut .about legt in één of twee korte zinnen uit wat we bedoelen.
### Wie vertaalt, laat de codes staan en vertaalt alleen de woorden.

## De lijsten zelf

list-sector = sectoren
    .about = Het werkveld van een organisatie. Een organisatie kan in meer dan één sector thuis zijn.
list-example = inspiratielijst
    .about = Voorbeelden van organisaties per sector. Sleep er een naar de kaart als je zelf even niemand weet.
list-criterion = succescriteria
    .about = Twaalf punten waarop een alliantie sterker kan worden. Bespreek ze samen, nu en over een paar maanden opnieuw.
list-motive = motieven
    .about = De redenen waarom jullie samenwerken. Kies wat echt meespeelt, dat mag meer dan één zijn.
list-target-group = doelgroepen
    .about = De mensen voor wie of met wie jullie iets doen.
list-target-group-degree = rol van de doelgroep
    .about = Hoeveel de mensen zelf te doen en te zeggen hebben.
list-spread = ruimtelijke spreiding
    .about = Hoe ver de partners uit elkaar liggen, van om de hoek tot over de landsgrens.
list-with-whom = met wie
    .about = Het soort partners met wie jullie bouwen aan de alliantie.
list-nature = aard van de samenwerking
    .about = Wat jullie samen doen of voor elkaar doen.
list-process-role = rollen in de samenwerking
    .about = Wie de samenwerking op gang brengt en aan de gang houdt.
list-key-role = rollen van een sleutelfiguur
    .about = Wat iemand doet die dicht bij een doelgroep staat en jullie daarbij helpt.
list-brings = wat een partner meebrengt
    .about = Wat een partner heeft en met jullie wil delen.
list-half = helften van een bol
    .about = De lijn door elke gemeente: boven staan de culturele actoren, onder alle andere.
list-municipality-kind = soorten bollen
    .about = Een bol is meestal een gemeente, maar soms een streek of een plek die in geen gemeente past.
list-contact-status = stand van het contact
    .about = Hoe ver je staat met deze partner.
list-relation = soort relatie
    .about = Kennen jullie elkaar al, of is dit de eerste keer?
list-starting-point-kind = soorten vertrekpunten
    .about = Je vertrekt van iets wat goed gaat, of van iets wat wringt.
list-need = is samenwerking nodig?
    .about = Niet elk idee heeft partners nodig. Vraag het je af voor je begint.
list-involvement = betrokkenheid
    .about = Hoe diep een lid in de alliantie meedoet.
list-phase = fasen van een alliantie
    .about = Waar jullie nu staan. Een alliantie mag ook een stap terugzetten.
list-answer-state = antwoorden op een criterium
    .about = Hoe het er vandaag mee staat. Het is geen rapportcijfer, maar een begin van een gesprek.

## Sectoren

sector-arts = kunsten
    .about = Makers en huizen die van kunst hun beroep maken: theater, dans, muziek, beeldende kunst en alles daartussen.
sector-amateur-arts = amateurkunsten
    .about = Mensen die in hun vrije tijd zingen, spelen, dansen of schilderen, en de organisaties die hen steunen.
sector-circus-arts = circuskunsten
    .about = Circus maken, leren en tonen: van het atelier in de wijk tot de voorstelling in de tent.
sector-local-cultural-policy = lokaal cultuurbeleid
    .about = De cultuurhuizen en diensten van een gemeente, zoals het cultuurcentrum en de bibliotheek.
sector-socio-cultural-work = sociaal-cultureel werk
    .about = Verenigingen en bewegingen waarin volwassenen elkaar ontmoeten, bijleren en opkomen voor wat ze belangrijk vinden.
sector-education = onderwijs
    .about = Iedereen die lesgeeft, van de kleuterklas tot de universiteit en de cursus voor volwassenen.
sector-youth = jeugd
    .about = Plekken en groepen voor kinderen en jongeren. Jeugd past in beide helften: jij kiest waar je een actor zet.
sector-cultural-heritage = cultureel erfgoed
    .about = Wie voorwerpen, papieren en verhalen van vroeger bewaart en vertelt.
sector-immovable-heritage = onroerend erfgoed
    .about = Gebouwen en plekken met een verleden, en de mensen die ervoor zorgen of er een nieuw gebruik voor zoeken.
sector-sport = sport
    .about = Iedereen die mensen laat bewegen: clubs, sportdiensten, dansscholen en ook het skatepark.
sector-welfare = welzijn
    .about = Organisaties die mensen helpen om goed te wonen, mee te doen en rond te komen.
sector-health-care = gezondheidszorg
    .about = Wie mensen geneest, verzorgt of gezond helpt blijven.
sector-environment = milieu
    .about = Zorg voor natuur en landschap, en ook voor afval en propere straten.
sector-tourism = toerisme
    .about = Wie bezoekers ontvangt en de weg wijst: toeristische diensten, hotels, cafés en attracties.
sector-civic-integration = inburgering
    .about = Wie mensen die hier nieuw zijn, helpt met de taal, de weg en de eerste contacten.
sector-mobility = mobiliteit
    .about = Hoe mensen ergens raken: fietsen, trage wegen, en wie zich daarvoor inzet.
sector-sustainability = duurzaamheid
    .about = Herstellen, hergebruiken en delen, zodat er minder verloren gaat.
sector-local-economy = lokale economie
    .about = Winkels, ondernemers en hun netwerken in de buurt.
sector-employment = tewerkstelling
    .about = Wie mensen naar werk begeleidt of werk op maat geeft.
sector-spatial-planning = ruimtelijke ordening
    .about = Wie beslist en meedenkt over pleinen, gebouwen en open ruimte.
sector-other-cultural = andere, cultureel
    .about = Cultuur die nergens anders past, zoals een festival, een architect of een verteller.
sector-other-non-cultural = andere, niet-cultureel
    .about = Iedereen buiten cultuur die je nog mist, zoals de brandweer of een vereniging op het platteland.

## Succescriteria

criterion-key-figures = sleutelfiguren zoeken
    .about = Eén persoon die veel mensen kent en vertrouwen krijgt, brengt je verder dan tien brieven.
    .question = Wie opent bij jullie de deuren, en weet die persoon dat al?
criterion-shared-interests = inhoudelijke verwantschappen opzoeken
    .about = Jullie werk raakt aan dezelfde thema’s of vragen. Dan is er iets om over te praten, ook als het geld op is.
    .question = Over welk onderwerp kunnen jullie allebei een avond doorpraten?
criterion-budget = budget voorzien
    .about = Er staat geld klaar voor wat jullie samen doen, ook voor het overleg en het loon van de makers.
    .question = Wie betaalt wat, en welke uren zijn nu nog gratis?
criterion-co-creation = cocreëren
    .about = Jullie bedenken en maken het samen, vanaf het begin. Niemand voert alleen het plan van een ander uit.
    .question = Welk deel van het plan komt van een ander dan jullie zelf?
criterion-making-room = ruimte creëren, minder vast programmeren
    .about = Niet alles ligt een jaar vooraf vast. Er blijft plaats in de agenda en in de zaal voor wat onderweg ontstaat.
    .question = Welke plek in jullie seizoen houden jullie bewust open?
criterion-communication = onderlinge communicatie
    .about = Iedereen weet wat er speelt en durft te zeggen wat niet loopt. Jullie spreken elkaar ook als er geen haast is.
    .question = Wanneer hoorde de andere partner voor het laatst iets van jullie?
criterion-experimenting = experimenteren
    .about = Jullie proberen iets uit zonder te weten of het lukt. Mislukken mag, als jullie er iets uit meenemen.
    .question = Wat zouden jullie proberen als niemand op de cijfers lette?
criterion-reaching-out = naar buiten trekken
    .about = Jullie gaan naar de mensen toe, in hun wijk, school of club, en wachten niet tot ze zelf komen.
    .question = Op welke plek buiten jullie gebouw gaan jullie de volgende keer langs?
criterion-long-term = zich langdurig engageren
    .about = Jullie blijven ook na het eerste project bij elkaar. Zo groeit het vertrouwen en hoef je niet telkens te herbeginnen.
    .question = Wat doen jullie nog samen als dit project voorbij is?
criterion-learning = bijleren (van elkaar)
    .about = Iedere partner kan iets wat een ander nog niet kan. Jullie nemen tijd om dat aan elkaar te tonen.
    .question = Wat hebben jullie al van de ander geleerd, en wat willen jullie nog weten?
criterion-questioning = jezelf blijven bevragen
    .about = Jullie kijken geregeld of het nog klopt wat jullie doen, en durven iets te veranderen of te laten.
    .question = Welke gewoonte zouden jullie vandaag niet meer zo kiezen?
criterion-starting-small = klein beginnen
    .about = De eerste stap is klein genoeg om hem morgen te zetten. Groter worden kan later nog.
    .question = Wat kunnen jullie binnen een maand al doen, zonder nieuw geld?

## Motieven

motive-shared-challenges = gedeelde uitdagingen aanpakken
    .about = Jullie botsen in meer gemeenten op dezelfde vraag: meer ouderen, jong talent dat steun zoekt, alles wat digitaal wordt.
motive-sharing-means = schaarse middelen delen
    .about = De een heeft een zaal, de ander een lichtploeg of een bereik. Samen gebruiken jullie wat een partner alleen niet heeft.
motive-strength-and-efficiency = slagkracht en efficiëntie
    .about = Jullie leggen geld en uren samen en verdelen het werk. Zo lukt er meer met dezelfde moeite.
motive-substance = inhoudelijke versterking
    .about = Een partner uit een andere sector kijkt anders en weet andere dingen. Dat maakt jullie idee beter.
motive-target-group-expertise = expertise rond doelgroepen
    .about = De een kent de mensen, de ander kent het vak. Jullie vullen elkaar aan om iemand echt te bereiken.
motive-professionalisation = professionalisering
    .about = Jullie zetten samen iets vasts op, bijvoorbeeld een plek waar jong talent kan groeien.
motive-exchanging-information = informatie-uitwisseling
    .about = Jullie vertellen elkaar wat werkt en wat niet, en leren zo sneller dan alleen.

## Doelgroepen

target-group-seniors = senioren
    .about = Oudere mensen, thuis of in een woonzorgcentrum. Denk aan vervoer, uur en gezelschap.
target-group-young-people = jongeren
    .about = Tieners en jongvolwassenen. Ze kiezen vaak laat en komen sneller als ze zelf iets mogen doen.
target-group-people-with-a-disability = mensen met een beperking
    .about = Mensen die anders zien, horen, bewegen of denken. Vraag hun zelf wat ze nodig hebben.
target-group-psychologically-vulnerable = mensen met een psychische kwetsbaarheid
    .about = Mensen die het mentaal moeilijk hebben of hadden. Rust en een bekend gezicht helpen.
target-group-newcomers = nieuwkomers
    .about = Mensen die nog niet lang in het land wonen. Een eerste contact in hun eigen taal doet veel.
target-group-lgbtq = LGBTQ+-gemeenschap
    .about = Lesbische, homo-, bi-, trans- en andere queer mensen. Vraag hun zelf waar zij zich welkom voelen.
target-group-neighbours = buurtbewoners
    .about = Wie rond jullie gebouw of plek woont. Zij kennen de buurt en merken als eersten wat je doet.
target-group-prisoners = gevangenen
    .about = Mensen in de gevangenis. Je werkt binnen de muren en samen met wie hen daar begeleidt.
target-group-artists = (amateur)kunstenaars
    .about = Mensen die zelf iets maken, als beroep of in hun vrije tijd.
target-group-people-in-poverty = mensen in kansarmoede
    .about = Mensen met weinig geld en weinig zekerheid. De prijs telt, maar ook of ze zich welkom voelen.
target-group-residents-and-walkers = bewoners en wandelaars
    .about = Wie in een streek woont of er op een vrije dag rondloopt, zonder kaartje of plan.
target-group-little-contact-with-culture = mensen met weinig contact met cultuur
    .about = Mensen die zelden in een cultuurhuis komen. Vaak bereik je hen via iemand die ze al vertrouwen.
target-group-diverse-audience = cultureel en sociaal divers publiek
    .about = Een zaal die lijkt op de straat buiten: mensen met allerlei wortels, inkomens en beroepen.
target-group-regular-audience = vast publiek
    .about = De trouwe bezoekers. Ook zij horen erbij als je iets nieuws begint.
target-group-schools = scholen
    .about = Klassen en hun leraren. In een klas zit iedereen, ook wie thuis nooit naar een voorstelling gaat.
target-group-families = families
    .about = Ouders, grootouders en kinderen die samen op stap gaan.
target-group-young-people-12-27 = jongeren van 12 tot 27 jaar
    .about = De leeftijd die een Nederlands fonds gebruikt voor projecten waarin jongeren zelf cultuur maken.
target-group-childcare-benefits-affair = kinderen en jongeren uit de toeslagenaffaire
    .about = Nederlandse kinderen en jongeren van ouders die ten onrechte kinderopvangtoeslag moesten terugbetalen.
target-group-clients = cliënten
    .about = Mensen die hulp of zorg krijgen van een organisatie. Betrek ook de begeleiders die hen elke dag zien.
target-group-unknown-groups = groepen die we nog niet kennen
    .about = Mensen van wie je vermoedt dat ze er zijn, maar die je nog niet ontmoet hebt. Wie kent hen wel?
target-group-new-communities = nieuwe gemeenschappen
    .about = Groepen die ontstaan rond een muziekstijl, een herkomst of een wijk, en die je nog moet leren kennen.

## Rol van de doelgroep

target-group-degree-reached = bereikt
    .about = De mensen komen kijken, luisteren of meedoen aan iets wat jullie bedacht hebben.
target-group-degree-involved = actief betrokken
    .about = De mensen denken en doen mee terwijl het ontstaat. Hun inbreng verandert het plan.
target-group-degree-co-maker = mede-maker
    .about = De mensen maken het mee en beslissen mee. Het is ook van hen.

## Ruimtelijke spreiding

spread-own-municipality = eigen gemeente
    .about = De partners werken in jullie eigen gemeente. De samenwerking blijft dus lokaal.
spread-neighbouring-municipalities = naburige gemeenten
    .about = De partners zitten in gemeenten die aan jullie gemeente grenzen.
spread-region = regio
    .about = De partners komen uit dezelfde streek, vaak via een netwerk of een verband van gemeenten dat al bestaat.
spread-large-cities = grote steden en Brussel
    .about = Er doet een partner mee uit een grote stad in Vlaanderen of uit Brussel.
spread-across-provinces = over de provinciegrens
    .about = De partners liggen in meer dan één provincie.
spread-national = nationaal
    .about = Er doet een organisatie mee die in het hele land werkt, zoals een koepel of een steunpunt.
spread-international = internationaal
    .about = Er is een partner in een ander land, of een voorbeeld van daar waaruit jullie leren.

## Met wie

with-whom-young-artists = jonge, minder bekende kunstenaars
    .about = Makers die nog geen naam hebben en een eerste kans zoeken.
with-whom-amateur-associations = amateurverenigingen
    .about = Koren, toneelgroepen, fanfares en andere groepen van liefhebbers.
with-whom-unfamiliar-associations = verenigingen met wie er weinig contact is
    .about = Verenigingen die je wel van naam kent, maar zelden spreekt.
with-whom-heritage = erfgoed
    .about = Archieven, musea, kringen en andere hoeders van wat vroeger was.
with-whom-non-urban-players = niet-stedelijke spelers
    .about = Partners uit dorpen en landelijke gemeenten, waar minder huizen en middelen zijn.
with-whom-education = onderwijs
    .about = Scholen en academies, met hun leerlingen en leraren.
with-whom-educational-players = educatieve spelers
    .about = Wie mensen buiten de school iets leert, zoals een organisatie die workshops geeft.
with-whom-cross-domain-alliances = domeinoverschrijdende allianties
    .about = Groepen waarin cultuur samenwerkt met bijvoorbeeld zorg, sport of economie.

## Aard van de samenwerking

nature-logistics-and-information = logistieke en informatieve steun
    .about = Je helpt een partner met materiaal, vervoer of goede raad. Vooral amateurgroepen en erfgoed hebben daar veel aan.
nature-own-space-and-expertise = eigen ruimte en expertise aanbieden
    .about = Je zet je zaal of atelier open en deelt wat je kunt met wie dat niet heeft.
nature-connecting-buildings = culturele gebouwen verbinden
    .about = Huizen op wandelafstand van elkaar worden één plek, liefst met een route zonder auto’s ertussen.
nature-new-target-groups = nieuwe doelgroepen bereiken
    .about = Samen komen jullie bij mensen die geen van de partners alleen bereikt.
nature-expertise-exchange = expertise uitwisselen en professionaliseren
    .about = Jullie leren elkaar het vak, zodat iedereen beter wordt in zijn werk.
nature-sharing-knowledge = kennis delen
    .about = Jullie geven door wat jullie weten: cijfers, contacten, draaiboeken, lessen uit wat misliep.
nature-sharing-networks = elkaar netwerken aanreiken
    .about = Je stelt een partner voor aan de mensen die jij kent, en omgekeerd.
nature-regional-distribution = regionaal spreiden
    .about = Jullie stemmen in de streek af wie wat toont. Misschien toont elk iets minder, en krijgt het samen meer publiek.

## Rollen in de samenwerking

process-role-functional-connector = functionele verbinder
    .about = Heeft verbinden als taak in de eigen organisatie en krijgt er ook uren voor.
process-role-director = regisseur
    .about = Bewaakt het geheel: wie doet wat, in welke volgorde, en past het nog bij het doel?
process-role-process-facilitator = procesbegeleider
    .about = Leidt de gesprekken, zorgt dat iedereen aan bod komt en blijft zelf neutraal.
process-role-trailblazer = kwartiermaker
    .about = Maakt de weg vrij in de beginfase: jaagt aan, regelt en neemt anderen werk uit handen.
process-role-matchmaker = matchmaker
    .about = Brengt mensen bij elkaar die elkaar nog niet kennen, en doet daarna een stap terug.
process-role-regional-engine = motor in de regio
    .about = Houdt de samenwerking tussen gemeenten draaiend, ook als het ene project stopt en het volgende nog moet komen.
process-role-initiator = initiatiefnemer
    .about = Had het idee en zette de eerste stap.
process-role-driver = aanjager
    .about = Geeft er vaart aan en maakt anderen warm, zonder het zelf te moeten uitvoeren.
process-role-referrer = toeleider
    .about = Brengt mensen of organisaties tot bij de alliantie die er anders niet zouden komen.
process-role-supporter = ondersteuner
    .about = Helpt met raad, een lokaal of een vergunning, en laat de leiding aan anderen.
process-role-subsidy-provider = subsidieverstrekker
    .about = Geeft geld en spreekt af wat daarmee gebeurt.
process-role-cooperation-partner = samenwerkingspartner
    .about = Denkt en werkt mee aan dezelfde tafel, zoals een gemeente die meer wil doen dan betalen.

## Rollen van een sleutelfiguur

key-role-opening-doors = deuren openen
    .about = Zorgt dat je binnen mag bij mensen of plekken waar je alleen niet zou komen.
key-role-building-bridges = bruggen bouwen
    .about = Brengt twee werelden bij elkaar die elkaars taal en gewoonten niet kennen.
key-role-translating-needs = noden vertalen
    .about = Vertelt jullie wat een groep echt nodig heeft, in woorden waarmee je iets kunt doen.
key-role-strengthening-involvement = betrokkenheid versterken
    .about = Moedigt mensen aan om mee te doen, en om te blijven.

## Wat een partner meebrengt

brings-space = ruimte
    .about = Een zaal, atelier, plein of tuin die jullie mogen gebruiken.
brings-technique = techniek
    .about = Licht, geluid, gereedschap of vervoer, en soms iemand die het bedient.
brings-channels = communicatiekanalen
    .about = Een nieuwsbrief, affichebord, lokale radio of pagina die veel mensen volgen.
brings-network = netwerk
    .about = Mensen en organisaties die de partner kent en aan jullie wil voorstellen.
brings-staff = personeel
    .about = Medewerkers of vrijwilligers die uren vrijmaken voor jullie plan.
brings-expertise = expertise
    .about = Kennis en ervaring die jullie zelf niet hebben, over een vak of over een groep mensen.
brings-following = achterban
    .about = De leden, bezoekers of buren die met de partner meekomen.

## Helften van een bol

half-cultural = culturele helft
    .about = Boven de lijn: actoren die met kunst, cultuur of erfgoed bezig zijn.
half-non-cultural = niet-culturele helft
    .about = Onder de lijn: alle andere actoren, van school en sportclub tot winkel en ziekenhuis.

## Soorten bollen

municipality-kind-official = gemeente
    .about = Een bestaande gemeente in Vlaanderen, Brussel of Nederland, uit de ingebouwde lijst.
municipality-kind-by-hand = zelf toegevoegd
    .about = Een plaats die niet in de lijst staat en die je zelf een naam geeft, zoals een stad in een ander land.
municipality-kind-region = regio
    .about = Een bol voor wie voor een hele streek werkt, zoals een provincie of een verband van gemeenten.
municipality-kind-elsewhere = elders
    .about = Een bol voor wie niet aan één plek vastzit, zoals een koepel of een landelijk fonds.

## Stand van het contact

contact-status-idea = idee
    .about = Je hebt aan deze partner gedacht. Er is nog niets gebeurd.
contact-status-to-contact = te contacteren
    .about = Je gaat deze partner aanspreken. Noteer wie dat doet en wanneer.
contact-status-in-conversation = in gesprek
    .about = Jullie hebben elkaar gesproken en zoeken wat er kan.
contact-status-partner = partner
    .about = Jullie hebben ja gezegd tegen elkaar.
contact-status-dropped-out = afgehaakt
    .about = Het is niets geworden, of nu niet. De gegevens blijven bewaard voor later.

## Soort relatie

relation-new = nieuw
    .about = Jullie werkten nog nooit samen.
relation-existing = bestaand
    .about = Jullie werkten al eens samen of kennen elkaar goed.

## Soorten vertrekpunten

starting-point-kind-strength = sterkte
    .about = Iets wat bij jullie goed gaat of waar jullie trots op zijn. Wie zou daar iets aan hebben?
starting-point-kind-limitation = beperking
    .about = Iets wat wringt of ontbreekt. Wie zou daarbij kunnen helpen?

## Is samenwerking nodig?

need-needed = nodig
    .about = Alleen lukt dit niet, of het wordt samen duidelijk beter.
need-not-needed = niet nodig
    .about = Dit kan een van jullie prima alleen. Ook dat is goed om te weten.
need-sharing-knowledge = kennis delen volstaat
    .about = Een gezamenlijk project hoeft niet. Wissel uit wat jullie weten en ga elk je eigen weg.

## Betrokkenheid

involvement-carrying = dragend
    .about = Draagt de alliantie mee: beslist mee, en is er ook als het moeilijk wordt.
involvement-implementing = mee uitvoeren
    .about = Werkt van begin tot einde mee aan wat jullie doen.
involvement-developing = ontwikkelen
    .about = Helpt het plan bedenken en vorm geven, en hoeft het later niet uit te voeren.
involvement-sub-project = deeltraject
    .about = Doet mee aan één afgebakend stuk van het geheel.
involvement-sharing-knowledge = kennis delen
    .about = Geeft raad of ervaring als jullie erom vragen.

## Fasen van een alliantie

phase-exploring = verkennen
    .about = Jullie leren elkaar kennen en zoeken wat jullie samen willen.
phase-agreeing = afspreken
    .about = Jullie leggen vast wie wat doet, wie beslist en wie wat krijgt.
phase-trying = uitproberen
    .about = Jullie doen een eerste kleine proef en kijken wat er gebeurt.
phase-implementing = uitvoeren
    .about = Het plan loopt. Jullie doen wat afgesproken is.
phase-sustaining = bestendigen
    .about = Het werkt, en jullie zorgen dat het blijft: met vaste tijd, vast geld en vaste mensen.
phase-completed = afgerond
    .about = De alliantie is klaar. Wat jullie leerden, blijft hier staan.

## Antwoorden op een criterium

answer-state-not-yet = nog niet
    .about = Hiervan is vandaag nog niets te merken.
answer-state-a-start = een begin
    .about = Er is een eerste stap gezet, maar het is nog geen gewoonte.
answer-state-present = aanwezig
    .about = Dit zit erin. Jullie kunnen een voorbeeld geven.
answer-state-not-applicable = niet van toepassing
    .about = Voor deze alliantie doet dit punt er niet toe.

## Voorbeelden van de inspiratielijst

# Arts
example-visual-arts = beeldende kunst
example-music = muziek
example-performing-arts = podiumkunsten
example-circus = circus
example-crossovers = crossovers
example-cultural-education = cultuureducatieve organisatie
example-museum = museum
example-gallery = galerij
example-art-education = kunstonderwijs
example-individual-artist = individuele kunstenaar
example-arts-centre = kunstencentrum
example-company = gezelschap
example-booking-agency = boekingskantoor
example-management-agency = managementbureau
example-orchestra = orkest
example-musicians = muzikanten
example-pop-music = popmuziek

# Amateur arts
example-choir = koor
example-koor-en-stem = Koor en Stem
example-vlamo = VLAMO
example-kdo = KDO

# Circus arts
example-circuscentrum = Circuscentrum
example-circus-workshop = circusatelier
example-circus-school = circusschool

# Local cultural policy
example-cultural-centre = cultuurcentrum
example-community-centre = gemeenschapscentrum
example-culture-department = cultuurdienst
example-library = bibliotheek
example-city-museum = stadsmuseum
example-culture-house = cultuurhuis
example-igs-culture = IGS cultuur

# Socio-cultural work
example-gezinsbond = Gezinsbond
example-natuurpunt = Natuurpunt
example-femma = Femma
example-okra = OKRA
example-avansa = Avansa
example-neos = Neos
example-davidsfonds = Davidsfonds
example-citizens-movement = burgerbeweging
example-eva = EVA
example-ferm = FERM
example-de-transformisten = De Transformisten
example-voem = VOEM vzw
example-darna = Darna vzw
example-association = vereniging

# Education
example-school = school
example-dko = DKO
example-basic-education-centre = centrum voor basiseducatie
example-adult-education-centre = centrum voor volwassenenonderwijs
example-primary-education = lager onderwijs
example-secondary-education = secundair onderwijs
example-higher-education = hoger onderwijs
example-university-college = hogeschool
example-university = universiteit

# Youth
example-youth-department = jeugddienst
example-youth-centre = jeugdhuis
example-youth-council = jeugdraad
example-youth-movement = jeugdbeweging
example-youth-movement-umbrella = nationale koepel van een jeugdbeweging
example-youth-welfare-work = jeugdwelzijnswerk
example-formaat = Formaat
example-de-ambrassade = De Ambrassade
example-bataljong = Bataljong
example-youth-work = jongerenwerk

# Cultural heritage
example-heritage-depot = depotwerking
example-heritage-cell = erfgoedcel
example-archive = archief
example-local-history-society = heemkundige kring

# Immovable heritage
example-herita = Herita
example-ioed = IOED
example-temporary-use = tijdelijke invulling
example-heritage-association = erfgoedvereniging
example-heritage-owners = eigenaars

# Sport
example-sportwerk-vlaanderen = Sportwerk Vlaanderen
example-sports-department = lokale sportdienst
example-local-sports-organisation = lokale sportorganisatie
example-sports-club = sportclub
example-dance-school = dansschool
example-skate-park = skatepark
example-fitness-centre = fitnesscentrum
example-g-sport = G-sport

# Welfare
example-rest-home = rusthuis
example-residential-care-centre = woonzorgcentrum
example-service-flats = serviceflats
example-social-house = sociaal huis
example-service-centre = dienstencentrum
example-neighbourhood-centre = wijkcentrum
example-ocmw = OCMW
example-community-development = samenlevingsopbouw
example-care-institution = zorginstelling
example-prison = gevangenis
example-housing-association = woningcorporatie

# Health care
example-hospital = ziekenhuis
example-logo = Logo
example-primary-care-region = eerstelijnsregio
example-psychiatry = psychiatrie
example-care-organisation = zorgorganisatie

# Environment
example-regional-landscape = regionaal landschap
example-waste-collection = containerpark of afvalophaling
example-nature-movement = natuurbeweging

# Tourism
example-province = provincie
example-tourist-office = lokale toeristische dienst
example-toerisme-vlaanderen = Toerisme Vlaanderen
example-hospitality-network = netwerk van logies en horeca
example-attraction = attractie of toeristische infrastructuur

# Civic integration
example-integration-agency = Agentschap Inburgering en Integratie
example-diversity-cell = diversiteitscel

# Mobility
example-trage-wegen = Trage Wegen vzw
example-fietsersbond = Fietsersbond (lokale afdeling)
example-mobiel-21 = Mobiel 21
example-bicycle-kitchen = fietskeuken
example-bicycle-repair = fietsherstelplaats

# Sustainability
example-repair-cafe = repaircafé
example-upcycling-workshop = upcyclingatelier
example-transition-movement = transitiebeweging

# Local economy
example-unizo = Unizo
example-local-shops = lokale handelaars uit de buurt
example-co-working-studio = coworkingatelier
example-open-workplace = open werkplek
example-voka = VOKA
example-centre-manager = centrummanager bij het lokaal bestuur
example-netwerk-ondernemen = Netwerk Ondernemen

# Employment
example-vdab = VDAB
example-polsstok = Polsstok
example-sheltered-workshop = maatwerkbedrijf
example-social-employment = sociale tewerkstelling
example-bis = BIS
example-work-placement = stage

# Other, cultural
example-design = design
example-architecture = architectuur
example-festival = festival
example-storytellers = storytellers
example-culture-fund = cultuurfonds
example-culture-umbrella = culturele koepel of bovenbouw

# Other, non-cultural
example-fire-brigade = brandweer
example-landelijke-gilden = Landelijke Gilden
example-boerenbond = Boerenbond
example-red-cross = Rode Kruis
example-science = wetenschap
