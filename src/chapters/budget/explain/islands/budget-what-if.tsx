import {
  type Allocation,
  allocate,
  changeOf,
  readTry,
  type VolumeModel,
  whatIf,
} from '#chapters/budget/explain/browser.ts'
import { WhatIfResult } from '#chapters/budget/explain/what-if-result.tsx'
import type { Language } from '#core/language.ts'

const pause = 80

/**
 * Around the form that tries one more or five per cent fewer: fetches what the budget was worked out from, and runs the
 * server's own engine as soon as something is written. Without script the same form and links ask the server.
 */
class BudgetWhatIf extends HTMLElement {
  #allocation: Promise<Allocation | undefined> | undefined
  #timer: ReturnType<typeof setTimeout> | undefined

  connectedCallback(): void {
    // Whoever comes near it is about to try something.
    for (const near of ['focusin', 'pointerenter']) {
      this.addEventListener(near, () => void this.#ready(), { once: true })
    }
    const form = this.querySelector('form')
    form?.addEventListener('input', () => {
      clearTimeout(this.#timer)
      this.#timer = setTimeout(() => void this.#compute(), pause)
    })
    form?.addEventListener('submit', (event) => {
      event.preventDefault()
      void this.#compute(() => form.submit())
    })
    for (const link of this.querySelectorAll<HTMLAnchorElement>('a[data-try]')) {
      link.addEventListener('click', (event) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey) return
        event.preventDefault()
        this.#fill(link.dataset.try ?? '{}')
        void this.#compute(() => location.assign(link.href))
      })
    }
  }

  disconnectedCallback(): void {
    clearTimeout(this.#timer)
  }

  get #language(): Language {
    return this.dataset.language === 'en' ? 'en' : 'sv'
  }

  #fill(written: string): void {
    const values: Readonly<Record<string, string | number>> = JSON.parse(written)
    for (const [name, value] of Object.entries(values)) {
      const field = this.querySelector<HTMLInputElement | HTMLSelectElement>(`[name="${name}"]`)
      if (field) field.value = String(value)
    }
  }

  /** @param instead asks the server, where the figures can't be fetched */
  async #compute(instead?: () => void): Promise<void> {
    const allocation = await this.#ready()
    const unit = this.dataset.unit ?? ''
    const form = this.querySelector('form')
    const shown = this.querySelector('.what-if-result')
    if (!allocation || !form || !shown) return instead?.()
    const fields = new FormData(form)
    const tried = readTry(allocation, unit, (name) => fields.get(name)?.toString())
    if (!tried) return instead?.()
    const result = whatIf(allocation, unit, tried.driver, changeOf(tried))
    const language = this.#language
    shown.innerHTML = String(<WhatIfResult {...{ allocation, unit, tried, result, language }} />)
    this.#remember(fields)
  }

  /** The address holds what is tried, so that it can be mailed. */
  #remember(fields: FormData): void {
    const address = new URL(location.href)
    for (const [name, value] of fields) address.searchParams.set(name, String(value))
    history.replaceState(null, '', address)
  }

  #ready(): Promise<Allocation | undefined> {
    this.#allocation ??= this.#load()
    return this.#allocation
  }

  async #load(): Promise<Allocation | undefined> {
    try {
      const response = await fetch(this.dataset.model ?? '')
      if (!response.ok) return undefined
      const model: VolumeModel = await response.json()
      const run = allocate(model)
      return run.ok ? run.value : undefined
    } catch {
      return undefined
    }
  }
}

customElements.define('budget-what-if', BudgetWhatIf)
