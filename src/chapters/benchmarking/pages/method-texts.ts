import type { Language } from '#core/language.ts'

interface MethodSection {
  /** Anchor, the same in every language. */
  readonly id: string
  readonly heading: string
  readonly paragraphs: readonly string[]
  readonly formulas: readonly string[]
}

interface MethodTexts {
  readonly lead: string
  readonly sections: readonly MethodSection[]
}

interface FormulaWords {
  readonly cost: string
  readonly indicator: string
  readonly mean: string
  readonly gap: string
  readonly best: string
  readonly expectedCost: string
  readonly volume: string
}

function formulasIn({ cost, indicator, mean, gap, best, expectedCost, volume }: FormulaWords) {
  return {
    cost: [`ln(${cost}) = b₀ + b₁z₁ + … + bₖzₖ + u`, `d = 100 · (${cost} / exp(b₀ + b₁z₁ + … + bₖzₖ) − 1)`],
    quality: [`${indicator} = a₀ + a₁z₁ + … + aₖzₖ + r`],
    index: [`q = z(${mean}(z(r₁), …, z(rₘ)))`, 'c = −z(d)', 'e = w · q + (1 − w) · c', `E = ${mean}(e)`],
    error: ['s² = (ν₀ · s₀² + Σ(e − E)²) / (ν₀ + n − 1)', 'se² = s² / n', 'ν₀ = 4'],
    gap: [`${gap} = (d − d_${best}) / 100 · ${expectedCost} · ${volume}`],
  }
}

const formulas = {
  sv: formulasIn({
    cost: 'kostnad',
    indicator: 'mått',
    mean: 'medel',
    gap: 'avstånd',
    best: 'bästa',
    expectedCost: 'förväntad kostnad',
    volume: 'volym',
  }),
  en: formulasIn({
    cost: 'cost',
    indicator: 'indicator',
    mean: 'mean',
    gap: 'gap',
    best: 'best',
    expectedCost: 'expected cost',
    volume: 'volume',
  }),
}

