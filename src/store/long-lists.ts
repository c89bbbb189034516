import { z } from 'zod'

/** Lists of tens of thousands, in rows: checked like any other, without a note made for each of them. */

export const numbers = z.custom<number[]>(
  (list) => Array.isArray(list) && list.every((each) => typeof each === 'number'),
  'expected a list of numbers',
)

export const texts = z.custom<string[]>(
  (list) => Array.isArray(list) && list.every((each) => typeof each === 'string'),
  'expected a list of texts',
)
