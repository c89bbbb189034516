import { expect, test } from 'vitest'
import { glossaryText } from './glossary-text.ts'

const subject = { sv: 'Pengar', en: 'Money' }

test('a term becomes a row with short forms, a mark for words seen elsewhere, meanings and law', () => {
  const page = glossaryText([
    {
      subject,
      terms: [
        {
          sv: 'resultatreserv',
          svAlso: ['RER'],
          en: 'result reserve',
          definition: { sv: 'Eget kapital.', en: 'Equity.' },
          source: 'KL 11 kap.',
          status: 'seen',
        },
      ],
    },
  ])
  expect(page).toContain('## Pengar – Money')
  expect(page).toContain(
    '| resultatreserv (RER) | result reserve \\* | Eget kapital. | Equity. | KL 11 kap. |',
  )
})

test('terms stand in Swedish alphabetical order', () => {
  const page = glossaryText([
    {
      subject,
      terms: [
        { sv: 'ärende', en: 'matter', status: 'unverified' },
        { sv: 'åtgärd', en: 'action', status: 'unverified' },
        { sv: 'anslag', en: 'appropriation', status: 'unverified' },
      ],
    },
  ])
  expect(page.match(/^\| (?:anslag|åtgärd|ärende)/gm)).toEqual(['| anslag', '| åtgärd', '| ärende'])
})
