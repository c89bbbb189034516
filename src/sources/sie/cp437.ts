/**
 * The upper half of IBM codepage 437, bytes 128 to 255: what `#FORMAT PC8` means. The lower half is ASCII.
 * The platform's TextDecoder does not know it. Source: SIE file format 4B/4C, chapter 5, and the codepage itself.
 */
const cp437Upper =
  'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u00a0'

const byteOf = new Map([...cp437Upper].map((character, index) => [character, index + 128]))

/** Codepage 437 as text. */
export function decodeCp437(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    .toString('latin1')
    .replaceAll(/[\u0080-\u00ff]/g, (byte) => cp437Upper.charAt(byte.charCodeAt(0) - 128))
}

/** Text in codepage 437; `?` where the codepage lacks a character. */
export function encodeCp437(text: string): Uint8Array {
  const bytes = text.replaceAll(/[^\0-\x7f]/gu, (character) =>
    String.fromCharCode(cp437Byte(character) ?? 63),
  )
  return Buffer.from(bytes, 'latin1')
}

/** The byte of a character in codepage 437; undefined where it has none. */
export function cp437Byte(character: string): number | undefined {
  const code = character.charCodeAt(0)
  return character.length === 1 && code < 128 ? code : byteOf.get(character)
}

/**
 * Typographic characters that people paste into names, as the codepage's nearest. Letters are never replaced: a name
 * that cannot be written is the reader's to decide about.
 *
 * @example plainTypography('Skola – ”norr”') // 'Skola - "norr"'
 */
export function plainTypography(text: string): string {
  return text
    .normalize('NFC')
    .replaceAll(/[\u2010-\u2015\u2212]/g, '-')
    .replaceAll(/[\u2018\u2019\u201a\u2032]/g, "'")
    .replaceAll(/[\u201c-\u201e\u2033]/g, '"')
    .replaceAll('\u2026', '...')
    .replaceAll(/[\u2002-\u200a\u202f]/g, ' ')
}
