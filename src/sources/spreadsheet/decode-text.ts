/**
 * Bytes as text: by the byte order mark where there is one, else UTF-8 if it is valid, else ISO 8859-1 (read as
 * Windows-1252, its superset, as browsers do). A mark is not part of the text.
 */
export function decodeText(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch (error) {
    // Invalid UTF-8 is a TypeError; anything else is a fault of ours.
    if (!(error instanceof TypeError)) throw error
    return new TextDecoder('iso-8859-1').decode(bytes)
  }
}
