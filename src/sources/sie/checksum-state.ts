import { addRow, emptySum, finishedSum } from './checksum.ts'
import type { FieldReader } from './fields.ts'
import type { SieReport } from './model.ts'
import type { ProblemList } from './problems.ts'
import type { SieRow } from './row.ts'

/** A file's checksum: `#KSUMMA` alone begins it, `#KSUMMA n` ends it. */
export class ChecksumState {
  isRunning = false
  private isPresent = false
  private state = emptySum
  private stated: number | null = null
  private line = 0

  mark(row: SieRow, fields: FieldReader): void {
    this.isPresent = true
    this.line = row.line
    this.isRunning = row.count === 0
    if (!this.isRunning) this.stated = fields.integer(row, 0) ?? null
  }

  add(row: SieRow): void {
    this.state = addRow(this.state, row)
  }

  found(): SieReport['checksum'] {
    if (!this.isPresent) return { isPresent: false, isRight: null, stated: null, computed: null }
    const computed = finishedSum(this.state)
    return { isPresent: true, isRight: this.stated === computed, stated: this.stated, computed }
  }

  judge(problems: ProblemList): void {
    const { isPresent, isRight, stated, computed } = this.found()
    if (!isPresent) return
    if (stated === null) problems.note('checksum-open', this.line)
    else if (!isRight) problems.note('checksum-wrong', this.line, `${stated} ≠ ${computed}`)
  }
}
