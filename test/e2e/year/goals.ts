import { expect } from 'vitest'
import { english, type Leg, swedish } from './leg.ts'

const wording = {
  overall: 'Den som söker hjälp av kommunen ska få ett besked inom fem arbetsdagar.',
  dropped: 'Kommunens kärnverksamhet ska präglas av hög kvalitet och god effektivitet.',
  committee: 'Varje vårdnadshavare ska få svar på en ansökan om särskilt stöd inom fem arbetsdagar.',
  unit: 'Elevhälsoteamet på Björkskolan ska svara varje vårdnadshavare inom tre arbetsdagar.',
} as const

/** Paths of the goals, without language, as they come to be. */
const goals = { overall: '', committee: '', unit: '' }

/**
 * A goal from the assembly to the unit: adopted in the place of another, translated, taken, openly prioritised down, met
 * with silence, and answered.
 */
export function goalsOfTheYear(leg: Leg): void {
  leg('2026-11-23', 'the assembly adopts a goal, and must say which one goes', swedish, async (v) => {
    const { page } = v
    await v.stepInto('Marita Hedefors')
    await v.open('/mal')
    await v.says('Ekbacka har tre övergripande mål.')
    await page.getByRole('link', { name: 'Skriv in ett mål' }).click()
    await v.says('Målet antas av Kommunstyrelsen')
    await page.getByRole('link', { name: 'Välj en annan plats' }).click()
    await page.getByLabel('Var antas målet?').selectOption({ value: 'kf' })
    await page.getByRole('button', { name: 'Fortsätt' }).click()
    await v.says('Det finns 3 övergripande mål. Handboken talar om högst 3')
    await page.getByLabel('Målet som en mening').fill(wording.overall)
    await page.getByLabel('Vad som mäts').fill('Ansökningar som får besked inom fem arbetsdagar')
    await page.getByLabel('Enhet', { exact: true }).fill('procent')
    await page.getByLabel('Utgångsläge, år').fill('2025')
    await page.getByLabel('Utgångsläge, värde').fill('58')
    await page.getByLabel('Målbana, en rad per år').fill('2027 70\n2028 85')
    await page.getByLabel('Lag, förordning eller reglemente').fill('förvaltningslagen (2017:900) 9 §')
    await page.getByLabel('Vem målet är till för').fill('den som söker hjälp av kommunen')
    await page.getByLabel('Sista året').fill('2028')
    await page.getByLabel('Beslut', { exact: true }).fill('KF 2026-11-23 § 142')
    await page.getByRole('button', { name: 'Besluta målet' }).click()
    await v.says('Välj vilket mål som utgår')
    await v.accessible()
    expect(await page.getByLabel('Målet som en mening').inputValue()).toBe(wording.overall)
    await page.getByLabel(wording.dropped).check()
    await page.getByLabel('Vad det betyder för enheterna att målet utgår').fill('Inget nytt rapporteras.')
    await page.getByRole('button', { name: 'Besluta målet' }).click()
    await page.getByRole('heading', { level: 1, name: wording.overall }).waitFor()
    goals.overall = new URL(page.url()).pathname
    await v.open('/mal?dag=2027-01-01')
    await v.says('Ekbacka har tre övergripande mål.')
    await v.says(wording.overall)
    expect(await page.getByText(wording.dropped).count()).toBe(0)
  })

  leg('2026-12-08', 'a member of the committee translates it, with the keyboard', swedish, async (v) => {
    const { page } = v
    await v.stepInto('Torbjörn Ljungeby')
    await v.open(goals.overall)
    await page.getByRole('link', { name: 'Bryt ner målet' }).focus()
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { level: 1, name: 'Vad betyder' }).waitFor()
    await page.getByLabel('Vi skriver ett eget, närmare verksamheten').focus()
    await page.keyboard.press('Tab')
    await page.keyboard.type('vårdnadshavaren kan planera när beskedet kommer i tid')
    await page.keyboard.press('Tab')
    await page.keyboard.type(wording.committee)
    await page.getByLabel('Vad som mäts').focus()
    await page.keyboard.type('Ansökningar om särskilt stöd med svar inom fem arbetsdagar')
    await page.keyboard.press('Tab')
    await page.keyboard.type('procent')
    // Enter in a line of text shows how the goal reads and decides nothing.
    await page.keyboard.press('Enter')
    await v.says('Ingenting är sparat ännu.')
    await v.accessible()
    const measure = page.getByRole('group', { name: 'Mått 1' })
    await measure.getByLabel('Målbana, en rad per år').fill('2027 80\n2028 95')
    await page.getByLabel('Gäller från och med').fill('2027-01-01')
    await page.getByLabel('Beslut', { exact: true }).fill('BN 2026-12-08 § 131')
    await page.getByRole('button', { name: 'Besluta målet' }).click()
    await page.getByRole('heading', { level: 1, name: wording.committee }).waitFor()
    goals.committee = new URL(page.url()).pathname
    await v.open(`${goals.overall}?dag=2027-01-01`)
    await v.says('eftersom vårdnadshavaren kan planera när beskedet kommer i tid')
  })

  const withoutScript = { ...swedish, script: false }

  leg('2027-02-02', 'a school takes it as its own, and tells; without script', withoutScript, async (v) => {
    const { page } = v
    await v.stepInto('Petra Linnarås')
    await v.open('/mal')
    await v.says(wording.committee)
    await v.open(goals.committee)
    await page.getByRole('link', { name: 'Bryt ner målet' }).click()
    await page.getByLabel('Det här bidrar eftersom …').fill('teamet avgör vad som kan göras på skolan')
    await page.getByLabel('Målet som en mening').fill(wording.unit)
    await page.getByLabel('Vad som mäts').fill('Svar inom tre arbetsdagar')
    await page.getByLabel('Enhet', { exact: true }).fill('procent')
    await page.getByLabel('Målbana, en rad per år').fill('2027 90')
    await page.getByLabel('Beslut', { exact: true }).fill('Rektors beslut 2027-02-02')
    await page.getByRole('button', { name: 'Besluta målet' }).click()
    await page.getByRole('heading', { level: 1, name: wording.unit }).waitFor()
    goals.unit = new URL(page.url()).pathname
    await v.open(`${goals.committee}/bjorkskolan`)
    await page.getByText('Berätta vad enheten har gjort').click()
    await page.getByLabel('Vad?').fill('Elevhälsoteamet har fasta svarstider på måndagar och torsdagar.')
    await page.getByRole('button', { name: 'Spara' }).click()
    await v.says('Björkskolan F–6 arbetar med målet. Senaste spåret är från den 2 februari 2027.')
    await v.says('Elevhälsoteamet har fasta svarstider på måndagar och torsdagar.')
  })

  leg('2027-02-15', 'a principal may not prioritise a goal down', swedish, async (v) => {
    const { page } = v
    await v.stepInto('Petra Linnarås')
    for (const school of ['bjorkskolan', 'ekskolan']) {
      await v.open(`${goals.committee}/${school}`)
      expect(await page.getByText('Besluta om skyldigheten').count()).toBe(0)
      await v.says('Det här gör den som är ledamot i nämnd eller nämndordförande.')
      const fields = {
        status: 'prioritised-down',
        reason: 'Vi hinner inte.',
        decision: '-',
        from: '2027-02-15',
      }
      expect(await v.forge(`${goals.committee}/${school}/skyldighet`, fields)).toBe(403)
    }
    expect(await v.forge(`${goals.committee}/ekskolan/spar`, { kind: 'done', text: 'x' })).toBe(403)
    expect(await v.forge('/mal/nytt', { place: 'kf', wording: 'x' })).toBe(403)
    await v.open(`${goals.committee}/ekskolan`)
    await v.says('Målet är bindande för enheten.')
  })

  leg('2027-02-16', 'the committee openly prioritises it down for another school', swedish, async (v) => {
    const { page } = v
    await v.stepInto('Samira Elvestam')
    await v.open(`${goals.committee}/ekskolan`)
    await page.getByText('Besluta om skyldigheten').click()
    await page.getByRole('button', { name: 'Spara' }).last().click()
    await v.says('Skriv skälet: det visas för alla.')
    await v.accessible()
    await page.getByLabel('Skäl').fill('Skolan bygger om under året och har ingen kurator på plats.')
    await page.getByLabel('Beslut', { exact: true }).fill('BN 2027-02-16 § 21')
    await page.getByRole('button', { name: 'Spara' }).last().click()
    await v.says('Bildningsnämnden har prioriterat ned målet för Ekskolan F–6 från den 16 februari 2027.')
  })

  leg('2027-02-17', 'everybody sees that, with the reason', swedish, async (v) => {
    const { page } = v
    await v.open('/mal/rutnat')
    const cell = (unit: string) => page.locator(`a[href="${goals.committee}/${unit}"]`)
    expect(await cell('bjorkskolan').innerText()).toContain('syns')
    expect(await cell('ekskolan').innerText()).toContain('nedprioriterat av nämnden')
    expect(await cell('ekskolan').innerText()).toContain('▽')
    await cell('ekskolan').click()
    await v.says('Skolan bygger om under året och har ingen kurator på plats.')
    await v.says('BN 2027-02-16 § 21')
    await v.open('/mal/over-tid')
    await v.says(wording.dropped)
    await v.says(wording.overall)
  })

  leg('2027-09-07', 'a head of department asks a unit that leaves no trace', english, async (v) => {
    const { page } = v
    await v.stepInto('Eva-Lotta Sandhem')
    await v.open('/en/mal/rutnat')
    const cell = page.locator(`a[href="/en${goals.overall}/hemtjanst-asen"]`)
    expect(await cell.innerText()).toContain('no trace, not asked')
    await cell.click()
    await v.says('No trace of the goal shows in Hemtjänst Åsen in the last two thirds of a year.')
    await page.getByText('Ask the unit').click()
    await page.getByLabel('Answer wished for by').fill('2027-09-21')
    await page.getByRole('button', { name: 'Ask' }).click()
    await v.says('Hemtjänst Åsen has been asked and has until 21 September 2027 to answer.')
  })

  leg('2027-09-21', 'until the day has passed nothing is shown as a deviation', english, async (v) => {
    await v.open('/en/handboken/MAL-8')
    expect(await v.page.locator('main').getByText('Hemtjänst Åsen').count()).toBe(0)
  })

  leg('2027-09-22', 'then the silence is seen, in the grid and in the handbook', english, async (v) => {
    const { page } = v
    await v.open('/en/mal/rutnat?bara=unanswered')
    const cell = page.locator(`a[href="/en${goals.overall}/hemtjanst-asen"]`)
    expect(await cell.innerText()).toContain('unanswered')
    await v.open('/en/handboken/MAL-8')
    await page.getByText('How do we know?').click()
    await page.getByRole('link', { name: 'Hemtjänst Åsen' }).click()
    await v.says('Hemtjänst Åsen has been asked about the goal and has not answered.')
  })

  leg('2027-09-23', 'the unit finds the question on its start page and answers', english, async (v) => {
    const { page } = v
    await v.stepInto('Ulrika Sundeby')
    await page.getByRole('link', { name: 'Answer whether Hemtjänst Åsen works by the goal' }).click()
    await v.accessible()
    await page.getByLabel('How do you work by the goal?').fill('We answer applications on the same day.')
    await page.getByRole('group', { name: 'Must you prioritise by the goal?' }).getByLabel('Yes').check()
    await page.getByLabel('Yes, it is clear').check()
    await page.getByRole('button', { name: 'Answer' }).click()
    await v.says('Hemtjänst Åsen works by the goal. The latest trace is from 23 September 2027.')
    await v.open('/en/handboken/MAL-8')
    expect(await page.locator('main').getByText('Hemtjänst Åsen').count()).toBe(0)
  })
}
