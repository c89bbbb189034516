/** What can follow the question mark: the reader's choices. Empty and absent ones are left out. */
export type Query = Readonly<
  Record<string, string | number | readonly (string | number)[] | undefined | null>
>

/** Puts an address into a language. */
export type To = (address: string, query?: Query) => string

export function segment(text: string): string {
  return encodeURIComponent(text)
}
