import type { Bilingual } from '#core/language.ts'
import type { SearchHit } from '#web/context.ts'
import { path } from '#web/paths.ts'

/** The pages of the chapter by their names, and by other words that people look for them by. */
export function pagesFound(matches: (...texts: readonly string[]) => boolean): readonly SearchHit[] {
  return pages
    .filter(({ title, also }) => matches(title.sv, title.en, also))
    .map(({ title, href }) => ({ title, kind, href }))
}

const kind: Bilingual = { sv: 'Sida i Budget', en: 'Page of Budget' }

const to = path('sv')

/** @param also other words, in both languages */
const found = (sv: string, en: string, href: string, also: string) => ({
  ...{ title: { sv, en }, href, also },
})

const pages = [
  found(
    'Årets budget: vem får vad',
    "The year's budget: who gets what",
    to.budget(),
    'ram pengar frame money',
  ),
  found('Budgetramar', 'Budget frames', to.frames(), 'nämndernas ramar planeringsram'),
  found(
    'Beslut om budgeten',
    'Decisions on the budget',
    to.budgetDecisions(),
    'omfördelning tilläggsanslag tilläggsbudget reallocation supplementary appropriation',
  ),
  found('Årsskifte i budgeten', 'Change of budget year', to.budgetYears(), 'öppna stänga år open close'),
  found(
    'Regler och priser i budgeten',
    'Rules and prices of the budget',
    to.ruleSets(),
    'prislista elevpeng skolpeng ersättning resursfördelning voucher price list allocation',
  ),
  found(
    'Volymer i budgeten',
    'Volumes of the budget',
    to.volumes(),
    'elever timmar dygn platser pupils hours places',
  ),
  found('Undantag från reglerna', 'Exceptions from the rules', to.exceptions(), 'budget'),
  found('Frågor om reglerna', 'Questions about the rules', to.ruleQuestions(), 'budget vanliga frågor faq'),
  found('Årshjul för budgeten', 'Calendar of the budget', to.budgetCalendar(), 'tidplan datum process dates'),
  found(
    'Antaganden i budgeten',
    'Assumptions of the budget',
    to.assumptions(),
    'löneökning prisindex prognos wages index forecast',
  ),
  found(
    'Investeringar',
    'Investments',
    to.investments(),
    'budget projekt avskrivning ränta kapitalkostnad project depreciation interest',
  ),
  found('Synpunkter på budgeten', 'Comments on the budget', to.budgetComments(), 'remiss svar round answers'),
  found(
    'Kvalitetskonsekvenser av budgeten',
    'Quality consequences of the budget',
    to.consequences(),
    'barnets bästa besparing saving child',
  ),
  found(
    'Dialog efter varje steg i budgeten',
    'Dialogue after each step of the budget',
    to.budgetTalks(),
    'tre frågor ansvar gap questions responsibility',
  ),
  found(
    'Håller ekonomin?',
    'Do the finances hold?',
    to.fiscal(),
    'budget balanskrav resultat soliditet stresstest likviditet balance requirement result equity stress test',
  ),
  found(
    'Befolkning och kostnader',
    'Population and costs',
    to.demography(),
    'budget demografi prognos scb framskrivning demography projection',
  ),
  found(
    'Ekonomiska riktlinjer',
    'Financial guidelines',
    to.fiscalGuidelines(),
    'budget god ekonomisk hushållning finansiella mål',
  ),
  found(
    'Kommunens bolag',
    'The companies of the municipality',
    to.companies(),
    'koncern koncernföretag borgen ägartillskott utdelning group guarantee dividend',
  ),
  found(
    'Öppna ett stängt år i ekonomin',
    'Open a closed year of the finances',
    to.reopenYear(),
    'bokslut rätta återöppna correct outcome',
  ),
  found('Resultatreserven', 'The result reserve', to.reserve(), 'budget rer rur resultatutjämningsreserv'),
  found('Åtgärdstrappan', 'The action ladder', to.actionLadder(), 'budget beredskap preparedness'),
  found(
    'Budgetalternativ',
    'Budget alternatives',
    to.budgetAlternatives(),
    'partigrupp opposition skuggbudget yrkande party group',
  ),
  found(
    'In och ut: filer med budgeten',
    'In and out: files with the budget',
    to.budgetTransfer(),
    'import export excel xlsx csv sie läsa in ladda ner download',
  ),
]
