import { expect } from 'vitest'
import type { Visit } from '../support/visit.ts'
import { english, type Leg, swedish } from '../year/leg.ts'
import { waiting } from './figures.ts'
import { proposal } from './proposal.ts'

const password = 'bricka sjö lampa höstlöv'

/** Principals whom a visitor can't step into: they sign in by accounts of their own. */
const principals = {
  ekskolan: { name: 'Andreas Sköldberga', email: 'andreas.skoldberga@ekbacka.example', link: '' },
  centralskolan: { name: 'Maria Torsåker', email: 'maria.torsaker@ekbacka.example', link: '' },
}

/** Paths of the three comments, without language. */
const comments = { bjorkskolan: '', ekskolan: '', centralskolan: '' }

/** Three units say what the proposal means to them, and are answered. */
export function unitsHeard(leg: Leg): void {
  const withoutScript = { ...swedish, script: false }

  leg('2026-10-20', 'the administrator hands two principals a way in', swedish, async (v) => {
    const { page } = v
    await v.stepInto('Erik Lundamo')
    for (const principal of Object.values(principals)) {
      await v.open('/konton')
      await page.getByRole('link', { name: principal.name }).click()
      await page.getByRole('button', { name: 'Skapa en länk' }).click()
      await v.says(`Här är länken till ${principal.name}. Den visas bara nu.`)
      principal.link = new URL(await page.locator('.one-time-link').innerText()).pathname
    }
  })

  leg('2026-10-20', 'a principal comments on a part of it, without script', withoutScript, async (v) => {
    const { page } = v
    await v.stepInto('Petra Linnarås')
    await v.open(proposal)
    await page.locator('#del-struktur').getByRole('link', { name: 'Lämna en synpunkt på delen' }).click()
    expect(await selected(v, 'Vad i förslaget rör den?')).toContain('Strukturersättning')
    await page.getByRole('button', { name: 'Lämna synpunkten' }).click()
    await page.getByRole('alert').waitFor()
    await page
      .getByRole('textbox', { name: 'Synpunkten' })
      .fill(
        'Basresursen tas bort på en gång. Ge oss halva beloppet under 2027, så hinner vi ändra tjänsterna.',
      )
    await page.getByLabel('Vad handlar den om?').selectOption({ label: 'Regel' })
    await page.getByRole('button', { name: 'Lämna synpunkten' }).click()
    await v.says('Registrerad i ärende BIN 2026/0131.')
    comments.bjorkskolan = new URL(page.url()).pathname
  })

  leg('2026-10-20', 'another principal does, with an account of his own', swedish, async (v) => {
    const { page } = v
    await choosePassword(v, principals.ekskolan.link)
    await v.isSignedIn('Andreas Sköldberga')
    await v.open(proposal)
    await page.locator('#del-liten-skola').getByRole('link', { name: 'Lämna en synpunkt på delen' }).click()
    await page
      .getByRole('textbox', { name: 'Synpunkten' })
      .fill(
        'Vi har 400 elever och hamnar strax under gränsen. Trappa av tillägget i stället för att klippa det.',
      )
    await page.getByLabel('Vad handlar den om?').selectOption({ label: 'Volym' })
    await page.getByRole('button', { name: 'Lämna synpunkten' }).click()
    await v.says('Synpunkten från Ekskolan F–6 är lämnad.')
    comments.ekskolan = new URL(page.url()).pathname
  })

  leg('2026-10-20', 'and a third one', swedish, async (v) => {
    const { page } = v
    await choosePassword(v, principals.centralskolan.link)
    await page
      .getByRole('link', { name: /Säg vad Centralskolan 7–9 tycker/ })
      .first()
      .waitFor()
    await v.open(proposal)
    await page.getByRole('link', { name: 'Lämna en synpunkt på förslaget' }).click()
    await page
      .getByRole('textbox', { name: 'Synpunkten' })
      .fill(
        'Elever i årskurs 7–9 med samma behov ger oss mindre i den nya potten. Räkna indexet per stadium.',
      )
    await page.getByLabel('Vad handlar den om?').selectOption({ label: 'Kvalitet' })
    await page
      .getByLabel('Vad i förslaget rör den?')
      .selectOption({ label: 'Regeln ”Grundbelopp årskurs 7–9”' })
    await page.getByRole('button', { name: 'Lämna synpunkten' }).click()
    await v.says('Synpunkten från Centralskolan 7–9 är lämnad.')
    comments.centralskolan = new URL(page.url()).pathname
    expect(await v.forge(`${comments.ekskolan}/svar`, { answer: 'no', reason: 'x', effect: '0' })).toBe(403)
  })

  leg('2026-10-26', 'the head of department meets one in part', swedish, async (v) => {
    const { page } = v
    await v.stepInto('Johan Almered')
    await page.getByRole('link', { name: /Svara på .* synpunkter på budgeten för 2027/ }).click()
    await v.accessible()
    await v.open(comments.bjorkskolan)
    await page.getByRole('button', { name: 'Spara svaret' }).click()
    await page.getByRole('alert').waitFor()
    await v.accessible()
    await page.getByLabel('Delvis').check()
    await page
      .getByLabel('Skälet till svaret')
      .fill('Skolor som förlorar mer än en procent får ett övergångsbelopp.')
    await page.getByLabel('Vad svaret ändrar i förslaget, kronor').fill('308 700')
    await page.getByRole('button', { name: 'Spara svaret' }).click()
    await v.says('Synpunkten tillgodoses delvis.')
    await v.says('+309 tkr i förslaget')
  })

  leg('2026-10-26', 'the controller meets another wholly', swedish, async (v) => {
    const { page } = v
    await v.stepInto('Jonas Ekehult')
    await v.open(comments.ekskolan)
    await page.getByLabel('Ja, helt').check()
    await page
      .getByLabel('Skälet till svaret')
      .fill('Från 2028 trappas tillägget av mellan 400 och 440 elever.')
    await page.getByLabel('Vad svaret ändrar i förslaget, kronor').fill('0')
    await page.getByRole('button', { name: 'Spara svaret' }).click()
    await v.says('Synpunkten tillgodoses.')
    await v.says('Ändrar inga pengar i förslaget.')
  })

  leg('2026-10-27', 'whoever decides sees that comments are unanswered', swedish, async (v) => {
    await v.stepInto('Samira Elvestam')
    await v.open(proposal)
    await v.says(`${waiting.length + 1} synpunkter på reglerna är obesvarade.`)
    await v.says('Reglerna kan beslutas ändå, men det kommer att synas.')
    await v.accessible()
    await v.open('/budget/beslut?ar=2027')
    await v.says('Budgeten kan antas ändå, men det kommer att synas.')
  })

  leg('2026-10-28', 'the third is answered no, with the reason', english, async (v) => {
    const { page } = v
    await v.stepInto('Johan Almered')
    await v.open(`/en${comments.centralskolan}`)
    await page.getByLabel('No', { exact: true }).check()
    await page
      .getByLabel('The reason for the answer')
      .fill('Indexet följer eleven, inte stadiet. Vi prövar frågan till 2028.')
    await page.getByLabel('What the answer changes in the proposal, kronor').fill('0')
    await page.getByRole('button', { name: 'Save the answer' }).click()
    await v.says('The comment is not met.')
    await v.accessible()
    await v.stepInto('Samira Elvestam')
    await v.open(`/en${proposal}`)
    await v.says(`${waiting.length} comments on the rules have no answer.`)
  })

  leg('2026-10-28', 'the one who asked finds the answer on the start page', withoutScript, async (v) => {
    const { page } = v
    await v.stepInto('Petra Linnarås')
    await page
      .getByRole('link', { name: /Läs svaret på synpunkten från Björkskolan F–6: ”Basresursen/ })
      .click()
    await v.says('Skolor som förlorar mer än en procent får ett övergångsbelopp.')
    await page.getByRole('button', { name: 'Vi har läst svaret' }).click()
    await v.says('Ni har märkt svaret som läst den 28 oktober 2026. Det ser bara ni.')
    await page.goto('/')
    expect(await page.getByRole('link', { name: /”Basresursen/ }).count()).toBe(0)
  })
}

/** Signs in by a link that works once. */
async function choosePassword({ page, open }: Visit, link: string): Promise<void> {
  await open(link)
  await page.getByLabel('Lösenord').fill(password)
  await page.getByRole('button', { name: 'Spara lösenordet och logga in' }).click()
  await page.locator('.signed-in').waitFor()
}

/** What a list has chosen, in words. */
function selected({ page }: Visit, label: string): Promise<string> {
  return page.getByLabel(label).locator('option:checked').innerText()
}
