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
  type RankingChoice,
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
  #panel: Panel | undefined
  #latest = 0
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
    const turn = ++this.#latest
    const choice = { ...requested.value.choice, replications: previewReplications }
    const [panel, method] = await Promise.all([
      this.#load(service.value.id, choice, requested.value.written.set),
      methodOf(choice.preset),
    ])
    // A later choice has overtaken this one.
    if (turn !== this.#latest) return
    const ranking = rankBy(method, panel, choice)
    if (!ranking.ok) return this.#say(ranking.problems[0].text[this.#language])
    this.#show(ranking.value)
    history.replaceState(null, '', path(this.#language).service(service.value.slug, queryOf(requested.value)))
  }

  /** The set's figures, fetched once; again where a choice needs others. */
  async #load(service: string, choice: RankingChoice, set = ''): Promise<Panel> {
    const needed = [choice.cost, ...choice.quality, ...choice.structure].map(({ kpi }) => kpi)
    const known = this.#panel
    if (known && needed.every((kpi) => known.years(kpi).length > 0)) return known
    const query = new URLSearchParams({ set, quality: needed.join(',') })
    const response = await fetch(`/api/v1/services/${service}/figures?${query}`)
    const figures: Figures = await response.json()
    this.#panel = buildPanel(unfold(figures), figures.municipalities)
    return this.#panel
  }

  #show(ranking: Ranking): void {
    const language = this.#language
    const own = ranking.ranked.find(({ code }) => code === this.dataset.own)
    const peers = new Set((this.dataset.peers ?? '').split(','))
    const heading = groupsSentence(ranking.ranked, language)
    this.#write('.figure-heading', heading)
    if (own) {
      this.#write('.lead', placeSentence(own, ranking.ranked.length, language))
      this.#write('.halves', halvesSentence(own, qualityCentre(ranking), language))
    }
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
    const note = this.querySelector<HTMLElement>('[data-note]')?.dataset.note ?? ''
    this.#say(own ? `${placeSentence(own, ranking.ranked.length, language)} ${note}` : note)
  }

  #write(selector: string, text: string): void {
    const element = this.querySelector(selector)
    if (element) element.textContent = text
  }

  /** The preview's sentence stands by the choices and is read out politely. */
  #say(text: string): void {
    this.#write('[role="status"]', text)
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
