import { addressOf } from '#chapters/budget/addresses.ts'
import { formatOre, formatPercent } from '#core/format.ts'
import type { Bilingual, Language } from '#core/language.ts'
import { toOre } from '#core/money.ts'
import type { Evidence, Missing } from '#engine/check.ts'
import type { AgainstVolume, JudgedRules } from './facts.ts'

export interface Finding {
  readonly year: number
  /** Rule sets that were gone through. */
  readonly rules: number
  readonly unequal: number
  readonly changed: number
  readonly unpublished: number
  readonly unfollowed: number
  /** Units with many empty places. */
  readonly empty: number
  readonly deviating: number
  readonly against: number
}

export const noBudget: Missing = {
  text: {
    sv: 'Ingen budget som har börjat gälla är beslutad med regler. Lägg in regler, volymer och ramar, och besluta.',
    en: 'No budget that has begun to hold is adopted by rules. Enter rules, volumes and frames, and decide.',
  },
  href: addressOf.ruleSets,
}

/** Places that are nowhere counted, or outcomes not known, are said beside a pass. */
export function remarkOf(known: boolean): { readonly remark: Bilingual } | Record<string, never> {
  if (known) return {}
  return {
    remark: {
      sv: 'Hur volymerna blev är inte inskrivet, så de kan inte jämföras med budgeten.',
      en: 'How the volumes turned out is not entered, so they can not be held against the budget.',
    },
  }
}

export function unequalEvidence(year: number, { title, differenceOre = 0 }: JudgedRules): Evidence {
  return {
    text: {
      sv: `${title}: enheternas summa skiljer sig ${amount(differenceOre, 'sv')} från ramen.`,
      en: `${title}: the sum of the units differs by ${amount(differenceOre, 'en')} from the frame.`,
    },
    href: addressOf.budget(year),
  }
}

export function changedEvidence({ id, title, rerunOre }: JudgedRules): Evidence {
  return rerunOre === undefined
    ? {
        text: {
          sv: `${title}: reglerna går inte längre att räkna på de volymer som finns.`,
          en: `${title}: the rules can no longer be run on the volumes there are.`,
        },
        href: addressOf.ruleSet(id),
      }
    : {
        text: {
          sv: `${title}: ett belopp blir ${amount(rerunOre, 'sv')} annorlunda när reglerna räknas om.`,
          en: `${title}: an amount comes out ${amount(rerunOre, 'en')} different when the rules are run again.`,
        },
        href: addressOf.ruleSet(id),
      }
}

export function unpublishedEvidence({ id, title }: JudgedRules): Evidence {
  return {
    text: {
      sv: `${title}: en till ändrar ett annat belopp än det som prislistan säger.`,
      en: `${title}: one more changes another amount than the price list says.`,
    },
    href: addressOf.ruleSet(id),
  }
}

export function unfollowedEvidence(year: number, { id, title, unfollowed }: JudgedRules): Evidence {
  const names = unfollowed.slice(0, 3).join(', ')
  return {
    text: {
      sv: `${title}: platserna är inte räknade vid ${unfollowed.length} enheter, som ${names}.`,
      en: `${title}: the places are not counted at ${unfollowed.length} units, such as ${names}.`,
    },
    href: addressOf.volumes(id, year),
  }
}

export function emptyEvidence(
  year: number,
  { id, title }: JudgedRules,
  { name, share }: JudgedRules['occupied'][number],
): Evidence {
  return {
    text: {
      sv: `${title}: beläggningen vid ${name} är ${formatPercent(share, 'sv')}.`,
      en: `${title}: the occupancy of ${name} is ${formatPercent(share, 'en')}.`,
    },
    href: addressOf.volumes(id, year),
  }
}

export function deviatingEvidence(year: number, { id, title, deviation = 0 }: JudgedRules): Evidence {
  return {
    text: {
      sv: `${title}: volymerna blev ${formatPercent(deviation, 'sv')} från vad budgeten räknade med.`,
      en: `${title}: the volumes turned out ${formatPercent(deviation, 'en')} from what the budget reckoned with.`,
    },
    href: addressOf.volumes(id, year),
  }
}

export function againstEvidence({ unit, name, volume, money }: AgainstVolume): Evidence {
  const change = (share: number, language: Language) => formatPercent(share, language, { signed: true })
  return {
    text: {
      sv: `${name}: volymen ${change(volume, 'sv')}, pengarna ${change(money, 'sv')}.`,
      en: `${name}: volume ${change(volume, 'en')}, money ${change(money, 'en')}.`,
    },
    href: addressOf.why(unit),
  }
}

