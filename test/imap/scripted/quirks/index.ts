import type { Quirk } from '../quirk.ts';
import { expungeBetweenRows } from './expunge-between-rows.ts';

export const QUIRKS: readonly Quirk[] = [expungeBetweenRows];
