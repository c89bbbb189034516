import { BudgetNav } from '#chapters/budget/budget-nav.tsx'
import { type BudgetRoom, budgetRoom, crumbs, writerOf } from '#chapters/budget/budget-room.web.ts'
import { decidedYears } from '#chapters/budget/decided-budget.ts'
import { shareOf } from '#chapters/budget/rules/written-number.ts'
import { formatDay } from '#core/format.ts'
import type { Bilingual } from '#core/language.ts'
import { combine, type Problem, refuse, succeed } from '#core/outcome.ts'
import type { Refused } from '#core/written-form.ts'
import { needed } from '#core/written-text.ts'
import type { AppContext, Doors, PageContext } from '#web/context.ts'
import { mayHere, to, toRead } from '#web/doors.ts'
import { page } from '#web/page.tsx'
import { path, routes } from '#web/paths.ts'
import { fieldOf, readForm, writtenIn } from '#web/read-form.ts'
import { EmptyState } from '#web/ui/empty-state/empty-state.tsx'
import { SubmitButton, TextField } from '#web/ui/field/field.tsx'
import { FoldedForm } from '#web/ui/folded-form/folded-form.tsx'
import { LeadSentence } from '#web/ui/lead-sentence/lead-sentence.tsx'
import { ProblemSummary } from '#web/ui/problem-summary/problem-summary.tsx'
import { WhoMay } from '#web/ui/who-may/who-may.tsx'
import { changeYear, undoYear } from './change-year.store.ts'
import { decisionsTexts } from './decisions-texts.ts'
import { isOpened, undoable, yearToOpen } from './open-year.ts'
import { readYear } from './read-frame.ts'
import { yearTexts } from './year-texts.ts'

/** The change of year, as one action of the municipality's own. */
export function registerYears(doors: Doors, context: AppContext): void {
  doors.get(routes.budgetYears, toRead('budget-year'), (c) => years(c, context))
  doors.post(routes.budgetYears, to('run', 'budget-year'), (c) => open(c, context))
  doors.post(routes.undoYear, to('run', 'budget-year'), (c) => undo(c, context))
}

async function years(c: PageContext, context: AppContext, refused?: Refused) {
  const room = await budgetRoom(c, context)
  const { book, language } = room
  const t = yearTexts[language]
  const year = yearToOpen(book)
  const mayRun = await mayHere(c, context, 'run', 'budget-year')
  const props = { room, ...(refused ? { refused } : {}) }
  return page(
    c,
    { title: t.title, room: 'budget', crumbs: crumbs(language), here: t.here },
    <>
      <ProblemSummary problems={refused?.problems ?? []} language={language} />
      <LeadSentence>{yearLead(room)}</LeadSentence>
      <BudgetNav here="years" language={language} />
      {year !== undefined && (
        <section class="part">
          <h2>{t.what}</h2>
          <ul>
            {t.steps(year - 1).map((step) => (
              <li>{step}</li>
            ))}
          </ul>
          {mayRun ? (
            <>
              <OpenForm {...props} year={year} />
              {isOpened(book, year) && <UndoForm {...props} year={year} />}
            </>
          ) : (
            <WhoMay action="run" kind="budget-year" language={language} />
          )}
        </section>
      )}
      <History room={room} />
    </>,
    refused ? 400 : 200,
  )
}

/** Whether the next year is open. */
function yearLead({ book, language }: Pick<BudgetRoom, 'book' | 'language'>): string {
  const t = yearTexts[language]
  const year = yearToOpen(book)
  if (year === undefined) return t.leadNone
  return isOpened(book, year) ? t.leadOpened(year) : t.leadToOpen(year)
}

interface FormProps {
  readonly room: BudgetRoom
  readonly year: number
  readonly refused?: Refused
}

function OpenForm({ room: { language }, year, refused }: FormProps) {
  const t = yearTexts[language]
  const common = { problems: refused?.problems ?? [], language }
  const text = (name: string, kept = '') => ({ value: refused?.written[name] ?? kept })
  return (
    <form method="post" action={path(language).budgetYears()} class="form" id="oppna">
      <TextField
        {...common}
        name="year"
        label={t.from}
        input={{ ...text('year', String(year - 1)), inputmode: 'numeric' }}
      />
      <TextField {...common} name="raise" label={t.raiseTitle} hint={t.raiseHint} input={text('raise')} />
      <TextField {...common} name="edition" label={t.edition} hint={t.editionHint} input={text('edition')} />
      <TextField
        {...common}
        name="change"
        label={t.change}
        input={{ ...text('change'), inputmode: 'decimal' }}
      />
      <TextField {...common} name="reference" label={t.reference} input={text('reference')} />
      <p class="form-actions">
        <SubmitButton>{t.open(year)}</SubmitButton>
      </p>
    </form>
  )
}

