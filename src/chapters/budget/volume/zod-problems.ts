import type { z } from 'zod'
import type { NonEmpty, Problem } from '#core/outcome.ts'
import { capped } from './capped.ts'
import { shapeProblems as problems } from './shape-problems.ts'

type Issue = z.core.$ZodIssue

/** What a schema refused, as sentences with JSON paths. @param at path of what was read */
export function schemaProblems(error: z.ZodError, at: string): NonEmpty<Problem> {
  const [first = problems.wrong(at), ...others] = capped(
    error.issues.flatMap((issue) => problemsOf(issue, at)),
  )
  return [first, ...others]
}

function problemsOf(issue: Issue, at: string): Problem[] {
  const where = pathOf(issue.path, at)
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => problems.unknownField(pathOf([key], where), key))
    case 'invalid_type':
      return [issue.input === undefined ? problems.missing(where) : problems.wrongType(where, issue.expected)]
    case 'invalid_value':
      return [
        issue.input === undefined
          ? problems.missing(where)
          : problems.notAmong(where, issue.values.map(String)),
      ]
    case 'too_small':
      return [
        issue.origin === 'string' || issue.origin === 'array'
          ? problems.tooFew(where, Number(issue.minimum))
          : issue.inclusive === false
            ? problems.notAbove(where, Number(issue.minimum))
            : problems.tooSmall(where, Number(issue.minimum)),
      ]
    case 'too_big':
      return [problems.tooLarge(where, Number(issue.maximum))]
    case 'invalid_union':
      return unionProblems(issue, where)
    case 'invalid_key':
      return issue.issues.flatMap((inner) => problemsOf({ ...inner, path: [] }, where))
    case 'invalid_format':
    case 'custom':
      return [problems.badText(where, issue.message)]
    default:
      return [problems.wrong(where)]
  }
}

/** The branch that came furthest is what the writer meant; where none fits at all, the kinds that there are. */
function unionProblems(issue: z.core.$ZodIssueInvalidUnion, where: string): Problem[] {
  if ('discriminator' in issue && typeof issue.discriminator === 'string')
    return [
      problems.kind(
        where,
        'options' in issue && Array.isArray(issue.options) ? issue.options.map(String) : [],
      ),
    ]
  const depth = (branch: readonly Issue[]) =>
    Math.max(0, ...branch.map(({ path, code }) => path.length + (code === 'unrecognized_keys' ? 0.5 : 0)))
  const reached = issue.errors.filter((branch) => !branch.some(isOtherKind))
  const [best] = reached.toSorted((a, b) => depth(b) - depth(a))
  return best === undefined
    ? [problems.badText(where, issue.message)]
    : best.flatMap((inner) => problemsOf(inner, where))
}

/** The branch is of another type altogether, or of an object with other fields. */
function isOtherKind(issue: Issue): boolean {
  return issue.path.length === 0
    ? issue.code === 'invalid_type'
    : issue.path.length === 1 && issue.input === undefined
}

function pathOf(path: readonly PropertyKey[], at: string): string {
  return path.reduce<string>(
    (before, step) =>
      typeof step === 'number' ? `${before}[${step}]` : `${before}${before && '.'}${String(step)}`,
    at,
  )
}
