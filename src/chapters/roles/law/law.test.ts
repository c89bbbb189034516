import { describe, expect, test } from 'vitest'
import { aDelegation, aType } from '#chapters/roles/__fixtures__/rows.ts'
import {
  lawLimit,
  lawLimits,
  limitsInForce,
  limitsToConsider,
  postsInForce,
  statutoryPost,
} from './in-force.ts'
import { statutoryPosts } from './posts.ts'
import { lawProblems } from './problems.ts'

const day = '2026-11-23'

describe('the law as dated data', () => {
  test('every rule has its own id, a section, a day, and says where it was read or that it was not', () => {
    const rules = [...lawLimits, ...statutoryPosts]
    expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length)
    for (const { from, reference, status, readIn } of rules) {
      expect(from).toMatch(/^\d{4}-\d{2}-\d{2}$/)
      expect(reference).toMatch(/\d/)
      expect(status === 'verified').toBe(readIn !== undefined)
    }
  })

  test('an automated decision function came with July 2022', () => {
    const ids = (on: string) => limitsInForce(on).map(({ id }) => id)
    expect(ids('2022-06-30')).not.toContain('kl-6-37-automated')
    expect(ids('2022-07-01')).toContain('kl-6-37-automated')
  })

  test('the former Social Services Act gave way to the new one, whose section is marked as not verified', () => {
    expect(limitsInForce('2025-06-30').some(({ id }) => id === 'sol-2001-10-4')).toBe(true)
    expect(limitsInForce('2025-07-01').some(({ id }) => id === 'sol-2001-10-4')).toBe(false)
    expect(lawLimit('sol-2025-delegation').status).toBe('unverified')
  })

  test('a head of education is demanded since July 2018', () => {
    expect(statutoryPost('skolchef', '2018-06-30')).toBeUndefined()
    expect(statutoryPost('skolchef', '2018-07-01')?.reference).toBe('Skollagen 2:8 a')
    expect(postsInForce(day).map(({ id }) => id)).toContain('mas')
  })

  test.each([
    ['Svar på medborgarförslag', 'kl-6-38-citizens'],
    ['Omedelbart omhändertagande (LVU)', 'lvu-6'],
    ['Yttrande till fullmäktige över motion', 'kl-6-38-assembly'],
    ['Automatiserat beslut om parkeringstillstånd', 'kl-6-37-automated'],
  ])('“%s” brings %s to mind', (title, id) => {
    expect(limitsToConsider({ title, law: '' }, day).map((limit) => limit.id)).toContain(id)
  })

  test('an everyday title brings nothing to mind', () => {
    expect(limitsToConsider({ title: 'Inköp av varor', law: 'LOU' }, day)).toEqual([])
  })
})

describe('what a delegation may not do', () => {
  const codes = (...args: Parameters<typeof lawProblems>) => lawProblems(...args).map(({ code }) => code)

  test('go lower than the law allows', () => {
    const type = aType('mal', {
      lowestLawful: 'committee',
      law: 'KL 6:38 p. 1',
      lawfulReason: 'Det rör verksamhetens mål.',
    })
    expect(lawProblems(type, aDelegation(1, 'mal'), day)).toEqual([
      {
        code: 'too-low',
        reference: 'KL 6:38 p. 1',
        text: {
          sv: 'Beslutet får tas lägst av nämnden (KL 6:38 p. 1), men dokumentet låter förvaltningschef ta det. Det rör verksamhetens mål.',
          en: 'The lowest level that may take the decision is the committee (KL 6:38 p. 1), but the document lets the head of department take it. Det rör verksamhetens mål.',
        },
      },
    ])
    expect(codes(type, aDelegation(1, 'mal', { level: 'committee' }), day)).toEqual([])
  })

  test('take what the law has given to a post', () => {
    const type = aType('avstangning', { statutoryPost: 'rektor' })
    expect(lawProblems(type, aDelegation(1, 'avstangning'), day)[0]?.text.sv).toBe(
      'Rektor har uppgiften direkt från lagen (Skollagen 2:9–10). Nämnden kan inte låta förvaltningschef besluta i stället.',
    )
    expect(codes(type, aDelegation(1, 'avstangning', { level: 'unit-manager' }), day)).toEqual([])
  })

  test('let a group of officials decide together; a subcommittee may', () => {
    expect(codes(aType('inkop'), aDelegation(1, 'inkop', { jointly: true }), day)).toEqual(['jointly'])
    expect(
      codes(aType('inkop'), aDelegation(1, 'inkop', { jointly: true, level: 'subcommittee' }), day),
    ).toEqual([])
  })

  test('be sub-delegated by or to others than the law says', () => {
    expect(codes(aType('inkop'), aDelegation(1, 'inkop', { subDelegated: true }), day)).toEqual([
      'sub-delegation-from-politics',
    ])
    expect(
      codes(aType('inkop'), aDelegation(1, 'inkop', { subDelegated: true, level: 'manager' }), day),
    ).toEqual([])
  })

  test('mix decision, execution and payment authorisation', () => {
    const execution = aType('utskick', { act: 'execution', lowestLawful: 'official' })
    const payment = aType('attest', { act: 'payment-authorisation', lowestLawful: 'official' })
    expect(codes(execution, aDelegation(1, 'utskick'), day)).toEqual(['not-a-decision'])
    expect(codes(payment, aDelegation(1, 'attest'), day)).toEqual(['not-a-decision'])
    expect(codes(payment, aDelegation(1, 'attest', { document: 'payment-order' }), day)).toEqual([])
    expect(codes(aType('inkop'), aDelegation(1, 'inkop', { document: 'payment-order' }), day)).toEqual([
      'not-a-decision',
    ])
  })
})
