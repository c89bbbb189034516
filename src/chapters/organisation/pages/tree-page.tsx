import { kindNames } from '#chapters/organisation/kinds.ts'
import { texts } from '#chapters/organisation/texts.ts'
import type { Language } from '#core/language.ts'
import type { OrganisationTree, Place } from '#core/organisation/tree.ts'
import { path } from '#web/paths.ts'
import { ExportLinks } from '#web/ui/export-links/export-links.tsx'
import { LeadSentence } from '#web/ui/lead-sentence/lead-sentence.tsx'

interface TreePageProps {
  readonly lead: string
  readonly tree: OrganisationTree
  /** ISO day that the tree is of. */
  readonly day: string
  /** Days to choose quickly: today and the same day of earlier years. */
  readonly years: readonly string[]
  readonly mayWrite: boolean
  /** The history tells who did what: it is open inside the municipality. */
  readonly mayReadHistory: boolean
  readonly language: Language
}

/** The organisation on a day, from the top: every place with something under it is a native disclosure. */
export function TreePage({ lead, tree, day, years, mayWrite, mayReadHistory, language }: TreePageProps) {
  const t = texts[language]
  const to = path(language)
  const tops = tree.places.filter((place) => place.path.length === 1)
  return (
    <>
      <LeadSentence>{lead}</LeadSentence>
      <form class="org-day" action={to.organisation()}>
        <label class="ds-label" for="dag">
          {t.asOf}
        </label>
        <input class="ds-input" id="dag" type="date" name="dag" value={day} />
        <button class="ds-button" type="submit" data-variant="secondary">
          {t.show}
        </button>
        <span class="org-days">
          {years.map((each) => (
            <a href={to.organisation({ dag: each })} aria-current={each === day ? 'true' : undefined}>
              {each.slice(0, 4)}
            </a>
          ))}
        </span>
      </form>
      <p class="hint">{t.openAll}</p>
      <ul class="org-tree">
        {tops.map((place) => (
          <Branch place={place} tree={tree} language={language} />
        ))}
      </ul>
      <ExportLinks address={to.organisation()} about={t.title} language={language} />
      <p class="hint">{t.exportNote}</p>
      {mayReadHistory && (
        <p class="actions">
          <a href={to.organisationHistory()}>{t.toHistory}</a>
          {mayWrite && <a href={to.organisationImport()}>{t.toImport}</a>}
          {mayWrite && <a href={to.newPlace()}>{t.toNew}</a>}
        </p>
      )}
    </>
  )
}

/** Open down to the departments; below that the reader opens. */
const openTo = 3

function Branch({ place, tree, language }: { place: Place; tree: OrganisationTree; language: Language }) {
  const children = tree.children(place.node)
  const units = tree.subtree(place.node).filter(({ kind }) => kind === 'unit').length
  const name = (
    <div>
      <a href={path(language).place(place.node)}>{place.name}</a>{' '}
      <span class="org-kind">{kindNames[place.kind][language]}</span>
    </div>
  )
  if (children.length === 0) return <li>{name}</li>
  return (
    <li>
      {name}
      {/* Beside the link and not around it: a control may not lie in another. */}
      <details open={place.path.length <= openTo}>
        <summary>
          {texts[language].units(units)}
          <span class="ds-sr-only"> {texts[language].underPlace(place.name)}</span>
        </summary>
        <ul>
          {children.map((child) => (
            <Branch place={child} tree={tree} language={language} />
          ))}
        </ul>
      </details>
    </li>
  )
}
