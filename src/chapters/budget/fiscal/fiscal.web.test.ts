import { beforeAll, describe, expect, test } from 'vitest'
import { fiscalApp } from './__fixtures__/fiscal-app.ts'
import { fiscalBook } from './fiscal.store.ts'

let app: Awaited<ReturnType<typeof fiscalApp>>
let controller: Record<string, string>
let assembly: Record<string, string>

beforeAll(async () => {
  app = await fiscalApp()
  controller = await app.signedIn('controller')
  assembly = await app.signedIn('assembly-member', 'kf')
})

const book = () => fiscalBook(app.database, '9140')

test('the panel begins with a sentence from the facts, in both languages', async () => {
  const { status, text } = await app.get('/budget/ekonomi')
  expect(status).toBe(200)
  expect(text).toContain(
    'Budgeten 2027 ger ett resultat på 31,2 mnkr, 1,6 % av skatter och bidrag, under den egna riktlinjen minst 2,0 %. Inget underskott är kvar att återställa, och 11,7 mnkr får sättas av till reserven.',
  )
  expect(text).toContain('Resultatet når riktlinjen i 1 av 8 år')
  expect(text).toContain('Tätare uppföljning läget är här')
  expect(text).toContain(
    'Om allt i tabellen ovan händer på en gång: underskottet täcks av reserverna i 25 månader.',
  )
  expect((await app.get('/en/budget/ekonomi')).text).toContain(
    'The budget for 2027 gives a result of SEK 31.2 million, 1.6% of taxes and grants, below our own guideline of at least 2.0%.',
  )
})

test('the calculation is a file as well, with the statute of each line', async () => {
  const { html } = await app.get('/budget/ekonomi?format=csv&tabell=balanskrav')
  const lines = html.replaceAll('\u00a0', ' ').split('\r\n')
  expect(lines.find((line) => line.includes('Årets balanskravsresultat'))).toContain(
    'Årets balanskravsresultat;-20100000;6600000;32100000;0;23200000;22100000;12400000;LKBR 11:10',
  )
})

test('a visitor sees no form, and is refused the address of one', async () => {
  expect((await app.get('/budget/ekonomi')).html).not.toContain('/budget/ekonomi/ar')
  expect((await app.get('/budget/ekonomi/ar')).location).toContain('/logga-in')
  expect((await app.get('/budget/ekonomi/riktlinjer')).text).toContain('Det här gör den som är controller')
})

