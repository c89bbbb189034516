import type { BudgetBook } from '#chapters/budget/model.ts'
import { decisionsFrom } from './decisions.ts'
import { exampleExceptions } from './exceptions.ts'
import { framesFrom } from './frames.ts'
import { outsideProviders } from './outside-providers.ts'
import { exampleRuleSets } from './rule-sets.ts'
import { inputsOf } from './volumes/inputs.ts'

const inputs = exampleRuleSets.flatMap(({ document }) => inputsOf(document))
const known = { ruleSets: exampleRuleSets, inputs, exceptions: exampleExceptions }
const undecided: BudgetBook = { ...known, outsideProviders, frames: framesFrom(known), decisions: [] }

/** Everything that Ekbacka has registered about its budgets: 2023–2026 decided, 2027 in process. */
export const exampleBudgetBook: BudgetBook = { ...undecided, decisions: decisionsFrom(undecided) }
