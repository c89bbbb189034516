import type { Problem } from '#core/outcome.ts'

function make(code: string, where: string, sv: string, en: string): Problem {
  return { code, where, text: { sv, en } }
}

/** What can be wrong in the definition of a service of one's own, by the field to put right. */
export const ownProblems = {
  nameMissing: make(
    'name-missing',
    'nameSv',
    'Skriv vad verksamheten heter.',
    'Write what the service is called.',
  ),
  nameTooLong: (where: string, most: number) =>
    make(
      'name-too-long',
      where,
      `Namnet får ha högst ${most} tecken. Korta det.`,
      `The name may have ${most} characters at most. Shorten it.`,
    ),
  nameWithoutLetters: (written: string) =>
    make(
      'name-without-letters',
      'nameSv',
      `Namnet "${written}" ger ingen adress. Skriv ett namn med bokstäver.`,
      `The name "${written}" gives no address. Write a name with letters.`,
    ),
  nameTaken: (slug: string) =>
    make(
      'name-taken',
      'nameSv',
      `Namnet ger adressen /jamforelser/${slug}, som redan används. Välj ett annat namn.`,
      `The name gives the address /jamforelser/${slug}, which is already in use. Choose another name.`,
    ),
  costMissing: make(
    'cost-missing',
    'cost',
    'Välj ett kostnadsmått, till exempel N15027.',
    'Choose a cost indicator, for instance N15027.',
  ),
  qualityMissing: make(
    'quality-missing',
    'quality-1',
    'Välj minst ett kvalitetsmått, till exempel N15428. Utan kvalitet går det inte att tala om effektivitet.',
    "Choose at least one quality indicator, for instance N15428. Without quality one can't speak of efficiency.",
  ),
  notAnIndicator: (where: string, written: string) =>
    make(
      'not-an-indicator',
      where,
      `"${written}" är ingen beteckning i Kolada. Den har en bokstav, N eller U, och fem siffror, som N15008.`,
      `"${written}" is no id in Kolada. It has a letter, N or U, and five digits, like N15008.`,
    ),
  usedTwice: (where: string, kpi: string) =>
    make(
      'used-twice',
      where,
      `${kpi} står redan på ett annat ställe. Ett nyckeltal kan bara ha en uppgift: ta bort det ena.`,
      `${kpi} is already used elsewhere. An indicator can have one task only: take one of them away.`,
    ),
  lowerNotQuality: (kpi: string) =>
    make(
      'lower-not-quality',
      'quality-1',
      `${kpi} är markerat med "lägre är bättre" men är inget av kvalitetsmåtten. Lägg till det där, eller ta bort markeringen.`,
      `${kpi} is marked "lower is better" but is none of the quality indicators. Add it there, or take away the mark.`,
    ),
  volumeMissing: make(
    'volume-missing',
    'volume',
    'En referenskostnad behöver en volym att räknas med. Välj volymen, eller ta bort referenskostnaden.',
    'A reference cost needs a volume to be counted with. Choose the volume, or take the reference cost away.',
  ),
  referenceCostMissing: (cost: string) =>
    make(
      'reference-cost-missing',
      'referenceCost',
      `${cost} är en avvikelse i procent. Kronor går bara att räkna med en referenskostnad: välj den, eller ta bort volymen.`,
      `${cost} is a deviation in per cent. Kronor can only be computed with a reference cost: choose it, or take the volume away.`,
    ),
  decisionMissing: make(
    'decision-missing',
    'decision',
    'Skriv vem som har bestämt det och var det står, till exempel KS 2026-03-10 § 41.',
    'Write who decided it and where that stands, for instance KS 2026-03-10 § 41.',
  ),
} as const

/** A name in an address that isn't one of the municipality's own services. */
export function unknownOwnService(written: string): Problem {
  return {
    code: 'unknown-own-service',
    where: 'service',
    text: {
      sv: `Det finns ingen egen verksamhet "${written}". Välj en i listan på sidan Jämförelser.`,
      en: `There is no service of your own "${written}". Choose one in the list on the page Comparisons.`,
    },
  }
}