describe('a year is written by the controller', () => {
  test('the form holds what is known, in thousands of kronor', async () => {
    const { html } = await app.get('/budget/ekonomi/ar?ar=2026', controller)
    expect(html).toMatch(/name="result"[^>]*value="8\u00a0500"/)
    expect(html).toMatch(/name="adj-realisation-gain"[^>]*value="−12\u00a0000"/)
    expect(html).toMatch(/name="fromOldReserve"[^>]*value="1\u00a0000"/)
    expect(html).toMatch(/name="pupilFixed"[^>]*value="40"/)
  })

  test('without a year it asks for one, and a year that is none is said at its field', async () => {
    const { text, html } = await app.get('/budget/ekonomi/ar', controller)
    expect([text.includes('Välj vilket år siffrorna gäller.'), html.includes('name="result"')]).toEqual([
      true,
      false,
    ])
    const odd = await app.get('/budget/ekonomi/ar?ar=tjugo', controller)
    expect([odd.status, odd.text.includes('Skriv året med fyra siffror')]).toEqual([400, true])
  })

  test('pasted rows fill in the form and leave what they don’t name; nothing is saved', async () => {
    const before = (await book()).years.length
    const rows =
      'Årets resultat\t30 000\r\nFri kassa\t5\r\nSkatter, generella statsbidrag och utjämning\t1 960 000'
    const sent = {
      year: '2027',
      seen: '1',
      result: '31 200',
      debt: '872 000',
      do: 'paste',
      unit: 'tkr',
      rows,
    }
    const { status, html, text } = await app.post('/budget/ekonomi/ar', sent, controller)
    expect(status).toBe(200)
    expect(text).toContain('2 rader fylldes i. Läs igenom fälten och spara sedan.')
    expect(text).toContain('2: Fri kassa · 5. Ingen rad heter ”Fri kassa”.')
    expect(html).toMatch(/name="result"[^>]*value="30\u00a0000"/)
    expect(html).toMatch(/name="taxesAndGrants"[^>]*value="1\u00a0960\u00a0000"/)
    expect(html).toMatch(/name="debt"[^>]*value="872 000"/)
    expect(html).toMatch(/<textarea[^>]*name="rows"[^>]*>Fri kassa\t5<\/textarea>/)
    expect((await book()).years).toHaveLength(before)
    const none = await app.post('/budget/ekonomi/ar', { ...sent, rows: 'Fri kassa\t5' }, controller)
    expect([none.status, none.text.includes('Rad 1: Ingen rad heter ”Fri kassa”.')]).toEqual([400, true])
  })

  test('a form with faults comes back with what was written, and every fault at its field', async () => {
    const { status, text, html } = await app.post(
      '/budget/ekonomi/ar',
      {
        year: '2027',
        stage: 'budget',
        result: 'tolv',
        toReserve: '-5',
        pupilFixed: '140',
        reason: '',
        source: 'x',
      },
      controller,
    )
    expect(status).toBe(400)
    expect(text).toContain('Årets resultat: skriv ett tal, som 1 234,5, eller lämna fältet tomt.')
    expect(text).toContain('skriv beloppet utan minustecken')
    expect(text).toContain('skriv högst 100 procent.')
    expect(text).toContain('Skriv varför siffrorna ändras. Den tidigare versionen ligger kvar.')
    expect(html).toMatch(/name="result"[^>]*value="tolv"/)
    expect((await book()).years.filter(({ year }) => year === 2027)).toHaveLength(1)
  })

  test('what is written is a new version, and the panel says what it means', async () => {
    const fields = {
      ...{ do: 'save', seen: '1', rows: '' },
      ...{
        year: '2027',
        stage: 'budget',
        result: '-4 200,5',
        taxesAndGrants: '1 950 000',
        rer: '500',
        rur: '33000',
      },
      ...{ reason: 'Ny skatteunderlagsprognos', source: 'SKR oktober 2026' },
    }
    const sent = await app.post('/budget/ekonomi/ar', fields, controller)
    expect([sent.status, sent.location]).toEqual([303, '/budget/ekonomi'])
    const versions = (await book()).years.filter(({ year }) => year === 2027)
    expect(versions.map(({ version, resultOre, who }) => [version, resultOre, who])).toEqual([
      [1, 3_120_000_000, 'Jonas Ekehult'],
      [2, -420_050_000, 'controller'],
    ])
    const { text } = await app.get('/budget/ekonomi')
    expect(text).toContain('Budgeten 2027 går inte ihop: den har ett underskott på 4,2 mnkr.')
    expect(text).toContain('Reserverna har 33,5 mnkr att använda. Det räcker till underskottet.')
    expect(text).toContain('Löner +1 %: går inte att räkna. Skriv in de siffror som saknas på årets sida.')
  })
})

describe('a closed year', () => {
  const outcome = {
    ...{ year: '2025', stage: 'outcome', result: '41 900', taxesAndGrants: '1 830 000' },
    ...{ reason: 'Rättat bokslut', source: 'Årsredovisning 2025, rättad' },
  }
  const of2025 = async () => (await book()).years.filter(({ year }) => year === 2025)

  test('is read, not written, until it has been opened again', async () => {
    const { text, html } = await app.get('/budget/ekonomi/ar?ar=2025', controller)
    expect(text).toContain('Året 2025 är stängt: utfallet skrevs in 20 mars 2026 (Årsredovisning 2025).')
    expect(text).toContain('Årets resultat 42 100 tkr')
    expect(html).toContain('href="/budget/ekonomi/ar/oppna?ar=2025"')
    expect(html).not.toContain('name="result"')
    const before = await of2025()
    const sent = await app.post('/budget/ekonomi/ar', outcome, controller)
    expect([sent.status, sent.text.includes('Öppna året på nytt innan siffrorna ändras.')]).toEqual([
      400,
      true,
    ])
    // What was sent isn't lost: it stands beside what is there.
    expect(sent.text).toContain('Årets resultat 42 100 41 900')
    expect(await of2025()).toEqual(before)
  })

  test('needs a reason and a decision, and is opened by those who decide or by whoever registers it', async () => {
    const register = '/budget/ekonomi/ar/oppna/registrera'
    const bare = await app.post(register, { year: '2025', reason: '', decision: '' }, controller)
    expect(bare.status).toBe(400)
    expect(bare.text).toContain('Skriv varför året öppnas. En mening räcker.')
    expect(bare.text).toContain('Skriv beslutets hänvisning')
    const whole = { year: '2025', reason: 'En intäkt hör till 2026.', decision: 'KF 2026-10-12 § 118' }
    expect((await app.post(register, whole, assembly)).status).toBe(403)
    expect((await app.post('/budget/ekonomi/ar/oppna/beslut', whole, controller)).status).toBe(403)
    expect((await app.post('/budget/ekonomi/ar/oppna/beslut', whole, assembly)).status).toBe(303)
    const again = await app.post(register, whole, controller)
    expect([again.status, again.text.includes('Året 2025 är inte stängt.')]).toEqual([400, true])
  })

  test('leaves a trace for everybody, takes a new outcome, and is closed by it', async () => {
    const open = await app.get('/budget/ekonomi/ar/oppna')
    expect(open.text).toContain(
      '2025, version 3 av siffrorna, 15 oktober 2026, assembly-member (KF 2026-10-12 § 118, beslutat här). En intäkt hör till 2026. Står öppet: en ny version väntas.',
    )
    expect(open.text).toContain('Det här gör den som är')
    const form = await app.get('/budget/ekonomi/ar?ar=2025', controller)
    expect(form.text).toContain('Året 2025 är öppnat på nytt (KF 2026-10-12 § 118).')
    expect((await app.get('/budget/ekonomi')).text).toContain(
      '2025: Utfallet är öppnat på nytt (KF 2026-10-12 § 118): En intäkt hör till 2026. Tills en ny version är inskriven gäller den som finns.',
    )
    expect((await app.post('/budget/ekonomi/ar', outcome, controller)).status).toBe(303)
    expect((await of2025()).map(({ resultOre }) => resultOre).slice(-2)).toEqual([
      4_210_000_000, 4_190_000_000,
    ])
    expect((await app.post('/budget/ekonomi/ar', outcome, controller)).status).toBe(400)
    expect((await app.get('/budget/ekonomi/ar/oppna')).text).toContain(
      'En intäkt hör till 2026. Stängt igen.',
    )
  })
})

