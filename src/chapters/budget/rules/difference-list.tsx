import type { Language } from '#core/language.ts'
import { type Difference, sayDifference } from './difference-words.ts'

const texts = {
  sv: { prices: (count: number) => `${count} priser är ändrade` },
  en: { prices: (count: number) => `${count} prices are changed` },
} as const satisfies Record<Language, unknown>

/** So many prices that only change are folded away: a yearly index must not hide what the rules themselves change. */
const mostPrices = 3

interface DifferenceListProps {
  readonly found: readonly Difference[]
  readonly language: Language
}

/** What has changed from one version to another: the rules first, and a whole price list folded under them. */
export function DifferenceList({ found, language }: DifferenceListProps) {
  const isPrice = ({ what, how }: Difference) => what === 'price' && how === 'changed'
  const prices = found.filter(isPrice)
  if (prices.length <= mostPrices || prices.length === found.length)
    return <Sentences found={found} language={language} />
  return (
    <>
      <Sentences found={found.filter((each) => !isPrice(each))} language={language} />
      <details class="disclosure">
        <summary>{texts[language].prices(prices.length)}</summary>
        <div class="disclosed">
          <Sentences found={prices} language={language} />
        </div>
      </details>
    </>
  )
}

function Sentences({ found, language }: DifferenceListProps) {
  return (
    <ul>
      {found.map((difference) => (
        <li>{sayDifference(difference, language)}</li>
      ))}
    </ul>
  )
}
