import type { Hono } from 'hono'
import { swedishDay } from '#core/day.ts'
import { type Problem, Refusal } from '#core/outcome.ts'
import type { Action, ObjectKind, ObjectOf } from '#identity/model.ts'
import { may } from '#identity/policy.ts'
import { pathsTo } from '#store/organisation-path.ts'
import type { Access, Answer, AppContext, Doors, Located, PageContext, WebEnv } from './context.ts'

/** A route with its access, for those who go through them all. */
export interface Door {
  readonly method: 'get' | 'post'
  readonly pattern: string
  readonly access: Access
}

/** Reads what everybody may read, unless told otherwise. */
export function toRead(
  kind: ObjectKind,
  openness: ObjectOf['openness'] = 'public',
  locate?: Access['locate'],
): Access {
  return { action: 'read', kind, openness, ...(locate ? { locate } : {}) }
}

/** Does something that takes a mandate. */
export function to(action: Exclude<Action, 'read'>, kind: ObjectKind, locate?: Access['locate']): Access {
  return { action, kind, openness: 'internal', ...(locate ? { locate } : {}) }
}

/**
 * @param refused answers whoever may not
 * @param opened told of every door
 */
export function openDoors(
  app: Hono<WebEnv>,
  refused: (c: PageContext, access: Access) => Response | Promise<Response>,
  opened: Door[] = [],
): Doors {
  const guarded = (access: Access, answer: Answer) => async (c: PageContext) => {
    const object = await objectOf(c, access)
    if (!object) throw new Refusal([unknownObject])
    keepCopies(c, object)
    return may(c.get('actor'), access.action, object) ? answer(c) : refused(c, access)
  }
  return {
    get(pattern, access, answer) {
      opened.push({ method: 'get', pattern, access })
      app.get(pattern, guarded(access, answer))
    },
    post(pattern, access, answer) {
      opened.push({ method: 'post', pattern, access })
      app.post(pattern, guarded(access, answer))
    },
  }
}

/** What isn't the same for everybody stays out of shared caches, and what is closed out of the browser's as well. */
function keepCopies(c: PageContext, { openness }: Pick<ObjectOf, 'openness'>): void {
  if (openness === 'closed') c.header('Cache-Control', 'no-store')
  else if (openness === 'internal' || c.get('actor').kind === 'person') {
    c.header('Cache-Control', 'private, no-cache')
  }
}

async function objectOf(c: PageContext, { kind, locate, openness = 'internal' }: Access) {
  const located = locate ? await locate(c) : {}
  const municipality = c.get('installation')?.municipality ?? ''
  return located && { path: [], openness, ...located, kind, municipality }
}

/**
 * Whether whoever asks may do something here: for showing a form only to those who can send it, and what is closed only
 * to those who can read it. The policy is asked again when the form is sent, or the page asked for.
 *
 * @param node id of the place that the object belongs to; absent: the whole municipality
 */
export async function mayHere(
  c: PageContext,
  { database, now }: Pick<AppContext, 'database' | 'now'>,
  action: Action,
  kind: ObjectKind,
  node = '',
): Promise<boolean> {
  const municipality = c.get('installation')?.municipality ?? ''
  const path = (await pathsTo(database, municipality, [node], swedishDay(now()))).get(node)
  if (!path) return false
  return may(c.get('actor'), action, { kind, municipality, path, openness: 'closed' })
}

/** Where a place is: for the doors of what belongs to it. Nothing where it isn't there today. */
export async function locatePlace(
  c: PageContext,
  { database, now }: Pick<AppContext, 'database' | 'now'>,
  node: string,
): Promise<Located | undefined> {
  const municipality = c.get('installation')?.municipality ?? ''
  const path = (await pathsTo(database, municipality, [node], swedishDay(now()))).get(node)
  return path && { path }
}

/** The name in the trail of whoever asks; the door has let in a person, so there is one. */
export function whoAsks(c: PageContext): string {
  const actor = c.get('actor')
  return actor.kind === 'public' ? '' : actor.name
}

/** Id of the account that asks, for the details of the trail: names can be alike. */
export function accountThatAsks(c: PageContext): string {
  const actor = c.get('actor')
  return actor.kind === 'person' ? actor.account : ''
}

const unknownObject: Problem = {
  code: 'unknown-object',
  text: {
    sv: 'Det finns inget sådant här. Det kan ha tagits bort, eller adressen kan vara fel.',
    en: 'There is nothing like that here. It may have been removed, or the address may be wrong.',
  },
}