describe('a guideline is proposed by the controller and decided by the assembly', () => {
  test('a fault in the form is said, and nothing is written', async () => {
    const { status, text } = await app.post(
      '/budget/ekonomi/riktlinjer',
      {
        measure: 'debt-per-inhabitant',
        limit: 'mycket',
        overYears: '20',
        from: '2030',
        until: '2028',
        decision: '',
      },
      controller,
    )
    expect(status).toBe(400)
    expect(text).toContain('Skriv gränsen som ett tal')
    expect(text).toContain('Skriv ett antal år från 1 till 10.')
    expect(text).toContain('Riktlinjen slutar gälla innan den börjar.')
  })

  test('the proposal waits until the assembly has decided, and nobody else can', async () => {
    const fields = {
      measure: 'debt-per-inhabitant',
      limit: '40 000',
      overYears: '1',
      from: '2028',
      until: '',
      decision: '',
    }
    expect((await app.post('/budget/ekonomi/riktlinjer', fields, controller)).status).toBe(303)
    const decide = { guideline: 'skuld', 'decision-skuld': 'KF 2026-11-23 § 141' }
    expect((await app.post('/budget/ekonomi/riktlinjer/beslut', decide, controller)).status).toBe(403)
    const { text } = await app.get('/budget/ekonomi/riktlinjer', assembly)
    expect(text).toContain('Kommunen har 4 beslutade ekonomiska riktlinjer och 1 förslag.')
    const without = await app.post('/budget/ekonomi/riktlinjer/beslut', { guideline: 'skuld' }, assembly)
    expect([without.status, without.text.includes('Skriv beslutets hänvisning')]).toEqual([400, true])
    expect((await app.post('/budget/ekonomi/riktlinjer/beslut', decide, assembly)).status).toBe(303)
    const versions = (await book()).guidelines.filter(({ id }) => id === 'skuld')
    expect(versions.map(({ version, limit, decision }) => [version, limit, decision])).toEqual([
      [1, 3_500_000, 'KF 2023-11-27 § 142'],
      [2, 4_000_000, ''],
      [3, 4_000_000, 'KF 2026-11-23 § 141'],
    ])
    expect((await app.post('/budget/ekonomi/riktlinjer/beslut', decide, assembly)).status).toBe(400)
  })
})

describe('the ladder', () => {
  const step = {
    ...{ 'title-1': 'Stopp', 'action-1': 'Inga nya tjänster', 'takenBy-1': 'Kommundirektören' },
    ...{ 'measure-1': 'result-share', 'when-1': 'below', 'limit-1': '0,5' },
  }

  test('a step that lacks something is refused with what was written', async () => {
    const { status, text, html } = await app.post(
      '/budget/ekonomi/trappa',
      { ...step, 'takenBy-1': '', 'limit-1': 'lite' },
      controller,
    )
    expect(status).toBe(400)
    expect(text).toContain('Skriv vad steget heter, vad som görs och vem som gör det')
    expect(html).toContain('>Inga nya tjänster</textarea>')
  })

  test('a new version replaces the whole, and the assembly decides it', async () => {
    expect((await app.post('/budget/ekonomi/trappa', step, controller)).status).toBe(303)
    expect((await app.get('/budget/ekonomi/trappa', assembly)).text).toContain('Trappan är ett förslag.')
    await app.post('/budget/ekonomi/trappa/beslut', { assemblyDecision: 'KF § 9' }, assembly)
    const { ladders } = await book()
    expect(ladders.map(({ version, decision, steps }) => [version, decision, steps.length])).toEqual([
      [1, 'KF 2024-04-29 § 61', 4],
      [2, '', 1],
      [3, 'KF § 9', 1],
    ])
    expect(ladders[2]?.steps[0]).toMatchObject({ title: 'Stopp', limit: 0.005, decision: 'KF § 9' })
  })
})

