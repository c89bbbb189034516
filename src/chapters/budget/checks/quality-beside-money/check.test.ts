import {
  consequence,
  content,
  frozenPrices,
  organisation,
} from '#chapters/budget/consequences/__fixtures__/changing.ts'
import type { BudgetBook, DecidedAmount } from '#chapters/budget/model.ts'
import { emptyBudgetBook } from '#chapters/budget/model.ts'
import { toOre } from '#core/money.ts'
import { noOrganisation } from '#core/organisation/model.ts'
import { testCheck } from '#engine/test-check.ts'
import { qualityBesideMoney } from './check.ts'
import type { QualityFacts } from './facts.ts'

const at = '2026-12-31'
const amount = (unit: string, kronor: number): DecidedAmount => ({
  ...{ unit, ruleSet: 'grundskola', component: 'grundbelopp', amountOre: toOre(kronor * 100) },
})
const decision = (
  id: number,
  year: number,
  amounts: readonly DecidedAmount[],
): BudgetBook['decisions'][number] => ({
  ...{ id, year, amounts, kind: 'adopted', node: 'bun', on: `${year - 1}-12-16`, reason: '' },
  reference: `BUN ${year - 1}-12-16 § 118`,
})
const before = decision(1, 2026, [amount('bjorkskolan', 15_000_000), amount('ekskolan', 22_500_000)])
const frozen = decision(2, 2027, [amount('bjorkskolan', 15_750_000), amount('ekskolan', 22_500_000)])
/** The index for both: 4 per cent on 210 and on 300 pupils. */
const raised = decision(2, 2027, [amount('bjorkskolan', 16_380_000), amount('ekskolan', 23_400_000)])

function facts(changes: Partial<QualityFacts> = {}, now = frozen): QualityFacts {
  return {
    budget: { ...frozenPrices, decisions: [before, now] },
    ...{ organisation, consequences: [] },
    ...changes,
  }
}

const told = ['bjorkskolan', 'ekskolan', 'buf'].map((node) => consequence({ node }))

