import { html } from 'hono/html'
import type { Language } from '#core/language.ts'
import type { Row } from '#reports/table.ts'
import { cellContent, isFigure, type ReadyColumn } from './cell.ts'

/** A row of a table; its first cell names it. A template and not JSX: see `cellContent`. */
export function tableRow(row: Row, columns: readonly ReadyColumn[], language: Language, isTotal = false) {
  const classes = [row.standing && `row-${row.standing}`, isTotal && 'row-total'].filter(Boolean).join(' ')
  const cells = columns.map((column, index) => {
    const content = cellContent(row.cells[column.key], column, language)
    if (index > 0)
      return isFigure(column) ? html`<td class="figure-column">${content}</td>` : html`<td>${content}</td>`
    return html`<th scope="row">${row.href ? html`<a href="${row.href}">${content}</a>` : content}</th>`
  })
  return classes
    ? html`<tr class="${classes}" data-row="${row.key}">${cells}</tr>`
    : html`<tr data-row="${row.key}">${cells}</tr>`
}
