import type { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { HTTPException } from 'hono/http-exception'
import type { PageContext, WebEnv } from './context.ts'

/** Bytes of a form: a visitor signs in or chooses a municipality, whoever is signed in brings files. */
const most = { visitor: 100_000, person: 16_000_000 }
/** Fields of a form. The time it takes to read many grows faster than they do: a million take minutes. */
const mostFields = 10_000

/** Refuses forms that nobody writes, before they are read: they would fill the memory or stop everybody else. */
export function setUpBody(app: Hono<WebEnv>): void {
  const limits = {
    visitor: bodyLimit({ maxSize: most.visitor, onError: tooLarge }),
    person: bodyLimit({ maxSize: most.person, onError: tooLarge }),
  }
  app.use(async (c, next) => {
    const limit = limits[c.get('actor').kind === 'person' ? 'person' : 'visitor']
    return limit(c, async () => {
      if (c.req.raw.body) await countFields(c)
      await next()
    })
  })
}

function tooLarge(): never {
  throw new HTTPException(413)
}

async function countFields(c: PageContext): Promise<void> {
  const body = Buffer.from(await c.req.raw.arrayBuffer())
  const between = c.req.header('content-type')?.startsWith('multipart/') ? '\r\n--' : '&'
  let count = 0
  for (let at = body.indexOf(between); at >= 0; at = body.indexOf(between, at + 1)) count += 1
  if (count > mostFields) tooLarge()
  c.req.raw = new Request(c.req.raw, { body })
}
