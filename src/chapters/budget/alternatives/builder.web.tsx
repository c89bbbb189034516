import { randomBytes } from 'node:crypto'
import { writerOf } from '#chapters/budget/budget-room.web.ts'
import type { BudgetBook } from '#chapters/budget/model.ts'
import { seenIn } from '#chapters/budget/written-meanwhile.ts'
import { combine, isNonEmpty, type Outcome, type Problem, refuse, succeed, unwrap } from '#core/outcome.ts'
import type { Written } from '#core/written-form.ts'
import { needed } from '#core/written-text.ts'
import type { AppContext, PageContext } from '#web/context.ts'
import { page } from '#web/page.tsx'
import { path } from '#web/paths.ts'
import { readWritten } from '#web/read-form.ts'
import { beginAlternative, saveAlternative } from './alternatives.store.ts'
import {
  type AlternativesRoom,
  alternativeCrumbs,
  alternativesRoom,
  latestOf,
  modelOf,
  theAlternative,
} from './alternatives-room.web.ts'
import { BuilderPage, type BuilderPageProps } from './builder-page.tsx'
import type { Alternative, AlternativeDocument } from './model.ts'
import { hasMovedOn, latestBasis } from './proposed.ts'
import { baselineOf, recompute } from './recompute.ts'
import { readChanges, writtenChanges } from './written-changes.ts'

/** An id that tells nothing of the group, and that can't be guessed. */
export function newAlternativeId(year: number): string {
  return `${year}-${randomBytes(6).toString('hex')}`
}

interface Shown {
  readonly written?: Written
  readonly problems?: readonly Problem[]
  readonly state?: BuilderPageProps['state']
}

/** The builder, as it was saved or as somebody has written in it. */
export async function showBuilder(
  c: PageContext,
  room: AlternativesRoom,
  alternative: Alternative,
  { written, problems = [], state }: Shown = {},
) {
  const { language } = room
  const { book } = await room.proposals()
  const { document } = latestOf(alternative)
  const model = await modelOf(room, alternative)
  const fields = written ?? {
    title: document.title,
    summary: document.summary,
    ...writtenChanges(document.changes),
  }
  const { changes } = readChanges(model, fields)
  return page(
    c,
    {
      title: document.title,
      room: 'budget',
      crumbs: alternativeCrumbs(language),
    },
    <BuilderPage
      {...{ alternative, model, problems, language }}
      written={fields}
      recomputed={recompute(baselineOf(model), changes)}
      hasMovedOn={hasMovedOn(book, alternative.year, document.basis)}
      {...(state && { state })}
    />,
    problems.length > 0 ? 400 : 200,
  )
}

/** Takes the builder's form in: reckons anew, or saves. */
export async function sendBuilder(c: PageContext, context: AppContext) {
  const alternative = await theAlternative(c, context)
  const room = alternativesRoom(c, context)
  const written = await readWritten(c)
  const read = await readDocument(room, alternative, written)
  if (written.do === 'recompute') {
    const problems = read.ok ? [] : read.problems
    return showBuilder(c, room, alternative, { written, problems, state: 'previewed' })
  }
  if (!read.ok) return showBuilder(c, room, alternative, { written, problems: read.problems })
  const document =
    written.do === 'latest' ? onLatest((await room.proposals()).book, alternative, read.value) : read.value
  const { id } = alternative
  const saved = await saveAlternative(context.database, writerOf(c, context), id, document, seenIn(written))
  if (!saved.ok) return showBuilder(c, room, alternative, { written, problems: saved.problems })
  return c.redirect(path(room.language).budgetAlternative(id, { sparad: 'ja' }), 303)
}

async function readDocument(
  room: AlternativesRoom,
  alternative: Alternative,
  written: Written,
): Promise<Outcome<AlternativeDocument>> {
  const { changes, problems } = readChanges(await modelOf(room, alternative), written)
  return combine({
    title: needed('title', written.title ?? '', texts.title, 120),
    summary: short(written.summary ?? ''),
    basis: succeed(latestOf(alternative).document.basis),
    changes: isNonEmpty(problems) ? { ok: false as const, problems } : saidShort(changes),
  })
}

function short(summary: string): Outcome<string> {
  return summary.length <= 4000 ? succeed(summary) : refuse(tooLong('summary', 4000))
}

function saidShort(changes: AlternativeDocument['changes']): Outcome<AlternativeDocument['changes']> {
  const isLong = changes.some(({ motive, consequence }) => Math.max(motive.length, consequence.length) > 2000)
  return isLong ? refuse(tooLong(undefined, 2000)) : succeed(changes)
}

function onLatest(
  book: BudgetBook,
  { year }: Alternative,
  document: AlternativeDocument,
): AlternativeDocument {
  return { ...document, basis: latestBasis(book, year) ?? document.basis }
}

/** Takes an earlier version up again, as a new one. */
export async function sendRestore(c: PageContext, context: AppContext) {
  const alternative = await theAlternative(c, context)
  const wanted = Number((await readWritten(c)).version)
  const version =
    alternative.versions.find((each) => each.version === wanted) ?? unwrap(refuse(unknownVersion))
  unwrap(await saveAlternative(context.database, writerOf(c, context), alternative.id, version.document))
  return c.redirect(path(c.get('language')).budgetAlternative(alternative.id, { sparad: 'ja' }), 303)
}

/** A new draft that begins where another of the group's is, tabled or not. */
export async function sendCopy(c: PageContext, context: AppContext) {
  const { group, year, ...alternative } = await theAlternative(c, context)
  const { document } = latestOf({ group, year, ...alternative })
  const title = (await readWritten(c))['copy-title'] || document.title
  const id = newAlternativeId(year)
  await beginAlternative(context.database, writerOf(c, context), {
    ...{ id, group, year },
    document: { ...document, title: title.slice(0, 120) },
  })
  return c.redirect(path(c.get('language')).budgetAlternative(id), 303)
}

const texts = {
  title: { sv: 'Skriv vad budgeten heter.', en: 'Write what the budget is called.' },
} as const

function tooLong(where: string | undefined, longest: number): Problem {
  return {
    code: 'text-too-long',
    ...(where !== undefined && { where }),
    text: {
      sv: `En text är för lång. Korta den till högst ${longest} tecken.`,
      en: `A text is too long. Shorten it to at most ${longest} characters.`,
    },
  }
}

const unknownVersion: Problem = {
  code: 'unknown-version',
  text: { sv: 'Det finns ingen sådan version.', en: 'There is no such version.' },
}
