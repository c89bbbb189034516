import type { Context } from 'hono'
import type { Bilingual, Language } from '#core/language.ts'
import type { Outcome } from '#core/outcome.ts'
import type { IdentityProvider } from '#identity/identity-provider.ts'
import type { Action, Actor, ObjectKind, ObjectOf } from '#identity/model.ts'
import type { OwnMunicipality } from '#store/become-own.ts'
import type { Database } from '#store/db.ts'
import type { Installation } from '#store/installation.ts'
import type { Jobs } from '#store/jobs.ts'
import type { ClientBuild } from './client-build.ts'

/** Everything that the pages need from outside. Nothing in a page reads a clock, a file or the environment. */
export interface AppContext {
  readonly database: Database
  /** ISO instant. */
  now(): string
  /** Folder of the built client (`dist/client`). Without it the pages work, unstyled. */
  readonly clientDirectory?: string
  /** Told of what broke; the reader gets a page that says so. */
  reportFault(error: unknown): void
  /** The queue of work. Without it pages that start work say so in place of the button. */
  readonly jobs?: Jobs
  /** Another address than Kolada's own, for those who fetch from a copy. */
  readonly koladaBase?: string
  /** Another address than that of SCB's statistical database. */
  readonly scbBase?: string
  /** Goes from the example to a municipality of one's own. Gives the file of the backup taken first. */
  becomeOwn?(wish: OwnMunicipality): Promise<Outcome<string>>
  /** Gives whoever runs the server a link to the first administrator's account, where an own municipality has none. */
  announceFirstAdministrator?(): Promise<void>
  /** Where people reach the program, when a proxy with TLS stands before it: `https://styrkedjan.kommun.se`. */
  readonly publicAddress?: string
  /** The addresses of proxies whose word on who asks is taken (`X-Forwarded-For`). */
  readonly proxies?: readonly string[]
  /** The municipality's own identity provider, where there is one to sign in by. */
  readonly identityProvider?: IdentityProvider
}

/** What the frame knows of every request when a page is made. */
export interface WebEnv {
  Variables: {
    language: Language
    installation: Installation | undefined
    /** Whoever asks: nobody in particular, until signed in. */
    actor: Actor
    build: ClientBuild
  }
}

export type PageContext = Context<WebEnv>

/** What of the object isn't said by its kind. */
export type Located = Partial<Pick<ObjectOf, 'path' | 'openness' | 'account' | 'group'>>

/** What a route does to what: asked of the policy before the route's own code runs. */
export interface Access {
  readonly action: Action
  readonly kind: ObjectKind
  /** The very object that the request is about, or nothing where there is none. Absent: the whole municipality's. */
  readonly locate?: (c: PageContext) => Promise<Located | undefined> | Located | undefined
  readonly openness?: ObjectOf['openness']
}

/** A route's own code. */
export type Answer = (c: PageContext) => Response | Promise<Response>

/** The only way to a page: every route says what it does to what, and is opened by the policy or not at all. */
export interface Doors {
  get(pattern: string, access: Access, answer: Answer): void
  post(pattern: string, access: Access, answer: Answer): void
}

/** Something that the search can find. */
export interface SearchHit {
  readonly title: Bilingual
  /** What it is: 'Rekommendation', 'Kommun i grundskola'. */
  readonly kind: Bilingual
  /** Without language prefix. */
  readonly href: string
}

/** What a chapter has to say on the start page today. */
export interface Finding {
  /** One or two whole sentences, from the facts. */
  readonly text: Bilingual
  /** Where it can be opened, without language prefix. */
  readonly href: string
  /** The sentence of the day, where there is one: said first and largest. */
  readonly isLead?: true
  /** Something is not as it should be: said before what is only told. */
  readonly isSignal?: boolean
}

/** Something that waits for the very person who reads. */
export interface Asked {
  /** What to do, beginning with the verb: 'Svara på om enheten arbetar med målet Fler behöriga'. */
  readonly text: Bilingual
  /** How long it takes. */
  readonly minutes: number
  /** Where it is done, without language prefix. */
  readonly href: string
  /** ISO day by which it is wished for. */
  readonly due?: string
}

/** A day that comes, and what happens on it. */
export interface ComingDate {
  /** ISO day. */
  readonly on: string
  readonly text: Bilingual
  /** Where it can be opened, without language prefix. */
  readonly href: string
}

/** What a chapter brings to the web: its pages, what of it can be found by search, and what it has to say today. */
export interface ChapterPages {
  /**
   * Opens the chapter's doors: every route says what it does to what. The same are mounted once per language. Written
   * as a property, so that a function that wants the router itself doesn't fit.
   */
  readonly register: (doors: Doors, context: AppContext) => void
  /** Only what everybody may read. @param words as the reader wrote them, trimmed, never empty */
  search?(words: string, context: AppContext): Promise<readonly SearchHit[]>
  // The start page asks for the next three with one context, the request's own: what is loaded for one can serve all.
  /** The most important first. */
  findings?(context: AppContext): Promise<readonly Finding[]>
  /** What waits for whoever is signed in: only what the policy lets them do. */
  asked?(actor: Actor, context: AppContext): Promise<readonly Asked[]>
  /** The days that come: only what everybody may read. */
  dates?(context: AppContext): Promise<readonly ComingDate[]>
}
