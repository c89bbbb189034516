import { averageRanks } from './average-ranks.ts'
import { pearson } from './pearson.ts'

/**
 * Spearman's rank correlation: Pearson's correlation of the average ranks, which is right with ties too.
 *
 * Source: C. Spearman, "The proof and measurement of association between two things", American Journal of
 * Psychology 15 (1904).
 *
 * @returns −1 to 1; null where it is undefined: fewer than two pairs, or a variable that doesn't vary
 * @throws RangeError where the lists differ in length
 * @example spearman([1, 2, 3, 4], [1, 3, 2, 9]) // 0.8
 */
export function spearman(x: ArrayLike<number>, y: ArrayLike<number>): number | null {
  return pearson(averageRanks(x), averageRanks(y))
}
