import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { aMeasure } from '#chapters/goals/__fixtures__/goal-builders.ts'
import { reviewConcreteness } from './review.ts'

const model = 'Kommunens kärnverksamhet ska präglas av hög kvalitet och god effektivitet'
const measured = [aMeasure()]

function marksOf(wording: string, measures = measured) {
  return reviewConcreteness({ wording, measures }).marks.map(({ rule, text }) => `${rule}: ${text}`)
}

describe("the handbook's own model goal", () => {
  test('passes: its measures carry the concreteness', () => {
    const measures = [
      aMeasure({ id: 'kvalitet', title: 'Nöjda brukare' }),
      aMeasure({ id: 'kostnad', title: 'Nettokostnadsavvikelse', better: 'lower' }),
    ]
    expect(reviewConcreteness({ wording: model, measures })).toEqual({
      wording: model,
      marks: [],
      lacks: [],
      concrete: true,
    })
  })

  test('without measures no word of it is marked either: what is missing is the measure', () => {
    const { marks, lacks, concrete } = reviewConcreteness({ wording: model, measures: [], horizon: 2026 })
    expect([marks, lacks.map(({ rule }) => rule), concrete]).toEqual([[], ['measure'], false])
  })
})

describe('goals that say how things are to be', () => {
  test.each([
    'Alla elever ska lämna grundskolan med behörighet till gymnasiet',
    'Minst 92 procent av eleverna ska vara behöriga till gymnasiet 2027',
    'Ingen ska vänta längre än 60 dagar på särskilt boende',
    'Sjukfrånvaron ska vara högst 6 procent senast 2026',
    'Hemtjänstens brukare ska möta högst tolv medarbetare under två veckor',
    'Alla barn och unga ska känna trygghet och studiero i skolan',
    'Nio av tio äldre ska vara nöjda med sin hemtjänst',
    'Invånarna ska få svar på bygglovsansökan inom tio veckor',
    'Vård och omsorg ska ges av kända medarbetare',
    'Kultur- och fritidsutbudet ska nå alla barn',
    'Eleverna ska kunna läsa, skriva och räkna när de lämnar årskurs 3',
    'Inför skolstart ska alla klasser ha behöriga lärare',
    'Personer med funktionsnedsättning ska kunna välja var de vill bo',
    'Andelen unga som arbetar med sommarjobb ska vara 80 procent',
    'Medarbetarna ska må bra på arbetet',
    'Elever i för- och grundskola ska äta gratis lunch',
    'Andelen invånare med högre utbildning ska vara minst 40 procent 2030',
    'Alla som ska flytta till särskilt boende ska få ett möte före inflyttningen',
    'Ny­anlända elever ska nå målen lika ofta som andra',
  ])('%s', (wording) => {
    expect(marksOf(wording)).toEqual([])
    expect(reviewConcreteness({ wording, measures: measured }).concrete).toBe(true)
  })
})

describe('verbs of effort, in every inflection', () => {
  test.each([
    ['Kommunen ska verka för trygghet i centrum', 'effort: verka för'],
    ['Kommunen verkar aktivt för goda kommunikationer', 'effort: verkar aktivt för'],
    ['Nämnden ska sträva efter hög kontinuitet', 'effort: sträva efter'],
    ['En låg skuldsättning eftersträvas', 'effort: eftersträvas'],
    ['Skolan ska arbeta för att alla elever trivs', 'effort: arbeta för'],
    ['Barns och ungas hälsa ska främjas', 'effort: främjas'],
    ['Enheten ska bidra till integration', 'effort: bidra till'],
    ['Nämnden ska skapa goda förutsättningar för lärande', 'effort: skapa goda förutsättningar'],
    ['Skolan ska ge alla elever möjligheter att lyckas', 'effort: ge alla elever möjligheter'],
    ['Tidiga insatser ska prioriteras', 'effort: prioriteras'],
    ['Vi vill att alla känner sig trygga', 'effort: Vi vill'],
    ['Ekbacka kommun vill ha nöjda invånare', 'effort: kommun vill'],
    ['Kommunens målsättning är att ingen är ensam', 'effort: målsättning'],
    ['ÖVERALLT SKA VI VÄRNA OM ÅN', 'effort: VÄRNA OM'],
  ])('%s', (wording, mark) => {
    expect(marksOf(wording)).toEqual([mark])
    expect(reviewConcreteness({ wording, measures: measured }).concrete).toBe(false)
  })
})

