import { type Outcome, refuse, succeed } from '#core/outcome.ts'
import type { Authority, Threshold } from './types.ts'

/** The month when the handbook was published; its advice has no other day. */
const handbookPublished = '2023-11-01'

/**
 * Every limit that a check measures against, dated and with its authority and reference.
 *
 * The handbook seldom gives figures. Where a figure is our reading, the reference says so in plain words, so that
 * nobody takes it for the handbook's own. `README.md` in this folder tells how to add one.
 */
const known = [
  {
    id: 'AF-3.peers',
    value: 3,
    unit: { sv: 'jämförelsekommuner', en: 'peers' },
    authority: 'handbook',
    reference: {
      sv: 'Handboken, avsnittet ”Titta utanför de egna regionala nätverken. Jämför med de bästa.” Handboken anger inget antal. Tre är vår läsning: med färre säger jämförelsen mer om den enskilda kommunen än om vad som går att uppnå. Kommunen kan besluta om ett annat tal.',
      en: 'The handbook, section “Titta utanför de egna regionala nätverken. Jämför med de bästa.” The handbook gives no number. Three is our reading: with fewer, the comparison says more about the single municipality than about what can be achieved. The municipality may decide on another figure.',
    },
    from: handbookPublished,
    about: {
      sv: 'Minsta antal jämförelsekommuner som kommunen har valt för en verksamhet.',
      en: 'The least number of peers that the municipality has chosen for a service.',
    },
  },
  {
    id: 'AF-3.peers-outside-county',
    value: 1,
    unit: { sv: 'jämförelsekommuner utanför länet', en: 'peers outside the county' },
    authority: 'handbook',
    reference: {
      sv: 'Handboken, avsnittet ”Titta utanför de egna regionala nätverken. Jämför med de bästa.” Handboken talar om regionala nätverk och anger inget antal. Att räkna länet som det regionala nätverket, och kräva minst en utanför det, är vår läsning. Kommunen kan besluta om ett annat tal.',
      en: 'The handbook, section “Titta utanför de egna regionala nätverken. Jämför med de bästa.” The handbook speaks of regional networks and gives no number. To take the county as the regional network, and to ask for at least one outside it, is our reading. The municipality may decide on another figure.',
    },
    from: handbookPublished,
    about: {
      sv: 'Minsta antal jämförelsekommuner från andra län än det egna, för en verksamhet.',
      en: "The least number of peers in counties other than the municipality's own, for a service.",
    },
  },
  {
    id: 'AF-3.best-share',
    value: 0.25,
    unit: { sv: 'andel av landets kommuner', en: 'share of the municipalities in the country' },
    authority: 'handbook',
    reference: {
      sv: 'Handboken, avsnittet ”Titta utanför de egna regionala nätverken. Jämför med de bästa.” Handboken säger ”de bästa” och anger ingen andel. Fjärdedelen är vår läsning. Kommunen kan besluta om en annan andel.',
      en: 'The handbook, section “Titta utanför de egna regionala nätverken. Jämför med de bästa.” The handbook says “de bästa” (the best) and gives no share. The quarter is our reading. The municipality may decide on another share.',
    },
    from: handbookPublished,
    about: {
      sv: 'Hur stor del av de rangordnade kommunerna, räknat från toppen i effektivitet, som räknas som de bästa.',
      en: 'How large a part of the ranked municipalities, counted from the top in efficiency, counts as the best.',
    },
  },
  {
    id: 'AF-5.months-between-comparisons',
    value: 4,
    unit: { sv: 'månader', en: 'months' },
    authority: 'handbook',
    reference: {
      sv: 'Handboken, avsnittet ”Skapa en tävlingsanda”. Handboken säger ”regelbundet” och anger inget antal månader. Fyra, ett tertial, är vår läsning. Kommunen kan besluta om ett annat tal.',
      en: 'The handbook, section “Skapa en tävlingsanda”. The handbook says “regelbundet” (regularly) and gives no number of months. Four, a third of a year, is our reading. The municipality may decide on another figure.',
    },
    from: handbookPublished,
    about: {
      sv: 'Längsta tid mellan två tillfällen då ett politiskt organ har behandlat en jämförelse med andra kommuner.',
      en: 'The longest time between two occasions when a political body has dealt with a comparison with other municipalities.',
    },
  },
  {
    id: 'UPP-12.window',
    value: 3,
    unit: { sv: 'år', en: 'years' },
    authority: 'handbook',
    reference: {
      sv: 'Handboken, avsnittet ”Bara följa upp ekonomi och glömma uppföljning av kvalitet”, och metodavsnittet, som talar om en analys över flera år. Handboken anger inte hur många. Tre är vår läsning: ett enskilt år är till stor del slump i en liten kommun. Kommunen kan besluta om ett annat tal.',
      en: 'The handbook, section “Bara följa upp ekonomi och glömma uppföljning av kvalitet”, and its method section, which speaks of an analysis over several years. The handbook does not say how many. Three is our reading: a single year is largely chance in a small municipality. The municipality may decide on another figure.',
    },
    from: handbookPublished,
    about: {
      sv: 'Antal senaste år som en verksamhets effektivitet bedöms över.',
      en: 'The number of latest years over which the efficiency of a service is judged.',
    },
  },
  {
    id: 'UPP-12.years-with-both-halves',
    value: 2,
    unit: { sv: 'år', en: 'years' },
    authority: 'handbook',
    reference: {
      sv: 'Handboken, avsnittet ”Bara följa upp ekonomi och glömma uppföljning av kvalitet”. Handboken kräver att kostnad och kvalitet ses tillsammans men anger inte för hur många år. Två av de tre senaste är vår läsning. Kommunen kan besluta om ett annat tal.',
      en: 'The handbook, section “Bara följa upp ekonomi och glömma uppföljning av kvalitet”. The handbook demands that cost and quality be seen together but does not say for how many years. Two of the last three is our reading. The municipality may decide on another figure.',
    },
    from: handbookPublished,
    about: {
      sv: 'Minsta antal år, av dem som bedöms, med både kostnadsavvikelse och kvalitet.',
      en: 'The least number of years, of those judged, with both cost deviation and quality.',
    },
  },
] as const satisfies readonly Threshold[]

