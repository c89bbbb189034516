import type { ReservePolicy, ReserveUse } from '#chapters/budget/fiscal/book.ts'
import { toOre } from '#core/money.ts'
import { isNonEmpty, type Outcome, type Problem, succeed } from '#core/outcome.ts'
import { readFigure } from '#core/written-figure.ts'

export const useFields = ['year', 'reserve', 'amount', 'wentTo', 'reason', 'decision'] as const
export type WrittenUse = Readonly<Record<(typeof useFields)[number], string>>

/** A use of the reserve: what it went to and why can't be left out, since the annual report has to say both. */
export function readUse(written: WrittenUse): Outcome<Omit<ReserveUse, 'id' | 'at'>> {
  const { year, reserve, amount, wentTo, reason, decision } = written
  const problems: Problem[] = []
  if (!/^20\d{2}$/.test(year)) problems.push(missing.year)
  const value = readFigure(amount)
  if (value === undefined || value <= 0) problems.push(missing.amount)
  problems.push(...reasonProblems(written))
  if (isNonEmpty(problems)) return { ok: false, problems }
  return succeed({
    ...{ year: Number(year), reserve: reserve === 'rur' ? 'rur' : 'rer', wentTo, reason, decision },
    // Written in thousands of kronor.
    amountOre: toOre(Math.round((value ?? 0) * 100_000)),
  })
}

export function readReason(
  written: Pick<WrittenUse, 'wentTo' | 'reason'>,
): Outcome<Pick<WrittenUse, 'wentTo' | 'reason'>> {
  const problems = reasonProblems(written)
  return isNonEmpty(problems) ? { ok: false, problems } : succeed(written)
}

function reasonProblems({ wentTo, reason }: Pick<WrittenUse, 'wentTo' | 'reason'>): Problem[] {
  return [...(wentTo === '' ? [missing.wentTo] : []), ...(reason === '' ? [missing.reason] : [])]
}

export const policyFields = ['setAsideWhen', 'usedWhen', 'rurUsableThrough', 'policyDecision'] as const
export type WrittenPolicy = Readonly<Record<(typeof policyFields)[number], string>>

export function readPolicy(written: WrittenPolicy): Outcome<Omit<ReservePolicy, 'version' | 'at'>> {
  const { setAsideWhen, usedWhen, rurUsableThrough, policyDecision: decision } = written
  const problems: Problem[] = []
  if (setAsideWhen === '') problems.push(missing.setAsideWhen)
  if (usedWhen === '') problems.push(missing.usedWhen)
  if (rurUsableThrough !== '' && !/^20\d{2}$/.test(rurUsableThrough)) problems.push(missing.through)
  if (decision === '') problems.push(missing.policyDecision)
  if (isNonEmpty(problems)) return { ok: false, problems }
  return succeed({
    ...{ setAsideWhen, usedWhen, decision },
    ...(rurUsableThrough === '' ? {} : { rurUsableThrough: Number(rurUsableThrough) }),
  })
}

/** The rules that are there, as they stand in the form. */
export function writtenPolicyOf(policy: ReservePolicy | undefined): WrittenPolicy {
  return {
    setAsideWhen: policy?.setAsideWhen ?? '',
    usedWhen: policy?.usedWhen ?? '',
    rurUsableThrough: String(policy?.rurUsableThrough ?? ''),
    policyDecision: policy?.decision ?? '',
  }
}

function problem(where: string, sv: string, en: string): Problem {
  return { code: `${where.toLowerCase()}-missing`, where, text: { sv, en } }
}

const missing = {
  year: problem(
    'year',
    'Skriv året med fyra siffror, som 2026.',
    'Write the year with four digits, as 2026.',
  ),
  amount: problem(
    'amount',
    'Skriv beloppet i tkr, utan minustecken.',
    'Write the amount in SEK thousand, without a minus sign.',
  ),
  wentTo: problem(
    'wentTo',
    'Skriv vad pengarna gick till. Det ska stå i förvaltningsberättelsen.',
    'Write what the money went to. The management report has to say it.',
  ),
  reason: problem(
    'reason',
    'Skriv varför reserven användes. Det ska stå i förvaltningsberättelsen.',
    'Write why the reserve was used. The management report has to say it.',
  ),
  setAsideWhen: problem(
    'setAsideWhen',
    'Skriv när pengar sätts av till reserven.',
    'Write when money is set aside to the reserve.',
  ),
  usedWhen: problem('usedWhen', 'Skriv när reserven får användas.', 'Write when the reserve may be used.'),
  through: problem(
    'rurUsableThrough',
    'Skriv året med fyra siffror, eller lämna tomt om det inte är prövat.',
    'Write the year with four digits, or leave it empty where it has not been settled.',
  ),
  policyDecision: problem(
    'policyDecision',
    'Skriv fullmäktiges beslut om riktlinjerna, som KF 2023-12-18 § 161.',
    "Write the assembly's decision on the guidelines, such as KF 2023-12-18 § 161.",
  ),
} as const
