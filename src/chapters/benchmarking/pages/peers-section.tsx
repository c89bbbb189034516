import { bestQuartile } from '#chapters/benchmarking/efficiency/gap.ts'
import type { RankedMunicipality } from '#chapters/benchmarking/efficiency/ranking.ts'
import type { RefusedForm } from '#chapters/benchmarking/forms.web.ts'
import { longestLine } from '#chapters/benchmarking/read-forms.ts'
import { queryOf } from '#chapters/benchmarking/requested.ts'
import { columnLabel } from '#chapters/benchmarking/tables.web.ts'
import { texts } from '#chapters/benchmarking/texts.ts'
import type { Cell, Row, Table } from '#reports/table.ts'
import { path } from '#web/paths.ts'
import { Callout } from '#web/ui/callout/callout.tsx'
import { DataTable } from '#web/ui/data-table/data-table.tsx'
import { SubmitButton, TextField } from '#web/ui/field/field.tsx'
import { WhoMay } from '#web/ui/who-may/who-may.tsx'
import { type ChosenPeer, type MunicipalityPageProps, municipalityAddress } from './municipality-props.web.ts'

/** Three sets of peers, always all three: similar structure, the best in the country, and the own choice. */
export function PeersSection(props: MunicipalityPageProps) {
  const { language } = props
  const t = texts[language].municipality
  const exportAddress = municipalityAddress(props)
  return (
    <section class="part">
      <h2>{t.peers}</h2>
      <p>{t.peersLead}</p>
      <div class="side-by-side">
        <DataTable table={similarTable(props)} language={language} exportAddress={exportAddress} />
        <DataTable table={bestTable(props)} language={language} exportAddress={exportAddress} />
      </div>
      {props.isOwn && <ChosenPeers {...props} />}
    </section>
  )
}

/** The municipalities nearest in structure. */
export function similarTable(props: MunicipalityPageProps): Table {
  const peers = props.similar.map(({ municipality, distance }) => ({
    code: municipality.code,
    extra: distance,
  }))
  return peersTable(props, 'similarTitle', peers, 'distance')
}

/** The most efficient with at least the own quality: ten at most. */
export function bestTable(props: MunicipalityPageProps): Table {
  const { own, result } = props
  const best = bestQuartile(result.ranking).filter(
    ({ code, quality }) => code !== own.code && quality >= own.quality,
  )
  const peers = best.slice(0, 10).map(({ code, deviation }) => ({ code, extra: deviation }))
  return peersTable(props, 'bestTitle', peers, 'deviation')
}

type PeerTitle = 'similarTitle' | 'bestTitle'

function peersTable(
  { service, requested, result, language }: MunicipalityPageProps,
  title: PeerTitle,
  peers: readonly { readonly code: string; readonly extra: number }[],
  extra: 'distance' | 'deviation',
): Table {
  const ranked = new Map(result.ranking.ranked.map((each) => [each.code, each]))
  const names = new Map(result.panel.municipalities.map((each) => [each.code, each]))
  return {
    id: title === 'similarTitle' ? 'liknande' : 'basta',
    title: { sv: texts.sv.municipality[title], en: texts.en.municipality[title] },
    columns: [
      { key: 'name', label: columnLabel('municipality'), kind: 'text' },
      { key: 'county', label: columnLabel('county'), kind: 'text' },
      { key: 'place', label: columnLabel('rankInterval'), kind: 'interval' },
      extra === 'distance'
        ? { key: 'extra', label: columnLabel('distance'), kind: 'number', decimals: 2 }
        : { key: 'extra', label: columnLabel('deviation'), kind: 'percent', signed: true },
    ],
    rows: peers.map(
      ({ code, extra: value }): Row => ({
        key: code,
        href: path(language).municipality(service.slug, code, queryOf(requested)),
        cells: {
          name: names.get(code)?.name ?? code,
          county: names.get(code)?.county ?? '',
          place: placeCell(ranked.get(code)),
          extra: value,
        },
      }),
    ),
    provenance: result.provenance,
  }
}

function placeCell(ranked: RankedMunicipality | undefined): Cell {
  return ranked ? { low: ranked.rankInterval[0], high: ranked.rankInterval[1] } : null
}

/** The own choice, with why; and for those who may choose, forms to add and remove. */
function ChosenPeers(props: MunicipalityPageProps) {
  const { own, chosen, mayWrite, language } = props
  const t = texts[language].municipality
  const allNear = chosen.length > 0 && chosen.every(({ county }) => county === own.municipality.county)
  return (
    <>
      <h3>{t.chosenTitle}</h3>
      {allNear && <Callout kind="attention">{t.onlyOwnCounty}</Callout>}
      {chosen.length === 0 && <p>{t.noneChosen}</p>}
      <ul class="chosen-peers">
        {chosen.map((peer) => (
          <li>{mayWrite ? <RemovePeer {...props} peer={peer} /> : <Peer {...props} peer={peer} />}</li>
        ))}
      </ul>
      {mayWrite ? (
        <AddPeer {...props} />
      ) : (
        <WhoMay action="write" kind="comparison-choice" language={language} />
      )}
    </>
  )
}

type PeerProps = MunicipalityPageProps & { readonly peer: ChosenPeer }

function Peer({ service, peer: { code, name, county, why }, language }: PeerProps) {
  return (
    <>
      <a href={path(language).municipality(service.slug, code)}>{name}</a>, {county}. {why}
    </>
  )
}

function RemovePeer(props: PeerProps) {
  const { service, peer, language } = props
  const t = texts[language].municipality
  return (
    <form method="post" action={path(language).peers(service.slug)}>
      <input type="hidden" name="peer" value={peer.code} />
      <input type="hidden" name="do" value="remove" />
      <Peer {...props} />{' '}
      <button
        class="ds-button"
        data-variant="tertiary"
        data-size="sm"
        type="submit"
        aria-label={t.remove(peer.name)}
      >
        {t.removeShort}
      </button>
    </form>
  )
}

function AddPeer({ service, result, refused, language }: MunicipalityPageProps) {
  const t = texts[language].municipality
  const { problems, written }: RefusedForm = refused ?? { problems: [], written: {} }
  return (
    <form method="post" action={path(language).peers(service.slug)} class="form add-peer">
      <input type="hidden" name="do" value="add" />
      <TextField
        name="peer"
        label={t.addPeer}
        hint={t.addPeerHint}
        problems={problems}
        language={language}
        input={{ list: 'peer-names', required: true, value: written.peer }}
      />
      <datalist id="peer-names">
        {result.panel.municipalities.map(({ code, name }) => (
          <option value={name}>{code}</option>
        ))}
      </datalist>
      <TextField
        name="why"
        label={t.why}
        problems={problems}
        language={language}
        input={{ required: true, maxlength: longestLine, value: written.why }}
      />
      <SubmitButton>{t.add}</SubmitButton>
    </form>
  )
}
