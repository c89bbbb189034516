import { kindNames } from '#chapters/organisation/kinds.ts'
import { nameIn } from '#chapters/organisation/name-in.ts'
import type { RestatedCost } from '#chapters/organisation/restated-costs.ts'
import { texts } from '#chapters/organisation/texts.ts'
import { formatDay, formatList } from '#core/format.ts'
import type { Language } from '#core/language.ts'
import { activityName } from '#core/organisation/activity-codes.ts'
import type { NodeVersion, Organisation } from '#core/organisation/model.ts'
import type { OrganisationTree } from '#core/organisation/tree.ts'
import type { Provenance } from '#core/provenance.ts'
import type { Table } from '#reports/table.ts'
import { path } from '#web/paths.ts'
import { DataTable } from '#web/ui/data-table/data-table.tsx'
import { LeadSentence } from '#web/ui/lead-sentence/lead-sentence.tsx'

interface PlacePageProps {
  readonly latest: NodeVersion
  /** Every stretch of the place, earliest first. */
  readonly versions: readonly NodeVersion[]
  readonly organisation: Organisation
  /** Of today. */
  readonly tree: OrganisationTree
  readonly costs: readonly RestatedCost[]
  /** ISO day. */
  readonly today: string
  readonly mayWrite: boolean
  readonly provenance: Provenance
  readonly language: Language
}

/** One place: what it does, what lies under it, how it has changed, and what it costs sorted both ways. */
export function PlacePage(props: PlacePageProps) {
  const { latest, organisation, tree, costs, today, mayWrite, provenance, language } = props
  const t = texts[language].place
  const to = path(language)
  const nameOf = (node: string) => nameIn(organisation, node)
  const children = tree.children(latest.node)
  return (
    <>
      <LeadSentence>{leadOf(props, nameOf)}</LeadSentence>
      <p class="actions">
        <a href={to.goals({ plats: latest.node })}>{t.goals}</a>
        <a href={to.goalGrid({ plats: latest.node })}>{t.grid}</a>
        <a href={to.goalLoad({ plats: latest.node })}>{t.load}</a>
      </p>
      <dl class="facts">
        <dt>{t.does}</dt>
        <dd>
          {latest.activityCodes.length === 0
            ? t.noCodes
            : latest.activityCodes.map((code) => activityName(code)[language]).join(', ')}
        </dd>
      </dl>
      {children.length > 0 && (
        <section class="part">
          <h2>{t.below}</h2>
          <ul class="places">
            {children.map((child) => (
              <li>
                <a href={to.place(child.node)}>{child.name}</a>
                <span class="org-kind">{kindNames[child.kind][language]}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
      {costs.some(({ nowOre, thenOre }) => nowOre !== 0 || thenOre) && (
        <section class="part">
          <h2>{t.costTitle}</h2>
          <p>{t.costLead}</p>
          <DataTable table={costTable(costs, provenance)} language={language} hideTitle />
        </section>
      )}
      <section class="part">
        <h2>{t.history}</h2>
        <History {...props} nameOf={nameOf} />
      </section>
      {mayWrite && tree.place(latest.node) && (
        <p class="actions">
          <a href={to.changePlace(latest.node)}>{t.change}</a>
          <a href={to.newPlace(latest.node)}>{t.addUnder}</a>
        </p>
      )}
      {!mayWrite && <p class="hint">{t.mayChange}</p>}
      {latest.from > today && <p>{t.coming(formatDay(latest.from, language))}</p>}
    </>
  )
}

function leadOf(
  { latest, organisation, today, language }: PlacePageProps,
  nameOf: (node: string) => string,
): string {
  const t = texts[language].place
  const lead = t.lead(kindNames[latest.kind][language], latest.parent && nameOf(latest.parent))
  if (latest.until === undefined || latest.until > today) return lead
  const heirs = organisation.successions.filter(({ from }) => from === latest.node)
  const became = formatList(
    heirs.map(({ to, share }) => `${nameOf(to)} (${Math.round(share * 100)} %)`),
    language,
  )
  return [lead, t.closed(formatDay(latest.until, language)), heirs.length > 0 ? t.became(became) : '']
    .join(' ')
    .trim()
}

function History({
  versions,
  language,
  nameOf,
}: PlacePageProps & { readonly nameOf: (node: string) => string }) {
  const t = texts[language].place
  return (
    <ol class="place-history">
      {versions.map(({ from, until, name, kind, parent }) => (
        <li>
          <span class="when">
            {formatDay(from, language)} – {until === undefined ? t.now : formatDay(until, language)}
          </span>{' '}
          {name} · {t.lead(kindNames[kind][language], parent && nameOf(parent))}
        </li>
      ))}
    </ol>
  )
}

function costTable(costs: readonly RestatedCost[], provenance: Provenance): Table {
  const column = (key: 'thatYear' | 'today') => ({
    key,
    label: { sv: texts.sv.place[key], en: texts.en.place[key] },
    kind: 'kronor' as const,
  })
  const missing = { sv: texts.sv.place.notThere, en: texts.en.place.notThere }
  return {
    id: 'nettokostnad',
    title: { sv: texts.sv.place.costTitle, en: texts.en.place.costTitle },
    columns: [
      { key: 'year', label: { sv: texts.sv.place.year, en: texts.en.place.year }, kind: 'year' },
      column('thatYear'),
      column('today'),
    ],
    rows: costs.map(({ year, thenOre, nowOre }) => ({
      key: String(year),
      cells: { year, thatYear: thenOre === undefined ? { missing } : thenOre / 100, today: nowOre / 100 },
    })),
    provenance: { ...provenance, mark: 'derived' },
  }
}