describe('verbs of process', () => {
  test.each([
    ['Nämnden ska utveckla arbetet med systematisk kvalitet', 'process: utveckla arbetet med'],
    ['Förvaltningen ska se över rutinerna för inköp', 'process: se över'],
    ['En plan för äldreomsorgen ska tas fram', 'process: tas fram'],
    ['Ett nytt journalsystem ska införas', 'process: införas'],
    ['Verksamheten ska fortsätta att digitaliseras', 'process: fortsätta att'],
    ['Behovet av bostäder ska kartläggas', 'process: kartläggas'],
    ['Samverkan med regionen vidareutvecklas', 'process: vidareutvecklas'],
    ['Uppföljningen ska genomföras årligen', 'process: genomföras'],
  ])('%s', (wording, mark) => {
    expect(marksOf(wording)[0]).toBe(mark)
    expect(reviewConcreteness({ wording, measures: measured }).concrete).toBe(false)
  })
})

describe('two things in one goal', () => {
  test.each([
    ['Skolresultaten och integrationen ska öka', 'double: och integrationen'],
    ['Kommunen ska minska utsläppen och öka invånarantalet', 'double: och öka invånarantalet'],
    ['Kommunen ska ha god ekonomi och attraktiva boendemiljöer', 'double: och attraktiva boendemiljöer'],
    ['Skolan ska vara likvärdig och näringslivet ska växa', 'double: och näringslivet ska'],
    ['Boendemiljön för äldre ska förbättras och tryggheten öka', 'double: och tryggheten öka'],
    ['Alla elever ska nå målen samt ha inflytande', 'double: samt ha'],
    ['Alla elever ska nå målen. Alla lärare ska vara behöriga.', 'double: ska'],
    ['Kvaliteten samt tillgängligheten ska vara hög', 'double: samt tillgängligheten'],
  ])('%s', (wording, mark) => {
    expect(marksOf(wording)).toEqual([mark])
    expect(reviewConcreteness({ wording, measures: measured }).concrete).toBe(false)
  })

  test.each([
    'Barn och unga ska vara trygga',
    'Skolan ska präglas av trygghet och studiero',
    'Mark och vatten ska vara rena',
    'Flickor och pojkar ska ha samma betyg',
    'Brukare och anhöriga ska vara nöjda',
    'Här ska barn och unga vara trygga',
  ])('%s is one', (wording) => {
    expect(marksOf(wording)).toEqual([])
  })
})

describe('empty words, reservations and changes without a level', () => {
  test('an empty word is a weakness, and a notice where a measure with level and year carries it', () => {
    const wording = 'Ekbacka ska vara en attraktiv arbetsgivare'
    const bare = reviewConcreteness({ wording, measures: [] }).marks[0]
    expect(bare).toMatchObject({
      start: 20,
      end: 29,
      text: 'attraktiv',
      rule: 'empty-word',
      weight: 'weakness',
    })
    expect(bare?.explanation).toEqual({
      sv: '”attraktiv” betyder olika saker för olika läsare, och inget mått säger vad som menas.',
      en: '“attraktiv” means different things to different readers, and no measure says what is meant.',
    })
    const carried = reviewConcreteness({ wording, measures: measured })
    expect([carried.marks[0]?.weight, carried.concrete]).toEqual(['notice', true])
    expect(carried.marks[0]?.explanation.sv).toBe(
      '”attraktiv” betyder olika saker för olika läsare. Måttet får bära vad som menas.',
    )
  })

  test.each([
    ['Kommunen ska ha levande landsbygd', 'empty-word: levande'],
    ['Organisationen ska vara långsiktigt hållbar', 'empty-word: långsiktigt hållbar'],
    ['Skolan ska ligga i framkant', 'empty-word: i framkant'],
    ['Lokalerna ska vara ändamålsenliga', 'empty-word: ändamålsenliga'],
    ['En bra skola ska finnas nära alla', 'empty-word: bra'],
    ['Så långt det är möjligt ska insatser ges i hemmet', 'hedge: Så långt det är möjligt'],
    ['Köerna ska på sikt vara borta', 'hedge: på sikt'],
    ['Alla enheter bör ha en behörig chef', 'hedge: bör'],
  ])('%s', (wording, mark) => {
    expect(marksOf(wording, [])).toEqual([mark])
  })

  test('a change needs a level in the wording or in the measures', () => {
    expect(marksOf('Arbetslösheten ska minska', [])).toEqual(['no-level: minska'])
    expect(marksOf('Fler elever ska klara gymnasiet', [])).toEqual(['no-level: Fler'])
    expect(marksOf('Sjukfrånvaron ska vara lägre', [])).toEqual(['no-level: lägre'])
    expect(marksOf('Arbetslösheten ska minska till 5 procent 2027', [])).toEqual([])
    expect(marksOf('Utsläppen ska minska med hälften', [])).toEqual([])
    expect(marksOf('Sjukfrånvaron ska vara lägre än riket', [])).toEqual([])
    expect(marksOf('Arbetslösheten ska minska', measured)).toEqual([])
  })
})