function UndoForm({ room: { book, language }, year, refused }: FormProps) {
  const t = yearTexts[language]
  if (!undoable(book, year).ok) return <p>{t.cannotUndo(year)}</p>
  return (
    <FoldedForm
      title={t.undo}
      isOpen={refused?.written.undoWhy !== undefined}
      action={path(language).undoYear()}
      save={t.undoButton}
      secondary
    >
      <p>{t.undoNote(year)}</p>
      <input type="hidden" name="undoYear" value={year} />
      <TextField
        name="undoWhy"
        label={t.undoWhy}
        problems={refused?.problems ?? []}
        input={{ value: refused?.written.undoWhy ?? '' }}
        language={language}
      />
    </FoldedForm>
  )
}

/** Every change of year there has been, the latest first. */
function History({ room: { book, language } }: { readonly room: BudgetRoom }) {
  const t = yearTexts[language]
  const own = book.decisions.filter(({ kind }) => kind.startsWith('year-')).toReversed()
  if (own.length === 0) return <EmptyState missing={t.noHistory} remedy={t.noHistoryRemedy} />
  return (
    <section class="part">
      <h2>{t.history}</h2>
      <ul>
        {own.map(({ year, kind, on, reference, reason }) => (
          <li>
            {year}: {decisionsTexts[language].kinds[kind].toLowerCase()}, {formatDay(on, language)}
            {reference === '' ? '' : ` (${reference})`}. {reason}
          </li>
        ))}
      </ul>
    </section>
  )
}

async function open(c: PageContext, context: AppContext) {
  const form = await readForm(c)
  const field = fieldOf(form)
  const { book, tree, language } = await budgetRoom(c, context)
  const read = readChange(field, decidedYears(book))
  const node = tree.places[0]?.node ?? ''
  const done = read.ok
    ? await changeYear(context.database, writerOf(c, context), { ...read.value, node })
    : read
  if (!done.ok) return years(c, context, { problems: done.problems, written: writtenIn(form) })
  return c.redirect(path(language).ruleSets({ ar: done.value.year }), 303)
}

function readChange(field: (name: string) => string, known: readonly number[]) {
  const share = shareOf(field('change'))
  const year = readYear(field('year'))
  const read = combine({
    from: year.ok && !known.includes(year.value) ? refuse(at('year', texts.year)) : year,
    title: needed('raise', field('raise'), texts.raise, 200),
    edition: /^\d{4}-\d{2}(-\d{2})?$/.test(field('edition'))
      ? succeed(field('edition'))
      : refuse(at('edition', texts.edition)),
    change: share === undefined ? refuse(at('change', texts.change)) : succeed(share),
    reference: needed('reference', field('reference'), texts.reference, 200),
  })
  if (!read.ok) return read
  const { from, reference, ...raise } = read.value
  return succeed({ from, reference, raise })
}

async function undo(c: PageContext, context: AppContext) {
  const form = await readForm(c)
  const field = fieldOf(form)
  const { tree, language } = await budgetRoom(c, context)
  const node = tree.places[0]?.node ?? ''
  const read = combine({
    year: readYear(field('undoYear')),
    why: needed('undoWhy', field('undoWhy'), texts.undoWhy),
  })
  const done = read.ok
    ? await undoYear(context.database, writerOf(c, context), { ...read.value, node })
    : read
  if (!done.ok) return years(c, context, { problems: done.problems, written: writtenIn(form) })
  return c.redirect(path(language).budgetYears(), 303)
}

function at(where: string, text: Bilingual): Problem {
  return { code: `${where}-wrong`, where, text }
}

const texts = {
  year: {
    sv: 'Välj ett år vars budget är beslutad.',
    en: 'Choose a year whose budget is adopted.',
  },
  raise: {
    sv: 'Skriv vilket index priserna räknas upp med. Skriv Ingen uppräkning om de står stilla.',
    en: 'Write which index raises the prices. Write No raise where they stand still.',
  },
  edition: {
    sv: 'Skriv indexets utgåva som en dag eller månad, som 2026-09.',
    en: 'Write the edition of the index as a day or a month, as 2026-09.',
  },
  change: { sv: 'Skriv uppräkningen i procent, som 3,4.', en: 'Write the raise in per cent, as 3.4.' },
  reference: {
    sv: 'Skriv beslutet eller diarienumret som årsskiftet vilar på.',
    en: 'Write the decision or registration number that the change of year rests on.',
  },
  undoWhy: {
    sv: 'Skriv varför årsskiftet ångras. En mening räcker.',
    en: 'Write why the change of year is undone. One sentence will do.',
  },
} as const satisfies Record<string, Bilingual>