/** Ids of the thresholds there are: a misspelled one does not compile. */
export type ThresholdId = (typeof known)[number]['id']

/** Every dated value of every threshold. */
export const thresholds: readonly Threshold<ThresholdId>[] = known

/** A value that the municipality itself has decided on, with the decision as its reference. */
export type LocalThreshold = Threshold<ThresholdId> & { readonly authority: 'local' }

/** Statute outranks the municipality's decision, which outranks the handbook's advice. */
const rank: Record<Authority, number> = { law: 2, local: 1, handbook: 0 }

/** Of several values of one threshold, the one that applies on a day: highest authority first, then the latest. */
export function applyingOn<Id extends string>(
  values: readonly Threshold<Id>[],
  day: string,
): Threshold<Id> | undefined {
  return values
    .filter(({ from, until }) => from <= day && (until === undefined || day < until))
    .toSorted((a, b) => rank[b.authority] - rank[a.authority] || b.from.localeCompare(a.from))[0]
}

/**
 * The value of a threshold that applies on a day.
 *
 * @param day ISO day
 * @param local the municipality's own decisions; those on other thresholds, or not in force that day, change nothing
 * @returns a problem where no value was in force that day
 * @example thresholdAt('AF-5.months-between-comparisons', '2026-04-30') // 4 months, by the handbook's advice
 */
export function thresholdAt(
  id: ThresholdId,
  day: string,
  local: readonly LocalThreshold[] = [],
): Outcome<Threshold<ThresholdId>> {
  const applying = applyingOn(
    [...thresholds, ...local].filter((value) => value.id === id),
    day,
  )
  if (applying !== undefined) return succeed(applying)
  return refuse({
    code: 'threshold-not-in-force',
    where: id,
    text: {
      sv: `Gränsvärdet ${id} gällde inte den ${day}. Välj en senare dag, eller lägg in ett beslut som gällde då.`,
      en: `The threshold ${id} was not in force on ${day}. Choose a later day, or add a decision that was in force then.`,
    },
  })
}
