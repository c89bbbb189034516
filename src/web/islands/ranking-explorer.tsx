import {
  buildPanel,
  findService,
  groupsSentence,
  halvesSentence,
  type Panel,
  placeSentence,
  qualityCentre,
  queryOf,
  quickMethods,
  type Ranking,
  rankBy,
  rankingMarks,
  readRequest,
} from '#chapters/benchmarking/browser.ts'
import type { IndicatorValue } from '#core/indicator.ts'
import type { Language } from '#core/language.ts'
import type { Municipality } from '#core/municipality.ts'
import { IntervalRanking } from '#web/charts/interval-ranking.tsx'
import { path } from '#web/paths.ts'

/** Enough draws for a preview while the reader moves a slider; the server's own 2,000 decide. */
const previewReplications = 300
const pause = 120

interface Figures {
  readonly municipalities: readonly Municipality[]
  /** Indicator, year, municipality. */
  readonly values: Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, number>>>>>>
}

/**
 * Around a service page's ranking and choices: computes the ranking anew in the browser, with the server's own
 * functions and drawing, as soon as a choice is changed. Without script the same form asks the server.
 */
class RankingExplorer extends HTMLElement {
  #panel: Promise<Panel> | undefined
  #timer: ReturnType<typeof setTimeout> | undefined

  connectedCallback(): void {
    this.#weightAsSlider()
    this.querySelector('form')?.addEventListener('input', () => {
      clearTimeout(this.#timer)
      this.#timer = setTimeout(() => void this.#compute(), pause)
    })
  }

  get #language(): Language {
    return this.dataset.language === 'en' ? 'en' : 'sv'
  }

  /** A slider with its value beside it: without script its value would not be seen, so the page has a number. */
  #weightAsSlider(): void {
    const weight = this.querySelector<HTMLInputElement>('#weight')
    if (!weight) return
    const shown = document.createElement('output')
    shown.htmlFor.add('weight')
    const show = () => {
      shown.value = Number(weight.value).toLocaleString(this.#language === 'sv' ? 'sv-SE' : 'en-GB')
    }
    weight.type = 'range'
    weight.addEventListener('input', show)
    weight.after(shown)
    show()
  }

  async #compute(): Promise<void> {
    const form = this.querySelector('form')
    const service = findService(this.dataset.service ?? '')
    if (!form || !service.ok) return
    const query = new URLSearchParams()
    for (const [name, value] of new FormData(form)) query.append(name, String(value))
    const requested = readRequest(service.value, query)
    if (!requested.ok) return this.#say(requested.problems[0].text[this.#language])
    const panel = await this.#load(service.value.id)
    const choice = { ...requested.value.choice, replications: previewReplications }
    const ranking = rankBy(await methodOf(choice.preset), panel, choice)
    if (!ranking.ok) return this.#say(ranking.problems[0].text[this.#language])
    this.#show(ranking.value)
    history.replaceState(null, '', path(this.#language).service(service.value.slug, queryOf(requested.value)))
  }

  #load(service: string): Promise<Panel> {
    this.#panel ??= fetch(`/api/v1/services/${service}/figures`)
      .then((response) => response.json())
      .then((figures: Figures) => buildPanel(unfold(figures), figures.municipalities))
    return this.#panel
  }

  #show(ranking: Ranking): void {
    const language = this.#language
    const own = ranking.ranked.find(({ code }) => code === this.dataset.own)
    const peers = new Set((this.dataset.peers ?? '').split(','))
    const heading = groupsSentence(ranking.ranked, language)
    const lead = own
      ? `${placeSentence(own, ranking.ranked.length, language)} ${halvesSentence(own, qualityCentre(ranking), language)}`
      : heading
    const chart = this.querySelector('.chart')
    if (chart) {
      chart.innerHTML = String(
        <IntervalRanking
          id="rangordning-bild"
          title={heading}
          description={heading}
          scoreLabel={this.dataset.axis ?? ''}
          decimals={ranking.choice.preset === 'rka' ? 0 : 2}
          language={language}
          {...(own ? { tie: { low: own.rankInterval[0], high: own.rankInterval[1] } } : {})}
          marks={rankingMarks(ranking.ranked, own?.code, peers)}
        />,
      )
    }
    this.#say(`${lead} ${this.querySelector<HTMLElement>('[data-note]')?.dataset.note ?? ''}`)
  }

  /** The preview's sentence stands by the choices and is read out politely. */
  #say(text: string): void {
    const status = this.querySelector('[role="status"]')
    if (status) status.textContent = text
  }
}

/** The frontier weighs as much as the rest together: it is fetched by those who choose it. */
async function methodOf(preset: keyof typeof quickMethods | 'dea') {
  if (preset !== 'dea') return quickMethods[preset]
  return (await import('#chapters/benchmarking/browser-frontier.ts')).deaScores
}

function* unfold({ values }: Figures): Generator<IndicatorValue> {
  for (const [kpi, years] of Object.entries(values)) {
    for (const [year, figures] of Object.entries(years)) {
      for (const [municipality, value] of Object.entries(figures)) {
        yield { kpi, municipality, year: Number(year), gender: 'T', value }
      }
    }
  }
}

customElements.define('ranking-explorer', RankingExplorer)
