import { expect } from 'vitest'
import { formatMoney, formatNumber } from '#core/format.ts'
import { type Leg, swedish } from '../year/leg.ts'
import { backTested, keptOre, moved, proposedVersion, versions, written } from './figures.ts'

const rules = '/budget/regler/grundskola'
export const proposal = `${rules}?version=${proposedVersion}`

const why =
  'Potten för elevernas förutsättningar höjs så långt som ramen räcker, och den minsta skolan får ett större tillägg.'

/** A rule is changed on the web, as a draft, and proposed with what it means for every school. */
export function rulesProposed(leg: Leg): void {
  leg('2026-10-15', 'the controller changes the rules of the schools in a draft', swedish, async (v) => {
    const { page } = v
    await v.stepInto('Jonas Ekehult')
    await v.open('/budget/regler')
    await v.accessible()
    await page.getByRole('link', { name: 'Grundskola, förskoleklass och fritidshem' }).first().click()
    await page.getByRole('link', { name: 'Läs förslaget' }).click()
    await page.getByRole('link', { name: 'Ändra reglerna i ett utkast' }).click()
    await v.says(`Du ändrar från version ${versions.before} för ${written.year}.`)
    await page.getByLabel('Pott, kr').fill(formatNumber(written.pot, 'sv'))
    const small = page.getByRole('group', { name: 'Tillägg för liten skola' })
    for (const [place, kronor] of written.steps.entries()) {
      const step = small.getByRole('group', { name: `Steg ${place + 1}` })
      await step.getByLabel('ger, kr').fill(formatNumber(kronor, 'sv'))
    }
    await page.getByRole('textbox', { name: 'Vad ändras, och varför?' }).first().fill('')
    await page.getByRole('button', { name: 'Spara som utkast' }).click()
    await page.getByRole('alert').waitFor()
    await v.says('Skriv vad som ändras och varför.')
    await v.accessible()
    expect(await page.getByLabel('Pott, kr').inputValue()).toBe(formatNumber(written.pot, 'sv'))
    await page.getByRole('textbox', { name: 'Vad ändras, och varför?' }).first().fill(why)
    await page.getByRole('button', { name: 'Spara som utkast' }).click()
    await v.says('ett utkast som inte är föreslaget. Bara de som skriver reglerna ser det.')
    expect(page.url()).toContain(proposal)
    await v.accessible()
  })

  leg('2026-10-15', 'nobody else finds the draft', swedish, async (v) => {
    await v.stepInto('Petra Linnarås')
    expect((await v.page.request.get(proposal)).status()).toBe(404)
    expect((await v.page.request.get(`${rules}/prova?version=${proposedVersion}`)).status()).toBe(404)
    expect(await v.forge(`${rules}/foresla`, { version: String(proposedVersion), why: 'x' })).toBe(403)
  })

  leg('2026-10-16', 'it is proposed, and tried on every school', swedish, async (v) => {
    const { page } = v
    await v.stepInto('Jonas Ekehult')
    await v.open(proposal)
    expect(await page.getByRole('textbox', { name: 'Vad ändras, och varför?' }).first().inputValue()).toBe(
      why,
    )
    await page.getByRole('button', { name: 'Föreslå' }).click()
    await v.says('reglerna är föreslagna och inte beslutade.')
    await page.getByRole('link', { name: 'Se vad förslaget betyder för varje enhet' }).click()
    const money = formatMoney(moved.movedOre, 'sv')
    const { winners, losers } = moved
    await v.says(`skulle ${winners} enheter få mer och ${losers} mindre. ${money} flyttas.`)
    await v.says(`Summan är oförändrad: ${formatMoney(moved.sumOre, 'sv')}.`)
    await v.says(`Med förslaget blir ${formatMoney(keptOre, 'sv')} av ramen kvar hos den som har den.`)
    await v.says('Om regeln hade gällt de 3 senaste åren')
    for (const [year, ore] of backTested()) {
      await v.says(`${year}: ${formatMoney(ore, 'sv')} hade hamnat hos någon annan.`)
    }
    await v.says('Delen Basresurs har tagits bort.')
    await v.accessible()
    const address = `${rules}/prova?version=${proposedVersion}&tabell=forslaget&format=csv`
    const csv = await (await page.request.get(address)).text()
    for (const { name, ore } of moved.changes) {
      const [, , , change] =
        csv
          .split('\n')
          .find((row) => row.startsWith(name))
          ?.split(';') ?? []
      expect(change, name).toBe(String(ore / 100).replace('.', ','))
    }
  })

  leg('2026-10-16', 'the units are asked, and the older proposal is withdrawn', swedish, async (v) => {
    const { page } = v
    await v.stepInto('Jonas Ekehult')
    await v.open(proposal)
    await page.getByRole('link', { name: 'Fråga enheterna: öppna en omgång för synpunkter' }).click()
    const subject = page.getByLabel('Gäller', { exact: true })
    expect(await subject.inputValue()).toBe(`rule-set:grundskola:${proposedVersion}`)
    expect(await page.getByLabel('Vilka tillfrågas?').inputValue()).toBe('grundskola')
    await page.getByRole('button', { name: 'Öppna omgången' }).click()
    await page.getByRole('alert').waitFor()
    await v.accessible()
    await page.getByLabel('Sista dag').fill('2026-10-23')
    await page.getByLabel('Ärende').fill('BIN 2026/0131')
    await page.getByRole('button', { name: 'Öppna omgången' }).click()
    await page.getByRole('heading', { level: 1 }).waitFor()
    await v.accessible()
    await v.open(`${rules}?version=${versions.before}`)
    await page.getByText('Dra tillbaka', { exact: true }).first().click()
    await page
      .getByLabel('Varför dras den tillbaka?')
      .fill('Den gav mer än ramen. Version 6 kommer i dess ställe.')
    await page.getByRole('button', { name: 'Dra tillbaka' }).click()
    await v.says('versionen är tillbakadragen.')
  })
}
