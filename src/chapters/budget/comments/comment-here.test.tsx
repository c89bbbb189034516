import { expect, test } from 'vitest'
import { freshDatabase } from '#test/support/database.ts'
import type { ChapterPages } from '#web/context.ts'
import { toRead } from '#web/doors.ts'
import { page } from '#web/page.tsx'
import { ask, commentMunicipality } from './__fixtures__/comment-app.ts'
import { commentHere } from './comment-here.web.tsx'

/** A page that shows the proposal, as the rules' own does. */
const proposal: ChapterPages = {
  register: (doors, context) => {
    doors.get('/forslaget', toRead('budget-comment'), async (c) =>
      page(
        c,
        { title: 'Förslaget', room: 'budget', crumbs: [] },
        await commentHere(c, context, { ruleSet: 'grundskola', version: 2 }),
      ),
    )
  },
}

test('a page with a proposal leads those whom a round asks to the form, and everybody to what was said', async () => {
  const database = await freshDatabase()
  await commentMunicipality(database)
  const as = (role: 'unit-manager' | 'head-of-department', node: string) =>
    ask(database, { role, node }, [proposal])
  const principal = await as('unit-manager', 'bjorkskolan')
  const head = await as('head-of-department', 'buf')
  expect((await principal.get('/forslaget')).text).not.toContain('Vad tycker verksamheten?')
  await head.send('/budget/synpunkter/omgang', {
    ...{ subject: 'rule-set:grundskola:2', year: '2027', node: 'buf', registration: 'BUN 2026/88' },
    ...{ opens: '2026-10-15', closes: '2026-10-31' },
  })
  expect((await principal.get('/forslaget')).text).toContain(
    'href="/budget/synpunkter/ny?regel=grundskola&amp;version=2"',
  )
  const { text } = await (await as('unit-manager', 'hemtjanst-norr')).get('/forslaget')
  expect(text).toContain('href="/budget/synpunkter?ar=2027"')
  expect(text).not.toContain('/budget/synpunkter/ny')
})