export function rulesEvidence(year: number, { id, title, occupied, deviation }: JudgedRules): Evidence {
  const outcome = (language: Language) => (deviation === undefined ? '' : formatPercent(deviation, language))
  return {
    text: {
      sv: `${title} ${year}: summan är ramen till öret.${occupied.length === 0 ? '' : ` Beläggningen följs vid ${occupied.length} enheter.`}${deviation === undefined ? '' : ` Volymerna blev ${outcome('sv')} från budgeten.`}`,
      en: `${title} ${year}: the sum is the frame to the öre.${occupied.length === 0 ? '' : ` Occupancy is followed at ${occupied.length} units.`}${deviation === undefined ? '' : ` The volumes turned out ${outcome('en')} from the budget.`}`,
    },
    href: addressOf.ruleSet(id),
  }
}

function amount(ore: number, language: Language): string {
  return formatOre(toOre(Math.abs(ore)), language)
}

export function sayPass({ year, rules }: Finding): Bilingual {
  return {
    sv: `Budgeten ${year} är räknad med ${rules} regelverk. Enheternas summa är ramen till öret, och samma regler ger samma belopp igen.`,
    en: `The budget for ${year} is worked out by ${rules === 1 ? 'one rule set' : `${rules} rule sets`}. The sum of the units is the frame to the öre, and the same rules give the same amounts again.`,
  }
}

export function sayFail(finding: Finding): Bilingual {
  return { sv: parts(finding, 'sv').join(' '), en: parts(finding, 'en').join(' ') }
}

function parts(
  { year, unequal, changed, unpublished, unfollowed, empty, deviating, against }: Finding,
  language: Language,
): string[] {
  const t = words[language]
  return [
    ...(unequal > 0 ? [t.unequal(unequal, year)] : []),
    ...(changed > 0 ? [t.changed(changed, year)] : []),
    ...(unpublished > 0 ? [t.unpublished(unpublished)] : []),
    ...(unfollowed > 0 ? [t.unfollowed(unfollowed)] : []),
    ...(empty > 0 ? [t.empty(empty)] : []),
    ...(deviating > 0 ? [t.deviating(deviating, year)] : []),
    ...(against > 0 ? [t.against(against, year)] : []),
  ]
}

const words = {
  sv: {
    unequal: (count: number, year: number) =>
      `I ${count} regelverk för ${year} är enheternas summa inte ramen.`,
    changed: (count: number, year: number) =>
      `${count} regelverk för ${year} ger inte samma belopp när de räknas om.`,
    unpublished: (count: number) => `I ${count} regelverk ändrar en till något annat än priset.`,
    unfollowed: (count: number) =>
      `Vid ${count} ${count === 1 ? 'enhet' : 'enheter'} är platserna inte räknade, så beläggningen kan inte följas.`,
    empty: (count: number) =>
      `Vid ${count} ${count === 1 ? 'enhet' : 'enheter'} står många platser tomma, och de kostar också.`,
    deviating: (count: number, year: number) =>
      `I ${count} regelverk blev volymerna ${year} klart annorlunda än budgeten räknade med.`,
    against: (count: number, year: number) =>
      `Vid ${count} ${count === 1 ? 'enhet' : 'enheter'} gick pengarna ${year} åt andra hållet än volymen.`,
  },
  en: {
    unequal: (count: number, year: number) =>
      `In ${count} ${count === 1 ? 'rule set' : 'rule sets'} for ${year} the sum of the units is not the frame.`,
    changed: (count: number, year: number) =>
      `${count} ${count === 1 ? 'rule set' : 'rule sets'} for ${year} ${count === 1 ? 'does' : 'do'} not give the same amounts when run again.`,
    unpublished: (count: number) =>
      `In ${count} ${count === 1 ? 'rule set' : 'rule sets'} one more changes something else than the price.`,
    unfollowed: (count: number) =>
      `At ${count} ${count === 1 ? 'unit' : 'units'} the places are not counted, so occupancy can not be followed.`,
    empty: (count: number) =>
      `At ${count} ${count === 1 ? 'unit' : 'units'} many places stand empty, and they cost money too.`,
    deviating: (count: number, year: number) =>
      `In ${count} ${count === 1 ? 'rule set' : 'rule sets'} the volumes of ${year} turned out clearly different from what the budget reckoned with.`,
    against: (count: number, year: number) =>
      `At ${count} ${count === 1 ? 'unit' : 'units'} the money of ${year} went the other way than the volume.`,
  },
} as const
