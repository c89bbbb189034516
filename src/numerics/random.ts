/** Gives the next number, uniform on [0, 1). */
export type Random = () => number

/**
 * Seeded pseudo-random numbers: the same seed gives the same numbers on every machine.
 *
 * xoshiro128** (D. Blackman & S. Vigna, "Scrambled linear pseudorandom number generators", ACM TOMS 47, 2021),
 * period 2¹²⁸ − 1, its state filled by splitmix32 so that near seeds give unrelated sequences. Two 32-bit words
 * make one number with 53 random bits. Not for secrets.
 *
 * @param seed a whole number; all its lower 53 bits count
 * @throws RangeError for a seed that is not a safe whole number
 * @example
 * const random = seededRandom(1)
 * random() // 0.31593675110363395
 */
export function seededRandom(seed: number): Random {
  if (!Number.isSafeInteger(seed)) throw new RangeError(`a seed is a whole number, was ${seed}`)
  const low = splitmix32(seed | 0)
  const high = splitmix32(Math.floor(seed / 2 ** 32) ^ 0x5bf03635)
  let a = low() ^ high()
  let b = low() ^ high()
  let c = low() ^ high()
  // Xoshiro must not start from all zeros.
  let d = (low() ^ high()) | 1

  function word(): number {
    const scrambled = Math.imul(b, 5)
    const result = Math.imul((scrambled << 7) | (scrambled >>> 25), 9)
    const shifted = b << 9
    c ^= a
    d ^= b
    b ^= c
    a ^= d
    c ^= shifted
    d = (d << 11) | (d >>> 21)
    return result >>> 0
  }

  return () => ((word() >>> 5) * 67108864 + (word() >>> 6)) / 9007199254740992
}

function splitmix32(start: number): () => number {
  let state = start
  return () => {
    state = (state + 0x9e3779b9) | 0
    let z = state ^ (state >>> 16)
    z = Math.imul(z, 0x21f0aaad)
    z = Math.imul(z ^ (z >>> 15), 0x735a2d97)
    return z ^ (z >>> 15)
  }
}
