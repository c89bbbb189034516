import { expect } from 'vitest'
import { english, type Leg } from '../year/leg.ts'

/** Money moves and the budget is reopened while it runs, each by a decision that leaves a trace. */
export function duringTheYear(leg: Leg): void {
  leg('2027-03-09', 'the committee moves money between two schools', english, async (v) => {
    const { page } = v
    await v.stepInto('Samira Elvestam')
    await v.open('/en/budget/beslut?ar=2027')
    await page.getByLabel('What is the decision about?').selectOption('reallocation')
    await page.getByLabel('Who has decided?').selectOption({ label: 'Bildningsnämnden' })
    await page.getByLabel('Decision', { exact: true }).fill('BIN 2027-03-09 § 31')
    await page
      .getByRole('textbox', { name: 'Reason' })
      .fill('En klass flyttar till Ekskolan när Björkskolan bygger om.')
    await page.getByText('Which amounts?').click()
    await page.getByLabel('Unit 1').selectOption({ label: 'Björkskolan F–6' })
    await page.getByLabel('Amount 1, SEK').fill('-250 000')
    await page.getByLabel('Unit 2').selectOption({ label: 'Ekskolan F–6' })
    await page.getByLabel('Amount 2, SEK').fill('200 000')
    await page.getByRole('button', { name: 'Save the decision' }).click()
    await page.getByRole('alert').waitFor()
    expect(await page.getByLabel('Amount 1, SEK').inputValue()).toBe('-250 000')
    await v.accessible()
    await page.getByLabel('Amount 2, SEK').fill('250 000')
    await page.getByRole('button', { name: 'Save the decision' }).click()
    await v.says('9 March 2027, BIN 2027-03-09 § 31')
    await v.open('/en/budget/varfor/ekskolan?ar=2027')
    expect(await page.locator('main').innerText()).toContain('BIN 2027-03-09 § 31')
    await v.accessible()
  })

  leg('2027-03-16', 'the budget is reopened with a reason, and that is seen', english, async (v) => {
    const { page } = v
    await v.stepInto('Samira Elvestam')
    await v.open('/en/budget/beslut?ar=2027')
    await page.getByLabel('What is the decision about?').selectOption('reopened')
    await page.getByLabel('Who has decided?').selectOption({ label: 'Bildningsnämnden' })
    await page.getByLabel('Decision', { exact: true }).fill('BIN 2027-03-16 § 40')
    await page.getByRole('button', { name: 'Save the decision' }).click()
    await v.says('Write why. It is read beside the decision.')
    await page.getByRole('textbox', { name: 'Reason' }).fill('Ett fel i lokalytan för Granskolan ska rättas.')
    await page.getByRole('button', { name: 'Save the decision' }).click()
    await v.says('16 March 2027, BIN 2027-03-16 § 40')
    await v.accessible()
  })

  leg('2027-03-17', 'everybody reads what was decided, in order', english, async (v) => {
    const { page } = v
    await v.open('/en/budget/beslut?ar=2027')
    await v.says('Ett fel i lokalytan för Granskolan ska rättas.')
    await v.says('En klass flyttar till Ekskolan när Björkskolan bygger om.')
    const told = await page.locator('.decision-list').innerText()
    const order = [
      'KF 2026-11-23 § 151',
      'BIN 2026-12-15 § 132',
      'BIN 2027-03-09 § 31',
      'BIN 2027-03-16 § 40',
    ]
    const places = order.map((reference) => told.indexOf(reference))
    expect(places).toEqual(places.toSorted((a, b) => a - b))
    expect(places).not.toContain(-1)
    await v.accessible()
  })
}
