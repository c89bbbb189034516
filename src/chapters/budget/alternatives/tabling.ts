import { combine, type Outcome, type Problem, refuse, succeed } from '#core/outcome.ts'
import type { Written } from '#core/written-form.ts'
import { needed } from '#core/written-text.ts'
import { type ReliedOn, reliedOn, type TablingNote } from './model.ts'
import type { Recomputed } from './recompute.ts'
import { tabledTexts } from './tabled-texts.ts'

/** What the note beside a tabled budget says by itself, before the group has said what it relies on. */
export function noteOf({ balance, consequences }: Recomputed): TablingNote {
  return {
    deficits: balance.flatMap(({ year, deficitOre }) =>
      deficitOre === undefined ? [] : [{ year, deficitOre }],
    ),
    consequencesMissing: consequences.filter(({ isSaid }) => !isSaid).length,
  }
}

/** Whether the budget year itself has a deficit: the planned years' are shown, but KL 11:5 is about the budget. */
export function needsException({ balance }: Recomputed): boolean {
  return balance[0]?.balances === false
}

export interface ReadTabling {
  readonly reference: string
  readonly note: TablingNote
}

/**
 * What the group says when it tables. A budget that doesn't balance is tabled all the same (every elected member may move
 * what they like), with the deficit and the exception relied on (KL 11:5) for all to see.
 */
export function readTabling(recomputed: Recomputed, written: Written): Outcome<ReadTabling> {
  const note = noteOf(recomputed)
  const reference = needed('reference', written.reference ?? '', both('referenceMissing'), 80)
  if (!needsException(recomputed)) return combine({ reference, note: succeed(note) })
  // In the order in which the form asks.
  const read = combine({
    exception: readException(written.exception),
    exceptionText: needed('exceptionText', written.exceptionText ?? '', both('exceptionTextMissing'), 1000),
    reference,
  })
  if (!read.ok) return read
  const { exception, exceptionText } = read.value
  return succeed({ reference: read.value.reference, note: { ...note, exception, exceptionText } })
}

function readException(written: string | undefined): Outcome<ReliedOn> {
  const found = reliedOn.find((each) => each === written)
  return found ? succeed(found) : refuse(exceptionMissing)
}

const exceptionMissing: Problem = {
  code: 'exception-missing',
  where: 'exception',
  text: both('exceptionMissing'),
}

function both(key: 'referenceMissing' | 'exceptionTextMissing' | 'exceptionMissing') {
  return { sv: tabledTexts.sv[key], en: tabledTexts.en[key] }
}
