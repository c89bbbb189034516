import { addressOf } from '#chapters/goals/addresses.ts'
import { formatInterval, formatPercent } from '#core/format.ts'
import type { Bilingual, Language } from '#core/language.ts'
import { type CheckContext, limitOf, type Missing } from '#engine/check.ts'

export interface Finding {
  /** Overall goals adopted by the assembly. */
  readonly count: number
  /** Of them, those without weaknesses in wording and measures. */
  readonly concrete: number
  /** The executive board's own. */
  readonly board: number
  readonly financial: number
  /** Added above the advised number without an answer to which one goes. */
  readonly unanswered: number
}

export const noOverallGoals: Missing = {
  text: {
    sv: 'Inga övergripande mål är registrerade. Lägg in de mål som fullmäktige har antagit.',
    en: 'No overall goals are registered. Add the goals that the assembly has adopted.',
  },
  href: addressOf.add,
}

export function sayPass(finding: Finding, context: CheckContext): Bilingual {
  const { count, concrete } = finding
  const { sv, en } = advice(context)
  return {
    sv: `Kommunen har ${goals(count, 'sv')}, och ${concrete} av dem är ${concrete === 1 ? 'konkret' : 'konkreta'}. Handboken talar om ${sv}. ${boardReading(finding).sv}`,
    en: `The municipality has ${goals(count, 'en')}, and ${concrete} of them ${concrete === 1 ? 'is' : 'are'} concrete. The handbook speaks of ${en}. ${boardReading(finding).en}`,
  }
}

export function sayFail(finding: Finding, context: CheckContext): Bilingual {
  const { count, concrete } = finding
  const tooMany = count > limitOf(context, 'MAL-1.most-goals')
  const rest = [...financialRemark(finding), ...unansweredRemark(finding)]
  const say = (language: Language, first: string) =>
    [first, boardReading(finding)[language], ...rest.map((each) => each[language])].join(' ')
  const loose = count - concrete
  const advised = advice(context)
  if (tooMany) {
    return {
      sv: say(
        'sv',
        `Kommunen har ${goals(count, 'sv')}. Handboken talar om ${advised.sv}: fler gör styrningen svagare.${loose > 0 ? ` ${loose} av dem är inte ${loose === 1 ? 'konkret' : 'konkreta'}.` : ''}`,
      ),
      en: say(
        'en',
        `The municipality has ${goals(count, 'en')}. The handbook speaks of ${advised.en}: more make steering weaker.${loose > 0 ? ` ${loose} of them ${loose === 1 ? 'is' : 'are'} not concrete.` : ''}`,
      ),
    }
  }
  const share = limitOf(context, 'MAL-1.concrete-share')
  return {
    sv: say(
      'sv',
      `Kommunen har ${goals(count, 'sv')}, men ${concrete === 0 ? 'inget' : `bara ${concrete}`} av dem är konkret. Minst ${formatPercent(share, 'sv', { decimals: 0 })} behöver säga vilket läge som ska råda, med mått, nivå och år: annars vet ingen när målet är nått.`,
    ),
    en: say(
      'en',
      `The municipality has ${goals(count, 'en')}, but ${concrete === 0 ? 'none' : `only ${concrete}`} of them ${concrete > 1 ? 'are' : 'is'} concrete. At least ${formatPercent(share, 'en', { decimals: 0 })} need to say which state is to prevail, with measure, level and year: otherwise nobody knows when the goal is reached.`,
    ),
  }
}

/** What must be read with a pass: a number beside the advice, goals to look at, the financial goals of the law. */
export function remarkOn(finding: Finding, context: CheckContext): Bilingual | undefined {
  const { count, concrete } = finding
  const most = limitOf(context, 'MAL-1.most-goals')
  const remarks: Bilingual[] = []
  if (count < limitOf(context, 'MAL-1.fewest-goals')) {
    remarks.push({
      sv: 'Pröva om så få mål täcker det som kommunen vill.',
      en: 'Try whether so few goals cover what the municipality wants.',
    })
  }
  if (count > limitOf(context, 'MAL-1.advised-goals')) {
    remarks.push({
      sv: `Det är fler än rådet. Blir de fler än ${most} avviker kommunen.`,
      en: `That is more than advised. With more than ${most} the municipality deviates.`,
    })
  }
  if (concrete < count) {
    remarks.push({
      sv: 'De ord och mått som behöver ses över står vid varje mål.',
      en: 'The words and measures to look at stand by each goal.',
    })
  }
  remarks.push(...financialRemark(finding), ...unansweredRemark(finding))
  if (remarks.length === 0) return undefined
  return { sv: remarks.map(({ sv }) => sv).join(' '), en: remarks.map(({ en }) => en).join(' ') }
}

/** The law asks for them, so that having none is said whatever the verdict on the number. */
function financialRemark({ financial }: Finding): Bilingual[] {
  if (financial > 0) return []
  return [
    {
      sv: 'Inget finansiellt mål är registrerat. Kommunallagen 11:6 kräver att budgeten anger dem, och de räknas inte in i antalet.',
      en: 'No financial goal is registered. The Local Government Act 11:6 demands that the budget state them, and they are not counted in the number.',
    },
  ]
}

function unansweredRemark({ unanswered }: Finding): Bilingual[] {
  if (unanswered === 0) return []
  return [
    {
      sv: `För ${unanswered} av målen finns inget svar på vilket som skulle utgå när det lades till.`,
      en: `For ${unanswered} of the goals there is no answer to which one was to go when it was added.`,
    },
  ]
}

function boardReading({ board }: Finding): Bilingual {
  if (board === 0) {
    return {
      sv: 'På kommunstyrelsens nivå, som handboken nämner, finns inga därutöver.',
      en: 'At the level of the executive board, which the handbook names, there are none besides.',
    }
  }
  return {
    sv: `På kommunstyrelsens nivå, som handboken nämner, finns ytterligare ${board}.`,
    en: `At the level of the executive board, which the handbook names, there ${board === 1 ? 'is' : 'are'} ${board} more.`,
  }
}

function goals(count: number, language: Language): string {
  if (language === 'en') return `${count} overall ${count === 1 ? 'goal' : 'goals'}`
  return `${count} övergripande mål`
}

function advice(context: CheckContext): Bilingual {
  const say = (language: Language) =>
    formatInterval(limitOf(context, 'MAL-1.fewest-goals'), limitOf(context, 'MAL-1.advised-goals'), language)
  return { sv: say('sv'), en: say('en') }
}
