import { balanceSentence, sayFrame } from '#chapters/budget/alternatives/alternative-sentences.ts'
import { Effects } from '#chapters/budget/alternatives/effects.tsx'
import type { AlternativeModel } from '#chapters/budget/alternatives/model.ts'
import {
  type Baseline,
  baselineOf,
  type Recomputed,
  recompute,
} from '#chapters/budget/alternatives/recompute.ts'
import { readChanges } from '#chapters/budget/alternatives/written-changes.ts'
import type { Language } from '#core/language.ts'
import { readFigure } from '#core/written-figure.ts'
import type { Written } from '#core/written-form.ts'

/** How much a press of a step button moves a frame, in thousands of kronor. */
const step = 500
/** The sentence is read out when the writer has come to rest, in milliseconds. */
const rest = 700

/**
 * Around the builder of a group's budget: reckons everything anew in the browser at each keystroke, with the server's own
 * functions and drawing, on the model that stands in the page. Nothing is sent until the group saves. Without script the
 * form has a button that asks the server.
 */
class BudgetAlternative extends HTMLElement {
  #baseline: Baseline | undefined
  #speaking: ReturnType<typeof setTimeout> | undefined
  #isPlanned = false

  connectedCallback(): void {
    for (const field of this.querySelectorAll<HTMLInputElement>('[data-step]')) this.#addSteps(field)
    this.querySelector('form')?.addEventListener('input', () => {
      this.#mark()
      this.#plan()
    })
  }

  disconnectedCallback(): void {
    clearTimeout(this.#speaking)
  }

  get #language(): Language {
    return this.dataset.language === 'en' ? 'en' : 'sv'
  }

  /** Once a frame, however fast somebody writes. */
  #plan(): void {
    if (this.#isPlanned) return
    this.#isPlanned = true
    requestAnimationFrame(() => {
      this.#isPlanned = false
      this.#compute()
    })
  }

  #compute(): void {
    const form = this.querySelector('form')
    if (!form) return
    this.#baseline ??= baselineOf(this.#model())
    const written: Written = Object.fromEntries(
      [...new FormData(form)].map(([name, value]) => [name, String(value)]),
    )
    this.#show(recompute(this.#baseline, readChanges(this.#baseline.model, written).changes))
  }

  #model(): AlternativeModel {
    // The server has written it, from the same type.
    return JSON.parse(this.querySelector('[data-model]')?.textContent ?? '{}')
  }

  #show(recomputed: Recomputed): void {
    const language = this.#language
    const effects = this.querySelector('[data-effects]')
    if (effects) effects.innerHTML = String(<Effects recomputed={recomputed} language={language} />)
    const tops = recomputed.frames.filter(({ under }) => under === undefined)
    const sum = tops.reduce((total, { afterOre }) => total + afterOre, 0)
    const after = new Map([
      ['', sum],
      ...recomputed.frames.map(({ node, afterOre }) => [node, afterOre] as const),
    ])
    for (const output of this.querySelectorAll<HTMLOutputElement>('[data-after]')) {
      output.value = sayFrame(after.get(output.dataset.after ?? '') ?? 0, language)
    }
    const verdict = balanceSentence(recomputed.balance, language)
    const bar = this.querySelector('[data-verdict]')
    if (bar) bar.textContent = verdict
    clearTimeout(this.#speaking)
    this.#speaking = setTimeout(() => this.#say(verdict), rest)
  }

  #mark(): void {
    const unsaved = this.querySelector<HTMLElement>('[data-unsaved]')
    if (unsaved) unsaved.hidden = false
  }

  #say(text: string): void {
    const aloud = this.querySelector('[data-said-aloud]')
    if (aloud) aloud.textContent = text
  }

  #addSteps(field: HTMLInputElement): void {
    const name = document.querySelector(`label[for="${CSS.escape(field.id)}"]`)?.firstChild?.textContent ?? ''
    const button = (sign: string, by: number, label: string) => {
      const made = document.createElement('button')
      made.type = 'button'
      made.className = 'step-button'
      made.textContent = sign
      made.setAttribute('aria-label', `${name}: ${label}`)
      made.addEventListener('click', () => {
        const now = readFigure(field.value) ?? 0
        const next = now + by
        field.value = next === 0 ? '' : String(next).replace('.', ',')
        field.dispatchEvent(new Event('input', { bubbles: true }))
      })
      return made
    }
    field.before(button('\u2212', -step, this.dataset.less ?? ''))
    field.after(button('+', step, this.dataset.more ?? ''))
  }
}

customElements.define('budget-alternative', BudgetAlternative)
