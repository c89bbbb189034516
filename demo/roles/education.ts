import { by, given, pays, register, type } from './build.ts'

const whole = { reason: 'Nämnden beslutar själv om mål och omfattning.' }
const locked = { post: 'rektor', reason: 'Rektor har uppgiften direkt från lagen.' }

/** The education committee's register. */
export const educationRegister = register(
  [
    type(
      ['bn-verksamhetsplan', 'Nämndens mål och verksamhetsplan', 'Styrning'],
      ['KL 6:38 p. 1', 'committee', 1, 60],
      [given()],
      whole,
    ),
    type(
      ['bn-skolnedlaggning', 'Öppna eller lägga ned en skolenhet', 'Styrning'],
      ['KL 6:38 p. 1', 'committee', 1, 180],
      [given()],
      whole,
    ),
    // A fault on purpose (ROL-5): the law keeps citizens' proposals with the committee.
    type(
      ['bn-medborgarforslag', 'Svar på medborgarförslag', 'Styrning'],
      ['KL 6:38 p. 4', 'committee', 6, 70],
      [by('head-of-department', { until: '2026-02-01' }), given('committee', { from: '2026-02-01' })],
    ),
    type(
      ['bn-atgardsprogram', 'Åtgärdsprogram', 'Barn och elever'],
      ['skollagen 3:9', 'unit-manager', 190, 20],
      [],
      locked,
    ),
    type(
      ['bn-inre-organisation', 'Enhetens inre organisation', 'Barn och elever'],
      ['skollagen 2:10', 'unit-manager', 20, 15],
      [],
      locked,
    ),
    type(
      ['bn-avstangning', 'Avstängning av elev i grundskolan', 'Barn och elever'],
      ['skollagen 5:14', 'unit-manager', 7, 2],
      [],
      locked,
    ),
    type(
      ['bn-betyg', 'Betyg när läraren inte är legitimerad', 'Barn och elever'],
      ['skollagen 3:16', 'unit-manager', 60, 5],
      [],
      locked,
    ),
    type(
      ['bn-skolplacering', 'Placering vid skolenhet', 'Barn och elever'],
      ['skollagen 10:30', 'official', 420, 12],
      [
        by('manager', { until: '2023-08-01' }),
        by('official', { from: '2023-08-01', decision: 'BN 2023-06-13 § 74' }),
      ],
    ),
    type(
      ['bn-skolskjuts', 'Skolskjuts', 'Barn och elever'],
      ['skollagen 10:32', 'official', 310, 14, 2_400],
      [by('manager')],
    ),
    type(
      ['bn-skolskjuts-sarskilda-skal', 'Skolskjuts av särskilda skäl', 'Barn och elever'],
      ['skollagen 10:32', 'official', 45, 24, 600],
      [
        // A fault on purpose (ROL-5): two may decide the same matter.
        by('manager'),
        by('official'),
      ],
    ),
    type(
      ['bn-tillaggsbelopp', 'Tilläggsbelopp', 'Ekonomi'],
      ['skollagen 10:39', 'manager', 58, 35, 6_800],
      [
        by('subcommittee', { until: '2025-09-01' }),
        by('manager', { upTo: 300, from: '2025-09-01', decision: 'BN 2025-06-10 § 71' }),
        by('head-of-department', { from: '2025-09-01', decision: 'BN 2025-06-10 § 71' }),
      ],
    ),
    type(
      ['bn-forskoleplats', 'Plats i förskola', 'Barn och elever'],
      ['skollagen 8:14', 'official', 380, 4],
      [by('official')],
    ),
    type(
      ['bn-forskola-utokad', 'Utökad tid i förskola', 'Barn och elever'],
      ['skollagen 8:5', 'unit-manager', 70, 9],
      [by('unit-manager')],
    ),
    type(
      ['bn-fritidshem', 'Plats i fritidshem', 'Barn och elever'],
      ['skollagen 14:3', 'official', 350, 4],
      [by('official')],
    ),
    type(
      ['bn-anpassad-mottagande', 'Mottagande i anpassad grundskola', 'Barn och elever'],
      ['skollagen 7:5', 'manager', 9, 40],
      [by('head-of-department')],
    ),
    type(
      ['bn-skolplikt', 'Skolpliktens upphörande', 'Barn och elever'],
      ['skollagen 7:14', 'official', 12, 15],
      [by('head-of-department')],
    ),
    type(
      ['bn-vite', 'Föreläggande med vite om skolplikt', 'Barn och elever'],
      ['skollagen 7:23', 'committee', 1, 45],
      [given()],
      {
        reason: 'Principiell beskaffenhet, KL 6:38 p. 3.',
      },
    ),
    type(
      ['bn-gymnasium-mottagande', 'Mottagande i gymnasieskolan', 'Barn och elever'],
      ['skollagen 15:40', 'manager', 300, 10],
      [by('manager')],
    ),
    type(
      ['bn-inackordering', 'Bidrag till inackordering', 'Ekonomi'],
      ['skollagen 15:32', 'official', 26, 8, 540],
      [by('official', { reporting: '' })],
    ),
    type(
      ['bn-vux-mottagande', 'Mottagande i vuxenutbildning', 'Vuxna'],
      ['skollagen 20:14', 'official', 640, 11],
      [by('manager')],
    ),
    type(
      ['bn-fristaende-tillsyn', 'Tillsyn av fristående förskola', 'Styrning'],
      ['skollagen 26:4', 'manager', 3, 50],
      [by('manager')],
    ),
    type(
      ['bn-attest', 'Attest, bildning', 'Attest'],
      ['', 'unit-manager', 14_000, 3, 96_000],
      [pays('unit-manager', { upTo: 200 })],
      {
        act: 'payment-authorisation',
      },
    ),
  ],
  { committee: 'bildningsnamnden', decision: 'BN 2021-12-14 § 133', from: '2022-01-01' },
)
