import type { AnchorRating } from '#chapters/goals/model.ts'

type Told = readonly [goal: string, clear: string, unclear: string]

/** Units' view of whether they see what a goal rests on, asked in November each year (in September 2026). */
const told: Readonly<Record<string, readonly Told[]>> = {
  '2022-11-15': [
    ['kunskap', 'bjorkskolan ekskolan asaskolan centralskolan almskolan', ''],
    ['aldres-vardag', 'ekhojden solgarden hemtjanst-asen hemtjanst-ost', ''],
    ['arbete', 'ekonomiskt-bistand vuxenenheten', ''],
    ['trygg-uppvaxt', 'bjorkskolan fritidsgarden barn-och-familj', 'stadsbiblioteket'],
  ],
  '2023-11-14': [
    ['kunskap', 'bjorkskolan ekskolan centralskolan', ''],
    ['naringsliv', 'naringslivsenheten', 'miljo-halsa plan-bygg'],
    ['digitalt', '', 'bjorkskolan hemtjanst-asen ekhojden stadsbiblioteket gata-park'],
    ['arbetsgivare', 'personalenheten', 'ekskolan ekhojden simhallen'],
    ['landsbygd', 'hemtjanst-asen', 'centralskolan lindgarden stadsbiblioteket'],
    ['klimat', 'gata-park raddningstjansten', 'ekhojden kansliet'],
  ],
  '2024-11-12': [
    ['effektivitet', 'ekonomienheten ekhojden', 'fritidsgarden konsthallen'],
    ['naringsliv', 'naringslivsenheten', 'miljo-halsa'],
    ['arbetsgivare', 'personalenheten', 'ekhojden centralskolan'],
    ['landsbygd', '', 'centralskolan maltid'],
  ],
  '2025-11-11': [
    ['kunskap', 'bjorkskolan ekskolan centralskolan almskolan', ''],
    ['aldres-vardag', 'ekhojden solgarden hemtjanst-asen hemsjukvarden', ''],
    ['effektivitet', 'ekonomienheten ekhojden bjorkskolan gata', 'konsthallen park'],
    ['sbn-stadskarna', 'plan-bygg', 'gata maltid fastighet'],
    ['bn-digitalt-larande', 'gymnasiet-hogskoleprogram', 'forskolan-solrosen bjorkskolan lindskolan'],
  ],
  '2026-09-15': [
    ['kunskap', 'bjorkskolan ekskolan asaskolan centralskolan almskolan', ''],
    ['aldres-vardag', 'ekhojden solgarden hemtjanst-asen', ''],
    ['effektivitet', 'ekonomienheten ekhojden bjorkskolan gata it-enheten', 'konsthallen'],
    ['sbn-stadskarna', '', 'gata maltid plan-bygg'],
    ['bn-digitalt-larande', '', 'forskolan-solrosen lindskolan'],
  ],
}

export const anchorRatings: readonly AnchorRating[] = Object.entries(told).flatMap(([on, goals]) =>
  goals.flatMap(([goal, clear, unclear]) => [
    ...places(clear).map((place) => ({ goal, place, clear: true, on })),
    ...places(unclear).map((place) => ({ goal, place, clear: false, on })),
  ]),
)

function places(written: string): readonly string[] {
  return written.split(' ').filter((place) => place !== '')
}
