import { by, given, pays, register, type } from './build.ts'

const whole = { reason: 'Nämnden beslutar själv om mål och omfattning.' }
const withoutConsent = { reason: 'Vård utan samtycke får delegeras bara till ett utskott.' }

/** The social services committee's register. */
export const socialRegister = register(
  [
    type(
      ['sn-verksamhetsplan', 'Nämndens mål och verksamhetsplan', 'Styrning'],
      ['KL 6:38 p. 1', 'committee', 1, 60],
      [given()],
      whole,
    ),
    type(
      ['sn-lvu-ansokan', 'Ansökan om vård enligt LVU', 'Barn och familj'],
      ['LVU 4 §', 'subcommittee', 6, 5],
      [by('subcommittee')],
      withoutConsent,
    ),
    type(
      ['sn-lvu-omedelbart', 'Omedelbart omhändertagande enligt LVU', 'Barn och familj'],
      ['LVU 6 §', 'chair', 4, 1],
      [by('chair')],
      {
        reason: 'LVU 6 § anger ordföranden eller en annan ledamot.',
      },
    ),
    type(
      ['sn-utredning-barn', 'Inleda utredning om barn', 'Barn och familj'],
      ['socialtjänstlagen', 'official', 340, 5],
      [by('official')],
    ),
    type(
      ['sn-placering', 'Placering i familjehem', 'Barn och familj'],
      ['socialtjänstlagen', 'subcommittee', 18, 20, 11_500],
      [by('subcommittee')],
    ),
    type(
      ['sn-kontaktfamilj', 'Kontaktfamilj', 'Barn och familj'],
      ['socialtjänstlagen', 'official', 46, 25, 1_900],
      [by('manager')],
    ),
    type(
      ['sn-ekonomiskt-bistand', 'Ekonomiskt bistånd enligt norm', 'Vuxna'],
      ['socialtjänstlagen', 'official', 3_900, 6, 21_000],
      [
        by('manager', { until: '2024-03-01' }),
        by('official', { from: '2024-03-01', decision: 'SN 2024-02-20 § 25' }),
      ],
    ),
    type(
      ['sn-bistand-over-norm', 'Ekonomiskt bistånd över norm', 'Vuxna'],
      ['socialtjänstlagen', 'official', 520, 11, 2_300],
      [by('official', { upTo: 10 }), by('manager', { upTo: 40 }), by('subcommittee')],
    ),
    type(
      ['sn-bostadssocialt', 'Bostadssocialt kontrakt', 'Vuxna'],
      ['socialtjänstlagen', 'manager', 31, 22, 2_700],
      [by('manager')],
    ),
    type(
      ['sn-behandlingshem', 'Vård på behandlingshem för vuxna', 'Vuxna'],
      ['socialtjänstlagen', 'manager', 14, 18, 7_400],
      [by('subcommittee')],
    ),
    type(
      ['sn-hemtjanst', 'Hemtjänst', 'Äldre'],
      ['socialtjänstlagen', 'official', 1_150, 9, 118_000],
      [by('official')],
    ),
    type(
      ['sn-sarskilt-boende', 'Särskilt boende för äldre', 'Äldre'],
      ['socialtjänstlagen', 'official', 160, 19, 96_000],
      [
        by('manager', { until: '2024-10-01' }),
        by('official', { from: '2024-10-01', decision: 'SN 2024-09-17 § 103' }),
      ],
    ),
    type(
      ['sn-korttid', 'Korttidsplats', 'Äldre'],
      ['socialtjänstlagen', 'official', 330, 3, 14_000],
      [by('official')],
    ),
    type(
      ['sn-fardtjanst', 'Färdtjänst', 'Äldre'],
      ['färdtjänstlagen 7 §', 'official', 240, 16, 3_200],
      [by('manager')],
    ),
    type(
      ['sn-avgift', 'Avgift för äldreomsorg', 'Äldre'],
      ['socialtjänstlagen', 'official', 900, 7, 16_500],
      [by('official')],
    ),
    type(
      ['sn-lss-boende', 'Bostad med särskild service', 'Funktionsstöd'],
      ['LSS 9 § 9', 'official', 12, 60, 19_000],
      [by('subcommittee')],
    ),
    type(
      ['sn-lss-daglig', 'Daglig verksamhet', 'Funktionsstöd'],
      ['LSS 9 § 10', 'official', 40, 20, 8_800],
      [by('official')],
    ),
    // A fault on purpose (ROL-5): passed on twice, though the law lets it go one step.
    type(
      ['sn-lss-assistans', 'Personlig assistans', 'Funktionsstöd'],
      ['LSS 9 § 2', 'official', 22, 45, 33_000],
      [by('manager', { subDelegated: true }), by('official', { subDelegated: true })],
    ),
    type(
      ['sn-lakemedel', 'Rutin för läkemedelshantering', 'Hälso- och sjukvård'],
      ['HSF 4:6', 'official', 3, 20],
      [],
      {
        post: 'mas',
        reason: 'MAS har uppgiften direkt från lagen.',
      },
    ),
    type(
      ['sn-lex-maria', 'Anmälan enligt lex Maria', 'Hälso- och sjukvård'],
      ['patientsäkerhetslagen 3:5', 'official', 2, 30],
      [],
      {
        post: 'mas',
        reason: 'MAS har uppgiften direkt från lagen.',
      },
    ),
    type(
      ['sn-lex-sarah', 'Anmälan enligt lex Sarah', 'Kvalitet'],
      ['socialtjänstlagen', 'official', 5, 25],
      [by('official', { reporting: '' })],
    ),
    // A fault on purpose (ROL-5): an authorisation of payments in the delegation scheme.
    type(
      ['sn-attest', 'Attest, socialtjänst', 'Attest'],
      ['', 'unit-manager', 17_000, 3, 140_000],
      [pays('unit-manager', { upTo: 100 }), by('unit-manager', { upTo: 200 })],
      { act: 'payment-authorisation' },
    ),
  ],
  { committee: 'socialnamnden', decision: 'SN 2021-12-14 § 140', from: '2022-01-01' },
)
