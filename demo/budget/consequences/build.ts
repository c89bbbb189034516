import type { PlannedAction } from '#chapters/budget/consequences/model.ts'
import type { Ore } from '#core/money.ts'

/** An action for the year: what, kronor, the day of the dialogue that it comes out of, and the goal that it serves. */
export const action = (text: string, kronor: number, dialogueOn?: string, goal?: string): PlannedAction => ({
  ...{ text, costOre: (kronor * 100) as Ore },
  ...(dialogueOn === undefined ? {} : { dialogueOn }),
  ...(goal === undefined ? {} : { goal }),
})
