import { assumes, frame, rule, type ToldComment, volume } from './build.ts'

/** On the budgets of 2023 and 2024. That of 2024 was decided with two without an answer. */
export const firstYears: readonly ToldComment[] = [
  {
    ...{ round: 1, unit: 'bjorkskolan', on: '2022-10-05', category: 'price' },
    touches: assumes('wages'),
    text: 'Löneökningen är räknad till 2,0 procent. Lärarna har redan avtal på mer. Räkna med avtalet.',
    answers: [
      [
        '2022-10-24',
        'partly',
        'Antagandet höjs till 2,4 procent. Resten får rymmas tills avtalet är klart.',
        160_000,
      ],
    ],
    read: '2022-10-25',
  },
  {
    ...{ round: 1, unit: 'centralskolan', on: '2022-10-07', category: 'staffing' },
    touches: rule('grundskola', 'grundbelopp-ak-7-9'),
    text: 'Årskurs 7–9 behöver två lärare i matematik för att dela grupperna. Grundbeloppet räcker till en.',
    answers: [
      [
        '2022-11-01',
        'no',
        'Ramen räcker inte till mindre grupper i ett ämne. Rektor avgör hur pengarna används.',
      ],
    ],
    read: '2022-11-03',
  },
  {
    ...{ round: 1, unit: 'hagaskolan', on: '2022-10-10', category: 'volume' },
    touches: volume('grundskola', 'ak-1-3'),
    text: 'Prognosen räknar med 62 elever till hösten. Tre familjer har redan sökt till Björkskolan.',
    answers: [['2022-10-28', 'met', 'Vi räknar om med de val som är gjorda: 58 elever.', -290_000]],
  },
  {
    ...{ round: 1, unit: 'forskolan-solrosen', on: '2022-10-11', category: 'premises' },
    touches: rule('forskola', 'lokaler'),
    text: 'Paviljongen ska stå kvar ett halvår till, men hyran finns inte i budgeten.',
    answers: [['2022-10-31', 'met', 'Hyran för ett halvår läggs till.', 300_000]],
    read: '2022-11-02',
  },
  {
    ...{ round: 1, unit: 'ekhojden', on: '2022-10-12', category: 'staffing' },
    touches: rule('aldreboende', 'natt'),
    text: 'En person på natten på två plan räcker inte när två larmar samtidigt. Räkna med en till.',
    answers: [
      [
        '2022-11-04',
        'no',
        'En natt till kostar 1,9 miljoner för alla boenden. Vi prövar larm med kamera först.',
      ],
    ],
    read: '2022-11-07',
  },
  {
    ...{ round: 1, unit: 'hemtjanst-asen', on: '2022-10-13', category: 'rule' },
    touches: rule('hemtjanst', 'landsbygd'),
    text: 'Restiden räknas till 12 minuter mellan besök. Vi kör i snitt 17.',
    answers: [
      ['2022-11-07', 'no', 'Vi ser över restiden när ersättningen görs om. Till dess gäller 12 minuter.'],
    ],
    read: '2022-11-08',
  },
  {
    ...{ round: 1, unit: 'gruppbostaden-aspen', on: '2022-10-14', category: 'quality' },
    touches: rule('funktionsstod', 'boende'),
    text: 'Två av de boende har blivit sämre och behöver två personal vid förflyttning. Det syns inte i dygnspriset.',
    answers: [
      [
        '2022-11-08',
        'partly',
        'Behovet prövas på nytt i höst. Till dess får enheten ett tillägg för ett halvår.',
        180_000,
      ],
    ],
  },
  {
    ...{ round: 1, unit: 'stadsbiblioteket', on: '2022-10-17', category: 'other' },
    touches: frame,
    text: 'Boktåget till byarna är borta ur förslaget. Är det meningen?',
    answers: [['2022-11-02', 'met', 'Det var ett fel. Boktåget är kvar.', 240_000]],
    read: '2022-11-02',
  },
  {
    ...{ round: 1, unit: 'gata-park', on: '2022-10-20', category: 'price' },
    touches: assumes('prices'),
    text: 'Asfalten har gått upp med 18 procent på ett år. Förslaget räknar med 3.',
    answers: [['2022-11-09', 'partly', 'Priset höjs till 9 procent. Två gator flyttas till 2024.', 820_000]],
    read: '2022-11-14',
  },
  {
    ...{ round: 2, unit: 'bjorkskolan', on: '2023-10-03', category: 'volume' },
    touches: volume('grundskola', 'ak-1-3'),
    text: 'Prognosen har kvar elever från Hagaskolan som valde Åsaskolan men nu går hos oss. Hela årskurs 2 har bytt.',
    answers: [
      ['2023-10-20', 'met', 'Riktigt. Arton elever flyttas i prognosen från Åsaskolan till er.', 1_450_000],
    ],
    read: '2023-10-23',
  },
  {
    ...{ round: 2, unit: 'asaskolan', on: '2023-10-05', category: 'quality' },
    touches: frame,
    text: 'Tillägget för nyanlända tas bort i januari. Eleverna är kvar och läser fortfarande svenska från början.',
    answers: [
      [
        '2023-11-02',
        'no',
        'Tillägget gällde ett läsår. Strukturersättningen höjs i stället och ger skolan 300 tkr mer.',
      ],
    ],
    read: '2023-11-06',
  },
  {
    ...{ round: 2, unit: 'ekskolan', on: '2023-10-06', category: 'rule' },
    touches: rule('grundskola', 'struktur'),
    text: 'Bra att mer av pengarna följer elevernas förutsättningar. Men index är från 2019. Använd det nya.',
    answers: [
      ['2023-10-27', 'met', 'Vi tar indexet från hösten 2023. Potten är lika stor, men fördelas om.'],
    ],
    read: '2023-10-30',
  },
  {
    ...{ round: 2, unit: 'granskolan', on: '2023-10-09', category: 'rule' },
    touches: rule('grundskola', 'basresurs'),
    text: 'Basresursen är lika stor för alla. En skola med 270 elever har ändå en rektor, en expedition och ett bibliotek.',
    answers: [
      ['2023-11-06', 'partly', 'Vi ändrar inte i år men tar fram ett tillägg för små skolor till 2025.'],
    ],
    read: '2023-11-06',
  },
  {
    ...{ round: 2, unit: 'almskolan', on: '2023-10-10', category: 'premises' },
    touches: rule('grundskola', 'lokaler'),
    text: 'Idrottshallen delas med föreningarna på kvällarna. Vi betalar hela hyran.',
    answers: [['2023-11-08', 'no', 'Hyresavtalet skrivs om 2025. Till dess ligger hyran kvar.']],
  },
  {
    ...{ round: 2, unit: 'forskolan-lingonet', on: '2023-10-11', category: 'other' },
    touches: frame,
    text: 'Sammanslagningen i juli kostar: flytt, nya nycklar, dubbel hyra i två månader. Det finns inget i budgeten.',
    answers: [
      ['2023-11-01', 'met', 'Den nya enheten får 1,2 miljoner kronor det första halvåret.', 1_200_000],
    ],
    read: '2023-11-01',
  },
  {
    ...{ round: 2, unit: 'forskolan-backen', on: '2023-10-13', category: 'volume' },
    touches: volume('forskola', 'barn-1-2'),
    text: 'Prognosen för de yngsta är för hög. Kön till oss är sex barn, inte fjorton.',
    answers: [['2023-10-30', 'met', 'Vi räknar ned de yngsta med åtta.', -890_000]],
    read: '2023-10-31',
  },
  {
    ...{ round: 2, unit: 'hemtjanst-asen', on: '2023-10-16', category: 'volume' },
    touches: volume('hemtjanst', 'timmar-landsbygd'),
    text: 'De beviljade timmarna är fler än de som ramen räcker till. Vi går in i året med ett underskott på 900 tkr.',
    // No answer before the decision of 27 November: the fault that the check finds.
    answers: [
      [
        '2023-12-04',
        'no',
        'Synpunkten kom bort i en flytt mellan system. Ramen är beslutad; följ upp timmarna i mars.',
      ],
    ],
    read: '2023-12-05',
  },
  {
    ...{ round: 2, unit: 'hemtjanst-sjobygden', on: '2023-10-18', category: 'rule' },
    touches: rule('hemtjanst', 'landsbygd'),
    text: 'Sedan färjan drogs in kör vi runt sjön. En runda tar 50 minuter mer. Restiden måste räknas om.',
  },
  {
    ...{ round: 2, unit: 'akerbo', on: '2023-10-19', category: 'price' },
    touches: rule('aldreboende', 'dygn'),
    text: 'Priset per dygn räknar med två vikarietimmar per plats. Vi använder fyra.',
    answers: [
      [
        '2023-11-10',
        'no',
        'Vikarierna ska ned, inte priset upp. Bemanningsenheten hjälper till från februari.',
      ],
    ],
  },
  {
    ...{ round: 2, unit: 'gata-park', on: '2023-10-20', category: 'price' },
    touches: assumes('prices'),
    text: 'Elen till gatlysena är räknad på 2022 års pris. Det är för högt nu.',
    answers: [['2023-11-03', 'met', 'Riktigt, vi räknar ned priset.', -410_000]],
    read: '2023-11-06',
  },
  {
    ...{ round: 2, unit: 'fritidsgarden', on: '2023-10-24', category: 'staffing' },
    touches: frame,
    text: 'Öppet fyra kvällar går inte med tre tjänster när en är föräldraledig. Stäng hellre måndagar än att vara ensam.',
    answers: [['2023-11-09', 'met', 'Vi stänger måndagar under våren. Pengarna är desamma.']],
    read: '2023-11-10',
  },
]
