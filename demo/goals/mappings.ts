import type { NationalGoal, NationalMapping } from '#chapters/goals/model.ts'

type Told = readonly [
  nationalGoal: string,
  owner: string,
  goal?: string,
  relation?: NationalMapping['relation'],
]

/** Who carries which national goal. */
const education: readonly Told[] = [
  ['skollagen-1-4', 'bildningsnamnden', 'kunskap'],
  ['skollagen-1-9', 'bildningsnamnden', 'kunskap'],
  ['skollagen-3', 'grundskola', 'bn-lasning'],
  ['skollagen-4', 'bildningsforvaltningen'],
  ['skollagen-5', 'grundskola', 'bn-narvaro'],
  ['skollagen-6', 'bildningsforvaltningen'],
  ['skollagen-8-2', 'forskola', 'bn-barngrupper'],
  ['skollagen-8-14', 'forskola'],
  ['skollagen-10-2', 'grundskola', 'kunskap'],
  ['skollagen-11-2', 'lindskolan'],
  ['skollagen-14-2', 'grundskola'],
  ['skollagen-15-2', 'ekbackagymnasiet', 'bn-gymnasieexamen'],
  ['skollagen-18-2', 'gymnasiet-anpassad'],
  ['skollagen-20-2', 'vuxenutbildningen'],
  ['skollagen-29-9', 'ekbackagymnasiet'],
  ['lpfo-18', 'forskola', 'bn-forskollarare'],
  ['lgr-22', 'grundskola', 'bn-lasning'],
  ['laroplan-gymnasieskolan', 'ekbackagymnasiet', 'bn-gymnasieexamen'],
]

const care: readonly Told[] = [
  ['socialtjanstlagen-levnadsvillkor', 'socialnamnden'],
  ['socialtjanstlagen-forebyggande', 'individ-familj'],
  ['socialtjanstlagen-kvalitet', 'socialforvaltningen'],
  ['socialtjanstlagen-barn', 'barn-och-familj', 'sn-utredningstid'],
  ['socialtjanstlagen-aldre', 'aldreomsorg', 'aldres-vardag'],
  ['socialtjanstlagen-funktionsnedsattning', 'funktionsstod'],
  ['socialtjanstlagen-skadligt-bruk', 'vuxenenheten'],
  ['socialtjanstlagen-ekonomiskt-bistand', 'ekonomiskt-bistand', 'sn-sjalvforsorjning'],
  ['lss-5', 'funktionsstod'],
  ['lss-6', 'funktionsstod', 'sn-sjalvbestammande'],
  ['lss-7', 'funktionsstod'],
  ['hsl-3-1', 'socialnamnden'],
  ['hsl-5-1', 'hemsjukvarden', 'aldres-vardag'],
]

const community: readonly Told[] = [
  ['lansoverenskommelse-lasning', 'stadsbiblioteket', 'kfn-lasframjande'],
  ['bibliotekslagen-2', 'stadsbiblioteket', 'kfn-lasframjande'],
  ['pbl-1-1', 'plan-bygg', 'sbn-handlaggning'],
  ['miljobalken-1-1', 'miljo-halsa'],
  ['skydd-mot-olyckor-1-1', 'raddningstjansten'],
  ['extraordinara-handelser-1', 'kommunledning'],
  ['vattentjanstlagen-1', 'vatten-avlopp'],
  ['kl-11-1', 'ks', 'resultat'],
  ['barnkonventionen-3', 'bildningsnamnden', 'kunskap'],
]

interface Round {
  readonly goals: readonly Told[]
  readonly mappedOn: string
  readonly reviewedOn?: string
  readonly reviewedBy?: string
}

/**
 * The map was drawn in March 2022, and looked through by the professions, school each spring. Faults on purpose (MAL-5):
 * nobody looked at social services' part from 2023 until the new Social Services Act had been in force for eight months,
 * and then only at elderly care's; crime prevention has no owner.
 */
const rounds: readonly Round[] = [
  { goals: [...education, ...care, ...community], mappedOn: '2022-03-15' },
  { goals: education, mappedOn: '2022-03-15', reviewedOn: '2022-10-18', reviewedBy: 'Rektorsgruppen' },
  { goals: care, mappedOn: '2022-03-15', reviewedOn: '2022-11-08', reviewedBy: 'SAS och MAS' },
  { goals: community, mappedOn: '2022-03-15', reviewedOn: '2022-11-22', reviewedBy: 'Avdelningscheferna' },
  { goals: education, mappedOn: '2023-09-12', reviewedOn: '2023-10-17', reviewedBy: 'Rektorsgruppen' },
  { goals: education, mappedOn: '2023-09-12', reviewedOn: '2024-10-15', reviewedBy: 'Rektorsgruppen' },
  { goals: community, mappedOn: '2024-03-12', reviewedOn: '2024-11-19', reviewedBy: 'Avdelningscheferna' },
  { goals: education, mappedOn: '2025-08-19', reviewedOn: '2025-10-14', reviewedBy: 'Rektorsgruppen' },
  { goals: community, mappedOn: '2024-03-12', reviewedOn: '2025-11-18', reviewedBy: 'Avdelningscheferna' },
  {
    goals: [['socialtjanstlagen-aldre', 'aldreomsorg', 'aldres-vardag']],
    mappedOn: '2026-02-24',
    reviewedOn: '2026-03-10',
    reviewedBy: 'SAS',
  },
  { goals: education, mappedOn: '2025-08-19', reviewedOn: '2026-09-22', reviewedBy: 'Rektorsgruppen' },
  // What the goal about the preschools' places did to the goal of the law, as the principals saw it.
  {
    goals: [['skollagen-8-2', 'forskola', 'ks-forskolans-platser', 'strains']],
    mappedOn: '2023-10-17',
    reviewedOn: '2023-10-17',
    reviewedBy: 'Rektorsgruppen',
  },
]

export const mappings: readonly NationalMapping[] = rounds.flatMap(
  ({ goals, mappedOn, reviewedOn, reviewedBy }) =>
    goals.map(([nationalGoal, owner, goal, relation = 'supports']) => ({
      nationalGoal,
      ...(goal === undefined ? {} : { goal }),
      owner,
      relation,
      mappedOn,
      ...(reviewedOn === undefined ? {} : { reviewedOn }),
      ...(reviewedBy === undefined ? {} : { reviewedBy }),
      who: 'Anna-Karin Solbacka',
      at: `${reviewedOn ?? mappedOn}T13:00:00.000Z`,
    })),
)

/** What Ekbacka has added to the library that the product ships. */
export const ownNationalGoals: readonly NationalGoal[] = [
  {
    id: 'lansoverenskommelse-lasning',
    text: {
      sv: 'Skola och bibliotek i länet arbetar efter samma läsplan.',
      en: 'Schools and libraries in the county work by the same reading plan.',
    },
    law: 'länsöverenskommelsen om läsning',
    lawChanged: '2021-09-01',
    activityCodes: ['320', '440'],
    profession: 'bibliotekschef',
  },
]
