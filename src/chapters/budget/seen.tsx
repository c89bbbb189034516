import type { Problem } from '#core/outcome.ts'
import { seenField, writtenMeanwhile } from './written-meanwhile.ts'

interface SeenProps {
  /** The version that is shown; 0 where there is none yet. */
  readonly latest: number
  readonly written?: Readonly<Partial<Record<string, string>>>
  readonly problems: readonly Problem[]
}

/** Says which version a form begins from: the one shown at first, until its reader has been told of a later one. */
export function Seen({ latest, written = {}, problems }: SeenProps) {
  const isTold = problems.some(({ code }) => code === writtenMeanwhile.code)
  return <input type="hidden" name={seenField} value={isTold ? latest : (written[seenField] ?? latest)} />
}
