/**
 * The value that would stand at a place if the list were sorted, without sorting it: a few passes over ever shorter
 * stretches. The list is rearranged.
 *
 * Source: C. A. R. Hoare, "Algorithm 65: find", Communications of the ACM 4 (1961); median of three as pivot.
 *
 * @param place from 0
 * @throws RangeError where there is no such place
 * @example kthSmallest(Float64Array.of(9, 1, 5), 1) // 5
 */
export function kthSmallest(values: Float64Array, place: number): number {
  if (!(Number.isInteger(place) && place >= 0 && place < values.length)) {
    throw new RangeError(`no place ${place} in a list of ${values.length}`)
  }
  let low = 0
  let high = values.length - 1
  while (low < high) {
    const pivot = medianOfThree(values, low, high)
    let i = low
    let j = high
    while (i <= j) {
      while ((values[i] as number) < pivot) i++
      while ((values[j] as number) > pivot) j--
      if (i <= j) {
        const kept = values[i] as number
        values[i++] = values[j] as number
        values[j--] = kept
      }
    }
    if (place <= j) high = j
    else if (place >= i) low = i
    else break
  }
  return values[place] as number
}

function medianOfThree(values: Float64Array, low: number, high: number): number {
  const a = values[low] as number
  const b = values[(low + high) >> 1] as number
  const c = values[high] as number
  return Math.max(Math.min(a, b), Math.min(Math.max(a, b), c))
}
