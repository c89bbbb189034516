import { assumes, frame, rule, type ToldComment, volume } from './build.ts'

/** On the proposal for 2027, as it stands on the example's day: some answered, some not. */
export const inProcess: readonly ToldComment[] = [
  {
    ...{ round: 6, unit: 'bjorkskolan', on: '2026-09-28', category: 'rule' },
    touches: rule('grundskola', 'struktur'),
    text: 'Vi förlorar basresursen och får nästan inget av den högre strukturen. Inför ändringen på två år, så hinner vi anpassa tjänsterna.',
    answers: [
      [
        '2026-10-12',
        'partly',
        'Skolor som förlorar mer än en procent får hälften i ett övergångsbelopp under 2027.',
        450_000,
      ],
    ],
  },
  {
    ...{ round: 6, unit: 'ekskolan', on: '2026-09-29', category: 'rule' },
    touches: rule('grundskola', 'struktur'),
    text: 'Bra. Men säg hur länge det gäller. Vi anställer inte en speciallärare på ett års pengar.',
    answers: [['2026-10-08', 'met', 'Nämnden föreslås besluta att potten ligger fast i tre år.']],
    read: '2026-10-09',
  },
  {
    ...{ round: 6, unit: 'granskolan', on: '2026-10-01', category: 'rule' },
    touches: rule('grundskola', 'liten-skola'),
    text: 'Utan basresurs räcker inte tillägget för små skolor till rektor och expedition. Höj det översta steget.',
  },
  {
    ...{ round: 6, unit: 'asaskolan', on: '2026-10-02', category: 'quality' },
    touches: rule('grundskola', 'struktur'),
    text: 'Med de nya pengarna kan vi ha två lärare i svenska i årskurs 1–3. Vi vill visa vad det ger: följ upp läsningen i maj.',
    answers: [
      ['2026-10-09', 'met', 'Vi följer upp läsningen i maj och tar med resultatet till nästa budget.'],
    ],
    read: '2026-10-12',
  },
  {
    ...{ round: 6, unit: 'centralskolan', on: '2026-10-05', category: 'quality' },
    touches: rule('grundskola', 'grundbelopp-ak-7-9'),
    text: 'Pengarna till fler vuxna i korridorerna tar slut vid nyår. Antingen är trygghet en regel, eller så är det inte det.',
  },
  {
    ...{ round: 6, unit: 'almskolan', on: '2026-10-06', category: 'volume' },
    touches: volume('grundskola', 'ak-7-9'),
    text: 'Elva elever i årskurs 9 går om eller börjar senare. De räknas inte i prognosen.',
    answers: [['2026-10-13', 'no', 'Volymen mäts på mätdagen. Kommer eleverna då avräknas de i februari.']],
  },
  {
    ...{ round: 7, unit: 'forskolan-backen', on: '2026-10-05', category: 'volume' },
    touches: assumes('population'),
    text: 'Omställningsbidraget tas bort samtidigt som vi tappar fem barn till. Vi behöver veta om avdelningen ska stängas.',
  },
  {
    ...{ round: 7, unit: 'forskolan-skogsbrynet', on: '2026-10-06', category: 'premises' },
    touches: rule('forskola', 'lokaler'),
    text: 'Det stängda köket ingår fortfarande i hyran. Det är 90 kvadratmeter.',
    answers: [['2026-10-13', 'met', 'Fastighet tar över ytan från januari.', -160_000]],
  },
  {
    ...{ round: 7, unit: 'hemtjanst-asen', on: '2026-10-06', category: 'staffing' },
    touches: rule('hemtjanst', 'kontinuitet'),
    text: 'Kontinuitetstillägget räknas på helår, men våra scheman ändras efter varje sommar. Räkna per kvartal.',
    answers: [
      [
        '2026-10-13',
        'partly',
        'Tillägget räknas per halvår från 2027. Kvartal ger för små tal för att säga något.',
        60_000,
      ],
    ],
  },
  {
    ...{ round: 7, unit: 'hemtjanst-sjobygden', on: '2026-10-07', category: 'price' },
    touches: rule('hemtjanst', 'landsbygd'),
    text: 'Restiden mättes i våras: 19 minuter i snitt. Ändå tas tillägget bort och priset är räknat på 12.',
  },
  {
    ...{ round: 7, unit: 'akerbo', on: '2026-10-08', category: 'volume' },
    touches: volume('aldreboende', 'belagda-dygn'),
    text: 'Renoveringen är klar i mars. Prognosen räknar med full beläggning från den 1 januari.',
  },
  {
    ...{ round: 7, unit: 'solgarden', on: '2026-10-08', category: 'price' },
    touches: assumes('wages'),
    text: 'Undersköterskornas avtal ger 3,4 procent. Förslaget räknar med 3,1.',
    answers: [
      [
        '2026-10-14',
        'partly',
        'Antagandet ses över när regeringens budget är beslutad. Skillnaden är 95 tkr för er.',
        0,
      ],
    ],
  },
  {
    ...{ round: 7, unit: 'nattpatrullen', on: '2026-10-09', category: 'staffing' },
    touches: frame,
    text: 'Vi fick larmen från hemtjänst Väst i maj med pengar för i år. De finns inte med i förslaget för 2027.',
  },
  {
    ...{ round: 7, unit: 'personlig-assistans', on: '2026-10-12', category: 'volume' },
    touches: volume('funktionsstod', 'assistanstimmar'),
    text: 'Två brukare har fått beslut av Försäkringskassan. Då minskar våra timmar, men vi betalar de första tjugo.',
  },
  {
    ...{ round: 7, unit: 'fritidsgarden', on: '2026-10-14', category: 'other' },
    touches: frame,
    text: 'Ungdomsrådet har röstat för öppet på söndagar i stället för tisdagar. Det kostar ob-tillägg.',
  },
]
