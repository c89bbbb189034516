import { html } from 'hono/html'
import type { Language } from '#core/language.ts'
import type { Row } from '#reports/table.ts'
import { type CellHtml, cellContent, isFigure, type ReadyColumn } from './cell.ts'

/** Levels that the style sheet sets in; what lies deeper stands with them. */
const deepest = 5

/** A row of a table; its first cell names it. A template and not JSX: see `cellContent`. */
export function tableRow(row: Row, columns: readonly ReadyColumn[], language: Language, isTotal = false) {
  const classes = [row.standing && `row-${row.standing}`, isTotal && 'row-total'].filter(Boolean).join(' ')
  const cells = columns.map((column, index) => {
    const cell = row.cells[column.key]
    // What has no sum is no missing figure.
    const content = isTotal && (cell ?? null) === null ? '' : cellContent(cell, column, language)
    if (index === 0) return rowHead(row, content)
    const kind = isFigure(column) ? 'figure-column' : column.isShort ? 'short-column' : undefined
    return kind ? html`<td class="${kind}">${content}</td>` : html`<td>${content}</td>`
  })
  return classes
    ? html`<tr class="${classes}" data-row="${row.key}">${cells}</tr>`
    : html`<tr data-row="${row.key}">${cells}</tr>`
}

function rowHead({ href, depth = 0 }: Row, content: CellHtml) {
  const name = href ? html`<a href="${href}">${content}</a>` : content
  return depth > 0
    ? html`<th scope="row" class="depth-${Math.min(depth, deepest)}">${name}</th>`
    : html`<th scope="row">${name}</th>`
}
