import type { Language } from '#core/language.ts'
import { ChartSvg } from '#web/charts/chart-svg.tsx'
import { percent } from '#web/charts/scale.ts'
import { boardTexts } from './board-texts.ts'
import { type CommentState, commentStates } from './comment-state.ts'
import type { CategorySummary } from './comment-summary.ts'
import { categoryWords } from './words.ts'

interface BoardChartProps {
  readonly byCategory: readonly CategorySummary[]
  readonly heading: string
  readonly language: Language
}

const row = { height: 46, bar: 20, label: 15 } as const

/** A bar a category, its blocks by state from unanswered to not met, each with its number. */
export function BoardChart({ byCategory, heading, language }: BoardChartProps) {
  const t = boardTexts[language]
  const most = Math.max(1, ...byCategory.map(({ comments }) => comments))
  const rows = byCategory.toSorted((a, b) => b.comments - a.comments)
  const said = rows.map(({ category, counts }) => {
    const parts = shown(counts).map((state) => `${counts[state]} ${t.states[state]}`)
    return `${categoryWords[category][language]}: ${parts.join(', ')}`
  })
  return (
    <>
      <ChartSvg
        id="synpunkter-diagram"
        kind="comments-chart"
        title={heading}
        description={t.chart.said(said.join('. '))}
        height={rows.length * row.height}
      >
        {rows.map((each, index) => (
          <Bar {...each} top={index * row.height} {...{ most, language }} />
        ))}
      </ChartSvg>
      <ul class="comment-key" aria-hidden="true">
        {commentStates.map((state) => (
          <li>
            <span class={`swatch swatch-${state}`} />
            {t.states[state]}
          </li>
        ))}
      </ul>
    </>
  )
}

function Bar({
  category,
  comments,
  counts,
  top,
  most,
  language,
}: CategorySummary & { readonly top: number; readonly most: number; readonly language: Language }) {
  const width = (count: number) => (count / most) * 94
  const y = top + row.label + 5
  let from = 0
  return (
    <g>
      <text class="label" x="0" y={top + row.label}>
        {categoryWords[category][language]}
      </text>
      {shown(counts).map((state) => {
        const at = from
        from += width(counts[state])
        return (
          <>
            <rect
              class={`block block-${state}`}
              x={percent(at)}
              y={y}
              width={percent(width(counts[state]))}
              height={row.bar}
            />
            <text
              class={`count count-${state}`}
              x={percent(at + width(counts[state]) / 2)}
              y={y + 15}
              text-anchor="middle"
            >
              {counts[state]}
            </text>
          </>
        )
      })}
      <text class="whole" x={percent(from + 1.5)} y={y + 15}>
        {comments}
      </text>
    </g>
  )
}

function shown(counts: Readonly<Record<CommentState, number>>): readonly CommentState[] {
  return commentStates.filter((state) => counts[state] > 0)
}
