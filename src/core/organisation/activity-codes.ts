import type { Bilingual } from '#core/language.ts'

/**
 * What municipalities do, by the codes of the national accounts summary (räkenskapssammandraget). The Swedish names are
 * SCB's, from table TAB4199 (CC0); the English ones are ours.
 */
export const activityNames: Readonly<Record<string, Bilingual>> = {
  100: { sv: 'Nämnd- och styrelseverksamhet', en: 'Committees and boards' },
  110: { sv: 'Stöd till politiska partier', en: 'Support to political parties' },
  120: { sv: 'Revision', en: 'Audit' },
  130: { sv: 'Övrig politisk verksamhet', en: 'Other political activity' },
  215: {
    sv: 'Fysisk och teknisk planering, bostadsförbättring',
    en: 'Physical and technical planning, housing improvement',
  },
  220: { sv: 'Näringslivsfrämjande åtgärder', en: 'Business promotion' },
  225: { sv: 'Konsument- och energirådgivning', en: 'Consumer and energy advice' },
  230: { sv: 'Turistverksamhet', en: 'Tourism' },
  249: { sv: 'Väg- och järnvägsnät, parkering', en: 'Roads, railways and parking' },
  250: { sv: 'Parker', en: 'Parks' },
  261: {
    sv: 'Miljö- och hälsoskydd, myndighetsutövning',
    en: 'Environmental and health protection, exercise of public authority',
  },
  263: { sv: 'Miljö, hälsa och hållbar utveckling', en: 'Environment, health and sustainable development' },
  267: { sv: 'Alkoholtillstånd m.m.', en: 'Alcohol permits and the like' },
  270: { sv: 'Räddningstjänst', en: 'Rescue services' },
  275: { sv: 'Totalförsvar och samhällsskydd', en: 'Total defence and protection of society' },
  300: { sv: 'Allmän fritidsverksamhet', en: 'General leisure activities' },
  310: { sv: 'Stöd till studieorganisationer', en: 'Support to study organisations' },
  315: { sv: 'Allmän kulturverksamhet', en: 'General cultural activities' },
  320: { sv: 'Bibliotek', en: 'Libraries' },
  330: { sv: 'Musikskola/kulturskola', en: 'Music and arts school' },
  340: { sv: 'Idrotts- och fritidsanläggningar', en: 'Sports and leisure facilities' },
  350: { sv: 'Fritidsgårdar', en: 'Youth centres' },
  400: { sv: 'Öppen förskola', en: 'Open preschool' },
  407: { sv: 'Förskola', en: 'Preschool' },
  412: { sv: 'Pedagogisk omsorg', en: 'Pedagogical care' },
  415: { sv: 'Öppen fritidsverksamhet', en: 'Open leisure activities' },
  425: { sv: 'Fritidshem', en: 'After-school centre' },
  435: { sv: 'Förskoleklass', en: 'Preschool class' },
  440: { sv: 'Grundskola', en: 'Compulsory school' },
  443: { sv: 'Anpassad grundskola', en: 'Adapted compulsory school' },
  450: { sv: 'Gymnasieskola', en: 'Upper secondary school' },
  453: { sv: 'Anpassad gymnasieskola', en: 'Adapted upper secondary school' },
  470: { sv: 'Grundläggande vuxenutbildning', en: 'Basic adult education' },
  472: { sv: 'Gymnasial vuxen- och påbyggnadsutbildning', en: 'Upper secondary and further adult education' },
  474: { sv: 'Komvux anpassad utbildning', en: 'Adapted adult education' },
  475: { sv: 'Högskoleutbildning m.m.', en: 'Higher education and the like' },
  476: { sv: 'Svenska för invandrare', en: 'Swedish for immigrants' },
  478: { sv: 'Uppdragsutbildning m.m.', en: 'Commissioned education' },
  500: { sv: 'Primärvård (kommunal hemsjukvård)', en: 'Primary care (municipal home health care)' },
  505: { sv: 'Hälso- och sjukvård, övrigt', en: 'Other health care' },
  510: { sv: 'Vård och omsorg om äldre', en: 'Care of older people' },
  513: { sv: 'Insatser enligt LSS/SFB', en: 'Services by LSS/SFB' },
  520: {
    sv: 'Insatser till personer med funktionsnedsättning',
    en: 'Services to persons with functional impairments',
  },
  530: { sv: 'Färdtjänst/riksfärdtjänst', en: 'Special transport services' },
  559: { sv: 'Vård för vuxna med missbruksproblem', en: 'Care of adults with substance misuse' },
  569: { sv: 'Barn- och ungdomsvård', en: 'Care of children and young people' },
  571: { sv: 'Övriga insatser till vuxna', en: 'Other support to adults' },
  575: { sv: 'Ekonomiskt bistånd', en: 'Financial assistance' },
  585: { sv: 'Familjerätt och familjerådgivning', en: 'Family law and family counselling' },
  600: { sv: 'Flyktingmottagande', en: 'Reception of refugees' },
  610: { sv: 'Arbetsmarknadsåtgärder', en: 'Labour market measures' },
  800: { sv: 'Arbetsområden och lokaler', en: 'Industrial areas and premises' },
  805: { sv: 'Hamnverksamhet', en: 'Ports' },
  810: { sv: 'Kommersiell verksamhet', en: 'Commercial activities' },
  815: { sv: 'Bostadsverksamhet', en: 'Housing' },
  830: { sv: 'Flygtrafik', en: 'Air traffic' },
  832: { sv: 'Buss, bil och spårbunden persontrafik', en: 'Bus, car and rail transport' },
  834: { sv: 'Sjötrafik', en: 'Sea traffic' },
  855: { sv: 'Elförsörjning och gasförsörjning', en: 'Electricity and gas supply' },
  860: { sv: 'Fjärrvärmeförsörjning', en: 'District heating' },
  865: { sv: 'Vattenförsörjning och avloppshantering', en: 'Water supply and sewerage' },
  870: { sv: 'Avfallshantering', en: 'Waste management' },
}

/** A code with its name, for people; an unknown one as it stands. */
export function activityName(code: string): Bilingual {
  const name = activityNames[code]
  return name ? { sv: `${code} ${name.sv}`, en: `${code} ${name.en}` } : { sv: code, en: code }
}