export const methodTexts: Readonly<Record<Language, MethodTexts>> = {
  sv: {
    lead: 'Effektivitet är hög kvalitet till låg kostnad, när hänsyn är tagen till det som kommunen inte rår över. Så här räknar vi, och så här säkert är svaret.',
    sections: [
      {
        id: 'struktur',
        heading: 'Först rensar vi för struktur',
        paragraphs: [
          'En kommun med många nyanlända elever eller långa avstånd har andra förutsättningar än en annan. Därför räknar vi ut vilken kostnad som strukturen förutsäger, med en regression över alla kommuner som har uppgift det året. Avvikelsen d säger hur många procent dyrare eller billigare kommunen är.',
          'Finns en officiell nettokostnadsavvikelse kan den väljas i stället. Då används den som den är.',
          'Kvalitetsmåtten rensas på samma sätt. Det som blir över, r, är det som strukturen inte förklarar. Ett mått som redan är rensat av den som ger ut det används som det är.',
        ],
        formulas: [...formulas.sv.cost, ...formulas.sv.quality],
      },
      {
        id: 'index',
        heading: 'Sedan väger vi ihop kvalitet och kostnad',
        paragraphs: [
          'Måtten görs jämförbara som z-värden: antal standardavvikelser från genomsnittet det året. Kvaliteten är medelvärdet av de valda måtten. Vikten w väljer du själv; 0,5 om inget annat sägs.',
          'Till sist tar vi medelvärdet av åren i perioden. Minst två år behövs, annars står kommunen utan plats och skälet redovisas.',
        ],
        formulas: formulas.sv.index,
      },
      {
        id: 'osakerhet',
        heading: 'Ett enskilt år är mest brus',
        paragraphs: [
          'Rensade skolresultat från ett år säger lite om nästa. Därför visar vi aldrig en ensam plats, utan de platser som uppgifterna inte kan skilja åt. Att två intervall överlappar betyder inte att kommunerna är lika: det betyder att tabellen ensam inte avgör vem som är bäst.',
          'Intervallet för en kommuns plats kommer av parvisa jämförelser med alla andra kommuner, med hänsyn till att de är många (Mogstad, Romano, Shaikh och Wilhelm 2024). Kolumnen "Plats, alla samtidigt" gäller för hela listan på en gång och är därför vidare.',
          'Sannolikheten att höra till bästa tiondelen är hur ofta kommunen hamnar där när poängen dras om inom sin osäkerhet. Tre år säger lite om hur mycket just en kommun varierar, så dess variation dras mot landets.',
        ],
        formulas: formulas.sv.error,
      },
      {
        id: 'metoder',
        heading: 'Andra sätt att räkna',
        paragraphs: [
          'RKA-liknande index: varje mått kapas vid percentil 2,5 och 97,5, skalas 0–100 och vägs lika. Byggsättet är RKA:s, men måtten och rensningen är våra, så resultatet är vårt.',
          'Front (DEA): kommunen jämförs med den bästa kombinationen av andra kommuner med minst samma kvalitet. Talet säger hur stor del av kostnaden som hade räckt. Skalavkastningen är varierande, eftersom kvoter som kostnad per elev inte tål något annat.',
          'Vad valet av mått, vikt, period och metod gör med platsen visas på varje kommuns sida under "Vad skulle ändra platsen?".',
        ],
        formulas: [],
      },
      {
        id: 'kronor',
        heading: 'Vad avståndet är värt',
        paragraphs: [
          'Avståndet i kronor är skillnaden i kostnadsavvikelse mot de kommuner i bästa fjärdedelen som har minst samma kvalitet, gånger vad strukturen förutsäger, gånger volymen. Det är ett mått på möjligheten, inte ett besparingskrav.',
        ],
        formulas: formulas.sv.gap,
      },
      {
        id: 'granser',
        heading: 'Vad siffrorna inte säger',
        paragraphs: [
          'Resultaten säger vad som går ihop, inte vad som beror på vad. Det som inte mäts syns inte. För förskola finns inget nationellt resultatmått: där står förutsättningar i stället för resultat.',
          'I LSS ligger antalet beslut redan i referenskostnaden, till skillnad från andra verksamheter. Nettokostnadsavvikelserna byggdes om 2019 och ska inte följas över det året.',
          'Allt här är egen bearbetning. Rådata från Kolada visas med Kolada som källa; det vi räknar fram gör det inte.',
        ],
        formulas: [],
      },
    ],
  },
  en: {
    lead: 'Efficiency is high quality at low cost, once what the municipality cannot influence is accounted for. This is how we compute it, and how sure the answer is.',
    sections: [
      {
        id: 'struktur',
        heading: 'First we clean away structure',
        paragraphs: [
          'A municipality with many newly arrived pupils or long distances has other circumstances than another. So we work out the cost that structure predicts, by a regression over all municipalities with a figure that year. The deviation d says how many per cent dearer or cheaper the municipality is.',
          'Where an official net cost deviation exists it can be chosen instead. It is then used as it is.',
          'Quality indicators are cleaned in the same way. What is left, r, is what structure does not explain. An indicator that its publisher has already adjusted is used as it is.',
        ],
        formulas: [...formulas.en.cost, ...formulas.en.quality],
      },
      {
        id: 'index',
        heading: 'Then quality and cost are weighed together',
        paragraphs: [
          'The figures are made comparable as z-scores: standard deviations from the average of the year. Quality is the mean of the chosen indicators. You choose the weight w; 0.5 unless told otherwise.',
          'Last comes the mean over the years of the window. At least two years are needed; otherwise the municipality has no place, and the reason is given.',
        ],
        formulas: formulas.en.index,
      },
      {
        id: 'osakerhet',
        heading: 'A single year is mostly noise',
        paragraphs: [
          "One year's adjusted school results say little of the next. So we never show a bare place, but the places that the figures cannot tell apart. That two intervals overlap does not mean that the municipalities are equal: it means that the table alone does not settle which is better.",
          'The interval of a place comes from comparing the municipality with every other one, allowing for how many they are (Mogstad, Romano, Shaikh and Wilhelm 2024). The column "Place, all at once" holds for the whole list together and is therefore wider.',
          "The probability of being in the best tenth is how often the municipality lands there when the scores are redrawn within their uncertainty. Three years say little of how much one municipality varies, so its variation is drawn towards the country's.",
        ],
        formulas: formulas.en.error,
      },
      {
        id: 'metoder',
        heading: 'Other ways to compute',
        paragraphs: [
          'Index in the manner of RKA: each indicator is clipped at percentiles 2.5 and 97.5, scaled 0–100 and weighed equally. The construction is RKA’s, but the indicators and the adjustment are ours, and so is the result.',
          'Frontier (DEA): the municipality is compared with the best combination of others with at least the same quality. The figure says what share of the cost would have been enough. Returns to scale are variable, since ratios such as cost per pupil allow nothing else.',
          'What the choice of indicators, weight, window and method does to the place is shown on each municipality’s page under "What would change the place?".',
        ],
        formulas: [],
      },
      {
        id: 'kronor',
        heading: 'What the distance is worth',
        paragraphs: [
          'The distance in kronor is the difference in cost deviation from the municipalities of the best quartile that have at least the same quality, times what structure predicts, times the volume. It measures what is possible; it is not a savings target.',
        ],
        formulas: formulas.en.gap,
      },
      {
        id: 'granser',
        heading: 'What the figures do not say',
        paragraphs: [
          'The results say what goes together, not what causes what. What is not measured is not seen. For preschool there is no national result measure: conditions stand in for results.',
          'In disability care the number of decisions is already inside the reference cost, unlike in other services. Net cost deviations were rebuilt in 2019 and must not be followed across that year.',
          'Everything here is our own processing. Raw figures from Kolada are shown with Kolada as their source; what we compute is not.',
        ],
        formulas: [],
      },
    ],
  },
}
