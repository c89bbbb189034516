import type { Child } from 'hono/jsx'

/**
 * Why the charts are written as SVG here and not by a chart library:
 *
 * - Across, places are per cent of the width, so that a chart fills its column while text, dots and lines keep their
 *   size: what is legible at 1280 px is legible at 360. A library writes a fixed width that shrinks with its text.
 * - Our pages allow no inline style; a library's SVG carries a style sheet and style attributes.
 * - A custom element moves the marks by `data-municipality`; a library's marks have no names.
 * - Colours are classes, so that dark mode and print need no second drawing.
 */
interface ChartSvgProps {
  /** Unique on the page. */
  readonly id: string
  /** The finding in one sentence. */
  readonly title: string
  /** What is seen, for those who don't see it. */
  readonly description: string
  /** Of the chart itself: `interval-ranking`. */
  readonly kind: string
  /** In px. Absent: the style sheet decides, and places down are per cent as well. */
  readonly height?: number
  readonly children: Child
}

/** The drawing surface of every chart: a picture with title and description. */
export function ChartSvg({ id, title, description, kind, height, children }: ChartSvgProps) {
  return (
    <svg
      class={`chart-svg ${kind}`}
      role="img"
      aria-labelledby={`${id}-title`}
      aria-describedby={`${id}-description`}
      width="100%"
      height={height}
    >
      <title id={`${id}-title`}>{title}</title>
      <desc id={`${id}-description`}>{description}</desc>
      {children}
    </svg>
  )
}
