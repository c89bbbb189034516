import type { Language } from '#core/language.ts'
import type { VerdictName } from '#engine/check.ts'
import { verdictWords } from '#engine/words.ts'

export { verdictWords }

/**
 * The shape of a verdict, told apart without colour: a ring with a tick, a filled diamond, a dashed ring with a
 * question mark, a bar. Says nothing to a screen reader: a word stands beside it.
 */
export function VerdictShape({ verdict }: { verdict: VerdictName }) {
  return (
    <svg class={`verdict-shape verdict-${verdict}`} viewBox="0 0 24 24" aria-hidden="true">
      {shapes[verdict]}
    </svg>
  )
}

const shapes = {
  pass: (
    <>
      <circle class="ring" cx="12" cy="12" r="9" />
      <path class="sign" d="M7.8 12.4l2.9 2.9 5.5-6.2" />
    </>
  ),
  fail: (
    <>
      <path class="body" d="M12 1.5 22.5 12 12 22.5 1.5 12z" />
      <path class="sign" d="M12 7v6M12 16.2v.6" />
    </>
  ),
  'needs-review': (
    <>
      <circle class="ring" cx="12" cy="12" r="9" />
      <path class="sign" d="M9.6 9.6a2.5 2.5 0 1 1 3.7 2.2c-.9.5-1.3 1-1.3 1.8M12 16.4v.3" />
    </>
  ),
  'not-applicable': <path class="sign" d="M6 12h12" />,
} as const satisfies Record<VerdictName, unknown>

interface VerdictProps {
  readonly verdict: VerdictName
  readonly language: Language
  /** Other words where the verdict needs them: 'kan inte bedömas ännu'. */
  readonly words?: string
}

/** A verdict as shape and word. */
export function Verdict({ verdict, language, words }: VerdictProps) {
  return (
    <span class={`verdict verdict-text-${verdict}`}>
      <VerdictShape verdict={verdict} />
      {words ?? verdictWords[verdict][language]}
    </span>
  )
}
