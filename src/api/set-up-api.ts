import { Hono } from 'hono'
import { endpoints as benchmarking } from '#chapters/benchmarking/api.ts'
import { endpoints as budget } from '#chapters/budget/api.ts'
import { endpoints as goals } from '#chapters/goals/api.ts'
import { endpoints as roles } from '#chapters/roles/api.ts'
import { type Outcome, type Problem, Refusal, refuse, succeed } from '#core/outcome.ts'
import { rolesThatMay } from '#identity/policy.ts'
import type { Access, AppContext, PageContext, WebEnv } from '#web/context.ts'
import { type Door, openDoors, toRead } from '#web/doors.ts'
import { nullCharacter } from '#web/read-form.ts'
import { whoeverIs } from '#web/role-names.ts'
import { readSession } from '#web/set-up-session.ts'
import type { Endpoint } from './document.ts'
import { openApiDocument } from './open-api.ts'

/** Where the API stands. An answer may get more keys within a version, but never lose any. */
const apiBase = '/api/v1'

const allEndpoints: readonly Endpoint[] = [...benchmarking, ...goals, ...roles, ...budget]

/**
 * Mounts the API: every chapter's endpoints, and their documentation for programs at `openapi.json`. Whoever asks is
 * known by the same cookie as on the pages.
 *
 * @param endpoints what the chapters bring; all of them where not told
 * @returns every door, with the API's own prefix
 */
export function setUpApi(
  app: Hono<WebEnv>,
  context: AppContext,
  endpoints: readonly Endpoint[] = allEndpoints,
): readonly Door[] {
  const api = new Hono<WebEnv>()
  const opened: Door[] = []
  const doors = openDoors(api, refused, opened)
  api.use(async (c, next) => {
    if (c.req.url.includes('%00')) return c.json({ problems: [nullCharacter] }, 400)
    return next()
  })
  api.use(readSession(context))
  doors.get('/openapi.json', toRead('start-page'), (c) => c.json(openApiDocument(endpoints, apiBase)))
  for (const endpoint of endpoints) {
    doors.get(endpoint.path.replaceAll(/\{(\w+)\}/g, ':$1'), endpoint.access, async (c) => {
      const query = new URL(c.req.url).searchParams
      const outcome = await answer(endpoint, context, { path: c.req.param(), query })
      return outcome.ok
        ? c.json(outcome.value)
        : c.json({ problems: outcome.problems }, statusOf(outcome.problems))
    })
  }
  api.all('*', (c) => c.json({ problems: [noSuchAddress] }, 404))
  api.onError((error, c) => {
    if (error instanceof Refusal) return c.json({ problems: error.problems }, statusOf(error.problems))
    context.reportFault(error)
    return c.json({ problems: [fault] }, 500)
  })
  app.route(apiBase, api)
  return opened.map((door) => ({ ...door, pattern: apiBase + door.pattern }))
}

function refused(c: PageContext, { action, kind }: Access) {
  const roles = rolesThatMay(action, kind)
  const problem: Problem = {
    code: 'not-allowed',
    text: {
      sv: `Det här är inte öppet för den som frågar. Det är öppet för ${whoeverIs(roles, 'sv') || 'den som är inloggad i kommunen'}.`,
      en: `This is not open to whoever asks. It is open to ${whoeverIs(roles, 'en') || 'whoever is signed in to the municipality'}.`,
    },
  }
  return c.json({ problems: [problem] }, c.get('actor').kind === 'public' ? 401 : 403)
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
    .filter((name) => !Object.hasOwn(choices, name))
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
