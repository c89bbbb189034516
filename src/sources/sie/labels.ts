/** The labels that the reader knows, in the order of the specification (4B, chapter 11). */
export const labelNames = [
  '',
  'FLAGGA',
  'PROGRAM',
  'FORMAT',
  'GEN',
  'SIETYP',
  'PROSA',
  'FTYP',
  'FNR',
  'ORGNR',
  'BKOD',
  'ADRESS',
  'FNAMN',
  'RAR',
  'TAXAR',
  'OMFATTN',
  'KPTYP',
  'VALUTA',
  'KONTO',
  'KTYP',
  'ENHET',
  'SRU',
  'DIM',
  'UNDERDIM',
  'OBJEKT',
  'IB',
  'UB',
  'OIB',
  'OUB',
  'RES',
  'PSALDO',
  'PBUDGET',
  'VER',
  'TRANS',
  'RTRANS',
  'BTRANS',
  'KSUMMA',
] as const

export type LabelName = Exclude<(typeof labelNames)[number], ''>

/** A label's number: its place in `labelNames`. 0 is a label that we don't know. */
export const label = Object.fromEntries(labelNames.map((name, index) => [name, index])) as Readonly<
  Record<LabelName, number>
>

/** How many fields each label has in the specification; what follows them is passed over, and kept as it was. */
export const fieldCounts: Readonly<Record<LabelName, number>> = {
  FLAGGA: 1,
  PROGRAM: 2,
  FORMAT: 1,
  GEN: 2,
  SIETYP: 1,
  PROSA: 1,
  FTYP: 1,
  FNR: 1,
  ORGNR: 3,
  BKOD: 1,
  ADRESS: 4,
  FNAMN: 1,
  RAR: 3,
  TAXAR: 1,
  OMFATTN: 1,
  KPTYP: 1,
  VALUTA: 1,
  KONTO: 2,
  KTYP: 2,
  ENHET: 2,
  SRU: 2,
  DIM: 2,
  UNDERDIM: 3,
  OBJEKT: 3,
  IB: 4,
  UB: 4,
  OIB: 5,
  OUB: 5,
  RES: 4,
  PSALDO: 6,
  PBUDGET: 6,
  VER: 6,
  TRANS: 7,
  RTRANS: 7,
  BTRANS: 7,
  KSUMMA: 1,
}

/** One step of the hash that labels are found by; lower case counts as upper. */
export function hashStep(hash: number, byte: number): number {
  return (Math.imul(hash, 31) + (byte >= 97 && byte <= 122 ? byte - 32 : byte)) | 0
}

const byHash = new Map(
  labelNames.slice(1).map((name, index) => {
    let hash = 0
    for (let i = 0; i < name.length; i++) hash = hashStep(hash, name.charCodeAt(i))
    return [hash, index + 1]
  }),
)
/** The commonest label but one. */
const voucherHash = [...byHash.entries()].find(([, id]) => id === label.VER)?.[0]

/**
 * The number of the label that stands in `bytes` from `start` up to `end`, after the `#`.
 *
 * @param hash of these bytes, by `hashStep`
 */
export function labelAt(bytes: Uint8Array, start: number, end: number, hash: number): number {
  const id = hash === voucherHash ? label.VER : (byHash.get(hash) ?? 0)
  if (id === 0) return 0
  const name = labelNames[id] ?? ''
  if (name.length !== end - start) return 0
  for (let i = 0; i < name.length; i++) {
    if (((bytes[start + i] ?? 0) & 0xdf) !== name.charCodeAt(i)) return 0
  }
  return id
}
