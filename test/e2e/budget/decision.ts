import { expect } from 'vitest'
import { signedOre } from '#chapters/budget/explain/signed-ore.ts'
import { formatMoney, formatOre } from '#core/format.ts'
import { toOre } from '#core/money.ts'
import { english, type Leg, swedish } from '../year/leg.ts'
import { budgetOf, onePupilMore, partOf, proposedVersion, schools, waiting, written } from './figures.ts'
import { proposal } from './proposal.ts'

const rules = '/budget/regler/grundskola'
const reference = {
  assembly: 'KF 2026-11-23 § 151',
  rules: 'BIN 2026-12-15 § 131',
  budget: 'BIN 2026-12-15 § 132',
}

const names = { bjorkskolan: 'Björkskolan F–6', ekskolan: 'Ekskolan F–6', centralskolan: 'Centralskolan 7–9' }
/** A comment on the year's rules that nobody ever answers. */
const overlooked = waiting[0]?.id ?? 0
/** What one more pupil is tried in. */
const stage = { bjorkskolan: 'ak-1-3', ekskolan: 'ak-4-6', centralskolan: 'ak-7-9' }

/** The rules and the budget are decided and locked, and every school's page says why. */
export function rulesDecided(leg: Leg): void {
  leg('2026-11-23', 'the assembly decides the frames', english, async (v) => {
    const { page } = v
    await v.stepInto('Marita Hedefors')
    await v.open('/en/budget/beslut?ar=2027')
    await v.accessible()
    await page
      .getByLabel('What is the decision about?')
      .selectOption({ label: 'Adopt the budget for the year' })
    await page.getByLabel('Who has decided?').selectOption({ label: 'Kommunfullmäktige' })
    await page.getByRole('button', { name: 'Save the decision' }).click()
    await page.getByRole('alert').waitFor()
    await v.accessible()
    await page.getByLabel('Decision', { exact: true }).fill(reference.assembly)
    await page.getByRole('button', { name: 'Save the decision' }).click()
    await v.says(`23 November 2026, ${reference.assembly}`)
  })

  leg('2026-12-15', 'the committee decides the rules', english, async (v) => {
    const { page } = v
    await v.stepInto('Samira Elvestam')
    await v.open(`/en${proposal}`)
    await page.getByRole('button', { name: 'Decide and lock the rules' }).click()
    await page.getByRole('alert').waitFor()
    await v.accessible()
    await page.getByLabel('Decision', { exact: true }).fill(reference.rules)
    await page.getByRole('button', { name: 'Decide and lock the rules' }).click()
    await v.says(`the rules are decided (${reference.rules})`)
    await v.says('Decided rules are locked.')
    await v.says(`${waiting.length} comments on the rules had no answer when they were decided.`)
    await v.accessible()
  })

  leg('2026-12-15', 'and adopts the budget of its units', english, async (v) => {
    const { page } = v
    await v.stepInto('Samira Elvestam')
    await v.open('/en/budget/beslut?ar=2027')
    await page.getByLabel('Who has decided?').selectOption({ label: 'Bildningsnämnden' })
    await page.getByLabel('Decision', { exact: true }).fill(reference.budget)
    await page.getByRole('button', { name: 'Save the decision' }).click()
    await v.says(`15 December 2026, ${reference.budget}`)
    await v.says('The budget for 2027 is locked for')
    await v.says('were unanswered when the decision was taken.')
    await v.accessible()
    await v.open(`/en/budget/synpunkter/${overlooked}`)
    await v.says('Decided without an answer')
    await v.says(reference.assembly)
  })

  leg('2026-12-16', 'nothing that is decided can be changed, whatever is sent', english, async (v) => {
    const version = String(proposedVersion)
    const again = { version, node: 'bildningsnamnden', decision: 'BIN § 1', on: '2026-12-16' }
    await v.stepInto('Samira Elvestam')
    expect(await v.forge(`${rules}/besluta`, again)).toBe(400)
    const adopted = {
      kind: 'adopted',
      node: 'bildningsnamnden',
      year: '2027',
      reference: 'BIN § 2',
      on: '2026-12-16',
    }
    expect(await v.forge('/budget/beslut/fatta', adopted)).toBe(400)
    await v.stepInto('Jonas Ekehult')
    expect(await v.forge(`${rules}/foresla`, { version, why: 'x', outsideWhy: 'x' })).toBe(400)
    expect(await v.forge(`${rules}/dra-tillbaka`, { version, withdrawWhy: 'x' })).toBe(400)
    await v.stepInto('Petra Linnarås')
    expect(await v.forge(`${rules}/andra`, { version, why: 'x' })).toBe(403)
    expect(await v.forge('/budget/beslut/fatta', adopted)).toBe(403)
    await v.open(`/en${proposal}`)
    await v.says(`the rules are decided (${reference.rules})`)
  })

  for (const school of schools) {
    const way = school === 'bjorkskolan' ? { ...swedish, script: false } : english
    leg('2027-01-11', `the page of ${names[school]} says why`, way, async (v) => {
      const { page } = v
      const hasScript = !('script' in way)
      const language = way.locale === 'sv-SE' ? 'sv' : 'en'
      const t = words[language]
      const prefix = language === 'sv' ? '' : '/en'
      await v.open(`${prefix}/budget/varfor/${school}?ar=${written.year}`)
      await v.says(`${t.adopted}: ${reference.budget}.`)
      expect(await page.locator('main').innerText()).toContain(formatMoney(budgetOf(school), language))
      if (hasScript) await v.accessible()
      await tryOneMore(v, school, language)
      for (const [step, part] of [
        ['rule', 'basresurs'],
        ['price', 'liten-skola'],
        ['structure', 'struktur'],
      ] as const) {
        const { after, before } = partOf(school, part)
        if (after === before) continue
        const opened = page.locator(`#steg-${step}`)
        await opened.locator('summary').click()
        expect(await opened.innerText(), part).toContain(signedOre(toOre(after - before), language))
      }
      const rule = page.locator('#steg-rule')
      expect(await rule.innerText()).toContain(t.gone)
      await rule.getByRole('link', { name: t.toRule }).click()
      await v.says(`${t.decided} (${reference.rules})`)
      expect(page.url()).toContain(`#version-${proposedVersion}`)
    })
  }
}

const words = {
  sv: {
    adopted: 'Beslutad',
    gone: 'Delen finns inte längre.',
    toRule: 'Läs vad som är ändrat i reglerna',
    decided: 'reglerna är beslutade',
    more: 'ger',
    changes: 'Det här ändras',
    still: 'Det här ändras inte',
    try: 'Räkna',
    what: 'Vad',
  },
  en: {
    adopted: 'Adopted',
    gone: 'The part is no more.',
    toRule: 'Read what has changed in the rules',
    decided: 'the rules are decided',
    more: 'gives',
    changes: 'This changes',
    still: 'This does not change',
    try: 'Calculate',
    what: 'What',
  },
} as const

async function tryOneMore(
  { page, says }: Parameters<Parameters<Leg>[3]>[0],
  school: keyof typeof stage,
  language: 'sv' | 'en',
) {
  const t = words[language]
  const form = page.locator('#prova')
  await form.getByLabel(t.what, { exact: true }).selectOption(stage[school])
  await form.getByRole('button', { name: t.try }).click()
  await says(`${t.more} ${formatOre(onePupilMore(school, stage[school]), language)}`)
  await says(t.still)
  expect(await page.locator('#prova').innerText()).toContain('Lokaler')
}