describe('what a goal is without', () => {
  const lacksOf = (wording: string, measures = measured, horizon?: number) =>
    reviewConcreteness({ wording, measures, ...(horizon === undefined ? {} : { horizon }) }).lacks.map(
      ({ rule, weight }) => `${rule}: ${weight}`,
    )

  test('a verb of state: a heading is no sentence, and an infinitive is a task', () => {
    expect(lacksOf('Trygga äldre i hela kommunen', [])).toEqual(['no-state: weakness', 'measure: weakness'])
    expect(lacksOf('Att alla elever når målen', [])).toEqual(['no-state: weakness', 'measure: weakness'])
    expect(lacksOf('Elever som når målen', [])).toEqual(['no-state: weakness', 'measure: weakness'])
    expect(lacksOf('Trygga äldre i hela kommunen')).toEqual(['no-state: notice'])
    expect(lacksOf('Äldre känner sig trygga')).toEqual([])
  })

  test('a measure, a baseline, a level with its year', () => {
    expect(lacksOf('Alla äldre ska känna sig trygga', [])).toEqual(['measure: weakness'])
    const bare = aMeasure({ targets: [] })
    expect(lacksOf('Alla äldre ska känna sig trygga', [bare])).toEqual(['target-year: weakness'])
    const { baseline: _, ...unbased } = aMeasure()
    expect(lacksOf('Alla äldre ska känna sig trygga', [unbased])).toEqual(['baseline: notice'])
    expect(lacksOf('Alla äldre ska känna sig trygga', [aMeasure(), { ...bare, id: 'annat' }])).toEqual([
      'target-year: notice',
    ])
  })

  test('a figure in the wording stands for a measure, and the horizon for its year', () => {
    expect(lacksOf('Minst 90 procent ska vara nöjda 2027', [])).toEqual(['measure: notice'])
    expect(lacksOf('Minst 90 procent ska vara nöjda', [])).toEqual([
      'measure: notice',
      'target-year: weakness',
    ])
    expect(lacksOf('Minst 90 procent ska vara nöjda', [], 2027)).toEqual(['measure: notice'])
  })
})

describe('the marks', () => {
  test('every mark says what is meant and what one can do, in both languages', () => {
    const { marks } = reviewConcreteness({
      wording: 'Vi ska verka för att ta fram en modern plan och bygga bostäder på sikt; buller ska minska',
      measures: [],
    })
    expect(marks.map(({ rule }) => rule)).toEqual([
      'effort',
      'process',
      'empty-word',
      'double',
      'hedge',
      'double',
      'no-level',
    ])
    for (const { explanation, proposal } of marks) {
      for (const text of [explanation.sv, explanation.en, proposal.sv, proposal.en]) {
        expect(text).toMatch(/^[\p{Lu}”“].*[.…?]$/u)
      }
      expect(explanation.sv).not.toBe(explanation.en)
    }
  })

  test('point into the wording with its letters composed', () => {
    const { wording, marks } = reviewConcreteness({
      wording: 'Åkrarna ska värnas'.normalize('NFD'),
      measures: [],
    })
    expect(wording).toBe('Åkrarna ska värnas')
    expect(marks.map(({ start, end }) => wording.slice(start, end))).toEqual(['värnas'])
  })

  test('lie in order, inside the wording and never on top of one another, whatever is written', () => {
    const pieces = [
      'ska',
      'och',
      'verka för',
      'trygghet',
      'öka',
      'bästa möjliga',
      'på sikt',
      'å',
      '.',
      'kvalitet',
    ]
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.constantFrom(...pieces), fc.string()), { maxLength: 20 }), (words) => {
        const { wording, marks } = reviewConcreteness({ wording: words.join(' '), measures: [] })
        let last = 0
        for (const { start, end, text } of marks) {
          expect(start).toBeGreaterThanOrEqual(last)
          expect(end).toBeGreaterThan(start)
          expect(wording.slice(start, end)).toBe(text)
          last = end
        }
        expect(last).toBeLessThanOrEqual(wording.length)
      }),
    )
  })
})
