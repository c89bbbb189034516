import type { RuleSetVersion } from '#chapters/budget/model.ts'
import type { RuleSet } from '#chapters/budget/volume/rule-set.ts'
import { readRuleSet } from '#chapters/budget/volume/rule-set-schema.ts'
import { type Outcome, type Problem, refuse } from '#core/outcome.ts'
import type { PageContext } from '#web/context.ts'
import { ruleProblems } from './rule-problems.ts'
import type { RuleRoom } from './rule-room.web.ts'

/** A rule set is some kilobytes; whatever is much larger is something else. */
const largest = 5 * 1024 * 1024

/** The document of a version, as people read JSON. */
export function ruleSetJson({ document }: Pick<RuleSetVersion, 'document'>): string {
  return `${JSON.stringify(document, null, 2)}\n`
}

/** The rule set as a file: JSON where nothing else is asked for. */
export function ruleSetFile(c: PageContext, { shown }: RuleRoom): Response {
  const name = `${shown.id}-${shown.year}-version-${shown.version}.json`
  return c.body(ruleSetJson(shown), 200, {
    'Content-Type': 'application/json; charset=utf-8',
    'Content-Disposition': `attachment; filename="${name}"`,
  })
}

/** The rule set of a form: a file before what stands in the box. */
export async function readUpload(form: FormData): Promise<Outcome<RuleSet>> {
  const file = form.get('file')
  if (file instanceof File && file.size > 0) {
    if (file.size > largest) return refuse(ruleProblems.tooLarge)
    return readJson(await file.text())
  }
  const text = String(form.get('json') ?? '').trim()
  return text === '' ? refuse(ruleProblems.nothingWritten) : readJson(text)
}

function readJson(text: string): Outcome<RuleSet> {
  const json = parsed(text)
  if (json === undefined) return refuse(ruleProblems.notJson)
  const read = readRuleSet(json)
  if (read.ok) return read
  const [first, ...others] = read.problems.map(inBox)
  return refuse(first ?? ruleProblems.notJson, ...others)
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** Problems of a document are told with their path, at the box that it stands in. */
function inBox({ where, text, code }: Problem): Problem {
  return {
    ...{ code, where: 'json' },
    text: where ? { sv: `${where}: ${text.sv}`, en: `${where}: ${text.en}` } : text,
  }
}
