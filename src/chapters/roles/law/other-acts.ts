import type { LawLimit } from './types.ts'

const subcommitteeOnly = {
  sv: 'Vissa beslut om vård utan samtycke får delegeras bara till ett utskott av nämndens ledamöter eller ersättare, inte till en tjänsteperson.',
  en: 'Certain decisions on care without consent may be delegated only to a subcommittee of members or deputies, not to an official.',
}

/** Limits outside the Local Government Act that a municipality meets most often. */
export const otherActs: readonly LawLimit[] = [
  {
    id: 'rf-12-2',
    reference: 'RF 12:2',
    title: { sv: 'Självständighet i enskilda fall', en: 'Independence in the single case' },
    says: {
      sv: 'Ingen, inte heller fullmäktige, får bestämma hur nämnden eller dess delegat ska besluta i ett enskilt fall som rör myndighetsutövning mot en enskild eller tillämpning av lag.',
      en: 'Nobody, not the assembly either, may settle how a committee or its delegate is to decide in a single case of exercise of authority towards an individual or application of law.',
    },
    words: ['enskilt fall', 'enskilda fall'],
    from: '1975-01-01',
    status: 'unverified',
  },
  {
    id: 'sol-2001-10-4',
    reference: 'Socialtjänstlagen (2001:453) 10:4',
    title: { sv: 'Vård utan samtycke, äldre lag', en: 'Care without consent, former Act' },
    says: subcommitteeOnly,
    lowest: 'subcommittee',
    words: ['lvu', 'lvm', 'tvångsvård', 'omhändertag'],
    from: '2002-01-01',
    until: '2025-07-01',
    status: 'verified',
    readIn: 'HFD 2016 ref. 74; socialjuridik.se om LVM',
  },
  {
    id: 'sol-2025-delegation',
    reference: 'Socialtjänstlagen (2025:400), paragrafen inte kontrollerad',
    title: { sv: 'Vård utan samtycke', en: 'Care without consent' },
    says: subcommitteeOnly,
    lowest: 'subcommittee',
    words: ['lvu', 'lvm', 'tvångsvård', 'omhändertag'],
    from: '2025-07-01',
    status: 'unverified',
  },
  {
    id: 'lvu-6',
    reference: 'LVU (1990:52) 6 §',
    title: { sv: 'Omedelbart omhändertagande av barn', en: 'Immediate taking into care of a child' },
    says: {
      sv: 'Kan nämndens beslut inte avvaktas får ordföranden, eller en annan ledamot som nämnden har förordnat, besluta om omedelbart omhändertagande.',
      en: "Where the committee's decision cannot be awaited, the chair or another member whom it has appointed may decide on immediate taking into care.",
    },
    lowest: 'chair',
    words: ['omedelbart omhändertag'],
    from: '1990-07-01',
    status: 'verified',
    readIn: 'JO dnr 956-2008',
  },
  {
    id: 'skollagen-3-9',
    reference: 'Skollagen 3:9',
    title: {
      sv: 'Särskilt stöd enskilt, i annan grupp eller med anpassad studiegång',
      en: 'Special support alone, in another group or by an adapted timetable',
    },
    says: {
      sv: 'Rektor beslutar om åtgärdsprogram. Innebär det särskilt stöd enskilt, i annan elevgrupp eller anpassad studiegång får rektor inte låta någon annan besluta.',
      en: 'The principal decides on action programmes. Where these mean support alone, in another group or an adapted timetable, the principal may not let anybody else decide.',
    },
    lowest: 'unit-manager',
    words: ['åtgärdsprogram', 'särskilt stöd', 'anpassad studiegång', 'särskild undervisningsgrupp'],
    from: '2011-07-01',
    status: 'verified',
    readIn: 'Hultsfreds kommun, Beslut att utarbeta ett åtgärdsprogram',
  },
  {
    id: 'skollagen-5-14',
    reference: 'Skollagen 5:14',
    title: { sv: 'Avstängning av elev', en: 'Suspension of a pupil' },
    says: {
      sv: 'I de obligatoriska skolformerna är det rektor som får stänga av en elev, under de villkor som lagen ställer.',
      en: 'In the compulsory school forms it is the principal who may suspend a pupil, on the conditions that the Act sets.',
    },
    lowest: 'unit-manager',
    words: ['avstängning', 'stänga av'],
    from: '2011-07-01',
    status: 'verified',
    readIn: 'Järla juristbyrå, När rektorn fattar ett beslut om avstängning',
  },
]