describe('the reserve', () => {
  test('a use without a reason is held up, and its reason can be told', async () => {
    const before = await app.get('/budget/ekonomi/reserv', controller)
    expect(before.text).toContain(
      'En användning saknar skäl. Vad pengar ur resultatreserven gick till och varför ska stå i förvaltningsberättelsen (LKBR 11:10).',
    )
    // Two forms have the field: each label leads to its own.
    for (const id of ['wentTo', 'newWentTo', 'reason', 'newReason']) {
      expect([id, before.html.includes(`for="${id}"`), before.html.includes(`id="${id}"`)]).toEqual([
        id,
        true,
        true,
      ])
    }
    const empty = await app.post(
      '/budget/ekonomi/reserv/skal',
      { use: '2', wentTo: '', reason: '' },
      controller,
    )
    expect([empty.status, empty.text.includes('Skriv vad pengarna gick till.')]).toEqual([400, true])
    const told = { use: '2', wentTo: 'Lägre skatteintäkter', reason: 'Skatteunderlaget bromsar' }
    expect((await app.post('/budget/ekonomi/reserv/skal', told, controller)).status).toBe(303)
    expect((await app.get('/budget/ekonomi/reserv')).text).not.toContain('saknar skäl')
    expect((await book()).uses[1]).toMatchObject({
      id: 2,
      reason: 'Skatteunderlaget bromsar',
      toldAt: expect.any(String),
    })
  })

  test('a new use has to say what it went to and why', async () => {
    const fields = { year: '2026', reserve: 'rur', amount: '1 500', wentTo: '', reason: '', decision: '' }
    expect((await app.post('/budget/ekonomi/reserv', fields, controller)).status).toBe(400)
    const whole = { ...fields, wentTo: 'Snöröjning', reason: 'Konjunkturen' }
    expect((await app.post('/budget/ekonomi/reserv', whole, controller)).status).toBe(303)
    expect((await book()).uses.at(-1)).toMatchObject({ reserve: 'rur', amountOre: 150_000_000 })
  })

  test('how long an old reserve may be used is written in by the municipality', async () => {
    const fields = {
      setAsideWhen: 'Goda år',
      usedWhen: 'Dåliga år',
      rurUsableThrough: '2026',
      policyDecision: 'KF § 8',
    }
    expect(
      (await app.post('/budget/ekonomi/reserv/regler', { ...fields, policyDecision: '' }, controller)).status,
    ).toBe(400)
    expect((await app.post('/budget/ekonomi/reserv/regler', fields, controller)).status).toBe(303)
    expect((await app.get('/budget/ekonomi')).text).toContain('Den får användas till och med 2026')
    expect((await app.get('/budget/ekonomi')).text).toContain(
      'Reserverna har 500 tkr att använda. Det räcker inte till underskottet.',
    )
  })
})

test('the population’s pressure is told by the municipality’s own latest forecast, and by others beside it', async () => {
  const { text } = await app.get('/budget/ekonomi/befolkning')
  expect(text).toContain(
    'Med dagens kostnad per invånare kostar 2036 års befolkning 56,7 mnkr mer om året än 2026 års (4,6 %). Mest ökar äldreomsorg, med 108,2 mnkr.',
  )
  expect((await app.get('/budget/ekonomi/befolkning?prognos=framskrivning-2026')).text).toContain(
    'Prognosen räknar inte med planerade bostäder.',
  )
})

test('where nothing has been entered, every page says what is missing and who adds it', async () => {
  const empty = await fiscalApp({ isEmpty: true })
  const own = await empty.signedIn('controller')
  const panel = await empty.get('/budget/ekonomi', own)
  expect(panel.text).toContain(
    'Inga år är inskrivna Controllern skriver in resultat, skatter och bidrag för några år.',
  )
  expect(panel.html).toContain('href="/budget/ekonomi/ar"')
  expect((await empty.get('/budget/ekonomi/riktlinjer')).text).toContain('Ingen egen riktlinje är beslutad.')
  expect((await empty.get('/budget/ekonomi/reserv')).text).toContain(
    'Hur mycket som finns i reserverna är inte inskrivet.',
  )
  expect((await empty.get('/budget/ekonomi/trappa')).text).toContain('Ingen åtgärdstrappa finns.')
  expect((await empty.get('/budget/ekonomi/befolkning')).text).toContain('Ingen befolkningsprognos är inläst')
})
