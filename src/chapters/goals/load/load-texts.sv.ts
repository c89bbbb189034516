import { formatNumber } from '#core/format.ts'

const number = (value: number) => formatNumber(value, 'sv')
const units = (count: number) => (count === 1 ? '1 enhet' : `${number(count)} enheter`)

/** What the page of the load on units says. */
export const sv = {
  title: 'Hur mycket styrning når enheterna?',
  lead: (goals: number, reports: number) =>
    `Enheten i mitten har ${goals === 1 ? 'ett mål' : `${number(goals)} mål`} att arbeta efter och ${reports === 1 ? 'en redovisning' : `${number(reports)} redovisningar`} av dem om året.`,
  leadOne: (unit: string, goals: number, reports: number) =>
    `${unit} har ${goals === 1 ? 'ett mål' : `${number(goals)} mål`} att arbeta efter och ${reports === 1 ? 'en redovisning' : `${number(reports)} redovisningar`} av dem om året.`,
  steered: (count: number, most: number) =>
    count === 0
      ? `Ingen enhet styrs i praktiken av fler än ${number(most)} mål.`
      : `${units(count)} styrs i praktiken av fler än ${number(most)} mål.`,
  rising: (count: number, years: number) =>
    `I ${units(count)} har styrtrycket ökat ${number(years)} år i rad.`,
  none: 'Det finns inga enheter att visa här.',
  noneRemedy: 'Enheterna läggs in i organisationen, av administratören eller controllern.',
  toOrganisation: 'Till organisationen',
  noGoals: 'Inga mål når enheterna här.',
  noGoalsRemedy: 'Mål antas av fullmäktige, nämnder och enheter. Börja i målträdet.',
  toTree: 'Till målträdet',
  place: 'Del av organisationen',
  whole: 'Hela kommunen',
  show: 'Visa',
  heat: 'Styrtrycket, förvaltning för förvaltning',
  heatHint:
    'Varje ruta är en enhet. Talet är styrtrycket: hur många redovisningar av mål som når enheten på ett år. Ju mörkare ruta, desto högre tryck. Det säger något om styrningen, inte om den som leder enheten.',
  group: 'Del',
  median: 'Mitten',
  units: 'Enheter, högst tryck först',
  outside: 'Utan förvaltning',
  atTop: 'bland dem med högst tryck',
  isRising: (years: number) => `ökat ${number(years)} år i rad`,
  how: 'Så räknas styrtrycket',
  howText: (years: number, share: string) =>
    `För varje mål som binder enheten räknas måtten och hur många gånger om året de redovisas; ett mål utan mått räknas som en gång. Mål som nämnden har prioriterat ned räknas inte. ↑ betyder att trycket har ökat ${number(years)} år i rad. En ram markerar de ${share} av enheterna som har högst tryck: några ligger alltid högst, och det är ingen avvikelse i sig.`,
  bars: 'Målen i varje enhet, efter vem som har beslutat dem',
  barsHint: (most: number) =>
    `Alla mål som når enheten, och de nationella mål som gäller dess verksamhet. Mål som har översatts till ett mer konkret styr genom det; handbokens råd läst som högst ${number(most)} som styr.`,
  tooMany: (count: number, shown: number) =>
    `${units(count)} är för många på en gång. Här är de ${number(shown)} med högst styrtryck; välj en del av organisationen för de andra. Filen har alla.`,
  levels: {
    assembly: 'fullmäktige',
    committee: 'nämnd',
    department: 'förvaltning',
    own: 'enheten själv',
    national: 'nationella',
  },
  table: 'Mål och styrtryck per enhet',
  unit: 'Enhet',
  total: 'Alla',
  steering: 'Styr',
  setAside: 'Nedprioriterade',
  measures: 'Mått',
  index: 'Styrtryck',
  indexUnit: 'redovisningar om året',
  trend: 'År för år',
  tidy: 'Rensa mål',
  tidyLead: (before: number, after: number) =>
    `Förslagen här skulle minska styrtrycket från ${number(before)} till ${number(after)} redovisningar om året i hela kommunen. Den som har antagit målet beslutar.`,
  tidyNone: 'Inget mål är givet att slå samman eller avsluta.',
  tidyRelief: (count: number, relief: number) =>
    `Lättar ${units(count)}, tillsammans ${number(relief)} redovisningar om året.`,
  tidyAdopted: (name: string) => `Antaget av ${name}.`,
  tidyChange: 'Ändra målet',
  tidyDrop: 'Låt målet utgå',
  tidyTalk: 'Ta upp det i samtalet om målen',
}
