import { expect } from 'vitest'
import { english, type Leg } from './leg.ts'

/** What a member of the opposition asks, and its path without language. */
const question = {
  text: 'How many pupils wait for a decision on special support?',
  answer: 'Fourteen, of whom three have waited more than five working days.',
  path: '',
}

/** A question from the opposition that gets a published answer, and a decision that is moved down on trial. */
export function rolesOfTheYear(leg: Leg): void {
  leg('2027-09-27', 'a manager proposes that a decision be taken nearer the pupil', english, async (v) => {
    const { page } = v
    await v.stepInto('Mikael Tallbo')
    await v.open('/en/roller/bn-anpassad-mottagande')
    await page.getByRole('link', { name: 'Propose to move it down' }).click()
    await page.getByLabel('Manager', { exact: true }).check()
    await page
      .getByLabel('What could go wrong, and what do you do about it?')
      .fill('Practice may differ. The head of department reads every decision for half a year.')
    await v.accessible()
    await page.getByRole('button', { name: 'Make the proposal' }).click()
    await v.says('Proposed on 27 September 2027: that a manager decide in place of the head of department.')
    const trial = /prov-(\d+)$/.exec(page.url())?.[1]
    expect(await v.forge(`/roller/prov/${trial}/beslut`, { do: 'approve' })).toBe(403)
  })

  leg('2027-10-04', 'a member of the opposition asks the department', english, async (v) => {
    const { page } = v
    await v.stepInto('Gunilla Tornvall')
    await v.open('/en/roller/fragor')
    await page.getByRole('link', { name: 'Ask a question' }).click()
    await page.getByRole('button', { name: 'Send the question' }).click()
    await page.getByRole('alert').waitFor()
    await v.accessible()
    await page.getByLabel('Your question').fill(question.text)
    await page.getByLabel('Theme').fill('särskilt stöd')
    await page.getByLabel('Department').selectOption({ label: 'Bildningsförvaltningen' })
    await page.getByLabel('Answer by').fill('2027-10-18')
    await v.accessible()
    await page.getByRole('button', { name: 'Send the question' }).click()
    await page.getByRole('heading', { level: 1, name: question.text }).waitFor()
    await v.says('Bildningsförvaltningen is to answer by 18 October 2027.')
    question.path = new URL(page.url()).pathname.replace('/en', '')
  })

  leg('2027-10-05', 'officials do not ask in the channel of the elected', english, async (v) => {
    const { page } = v
    await v.stepInto('Petra Linnarås')
    await page.goto('/en/roller/forvaltning/bildningsforvaltningen')
    await v.says('This page is not open to everybody')
    await v.accessible()
    expect(await v.forge('/roller/fragor/ny', { text: 'x', routedTo: 'bildningsforvaltningen' })).toBe(403)
    expect(await v.forge(`${question.path}/svar`, { answer: 'x' })).toBe(403)
    expect(await v.forge(`${question.path}/publicering`, { secrecy: 'open' })).toBe(403)
  })

  leg('2027-10-06', 'the head of department finds it on the start page and answers', english, async (v) => {
    const { page } = v
    await v.stepInto('Johan Almered')
    await page.getByRole('link', { name: question.text }).click()
    await page.getByLabel('The answer').fill(question.answer)
    await page.getByRole('button', { name: 'Save the answer' }).click()
    await v.says('The question was answered on 6 October 2027.')
  })

  leg('2027-10-07', 'a visitor knows nothing of it yet', english, async ({ page, open }) => {
    expect((await page.request.get(`/en${question.path}`)).status()).not.toBe(200)
    await open('/en/roller/fragor')
    expect(await page.getByText(question.text).count()).toBe(0)
  })

  for (const member of ['Gunilla Tornvall', 'Marita Hedefors']) {
    leg('2027-10-07', `${member} does not see the answer before it is published`, english, async (v) => {
      await v.stepInto(member)
      await v.open(`/en${question.path}`)
      await v.says('The answer is shown when it is published.')
      expect(await v.page.getByText(question.answer).count()).toBe(0)
    })
  }

  leg('2027-10-08', 'the head of department checks secrecy and publishes', english, async (v) => {
    const { page } = v
    await v.stepInto('Johan Almered')
    await page.getByRole('link', { name: question.text }).click()
    await v.accessible()
    await page.getByLabel('open', { exact: true }).check()
    await page.getByRole('button', { name: 'The check is done' }).click()
    await v.says('The answer became visible to everybody on 8 October 2027.')
  })

  for (const member of ['Gunilla Tornvall', 'Marita Hedefors']) {
    leg('2027-10-08', `${member} sees it at once`, english, async (v) => {
      await v.stepInto(member)
      await v.open(`/en${question.path}`)
      await v.says(question.answer)
    })
  }

  leg('2027-10-08', 'and so does a visitor, on the open board', english, async (v) => {
    await v.open('/en/roller/fragor')
    await v.says(question.text)
    await v.says(question.answer)
  })

  leg('2027-10-12', 'the chair enters that the committee tries it', english, async (v) => {
    const { page } = v
    await v.stepInto('Samira Elvestam')
    await v.open('/en/roller/prov')
    const proposal = page.getByRole('article').filter({ hasText: '27 September 2027' })
    await proposal.getByText('Enter the committee’s decision').click()
    await proposal.getByLabel('Minutes and section').fill('BN 2027-10-12 § 97')
    await proposal.getByLabel('The committee decided on').fill('2027-10-12')
    await proposal.getByLabel('The trial begins').fill('2027-11-01')
    await proposal.getByLabel('To be reviewed by').fill('2028-04-30')
    await v.accessible()
    await proposal.getByRole('button', { name: 'Start the trial' }).click()
    await v.says('From 1 November 2027, a manager decides on trial in place of the head of department')
  })

  leg('2027-11-02', 'the ladder shows the trial, and the review is listed', english, async (v) => {
    await v.open('/en/roller/bn-anpassad-mottagande')
    await v.says('On trial, to be reviewed by 30 April 2028')
    await v.open('/en')
    await v.says('30 April 2028')
  })

  leg('2028-05-02', 'a review that nobody makes is seen', english, async (v) => {
    await v.open('/en/roller/prov')
    await v.says('The trial was to be reviewed by 30 April 2028.')
  })
}
