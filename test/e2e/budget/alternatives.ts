import { expect } from 'vitest'
import { formatKronor, formatMoney } from '#core/format.ts'
import { toOre } from '#core/money.ts'
import type { Visit } from '../support/visit.ts'
import { english, type Leg, swedish } from '../year/leg.ts'
import { baseResultOre, draftsOf } from './figures.ts'

const [own, other] = [draftsOf('eklistan'), draftsOf('lindlistan')]
const address = (draft: { readonly id: string }) => `/budget/alternativ/${draft.id}`

/** What the first group moves besides what it had written, and what it takes back, in kronor. */
const less = -3_500_000
const sums = {
  /** With the new change to culture and leisure in place of the old one. */
  own: baseResultOre - own.sumOf('grundskola') - less * 100,
  other: baseResultOre - other.sumOf('aldreomsorg') - other.sumOf('funktionsstod'),
}

const relied = 'The older reserve covers the deficit: it was set aside for years like this one.'

/** Two party groups build their own budgets behind a closed door, and table them: one balances, the other doesn't. */
export function alternativesTabled(leg: Leg): void {
  leg('2026-11-02', 'a group moves money and sees law and consequence at once', swedish, async (v) => {
    const { page } = v
    await v.stepInto('Gunilla Tornvall')
    await v.open('/budget/alternativ?ar=2027')
    await page.getByRole('link', { name: own.title }).click()
    const verdict = page.locator('[data-effects]')
    await verdict
      .getByText(formatMoney(toOre(own.resultOre), 'sv'))
      .first()
      .waitFor()
    await page.getByLabel('Kultur- och fritidsförvaltningen: Ändring, tkr').fill(String(less / 1000))
    await verdict
      .getByText(`Budgeten går ihop 2027, med ett överskott på ${formatMoney(toOre(sums.own), 'sv')}.`)
      .waitFor()
    await v.says('Ändrat sedan den senaste sparade versionen.')
    await page
      .locator('[data-said="frame.grundskola"]')
      .getByLabel('Vad betyder det för kvaliteten?')
      .fill(
        'En lärare mer i årskurs 4–6 på var och en av sex skolor. Barnens bästa: mindre klasser i läsning.',
      )
    await v.accessible()
    await page.getByRole('button', { name: 'Spara som ny version' }).click()
    await v.says('Utkastet är sparat som en ny version.')
  })

  for (const name of ['Samira Elvestam', 'Johan Almered', 'Erik Lundamo']) {
    leg('2026-11-03', `${name} finds no draft of another group`, swedish, async (v) => {
      await v.stepInto(name)
      for (const draft of [own, other]) await isClosed(v, draft)
    })
  }

  leg('2026-11-03', 'and a visitor finds none at all', english, async (v) => {
    for (const draft of [own, other]) await isClosed(v, draft)
    await v.open('/en/budget/alternativ/jamfor?ar=2027')
    await v.says('There is nothing to compare: no budget is tabled for the year.')
  })

  leg('2026-11-09', 'the group tables its budget, which balances', swedish, async (v) => {
    const { page } = v
    await v.stepInto('Gunilla Tornvall')
    await v.open(address(own))
    await page.getByRole('link', { name: 'Lägg fram' }).click()
    await v.says('När budgeten läggs fram blir den allmän handling, visas för alla och kan inte ändras.')
    await page.getByRole('button', { name: 'Lägg fram budgeten' }).click()
    await v.says('Skriv diarienumret.')
    await v.accessible()
    await page.getByLabel('Diarienummer').fill('KS 2026/0412-2')
    await page.getByRole('button', { name: 'Lägg fram budgeten' }).click()
    await v.says('Framlagd av Eklistan 9 november 2026, KS 2026/0412-2.')
    expect(await page.getByText('Budgeten går inte ihop').count()).toBe(0)
    await v.accessible()
  })

  const withoutScript = { ...english, script: false }

  leg(
    '2026-11-10',
    'another tables one that does not, with the note; without script',
    withoutScript,
    async (v) => {
      const { page } = v
      await v.stepInto('Torbjörn Ljungeby')
      await v.open(`/en${address(other)}`)
      await page
        .getByRole('textbox', { name: 'What do you want with the budget?' })
        .fill('Äldre ska få hjälp när de behöver den.')
      await page.getByRole('button', { name: 'Reckon anew' }).last().click()
      await v.says('The budget has been reckoned anew with what you have written. Nothing is saved yet.')
      await v.says(`Deficit of ${formatKronor(-sums.other / 100, 'en')} in 2027.`)
      await page.getByRole('button', { name: 'Save as a new version' }).click()
      await page.getByRole('link', { name: 'Table' }).last().click()
      await page.getByLabel('Registration number').fill('KS 2026/0412-4')
      await page.getByRole('button', { name: 'Table the budget' }).click()
      await v.says('Choose which exception the budget relies on.')
      expect((await page.request.get(`/en${address(other)}`)).status()).toBe(200)
      await page.getByLabel(/^Reserve: the deficit is covered/).check()
      await page.getByLabel('How does the exception apply?').fill(relied)
      await page.getByRole('button', { name: 'Table the budget' }).click()
      await v.says('Tabled by Lindlistan on 10 November 2026, KS 2026/0412-4.')
      await v.says('The budget doesn’t balance')
      await v.says(relied)
    },
  )

  leg('2026-11-11', 'everybody compares the two', english, async (v) => {
    const { page } = v
    await v.open('/en/budget/alternativ?ar=2027')
    await v.accessible()
    for (const { title } of [own, other]) await page.getByRole('link', { name: title }).first().waitFor()
    await v.open('/en/budget/alternativ/jamfor?ar=2027')
    const heads = page.locator('.compare-side')
    const first = heads.filter({ hasText: own.title })
    const second = heads.filter({ hasText: other.title })
    expect(await first.innerText()).toContain(`a surplus of ${formatMoney(toOre(sums.own), 'en')}`)
    expect(await second.innerText()).toContain(`Deficit of ${formatKronor(-sums.other / 100, 'en')} in 2027.`)
    expect(await second.innerText()).toContain(relied)
    expect(await first.innerText()).not.toContain('exception')
    await v.accessible()
    await v.open(`/en/sok?q=${encodeURIComponent(other.title)}`)
    await page.locator(`main a[href*="${other.id}"]`).first().waitFor()
  })
}

/** Neither the address nor a search leads to it, and nothing can be sent to it. */
async function isClosed(
  { page, open, forge }: Visit,
  draft: { readonly id: string; readonly title: string },
) {
  for (const rest of ['', '/lagg-fram']) {
    expect([403, 404]).toContain((await page.request.get(address(draft) + rest)).status())
  }
  expect([403, 404]).toContain(await forge(`${address(draft)}/lagg-fram`, { version: '1', reference: 'x' }))
  await open(`/sok?q=${encodeURIComponent(draft.title)}`)
  expect(await page.locator(`main a[href*="${draft.id}"]`).count(), draft.title).toBe(0)
  await open('/budget/alternativ?ar=2027')
  expect(await page.getByText(draft.title).count(), draft.title).toBe(0)
}
