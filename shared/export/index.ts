// The list of export formats, in the order in which the screen offers them.
import { csv } from './csv.ts';
import type { ExportFormat } from './export-format.ts';
import { json } from './json.ts';
import { plainText } from './plain-text.ts';

export type { ExportFormat } from './export-format.ts';

export const EXPORT_FORMATS: readonly ExportFormat[] = [csv, plainText, json];
