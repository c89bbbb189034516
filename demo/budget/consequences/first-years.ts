import type { QualityConsequence } from '#chapters/budget/consequences/model.ts'
import { noon } from '#demo/recorded.ts'
import { action } from './build.ts'

/** Of the budgets of 2024 and 2025. */
export const firstConsequences: readonly QualityConsequence[] = [
  {
    ...{ year: 2024, node: 'asaskolan', version: 1, state: 'complete', concernsChildren: true },
    served:
      'Tillägget för nyanlända elever försvinner. Grupperna i svenska som andraspråk blir två i stället för tre, och eleverna får vänta längre på att läsa med sin klass.',
    child:
      'Eleverna behöver korta tid i särskild grupp. Vi har frågat dem: de vill hellre vara med klassen med stöd än vänta. Därför läggs det som är kvar på stöd i klassrummet.',
    indicators: [
      { kpi: 'N15488', expects: 'worse' },
      { kpi: 'U15402', expects: 'unchanged' },
    ],
    actions: [
      action('Tvåspråkigt stöd i klassrummet tre dagar i veckan.', 210_000, '2023-05-24', 'bn-lasning'),
      // Comes out of no dialogue: a fault.
      action('Läsprojekt med biblioteket.', 0),
    ],
    goals: ['kunskap', 'bn-lasning'],
    ...{ who: 'Mikael Tallbo', at: noon('2023-11-10') },
  },
  {
    ...{ year: 2024, node: 'hemtjanst-ost', version: 1, state: 'complete' },
    ...{ concernsChildren: false, child: '' },
    served:
      'Ramen räcker inte till de beviljade timmarna. Inköp och städning flyttas oftare till en annan dag, men omvårdnad och mat går alltid först.',
    indicators: [
      { kpi: 'U21461', expects: 'worse' },
      { kpi: 'U21468', expects: 'worse' },
    ],
    actions: [
      action('Inköp på nätet för dem som vill, med hjälp första gången.', 45_000, '2023-06-08', 'sn-tid'),
    ],
    goals: ['aldres-vardag', 'sn-tid'],
    ...{ who: 'Kerstin Ambjörnsvik', at: noon('2023-12-01') },
  },
  {
    ...{ year: 2024, node: 'hemtjanst-vast', version: 1, state: 'complete' },
    ...{ concernsChildren: false, child: '' },
    served:
      'Samma sak som i Öst: timmarna är fler än pengarna. Brukare får veta i förväg när ett besök flyttas.',
    indicators: [{ kpi: 'U21461', expects: 'worse' }],
    actions: [action('Besked samma morgon till alla vars besök flyttas.', 0, '2023-06-08')],
    goals: ['aldres-vardag', 'sn-tid'],
    ...{ who: 'Kerstin Ambjörnsvik', at: noon('2023-12-01') },
  },
  {
    ...{ year: 2024, node: 'hemtjanst-sjobygden', version: 1, state: 'complete' },
    ...{ concernsChildren: false, child: '' },
    served:
      'Restiden tar av besöken. Två rundor blir en på helgerna, och besöken kan komma upp till en timme senare.',
    indicators: [{ kpi: 'U21461', expects: 'worse' }],
    actions: [action('Rundorna planeras om efter vägen, inte efter byn.', 0, '2023-06-08', 'sn-kontinuitet')],
    goals: ['sn-kontinuitet'],
    ...{ who: 'Kerstin Ambjörnsvik', at: noon('2023-12-04') },
  },
  {
    ...{ year: 2025, node: 'forskolan-skogsbrynet', version: 1, state: 'draft', concernsChildren: true },
    served: 'Tillägget efter sammanslagningen tas bort.',
    child: '',
    indicators: [],
    actions: [],
    goals: [],
    ...{ who: 'Amanda Rydeholm', at: noon('2024-11-04') },
  },
  {
    ...{ year: 2025, node: 'forskolan-skogsbrynet', version: 2, state: 'complete', concernsChildren: true },
    served:
      'Tillägget efter sammanslagningen tas bort. Ett kök stängs i mars. Avdelningarna blir lika stora som förut, men en resurs mindre går mellan dem.',
    child:
      'De yngsta barnen klarar flera vuxna sämre än de äldre. Resursen tas från de äldstas avdelningar, och småbarnsavdelningarna behåller sina tre.',
    indicators: [
      { kpi: 'N11102', expects: 'worse' },
      { kpi: 'N11701', expects: 'unchanged' },
    ],
    actions: [
      action(
        'Maten från det ena köket, med provätning för barnen i februari.',
        0,
        '2024-05-16',
        'bn-barngrupper',
      ),
    ],
    goals: ['bn-barngrupper'],
    ...{ who: 'Yasmin Grenholt', at: noon('2024-11-18') },
  },
  {
    ...{ year: 2025, node: 'grundskola', version: 1, state: 'complete', concernsChildren: true },
    served:
      'Skolorna får mer genom strukturersättningen och tillägget för små skolor. Pengarna går till lärare i årskurs 1–3 där flest behöver läsa extra.',
    child:
      'Elever med sämre förutsättningar har rätt till samma chans. Mer till dem väger tyngre än lika mycket till alla; ingen skola får mindre än förra året.',
    indicators: [
      { kpi: 'N15488', expects: 'better' },
      { kpi: 'N15436', expects: 'better' },
      { kpi: 'N15034', expects: 'better' },
    ],
    actions: [
      action(
        'En speciallärare till på Ekskolan, Åsaskolan och Granskolan.',
        2_100_000,
        '2024-06-12',
        'bn-lasning',
      ),
      action('Läsningen i årskurs 1 följs upp i maj på alla skolor.', 60_000, '2024-06-12', 'bn-lasning'),
    ],
    goals: ['kunskap', 'bn-lasning', 'bn-matematik'],
    ...{ who: 'Mikael Tallbo', at: noon('2024-11-12') },
  },
  {
    ...{
      year: 2025,
      node: 'hemtjanst-asen',
      version: 1,
      state: 'complete',
      concernsChildren: false,
      child: '',
    },
    served:
      'Ersättningen följer utförda timmar med ett tillägg för kontinuitet. Brukarna ska möta färre i personalen på fjorton dagar.',
    indicators: [{ kpi: 'U21468', expects: 'better' }],
    actions: [action('Fasta par för varje brukare i tre områden.', 0, '2024-09-05', 'sn-kontinuitet')],
    goals: ['aldres-vardag', 'sn-kontinuitet'],
    ...{ who: 'Ulrika Sundeby', at: noon('2024-11-11') },
  },
  {
    ...{
      year: 2025,
      node: 'hemtjanst-sjobygden',
      version: 1,
      state: 'complete',
      concernsChildren: false,
      child: '',
    },
    served: 'Pengar för restiden runt sjön. Besöken kortas inte längre när vägen är hal.',
    indicators: [{ kpi: 'U21461', expects: 'better' }],
    actions: [action('Restiden mäts i två veckor i mars.', 20_000, '2024-09-05')],
    goals: ['aldres-vardag'],
    ...{ who: 'Kerstin Ambjörnsvik', at: noon('2024-11-11') },
  },
  {
    ...{ year: 2025, node: 'idrottsanlaggningar', version: 1, state: 'complete' },
    ...{
      concernsChildren: true,
      child: 'Barn från familjer utan bil når hallen till fots. Deras tider läggs före klockan 19.',
    },
    served:
      'Idrottshallen vid Almskolan öppnas på kvällarna. Föreningarna får fjorton timmar mer i veckan, flest för flickor.',
    indicators: [{ kpi: 'U15402', expects: 'unchanged' }],
    actions: [action('Tiderna delas ut efter hur många barn som tränar.', 0, '2024-05-14')],
    goals: [],
    ...{ who: 'Carina Lövhed', at: noon('2024-12-10') },
  },
  {
    ...{ year: 2025, node: 'kulturskolan', version: 1, state: 'complete' },
    ...{
      concernsChildren: true,
      child: 'Avgiften höjs inte. Barn i hela kommunen ska kunna delta, inte bara de i centralorten.',
    },
    served: 'Kön till gitarr och slagverk halveras med en lärare till på deltid.',
    indicators: [{ kpi: 'U15402', expects: 'unchanged' }],
    actions: [action('Undervisning i skolan en eftermiddag i veckan på Almskolan.', 0, '2024-05-14')],
    goals: [],
    ...{ who: 'Carina Lövhed', at: noon('2024-12-10') },
  },
]
