import { Hono } from 'hono'
import { endpoints as benchmarking } from '#chapters/benchmarking/api.ts'
import { type Outcome, type Problem, Refusal, refuse, succeed } from '#core/outcome.ts'
import type { AppContext, WebEnv } from '#web/context.ts'
import { nullCharacter } from '#web/read-form.ts'
import type { Endpoint } from './document.ts'
import { openApiDocument } from './open-api.ts'

/** Where the API stands. An answer may get more keys within a version, but never lose any. */
const apiBase = '/api/v1'

const endpoints: readonly Endpoint[] = [...benchmarking]

/** Mounts the API: every chapter's endpoints, and their documentation for programs at `openapi.json`. */
export function setUpApi(app: Hono<WebEnv>, context: AppContext): void {
  const api = new Hono<WebEnv>()
  api.use(async (c, next) => {
    if (c.req.url.includes('%00')) return c.json({ problems: [nullCharacter] }, 400)
    return next()
  })
  api.get('/openapi.json', (c) => c.json(openApiDocument(endpoints, apiBase)))
  for (const endpoint of endpoints) {
    api.get(endpoint.path.replaceAll(/\{(\w+)\}/g, ':$1'), async (c) => {
      const query = new URL(c.req.url).searchParams
      const outcome = await answer(endpoint, context, { path: c.req.param(), query })
      return outcome.ok
        ? c.json(outcome.value)
        : c.json({ problems: outcome.problems }, statusOf(outcome.problems))
    })
  }
  api.all('*', (c) => c.json({ problems: [noSuchAddress] }, 404))
  api.onError((error, c) => {
    context.reportFault(error)
    return c.json({ problems: [fault] }, 500)
  })
  app.route(apiBase, api)
}

async function answer(
  endpoint: Endpoint,
  context: AppContext,
  request: Parameters<Endpoint['respond']>[1],
): Promise<Outcome<unknown>> {
  const known = readNames(endpoint, request.query)
  if (!known.ok) return known
  try {
    return await endpoint.respond(context, request)
  } catch (error) {
    if (error instanceof Refusal) return refuse(...error.problems)
    throw error
  }
}

/** A misspelt choice that was passed over in silence would give another answer than the one asked for. */
function readNames({ choices = {} }: Endpoint, query: URLSearchParams): Outcome<undefined> {
  const [first, ...others] = [...query.keys()]
    .filter((name) => !(name in choices))
    .map((name) => notAChoice(name, choices))
  return first === undefined ? succeed(undefined) : refuse(first, ...others)
}

/** As on the pages: problems whose code begins with `unknown-` concern something that isn't there. */
function statusOf(problems: readonly Problem[]): 400 | 404 {
  return problems.every(({ code }) => code.startsWith('unknown-')) ? 404 : 400
}

function notAChoice(name: string, choices: object): Problem {
  const known = Object.keys(choices).join(', ')
  return {
    code: 'not-a-choice',
    where: name,
    text: {
      sv: `"${name}" går inte att välja här. ${known ? `Välj bland: ${known}.` : 'Adressen har inga val.'}`,
      en: `"${name}" can't be chosen here. ${known ? `Choose among: ${known}.` : 'The address has no choices.'}`,
    },
  }
}

const noSuchAddress: Problem = {
  code: 'unknown-address',
  text: {
    sv: `Det finns ingen sådan adress i gränssnittet. Alla adresser står i ${apiBase}/openapi.json.`,
    en: `The API has no such address. All addresses are listed in ${apiBase}/openapi.json.`,
  },
}

const fault: Problem = {
  code: 'fault',
  text: {
    sv: 'Något gick fel hos oss. Felet är noterat. Försök igen om en stund.',
    en: 'Something went wrong on our side. The fault has been noted. Try again in a while.',
  },
}
