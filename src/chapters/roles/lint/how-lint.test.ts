import { describe, expect, test } from 'vitest'
import { howLint } from './how-lint.ts'
import { lockedAreas } from './locked-areas.ts'

const says = (text: string) => howLint(text).map(({ words, kind }) => `${kind}: ${words}`)

describe('marks what says how', () => {
  test.each([
    ['Nämnden ska anställa två kuratorer.', ['staffing: anställa', 'staffing: två kuratorer']],
    ['Förvaltningen får i uppdrag att rekrytera fler behöriga lärare.', ['staffing: rekrytera']],
    ['Väntetiden ska kortas genom att införa en e-tjänst.', ['method: genom att införa']],
    ['Öka tryggheten med hjälp av ordningsvakter.', ['method: med hjälp av']],
    ['Skolorna ska arbeta enligt Bornholmsmodellen.', ['method: arbeta enligt', 'method: Bornholmsmodellen']],
    ['Hemtjänsten ska använda metoden IBIC.', ['method: metoden', 'method: IBIC']],
    ['Förskolan ska införa appen Unikum.', ['tool: appen Unikum']],
    ['Alla möten ska hållas i Teams.', ['tool: Teams']],
    ['Förvaltningen ska upphandla ett nytt journalsystem.', ['tool: journalsystem']],
    ['Skolan ska köpa in surfplattor till alla elever i årskurs 1.', ['tool: surfplattor']],
    ['Personalen ska ha möte varje måndag.', ['schedule: varje måndag']],
    ['Eleverna ska läsa högt 20 minuter per dag.', ['schedule: 20 minuter per dag']],
    ['Äldre ska promenera två gånger i veckan med personal.', ['schedule: två gånger i veckan']],
    ['Schemat ska läggas om så att fler arbetar kväll.', ['schedule: Schemat']],
    ['Förvaltningen ska omorganiseras till tre områden.', ['organisation: omorganiseras']],
    ['Socialnämnden ska tillsätta en arbetsgrupp om hemlöshet.', ['organisation: arbetsgrupp']],
    ['Inrätta en tjänst som klimatstrateg.', ['staffing: tjänst som klimatstrateg']],
    ['Det ska finnas 3,5 årsarbetare i elevhälsan.', ['staffing: årsarbetare']],
    ['Bemanningen på natten ska öka.', ['staffing: Bemanningen']],
    ['Ta fram en handlingsplan mot våld.', ['method: handlingsplan']],
    ['Anställ en fritidsledare.', ['staffing: Anställ', 'staffing: en fritidsledare']],
    ['Vården ska arbeta med lean.', ['method: lean']],
    ['Rektorerna ska följa närvaron i Skola24.', ['tool: Skola24']],
    ['Mötet börjar klockan 8.30 på arbetsplatsträffen.', ['schedule: klockan 8.30']],
  ])('%s', (text, marks) => {
    expect(says(text)).toEqual(marks)
  })
})

describe('leaves what says what', () => {
  test.each([
    'Kommunens kärnverksamhet ska präglas av hög kvalitet och god effektivitet.',
    'Andelen elever i årskurs 9 med behörighet till gymnasiet ska vara minst 90 procent år 2027.',
    'Sjukfrånvaron bland anställda ska minska till sex procent.',
    'Väntetiden till äldreboende ska vara högst 60 dagar.',
    'Antalet olika medarbetare som en hemtjänsttagare möter ska vara högst tolv på 14 dagar.',
    'Fler personer ska gå från försörjningsstöd till anställning eller studier.',
    'Ekbacka ska vara en arbetsgivare som har lätt att rekrytera och behålla personal.',
    'Kommunen ska kunna rekrytera den personal som behövs.',
    'Biblioteket ska ha öppet sju dagar, minst 40 timmar per vecka.',
    'Bussen ska ha en turtäthet på två gånger i timmen, varje dag.',
    'Soporna hämtas varje vecka.',
    'Utsläppen från kommunens transporter ska halveras till 2030.',
    'Beroendet av bemanningsföretag ska minska.',
    'Alla barn ska kunna simma när de slutar årskurs 6.',
    'Nya företag ska få svar på bygglov inom fyra veckor.',
    'Förvaltningen ska utreda om avgiften kan tas bort, och återkomma i mars.',
    'Nämnden ska redovisa resultatet varje tertial.',
    'Digitala tjänster ska vara enkla att använda för alla.',
    'Förslaget ska genomföras inom ramen.',
    'Teamet runt eleven ska ge stöd i tid.',
    'Lärare ska få mer tid för undervisning.',
    'Elever i behov av särskilt stöd ska nå målen i samma grad som andra.',
    'Nettokostnaden ska ligga i nivå med liknande kommuner.',
    'Resursfördelningsmodellen ska ge likvärdiga villkor.',
    '',
  ])('%s', (text) => {
    expect(says(text)).toEqual([])
  })
})

test('a mark says where, why and what to write instead, in both languages', () => {
  const text = 'Köerna ska bort. Nämnden ska anställa två kuratorer.'
  const [mark] = howLint(text)
  expect(mark && text.slice(mark.start, mark.end)).toBe('anställa')
  expect(mark?.why).toEqual({
    sv: '”anställa” säger vilken personal som ska finnas. Det avgör förvaltningen inom sin ram.',
    en: '“anställa” says which staff there is to be. That is for the administration, within its frame.',
  })
  expect(mark?.proposal.sv).toBe(
    'Skriv vad invånaren ska märka, till exempel en längsta väntetid, och vilka pengar som följer med.',
  )
})

test('opening hours in one sentence do not excuse a schedule in the next', () => {
  expect(says('Biblioteket ska ha öppet varje dag. Personalen ska städa varje dag.')).toEqual([
    'schedule: varje dag',
  ])
})

describe('what the law has settled is locked with its reference', () => {
  test.each([
    ['Klasserna ska ha högst 24 elever.', 'Skollagen 2:9–10'],
    ['Rektorerna ska följa närvaron.', 'Skollagen 2:9–10'],
    ['Skolan ska stänga av elever som mobbar.', 'Skollagen 2:9–10'],
    ['Åtgärdsprogram ska skrivas för alla med frånvaro.', 'Skollagen 2:9–10'],
    ['Läkemedelshanteringen på boendena ska ändras.', 'HSL 11:4, HSF 4:6'],
    ['Nämnden ska avslå ansökningar om försörjningsstöd från den som tackat nej till arbete.', 'RF 12:2'],
  ])('%s', (text, reference) => {
    expect(lockedAreas(text, '2026-11-23').map((mark) => mark.reference)).toEqual([reference])
  })

  test.each([
    'Elever i behov av särskilt stöd ska nå målen.',
    'Andelen rektorer som stannar minst tre år ska öka.',
    'Meritvärdet ska höjas.',
    'Handläggningstiden för bygglov ska vara högst fyra veckor.',
  ])('not: %s', (text) => {
    expect(lockedAreas(text, '2026-11-23')).toEqual([])
  })

  test('a post that did not exist yet locks nothing', () => {
    expect(lockedAreas('Klasserna ska ha högst 24 elever.', '2010-01-01')).toEqual([])
  })
})
