import type { ReadUnit } from '#chapters/budget/explain/receipts.ts'
import type { RuleQuestion } from '#chapters/budget/explain/rule-questions.ts'
import type { UnderstandingBook } from '#chapters/budget/explain/understanding.ts'
import { treeAt } from '#core/organisation/tree.ts'
import { uniformsFor } from '#demo/draws.ts'
import { exampleOrganisation } from '#demo/organisation.ts'
import { exampleBudgetBook } from './book.ts'
import { linesFrom } from './lines.ts'

/** A question with the account that asked it, and who answered. */
export type ExampleQuestion = RuleQuestion & { readonly account: string; readonly answeredBy?: string }

const controller = 'Jonas Ekehult'

/** What managers have asked about the rules: most are answered, one has been left, and one is new. */
export const exampleRuleQuestions: readonly ExampleQuestion[] = [
  {
    ...{ id: 1, year: 2026, unit: 'bjorkskolan', ruleSet: 'grundskola', component: 'liten-skola' },
    ...{ askedOn: '2026-01-14', due: '2026-01-28', account: 'petra.linnaras' },
    text: 'Varför får vi inget tillägg för liten skola när Granskolan får det?',
    answer:
      'Tillägget går till skolor med högst 420 elever, för att de har svårare att fylla sina klasser. Alla skolor under gränsen får det, efter samma trappa. Gränsen beslutades av bildningsnämnden i december 2024.',
    ...{ answeredOn: '2026-01-21', answeredBy: controller, secrecy: 'open', checkedOn: '2026-01-22' },
  },
  {
    ...{ id: 2, year: 2026, unit: 'ekskolan', ruleSet: 'grundskola', component: 'struktur' },
    ...{ askedOn: '2026-01-20', due: '2026-02-03', account: 'andreas.skoldberga' },
    text: 'Hur räknas vårt index, och när räknas det om?',
    answer:
      'Indexet räknas på föräldrarnas utbildning, nyinvandring och inkomst bland eleverna den 15 oktober. Det räknas om varje höst inför nästa års budget. Kommunens medeltal är 100.',
    ...{ answeredOn: '2026-01-29', answeredBy: controller, secrecy: 'open', checkedOn: '2026-01-29' },
  },
  {
    ...{ id: 3, year: 2026, unit: 'forskolan-skogsbrynet', ruleSet: 'forskola', component: 'struktur' },
    ...{ askedOn: '2026-02-10', due: '2026-02-24', account: 'amanda.rydeholm' },
    text: 'Räknas barn som väntar på beslut om särskilt stöd med i indexet?',
    answer:
      'Nej. Indexet räknas på uppgifter om alla barns hushåll, inte på beslut om enskilda barn. Stöd till enskilda barn söks som tilläggsbelopp.',
    ...{ answeredOn: '2026-02-20', answeredBy: controller, secrecy: 'partly', ground: 'OSL 23:1' },
    checkedOn: '2026-02-23',
  },
  {
    ...{ id: 4, year: 2026, unit: 'stadsbiblioteket', ruleSet: 'kultur-fritid', component: 'ram' },
    ...{ askedOn: '2026-03-03', due: '2026-03-17', account: 'bo.granefelt' },
    text: 'Varför höjs vår ram mindre än prisindex? Jag hittar ingen regel som ger beloppet.',
  },
  {
    ...{ id: 5, year: 2026, unit: 'hemtjanst-asen', ruleSet: 'hemtjanst', component: 'tatort' },
    ...{ askedOn: '2026-04-08', due: '2026-04-22', account: 'ulrika.sundeby' },
    text: 'Ingår restiden mellan besöken i priset per timme?',
    answer: 'Ja. Priset är satt efter den tid som insatsen tar och den restid som områdets karta ger.',
    ...{ answeredOn: '2026-04-20', answeredBy: controller },
  },
  {
    ...{ id: 6, year: 2027, unit: 'bjorkskolan', ruleSet: 'grundskola', component: 'struktur' },
    ...{ askedOn: '2026-10-12', due: '2026-10-26', account: 'petra.linnaras' },
    text: 'Varför ska basresursen tas bort för att betala en högre strukturersättning?',
  },
]

/** Departments by how many of their managers have read the budget: one has not got far. */
const read: Readonly<Record<string, number>> = {
  bildningsforvaltningen: 0.95,
  socialforvaltningen: 0.6,
  samhallsbyggnadsforvaltningen: 0.9,
  'kultur-fritidsforvaltningen': 0.95,
  kommunledning: 1,
}
/** Those whom a visitor can step into still have the proposal to read. */
const unreadProposal = new Set(['bjorkskolan', 'hemtjanst-asen'])

/** A receipt with the account that signed it: a made-up one a unit. */
export type ExampleReceipt = ReadUnit & { readonly account: string }

const tree = treeAt(exampleOrganisation, '2026-10-15')

/** Who has read: of the adopted budget of 2026 most, of the proposal for 2027 a few. */
export const exampleReceipts: readonly ExampleReceipt[] = Object.entries(read).flatMap(
  ([department, share]) =>
    tree
      .subtree(department)
      .filter(({ kind }) => kind === 'unit')
      .flatMap(({ node: unit }): ExampleReceipt[] => {
        const random = uniformsFor(`receipt ${unit}`)
        const account = `chef-${unit}`
        const [reads, wants, early] = [random(), random(), random()]
        const wish = wants < 0.85 ? 'understood' : 'help'
        const adopted = { year: 2026, unit, stage: 'adopted', wish, on: '2026-01-12', account } as const
        const proposed = { year: 2027, unit, stage: 'proposed', wish, on: '2026-10-05', account } as const
        return [
          ...(reads < share ? [adopted] : []),
          ...(early < share / 3 && !unreadProposal.has(unit) ? [proposed] : []),
        ]
      }),
)

/** The same without who, as the checks are given it. */
export const exampleUnderstandingBook: UnderstandingBook = {
  questions: exampleRuleQuestions.map(({ account: _, answeredBy: __, ...question }) => question),
  receipts: exampleReceipts.map(({ account: _, ...receipt }) => receipt),
  lines: linesFrom(exampleBudgetBook),
}
