import { writerOf } from '#chapters/budget/budget-room.web.ts'
import { sortOf } from '#chapters/budget/sort-of.web.ts'
import { swedishDay } from '#core/day.ts'
import type { Bilingual } from '#core/language.ts'
import { type Problem, refuse, unwrap } from '#core/outcome.ts'
import type { Written } from '#core/written-form.ts'
import { needed } from '#core/written-text.ts'
import type { AppContext, PageContext } from '#web/context.ts'
import { download } from '#web/exports.ts'
import { page } from '#web/page.tsx'
import { path } from '#web/paths.ts'
import { readWritten } from '#web/read-form.ts'
import { SubmitButton } from '#web/ui/field/field.tsx'
import { LeadSentence } from '#web/ui/lead-sentence/lead-sentence.tsx'
import { deleteDraft, tableAlternative, withdrawAlternative } from './alternatives.store.ts'
import {
  alternativeCrumbs,
  alternativesRoom,
  computed,
  latestOf,
  mayWith,
  theAlternative,
} from './alternatives-room.web.ts'
import { showBuilder } from './builder.web.tsx'
import { CheckPage } from './check-page.tsx'
import type { Alternative } from './model.ts'
import { TabledPage } from './tabled-page.tsx'
import { framesTable, unitsTable } from './tabled-tables.web.ts'
import { tabledTexts } from './tabled-texts.ts'
import { readTabling } from './tabling.ts'

/** A group's budget: the builder while it is a draft, the public record once it is tabled. */
export async function showAlternative(c: PageContext, context: AppContext) {
  const alternative = await theAlternative(c, context)
  if (alternative.tabling) return showTabled(c, context, alternative)
  const state = c.req.query('sparad') === 'ja' ? { state: 'saved' as const } : {}
  return showBuilder(c, alternativesRoom(c, context), alternative, state)
}

async function showTabled(
  c: PageContext,
  context: AppContext,
  alternative: Alternative,
  refused: { readonly problems: readonly Problem[]; readonly written: string } = {
    problems: [],
    written: '',
  },
) {
  const room = alternativesRoom(c, context)
  const { language, provenance } = room
  const { recomputed } = await computed(room, alternative)
  const frames = framesTable(recomputed, provenance)
  const units = unitsTable(recomputed, provenance)
  const file = await download(c, frames, units)
  if (file) return file
  const { document } = latestOf(alternative)
  const tabling = alternative.tabling ?? unwrap(refuse(notTabled))
  return page(
    c,
    { title: `${document.title} ${alternative.year}`, room: 'budget', crumbs: alternativeCrumbs(language) },
    <TabledPage
      {...{ alternative, tabling, document, recomputed, frames, units, provenance, language }}
      address={path(language).budgetAlternative(alternative.id)}
      sort={sortOf(c)}
      isOwn={mayWith(c.get('actor'), 'propose', alternative)}
      {...refused}
    />,
    refused.problems.length > 0 ? 400 : 200,
  )
}

/** The check before tabling. */
export async function showCheck(
  c: PageContext,
  context: AppContext,
  refused: { readonly problems: readonly Problem[]; readonly written: Written } = {
    problems: [],
    written: {},
  },
) {
  const alternative = await theAlternative(c, context)
  const language = c.get('language')
  if (alternative.tabling) return c.redirect(path(language).budgetAlternative(alternative.id), 303)
  const room = alternativesRoom(c, context)
  const { baseline, recomputed } = await computed(room, alternative)
  const { document, version } = latestOf(alternative)
  const t = tabledTexts[language]
  return page(
    c,
    {
      title: t.checkTitle(document.title),
      room: 'budget',
      crumbs: draftCrumbs(alternative, language),
      here: t.table,
    },
    <CheckPage
      {...{ alternative, document, version, recomputed, language }}
      model={baseline.model}
      {...refused}
    />,
    refused.problems.length > 0 ? 400 : 200,
  )
}

function draftCrumbs(alternative: Alternative, language: 'sv' | 'en') {
  const { title } = latestOf(alternative).document
  return alternativeCrumbs(language, { label: title, href: path(language).budgetAlternative(alternative.id) })
}

/** Tables the version that the group has looked at. */
export async function sendTabling(c: PageContext, context: AppContext) {
  const alternative = await theAlternative(c, context)
  const room = alternativesRoom(c, context)
  const written = await readWritten(c)
  const { baseline, recomputed } = await computed(room, alternative)
  const read = recomputed.problems.length > 0 ? refuse(cannotCompute) : readTabling(recomputed, written)
  if (!read.ok) return showCheck(c, context, { written, problems: read.problems })
  const writer = writerOf(c, context)
  const tabled = await tableAlternative(context.database, writer, alternative, {
    ...read.value,
    version: Number(written.version),
    model: baseline.model,
    on: swedishDay(writer.at),
  })
  if (!tabled.ok) return showCheck(c, context, { written, problems: tabled.problems })
  return c.redirect(path(room.language).budgetAlternative(alternative.id), 303)
}

/** Withdraws what is tabled, with why. */
export async function sendWithdrawal(c: PageContext, context: AppContext) {
  const alternative = await theAlternative(c, context)
  if (!alternative.tabling) return unwrap(refuse(notTabled))
  const written = (await readWritten(c)).why ?? ''
  const why = needed(
    'why',
    written,
    both((t) => t.withdrawMissing),
    1000,
  )
  if (!why.ok) return showTabled(c, context, alternative, { problems: why.problems, written })
  const done = await withdrawAlternative(context.database, writerOf(c, context), alternative, why.value)
  if (!done.ok) return showTabled(c, context, alternative, { problems: done.problems, written })
  return c.redirect(path(c.get('language')).budgetAlternative(alternative.id), 303)
}

/** What is about to happen, before a draft is deleted. */
export async function showDelete(c: PageContext, context: AppContext) {
  const alternative = await theAlternative(c, context)
  const language = c.get('language')
  const to = path(language)
  if (alternative.tabling) return c.redirect(to.budgetAlternative(alternative.id), 303)
  const t = tabledTexts[language]
  const { title } = latestOf(alternative).document
  return page(
    c,
    {
      title: t.deleteTitle(title),
      room: 'budget',
      crumbs: draftCrumbs(alternative, language),
      here: t.delete,
    },
    <>
      <LeadSentence>{t.deleteLead(alternative.versions.length)}</LeadSentence>
      <p>{t.deleteNote}</p>
      <form method="post" action={to.deleteAlternative(alternative.id)}>
        <p class="form-actions">
          <SubmitButton>{t.delete}</SubmitButton>
          <a href={to.budgetAlternative(alternative.id)}>{t.back}</a>
        </p>
      </form>
    </>,
  )
}

export async function sendDelete(c: PageContext, context: AppContext) {
  const { id, year } = await theAlternative(c, context)
  unwrap(await deleteDraft(context.database, writerOf(c, context), id))
  return c.redirect(path(c.get('language')).budgetAlternatives({ ar: year }), 303)
}

function both(of: (t: (typeof tabledTexts)['sv']) => string): Bilingual {
  return { sv: of(tabledTexts.sv), en: of(tabledTexts.en) }
}

const cannotCompute: Problem = { code: 'cannot-compute', text: both((t) => t.problemsHinder) }

const notTabled: Problem = {
  code: 'not-tabled',
  text: {
    sv: 'Budgeten är inte framlagd, så det finns inget att dra tillbaka. Ett utkast raderas i stället.',
    en: 'The budget isn’t tabled, so there is nothing to withdraw. A draft is deleted instead.',
  },
}
