import { by, given, register, type } from './build.ts'

const whole = { reason: 'Nämnden beslutar själv om mål och omfattning.' }

/** The built environment committee's register. */
export const builtEnvironmentRegister = register(
  [
    type(
      ['sbn-verksamhetsplan', 'Nämndens mål och verksamhetsplan', 'Styrning'],
      ['KL 6:38 p. 1', 'committee', 1, 60],
      [given()],
      whole,
    ),
    type(
      ['sbn-detaljplan', 'Anta detaljplan av mindre vikt', 'Plan'],
      ['plan- och bygglagen 5:27', 'committee', 4, 240],
      [given()],
      {
        reason: 'Fullmäktige får lämna beslutet till nämnden, men inte längre ner.',
      },
    ),
    type(
      ['sbn-bygglov-enkelt', 'Bygglov som följer detaljplanen', 'Bygglov'],
      ['plan- och bygglagen 9:30', 'official', 160, 28],
      [by('official')],
    ),
    type(
      ['sbn-bygglov-avvikelse', 'Bygglov med liten avvikelse', 'Bygglov'],
      ['plan- och bygglagen 9:31 b', 'official', 48, 46],
      [by('manager')],
    ),
    type(
      ['sbn-startbesked', 'Startbesked', 'Bygglov'],
      ['plan- och bygglagen 10:23', 'official', 190, 7],
      [by('official')],
    ),
    type(
      ['sbn-strandskydd', 'Dispens från strandskydd', 'Bygglov'],
      ['miljöbalken 7:18 b', 'official', 21, 50],
      [by('committee')],
    ),
    type(
      ['sbn-sanktionsavgift', 'Byggsanktionsavgift', 'Bygglov'],
      ['plan- och bygglagen 11:51', 'official', 9, 40, 310],
      [by('committee')],
    ),
    type(
      ['sbn-enskilt-avlopp', 'Tillstånd till enskilt avlopp', 'Miljö'],
      ['miljöbalken 9:6', 'official', 65, 33],
      [by('official')],
    ),
    type(
      ['sbn-livsmedel', 'Föreläggande om livsmedel', 'Miljö'],
      ['livsmedelslagen 22 §', 'official', 34, 12],
      [by('official')],
    ),
    type(
      ['sbn-serveringstillstand', 'Serveringstillstånd', 'Miljö'],
      ['alkohollagen 8:2', 'official', 15, 55],
      [by('manager')],
    ),
    type(
      ['sbn-trafikforeskrift', 'Lokal trafikföreskrift', 'Gata'],
      ['trafikförordningen 10:3', 'official', 38, 21],
      [by('manager')],
    ),
    type(
      ['sbn-parkeringstillstand', 'Parkeringstillstånd för rörelsehindrad', 'Gata'],
      ['trafikförordningen 13:8', 'official', 82, 9],
      [by('official')],
    ),
    type(['sbn-grav', 'Grävtillstånd', 'Gata'], ['KL 7:5', 'official', 120, 5], [by('official')]),
    type(
      ['sbn-torghandel', 'Upplåtelse av torgplats', 'Gata'],
      ['ordningslagen 3:1', 'official', 44, 6, 160],
      [by('manager')],
    ),
    type(
      ['sbn-raddningsinsats', 'Räddningsinsats', 'Räddning'],
      ['lagen om skydd mot olyckor 3:16', 'manager', 210, 1],
      [],
      {
        post: 'raddningschef',
        reason: 'Räddningschefen har uppgiften direkt från lagen.',
      },
    ),
  ],
  { committee: 'samhallsbyggnadsnamnden', decision: 'SBN 2021-12-15 § 98', from: '2022-01-01' },
)

/** The culture and leisure committee's register. */
export const cultureRegister = register(
  [
    type(
      ['kfn-verksamhetsplan', 'Nämndens mål och verksamhetsplan', 'Styrning'],
      ['KL 6:38 p. 1', 'committee', 1, 60],
      [given()],
      whole,
    ),
    type(
      ['kfn-foreningsbidrag', 'Bidrag till föreningar', 'Föreningar'],
      ['KL 2:1', 'official', 130, 30, 6_200],
      [
        by('committee', { until: '2025-01-01' }),
        by('manager', { upTo: 50, from: '2025-01-01', decision: 'KFN 2024-11-14 § 66' }),
        by('committee', { from: '2025-01-01', decision: 'KFN 2024-11-14 § 66' }),
      ],
    ),
    type(
      ['kfn-lokalupplatelse', 'Upplåtelse av idrottshall', 'Anläggningar'],
      ['KL 7:5', 'unit-manager', 480, 12, 1_400],
      [by('head-of-department')],
    ),
    type(
      ['kfn-taxa', 'Avvikelse från taxa i enskilt fall', 'Anläggningar'],
      ['KL 7:5', 'unit-manager', 60, 9, 90],
      [by('unit-manager')],
    ),
    type(
      ['kfn-oppettider', 'Tillfälligt ändrade öppettider', 'Anläggningar'],
      ['KL 7:5', 'unit-manager', 25, 4],
      [by('unit-manager')],
    ),
    type(
      ['kfn-konstinkop', 'Inköp av konst', 'Kultur'],
      ['KL 7:5', 'unit-manager', 14, 20, 300],
      [by('head-of-department', { reporting: '' })],
    ),
    type(
      ['kfn-stipendium', 'Kulturstipendium', 'Kultur'],
      ['KL 6:37', 'subcommittee', 2, 60, 60],
      [by('subcommittee')],
    ),
    type(
      ['kfn-evenemang', 'Evenemangsbidrag', 'Kultur'],
      ['KL 7:5', 'manager', 35, 18, 700],
      [by('manager')],
    ),
  ],
  { committee: 'kultur-fritidsnamnden', decision: 'KFN 2021-12-16 § 61', from: '2022-01-01' },
)
