import { expect, test } from 'vitest'
import { texts } from './texts.ts'

const none = { pass: 0, fail: 0, lacking: 0, waiting: 0, off: 0 }

test('the sentence of the handbook, whatever the verdicts', () => {
  const { lead } = texts.sv
  expect(lead('Ekbacka', none)).toBe('Inget av handbokens 54 råd går att bedöma för Ekbacka i dag.')
  expect(lead('Ekbacka', { ...none, pass: 1 })).toBe('Ekbacka följer det enda råd som går att bedöma i dag.')
  expect(lead('Ekbacka', { ...none, fail: 3, waiting: 51 })).toBe(
    'Ekbacka avviker från alla 3 råd som går att bedöma i dag. Av handbokens 54 råd väntar 51 på sina kapitel.',
  )
  expect(lead('Ekbacka', { pass: 1, fail: 1, lacking: 1, waiting: 50, off: 1 })).toBe(
    'Ekbacka följer 1 av de 2 råd som går att bedöma i dag och avviker från 1. För ett råd saknas uppgifter som någon kan lägga till. Av handbokens 54 råd väntar 50 på sina kapitel. Kommunen har beslutat att inte tillämpa ett råd.',
  )
})

test('the same in English', () => {
  const { lead } = texts.en
  expect(lead('Ekbacka', { ...none, pass: 3 })).toBe(
    'Ekbacka follows all 3 recommendations that can be judged today.',
  )
  expect(lead('Ekbacka', { pass: 2, fail: 1, lacking: 2, waiting: 49, off: 0 })).toBe(
    'Ekbacka follows 2 of the 3 recommendations that can be judged today and deviates from 1. For 2 recommendations something is missing that somebody can add. Of the handbook’s 54 recommendations 49 wait for their chapters.',
  )
})
