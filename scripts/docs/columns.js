// @ts-check
// A narrow window reads a table row by row, without its head: what a cell is then stands before it, out of `data-column`.

import {attribute, textOf} from './html.js';

/** Longer ones speak for themselves, and need the line. */
const SHORT = 48;

/**
 * Gives the cells of each `<table class="facts">` the names of their columns, where all cells of a column are short.
 *
 * @param {string} main
 */
export function nameColumns(main) {
  return main.replace(/<table class="facts.*?<\/table>/gs, (table) => {
    const [head = ''] = /<thead>.*?<\/thead>/s.exec(table) ?? [];
    const [, body = ''] = /<tbody>(.*)<\/tbody>/s.exec(table) ?? [];
    const names = cellsOf(head);
    const rows = [...body.matchAll(/<tr>.*?<\/tr>/gs)].map(([row]) => cellsOf(row));
    const isNamed = names.map((name, column) => {
      const texts = rows.map((row) => row[column] ?? '');
      const isClear = names.length > 2 || texts.every((text) => /^[\d.,]+$/.test(text));
      return column > 0 && name !== '' && isClear && texts.every((text) => text.length <= SHORT);
    });
    return table.replace(/<tr>.*?<\/tr>/gs, (row) => {
      let column = 0;
      return row.replace(/<t[hd](?: data-column="[^"]*")?/g, (cell) => {
        const name = isNamed[column] && cell.startsWith('<td') ? names[column] : undefined;
        column++;
        return cell.slice(0, '<td'.length) + (name === undefined ? '' : ` data-column="${attribute(name)}"`);
      });
    });
  });
}

/** @param {string} row */
function cellsOf(row) {
  return [...row.matchAll(/<t[hd][^>]*>(.*?)<\/t[hd]>/gs)].map(([, cell = '']) => textOf(cell));
}
