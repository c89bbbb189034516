import { html } from 'hono/html'
import { formatInterval, formatNumber } from '#core/format.ts'
import type { Language } from '#core/language.ts'
import type { Interval } from '#reports/table.ts'
import { ChartSvg } from './chart-svg.tsx'
import { type LaneLabel, placeInLanes } from './label-lanes.ts'
import { MarkKey, type Standing } from './mark-key.tsx'
import { type RankedMark, type RankingLayout, rankingLayout } from './ranking-layout.ts'
import { percent, tickDecimals } from './scale.ts'

export interface IntervalRankingProps {
  readonly id: string
  /** The finding, also the figure's heading. */
  readonly title: string
  readonly description: string
  /** In any order. */
  readonly marks: readonly RankedMark[]
  /** Ranks that can't be told apart from our own. */
  readonly tie?: Interval
  /** What the score is, in a word or two, beside its axis: 'Effektivitet'. */
  readonly scoreLabel: string
  readonly decimals?: number
  readonly language: Language
}

const height = 380
const plot = { top: 30, bottom: 300 } as const

const words = {
  sv: {
    best: 'Plats 1',
    tie: (names: string, ranks: string) => `Går inte att skilja från ${names}: plats ${ranks}`,
    peers: 'de vi jämför med',
    rest: 'övriga kommuner',
  },
  en: {
    best: 'Rank 1',
    tie: (names: string, ranks: string) => `Cannot be told apart from ${names}: ranks ${ranks}`,
    peers: 'those we compare with',
    rest: 'other municipalities',
  },
} as const satisfies Record<Language, unknown>

/**
 * Municipalities in the order of their score, best to the left, each a dot with the interval that its score lies in.
 * Ours is blue; the band shows the ranks that can't be told apart from ours.
 */
export function IntervalRanking(props: IntervalRankingProps) {
  const { id, title, description, marks, tie, language } = props
  const layout = rankingLayout(marks, plot)
  const own = marks.find((mark) => mark.standing === 'own')
  const w = words[language]
  return (
    <>
      <MarkKey
        entries={[
          ...(own ? [{ standing: 'own', label: own.name } as const] : []),
          ...(marks.some((mark) => mark.standing === 'peer')
            ? [{ standing: 'peer', label: w.peers } as const]
            : []),
          { label: w.rest },
        ]}
      />
      <ChartSvg id={id} kind="interval-ranking" title={title} description={description} height={height}>
        {tie && <TieBand tie={tie} layout={layout} name={own?.name ?? ''} language={language} />}
        <Grid {...props} layout={layout} />
        <g class="marks">{layout.places.map((place) => markOf(place, props.decimals ?? 2, language))}</g>
        <PeerNames layout={layout} />
        <OwnName layout={layout} />
      </ChartSvg>
    </>
  )
}

type Place = RankingLayout['places'][number]

/** A template and not JSX: there are 290 of them, and so the chart is drawn in a third of the time. */
function markOf({ mark, x, y, yLow, yHigh }: Place, decimals: number, language: Language) {
  const score = formatNumber(mark.score, language, { decimals })
  const ranks = mark.ranks && formatInterval(mark.ranks.low, mark.ranks.high, language)
  const told = ranks ? `${mark.name}: ${score} (${ranks})` : `${mark.name}: ${score}`
  const at = percent(x)
  return html`<g class="mark ${mark.standing ?? ''}" data-municipality="${mark.municipality}"><title>${told}</title><line x1="${at}" x2="${at}" y1="${yHigh}" y2="${yLow}"/><circle cx="${at}" cy="${y}" r="${radius(mark.standing)}"/></g>`
}

function radius(standing: Standing | undefined): number {
  return standing === 'own' ? 6 : standing === 'peer' ? 3.5 : 2
}

function TieBand({
  tie,
  layout,
  name,
  language,
}: {
  tie: Interval
  layout: RankingLayout
  name: string
  language: Language
}) {
  const from = layout.xOfRank(tie.low - 0.5)
  const to = layout.xOfRank(tie.high + 0.5)
  const early = from < 50
  return (
    <g class="tie">
      <rect class="band" x={percent(from)} width={percent(to - from)} y={0} height={plot.bottom} />
      <text
        class="wide-only"
        x={percent(early ? from : to)}
        dx={early ? 8 : -8}
        y={18}
        text-anchor={early ? 'start' : 'end'}
      >
        {words[language].tie(name, formatInterval(tie.low, tie.high, language))}
      </text>
    </g>
  )
}

function Grid({ layout, scoreLabel, language }: IntervalRankingProps & { layout: RankingLayout }) {
  const decimals = tickDecimals(layout.scoreTicks.map((tick) => tick.value))
  return (
    <g class="axes">
      {layout.scoreTicks.map((tick) => (
        <>
          <line class="grid" x1="0" x2="100%" y1={tick.y} y2={tick.y} />
          <text x="100%" y={tick.y - 5} text-anchor="end">
            {formatNumber(tick.value, language, { decimals })}
          </text>
        </>
      ))}
      <text x="100%" y={18} text-anchor="end">
        {scoreLabel}
      </text>
      <line class="axis" x1="0" x2="100%" y1={plot.bottom} y2={plot.bottom} />
      {layout.rankTicks.map((tick) => (
        <text
          class={tick.minor ? 'wide-only' : undefined}
          x={percent(tick.x)}
          y={plot.bottom + 18}
          text-anchor={tick.value === 1 ? 'start' : 'middle'}
        >
          {tick.value === 1 ? words[language].best : tick.value}
        </text>
      ))}
    </g>
  )
}

/** Names of those we compare with, in lanes under the axis with a thread up to the mark. Not on a phone. */
function PeerNames({ layout }: { layout: RankingLayout }) {
  const peers = layout.places.filter((place) => place.mark.standing === 'peer')
  const labels = placeInLanes(
    peers.map((place): LaneLabel => ({ key: place.mark.municipality, text: place.mark.name, x: place.x })),
    3,
  )
  return (
    <g class="peer-names wide-only">
      {peers.map((place) => {
        const lane = labels.get(place.mark.municipality)
        if (lane === undefined) return null
        const y = plot.bottom + 40 + lane * 18
        return (
          <>
            <line
              class="thread"
              x1={percent(place.x)}
              x2={percent(place.x)}
              y1={place.yLow + 3}
              y2={y - 13}
            />
            <text class="label" x={percent(place.x)} y={y} text-anchor="middle">
              {place.mark.name}
            </text>
          </>
        )
      })}
    </g>
  )
}

function OwnName({ layout }: { layout: RankingLayout }) {
  const own = layout.places.find((place) => place.mark.standing === 'own')
  if (!own) return null
  const late = own.x > 70
  return (
    <text
      class="label label-own"
      x={percent(own.x)}
      y={own.yHigh - 8}
      text-anchor={late ? 'end' : own.x < 8 ? 'start' : 'middle'}
    >
      {own.mark.name}
    </text>
  )
}
