import { by, given, pays, register, type } from './build.ts'

const own = { reason: 'Fullmäktige eller nämnden själv beslutar.' }

/** The executive board's register: staff, money and what all committees share. */
export const boardRegister = register(
  [
    type(
      ['ks-budget', 'Förslag till budget', 'Ekonomi'],
      ['KL 11:8', 'executive-board', 1, 90],
      [given('executive-board')],
      own,
    ),
    type(
      ['ks-internbudget', 'Kommunstyrelsens internbudget och verksamhetsplan', 'Ekonomi'],
      ['KL 6:38 p. 1', 'executive-board', 1, 60],
      [given('executive-board')],
      own,
    ),
    type(
      ['ks-uppsikt', 'Uppsikt över nämnder och bolag', 'Styrning'],
      ['KL 6:1', 'executive-board', 12, 30],
      [given('executive-board')],
      own,
    ),
    type(
      ['ks-motion', 'Yttrande till fullmäktige över motion', 'Styrning'],
      ['KL 6:38 p. 2', 'executive-board', 14, 120],
      [given('executive-board')],
      own,
    ),
    type(['ks-bradskande', 'Brådskande ärende', 'Styrning'], ['KL 6:39', 'chair', 3, 1], [by('chair')]),
    type(
      ['ks-anstallning', 'Anställning av medarbetare', 'Personal'],
      ['KL 7:5', 'unit-manager', 410, 9],
      [by('unit-manager', { subDelegated: true, reporting: 'Anmäls till förvaltningschefen' })],
    ),
    // A fault on purpose (ROL-5): a group of officials decides together, which no statute allows.
    type(
      ['ks-anstallning-chef', 'Anställning av verksamhetschef', 'Personal'],
      ['KL 7:5', 'head-of-department', 4, 45],
      [by('head-of-department', { jointly: true, condition: 'Tillsammans med hr-chefen' })],
    ),
    type(
      ['ks-lonesattning', 'Lönesättning inom ramen', 'Personal'],
      ['KL 7:5', 'unit-manager', 1350, 14, 31_000],
      [
        by('head-of-department', { until: '2024-04-01' }),
        by('unit-manager', { subDelegated: true, from: '2024-04-01', decision: 'KS 2024-03-12 § 41' }),
      ],
    ),
    type(
      ['ks-avslut', 'Överenskommelse om avslut av anställning', 'Personal'],
      ['KL 7:5', 'head-of-department', 11, 21, 3_900],
      [by('chief-executive')],
    ),
    type(
      ['ks-tjanstledighet', 'Tjänstledighet längre än sex månader', 'Personal'],
      ['KL 7:5', 'unit-manager', 74, 12],
      [by('head-of-department')],
    ),
    type(
      ['ks-bisyssla', 'Förbud mot bisyssla', 'Personal'],
      ['KL 7:5', 'head-of-department', 2, 20],
      [by('head-of-department')],
    ),
    type(
      ['ks-upphandling', 'Tilldelning i upphandling', 'Inköp'],
      ['lagen om offentlig upphandling', 'manager', 62, 30, 84_000],
      [by('manager', { upTo: 1_000 }), by('chief-executive', { upTo: 10_000 }), by('executive-board')],
    ),
    type(
      ['ks-direktupphandling', 'Direktupphandling', 'Inköp'],
      ['lagen om offentlig upphandling', 'unit-manager', 260, 8, 19_000],
      [
        by('head-of-department', { until: '2025-03-01' }),
        by('unit-manager', { upTo: 100, from: '2025-03-01', decision: 'KS 2025-02-11 § 22' }),
        by('head-of-department', { from: '2025-03-01', decision: 'KS 2025-02-11 § 22' }),
      ],
    ),
    type(
      ['ks-avskrivning', 'Avskrivning av fordran', 'Ekonomi'],
      ['KL 7:5', 'official', 90, 6, 640],
      [by('manager')],
    ),
    type(
      ['ks-upplaning', 'Upplåning inom beslutad ram', 'Ekonomi'],
      ['KL 7:5', 'manager', 6, 2, 120_000],
      [by('chief-executive')],
    ),
    // A fault on purpose (ROL-5): no document names anybody.
    type(
      ['ks-hyresavtal', 'Hyresavtal kortare än tre år', 'Fastighet'],
      ['KL 7:5', 'manager', 17, 25, 4_100],
      [],
    ),
    type(
      ['ks-arrende', 'Arrende och nyttjanderätt', 'Fastighet'],
      ['KL 7:5', 'manager', 22, 18, 380],
      [by('head-of-department')],
    ),
    type(
      ['ks-utlamnande', 'Avslag på begäran om allmän handling', 'Kansli'],
      ['OSL 6:3', 'official', 31, 3],
      [by('official')],
    ),
    type(
      ['ks-personuppgift', 'Personuppgiftsbiträdesavtal', 'Kansli'],
      ['KL 7:5', 'official', 40, 10],
      [by('manager')],
    ),
    type(
      ['ks-svar-remiss', 'Svar på remiss utan principiell betydelse', 'Kansli'],
      ['KL 6:37', 'chief-executive', 26, 35],
      [by('subcommittee')],
    ),
    type(
      ['ks-naringslivsbidrag', 'Bidrag till företagsnätverk', 'Näringsliv'],
      ['KL 2:8', 'manager', 12, 28, 450],
      [by('subcommittee')],
    ),
    // Execution and authorisation of payments stand in the register, apart from decisions.
    type(
      ['ks-attest-drift', 'Attest av driftfaktura', 'Attest'],
      ['', 'unit-manager', 38_000, 3, 410_000],
      [pays('unit-manager', { upTo: 100 }), pays('head-of-department', { upTo: 1_000 })],
      { act: 'payment-authorisation' },
    ),
    // A fault on purpose (ROL-5): the same level has two ceilings.
    type(
      ['ks-attest-investering', 'Attest av investeringsfaktura', 'Attest'],
      ['', 'manager', 900, 5, 96_000],
      [pays('manager', { upTo: 500 }), pays('manager', { upTo: 1_000 })],
      { act: 'payment-authorisation' },
    ),
    type(['ks-bestallning', 'Beställning på ramavtal', 'Inköp'], ['', 'official'], [], { act: 'execution' }),
  ],
  { committee: 'ks', decision: 'KS 2021-12-07 § 201', from: '2022-01-01' },
)
