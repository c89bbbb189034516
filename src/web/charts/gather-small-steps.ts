import type { WaterfallStep } from './waterfall.tsx'

/**
 * Gathers steps that are too small to be seen into one at the end. The sum stays the same; a single small step keeps
 * its own name.
 *
 * @param share of the largest step, below which a step is small
 */
export function gatherSmallSteps(
  steps: readonly WaterfallStep[],
  share: number,
  label: string,
): WaterfallStep[] {
  const largest = Math.max(0, ...steps.map((step) => Math.abs(step.amount)))
  const isSmall = (step: WaterfallStep) => Math.abs(step.amount) < share * largest
  const small = steps.filter(isSmall)
  if (small.length < 2) return [...steps]
  const amount = small.reduce((sum, step) => sum + step.amount, 0)
  return [...steps.filter((step) => !isSmall(step)), { key: 'gathered', label, amount }]
}
