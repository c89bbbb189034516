const lineFeed = 10
const carriageReturn = 13
/** A first line longer than this is no line of a SIE file. */
const longest = 65_536

/**
 * Whether a file's lines end with a carriage return alone, as on the first Macintosh, told by its first line end.
 *
 * @param beginning of the file
 * @returns undefined where it doesn't tell yet
 */
export function endsWithReturns(beginning: Uint8Array): boolean | undefined {
  let at = beginning.findIndex((byte) => byte === lineFeed || byte === carriageReturn)
  if (at < 0) return beginning.length > longest ? false : undefined
  const isReturn = beginning[at] === carriageReturn
  // Some files have been given one return too many on their way.
  while (beginning[at] === carriageReturn) at++
  if (isReturn && at === beginning.length) return undefined
  return isReturn && beginning[at] !== lineFeed
}

/** The same bytes with line feeds for carriage returns. */
export function withLineFeeds(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(bytes, (byte) => (byte === carriageReturn ? lineFeed : byte))
}
