import type { BudgetException } from '#chapters/budget/model.ts'
import type { Ore } from '#core/money.ts'

type Row = readonly [
  year: number,
  ruleSet: string,
  unit: string,
  kronor: number,
  reason: string,
  decision: string,
  expiresOn: string,
  endedOn?: string,
]

/** Money beside the rules: more of it each year, and some that nobody has looked at since it ran out. */
const rows: readonly Row[] = [
  [
    2023,
    'grundskola',
    'asaskolan',
    900_000,
    'Många nyanlända elever under läsåret.',
    'BIN 2023-02-21 § 19',
    '2023-12-31',
  ],
  [
    2023,
    'forskola',
    'forskolan-solrosen',
    300_000,
    'Tillfälliga lokaler.',
    'BIN 2023-05-16 § 58',
    '2023-12-31',
  ],
  [
    2024,
    'grundskola',
    'bjorkskolan',
    700_000,
    'Elever från Hagaskolan: samordning det första året.',
    'BIN 2023-12-16 § 121',
    '2024-06-30',
  ],
  [
    2024,
    'forskola',
    'forskolan-skogsbrynet',
    1_200_000,
    'Sammanslagningen av två förskolor.',
    'BIN 2023-12-16 § 121',
    '2024-12-31',
  ],
  [
    2024,
    'hemtjanst',
    'hemtjanst-sjobygden',
    600_000,
    'Långa resor innan området delades om.',
    'SN 2024-01-23 § 8',
    '2024-12-31',
  ],
  [
    2025,
    'grundskola',
    'bjorkskolan',
    700_000,
    'Samordning efter Hagaskolan, förlängd.',
    'BIN 2024-12-16 § 124',
    '2025-06-30',
  ],
  [
    2025,
    'grundskola',
    'centralskolan',
    1_500_000,
    'Studiero: fler vuxna i korridorerna.',
    'BIN 2025-02-18 § 22',
    '2025-12-31',
  ],
  [
    2025,
    'hemtjanst',
    'hemtjanst-sjobygden',
    900_000,
    'Långa resor, förlängt.',
    'SN 2024-12-16 § 148',
    '2025-12-31',
  ],
  [
    2025,
    'aldreboende',
    'akerbo',
    1_100_000,
    'Tomma rum under renoveringen.',
    'SN 2025-03-18 § 41',
    '2025-12-31',
    '2025-10-31',
  ],
  [
    2026,
    'grundskola',
    'bjorkskolan',
    700_000,
    'Samordning efter Hagaskolan, förlängd igen.',
    'BIN 2025-12-16 § 127',
    '2026-06-30',
  ],
  [
    2026,
    'grundskola',
    'centralskolan',
    1_900_000,
    'Studiero, förlängt.',
    'BIN 2025-12-16 § 127',
    '2026-12-31',
  ],
  [
    2026,
    'forskola',
    'forskolan-backen',
    800_000,
    'Tomma platser i väntan på beslut om förskolans framtid.',
    'BIN 2026-02-17 § 14',
    '2026-08-31',
  ],
  [
    2026,
    'hemtjanst',
    'hemtjanst-sjobygden',
    1_100_000,
    'Långa resor, förlängt.',
    'SN 2025-12-16 § 151',
    '2026-12-31',
  ],
  [
    2026,
    'aldreboende',
    'akerbo',
    1_600_000,
    'Tomma rum: beslut om antalet platser väntar.',
    'SN 2026-02-17 § 24',
    '2026-12-31',
  ],
]

export const exampleExceptions: readonly BudgetException[] = rows.map(
  ([year, ruleSet, unit, kronor, reason, decision, expiresOn, endedOn], index) => ({
    id: index + 1,
    ...{ year, ruleSet, unit, reason, decision, expiresOn },
    amountOre: (kronor * 100) as Ore,
    // Decided before the year it is taken from the frame first; later it is added to it.
    from: dayOf(decision) < `${year}-01-01` ? `${year}-01-01` : dayOf(decision),
    ...(endedOn ? { endedOn } : {}),
  }),
)

/** The day in a reference: `BIN 2025-02-18 § 22`. */
function dayOf(reference: string): string {
  return reference.match(/\d{4}-\d{2}-\d{2}/)?.[0] ?? ''
}
