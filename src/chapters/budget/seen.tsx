import type { Problem } from '#core/outcome.ts'
import { seenFieldOf, writtenMeanwhile } from './written-meanwhile.ts'

interface SeenProps {
  /** The version that is shown; 0 where there is none yet. */
  readonly latest: number
  readonly written?: Readonly<Partial<Record<string, string>>>
  readonly problems: readonly Problem[]
  /** Where one form can be about several things, each with versions of its own: which. */
  readonly of?: string
}

/** Says which version a form begins from: the one shown at first, until its reader has been told of a later one. */
export function Seen({ latest, written = {}, problems, of }: SeenProps) {
  const isTold = problems.some(({ code }) => code === writtenMeanwhile.code)
  const name = seenFieldOf(of)
  return <input type="hidden" {...{ name }} value={isTold ? latest : (written[name] ?? latest)} />
}
