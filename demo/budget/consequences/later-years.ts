import type { QualityConsequence } from '#chapters/budget/consequences/model.ts'
import { noon } from '#demo/recorded.ts'
import { action } from './build.ts'

/** Of the budget of 2026, and of the proposal for 2027. */
export const laterConsequences: readonly QualityConsequence[] = [
  {
    ...{ year: 2026, node: 'akerbo', version: 1, state: 'complete' },
    ...{ concernsChildren: false, child: '' },
    served:
      'Ersättningen för tomma rum under renoveringen upphör. De som bor kvar märker inget på dagen, men kvällarna får en person mindre tills rummen fylls.',
    indicators: [
      { kpi: 'U23459', expects: 'worse' },
      { kpi: 'N20402', expects: 'unchanged' },
    ],
    actions: [action('Kvällspersonal delas med Lindgården.', 0, '2025-05-28', 'aldres-vardag')],
    goals: ['aldres-vardag'],
    ...{ who: 'Kerstin Ambjörnsvik', at: noon('2025-11-12') },
  },
  {
    ...{ year: 2026, node: 'simhallen', version: 1, state: 'complete' },
    ...{
      concernsChildren: true,
      child: 'Att kunna simma räddar liv. Platserna går först till barn i årskurs 4–6 som inte kan.',
    },
    served: 'Bassängen hålls öppen hela sommaren för första gången sedan 2021.',
    indicators: [{ kpi: 'U15402', expects: 'unchanged' }],
    actions: [
      action(
        'Simskola två veckor i juli för dem som inte klarade simprovet.',
        180_000,
        '2025-05-20',
        'kfn-simkunnighet',
      ),
    ],
    goals: ['kfn-simkunnighet'],
    ...{ who: 'Carina Lövhed', at: noon('2025-12-02') },
  },
  {
    ...{ year: 2026, node: 'idrottsanlaggningar', version: 1, state: 'complete' },
    ...{ concernsChildren: true, child: 'De yngsta barnen får de tidigaste tiderna.' },
    served: 'Ishallens tider förlängs med en timme på vardagar.',
    indicators: [{ kpi: 'U15402', expects: 'unchanged' }],
    actions: [action('Tiderna följs upp i mars med föreningarna.', 0, '2025-05-20')],
    goals: [],
    ...{ who: 'Carina Lövhed', at: noon('2025-12-02') },
  },
  {
    ...{ year: 2026, node: 'stadsbiblioteket', version: 1, state: 'complete' },
    ...{
      concernsChildren: true,
      child: 'Läxhjälpen flyttas till onsdagar. Barnen i gruppen har själva valt dagen.',
    },
    served: 'Söndagarna stängs från januari till mars. Studerande hänvisas till gymnasiet, som har öppet.',
    indicators: [{ kpi: 'N15488', expects: 'unchanged' }],
    actions: [action('Meröppet med kort på söndagar från april.', 90_000, '2025-05-20', 'kfn-lasframjande')],
    goals: ['kfn-lasframjande'],
    ...{ who: 'Bo Granefelt', at: noon('2025-12-03') },
  },
  {
    ...{ year: 2026, node: 'kulturskolan', version: 1, state: 'complete' },
    ...{ concernsChildren: true, child: 'Undervisningen läggs på fritids, så att ingen behöver skjuts.' },
    served: 'Dans börjar på Åsaskolan, där färre än var tionde elev deltar i dag.',
    indicators: [{ kpi: 'U15402', expects: 'better' }],
    actions: [action('Prova-på i alla klasser i årskurs 2.', 40_000, '2025-05-20', 'kfn-kulturmoten')],
    goals: ['kfn-kulturmoten'],
    ...{ who: 'Carina Lövhed', at: noon('2025-12-02') },
  },
  {
    ...{ year: 2026, node: 'forskolan-backen', version: 1, state: 'complete', concernsChildren: true },
    served:
      'Ett år att ställa om när barnen blir färre. Ingen avdelning stängs under läsåret, så inget barn byter grupp mitt i terminen.',
    child:
      'Små barn far illa av att byta grupp och vuxna. Att vänta till augusti är bäst för dem, och det är vad pengarna räcker till.',
    indicators: [{ kpi: 'N11701', expects: 'unchanged' }],
    actions: [action('Plan för en avdelning mindre, klar i mars.', 0, '2025-05-20')],
    goals: ['bn-barngrupper'],
    ...{ who: 'Yasmin Grenholt', at: noon('2026-02-20') },
  },
  {
    ...{ year: 2027, node: 'centralskolan', version: 1, state: 'complete', concernsChildren: true },
    served:
      'Pengarna till fler vuxna i korridorerna upphör. Tre av fem elevassistenter går, och rasterna bevakas av lärare efter schema.',
    child:
      'Eleverna har sagt i enkäten att vuxna på rasterna är det som gör dem trygga. Vi väger det mot att behålla lärare i matematik, och lägger de två som är kvar där flest känner sig otrygga.',
    indicators: [
      { kpi: 'U15402', expects: 'worse' },
      { kpi: 'N15436', expects: 'unchanged' },
    ],
    actions: [action('Rastvärdar bland lärarna, en timme i veckan var.', 350_000, '2026-05-27', 'kunskap')],
    goals: ['kunskap', 'bn-narvaro'],
    ...{ who: 'Maria Torsåker', at: noon('2026-10-09') },
  },
  {
    ...{ year: 2027, node: 'akerbo', version: 1, state: 'draft', concernsChildren: false, child: '' },
    served: 'Ersättningen för tomma rum är slut, men renoveringen är inte klar förrän i mars.',
    indicators: [],
    actions: [],
    goals: [],
    ...{ who: 'Kerstin Ambjörnsvik', at: noon('2026-10-12') },
  },
  {
    ...{ year: 2027, node: 'simhallen', version: 1, state: 'complete' },
    ...{
      concernsChildren: true,
      child: 'De barn som inte kan simma drabbas mest. Därför hålls juniveckan kvar för dem.',
    },
    served: 'Simskolan i juli tas bort. Bassängen är öppen, men utan lärare.',
    indicators: [{ kpi: 'U15402', expects: 'unchanged' }],
    actions: [action('Två simlärare lånas från skolan i juni.', 60_000, '2026-05-19', 'kfn-simkunnighet')],
    goals: ['kfn-simkunnighet'],
    ...{ who: 'Carina Lövhed', at: noon('2026-10-08') },
  },
]
