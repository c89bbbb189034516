import { isLower, isPolitical } from '#chapters/roles/levels.ts'
import type { DecisionType, Delegation } from '#chapters/roles/model.ts'
import { inSentence } from '#chapters/roles/sentence-words.ts'
import { lowerFirst } from '#core/format.ts'
import type { Bilingual } from '#core/language.ts'
import { lawLimit, statutoryPost } from './in-force.ts'

/** A limit that a delegation breaks. */
export interface LawProblem {
  readonly code: 'too-low' | 'locked-post' | 'jointly' | 'sub-delegation-from-politics' | 'not-a-decision'
  /** Statute with section. */
  readonly reference: string
  readonly text: Bilingual
}

/**
 * Which legal limits a delegation breaks. An attested payment and a mere execution are no decisions in law: a delegation
 * scheme that lists them mixes them up, which is said without calling it a breach.
 *
 * @param day ISO day whose law is asked
 */
export function lawProblems(type: DecisionType, delegation: Delegation, day: string): readonly LawProblem[] {
  return [
    ...lockedPost(type, delegation, day),
    ...tooLow(type, delegation),
    ...jointly(delegation),
    ...subDelegation(delegation),
    ...notADecision(type, delegation),
  ]
}

function lockedPost(type: DecisionType, { level }: Delegation, day: string): LawProblem[] {
  const post = statutoryPost(type.statutoryPost, day)
  if (!post || post.level === level) return []
  return [
    {
      code: 'locked-post',
      reference: post.reference,
      text: {
        sv: `${post.title.sv} har uppgiften direkt från lagen (${post.reference}). Nämnden kan inte låta ${inSentence(level, 'sv')} besluta i stället.`,
        en: `The ${lowerFirst(post.title.en)} has the task straight from the law (${post.reference}). The committee cannot let ${inSentence(level, 'en')} decide instead.`,
      },
    },
  ]
}

function tooLow(type: DecisionType, { level }: Delegation): LawProblem[] {
  if (!isLower(level, type.lowestLawful)) return []
  const reference = type.law || 'KL 6:38'
  const reason = type.lawfulReason === '' ? '' : ` ${type.lawfulReason}`
  return [
    {
      code: 'too-low',
      reference,
      text: {
        sv: `Beslutet får tas lägst av ${inSentence(type.lowestLawful, 'sv')} (${reference}), men dokumentet låter ${inSentence(level, 'sv')} ta det.${reason}`,
        en: `The lowest level that may take the decision is ${inSentence(type.lowestLawful, 'en')} (${reference}), but the document lets ${inSentence(level, 'en')} take it.${reason}`,
      },
    },
  ]
}

/** A subcommittee decides together by nature; employees may not. */
function jointly({ jointly: together, level }: Delegation): LawProblem[] {
  if (!together || isPolitical(level)) return []
  const { reference } = lawLimit('kl-7-5')
  return [
    {
      code: 'jointly',
      reference,
      text: {
        sv: `Dokumentet låter en grupp av tjänstepersoner besluta tillsammans. Det går inte (${reference}): en beslutar, och de andra kan yttra sig.`,
        en: `The document lets a group of officials decide together. That cannot be done (${reference}): one decides, and the others may give their views.`,
      },
    },
  ]
}

function subDelegation({ subDelegated, level }: Delegation): LawProblem[] {
  if (!subDelegated || isLower(level, 'head-of-department')) return []
  const { reference } = lawLimit('kl-7-6')
  return [
    {
      code: 'sub-delegation-from-politics',
      reference,
      text: {
        sv: `Beslutet står som vidaredelegerat till ${inSentence(level, 'sv')}. Bara en förvaltningschef får vidaredelegera, och då till en annan anställd (${reference}).`,
        en: `The decision is marked as sub-delegated to ${inSentence(level, 'en')}. Only a head of department may sub-delegate, and then to another employee (${reference}).`,
      },
    },
  ]
}

function notADecision({ act }: DecisionType, { document }: Delegation): LawProblem[] {
  if (document !== (act === 'decision' ? 'payment-order' : 'delegation-scheme')) return []
  const said = {
    decision: {
      sv: 'Attestordningen pekar ut en beslutsfattare för ett beslut. Attest godkänner en betalning och ger ingen rätt att besluta.',
      en: 'The payment authorisation rules name a decider for a decision. An authorisation approves a payment and gives no power to decide.',
    },
    execution: {
      sv: 'Delegationsordningen tar upp verkställighet. Den kräver ingen delegation och kan inte överklagas som ett beslut.',
      en: 'The delegation scheme lists an execution. It needs no delegation and cannot be appealed as a decision.',
    },
    'payment-authorisation': {
      sv: 'Delegationsordningen tar upp attest. Attest är ingen delegation och hör hemma i attestordningen.',
      en: 'The delegation scheme lists a payment authorisation. That is no delegation and belongs in the payment authorisation rules.',
    },
  } as const
  return [{ code: 'not-a-decision', reference: 'KL 6:37', text: said[act] }]
}
