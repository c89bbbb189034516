import type { Bilingual } from '#core/language.ts'
import type { Severity } from './problems/catalogue.ts'
import { ofFiles } from './problems/of-files.ts'
import { ofLines } from './problems/of-lines.ts'
import { ofNames } from './problems/of-names.ts'
import { ofValues } from './problems/of-values.ts'
import { ofVouchers } from './problems/of-vouchers.ts'

/** Something remarkable in a file. Line 0 is the file as a whole. */
export interface SieProblem {
  readonly line: number
  readonly code: SieProblemCode
  readonly severity: Severity
  readonly text: Bilingual
}

/** Every code. */
export const catalogue = { ...ofFiles, ...ofLines, ...ofValues, ...ofNames, ...ofVouchers }

export type SieProblemCode = keyof typeof catalogue

/** Beyond this many, problems are counted but not kept: a file in the wrong format has one a line. */
export const mostProblems = 1000

/** Collects what is remarkable, in the order it is found. */
export class ProblemList {
  readonly problems: SieProblem[] = []
  errors = 0
  oddities = 0

  /** @param what the word in question; in both languages where they write it differently */
  note(code: SieProblemCode, line: number, what: string | Bilingual = ''): void {
    const [severity, write] = catalogue[code]
    if (severity === 'error') this.errors++
    else this.oddities++
    if (this.problems.length >= mostProblems) return
    const [sv, en] = typeof what === 'string' ? [what, what] : [what.sv, what.en]
    this.problems.push({ line, code, severity, text: { sv: write(sv).sv, en: write(en).en } })
  }

  clear(): void {
    this.problems.length = 0
    this.errors = 0
    this.oddities = 0
  }
}
