import type { Component, Price, Purpose, RuleSet } from '#chapters/budget/volume/rule-set.ts'
import { purposes } from '#chapters/budget/volume/rule-set.ts'
import { type Outcome, type Problem, refuse, succeed } from '#core/outcome.ts'
import { idOfTitle } from '#core/plain-id.ts'
import { numberOf } from '#core/written-figure.ts'
import { kronorOf } from '#core/written-kronor.ts'
import { shareOf } from './written-number.ts'

/** The kinds of components that a form can add. */
export const addableKinds = ['volume', 'fixed', 'pot', 'steps', 'markup', 'given'] as const
export type AddableKind = (typeof addableKinds)[number]

interface Added {
  readonly component?: Component
  /** Of a component by volume: its price goes into the list. */
  readonly price?: Price
}

/**
 * The component that a form adds, where it says one: price × a driver, a fixed amount, a pot by index, a step by size, a
 * share of the components before, or the unit's own amount.
 */
export function addedComponent(before: RuleSet, field: (name: string) => string): Outcome<Added> {
  const title = field('newTitle')
  if (title === '') return succeed({})
  const kind = addableKinds.find((each) => each === field('newKind'))
  if (!kind) return refuse(problems.kind)
  const idAmong = (known: readonly { readonly id: string }[]) =>
    idOfTitle(
      title,
      known.map((each) => each.id),
    )
  const id = idAmong(before.components)
  const plain = field('newPlain')
  const frame = {
    id,
    title,
    purpose: purposeOf(field('newPurpose'), kind),
    ...(plain === '' ? {} : { plain }),
  }
  const driver = before.drivers.find((each) => each.id === field('newDriver'))?.id
  const ore = kronorOf(field('newAmount'))
  const needsDriver = kind === 'volume' || kind === 'pot' || kind === 'steps'
  const needsAmount = needsDriver || kind === 'fixed'
  if (needsDriver && driver === undefined) return refuse(problems.driver)
  if (needsAmount && ore === undefined) return refuse(problems.amount)
  switch (kind) {
    case 'volume': {
      const per = before.drivers.find((each) => each.id === driver)?.unit ?? ''
      const price = { id: idAmong(before.prices), title, per, ore: ore ?? 0 }
      return succeed({ component: { ...frame, kind, driver: driver ?? '', price: price.id }, price })
    }
    case 'fixed':
      return succeed({ component: { ...frame, kind, ore: ore ?? 0 } })
    case 'pot':
      return succeed({ component: { ...frame, kind, ore: ore ?? 0, driver: driver ?? '', index: id } })
    case 'steps': {
      const upTo = numberOf(field('newUpTo'))
      if (upTo === undefined) return refuse(problems.upTo)
      return succeed({
        component: { ...frame, kind, driver: driver ?? '', steps: [{ upTo, ore: ore ?? 0 }] },
      })
    }
    case 'markup': {
      const share = shareOf(field('newShare'))
      if (share === undefined) return refuse(problems.share)
      const of = before.components
        .filter((each) => each.kind !== 'markup' && each.kind !== 'fee')
        .map((each) => each.id)
      return succeed({ component: { ...frame, kind, share, of } })
    }
    case 'given':
      return succeed({ component: { ...frame, kind } })
  }
}

function purposeOf(text: string, kind: AddableKind): Purpose {
  const usual = {
    volume: 'base',
    fixed: 'fixed',
    pot: 'structure',
    steps: 'small-unit',
    markup: 'administration',
    given: 'premises',
  } as const
  return purposes.find((each) => each === text) ?? usual[kind]
}

const problems = {
  kind: {
    code: 'kind-missing',
    where: 'newKind',
    text: { sv: 'Välj hur den nya delen räknas.', en: 'Choose how the new component is reckoned.' },
  },
  driver: {
    code: 'driver-missing',
    where: 'newDriver',
    text: { sv: 'Välj vad den nya delen räknas efter.', en: 'Choose what the new component is reckoned by.' },
  },
  amount: {
    code: 'amount-missing',
    where: 'newAmount',
    text: {
      sv: 'Skriv den nya delens belopp i kronor, som 1 250.',
      en: "Write the new component's amount in kronor, as 1 250.",
    },
  },
  upTo: {
    code: 'up-to-missing',
    where: 'newUpTo',
    text: {
      sv: 'Skriv till och med vilken volym enheten får beloppet, som 120.',
      en: 'Write up to which volume the unit gets the amount, as 120.',
    },
  },
  share: {
    code: 'share-missing',
    where: 'newShare',
    text: {
      sv: 'Skriv den nya delens påslag i procent, som 3.',
      en: "Write the new component's share in per cent, as 3.",
    },
  },
} as const satisfies Record<string, Problem>
