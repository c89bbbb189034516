import { formatOre } from '#core/format.ts'
import { toOre } from '#core/money.ts'
import type { Problem } from '#core/outcome.ts'

/** Why money can't be moved or added so. */
export const reallocateProblems = {
  nothing: {
    code: 'nothing-moved',
    where: 'rows',
    text: {
      sv: 'Inget belopp är skrivet. Skriv minst ett belopp som inte är noll.',
      en: 'No amount is written. Write at least one amount that is not zero.',
    },
  },
  notZero: (sum: number): Problem => ({
    code: 'not-zero',
    where: 'rows',
    text: {
      sv: `En omfördelning tillför inga pengar, men raderna blir ${formatOre(toOre(sum), 'sv')} tillsammans. Ändra så att de blir noll, eller begär tilläggsanslag.`,
      en: `A reallocation adds no money, but the rows come to ${formatOre(toOre(sum), 'en')} in all. Change them so that they come to zero, or ask for a supplementary appropriation.`,
    },
  }),
  notAssembly: {
    code: 'not-assembly',
    where: 'node',
    text: {
      sv: 'Tilläggsanslag beslutas av fullmäktige. Välj fullmäktige och skriv dess beslut.',
      en: "Supplementary appropriations are decided by the municipal assembly. Choose the assembly and write its decision's reference.",
    },
  },
  notOwn: (name: string): Problem => ({
    code: 'not-own-unit',
    where: 'node',
    text: {
      sv: `${name} hör inte till nämnden som beslutar. Mellan nämnder omfördelar bara fullmäktige.`,
      en: `${name} does not belong to the committee that decides. Only the municipal assembly reallocates between committees.`,
    },
  }),
  noBudget: (name: string): Problem => ({
    code: 'no-budget',
    where: 'rows',
    text: {
      sv: `${name} har ingen beslutad budget det här året. Rätta enheten, eller besluta om budgeten först.`,
      en: `${name} has no adopted budget this year. Correct the unit, or adopt the budget first.`,
    },
  }),
  belowNothing: (name: string, has: number): Problem => ({
    code: 'below-nothing',
    where: 'rows',
    text: {
      sv: `${name} har ${formatOre(toOre(has), 'sv')} och kan inte lämna mer än så.`,
      en: `${name} has ${formatOre(toOre(has), 'en')} and cannot give more than that.`,
    },
  }),
} as const satisfies Record<string, Problem | ((...given: never[]) => Problem)>
