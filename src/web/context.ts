import type { Context, Hono } from 'hono'
import type { Bilingual, Language } from '#core/language.ts'
import type { Outcome } from '#core/outcome.ts'
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
  /** Goes from the example to a municipality of one's own. Gives the file of the backup taken first. */
  becomeOwn?(wish: OwnMunicipality): Promise<Outcome<string>>
}

/** What the frame knows of every request when a page is made. */
export interface WebEnv {
  Variables: {
    language: Language
    installation: Installation | undefined
    build: ClientBuild
  }
}

export type PageContext = Context<WebEnv>

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
}

/** What a chapter brings to the web: its pages, what of it can be found by search, and what it has to say today. */
export interface ChapterPages {
  /** Registers the chapter's routes. The same are mounted once per language. */
  register(app: Hono<WebEnv>, context: AppContext): void
  /** @param words as the reader wrote them, trimmed, never empty */
  search?(words: string, context: AppContext): Promise<readonly SearchHit[]>
  /** The most important first. The first chapter's first one is the sentence of the day. */
  findings?(context: AppContext): Promise<readonly Finding[]>
}
