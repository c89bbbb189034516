import { assumes, frame, rule, type ToldComment, volume } from './build.ts'

/** On the budgets of 2025 and 2026: all were answered in time. */
export const laterYears: readonly ToldComment[] = [
  {
    ...{ round: 3, unit: 'granskolan', on: '2024-09-30', category: 'rule' },
    touches: rule('grundskola', 'liten-skola'),
    text: 'Tillägget för små skolor är rätt tänkt. Men steget vid 280 elever gör att vi förlorar allt om två familjer flyttar in.',
    answers: [
      [
        '2024-10-21',
        'partly',
        'Vi lägger till ett steg så att tillägget trappas av. Det börjar minska vid 260 elever.',
        400_000,
      ],
    ],
    read: '2024-10-22',
  },
  {
    ...{ round: 3, unit: 'ekskolan', on: '2024-10-01', category: 'rule' },
    touches: rule('grundskola', 'liten-skola'),
    text: 'Vi har 405 elever på två hus. Räkna husen, inte bara eleverna.',
    answers: [
      [
        '2024-10-21',
        'no',
        'Två hus är en lokalfråga. Reglerna följer eleverna, och skolan får mer genom struktur.',
      ],
    ],
    read: '2024-10-22',
  },
  {
    ...{ round: 3, unit: 'bjorkskolan', on: '2024-10-02', category: 'rule' },
    touches: rule('grundskola', 'struktur'),
    text: 'Vi har lågt index och är nöjda med att andra får mer. Men tala om i god tid: vi har redan planerat tjänsterna för våren.',
    answers: [
      [
        '2024-10-18',
        'met',
        'Ändringen börjar gälla i juli i stället för januari för skolor som får mindre.',
        210_000,
      ],
    ],
    read: '2024-10-18',
  },
  {
    ...{ round: 3, unit: 'centralskolan', on: '2024-10-04', category: 'quality' },
    touches: rule('grundskola', 'grundbelopp-ak-7-9'),
    text: 'Enkäten visar att eleverna inte känner sig trygga i korridorerna. Vi behöver fler vuxna på rasterna.',
    answers: [
      [
        '2024-10-25',
        'partly',
        'Vi ger ett tillägg under 2025 och följer enkäten. Det är inte en regel, utan en tillfällig satsning.',
        1_500_000,
      ],
    ],
    read: '2024-10-28',
  },
  {
    ...{ round: 3, unit: 'almskolan', on: '2024-10-07', category: 'premises' },
    touches: rule('grundskola', 'lokaler'),
    text: 'Nytt hyresavtal för idrottshallen, tack. Nu betalar vi för kvällar som vi inte använder.',
    answers: [['2024-10-24', 'met', 'Kultur och fritid tar kvällarna från januari.', -620_000]],
  },
  {
    ...{ round: 3, unit: 'asaskolan', on: '2024-10-09', category: 'staffing' },
    touches: rule('grundskola', 'grundbelopp-fritidshem'),
    text: 'Fritidshemmet har 28 barn på en avdelning. Det går inte att göra något av undervisningen i fritids.',
    answers: [
      ['2024-10-25', 'partly', 'Priset för fritidshem räknas upp med en procent mer än index.', 190_000],
    ],
    read: '2024-10-29',
  },
  {
    ...{ round: 4, unit: 'forskolan-skogsbrynet', on: '2024-10-08', category: 'price' },
    touches: rule('forskola', 'grundbelopp-1-2'),
    text: 'När tillägget för sammanslagningen tas bort saknas pengar till två hus. Vi har fortfarande två kök.',
    answers: [
      [
        '2024-10-30',
        'no',
        'Tillägget gällde ett år. Det ena köket stängs i mars och maten kommer från det andra.',
      ],
    ],
    read: '2024-11-04',
  },
  {
    ...{ round: 4, unit: 'forskolan-kotten', on: '2024-10-09', category: 'volume' },
    touches: assumes('population'),
    text: 'Födelsetalen sjunker snabbare än prognosen från våren. Gör om den i höst.',
    answers: [['2024-10-31', 'met', 'Prognosen görs om i oktober varje år. Ni får 5 barn färre.', -640_000]],
    read: '2024-10-31',
  },
  {
    ...{ round: 4, unit: 'hemtjanst-asen', on: '2024-10-10', category: 'rule' },
    touches: rule('hemtjanst', 'kontinuitet'),
    text: 'Utförda timmar i stället för beviljade slår mot oss när brukare åker in på sjukhus. Personalen är redan schemalagd.',
    answers: [
      [
        '2024-11-01',
        'partly',
        'Avbokningar samma dag räknas som utförda. Det ger er ungefär 230 tkr.',
        230_000,
      ],
    ],
    read: '2024-11-04',
  },
  {
    ...{ round: 4, unit: 'hemtjanst-sjobygden', on: '2024-10-11', category: 'price' },
    touches: rule('hemtjanst', 'landsbygd'),
    text: 'Samma synpunkt som förra året, som ingen svarade på: restiden runt sjön.',
    answers: [
      [
        '2024-10-29',
        'met',
        'Vi beklagar att ni inte fick svar. Enheten får 900 tkr under 2025, och restiden mäts i vår.',
        900_000,
      ],
    ],
    read: '2024-10-29',
  },
  {
    ...{ round: 4, unit: 'akerbo', on: '2024-10-14', category: 'volume' },
    touches: volume('aldreboende', 'belagda-dygn'),
    text: 'Sju rum stängs för renovering i februari. Personalen går inte ned lika snabbt som beläggningen.',
    answers: [['2024-11-05', 'met', 'Ni får ersättning för de tomma rummen under renoveringen.', 1_100_000]],
    read: '2024-11-06',
  },
  {
    ...{ round: 4, unit: 'simhallen', on: '2024-10-16', category: 'other' },
    touches: assumes('revenue'),
    text: 'Intäkterna är räknade på full bassäng. Halva stora bassängen är stängd till april.',
    answers: [['2024-11-06', 'partly', 'Intäktskravet sänks för det första kvartalet.', 350_000]],
    read: '2024-11-07',
  },
  {
    ...{ round: 4, unit: 'maltid', on: '2024-10-21', category: 'price' },
    touches: assumes('prices'),
    text: 'Livsmedlen har gått upp mer än index i två år. Vi klarar inte fiskdagen.',
    answers: [['2024-11-07', 'no', 'Ingen höjning utöver index. Fisk serveras varannan vecka.']],
    read: '2024-11-08',
  },
  {
    ...{ round: 5, unit: 'bjorkskolan', on: '2025-10-06', category: 'staffing' },
    touches: rule('grundskola', 'grundbelopp-f-klass'),
    text: 'Tre av fyra i förskoleklass behöver läsa extra. Vi vill ha en speciallärare hela läsåret.',
    answers: [['2025-10-22', 'partly', 'Elevhälsan lånar ut en halv tjänst. Pengarna ligger kvar där.']],
    read: '2025-10-23',
  },
  {
    ...{ round: 5, unit: 'ekskolan', on: '2025-10-07', category: 'volume' },
    touches: volume('grundskola', 'fritidshem'),
    text: 'Fler barn lämnar fritids efter jul när föräldrar får andra tider. Räkna med tio färre.',
    answers: [['2025-10-21', 'met', 'Vi räknar med tio färre från februari.', -250_000]],
    read: '2025-10-27',
  },
  {
    ...{ round: 5, unit: 'centralskolan', on: '2025-10-08', category: 'quality' },
    touches: frame,
    text: 'Trivseln har gått upp sedan vi blev fler på rasterna. Tar ni bort pengarna är vi tillbaka i januari.',
    answers: [
      ['2025-10-20', 'no', 'Satsningen var tillfällig. Ramen räcker inte till en förlängning.'],
      ['2025-11-05', 'met', 'Efter enkäten har nämnden ändrat sig: satsningen förlängs ett år.', 1_900_000],
    ],
    read: '2025-11-06',
  },
  {
    ...{ round: 5, unit: 'forskolan-backen', on: '2025-10-09', category: 'volume' },
    touches: volume('forskola', 'barn-3-5'),
    text: 'Vi tappar en avdelning. Lokalerna kostar lika mycket. Ge oss ett år att ställa om.',
    answers: [['2025-10-28', 'met', 'Enheten får ett omställningsbidrag under 2026.', 800_000]],
    read: '2025-10-29',
  },
  {
    ...{ round: 5, unit: 'gymnasiet-yrkesprogram', on: '2025-10-10', category: 'price' },
    touches: rule('gymnasieskola', 'program-yrkes'),
    text: 'Svetsgaser och stål har blivit 20 procent dyrare. Programpriset är detsamma för alla yrkesprogram.',
    answers: [
      ['2025-11-03', 'no', 'Priset delas upp per program först 2028, när staten har gjort om prislistan.'],
    ],
    read: '2025-11-04',
  },
  {
    ...{ round: 5, unit: 'ekhojden', on: '2025-10-13', category: 'staffing' },
    touches: rule('aldreboende', 'natt'),
    text: 'Larmen med kamera fungerar. Nu klarar vi natten. Lägg pengarna på kvällen i stället.',
    answers: [['2025-10-30', 'met', 'Två timmar flyttas från natt till kväll. Summan är densamma.']],
    read: '2025-10-31',
  },
  {
    ...{ round: 5, unit: 'lindgarden', on: '2025-10-14', category: 'quality' },
    touches: rule('aldreboende', 'dygn-demens'),
    text: 'Fallskadorna har minskat sedan vi fick en extra på eftermiddagen. Skriv in det i priset, inte som projekt.',
    answers: [
      ['2025-11-04', 'partly', 'Hälften läggs i dygnspriset för demens, resten prövas 2027.', 430_000],
    ],
  },
  {
    ...{ round: 5, unit: 'hemtjanst-vast', on: '2025-10-24', category: 'volume' },
    touches: volume('hemtjanst', 'timmar-tatort'),
    text: 'Larmen på natten räknas hos oss, men det är nattpatrullen som åker.',
    answers: [['2025-11-10', 'partly', 'Vi flyttar pengarna när larmavtalet är klart, senast i maj.']],
    read: '2025-11-11',
  },
  {
    ...{ round: 5, unit: 'hemtjanst-asen', on: '2025-10-27', category: 'staffing' },
    touches: rule('hemtjanst', 'kontinuitet'),
    text: 'Kontinuiteten ökar bara om vi får ha fasta scheman. Avbokningarna gör att vi ändrar varje dag.',
    answers: [['2025-11-12', 'no', 'Regeln ligger kvar. Vi ser över planeringen tillsammans under våren.']],
    read: '2025-11-13',
  },
  {
    ...{ round: 5, unit: 'daglig-verksamhet', on: '2025-10-28', category: 'rule' },
    touches: rule('funktionsstod', 'daglig-verksamhet'),
    text: 'Deltagare som är hemma mer än fem dagar räknas bort, men platsen måste finnas kvar.',
    answers: [['2025-11-13', 'met', 'Gränsen höjs till femton dagar.', 270_000]],
    read: '2025-11-14',
  },
  {
    ...{ round: 5, unit: 'kulturskolan', on: '2025-10-29', category: 'premises' },
    touches: frame,
    text: 'Vi betalar hyra för en aula som skolan använder fyra dagar i veckan.',
    answers: [['2025-11-14', 'partly', 'Hyran delas efter timmar från höstterminen.', 140_000]],
    read: '2025-11-17',
  },
]
