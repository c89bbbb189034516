import type { OutsideProvider } from '#chapters/budget/model.ts'

/** Who gets money by Ekbacka's rules without belonging to it. */
export const outsideProviders: readonly OutsideProvider[] = [
  { unit: 'forskolan-fjarilen', name: 'Förskolan Fjärilen', provider: 'independent', from: '2018-08-01' },
  { unit: 'friskolan-alen', name: 'Friskolan Alen F–9', provider: 'independent', from: '2015-08-01' },
  { unit: 'hemtjanst-linden', name: 'Linden Omsorg', provider: 'private', from: '2019-01-01' },
]
