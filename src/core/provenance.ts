/**
 * Where a figure comes from. It follows the figure from the import to the page, the API and the exports.
 *
 * Kolada's terms decide the marks: a `raw` figure is shown with "Källa: Kolada"; anything computed is `derived`,
 * our own processing, and must not name Kolada as its source.
 */
export interface Provenance {
  /** `register`: what the municipality itself has decided and written here. */
  readonly source: 'Kolada' | 'exempeldata' | 'file' | 'register'
  readonly mark: 'raw' | 'derived'
  /** ISO instant of the fetch; of the latest one where a figure rests on several. */
  readonly retrievedAt: string
  /** Published, but not final. */
  readonly preliminary: boolean
}
