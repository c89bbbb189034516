import { type NewCheck, titleOf } from './request.ts'

function pascalCase(name: string): string {
  return name.slice(0, 1).toUpperCase() + name.slice(1)
}

function check({ chapter, question, constName, recommendation, threshold }: NewCheck): string {
  const name = pascalCase(constName)
  return `import { defineCheck, limitOf, type Subject } from '#engine/check.ts'

/** What the check asks the chapter's records for. */
export interface ${name}Records {
  /** @returns undefined where nothing has been recorded */
  count(subject: Subject): Promise<number | undefined>
}

interface Facts {
  readonly count: number | undefined
}

interface Finding {
  readonly count: number
  readonly least: number
}

const page = '/handboken/${recommendation}'

/**
 * Is the number at least what the threshold says?
 *
 * @handbook ${recommendation}
 */
export const ${constName} = defineCheck<${name}Records, Facts, Finding>({
  id: '${chapter}/${question}',
  recommends: '${recommendation}',
  severity: 'moderate',
  threshold: '${threshold}',
  load: async (records, subject) => ({ count: await records.count(subject) }),
  evaluate({ count }, context) {
    if (count === undefined) return { verdict: 'needs-review', missing: [noNumber] }
    const finding = { count, least: limitOf(context, '${threshold}') }
    const text = { sv: \`Registrerat antal: \${count}\`, en: \`Recorded number: \${count}\` }
    return { verdict: count >= finding.least ? 'pass' : 'fail', finding, evidence: [{ text, href: page }] }
  },
  say: {
    title: { sv: 'Är de tillräckligt många?', en: 'Are they enough?' },
    pass: ({ count, least }) => ({
      sv: \`Antalet är \${count}. Det ska vara minst \${least}.\`,
      en: \`The number is \${count}. It is to be at least \${least}.\`,
    }),
    fail: ({ count, least }) => ({
      sv: \`Antalet är bara \${count}. Det ska vara minst \${least}.\`,
      en: \`The number is only \${count}. It is to be at least \${least}.\`,
    }),
  },
})

const noNumber = {
  text: { sv: 'Antalet är inte registrerat. Registrera det.', en: 'The number is not recorded. Record it.' },
  href: page,
}
`
}

function test({ constName, threshold }: NewCheck): string {
  return `import { unwrap } from '#core/outcome.ts'
import { testCheck } from '#engine/test-check.ts'
import { thresholdAt } from '#handbook/index.ts'
import { ${constName} } from './check.ts'

const at = '2026-11-23'
const least = unwrap(thresholdAt('${threshold}', at)).value

testCheck(${constName}, {
  pass: [
    {
      when: 'as many as the threshold',
      facts: { count: least },
      at,
      says: {
        sv: \`Antalet är \${least}. Det ska vara minst \${least}.\`,
        en: \`The number is \${least}. It is to be at least \${least}.\`,
      },
    },
  ],
  fail: [
    {
      when: 'one fewer than the threshold',
      facts: { count: least - 1 },
      at,
      says: {
        sv: \`Antalet är bara \${least - 1}. Det ska vara minst \${least}.\`,
        en: \`The number is only \${least - 1}. It is to be at least \${least}.\`,
      },
    },
  ],
  'needs-review': [
    {
      when: 'nothing is recorded',
      facts: { count: undefined },
      at,
      says: { sv: 'Antalet är inte registrerat. Registrera det.', en: 'The number is not recorded. Record it.' },
    },
  ],
  'not-applicable': [
    {
      when: 'the municipality has decided so',
      facts: { count: undefined },
      at,
      notAppliedBy: 'KF 2026-03-30 § 41',
      says: {
        sv: 'Kommunen har beslutat att inte tillämpa rådet (KF 2026-03-30 § 41).',
        en: 'The municipality has decided not to apply this advice (KF 2026-03-30 § 41).',
      },
    },
  ],
})
`
}

function swedishPage(request: NewCheck): string {
  return `# ${request.question}

**Rekommendation ${request.recommendation}:** ${titleOf(request).sv}.

## Regeln

> godkänt när antal ≥ gränsvärdet \`${request.threshold}\`

## Utslag

| utslag | när |
|---|---|
| godkänt | antalet når gränsvärdet |
| avvikelse | antalet är mindre |
| behöver granskas | antalet är inte registrerat |
| ej tillämpligt | kommunen har beslutat att inte tillämpa rådet |
`
}

function englishPage(request: NewCheck): string {
  return `# ${request.question}

**Recommendation ${request.recommendation}:** ${titleOf(request).en}.

## The rule

> pass when number ≥ the threshold \`${request.threshold}\`

## Verdicts

| verdict | when |
|---|---|
| pass | the number reaches the threshold |
| fail | the number is smaller |
| needs review | the number is not recorded |
| not applicable | the municipality has decided not to apply the advice |
`
}

/** The four files of a new check, by name: they compile and pass, and every line is there to be replaced. */
export function filesOf(request: NewCheck): Readonly<Record<string, string>> {
  return {
    'check.ts': check(request),
    'check.test.ts': test(request),
    'doc.sv.md': swedishPage(request),
    'doc.en.md': englishPage(request),
  }
}
