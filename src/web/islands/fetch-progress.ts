/** How often to look, in milliseconds. */
const pause = 1_000

/** What the address beside the element answers. Without `max` there is no plan yet. */
interface Progress {
  readonly state: string
  readonly text: string
  readonly value?: number
  readonly max?: number
}

/**
 * Keeps the bar of a fetch up to date, and loads the page again when the fetch has ended: unless the reader is
 * writing something, which a load would throw away.
 */
class FetchProgress extends HTMLElement {
  #next: ReturnType<typeof setTimeout> | undefined

  connectedCallback() {
    this.querySelector('.without-script')?.remove()
    this.#next = setTimeout(() => this.#look(), pause)
  }

  disconnectedCallback() {
    clearTimeout(this.#next)
  }

  async #look() {
    const progress = await ask(this.dataset.address ?? '')
    if (progress && progress.state !== this.dataset.state) {
      if (!isWriting()) return location.reload()
      return this.#say(this.dataset.done ?? '')
    }
    if (progress) this.#show(progress)
    if (this.isConnected) this.#next = setTimeout(() => this.#look(), pause)
  }

  #show({ text, value, max }: Progress) {
    const bar = this.querySelector('progress')
    if (bar && value !== undefined && max !== undefined) {
      bar.max = max
      bar.value = value
    }
    this.#say(text)
  }

  #say(text: string) {
    const line = this.querySelector('.fetch-count')
    if (line && line.textContent !== text) line.textContent = text
  }
}

/** @returns nothing where the server can't be reached just now */
async function ask(address: string): Promise<Progress | undefined> {
  try {
    const response = await fetch(address, { headers: { accept: 'application/json' } })
    return response.ok ? await response.json() : undefined
  } catch {
    return undefined
  }
}

function isWriting(): boolean {
  const fields = document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>(
    'main input, main textarea',
  )
  return [...fields].some((field) => field.value !== field.defaultValue)
}

customElements.define('fetch-progress', FetchProgress)
