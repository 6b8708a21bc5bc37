// Saves a chart: its numbers as CSV, its picture as PNG.
import { csvLine } from '../../../shared/export/csv.ts';
import { saveBlob, saveText } from '../../components/clipboard.ts';
import type { ChartTable } from './chart-table.ts';
import { drawChart } from './draw-chart.ts';

/** The file name: `bounces-per-week-2026-03-14`, with today's date. */
function nameOf(title: string): string {
  const words = title
    .toLowerCase()
    .normalize('NFKD')
    .match(/[a-z0-9]+/g) ?? ['chart'];
  const now = new Date();
  const two = (n: number): string => String(n).padStart(2, '0');
  return `${words.join('-')}-${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** Saves the numbers without localised formatting; formulas in names are defused. */
export function saveCsv(title: string, table: ChartTable): void {
  const lines = [table.columns, ...table.rows.map((row) => row.cells.map(({ value }) => value))];
  saveText(`${nameOf(title)}.csv`, 'text/csv;charset=utf-8', lines.map(csvLine).join(''));
}

/** Saves the picture as shown on screen, at twice its size. */
export async function savePng(title: string, card: HTMLElement): Promise<void> {
  const canvas = await drawChart(card);
  const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/png'));
  if (blob === null) throw new Error('the picture could not be made');
  saveBlob(`${nameOf(title)}.png`, blob);
}
