import { type Bench, inTurns, median, perSecond } from './support/bench.ts'
import { loadBundled } from './support/bundle.ts'

interface App {
  request(path: string): Response | Promise<Response>
}

interface Apps {
  readonly productApp: App
  handWrittenApp(html: string): App
}

async function textOf(app: App): Promise<string> {
  const response = await app.request('/bench')
  if (response.status !== 200) throw new Error(`the page answered ${response.status}`)
  return response.text()
}

/** A page of 50 rows in the product's frame, against the very same page from a hand-written template string. */
export const pageOfFiftyRows: Bench = {
  name: 'a page of 50 rows',
  async run() {
    const { productApp, handWrittenApp } = await loadBundled<Apps>('page-app.tsx')
    const html = await textOf(productApp)
    const byHand = handWrittenApp(html)
    if ((await textOf(byHand)) !== html)
      throw new Error('the two sides write different pages: mend the hand-written one')
    const ask = (app: App) => () => perSecond(async () => void (await textOf(app)))
    const [ours = [], theirs = []] = await inTurns(7, [ask(productApp), ask(byHand)])
    const [mine, other] = [median(ours), median(theirs)]
    return [
      {
        what: 'page of 50 rows, in process',
        median: `${mine.toFixed(0)} req/s`,
        against: `template string on Hono, ${other.toFixed(0)} req/s`,
        ratio: mine / other,
        demand: { atLeast: 0.3 },
      },
    ]
  },
}
