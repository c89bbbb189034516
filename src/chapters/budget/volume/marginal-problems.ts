import type { Problem } from '#core/outcome.ts'

/** Why a changed volume can't be reckoned with, and what to do about it. */
export const marginalProblems = {
  unknownUnit: (id: string): Problem => ({
    code: 'unknown-unit',
    where: id,
    text: {
      sv: `Enheten ${id} finns inte i fördelningen. Välj en av dem som får pengar av reglerna.`,
      en: `The unit ${id} is not in the allocation. Choose one of those that the rules give money.`,
    },
  }),
  unknownDriver: (id: string): Problem => ({
    code: 'unknown-driver',
    where: id,
    text: {
      sv: `Volymen ${id} finns inte i reglerna. Välj en av reglernas volymer.`,
      en: `The driver ${id} is not in the rules. Choose one of the drivers of the rules.`,
    },
  }),
  notCounted: (unit: string, driver: string): Problem => ({
    code: 'volume-missing',
    text: {
      sv: `${driver} är inte räknade på ${unit}, så en ändring går inte att räkna på. Skriv volymen först.`,
      en: `${driver} is not counted at ${unit}, so a change can not be reckoned. Write the volume first.`,
    },
  }),
  belowZero: (unit: string, driver: string): Problem => ({
    code: 'volume-below-zero',
    text: {
      sv: `${driver} på ${unit} kan inte bli mindre än noll. Välj en mindre ändring.`,
      en: `${driver} at ${unit} can not fall below zero. Choose a smaller change.`,
    },
  }),
} as const
