/**
 * Cell of a Float64Array whose index the caller has already bounded.
 *
 * The compiler can't know that an index is inside; a check in every cell of a solver would cost a third of its
 * time. So the promise is made once, here. Kept to one array type each so that the engine compiles it to a load.
 *
 * @example at(Float64Array.of(3, 4), 1) // 4
 */
export function at(values: Float64Array, index: number): number {
  return values[index] as number
}

/** The same for whole numbers. */
export function intAt(values: Int32Array, index: number): number {
  return values[index] as number
}

/**
 * Cell of any list, checked.
 *
 * @throws RangeError where there is no such cell: a fault in the caller
 */
export function item<T>(values: ArrayLike<T>, index: number): T {
  const value = values[index]
  if (value === undefined) throw new RangeError(`no element ${index} in a list of ${values.length}`)
  return value
}
