import type { Rung } from '#chapters/roles/decisions/decentralisation.ts'

interface LadderStripProps {
  /** The same rungs as the ladder's. */
  readonly rungs: readonly Rung[]
  readonly committeeDecides: boolean
  /** What the strip says, in a sentence. */
  readonly label: string
}

const width = 22
const height = 12

/** A ladder on its side, as large as a word: filled decides, empty may by law, a line may not. The top is to the left. */
export function LadderStrip({ rungs, committeeDecides, label }: LadderStripProps) {
  const total = rungs.length * width
  return (
    <svg
      class="ladder-strip"
      role="img"
      aria-label={label}
      width={total}
      height={height}
      viewBox={`0 0 ${total} ${height}`}
    >
      {rungs.map(({ level, lawful, deciders }, index) => {
        const decides = deciders.length > 0 || (committeeDecides && level === 'committee')
        const x = index * width + 1
        if (!decides && !lawful) {
          return <line class="strip-closed" x1={x + 4} x2={x + width - 8} y1={height / 2} y2={height / 2} />
        }
        return (
          <rect
            class={decides ? 'strip-decides' : 'strip-open'}
            x={x}
            y={1}
            width={width - 4}
            height={height - 2}
            rx={2}
          />
        )
      })}
    </svg>
  )
}