testCheck(qualityBesideMoney, {
  pass: [
    {
      when: 'every change has been told',
      facts: facts({ consequences: told }),
      at,
      says: {
        sv: '3 av 3 ändringar över gränsen (2\u00a0% eller 2,0\u00a0mnkr) i budgeten för 2027 säger vad de betyder för kvaliteten, och 3 av 3 åtgärder kommer ur en dialog.',
        en: '3 of 3 changes above the limit (2% or SEK\u00a02.0\u00a0million) in the budget of 2027 say what they mean for quality, and 3 of 3 actions come out of a dialogue.',
      },
      evidence: ['/budget/konsekvenser?ar=2027'],
    },
    {
      when: 'the prices follow the index, so that nothing but volume changes',
      facts: facts({}, raised),
      at,
      says: {
        sv: 'Ingen ändring i budgeten för 2027 når gränsen, 2\u00a0% eller 2,0\u00a0mnkr, när volym och index är avräknade.',
        en: 'No change in the budget of 2027 reaches the limit, 2% or SEK\u00a02.0\u00a0million, when volume and index have been taken off.',
      },
    },
    {
      when: 'the municipality accepts one without',
      facts: facts({ consequences: told.slice(1) }),
      at,
      thresholds: [
        {
          id: 'BUD-5.without-consequence',
          value: 3,
          unit: { sv: 'ändringar', en: 'changes' },
          authority: 'local',
          reference: { sv: 'KS § 4', en: 'KS § 4' },
          from: '2026-01-01',
          about: { sv: 'Högst tre.', en: 'At most three.' },
        },
        {
          id: 'BUD-5.untraced-actions',
          value: 3,
          unit: { sv: 'åtgärder', en: 'actions' },
          authority: 'local',
          reference: { sv: 'KS § 4', en: 'KS § 4' },
          from: '2026-01-01',
          about: { sv: 'Högst tre.', en: 'At most three.' },
        },
        {
          id: 'BUD-5.dialogue-months',
          value: 6,
          unit: { sv: 'månader', en: 'months' },
          authority: 'local',
          reference: { sv: 'KS § 4', en: 'KS § 4' },
          from: '2026-01-01',
          about: { sv: 'Högst ett halvår.', en: 'At most half a year.' },
        },
      ],
      says: {
        sv: '3 av 3 ändringar över gränsen (2\u00a0% eller 2,0\u00a0mnkr) i budgeten för 2027 säger vad de betyder för kvaliteten, och 0 av 2 åtgärder kommer ur en dialog. Resten godtar kommunen.',
        en: '3 of 3 changes above the limit (2% or SEK\u00a02.0\u00a0million) in the budget of 2027 say what they mean for quality, and 0 of 2 actions come out of a dialogue. The municipality accepts the rest.',
      },
    },
  ],
  fail: [
    {
      when: 'one school has told, with an action out of no dialogue, another has a draft',
      facts: facts({
        consequences: [
          consequence({ actions: [{ text: 'Lässtöd.', costOre: toOre(0) }] }),
          consequence({ node: 'ekskolan', state: 'draft', actions: [] }),
        ],
      }),
      at,
      says: {
        sv: '2 av 3 ändringar över gränsen (2\u00a0% eller 2,0\u00a0mnkr) i budgeten för 2027 saknar en färdig kvalitetskonsekvens med indikator: Barn- och utbildningsförvaltningen och Ekskolan. En åtgärd för året kommer inte ur någon dialog före det. Låt den som ansvarar för enheten beskriva den med sin chef. Handboken säger att frågan hur mycket kvalitet pengarna ger går att besvara bara när budget och kvalitet behandlas i samma samtal.',
        en: '2 of 3 changes above the limit (2% or SEK\u00a02.0\u00a0million) in the budget of 2027 lack a complete quality consequence with an indicator: Barn- och utbildningsförvaltningen and Ekskolan. One action for the year comes out of no dialogue before it. Let whoever answers for the unit describe it with the nearest superior. The handbook says that how much quality the money gives can be answered only when budget and quality are dealt with in the same conversation.',
      },
      evidence: [
        '/budget/konsekvenser/buf?ar=2027',
        '/budget/konsekvenser/ekskolan?ar=2027',
        '/budget/konsekvenser/bjorkskolan?ar=2027',
      ],
    },
    {
      when: 'all is told, but two actions come out of a dialogue that was held too long ago',
      facts: facts({
        consequences: told.map((each, index) => ({
          ...each,
          actions: content.actions.map((action) => ({
            ...action,
            dialogueOn: index === 2 ? '2026-03-18' : '2024-03-18',
          })),
        })),
      }),
      at,
      says: {
        sv: 'Alla 3 ändringar över gränsen (2\u00a0% eller 2,0\u00a0mnkr) i budgeten för 2027 säger vad de betyder för kvaliteten. 2 åtgärder för året kommer inte ur någon dialog före det. Låt den som ansvarar för enheten beskriva den med sin chef. Handboken säger att frågan hur mycket kvalitet pengarna ger går att besvara bara när budget och kvalitet behandlas i samma samtal.',
        en: 'All 3 changes above the limit (2% or SEK\u00a02.0\u00a0million) in the budget of 2027 say what they mean for quality. 2 actions for the year come out of no dialogue before it. Let whoever answers for the unit describe it with the nearest superior. The handbook says that how much quality the money gives can be answered only when budget and quality are dealt with in the same conversation.',
      },
    },
  ],
  'needs-review': [
    {
      when: 'nothing is registered',
      facts: { budget: emptyBudgetBook, organisation: noOrganisation, consequences: [] },
      at,
      says: {
        sv: 'Ingen beslutad budget med belopp för enheterna är registrerad. Registrera den, så går det att se vilka ändringar som är stora.',
        en: 'No decided budget with amounts for the units has been registered. Register it, and it can be seen which changes are large.',
      },
    },
    {
      when: 'the first year has none before it',
      facts: facts(),
      at: '2026-01-31',
      says: {
        sv: 'Budgeten för 2026 har inget år före sig att jämföras med. Registrera budgeten för 2025.',
        en: 'The budget of 2026 has no year before it to be compared with. Register the budget of 2025.',
      },
    },
  ],
  'not-applicable': [
    {
      when: 'the municipality has decided so',
      facts: facts(),
      at,
      notAppliedBy: 'KF 2026-03-30 § 41',
      says: {
        sv: 'Kommunen har beslutat att inte tillämpa rådet (KF 2026-03-30 § 41).',
        en: 'The municipality has decided not to apply this advice (KF 2026-03-30 § 41).',
      },
    },
  ],
})
