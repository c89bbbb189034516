import { expect, test } from 'vitest'
import { anInvestment } from './__fixtures__/investment.ts'
import { asWritten, readInvestment, readInvestmentDecision } from './investment-form.ts'

const places = ['grundskola', 'fastighet', 'maltid']

test('what the form shows of an investment is read back as the same investment', () => {
  const investment = anInvestment()
  const written: Readonly<Record<string, string>> = { ...asWritten(investment), reason: 'Fler elever' }
  const read = readInvestment((name) => written[name] ?? '', places)
  const { title, node, inUseFrom, interest, components, spending, running, reason } = investment
  expect(read).toEqual({
    ok: true,
    value: { title, node, inUseFrom, interest, components, spending, running, reason },
  })
})

test('parts that do not add up to the expenditure are refused, with both sums', () => {
  const written: Readonly<Record<string, string>> = {
    ...asWritten(anInvestment()),
    ...{ reason: 'x', 'spentKr-0': '39 000 000' },
  }
  const read = readInvestment((name) => written[name] ?? '', places)
  expect(read.ok ? '' : read.problems.map(({ text }) => text.sv)).toEqual([
    'Delarna kostar tillsammans 70000000 kr, men utgifterna per år är 69000000 kr. Summorna ska vara lika.',
  ])
})

test('an empty form says everything that is missing at once', () => {
  const read = readInvestment(() => '', places)
  expect(read.ok ? [] : read.problems.map(({ where }) => where)).toEqual([
    ...['title', 'node', 'inUseFrom', 'interest', 'component-0', 'reason'],
  ])
})

test('a row that is half written is refused where it is', () => {
  const written: Readonly<Record<string, string>> = {
    ...asWritten(anInvestment()),
    ...{ reason: 'x', 'years-1': '1,5', 'runningNode-0': 'grannkommunen' },
  }
  const read = readInvestment((name) => written[name] ?? '', places)
  expect(read.ok ? [] : read.problems.map(({ where }) => where)).toEqual(['years-1', 'runningNode-0'])
})

test('a decision takes minutes, and is not of tomorrow', () => {
  const fields: Readonly<Record<string, string>> = { stage: 'decided', decision: '', decidedOn: '2026-10-16' }
  const read = readInvestmentDecision((name) => fields[name] ?? '', '2026-10-15')
  expect(read.ok ? [] : read.problems.map(({ where }) => where)).toEqual(['decision', 'decidedOn'])
})
