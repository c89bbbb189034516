/** What kind of municipality it is: decides size and circumstances. */
export const municipalityTypes = ['metropolitan', 'large-city', 'commuter', 'mid', 'small', 'rural'] as const
export type MunicipalityType = (typeof municipalityTypes)[number]

/** A made-up county: its municipalities by type, in the order of the codes. */
export interface ExampleCounty {
  readonly county: string
  readonly municipalities: Partial<Readonly<Record<MunicipalityType, string>>>
}

/**
 * A made-up country. Every name is invented to sound Swedish; a test proves that none is a Swedish municipality.
 * The order is part of the data: it gives the codes 9001–9290, and Ekbacka its 9140.
 */
export const exampleCounties: readonly ExampleCounty[] = [
  {
    county: 'Hamrasunds län',
    municipalities: {
      metropolitan: 'Hamrasund',
      'large-city': 'Ellerstad',
      commuter:
        'Vibeholm, Toftelunda, Skogåkra, Hallonvik, Änglestad, Slånholm, Rosåkra, Sparrelunda, Svaleryd, Orrelunda, Videstad, Örehamn',
      mid: 'Aspelunda, Branstad',
      small: 'Kråklunda',
      rural: 'Smedåkra',
    },
  },
  {
    county: 'Fagerlunda län',
    municipalities: {
      'large-city': 'Fagerlunda',
      commuter: 'Bockelby, Härnvik, Roslöv',
      mid: 'Hindeby, Krusenåkra, Tranestad, Vallmoby',
      small: 'Nypröd, Slåninge, Ålleryd',
      rural: 'Lavneby, Öretorp',
    },
  },
  {
    county: 'Ramseholms län',
    municipalities: {
      'large-city': 'Ramseholm',
      commuter: 'Ellerlöv, Plogarp, Viberöd',
      mid: 'Agninge, Hasselåkra, Stenkeby, Svalelöv',
      small: 'Bockeltorp, Toftehult, Nyplösa',
      rural: 'Gässtorp, Sippehult',
    },
  },
  {
    county: 'Krusenstads län',
    municipalities: {
      'large-city': 'Krusenstad',
      commuter: 'Lerkeby, Malteholm, Orreröd',
      mid: 'Rosinge, Smedlöv, Tvekestad, Vedelunda',
      small: 'Hindehult, Lindlösa, Ängleryd',
      rural: 'Branhult, Kråkröd',
    },
  },
  {
    county: 'Plogstads län',
    municipalities: {
      'large-city': 'Plogstad',
      commuter: 'Långelöv, Tranåkra, Hallonby',
      mid: 'Ellertorp, Sparreryd, Videröd, Ålleby',
      small: 'Agnhult, Fagertorp, Svaletorp',
      rural: 'Härnhult, Vallmoryd',
    },
  },
  {
    county: 'Stenkehamns län',
    municipalities: {
      'large-city': 'Stenkehamn',
      commuter: 'Örevik, Lavnevik',
      mid: 'Gråleholm, Lindarp, Rosköpinge',
      small: 'Bockelhult, Krusenryd, Orrehult, Vibetorp',
      rural: 'Hindetorp, Slånarp, Tvekehult',
    },
  },
  {
    county: 'Råbyholms län',
    municipalities: {
      'large-city': 'Råbyholm',
      commuter: 'Skarplunda, Vedehamn',
      mid: 'Malteryd, Smedstad, Tranelösa',
      small: 'Branryd, Ellerhult, Lerketorp, Sipperyd',
      rural: 'Ramsehult, Stenketorp, Ålletorp',
    },
  },
  {
    county: 'Barketuna län',
    municipalities: {
      'large-city': 'Barketuna',
      commuter: 'Halmsta, Solåker',
      mid: 'Ekrebro, Humletuna, Klockås',
      small: 'Blåhed, Fornsta, Kvarnlunda, Ristbo',
      rural: 'Djuphyttan, Loftnäs, Myråker',
    },
  },
  {
    county: 'Kolhammars län',
    municipalities: {
      'large-city': 'Kolhammar',
      commuter: 'Järntuna, Norlunda',
      mid: 'Forntuna, Karlevik, Silverbo',
      small: 'Flodhyttan, Hornsta, Kvarnhed, Masebo',
      rural: 'Finnhyttan, Rävnäs, Stavbro',
    },
  },
  {
    county: 'Silverfors län',
    municipalities: {
      'large-city': 'Silverfors',
      commuter: 'Ljustuna, Ekrelunda',
      mid: 'Barkehammar, Hammarås, Sandtuna',
      small: 'Bruksdal, Grönnhed, Järnbro, Ormesfors',
      rural: 'Kolsjö, Lärkhyttan, Näckebo',
    },
  },
  {
    county: 'Alvarköpings län',
    municipalities: {
      'large-city': 'Alvarköping',
      commuter: 'Dagtuna, Hornlunda, Lindvalla',
      mid: 'Ekbacka, Björnåker, Klocksund, Runnby, Skentuna',
      small: 'Humlenäs, Loftbro, Tegelås',
      rural: 'Finnlunda, Ulvhed',
    },
  },
  {
    county: 'Vågstads län',
    municipalities: {
      metropolitan: 'Vågstad',
      'large-city': 'Tegelköping, Kvarntuna',
      commuter:
        'Alvarås, Bergtuna, Djupsta, Grönnsund, Halmtuna, Hästabro, Ingeltuna, Karlesta, Kyrktuna, Ljusberga, Sjötuna, Stavtuna, Vasstuna',
      mid: 'Hjortsta, Vinterås',
      small: 'Uggberga',
      rural: 'Abborsund',
    },
  },
  {
    county: 'Humlefors län',
    municipalities: {
      'large-city': 'Humlefors',
      commuter: 'Solhammar, Väderby',
      mid: 'Ekrefors, Runnås',
      small: 'Järnlunda, Kvarnås, Hjorthyttan, Silversjö',
      rural: 'Barkehyttan, Rävhyttan, Varghed',
    },
  },
  {
    county: 'Karleberga län',
    municipalities: {
      'large-city': 'Karleberga',
      commuter: 'Ljusbro, Äppeltuna, Sandberga',
      mid: 'Dagås, Humleby, Tornås, Alvarfors',
      small: 'Ristfors, Skenbro, Lärkås',
      rural: 'Fornhed, Kolbro',
    },
  },
  {
    county: 'Tornhamns län',
    municipalities: {
      metropolitan: 'Tornhamn',
      'large-city': 'Fiskhamra',
      commuter:
        'Alvarvik, Barkevik, Dagsund, Ekresund, Halmvik, Klockvik, Lärksund, Ristvik, Skarpsund, Sandlunda, Österlid',
      mid: 'Ormesvik, Runnsund',
      small: 'Djupnäs, Näckesund',
      rural: 'Abbornäs',
    },
  },
  {
    county: 'Björnköpings län',
    municipalities: {
      'large-city': 'Björnköping',
      commuter: 'Kyrklunda, Tegelsta',
      mid: 'Flodberga, Hjortås, Vinterberga',
      small: 'Finnhammar, Grönnfors, Rådlunda, Klockhed',
      rural: 'Kolås, Myrhyttan, Tornsjö',
    },
  },
  {
    county: 'Hjortköpings län',
    municipalities: {
      'large-city': 'Hjortköping',
      commuter: 'Enkelvik, Ljuslunda',
      mid: 'Vintersta, Ristlunda, Kvarnbro',
      small: 'Alvarhed, Ekreberga, Rådhyttan, Tegelhed',
      rural: 'Masehed, Skenhyttan, Ulvbro',
    },
  },
  {
    county: 'Dimmviks län',
    municipalities: {
      'large-city': 'Dimmvik',
      commuter: 'Ljusstrand',
      mid: 'Tallsund, Björkånger, Laxefors, Norrstrand',
      small: 'Järvnäs, Lomvik, Harrvik, Timmersund',
      rural: 'Korpträsk, Ripsele, Älgvattnet',
    },
  },
  {
    county: 'Tjädersunds län',
    municipalities: {
      'large-city': 'Tjädersund',
      commuter: 'Björkmark',
      mid: 'Frosthamn, Laxehamn, Vithamn, Tallånger',
      small: 'Dimmnäs, Järvfors, Riphamn, Öringsund',
      rural: 'Korpliden, Sarvträsk, Snövattnet',
    },
  },
  {
    county: 'Korphamns län',
    municipalities: {
      'large-city': 'Korphamn',
      commuter: 'Älgstrand',
      mid: 'Harrsund, Mårdvik, Norrliden, Tallhamn',
      small: 'Frostnäs, Isvik, Laxesele, Timmerfors',
      rural: 'Dimmträsk, Rensele, Vitliden',
    },
  },
  {
    county: 'Järvsunds län',
    municipalities: {
      'large-city': 'Järvsund',
      commuter: 'Lomstrand',
      mid: 'Granåfors, Siksund, Svartstrand, Öringfors',
      small: 'Mårdhamn, Sarvnäs, Tjäderfors, Vitånger',
      rural: 'Dimmliden, Järvsele, Laxeträsk',
    },
  },
]
